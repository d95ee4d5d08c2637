// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

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
    for (const QString &format :
        {longYearFormat(locale), longYearFormat(locale).replace(u"yyyy"_s, u"yy"_s)}) {
        QDate date = locale.toDate(typed, format);
        if (date.isValid() && date.year() < century)
            date = date.addYears(date.year() < 100 ? century : 100);
        if (date.isValid())
            if (const auto found = parseDate(date.toString(Qt::ISODate).toLatin1()))
                return *found;
    }
    return std::nullopt;
}

DateField::DateField(const QString &label, QWidget *parent) : TextField(label, parent)
{
    connect(this, &TextField::textChanged, this, [this](const QString &typed) {
        const QString example = dateText(LocalDate(std::chrono::days(20'753)), QLocale());
        setError(typed.trimmed().isEmpty() || date() ? QString()
                                                     : tr("Not a date. Type it like %1.").arg(example));
    });
}

void DateField::sayMissing()
{
    if (text().trimmed().isEmpty())
        setError(tr("Type a day."));
}

void DateField::setDate(LocalDate date)
{
    setText(dateText(date, QLocale()));
}

}  // namespace sp::ui
