// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace sp::ui {

/// A number as people type it, with a point before its decimals and nothing between its thousands: "1.234,5"
/// in German is "1234.5". The sign that parts thousands in the locale does so only before exactly three
/// digits; elsewhere it stands before decimals, as on another keyboard: "120.50" in German is "120.50".
/// Whatever else is no digit stays.
QString plainNumber(const QString &text, const QLocale &locale);

}  // namespace sp::ui
