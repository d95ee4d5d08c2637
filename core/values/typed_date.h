// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"

#include <QLocale>
#include <QString>

#include <optional>

/// A day as somebody types it and sees it in a field; documents use formatDate() of a named locale.
namespace sp {

/// "27/10/2026" as the reader's locale writes it, with four digits of the year.
QString dateText(LocalDate date, const QLocale &locale);
/// Takes the locale's form, also with two digits of the year (of this century), and ISO 8601. Empty when it
/// is no date, or none of the years that parseDate() takes.
std::optional<LocalDate> readDate(const QString &text, const QLocale &locale);

}  // namespace sp
