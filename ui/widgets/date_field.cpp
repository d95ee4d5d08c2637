// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

namespace sp::ui {

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
