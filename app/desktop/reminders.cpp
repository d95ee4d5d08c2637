// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reminders.h"

#include "app/desktop/workplace.h"
#include "ui/session/time_words.h"
#include "ui/widgets/shown_names.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr std::chrono::minutes ahead{5};
constexpr auto nextKey = "session";
constexpr auto mailKey = "mail";

std::optional<DesktopNote> nextDue(const ReminderFacts &facts, Reminded &told)
{
    if (!facts.next || facts.next->key == told.next || facts.next->start <= facts.now ||
        facts.next->start - facts.now > ahead)
        return std::nullopt;
    told.next = facts.next->key;
    const QString wait = waitText(facts.next->start, facts.now);
    const QString title = facts.names == ReminderFacts::Names::Named
                              ? Reminders::tr("%1, %2").arg(facts.next->client, wait)
                              : Reminders::tr("Next session %1").arg(wait);
    return DesktopNote{nextKey, title, facts.next->when};
}

std::optional<DesktopNote> mailDue(const ReminderFacts &facts, Reminded &told)
{
    const int before = std::exchange(told.failedMails, facts.failedMails);
    if (facts.failedMails <= before)
        return std::nullopt;
    return DesktopNote{mailKey, Reminders::tr("%n messages did not go out", nullptr, facts.failedMails),
        Reminders::tr("Today says why, and what to do.")};
}

}  // namespace

std::vector<DesktopNote> remindersDue(const ReminderFacts &facts, Reminded &told)
{
    std::vector<DesktopNote> due;
    for (const auto &note : {nextDue(facts, told), mailDue(facts, told)})
        if (note && facts.window == ReminderFacts::Window::Elsewhere)
            due.push_back(*note);
    return due;
}

Reminders::Reminders(Workplace &work) : QObject(&work), m_work(work)
{
    connect(&m_work, &Workplace::trayChanged, this, &Reminders::consider);
    connect(&m_notifier, &DesktopNotifier::clicked, this, [this](const QByteArray &key) {
        if (key == nextKey)
            m_work.openNext();
        else
            Q_EMIT m_work.attentionWanted();
    });
}

ReminderFacts Reminders::facts() const
{
    const RunningSessionModel &model = m_work.running();
    ReminderFacts facts;
    facts.now = model.now();
    if (const auto &next = model.next()) {
        const TimeZone other = zoneOr(next->clientZone, model.zone());
        facts.next = NextSession{next->client->text() + ' ' + instantText(next->when.start), next->when.start,
            next->clientName, twinClockAt(next->when.start, model.zone(), other)};
    }
    facts.failedMails = static_cast<int>(m_work.todayPage().model().view().failed.size());
    facts.window =
        QApplication::activeWindow() ? ReminderFacts::Window::Front : ReminderFacts::Window::Elsewhere;
    // Who hides names on the screen hides them here too.
    const bool named = m_choices.namesInNotes && !ShownNames::instance().areHidden();
    facts.names = named ? ReminderFacts::Names::Named : ReminderFacts::Names::Left;
    return facts;
}

void Reminders::consider()
{
    const std::vector<DesktopNote> due = remindersDue(facts(), m_told);
    if (!m_choices.notes)
        return;
    for (const DesktopNote &note : due)
        m_notifier.show(note);
}

}  // namespace sp
