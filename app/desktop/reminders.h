// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop_notifier.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "ui/settings/computer_section.h"

#include <optional>

namespace sp {

class Workplace;

/// The next session, as far as a reminder needs it.
struct NextSession {
    QByteArray key;  ///< The same while it is the same occurrence.
    Instant start;
    QString client;
    QString when;  ///< "11:00 Lisbon, 12:00 Berlin"
};

/// What a reminder is decided by.
struct ReminderFacts {
    Instant now;
    std::optional<NextSession> next = {};
    int failedMails = 0;
    /// Front: the owner looks at the window, which says it all.
    enum class Window { Front, Elsewhere } window = Window::Elsewhere;
    enum class Names { Left, Named } names = Names::Left;
};

/// What was told already.
struct Reminded {
    QByteArray next;
    int failedMails = 0;
};

/// The notes that are due: five minutes before a session, once; and when more mails could not be sent than
/// before. Names only where they are asked for. What the owner saw in the window counts as told.
std::vector<DesktopNote> remindersDue(const ReminderFacts &facts, Reminded &told);

/// Has the desktop show the reminders of an open practice; they go away when it locks.
class Reminders : public QObject {
    Q_OBJECT

public:
    explicit Reminders(Workplace &work);
    void setChoices(const ui::ComputerChoices &choices) { m_choices = choices; }

private:
    void consider();
    ReminderFacts facts() const;

    Workplace &m_work;
    DesktopNotifier m_notifier;
    ui::ComputerChoices m_choices;
    Reminded m_told;
};

}  // namespace sp
