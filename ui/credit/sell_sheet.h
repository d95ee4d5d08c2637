// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/service/credit_service.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class CheckRow;
class DateField;
class EngineClient;
class FieldFrame;
class Label;
class MoneyField;
class Select;
class TextField;

/// Sells a client a package: which, under what name, for how much, from when; says until when it may be used
/// and what the invoice would come to.
class SellSheet : public Sheet {
    Q_OBJECT

public:
    SellSheet(EngineClient &engine, QWidget &region, const ClientId &client, const QString &clientName);
    /// What would be sold, as it is chosen now; nothing while there is nothing to sell.
    std::optional<credit::PackageSale> sale() const;
    /// At what price it is invoiced; nothing where no invoice is wanted or no price is typed.
    std::optional<Money> price() const;

Q_SIGNALS:
    void wanted(const sp::credit::PackageSale &sale, const std::optional<sp::Money> &price);

private:
    struct Offers {
        std::vector<credit::TemplateVersion> templates;
        LocalDate today;
        Currency currency;
    };
    void show(const Offers &offers);
    void choose();
    void refresh();
    const credit::TemplateVersion *chosen() const;

    EngineClient &m_engine;
    ClientId m_client;
    std::vector<credit::TemplateVersion> m_templates;
    Select *m_template;
    TextField *m_name;
    DateField *m_on;
    CheckRow *m_invoice;
    MoneyField *m_price;
    Label *m_terms;
    Label *m_preview;
    Button *m_primary;
    QByteArray m_named;  ///< The template whose name and price stand in the fields.
    int m_asked = 0;
};

}  // namespace sp::ui
