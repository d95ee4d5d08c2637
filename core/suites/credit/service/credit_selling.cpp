// SPDX-License-Identifier: GPL-3.0-or-later
// Selling with an invoice, and taking a sale back.
#include "core/suites/credit/service/credit_service.h"

namespace sp::credit {

using namespace Qt::StringLiterals;

Result<BilledDocument> CreditService::previewSale(
    const PackageSale &sale, const Money &price, Instant now) const
{
    billing::FreeLine line{.description = sale.name.trimmed(), .unitPrice = price, .day = sale.on};
    if (line.description.isEmpty() && sale.of) {
        SP_TRY(version, m_packages.store().latest(*sale.of));
        if (!version)
            return Error{ErrorCode::NotFound, "package.unknown_template"};
        line.description = version->name;
    }
    return m_billing.compose(sale.client, {.added = {std::move(line)}}, now);
}

Result<Sold> CreditService::sell(Unit &unit, PackageSale sale, const std::optional<Money> &price)
{
    if (price) {
        SP_TRY(composed, previewSale(sale, *price, unit.now()));
        SP_TRY(drafted, m_billing.draftComposed(unit, std::move(composed)));
        sale.document = drafted;
    }
    SP_TRY(package, m_packages.sell(unit, sale));
    return Sold{package, sale.document};
}

Result<Done> CreditService::takeBack(Unit &unit, const PackageId &id)
{
    SP_TRY(standing, m_packages.standing(id));
    const CreditStanding &is = standing.standing;
    if (is.reserved != 0 || is.total != is.granted || standing.package.state != Package::State::Active)
        return Error{ErrorCode::Refused, "package.in_use", {{u"bucket"_s, standing.package.name}}};
    if (standing.package.document) {
        SP_TRY(document, m_billing.document(*standing.package.document));
        if (document.issued() && !document.charged().isZero())
            return Error{ErrorCode::Refused, "package.invoiced",
                {{u"number"_s, QString::fromLatin1(document.content.number)}}};
        if (!document.issued() && document.state != billing::InvoiceState::Void)
            SP_CHECK(m_billing.discard(unit, document.id));
    }
    SP_TRY(entries, m_book.store().entriesOf(id));
    for (const CreditEntry &entry : entries)
        if (entry.type == EntryType::Purchase || entry.type == EntryType::Opening)
            SP_CHECK(
                m_book.reverse(unit, standing.package, entry, "package", "sale_back:" + entry.id.text()));
    return m_packages.archive(unit, id);
}

}  // namespace sp::credit
