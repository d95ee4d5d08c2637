// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/typed_date.h"
#include "ui/widgets/field.h"

namespace sp::ui {

using sp::dateText;
using sp::readDate;

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
