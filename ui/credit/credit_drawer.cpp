// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_drawer.h"

#include "core/engine/engine.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 696;
constexpr metrics::Scaled rowHeight{52};
constexpr int mostRows = 8;

QWidget *box(QWidget *parent, int spacing, QVBoxLayout **column)
{
    auto *widget = new QWidget(parent);
    *column = new QVBoxLayout(widget);
    (*column)->setContentsMargins(0, 0, 0, 0);
    (*column)->setSpacing(spacing);
    return widget;
}

/// A list as high as its rows, up to a few.
RowList *listOf(const QString &name, const std::vector<ListRow> &rows, QWidget *parent)
{
    auto *list = new RowList(name, rowHeight, parent);
    auto *model = new RowModel(list);
    model->setRows(rows);
    list->setModel(model);
    list->setFixedHeight(std::min<int>(static_cast<int>(rows.size()), mostRows) * rowHeight + 2);
    return list;
}

ListRow rowOf(const CreditRow &row, const CreditFile &file)
{
    const credit::CreditEntry &entry = row.entry;
    const credit::Denomination &unit = file.credit.unit;
    ListRow line;
    const QString type = entryTypeText(entry.type);
    line.title = row.service.isEmpty() ? type : u"%1: %2"_s.arg(type, row.service);
    QStringList note{shortDay(entry.on, file.credit.today)};
    if (row.sessionAt)
        note[0] = CreditDrawer::tr("%1, %2", "a day and a time")
                      .arg(shortDay(dateOf(*row.sessionAt), file.credit.today), clockText(*row.sessionAt));
    if (entry.actualMinutes)
        note << CreditDrawer::tr("took %1").arg(durationText(minutes(*entry.actualMinutes)));
    if (!entry.reason.isEmpty())
        note << adjustReasonText(entry.reason);
    if (!entry.note.isEmpty())
        note << ShownNames::within(entry.note, file.clientName);
    if (row.reversed)
        note << CreditDrawer::tr("taken back later");
    line.note = note.join(u"  ·  "_s);
    line.trailing = creditChangeText(unit, entry.quantity);
    line.trailingTone = row.reversed ? Tone::Muted : entry.quantity < 0 ? Tone::Ink : Tone::Good;
    line.trailingNote = entry.after < 0 ? CreditDrawer::tr("then %1 over").arg(creditText(unit, entry.after))
                                        : CreditDrawer::tr("then %1").arg(creditText(unit, entry.after));
    line.key = entry.session ? entry.session->text() : QByteArray();
    return line;
}

}  // namespace

CreditDrawer::CreditDrawer(EngineClient &engine, QWidget &region, const PackageId &package)
    : Sheet(region, tr("Credit"), KeepTyped::Nothing::IsTyped, sheetWidth), m_engine(engine),
      m_package(package), m_body(new QWidget),
      m_waiting(new LoadingView(tr("Looking up the entries"), m_body))
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    m_waiting->setCancellable(false);
    column->addWidget(m_waiting);
    addPart(m_body);
    setSecondary(tr("Close"));
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
    connect(&m_engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "credits" || topic == "sessions")
            load();
    });
    load();
}

template <typename Signal, typename Value>
void CreditDrawer::leaveFor(Signal signal, const Value &value)
{
    const Value kept = value;
    finish();
    deleteLater();
    Q_EMIT(this->*signal)(kept);
}

void CreditDrawer::load()
{
    ask(
        m_engine, this, [package = m_package](Engine &engine) { return readCreditFile(engine, package); },
        [this](const Result<CreditFile> &file) {
            m_waiting->hide();
            if (file) {
                setFailure({});
                show(*file);
                return;
            }
            setFailure(errorText(file.error()));
            if (m_content)
                return;
            auto *again = new Button(tr("Try again"), ButtonKind::Outlined, m_body);
            m_content = again;
            m_body->layout()->addWidget(again);
            again->show();
            connect(again, &QPushButton::clicked, this, &CreditDrawer::load);
        });
}

void CreditDrawer::show(const CreditFile &file)
{
    m_file = file;
    const CreditView &credit = file.credit;
    setAccessibleName(spokenCredit(credit));
    QStringList subtitle{ShownNames::of(file.clientName), credit.name};
    setSubtitle(subtitle.join(u"  ·  "_s));
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    QVBoxLayout *column = nullptr;
    m_content = box(m_body, metrics::gap, &column);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(leftText(credit), style::strong, m_content));
    head->addStretch(1);
    const QString state = creditStateText(credit);
    head->addWidget(new Label(state.isEmpty()
                                  ? percentText(credit)
                                  : tr("%1, %2", "a state and a share").arg(state, percentText(credit)),
        {TextSize::Caption, Weight::Semi, creditTone(credit) == Tone::Ink ? Tone::Muted : creditTone(credit)},
        m_content));
    column->addLayout(head);
    auto *bar = new BurndownBar(m_content);
    bar->present(burndownOf(credit), spokenCredit(credit));
    column->addWidget(bar);
    auto *details = new Label(creditDetailText(credit), style::caption, m_content);
    details->setFlow(Flow::Wrap);
    column->addWidget(details);
    addActs(*column);
    column->addWidget(new SectionHeader(tr("Its rule"), {}, m_content));
    auto *terms = new Label(termsText(file).join(u' '), style::muted, m_content);
    terms->setFlow(Flow::Wrap);
    column->addWidget(terms);
    addHolds(*column);
    addEntries(*column);
    m_body->layout()->addWidget(m_content);
    m_content->show();
}

void CreditDrawer::addActs(QVBoxLayout &column)
{
    if (!m_file->mayChange && !m_file->package.document)
        return;
    auto *row = new QWidget(m_content);
    auto *acts = new WrapRow(0, row);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setLead(new QWidget(row));
    const auto add = [&](const QString &text, auto signal) {
        auto *button = new Button(text, ButtonKind::Outlined, row);
        button->setButtonSize(ButtonSize::Small);
        acts->addAct(button);
        connect(button, &QPushButton::clicked, this, [this, signal] { leaveFor(signal, *m_file); });
    };
    if (m_file->package.document) {
        auto *invoice = new Button(tr("Its invoice"), ButtonKind::Quiet, row);
        invoice->setButtonSize(ButtonSize::Small);
        acts->addAct(invoice);
        connect(invoice, &QPushButton::clicked, this,
            [this] { leaveFor(&CreditDrawer::openInvoice, *m_file->package.document); });
    }
    if (m_file->mayChange && m_file->package.state != credit::Package::State::Archived) {
        if (!m_file->moveTo.empty() && m_file->credit.free() > 0)
            add(tr("Move some…"), &CreditDrawer::moveAsked);
        if (m_file->credit.frozen)
            add(tr("Let it go on"), &CreditDrawer::goOnAsked);
        else
            add(tr("Let it rest…"), &CreditDrawer::restAsked);
        add(tr("Correct…"), &CreditDrawer::correctAsked);
    }
    column.addWidget(row);
}

void CreditDrawer::addHolds(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("Booked"), {}, m_content));
    if (m_file->holds.empty()) {
        column.addWidget(new Label(tr("No upcoming sessions"), style::muted, m_content));
        return;
    }
    std::vector<ListRow> rows;
    for (const CreditHold &hold : m_file->holds)
        rows.push_back({.title = hold.service,
            .note = tr("%1, %2", "a day and a time")
                        .arg(nearDay(dateOf(hold.at), m_file->credit.today), clockText(hold.at)),
            .trailing = creditText(m_file->credit.unit, hold.quantity),
            .key = hold.session.text()});
    auto *list = listOf(tr("Booked sessions that hold credits"), rows, m_content);
    column.addWidget(list);
    connect(list, &RowList::opened, this,
        [this](const QByteArray &key) { leaveFor(&CreditDrawer::openSession, *SessionId::parse(key)); });
}

void CreditDrawer::addEntries(QVBoxLayout &column)
{
    auto *header = new SectionHeader(tr("Entries"), tr("the newest first"), m_content);
    column.addWidget(header);
    std::vector<ListRow> rows;
    for (const CreditRow &row : m_file->rows)
        rows.push_back(rowOf(row, *m_file));
    // Each row needs a key of its own to be chosen; the session's stands before the sign.
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].key += '@' + QByteArray::number(static_cast<int>(i));
    auto *list = listOf(tr("Entries"), rows, m_content);
    list->setObjectName(u"creditEntries"_s);
    column.addWidget(list);
    connect(list, &RowList::opened, this, [this](const QByteArray &key) {
        if (const auto session = SessionId::parse(key.left(key.indexOf('@'))))
            leaveFor(&CreditDrawer::openSession, *session);
    });
    auto *hint =
        new Label(tr("A double click or Enter opens the session of an entry."), style::caption, m_content);
    hint->setFlow(Flow::Wrap);
    column.addWidget(hint);
}

}  // namespace sp::ui
