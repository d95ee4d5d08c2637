// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sp::ui {

/// The pages of the rail, in its order; Ctrl+1 to Ctrl+9 follow what is registered.
enum class PageId {
    Today,
    Inbox,
    Calendar,
    Clients,
    Money,
    Plans,
    Workshops,
    Vault,
    Reports,
    Activity,
    Settings
};

struct PageName {
    PageId id;
    Icon icon;
    QString title;
};
/// Whether a page stands in the rail's lower group, which has no numbers.
constexpr bool isLower(PageId page)
{
    return page >= PageId::Activity;
}
/// The rail's names and icons in its order, Settings last.
std::vector<PageName> allPages();

/// How the program stands with the world: "In sync, 1 min ago".
struct ConnectionHealth {
    enum class State { Good, Working, Stale, Offline, Failed, Off } state = State::Off;
    QString text = {};
};

/// The chip of the top bar. Unknown: nothing was read yet, so it says nothing. Idle: nothing planned. Next:
/// name, "11:00, in 18 min", Start. Running: time, name, End.
struct SessionChipState {
    enum class Kind { Unknown, Idle, Next, Running } kind = Kind::Unknown;
    QString client = {};
    QString when = {};  ///< Next: "11:00, in 18 min". Running: "38:14".
    QString note = {};  ///< Running: "0 h 07 of plan left".
    /// 0 to 100: how much of the wait or of the hour is over.
    int percent = 0;
    /// Whether this chip holds the screen's one primary: from five minutes before, unless the page holds
    /// Start itself. None: too early to start; a click on the chip opens the session.
    enum class Button { None, Outlined, Primary } button = Button::Outlined;
};

/// Something the palette can run or open.
struct Command {
    QByteArray id;
    QString title;
    /// What it belongs to, said after the title: "Client", "Invoice", "Action".
    QString group = {};
    Icon icon = Icon::Bolt;
    QString shortcut = {};
    /// Other words people use for it.
    QStringList keywords = {};
    /// How well it answers what is typed (see fuzzyScore()), where somebody has judged that already.
    std::optional<int> fit = {};
};

}  // namespace sp::ui
