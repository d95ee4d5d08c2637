// SPDX-License-Identifier: GPL-3.0-or-later
// How a document is taxed, and what a draft would say if it were issued now.
#include "core/practice/billing/rules/totals.h"
#include "core/practice/billing/service/billing_service.h"
#include "core/practice/billing/service/buyer_of.h"
#include "core/practice/templates/letter.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

SellerScheme schemeOf(const PracticeSettings &settings)
{
    return settings.smallBusiness ? SellerScheme::SmallBusiness : SellerScheme::Regular;
}

LocalDate suppliedOn(const InvoiceLine &line, const InvoiceSnapshot &content)
{
    return line.service ? line.service->from : content.issueDate;
}

/// decideTax(); a refusal says by "client" whose document it is about, since one command may write many.
Result<TaxDecision> decidedFor(const Client &payer, const TaxFacts &facts)
{
    auto decision = decideTax(facts);
    if (decision)
        return decision;
    Error refused = decision.error();
    refused.facts.insert(QStringLiteral("client"), payer.details.name);
    return refused;
}

/// Whether the rules gave the line its treatment, by what the draft knows of its parties. What it does not
/// know is tried both ways; a treatment that no way leads to was chosen by hand.
bool taxedByTheRules(const InvoiceLine &line, const InvoiceSnapshot &draft, TaxFacts facts)
{
    facts.sellerCountry = draft.seller.address.country;
    facts.sellerVatId = draft.seller.vatId;
    facts.buyerCountry = draft.buyer.address.country;
    facts.buyerVatId = draft.buyer.vatId;
    for (const BuyerKind buyer : {BuyerKind::Person, BuyerKind::Business}) {
        for (const SellerScheme scheme : {SellerScheme::Regular, SellerScheme::SmallBusiness}) {
            facts.buyer = buyer;
            facts.scheme = scheme;
            const auto decision = decideTax(facts);
            if (decision && decision->treatment == line.tax)
                return true;
        }
    }
    return false;
}

}  // namespace

Result<TaxFacts> BillingService::taxFacts(
    const PracticeSettings &settings, const Client &payer, const QByteArray &code, LocalDate supplied) const
{
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(own, m_taxTerms.rateOf(code, supplied, zone));
    // Where the buyer stands is what the invoice will say.
    const BuyerFacts buyer = buyerFactsOf(payer);
    return TaxFacts{settings.seller.address.country, schemeOf(settings), settings.seller.vatId,
        buyer.address.country, buyerKind(buyer), buyer.vatId, code, ServiceNature::General, supplied,
        own ? std::optional(own->rate) : std::nullopt, own ? own->name : QString(),
        own ? own->second : std::nullopt};
}

Result<TaxDecision> BillingService::taxOf(
    const PracticeSettings &settings, const Client &payer, const QByteArray &code, LocalDate supplied) const
{
    SP_TRY(facts, taxFacts(settings, payer, code, supplied));
    return decidedFor(payer, facts);
}

Result<std::vector<QByteArray>> BillingService::noticesOf(
    const BilledDocument &draft, const InvoiceSnapshot &content) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(payer, m_people.client(draft.payer));
    std::vector<TaxDecision> decisions;
    for (const InvoiceLine &line : content.lines) {
        if (line.kind == LineKind::Text)
            continue;
        SP_TRY(decision, taxOf(settings, payer, line.tax.code, suppliedOn(line, content)));
        if (decision.treatment != line.tax)
            return content.notices;
        decisions.push_back(std::move(decision));
    }
    return documentNotices(settings.seller.address.country, buyerKind(buyerFactsOf(payer)), decisions);
}

Result<Done> BillingService::bringUpToDate(
    BilledDocument &draft, const PracticeSettings &settings, LocalDate on) const
{
    SP_TRY(payer, m_people.client(draft.payer));
    InvoiceSnapshot &content = draft.content;
    const InvoiceSnapshot before = content;
    content.issueDate = on;
    if (content.type == DocumentType::Invoice)
        content.dueDate = on + std::chrono::days(content.terms.days);
    content.seller = settings.seller;
    content.account = settings.account;
    content.buyer = buyerParty(buyerFactsOf(payer));
    content.language = languageOf(payer, settings);
    SP_TRY(standing, standingWords(m_templates, content, {settings.practitioner, payer.details.given}));
    content.standing = std::move(standing);
    for (InvoiceLine &line : content.lines) {
        if (line.kind == LineKind::Text)
            continue;
        SP_TRY(facts, taxFacts(settings, payer, line.tax.code, suppliedOn(line, content)));
        SP_TRY(decision, decidedFor(payer, facts));
        if (decision.treatment != line.tax && taxedByTheRules(line, before, facts))
            line.tax = decision.treatment;
    }
    SP_TRY(notices, noticesOf(draft, content));
    content.notices = std::move(notices);
    return reckon(content);
}

Result<std::vector<MissingFact>> BillingService::missingFrom(const BilledDocument &document) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(payer, m_people.client(document.payer));
    auto missing = missingOn(document.content, buyerKind(buyerFactsOf(payer)));
    for (const InvoiceLine &line : document.content.lines) {
        const auto decision = taxOf(settings, payer, line.tax.code, suppliedOn(line, document.content));
        if (!decision || line.kind == LineKind::Text || decision->rule != "buyer_without_vat_id")
            continue;
        // Lawful, but seldom what was meant.
        missing.push_back({MissingFact::Weight::Warning, "missing.business_vat_id",
            {{QStringLiteral("buyer"), document.content.buyer.name}}});
        break;
    }
    return missing;
}

Result<DraftReview> BillingService::review(const DocumentId &id, Instant now) const
{
    SP_TRY(document, this->document(id));
    return review(std::move(document), now);
}

Result<DraftReview> BillingService::review(BilledDocument document, Instant now) const
{
    const bool draft = document.state == InvoiceState::Draft || document.state == InvoiceState::Scheduled;
    if (!draft)
        return DraftReview{std::move(document), {}};
    SP_TRY(settings, m_settings.practice());
    SP_TRY(thisDay, today(now));
    // A scheduled one is shown as it will be on its day.
    const LocalDate on = std::max(thisDay, document.scheduledOn.value_or(thisDay));
    BilledDocument fresh = document;
    const auto done = bringUpToDate(fresh, settings, on);
    if (!done) {
        // Shown as it was drafted, with the reason why it cannot be issued like that.
        SP_TRY(payer, m_people.client(document.payer));
        auto missing = missingOn(document.content, buyerKind(buyerFactsOf(payer)));
        missing.insert(
            missing.begin(), {MissingFact::Weight::Refused, done.error().reason, done.error().facts});
        return DraftReview{std::move(document), std::move(missing)};
    }
    SP_TRY(missing, missingFrom(fresh));
    return DraftReview{std::move(fresh), std::move(missing)};
}

}  // namespace sp
