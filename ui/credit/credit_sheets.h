// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/credit_file.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class DateField;
class RadioRow;
class Select;
class TextField;
class FieldFrame;
class Label;

/// Corrects a balance: more or less, how much, why.
class CorrectSheet : public Sheet {
    Q_OBJECT

public:
    CorrectSheet(QWidget &region, const CreditFile &file);

Q_SIGNALS:
    void wanted(const sp::credit::Adjustment &adjustment);

private:
    bool check();
    void refresh();
    std::optional<std::int64_t> quantity() const;

    CreditFile m_file;
    RadioRow *m_more;
    RadioRow *m_less;
    TextField *m_quantity;
    Select *m_reason;
    TextField *m_note;
    DateField *m_on;
    Label *m_after;
    Button *m_primary;
};

/// From when to when a package rests.
class RestSheet : public Sheet {
    Q_OBJECT

public:
    RestSheet(QWidget &region, const CreditFile &file);

Q_SIGNALS:
    void wanted(const sp::credit::Freeze &freeze, const QString &reason);

private:
    bool check();

    LocalDate m_today;
    DateField *m_from;
    TextField *m_to;
    TextField *m_reason;
};

/// Moves credits to another package of the client.
class MoveSheet : public Sheet {
    Q_OBJECT

public:
    MoveSheet(QWidget &region, const CreditFile &file);

Q_SIGNALS:
    void wanted(const sp::PackageId &to, std::int64_t quantity);

private:
    CreditFile m_file;
    Select *m_to;
    TextField *m_quantity;
};

}  // namespace sp::ui
