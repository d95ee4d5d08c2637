// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class CheckRow;
class DateField;
class Label;
class MoneyField;
class Select;
class TextField;
class Toggle;

/// A question about a document; stays open until the engine said yes, and says what went wrong below its
/// fields.
class MoneySheet : public Sheet {
    Q_OBJECT

public:
    static constexpr int usualWidth = 480;
    MoneySheet(QWidget &region, const QString &title, const KeepTyped &kept, int width = usualWidth);

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
    /// Says at each field what is wrong with it; whether both can be read.
    bool check();
    void refresh();
    DocumentFile m_file;
    MoneyField *m_amount;
    DateField *m_date;
    Select *m_method;
    /// What may be left out on that day.
    Money rebateOn(std::optional<LocalDate> on) const;

    TextField *m_reference;
    Toggle *m_grant;
    Button *m_go;
};

/// A credit note over the whole invoice, or over some of its lines; says why on the document.
class CreditSheet : public MoneySheet {
    Q_OBJECT

public:
    CreditSheet(QWidget &region, const DocumentFile &file);

Q_SIGNALS:
    /// `lines`: none for all that was not credited before.
    void credited(const QString &reason, const std::vector<int> &lines);

private:
    /// The chosen lines; all of them count as none.
    std::vector<int> chosen() const;
    void refresh();

    TextField *m_reason;
    std::vector<std::pair<int, CheckRow *>> m_lines;
    Button *m_go;
    QString m_all;  ///< What the button says when all is ticked.
};

/// Asks once more before something that cannot be taken back by a click.
class ConfirmSheet : public MoneySheet {
    Q_OBJECT

public:
    ConfirmSheet(QWidget &region, const QString &title, const QString &consequence, const QString &go);
};

/// Money given back: what an invoice was paid with, or what the payer has as credit.
class RefundSheet : public MoneySheet {
    Q_OBJECT

public:
    enum class Of { Invoice, Credit };
    RefundSheet(QWidget &region, const DocumentFile &file, Of what = Of::Invoice);
    MoneyField &amount() { return *m_amount; }

Q_SIGNALS:
    void refunded(const sp::Money &amount, const sp::LocalDate &on);

private:
    /// Says at each field what is wrong with it; whether both can be read.
    bool check();

    Money m_most;
    MoneyField *m_amount;
    DateField *m_date;
};

}  // namespace sp::ui
