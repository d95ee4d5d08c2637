// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/draft_change.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_memory.h"

#include <QJsonArray>
#include <span>
#include <vector>

class QVBoxLayout;

namespace sp::ui {

/// Reads "10 %" as a share and "15,00" as a sum, by the locale's signs; empty text is no discount. Nothing
/// when it is neither.
std::optional<billing::Discount> readDiscount(const QString &text, Currency currency, const QLocale &locale);
/// The reverse.
QString discountText(const billing::Discount &discount, const QLocale &locale);
/// "1.5" by the locale's signs.
QString localNumber(const QByteArray &plain, const QLocale &locale);
/// "1,5" by the locale's signs.
std::optional<Quantity> readQuantity(const QString &text, const QLocale &locale);

/// One line of a draft: what it says, how many, at which price, less which discount.
class DraftLine : public QWidget {
    Q_OBJECT

public:
    /// A line that stands on the draft, or without `content` a new one.
    DraftLine(Currency currency, const billing::InvoiceLine *content, QWidget *parent);
    /// Whether every field can be read; marks the ones that cannot.
    bool check();
    /// Its four texts as they are typed.
    QStringList typed() const;
    void typeAgain(const QStringList &typed);
    /// Nothing when the line is as it was.
    std::optional<billing::LineChange> change(int index) const;
    billing::FreeLine added(std::optional<LocalDate> day) const;
    TextField &text() { return *m_text; }
    MoneyField &price() { return *m_price; }
    TextField &discount() { return *m_discount; }
    TextField &quantity() { return *m_quantity; }
    void setRemovable(bool removable);
    /// Where the Tab key stops, in its order.
    std::vector<QWidget *> stops();
    /// Of a new line only.
    void setCurrency(Currency currency);

Q_SIGNALS:
    void removeAsked();

private:
    /// What is wrong with a field, told while it is typed; an empty one only when the draft is saved.
    void tell();
    bool isPriced() const { return !m_before || m_before->kind != billing::LineKind::Text; }

    Currency m_currency;
    std::optional<billing::InvoiceLine> m_before;
    TextField *m_text;
    TextField *m_quantity;
    MoneyField *m_price;
    TextField *m_discount;
    Button *m_remove;
};

/// The lines of a draft and the discount on the whole: of an invoice, a quote or a template.
class DraftLines : public QWidget, public KeepsItself {
    Q_OBJECT

public:
    /// Without `content` it begins with one empty line.
    DraftLines(Currency currency, const billing::InvoiceSnapshot *content, QWidget *parent);
    std::vector<DraftLine *> lines() const;
    TextField &discount() { return *m_discount; }
    /// Appends an empty line and gives it the keyboard.
    void addLine();
    /// The lines and the discount as they are typed, and which lines were removed.
    QString toKeep() const override;
    void bringBack(const QString &kept) override;
    /// While all lines are new.
    void setCurrency(Currency currency);
    /// Whether every field can be read; marks the ones that cannot.
    bool check();
    /// What is different; check() said yes. New lines were supplied on `day`, where one is given.
    billing::DraftChange read(std::optional<LocalDate> day) const;

private:
    /// What the document had when the form was opened.
    QJsonArray standingLines() const;
    DraftLine *append(const billing::InvoiceLine *content, std::optional<int> index);
    /// Tab goes through the lines from the first to the last.
    void orderTabs();
    void refresh();

    /// Where a line stands on the draft; none for a new one.
    struct Entry {
        DraftLine *line;
        std::optional<int> index;
    };
    Currency m_currency;
    billing::Discount m_before = {};
    std::vector<billing::InvoiceLine> m_content;  ///< As they stand on the draft.
    std::vector<Entry> m_entries;
    std::vector<int> m_removed;
    QVBoxLayout *m_column;
    TextField *m_discount = nullptr;
};

}  // namespace sp::ui
