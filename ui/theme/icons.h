// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace sp::ui {

/// The line icons of resources/icons, drawn on a 20 px grid with a 1.5 px stroke and round caps.
enum class Icon {
    Bad,
    Ban,
    Bank,
    Bolt,
    Bullets,
    CalPlus,
    Calendar,
    Candle,
    Card,
    Check,
    Checks,
    Clients,
    Clip,
    Clock,
    Consent,
    Done,
    Dot,
    Dots,
    Down,
    Download,
    Edit,
    Eye,
    Filter,
    Globe,
    Grip,
    History,
    Hour,
    Inbox,
    Info,
    Leak,
    Left,
    Link,
    Lock,
    Mail,
    Money,
    Moon,
    Note,
    Off,
    Panel,
    Pause,
    Phone,
    Pin,
    Plans,
    Play,
    Plus,
    Quote,
    Receipt,
    Repeat,
    Reports,
    Right,
    Search,
    Send,
    Settings,
    Spark,
    Stop,
    Sun,
    Swap,
    Sync,
    Today,
    Undo,
    Up,
    User,
    Vault,
    Video,
    Warn,
    Workshops,
    X,
};
inline constexpr int iconCount = 67;

/// The file name of an icon without its ending, such as "cal-plus".
QLatin1StringView iconName(Icon icon);

/// The icon in one colour, `size` device-independent pixels square; the stroke stays 1.5 px at every size.
/// Cached.
QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio);
/// Draws it centred in `box`, `size` pixels square, sharp for the device painted on. Left and Right change
/// places where the painter runs from right to left.
void drawIcon(QPainter &painter, const QRectF &box, Icon icon, int size, const QColor &color);
/// For menus and other places that want a QIcon; in the ink of the current theme.
QIcon menuIcon(Icon icon);

/// The sign of the program: a person with open arms under an arc, in `box`.
void drawMark(QPainter &painter, const QRectF &box, const QColor &ground, const QColor &figure);

}  // namespace sp::ui
