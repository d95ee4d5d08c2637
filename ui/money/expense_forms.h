// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/money/expense_model.h"
#include "ui/money/money_forms.h"

namespace sp::ui {

class ClientPicker;

/// What the forms of an expense and of a drive have in common: when, what for, for which client.
class CostSheet : public MoneySheet {
    Q_OBJECT

public:
    struct Form {
        QByteArray kept;  ///< Under which name, before its record's.
        QString title;
    };
    /// With `before` it is changed, without it is new.
    CostSheet(EngineClient &engine, QWidget &region, const Form &form, const ExpenseChoices &choices,
        const std::optional<ExpenseFile> &before);

Q_SIGNALS:
    void noted(const sp::expenses::ExpenseDetails &details);

protected:
    /// The note, the client and whether they pay for it; last in the column.
    void addCommon(QVBoxLayout *column);
    /// Reads them; answers false where one of them cannot be read, which its field says.
    bool readCommon(expenses::ExpenseDetails &details);
    /// What a new one starts from, or what is changed.
    expenses::ExpenseDetails start() const;

    ExpenseChoices m_choices;
    std::optional<ExpenseFile> m_before;
    DateField *m_date;
    TextField *m_purpose;
    TextField *m_note;
    ClientPicker *m_client;
    Toggle *m_bill;
    Button *m_go;
};

/// An expense: to whom, how much, which tax, how it was paid, and its receipt.
class ExpenseSheet : public CostSheet {
    Q_OBJECT

public:
    ExpenseSheet(EngineClient &engine, QWidget &region, const ExpenseChoices &choices,
        const std::optional<ExpenseFile> &before = {});
    /// A file that goes along once the expense is noted.
    void setReceipt(const QString &path);
    const QString &receipt() const { return m_receipt; }
    /// Opens it where one begins to type.
    void begin();
    TextField &payee() { return *m_payee; }
    MoneyField &amount() { return *m_amount; }

private:
    void chooseReceipt();
    /// Says at the amounts what is wrong with them, while they are typed.
    void tellSums();
    void refresh();
    std::optional<expenses::ExpenseDetails> read();
    Currency currency() const;

    TextField *m_payee;
    MoneyField *m_amount;
    Select *m_currency;
    Select *m_category;
    TextField *m_ownCategory;
    Select *m_tax;
    MoneyField *m_taxAmount;
    Select *m_way;
    Button *m_clip;
    QString m_receipt;
};

/// A drive with the own car; its amount is the rate's.
class DriveSheet : public CostSheet {
    Q_OBJECT

public:
    DriveSheet(EngineClient &engine, QWidget &region, const ExpenseChoices &choices,
        const std::optional<ExpenseFile> &before = {});
    TextField &distance() { return *m_distance; }
    TextField &from() { return *m_from; }
    TextField &to() { return *m_to; }

private:
    void refresh();
    std::optional<expenses::ExpenseDetails> read();
    /// The typed rate; nothing for the one of the table or the policy.
    std::optional<std::int64_t> ownRate() const;
    std::optional<expenses::Distance> readDistance() const;

    TextField *m_distance;
    Select *m_unit;
    TextField *m_from;
    TextField *m_to;
    TextField *m_rate;
};

}  // namespace sp::ui
