// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the note: the agenda and the last note before it, the client's clocks and money behind.
#include "ui/credit/bar/session_credit_line.h"
#include "ui/session/agenda_pane.h"
#include "ui/session/clock_pair.h"
#include "ui/session/markdown_edits.h"
#include "ui/session/meeting_box.h"
#include "ui/session/note_editor.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_page.h"
#include "ui/session/session_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/inspector_fold.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sum_row.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QWidget *box(QWidget *parent, int spacing, QVBoxLayout **column)
{
    auto *widget = new QWidget(parent);
    *column = new QVBoxLayout(widget);
    (*column)->setContentsMargins(0, 0, 0, 0);
    (*column)->setSpacing(spacing);
    return widget;
}

/// The Markdown of a note without its marks, for reading in a narrow column.
QString plainWords(QString markdown)
{
    static const QRegularExpression marks(u"^\\s*(#{1,6} |[-*+] \\[[ xX]\\] |> )|\\*\\*|(?<!\\w)_|_(?!\\w)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression gaps(u"\\n{2,}"_s);
    markdown.remove(marks);
    return markdown.replace(gaps, u"\n"_s).trimmed();
}

}  // namespace

void SessionPage::showAside()
{
    const FocusPlace keeper(*m_agenda);
    qDeleteAll(m_agenda->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = static_cast<QVBoxLayout *>(m_agenda->layout());
    while (QLayoutItem *item = column->takeAt(0))
        delete item;
    const SessionContext &context = *m_model.context();
    const auto &last = context.lastNote;
    const LocalDate today = dateOf(context.zone.toLocal(m_running.now()));
    auto *points = new AgendaPane(m_agenda);
    points->present(context.agenda, today, context.zone, last.has_value());
    const auto canWrite = [this] {
        return m_note.state() != NoteModel::State::Closed && m_note.state() != NoteModel::State::Nothing;
    };
    points->setWritable(canWrite());
    connect(
        &m_note, &NoteModel::stateChanged, points, [points, canWrite] { points->setWritable(canWrite()); });
    connect(points, &AgendaPane::ticked, &m_actions, &SessionActions::tickPoint);
    connect(points, &AgendaPane::pointAdded, m_editor, &NoteEditor::addPoint);
    connect(points, &AgendaPane::sessionRequested, this, [this](const SessionId &session) {
        m_note.saveNow();
        Q_EMIT sessionRequested(session);
    });
    column->addWidget(points);
    const auto say = [&](const QString &text, const TextStyle &look) {
        auto *label = new Label(text, look, m_agenda);
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
    };
    column->addSpacing(metrics::gapSmall);
    column->addWidget(new Hairline(Qt::Horizontal, m_agenda));
    column->addSpacing(metrics::gapSmall);
    column->addWidget(new SectionHeader(tr("Last note"),
        last ? shortDay(dateOf(context.zone.toLocal(last->at)), today) : QString(), m_agenda));
    if (last) {
        if (!last->title.isEmpty())
            say(last->title, style::label);
        // Open points stand in the agenda.
        static const QRegularExpression open(
            u"^\\s*[-*+] \\[ \\] .*$\\n?"_s, QRegularExpression::MultilineOption);
        QString body = QString(last->body).remove(open);
        constexpr int enough = 600;
        if (body.size() > enough)
            body = body.left(body.lastIndexOf(u' ', enough)) + u"\u2026"_s;
        for (const QString &line : body.split(u'\n', Qt::SkipEmptyParts)) {
            const LineSign sign = signOf(line);
            const bool item = sign.kind == LineSign::Kind::Bullet || sign.kind == LineSign::Kind::Done;
            const QString words = plainWords(line.mid(sign.end));
            if (!words.isEmpty())
                say(item ? u"•  "_s + words : words,
                    sign.kind == LineSign::Kind::Heading ? style::label : style::muted);
        }
        auto *all = new Button(tr("All notes"), ButtonKind::Quiet, m_agenda);
        all->setButtonSize(ButtonSize::Small);
        column->addWidget(all, 0, Qt::AlignLeading);
        connect(all, &QPushButton::clicked, this, [this, client = context.client.id] {
            m_note.saveNow();
            Q_EMIT notesRequested(client);
        });
    } else {
        say(tr("No note with %1 yet.").arg(ShownNames::of(context.client.details.name)), style::caption);
    }
    column->addStretch(1);
    for (QWidget *each : m_agenda->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->show();
}

void SessionPage::showInspector()
{
    if (!m_model.context())
        return;
    const FocusPlace keeper(*this);
    makeInspector();
}

void SessionPage::makeInspector()
{
    const auto &context = m_model.context();
    delete m_inspector;
    m_inspector = new InspectorPanel(this);
    const QString name = ShownNames::of(context->client.details.name);
    auto *who = new QWidget(m_inspector);
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(new Avatar(name, metrics::avatar, who));
    const QString company = ShownNames::of(context->client.details.company);
    const QString place = placeOf(context->clientZone.name());
    row->addWidget(
        new NameBlock(name, company.isEmpty() ? place : u"%1, %2"_s.arg(company, place), {}, who), 1);
    m_inspector->setHeader(who);

    const Instant now = m_running.now();
    const auto wall = [](const TimeZone &zone, const QString &whose) {
        return ClockPair::Wall{zone, tr("%1, %2").arg(placeOf(zone.name()), whose)};
    };
    std::optional<ClockPair::Wall> theirs;
    if (context->zone.offsetAt(now) != context->clientZone.offsetAt(now))
        theirs = wall(context->clientZone, name.section(u' ', 0, 0));
    m_inspector->addSection(tr("Clocks"), new ClockPair(m_client.clock(), m_client.minute(),
                                              wall(context->zone, tr("you")), theirs, m_inspector));

    if (MeetingBox::tells(context->meeting))
        m_inspector->addSection(tr("Meeting"), new MeetingBox(context->meeting, m_inspector));

    QVBoxLayout *column = nullptr;
    auto *balance = box(m_inspector, 4, &column);
    if (context->owed.empty())
        column->addWidget(new Label(tr("Nothing is owed."), style::muted, balance));
    for (const Money &owed : context->owed) {
        auto *sum = new SumRow(owed.isNegative() ? tr("Credit") : tr("Owes"),
            moneyText(owed.isNegative() ? -owed : owed), Tone::Ink, balance);
        column->addWidget(sum);
        connect(sum, &QPushButton::clicked, this,
            [this, question = SumQuestion{SumQuestion::What::Owed, owed.currency(), context->client.id,
                       name}] { Q_EMIT sumAsked(question); });
    }
    // What this session draws; it shows itself where there is something.
    auto *credit = new SessionCreditLine(m_client, balance);
    column->addWidget(credit);
    credit->showSession(context->session.id);
    connect(credit, &SessionCreditLine::entriesAsked, this, &SessionPage::creditAsked);
    m_inspector->addSection(tr("Balance"), balance);

    placeInspector();
    m_fold->setPanel(m_inspector);
    if (!context->openInvoices)
        return;
    auto *invoices = box(m_inspector, metrics::gapSmall, &column);
    if (context->openInvoices->empty())
        column->addWidget(new Label(tr("None are open."), style::muted, invoices));
    const LocalDate today = dateOf(context->zone.toLocal(now));
    for (const DocumentRow &invoice : *context->openInvoices) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::gapSmall);
        const QString due = invoice.dueDate ? tr("due %1").arg(shortDay(*invoice.dueDate, today)) : QString();
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        const QString number = QString::fromUtf8(invoice.number);
        auto *open = new Button(number, ButtonKind::Quiet, invoices);
        open->setButtonSize(ButtonSize::Small);
        open->setToolTip(tr("Open the invoice"));
        open->setAccessibleName(tr("Open invoice %1").arg(number));
        connect(open, &QPushButton::clicked, this, [this, id = invoice.id] {
            m_note.saveNow();
            Q_EMIT invoiceRequested(id);
        });
        words->addWidget(open);
        words->addWidget(new Label(due, style::caption, invoices));
        line->addLayout(words, 1);
        auto *sum = new QVBoxLayout;
        sum->setSpacing(2);
        auto *amount = new Label(moneyText(invoice.open),
            {TextSize::Base, Weight::Regular, Tone::Ink, Figures::Tabular}, invoices);
        amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        sum->addWidget(amount);
        sum->addWidget(new Chip(invoiceChip(invoice.state), invoices), 0, Qt::AlignTrailing);
        line->addLayout(sum);
        column->addLayout(line);
    }
    m_inspector->addSection(tr("Open invoices"), invoices);
}

}  // namespace sp::ui
