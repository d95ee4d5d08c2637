// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class DateField;
class Label;
class MoneyField;
class Select;
class TextField;

/// A question about a document; stays open until the engine said yes, and says what went wrong below its
/// fields.
class MoneySheet : public Sheet {
    Q_OBJECT

public:
    MoneySheet(QWidget &region, const QString &title);

protected:
    /// The column of fields.
    QWidget *m_body;
};

/// Money received for an invoice: how much, when, how.
class PaymentSheet : public MoneySheet {
    Q_OBJECT

public:
    PaymentSheet(QWidget &region, const DocumentFile &file);

Q_SIGNALS:
    void recorded(const sp::PaymentDetails &details);

private:
    void refresh();
    DocumentFile m_file;
    MoneyField *m_amount;
    DateField *m_date;
    Select *m_method;
    TextField *m_reference;
    Button *m_go;
};

/// A credit note over the whole invoice; says why on the document.
class CreditSheet : public MoneySheet {
    Q_OBJECT

public:
    CreditSheet(QWidget &region, const DocumentFile &file);

Q_SIGNALS:
    void credited(const QString &reason);

private:
    TextField *m_reason;
};

/// Money given back.
class RefundSheet : public MoneySheet {
    Q_OBJECT

public:
    RefundSheet(QWidget &region, const DocumentFile &file);

Q_SIGNALS:
    void refunded(const sp::Money &amount, const sp::LocalDate &on);

private:
    MoneyField *m_amount;
    DateField *m_date;
};

}  // namespace sp::ui
