// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/draft_change.h"
#include "ui/money/money_forms.h"

#include <vector>

class QVBoxLayout;

namespace sp::ui {

/// Reads "10 %" as a share and "15,00" as a sum, by the locale's signs; empty text is no discount. Nothing
/// when it is neither.
std::optional<billing::Discount> readDiscount(const QString &text, Currency currency, const QLocale &locale);
/// The reverse.
QString discountText(const billing::Discount &discount, const QLocale &locale);
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
    /// Nothing when the line is as it was.
    std::optional<billing::LineChange> change(int index) const;
    billing::FreeLine added(LocalDate day) const;
    TextField &text() { return *m_text; }
    MoneyField &price() { return *m_price; }
    TextField &discount() { return *m_discount; }
    TextField &quantity() { return *m_quantity; }
    void setRemovable(bool removable);

Q_SIGNALS:
    void removeAsked();

private:
    Currency m_currency;
    std::optional<billing::InvoiceLine> m_before;
    TextField *m_text;
    TextField *m_quantity;
    MoneyField *m_price;
    TextField *m_discount;
    Button *m_remove;
};

/// A draft's lines and discounts, and the rate of its tax where the law asks for one. Stays open until the
/// engine took the change.
class DraftSheet : public MoneySheet {
    Q_OBJECT

public:
    DraftSheet(QWidget &region, const DocumentFile &file);
    std::vector<DraftLine *> lines() const;
    TextField &discount() { return *m_discount; }
    /// Appends an empty line.
    void addLine();

Q_SIGNALS:
    void changed(const sp::billing::DraftChange &change);

private:
    void append(DraftLine *line);
    void refresh();
    std::optional<billing::DraftChange> read();
    bool readRate(billing::DraftChange &change);

    /// Where a line stands on the draft; none for a new one.
    struct Entry {
        DraftLine *line;
        std::optional<int> index;
    };
    DocumentFile m_file;
    std::vector<Entry> m_entries;
    std::vector<int> m_removed;
    QVBoxLayout *m_column;
    TextField *m_discount;
    TextField *m_rate = nullptr;
    DateField *m_rateDate = nullptr;
    std::optional<Currency> m_home;
};

}  // namespace sp::ui
