// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statement_view.h"

#include "core/engine/engine.h"
#include "core/practice/documents/statement_page.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/money/save_pdf.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using statements::AccountStatement;

namespace {

constexpr metrics::Scaled titleRoom{280};

/// A statement, and where its mail would go.
struct Shown {
    AccountStatement statement;
    QString recipient;
};

/// A mail that was put into the outbox, and whether a person sends it.
struct Sending {
    std::optional<MessageId> message;
    bool byPerson = false;
};

/// Days to come are on no statement.
StatementRequest requestOf(const ClientId &client, PeriodKind kind, LocalDate today)
{
    billing::Period period = periodOf(kind, today);
    period.to = std::min(period.to, today);
    return {client, period};
}

}  // namespace

StatementView::StatementView(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_close(new Button(Icon::Left, tr("Back to the invoice"), ButtonKind::Outlined, this)),
      m_title(new Label({}, style::strong, this)),
      m_period(new PeriodChoice(tr("Period of the statement"), PeriodKind::ThisYear, this)),
      m_pdf(new Button(Icon::Download, tr("Save as PDF"), ButtonKind::Outlined, this)),
      m_send(new Button(tr("Send"), ButtonKind::Primary, this)), m_paper(new PaperView),
      m_failed(new Label({}, style::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new WrapRow(titleRoom);
    bar->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    auto *named = new QWidget(this);
    auto *words = new QHBoxLayout(named);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics::gapSmall);
    words->addWidget(m_close);
    words->addWidget(m_title, 1);
    bar->setLead(named);
    for (QWidget *act : std::initializer_list<QWidget *>{m_period, m_pdf, m_send})
        bar->addAct(act);
    m_close->setToolTip(tr("Back to the invoice"));
    m_pdf->setToolTip(tr("Save as PDF"));
    column->addLayout(bar);
    auto *scroll = new QScrollArea(this);
    describe(scroll, QAccessible::Document, tr("Statement of account"));
    setFocusSign(scroll, FocusSign::Inside, 0);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget;
    contents->setObjectName(u"paneContents"_s);
    auto *inner = new QVBoxLayout(contents);
    inner->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapPane);
    m_failed->setFlow(Flow::Wrap);
    inner->addWidget(m_failed);
    inner->addWidget(m_paper);
    inner->addStretch(1);
    scroll->setWidget(contents);
    column->addWidget(scroll, 1);
    connect(m_close, &QPushButton::clicked, this, &StatementView::closed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &StatementView::load);
    connect(m_pdf, &QPushButton::clicked, this, &StatementView::savePdf);
    connect(m_send, &QPushButton::clicked, this, &StatementView::send);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &StatementView::load);
}

void StatementView::showClient(const ClientId &client)
{
    m_client = client;
    load();
}

void StatementView::forget()
{
    m_client.reset();
    m_statement.reset();
    m_paper->setPaper(nullptr, {});
    m_title->setPlain({});
}

void StatementView::load()
{
    if (!m_client)
        return;
    const int asked = ++m_asked;
    ask(
        m_engine, this,
        [client = *m_client, kind = m_period->current()](Engine &engine) -> Result<Shown> {
            SP_CHECK(engine.mayRead("invoice.read"));
            SP_TRY(today, engine.billing().today(engine.now()));
            SP_TRY(statement, engine.statements().statement(requestOf(client, kind, today), engine.now()));
            SP_TRY(payer, engine.people().client(statement.payer));
            return Shown{std::move(statement), payer.invoiceEmail()};
        },
        [this, asked](const Result<Shown> &shown) {
            if (asked != m_asked)
                return;
            show(shown ? Result<AccountStatement>(shown->statement) : shown.error(),
                shown ? shown->recipient : QString());
        });
}

void StatementView::show(const Result<AccountStatement> &statement, const QString &recipient)
{
    QString failure;
    std::shared_ptr<const Paper> paper;
    m_statement.reset();
    if (statement) {
        m_statement = *statement;
        m_title->setPlain(tr("Statement, %1").arg(ShownNames::of(statement->buyer.name)));
        const auto page = statements::composeStatement(*statement);
        const auto made = page && m_maker
                              ? m_maker(*page)
                              : Result<std::shared_ptr<const Paper>>(std::shared_ptr<const Paper>());
        if (page && made)
            paper = *made;
        else
            failure = errorText(page ? made.error() : page.error());
    } else {
        failure = errorText(statement.error());
    }
    const bool tells = m_statement && !m_statement->sections.empty();
    m_pdf->setEnabled(m_statement.has_value());
    m_send->setEnabled(tells && !recipient.isEmpty());
    m_send->setToolTip(!tells                ? tr("There is nothing to tell. Choose a longer period.")
                       : recipient.isEmpty() ? tr("Add an e-mail address to the client to send it.")
                                             : tr("To %1").arg(ShownNames::address(recipient)));
    QString words = m_title->text();
    if (m_statement)
        for (const statements::StatementSection &section : m_statement->sections)
            words += u", "_s + moneyText(section.closing);
    m_paper->setPaper(paper, words);
    m_paper->setVisible(paper != nullptr);
    m_failed->setPlain(failure);
    m_failed->setVisible(!failure.isEmpty());
}

void StatementView::send()
{
    if (!m_client || !m_statement)
        return;
    ask(
        m_engine, this,
        [asked = StatementRequest{*m_client, m_statement->period}](Engine &engine) {
            return engine.run<Sending>("statement.send", [&](Unit &unit) -> Result<Sending> {
                SP_TRY(sent, engine.statements().send(unit, asked));
                SP_TRY(message, sent ? engine.outbox().store().find(*sent)
                                     : Result<std::optional<OutboxMessage>>(std::nullopt));
                return Sending{sent, message && leavesByPerson(message->channel)};
            });
        },
        [this, name = m_statement->buyer.name](const Result<Sending> &sending) {
            if (!sending || !sending->message) {
                Q_EMIT toast(sending ? reasonText("statement.no_address") : errorText(sending.error()), {});
                return;
            }
            const auto takeBack = [sent = *sending->message](Engine &engine) {
                return engine.run<Done>(
                    "outbox.undo", [&](Unit &unit) { return engine.outbox().undo(unit, sent); });
            };
            Q_EMIT toast(sending->byPerson
                             ? tr("The mail with the statement waits on Today for you to send it")
                             : tr("The statement of %1 goes out").arg(ShownNames::of(name)),
                undoOffer(
                    m_engine, this, takeBack, [this](const Error &error, const std::function<void()> &again) {
                        Q_EMIT toast(errorText(error), again);
                    }));
        });
}

void StatementView::savePdf()
{
    if (!m_statement)
        return;
    sp::ui::savePdf(
        m_engine, this, statementFileName(*m_statement),
        [statement = *m_statement](Engine &engine) { return engine.pdf(statement); },
        [this](const QString &words) { Q_EMIT toast(words, {}); });
}

}  // namespace sp::ui
