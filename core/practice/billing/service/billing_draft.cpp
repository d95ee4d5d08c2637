// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/session_pricing.h"
#include "core/practice/billing/rules/totals.h"
#include "core/practice/billing/service/billing_service.h"
#include "core/practice/billing/service/buyer_of.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

Error notBillable(const Session &session)
{
    return {ErrorCode::Refused, "session.not_billable",
        {{QStringLiteral("state"), QString::fromLatin1(sessionStateName(session.state))}}};
}

}  // namespace

Result<LocalDate> BillingService::today(Instant now) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    return dateOf(zone.toLocal(now));
}

Result<InvoiceSnapshot> BillingService::blank(
    const PracticeSettings &settings, const Client &payer, Currency priced, LocalDate on) const
{
    SP_TRY(currency, payer.details.currency.isEmpty() ? Result<Currency>(priced)
                                                      : Currency::create(payer.details.currency));
    const Money zero = Money::zero(currency);
    InvoiceSnapshot content{
        .currency = currency, .totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero}};
    content.series = "invoice";
    content.issueDate = on;
    content.dueDate = on + std::chrono::days(settings.terms.days);
    content.seller = settings.seller;
    content.buyer = buyerParty(buyerFactsOf(payer));
    content.language = languageOf(payer, settings);
    content.paper = settings.paper;
    content.prices = settings.prices;
    content.rounding = settings.rounding;
    content.terms = settings.terms;
    content.account = settings.account;
    return content;
}

Result<PricedTime> BillingService::price(const Session &session, Instant now) const
{
    SP_TRY(service, m_services.version(session.service));
    SP_TRY(timed, m_sessions.asFinished(session, now));
    SP_TRY(minutes, m_sessions.actualMinutes(timed));
    SP_TRY(client, m_people.client(session.client));
    const Interval counted = timed.counted();
    SP_TRY(rule, m_terms.priceOf(session, client.id, service, counted.start));
    SP_TRY(priced, priceSession(rule, minutes));
    return PricedTime{counted, minutes, std::move(client), std::move(service), std::move(priced)};
}

Result<TaxDecision> BillingService::addSession(InvoiceSnapshot &content, const PracticeSettings &settings,
    const Client &payer, const Session &session, Instant now) const
{
    SP_TRY(time, price(session, now));
    const auto &[counted, minutes, client, service, priced] = time;
    if (service.details.price.price.currency() != content.currency)
        return Error{ErrorCode::InvalidInput, "invoice.currency_mixed",
            {{QStringLiteral("expected"), QString::fromLatin1(content.currency.code())},
                {QStringLiteral("found"),
                    QString::fromLatin1(service.details.price.price.currency().code())}}};
    SP_TRY(zone, TimeZone::create(settings.zone));
    const auto clientZone = TimeZone::create(client.details.zone);
    // A document's times are whole seconds.
    const Interval stamped{std::chrono::floor<std::chrono::seconds>(counted.start),
        std::chrono::floor<std::chrono::seconds>(counted.end)};
    const LocalDate from = dateOf(zone.toLocal(counted.start));
    SP_TRY(tax, taxOf(settings, payer, service.details.taxCode, from));

    InvoiceLine line = priced.line;
    line.description = service.details.name;
    if (client.id != payer.id)
        line.detail = client.details.name;
    line.service = Period{
        from, dateOf(zone.toLocal(std::max(counted.end - std::chrono::milliseconds(1), counted.start)))};
    line.tax = tax.treatment;
    content.sessions.push_back(SessionStamp::of(
        stamped, zone, clientZone ? *clientZone : zone, static_cast<int>(content.lines.size())));
    std::optional<std::vector<InvoiceLine>> covered;
    if (m_cover) {
        SP_TRY(asked, m_cover(session, time, line, content.language));
        covered = std::move(asked);
    }
    if (!covered || covered->empty())
        content.lines.push_back(std::move(line));
    else
        std::ranges::move(*covered, std::back_inserter(content.lines));
    return tax;
}

Result<Done> BillingService::pinTerms(Unit &unit, const Session &session) const
{
    SP_TRY(service, m_services.version(session.service));
    SP_TRY(client, m_people.client(session.client));
    SP_TRY(minutes, m_sessions.actualMinutes(session));
    return m_terms.pin(unit, session, client.id, service, session.counted().start, minutes);
}

Result<Done> BillingService::reckon(InvoiceSnapshot &content) const
{
    SP_TRY(totals, computeTotals(basisOf(content), content.lines, content.totals.paid));
    content.totals = std::move(totals);
    content.service.reset();
    for (const InvoiceLine &line : content.lines) {
        if (!line.service)
            continue;
        if (!content.service)
            content.service = line.service;
        content.service->from = std::min(content.service->from, line.service->from);
        content.service->to = std::max(content.service->to, line.service->to);
    }
    return Done{};
}

Result<BilledDocument> BillingService::preview(std::span<const SessionId> sessions, Instant now) const
{
    if (sessions.empty())
        return Error{ErrorCode::InvalidInput, "invoice.no_sessions"};
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.name.trimmed().isEmpty() || settings.seller.address.country.isEmpty())
        return Error{ErrorCode::Refused, "invoice.seller_missing"};
    SP_TRY(on, today(now));

    std::vector<Session> billed;
    std::optional<Client> payer;
    for (const SessionId &id : sessions) {
        if (std::ranges::any_of(billed, [&](const Session &each) { return each.id == id; }))
            continue;
        SP_TRY(session, m_sessions.session(id));
        if (session.billing != BillingState::Draft)
            SP_CHECK(nextBillingState(session.billing, BillingEvent::Draft));
        if (session.state != SessionState::Completed && session.state != SessionState::InProgress &&
            session.state != SessionState::NoShow && session.state != SessionState::Confirmed)
            return notBillable(session);
        SP_TRY(client, m_people.client(session.client));
        SP_TRY(
            whoPays, client.details.payer ? m_people.client(*client.details.payer) : Result<Client>(client));
        if (payer && payer->id != whoPays.id)
            return Error{ErrorCode::InvalidInput, "invoice.payer_mixed"};
        payer = std::move(whoPays);
        billed.push_back(std::move(session));
    }
    std::ranges::stable_sort(billed, {}, [](const Session &session) { return session.counted().start; });

    SP_TRY(service, m_services.version(billed.front().service));
    SP_TRY(content, blank(settings, *payer, service.details.price.price.currency(), on));
    std::vector<TaxDecision> decisions;
    std::vector<ClientId> clients{payer->id};
    for (const Session &session : billed) {
        SP_TRY(tax, addSession(content, settings, *payer, session, now));
        decisions.push_back(std::move(tax));
        clients.push_back(session.client);
    }
    BilledDocument document{DocumentId(IdBytes{}), InvoiceState::Draft, billed.front().client, payer->id,
        std::move(content), Money::zero(content.currency)};
    for (std::size_t at = 0; at < billed.size(); ++at)
        document.sessions.push_back({billed[at].id, document.content.sessions[at].line});
    SP_TRY(more, addExpenses(document, settings, *payer, std::move(clients), service.details.taxCode));
    decisions.insert(decisions.end(), more.begin(), more.end());
    document.content.notices =
        documentNotices(settings.seller.address.country, buyerKind(buyerFactsOf(*payer)), decisions);
    SP_CHECK(reckon(document.content));
    return document;
}

Result<DocumentId> BillingService::draft(Unit &unit, std::span<const SessionId> sessions)
{
    for (const SessionId &id : sessions) {
        SP_TRY(session, m_sessions.session(id));
        SP_CHECK(nextBillingState(session.billing, BillingEvent::Draft));
        if (session.state != SessionState::Completed && session.state != SessionState::NoShow)
            return notBillable(session);
    }
    SP_TRY(document, preview(sessions, unit.now()));
    document.id = unit.newId<DocumentTag>();
    SP_CHECK(m_store.insert(document, document.content.series, unit.now()));
    for (const BilledSession &billed : document.sessions)
        SP_CHECK(m_sessions.bill(unit, billed.session, BillingEvent::Draft, document.id));
    SP_CHECK(moveExpenses(unit, document, ExpenseBilling::Draft));
    unit.audit("invoice.drafted", "document", document.id,
        {{QStringLiteral("total_minor"), static_cast<qint64>(document.content.totals.gross.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(document.content.currency.code())}});
    unit.touch("invoices");
    return document.id;
}

namespace {

/// The sessions of an edited draft by their lines, and the content's stamps in the same order. Nothing when
/// they do not belong together.
std::optional<std::vector<BilledSession>> linedUp(DraftEdit &edit, const BilledDocument &draft)
{
    std::vector<SessionStamp> &stamps = edit.content.sessions;
    if (stamps.size() != edit.sessions.size())
        return std::nullopt;
    std::vector<BilledSession> lined;
    for (std::size_t at = 0; at < stamps.size(); ++at) {
        const bool known = std::ranges::find(draft.sessions, edit.sessions[at], &BilledSession::session) !=
                           draft.sessions.end();
        if (!known || stamps[at].line < 0 || stamps[at].line >= std::ssize(edit.content.lines))
            return std::nullopt;
        lined.push_back({edit.sessions[at], stamps[at].line});
    }
    std::ranges::sort(stamps, {}, &SessionStamp::line);
    std::ranges::sort(lined, {}, &BilledSession::line);
    const auto sameLine = [](const BilledSession &a, const BilledSession &b) { return a.line == b.line; };
    const auto sameSession = [](const SessionId &a, const SessionId &b) { return a == b; };
    std::ranges::sort(edit.sessions);
    if (std::ranges::adjacent_find(lined, sameLine) != lined.end() ||
        std::ranges::adjacent_find(edit.sessions, sameSession) != edit.sessions.end())
        return std::nullopt;
    return lined;
}

}  // namespace

Result<Done> BillingService::edit(
    Unit &unit, const DocumentId &id, const DraftEdit &asked, std::int64_t version)
{
    SP_TRY(document, this->document(id));
    if (document.issued())
        return Error{ErrorCode::Refused, "invoice.issued"};
    if (document.state != InvoiceState::Draft && document.state != InvoiceState::Scheduled)
        return Error{ErrorCode::Refused, "invoice.transition",
            {{QStringLiteral("from"), QString::fromLatin1(stateName(document.state))},
                {QStringLiteral("event"), QStringLiteral("Edit")}}};
    DraftEdit edit = asked;
    const auto sessions = linedUp(edit, document);
    if (!sessions)
        return Error{ErrorCode::InvalidInput, "invoice.sessions_mixed"};
    const InvoiceSnapshot before = std::exchange(document.content, std::move(edit.content));
    // What kind of document it is, and what was paid, are not words to edit.
    document.content.type = before.type;
    document.content.series = before.series;
    document.content.corrects = before.corrects;
    document.content.number.clear();
    document.content.totals.paid = Money::zero(document.content.currency);
    document.version = version;
    SP_CHECK(reckon(document.content));
    SP_CHECK(m_store.updateDraft(document, unit.now()));
    for (const BilledSession &billed : document.sessions) {
        if (std::ranges::find(*sessions, billed.session, &BilledSession::session) != sessions->end())
            continue;
        SP_TRY(session, m_sessions.session(billed.session));
        if (session.document == id)
            SP_CHECK(m_sessions.bill(unit, billed.session, BillingEvent::Free));
    }
    SP_CHECK(m_store.setSessions(id, *sessions));
    if (edit.expenses) {
        std::vector<int> freed;
        for (const BilledExpense &billed : document.expenses)
            if (std::ranges::find(*edit.expenses, billed.expense, &BilledExpense::expense) ==
                edit.expenses->end())
                freed.push_back(billed.line);
        SP_CHECK(moveExpenses(unit, document, ExpenseBilling::Unbilled, freed));
        SP_CHECK(m_rebills.set(id, *edit.expenses));
    }
    unit.audit("invoice.edited", "document", id,
        {{QStringLiteral("total_minor"), static_cast<qint64>(document.content.totals.gross.minor())}});
    unit.touch("invoices");
    return Done{};
}

}  // namespace sp
