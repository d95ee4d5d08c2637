// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tax_proposal.h"

#include "core/practice/billing/rules/tax_rates.h"
#include "ui/messages/region_words.h"

#include <QCoreApplication>

namespace sp {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaxProposal)
};

}  // namespace

QByteArray exemptionOf(const QByteArray &profession)
{
    return profession == "therapist" ? "exempt.health" : "exempt.education";
}

ui::TaxProposal proposeTax(const QByteArray &profession, const QByteArray &country, LocalDate today)
{
    using ui::TaxStatus;
    if (country.isEmpty())
        return {{}, {}, true};
    const QString name = ui::countryText(country);
    // The one table member without the scheme, as decideTax() knows too.
    const bool hasSmallBusiness = country != "ES";
    if (country == "US")
        return {TaxStatus::Regular,
            Words::tr("Proposed: taxed. The United States have no VAT, so nothing is added to your invoices "
                      "unless your state taxes services.")};
    const auto rates = billing::ratesOf(country, today);
    if (!rates)
        return {TaxStatus::SmallBusiness,
            Words::tr("Proposed: no VAT. SoloPilot does not know the rates of %1; ask what applies there "
                      "before you send an invoice.")
                .arg(name)};
    if (profession == "therapist")
        return {TaxStatus::Exempt,
            Words::tr("Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in %1. "
                      "Choose another if you are not licensed or mostly coach.")
                .arg(name),
            hasSmallBusiness};
    return {{},
        hasSmallBusiness
            ? Words::tr(
                  "In %1 this depends on your turnover and on how you are registered, so SoloPilot does "
                  "not choose for you.")
                  .arg(name)
            : Words::tr("%1 has no scheme for small businesses. Taxed is usual; teaching and care may be "
                        "exempt.")
                  .arg(name),
        hasSmallBusiness};
}

}  // namespace sp
