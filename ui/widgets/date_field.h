// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

namespace sp::ui {

/// "27/10/2026" as the reader's locale writes it, with four digits of the year.
QString dateText(LocalDate date, const QLocale &locale);
/// Takes the locale's form, also with two digits of the year, and ISO 8601. Empty when it is no date.
std::optional<LocalDate> readDate(const QString &text, const QLocale &locale);

/// A day, typed.
class DateField : public TextField {
    Q_OBJECT

public:
    explicit DateField(const QString &label, QWidget *parent = nullptr);
    void setDate(LocalDate date);
    std::optional<LocalDate> date() const { return readDate(text(), QLocale()); }
    /// Says so where nothing is typed; until then an empty field is not found fault with.
    void sayMissing();
};

}  // namespace sp::ui
