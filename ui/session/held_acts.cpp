// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/held_acts.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <algorithm>

namespace sp::ui {

using namespace std::chrono;

namespace {

Result<HeldHere> named(Engine &engine, Hold hold)
{
    HeldHere held{std::move(hold)};
    held.client = held.hold.label;
    if (held.hold.client) {
        SP_TRY(client, engine.people().client(*held.hold.client));
        held.client = client.details.name;
    }
    if (held.hold.service) {
        SP_TRY(service, engine.services().service(*held.hold.service));
        held.service = service.details.name;
    }
    return held;
}

/// What was done about it, to be told.
struct Told {
    HeldHere held;
    UnitId unit{IdBytes{}};
    TimeZone zone;
};

Result<Told> told(Engine &engine, const HoldId &id)
{
    SP_TRY(zone, practiceZone(engine));
    SP_TRY(held, readHeld(engine, id));
    return Told{std::move(held), UnitId(IdBytes{}), zone};
}

}  // namespace

Result<HeldHere> readHeld(Engine &engine, const HoldId &id)
{
    SP_CHECK(engine.mayRead("hold.read"));
    SP_TRY(hold, engine.holds().find(id));
    return named(engine, std::move(hold));
}

Result<std::vector<HeldHere>> heldUntil(Engine &engine, Instant until)
{
    std::vector<HeldHere> found;
    if (!engine.may("hold.release") || !engine.may("session.book"))
        return found;
    SP_TRY(standing, engine.holds().store().standing(engine.now()));
    std::ranges::stable_sort(standing, {}, &Hold::expiresAt);
    for (Hold &hold : standing) {
        if (hold.resource != Resource::practitioner() || !hold.client || hold.expiresAt > until)
            continue;
        SP_TRY(held, named(engine, std::move(hold)));
        found.push_back(std::move(held));
    }
    return found;
}

std::optional<milliseconds> longerHold(HoldPurpose purpose, milliseconds left)
{
    const HoldProfile &profile = holdProfile(purpose);
    const milliseconds longer = std::min(profile.most, left + profile.usual);
    return longer >= left + minutes(1) ? std::optional(longer) : std::nullopt;
}

Result<UnitId> bookHeld(Engine &engine, const HoldId &id, const HeldBooking &booking)
{
    SP_TRY(zone, practiceZone(engine));
    return engine.run<UnitId>("session.book", [&](Unit &unit) -> Result<UnitId> {
        SP_TRY(hold, engine.holds().find(id));
        if (!hold.client)
            return Error{ErrorCode::InvalidInput, "hold.for_nobody"};
        const std::optional<ServiceId> service = booking.service ? booking.service : hold.service;
        if (!service)
            return Error{ErrorCode::InvalidInput, "hold.service_missing"};
        SP_CHECK(engine.booking().confirm(unit,
            {*hold.client, *service, zone.toLocal(hold.when.start), zone,
                duration_cast<minutes>(hold.when.length())},
            id, {ChangedBy::Provider, booking.anyway}));
        unit.touch("calendar");
        return unit.id();
    });
}

Result<Hold> extendHeld(Engine &engine, const HoldId &id)
{
    return engine.run<Hold>("hold.extend", [&](Unit &unit) -> Result<Hold> {
        SP_TRY(hold, engine.holds().find(id));
        if (!hold.stands(unit.now()))
            return Error{ErrorCode::Conflict, "hold.over"};
        const auto longer = longerHold(hold.purpose, hold.expiresAt - unit.now());
        if (!longer)
            return Error{ErrorCode::Refused, "hold.longest"};
        return engine.holds().extend(unit, id, *longer);
    });
}

Result<Done> releaseHeld(Engine &engine, const HoldId &id)
{
    return engine.run<Done>("hold.release", [&](Unit &unit) { return engine.holds().release(unit, id); });
}

Result<Done> holdAgain(Engine &engine, const Hold &hold)
{
    return engine.run<Done>("hold.place", [&](Unit &unit) -> Result<Done> {
        const HoldProfile &profile = holdProfile(hold.purpose);
        const auto left = std::clamp(hold.expiresAt - unit.now(), profile.least, profile.most);
        SP_CHECK(engine.holds().place(unit, {hold.resource, hold.when, hold.purpose, hold.owner, hold.label,
                                                hold.client, left, hold.service}));
        return Done{};
    });
}

template <typename T>
std::function<void()> HeldActs::undoing(const T &work)
{
    return undoOffer(m_engine, this, work,
        [this](const Error &error, const std::function<void()> &) { Q_EMIT failed(error); });
}

void HeldActs::book(const HoldId &id, const HeldBooking &booking)
{
    ask(
        m_engine, this,
        [id, booking](Engine &engine) -> Result<Told> {
            SP_TRY(unit, bookHeld(engine, id, booking));
            SP_TRY(done, told(engine, id));
            done.unit = unit;
            return done;
        },
        [this, id](const Result<Told> &answer) {
            if (!answer) {
                Q_EMIT refused(id, answer.error());
                return;
            }
            const LocalTime start = answer->zone.toLocal(answer->held.hold.when.start);
            Q_EMIT done(tr("%1 booked, %2 %3")
                            .arg(ShownNames::of(answer->held.client), shortDay(dateOf(start), dateOf(start)),
                                clockText(start)),
                undoing([unit = answer->unit](Engine &engine) { return undoUnit(engine, unit); }));
        });
}

void HeldActs::extend(const HoldId &id)
{
    ask(
        m_engine, this,
        [id](Engine &engine) -> Result<Told> {
            SP_CHECK(extendHeld(engine, id));
            return told(engine, id);
        },
        [this](const Result<Told> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            const LocalTime until = answer->zone.toLocal(answer->held.hold.expiresAt);
            Q_EMIT done(tr("Held for %1 until %2 %3")
                            .arg(ShownNames::of(answer->held.client), shortDay(dateOf(until), dateOf(until)),
                                clockText(until)),
                {});
        });
}

void HeldActs::release(const HoldId &id)
{
    ask(
        m_engine, this,
        [id](Engine &engine) -> Result<HeldHere> {
            SP_TRY(before, readHeld(engine, id));
            SP_CHECK(releaseHeld(engine, id));
            return before;
        },
        [this](const Result<HeldHere> &before) {
            if (!before) {
                Q_EMIT failed(before.error());
                return;
            }
            Q_EMIT done(tr("The time held for %1 is free again").arg(ShownNames::of(before->client)),
                undoing([hold = before->hold](Engine &engine) { return holdAgain(engine, hold); }));
        });
}

}  // namespace sp::ui
