// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/waiting_column.h"

#include "ui/messages/error_text.h"
#include "ui/session/money_sums.h"
#include "ui/session/session_actions.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/today/clock_note.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct Decision {
    Icon icon;
    Tone tone;
    QString title;
    QString text;
};

QVBoxLayout *addDecision(QVBoxLayout &column, const Decision &decision, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::gapSmall, 0, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(new Glyph(decision.icon, metrics::iconSmall, decision.tone, parent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(decision.title, style::label, parent));
    auto *text = new Label(decision.text, style::caption, parent);
    text->setFlow(Flow::Wrap);
    words->addWidget(text);
    row->addLayout(words, 1);
    column.addLayout(row);
    return words;
}

QHBoxLayout *buttonsIn(QVBoxLayout &words)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(metrics::gapLarge);
    row->addStretch(1);
    words.addLayout(row);
    return row;
}

Button *add(QHBoxLayout &row, const QString &text, ButtonKind kind, const QString &about, QWidget *parent)
{
    auto *button = new Button(text, kind, parent);
    button->setButtonSize(ButtonSize::Small);
    button->setAccessibleName(u"%1: %2"_s.arg(text, about));
    row.insertWidget(row.count() - 1, button);
    return button;
}

}  // namespace

WaitingColumn::WaitingColumn(SessionActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_count(new Label({}, style::caption, this)), m_list(new QWidget),
      m_foot(new QWidget(this)), m_clocks(new ClockNote(m_foot))
{
    setFixedWidth(columnWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(directedMargins(1, 0, 0, 0));
    outer->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(
        directedMargins(metrics::gapPane - 1, metrics::gapPane, metrics::gapPane, metrics::gapSmall));
    head->addWidget(new Label(tr("Waiting for you"), style::pane, this), 1);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    outer->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"paneContents"_s);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(
        directedMargins(metrics::gapPane - 1, metrics::gapSmall, metrics::gapPane, metrics::gapLarge));
    column->setSpacing(0);
    scroll->setWidget(m_list);
    outer->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(directedMargins(metrics::gapPane - 1, 0, metrics::gapPane, metrics::gapLarge));
    foot->setSpacing(metrics::gap);
    foot->addWidget(new Hairline(Qt::Horizontal, m_foot));
    foot->addWidget(m_clocks);
    outer->addWidget(m_foot);
    connect(m_clocks, &ClockNote::dayRequested, this, &WaitingColumn::dayRequested);
    describe(this, QAccessible::Pane, tr("Waiting for you"));
}

void WaitingColumn::present(const TodayView &view, Instant now)
{
    m_clocks->present(noticesAhead(view, now), view.date);
    m_foot->setVisible(!m_clocks->isEmpty());
    qDeleteAll(m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_list->layout();
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(
        directedMargins(metrics::gapPane - 1, metrics::gapSmall, metrics::gapPane, metrics::gapLarge));
    column->setSpacing(0);
    m_count->setPlain(view.decisions() > 0 ? tr("%n decisions", nullptr, view.decisions()) : QString());
    int shown = 0;
    bool first = true;
    const auto section = [&](const QString &title) {
        if (!first)
            column->addSpacing(metrics::gapSmall);
        first = false;
        column->addWidget(new SectionHeader(title, {}, m_list));
        column->addWidget(new Hairline(Qt::Horizontal, m_list));
    };
    auto between = [&, last = QString()](const QString &title) mutable {
        if (title != last)
            section(title);
        else
            column->addWidget(new Hairline(Qt::Horizontal, m_list));
        last = title;
        ++shown;
    };
    for (const OutboxMessage &message : view.failed) {
        if (shown == shownAtMost)
            break;
        between(tr("Did not go out"));
        auto *words = addDecision(*column,
            {Icon::Warn, Tone::Bad,
                tr("%1 to %2").arg(message.subject, message.name.isEmpty() ? message.address : message.name),
                reasonText(message.lastReason, message.lastFacts)},
            m_list);
        auto *row = buttonsIn(*words);
        connect(add(*row, tr("Try again"), ButtonKind::Outlined, message.subject, m_list),
            &QPushButton::clicked, this, [this, id = message.id] { m_actions.retryMessage(id); });
    }
    for (const OutboxMessage &message : view.toSend) {
        if (shown == shownAtMost)
            break;
        between(tr("For you to send"));
        auto *words = addDecision(*column,
            {Icon::Send, Tone::Accent, message.subject,
                tr("To %1. It counts as sent once you say so.")
                    .arg(message.name.isEmpty() ? message.address : message.name)},
            m_list);
        auto *row = buttonsIn(*words);
        connect(add(*row, tr("Open mail"), ButtonKind::Outlined, message.subject, m_list),
            &QPushButton::clicked, this, [this, id = message.id] { Q_EMIT mailRequested(id); });
        connect(add(*row, tr("Mark as sent"), ButtonKind::Quiet, message.subject, m_list),
            &QPushButton::clicked, this, [this, id = message.id] { m_actions.markSent(id); });
    }
    for (const auto &[draft, why] : view.held) {
        if (shown == shownAtMost)
            break;
        between(tr("Not issued on its day"));
        const QString payer = ShownNames::of(draft.payerName);
        auto *words = addDecision(*column,
            {Icon::Receipt, Tone::Watch, tr("%1, %2").arg(payer, moneyText(draft.total)), errorText(why)},
            m_list);
        auto *row = buttonsIn(*words);
        connect(add(*row, tr("Open the draft"), ButtonKind::Outlined, payer, m_list), &QPushButton::clicked,
            this, [this, id = draft.id] { Q_EMIT invoiceRequested(id); });
    }
    for (const DocumentRow &invoice : view.pastDue) {
        if (shown == shownAtMost)
            break;
        between(tr("Overdue"));
        const QString open = moneyText(invoice.open);
        const QString number = QString::fromUtf8(invoice.number);
        auto *words = addDecision(*column,
            {Icon::Receipt, Tone::Bad, tr("%1 owes %2").arg(ShownNames::of(invoice.payerName), open),
                invoice.dueDate
                    ? tr("Invoice %1 was due %2.").arg(number, shortDay(*invoice.dueDate, view.date))
                    : tr("Invoice %1.").arg(number)},
            m_list);
        auto *row = buttonsIn(*words);
        connect(add(*row, tr("Open invoice"), ButtonKind::Outlined, number, m_list), &QPushButton::clicked,
            this, [this, id = invoice.id] { Q_EMIT invoiceRequested(id); });
    }
    for (const HeldHere &held : view.soonFree) {
        if (shown == shownAtMost)
            break;
        between(tr("Held, and free again soon"));
        addHeld(*column, held, view);
    }
    for (const PlannedSession &session : view.unconfirmed) {
        if (shown == shownAtMost)
            break;
        between(tr("Unconfirmed"));
        addUnconfirmed(*column, session, view);
    }
    for (const ClientSummary &client : view.suggested) {
        if (shown == shownAtMost)
            break;
        between(tr("New in your calendar"));
        const QString name = ShownNames::of(client.name);
        auto *words = addDecision(*column,
            {Icon::User, Tone::Accent, tr("Is %1 a client?").arg(name),
                client.email.isEmpty() || ShownNames::instance().areHidden()
                    ? tr("Found in an import.")
                    : tr("%1, found in an import.").arg(client.email)},
            m_list);
        auto *row = buttonsIn(*words);
        connect(add(*row, tr("Yes, add"), ButtonKind::Outlined, name, m_list), &QPushButton::clicked, this,
            [this, id = client.id] { m_actions.acceptClient(id); });
        connect(add(*row, tr("No"), ButtonKind::Quiet, name, m_list), &QPushButton::clicked, this,
            [this, id = client.id] { m_actions.refuseClient(id); });
    }
    if (view.decisions() == 0) {
        column->addWidget(new StateView({StateContent::Kind::Empty, tr("Nothing waits for you"),
                                            tr("Overdue invoices, mail that did not go out and new people "
                                               "from your calendar will stand here."),
                                            {}, Icon::Done},
            m_list));
    } else if (view.decisions() > shown) {
        addRest(*column, view, shown);
    }
    column->addStretch(1);
    for (QWidget *each : m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->show();
}

void WaitingColumn::addUnconfirmed(QVBoxLayout &column, const PlannedSession &session, const TodayView &view)
{
    const QString name = ShownNames::of(session.clientName);
    const LocalTime start = view.zone.toLocal(session.when.start);
    const QString when = u"%1 %2"_s.arg(nearDay(dateOf(start), view.date), clockText(start));
    const TimeZone other = zoneOr(session.clientZone, view.zone);
    QStringList about;
    if (!session.serviceName.isEmpty())
        about << session.serviceName;
    if (other.offsetAt(session.when.start) != view.zone.offsetAt(session.when.start))
        about << u"%1 %2"_s.arg(clockAt(session.when.start, other), placeOf(other.name()));
    about << tr("not confirmed yet");
    auto *words = addDecision(
        column, {Icon::Hour, Tone::Watch, tr("%1, %2").arg(name, when), about.join(u", "_s)}, m_list);
    auto *row = buttonsIn(*words);
    connect(add(*row, tr("Confirm"), ButtonKind::Outlined, name, m_list), &QPushButton::clicked, this,
        [this, session] { m_actions.confirm(session); });
    connect(add(*row, tr("Release"), ButtonKind::Quiet, name, m_list), &QPushButton::clicked, this,
        [this, session] { m_actions.release(session); });
}

void WaitingColumn::addHeld(QVBoxLayout &column, const HeldHere &held, const TodayView &view)
{
    const QString name = ShownNames::of(held.client);
    const auto words = [&](Instant at) {
        const LocalTime local = view.zone.toLocal(at);
        return u"%1 %2"_s.arg(nearDay(dateOf(local), view.date), clockText(local));
    };
    const LocalTime until = view.zone.toLocal(held.hold.expiresAt);
    const QString over = dateOf(until) == view.date ? clockText(until) : words(held.hold.expiresAt);
    QStringList about;
    if (!held.service.isEmpty())
        about << held.service;
    about << tr("held until %1").arg(over);
    auto *text = addDecision(column,
        {Icon::Hour, Tone::Accent, tr("%1, %2").arg(name, words(held.hold.when.start)), about.join(u", "_s)},
        m_list);
    auto *row = buttonsIn(*text);
    if (held.hold.service)
        connect(add(*row, tr("Book it"), ButtonKind::Outlined, name, m_list), &QPushButton::clicked, this,
            [this, id = held.hold.id] { Q_EMIT bookHeldRequested(id); });
    else
        connect(add(*row, tr("Show it"), ButtonKind::Outlined, name, m_list), &QPushButton::clicked, this,
            [this, day = dateOf(view.zone.toLocal(held.hold.when.start))] { Q_EMIT dayRequested(day); });
    connect(add(*row, tr("Let go of it"), ButtonKind::Quiet, name, m_list), &QPushButton::clicked, this,
        [this, id = held.hold.id] { Q_EMIT releaseHeldRequested(id); });
}

void WaitingColumn::addRest(QVBoxLayout &column, const TodayView &view, int shown)
{
    const QString count = tr("and %n more", nullptr, view.decisions() - shown);
    // What is overdue stands behind what failed, what waits to be sent and what was held.
    const auto before =
        static_cast<std::ptrdiff_t>(view.failed.size() + view.toSend.size() + view.held.size());
    const auto seen = std::clamp<std::ptrdiff_t>(shown - before, 0, std::ssize(view.pastDue));
    std::vector<Money> hidden;
    for (auto invoice = view.pastDue.begin() + seen; invoice != view.pastDue.end(); ++invoice)
        addTo(hidden, invoice->open);
    if (hidden.empty()) {
        column.addWidget(new Label(count, style::caption, m_list));
        return;
    }
    QStringList sums;
    for (const Money &sum : hidden)
        sums << moneyText(sum);
    auto *rest = new Button(
        tr("%1, %2 overdue among them").arg(count, sums.join(u" + "_s)), ButtonKind::Quiet, m_list);
    rest->setObjectName(u"restOverdue"_s);
    rest->setButtonSize(ButtonSize::Small);
    rest->setToolTip(tr("Show what is overdue"));
    column.addWidget(rest, 0, Qt::AlignLeading);
    connect(rest, &QPushButton::clicked, this, &WaitingColumn::overdueRequested);
}

void WaitingColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.surface);
    painter.fillRect(
        layoutDirection() == Qt::RightToLeft ? QRect(width() - 1, 0, 1, height()) : QRect(0, 0, 1, height()),
        t.line);
}

}  // namespace sp::ui
