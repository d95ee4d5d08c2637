// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/bar/credit_view.h"

#include "core/engine/engine.h"
#include "core/suites/credit/service/client_sessions.h"

#include <QJsonArray>

#include <algorithm>

namespace sp::ui {

using namespace credit;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

/// What is asked once for all packages of a client.
struct Asked {
    LocalDate today;
    BurnLevels levels;
    std::optional<LocalTime> next = {};
    QByteArray first = {};  ///< The lot that the next session draws from first.
};

Result<Asked> askedOf(Engine &engine, const ClientId &client)
{
    const Instant now = engine.now();
    SP_TRY(today, engine.packages().today(now));
    SP_TRY(levels, termsInForce(engine.policies(), barPolicy(), {client}, now));
    Asked asked{today, levels.first};
    SP_TRY(zone, engine.packages().zone());
    const ClientId family[] = {client};
    SP_TRY(rows, engine.sessions().store().ofClients(family, mostSessions));
    const SessionRow *next = nullptr;
    for (const SessionRow &row : rows) {
        const Session &session = row.session;
        if (isToCome(session, now) && (!next || session.planned.start < next->session.planned.start))
            next = &row;
    }
    ServiceUse use{{}, 60};
    LocalDate on = today;
    if (next) {
        asked.next = zone.toLocal(next->session.planned.start);
        on = dateOf(*asked.next);
        use = {next->serviceName, minutesOf(next->session.planned)};
    } else if (!rows.empty()) {
        use = {rows.front().serviceName, minutesOf(rows.front().session.planned)};
    }
    const auto except = next ? std::optional(next->session.id) : std::nullopt;
    SP_TRY(lots, engine.packages().lots(client, on, use, except));
    SP_TRY(book, termsInForce(engine.policies(), drawOrderPolicy(), {client}, now));
    DrawRequest request{use.service, on, {use.minutes, Quantity::one, {}}};
    request.order = chooseDraw(book.first, {use.service}).buckets;
    for (const Lot &lot : drawOrder(lots, request))
        if (asked.first.isEmpty() && lot.available > 0)
            asked.first = lot.id;
    return asked;
}

Result<CreditView> viewOf(Engine &engine, const PackageStanding &standing, const Asked &asked)
{
    const Package &package = standing.package;
    CreditView view{package.id, package.client, package.name, package.terms.denomination};
    view.left = standing.standing.total;
    view.booked = standing.standing.reserved;
    view.granted = standing.standing.granted;
    view.burn = burnOf(view.left, view.granted, asked.levels);
    view.state = package.state;
    view.frozen = package.frozenOn(asked.today);
    view.today = asked.today;
    view.expires = standing.expires;
    view.next = asked.next;
    view.document = package.document;
    view.drawnFirst = std::ranges::any_of(
        standing.lots, [&](const StoredLot &lot) { return lot.id.text() == asked.first; });
    if (view.isActive() && view.left > 0) {
        SP_TRY(out, engine.credits().bookingsRunOut(package.id, engine.now()));
        view.runsOut = out.runOut.date;
        view.hints = out.runOut.hints;
    }
    SP_TRY(entries, engine.credits().store().entriesOf(package.id));
    for (const CreditEntry &entry : entries)
        if (entry.type == EntryType::Consume && entry.on <= asked.today)
            view.lastUsed = std::max(view.lastUsed.value_or(entry.on), entry.on);
    return view;
}

std::vector<OverageStep> stepsOf(const QJsonObject &trace)
{
    std::vector<OverageStep> steps;
    const QJsonArray list = trace.value("overage"_L1).toObject().value("steps"_L1).toArray();
    for (const QJsonValue &value : list)
        steps.push_back({value.toObject().value("name"_L1).toString().toLatin1(),
            value.toObject().value("outputs"_L1).toObject()});
    return steps;
}

/// What was taken for it, by the entries that stand.
Result<Done> addTaken(Engine &engine, const Session &session, const CreditUse &use, SessionCredit &result)
{
    SP_TRY(entries, engine.credits().store().entriesOf(session.id));
    for (const CreditEntry &entry : entries) {
        const bool back =
            std::ranges::any_of(entries, [&](const CreditEntry &each) { return each.reverses == entry.id; });
        if (entry.type != EntryType::Consume || back)
            continue;
        SP_TRY(lot, engine.credits().store().lot(entry.lot));
        SP_TRY(standing, engine.packages().standing(lot->package));
        if (!result.credit) {
            SP_TRY(credit, readCredit(engine, lot->package));
            result.credit = std::move(credit);
        }
        result.draws.push_back({standing.package.name, standing.package.terms.denomination, -entry.quantity,
            standing.standing.available()});
    }
    result.taken = true;
    result.overageMinutes = use.overageMinutes;
    result.charge = use.charges() ? use.amount : std::nullopt;
    result.steps = stepsOf(use.trace);
    return Done{};
}

Result<Done> addPlanned(Engine &engine, const Session &session, int minutes, SessionCredit &result)
{
    SP_TRY(agreed, engine.credits().plan(session, minutes, Shortfall::Block));
    result.refused = agreed.plan.eligible && (agreed.plan.outcome == DrawPlan::Outcome::Blocked ||
                                                 agreed.plan.outcome == DrawPlan::Outcome::Waitlisted);
    SP_TRY(coverage, engine.credits().plan(session, minutes, Shortfall::Bill));
    for (const Drawn &part : coverage.plan.drawn) {
        const auto lot = LotId::parse(part.lot);
        SP_TRY(stored, engine.credits().store().lot(*lot));
        SP_TRY(standing, engine.packages().standing(stored->package));
        if (!result.credit) {
            SP_TRY(credit, readCredit(engine, stored->package));
            result.credit = std::move(credit);
        }
        // What it holds itself is free for it.
        SP_TRY(holds, engine.credits().store().reservedBy(session.id));
        std::int64_t own = 0;
        for (const auto &[held, quantity] : holds)
            own += std::ranges::any_of(standing.lots, [&](const StoredLot &each) { return each.id == held; })
                       ? quantity
                       : 0;
        result.draws.push_back({part.bucket, part.denomination, part.quantity,
            standing.standing.available() + own - part.quantity});
    }
    result.overageMinutes = coverage.overage.billableMinutes;
    result.charge = coverage.charge;
    result.steps = coverage.overage.steps;
    return Done{};
}

}  // namespace

Result<ClientCredits> readClientCredits(Engine &engine, const ClientId &client)
{
    SP_CHECK(engine.mayRead("balance.read"));
    ClientCredits credits;
    SP_TRY(templates, engine.packages().store().templates());
    credits.sells =
        std::ranges::any_of(templates, [](const credit::TemplateVersion &each) { return !each.retired; });
    SP_TRY(packages, engine.packages().ofClient(client));
    std::erase_if(packages, [](const PackageStanding &each) {
        return each.package.state != Package::State::Active && each.standing.total == 0;
    });
    if (packages.empty())
        return credits;
    SP_TRY(asked, askedOf(engine, client));
    for (const PackageStanding &each : packages) {
        SP_TRY(view, viewOf(engine, each, asked));
        credits.packages.push_back(std::move(view));
    }
    std::ranges::stable_sort(credits.packages, {}, [](const CreditView &each) {
        return std::tuple(!each.isActive(), !each.drawnFirst, each.expires.value_or(LocalDate::max()));
    });
    return credits;
}

Result<CreditView> readCredit(Engine &engine, const PackageId &package)
{
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(standing, engine.packages().standing(package));
    SP_TRY(asked, askedOf(engine, standing.package.client));
    return viewOf(engine, standing, asked);
}

Result<SessionCredit> readSessionCredit(Engine &engine, const Session &session, int minutes)
{
    SessionCredit result;
    SP_TRY(use, engine.credits().useOf(session.id));
    if (use)
        SP_CHECK(addTaken(engine, session, *use, result));
    else if (session.state == SessionState::Confirmed || session.state == SessionState::Tentative ||
             session.state == SessionState::InProgress)
        SP_CHECK(addPlanned(engine, session, minutes, result));
    if (!result.credit) {
        SP_TRY(all, readClientCredits(engine, session.client));
        if (!all.packages.empty() && all.packages.front().isActive())
            result.credit = all.packages.front();
    }
    return result;
}

Result<SessionCredit> readSessionCredit(Engine &engine, const SessionId &id)
{
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(session, engine.sessions().session(id));
    return readSessionCredit(engine, session, minutesOf(session.counted()));
}

Result<SessionCredit> readWishedCredit(Engine &engine, const CreditWish &wish)
{
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(service, engine.services().service(wish.service));
    SP_TRY(settings, engine.settings().practice());
    // No session has this id, so none of what is held is taken for its own.
    Session session{SessionId(IdBytes{}), {}, {}, wish.client, service.version};
    session.zone = settings.zone;
    session.planned = wish.when;
    return readSessionCredit(engine, session, minutesOf(wish.when));
}

}  // namespace sp::ui
