// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/typed_date.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {

constexpr int century = 2000;  ///< What two digits of a year mean.

QString longYearFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

}  // namespace

QString dateText(LocalDate date, const QLocale &locale)
{
    const auto day = civil(date);
    return locale.toString(
        QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))),
        longYearFormat(locale));
}

std::optional<LocalDate> readDate(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (const auto iso = parseDate(typed.toLatin1()))
        return *iso;
    const QString longYear = longYearFormat(locale);
    QDate date = locale.toDate(typed, longYear);
    if (!date.isValid()) {
        // Two digits mean a year of the last century to Qt.
        date = locale.toDate(typed, QString(longYear).replace(u"yyyy"_s, u"yy"_s));
        if (date.isValid() && date.year() < century)
            date = date.addYears(100);
    }
    if (date.isValid() && date.year() < 100)
        date = date.addYears(century);
    if (const auto found = parseDate(date.toString(Qt::ISODate).toLatin1()))
        return *found;
    return std::nullopt;
}

}  // namespace sp
