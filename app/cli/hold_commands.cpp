// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/wall_time.h"

namespace sp::cli {

namespace {

using namespace std::chrono;
using namespace Qt::StringLiterals;

constexpr int mostListed = 1'000;
constexpr int dayMinutes = 24 * 60;

QString clockText(LocalTime local)
{
    return idString(localTimeText(local)).left(16).replace(u'T', u' ');
}

/// What became of it as of now: one whose time is over has expired, whether or not its end is written down.
QByteArray statusOf(const Hold &hold, Instant now)
{
    const bool over = hold.status == HoldStatus::Active && !hold.stands(now);
    return holdStatusName(over ? HoldStatus::Expired : hold.status);
}

QJsonObject json(const Hold &hold, Instant now)
{
    QJsonObject object{{u"id"_s, idString(hold.id.text())},
        {u"start"_s, idString(instantText(hold.when.start))},
        {u"end"_s, idString(instantText(hold.when.end))},
        {u"purpose"_s, QLatin1StringView(holdProfile(hold.purpose).name)},
        {u"resource"_s, idString(hold.resource.type)}, {u"owner"_s, idString(hold.owner.type)},
        {u"exclusive"_s, hold.kind == HoldProfile::Kind::Exclusive},
        {u"status"_s, idString(statusOf(hold, now))}, {u"label"_s, hold.label},
        {u"expires"_s, idString(instantText(hold.expiresAt))}};
    if (hold.client)
        object.insert(u"client"_s, idString(hold.client->text()));
    if (hold.session)
        object.insert(u"session"_s, idString(hold.session->text()));
    return object;
}

Result<Reply> holdList(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("hold.read"));
    SP_TRY(zone, context.zone());
    const Instant now = engine.now();
    SP_TRY(holds, context.arguments().has("all") ? engine.holds().store().recent(mostListed)
                                                 : engine.holds().store().standing(now));
    QJsonArray list;
    QList<QStringList> rows;
    for (const Hold &each : holds) {
        list.append(json(each, now));
        rows.append({clockText(zone.toLocal(each.when.start)), clockText(zone.toLocal(each.when.end)).mid(11),
            QLatin1StringView(holdProfile(each.purpose).name), idString(statusOf(each, now)),
            u"until %1"_s.arg(clockText(zone.toLocal(each.expiresAt))), each.label,
            idString(each.id.text())});
    }
    return Reply{{{u"holds"_s, list}}, rows.isEmpty() ? u"Nothing is held.\n"_s : table(rows)};
}

Result<HoldPurpose> purposeOf(Context &context)
{
    const auto name = context.arguments().option("for");
    if (!name)
        return HoldPurpose::Clarification;
    if (const auto purpose = holdPurposeFromName(name->toUtf8()))
        return *purpose;
    QStringList known;
    for (int at = 0; at <= static_cast<int>(HoldPurpose::SeatOffer); ++at)
        known += QLatin1StringView(holdProfile(static_cast<HoldPurpose>(at)).name);
    return Error{ErrorCode::InvalidInput, "hold.purpose",
        {{u"text"_s, name->left(80)}, {u"known"_s, known.join(u", "_s)}}};
}

/// For a service, the rules of availability are asked as for a booking.
Result<Hold> claimFor(Context &context, const Service &service, const HoldRequest &request, LocalTime start)
{
    Engine &engine = context.engine();
    if (!request.client)
        return usage(u"--client C is missing: whom the service is for"_s);
    SP_TRY(zone, context.zone());
    SlotClaim claim{{*request.client, service.id, start, zone, duration_cast<minutes>(request.when.length())},
        request.owner, request.purpose, request.length, request.label,
        {ChangedBy::Provider, context.arguments().option("override-reason")}};
    return engine.run<Hold>("hold.place", [&](Unit &unit) { return engine.booking().claim(unit, claim); });
}

Result<Reply> holdPlace(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(startText, context.arguments().required("start"));
    SP_TRY(start, parseLocalTime(startText.toUtf8()));
    SP_TRY(zone, context.zone());
    SP_TRY(begin, instantOn(zone, start));
    SP_TRY(length, context.arguments().number("minutes", 1, dayMinutes));
    std::optional<Service> service;
    if (const auto named = context.arguments().option("service")) {
        SP_TRY(found, context.service(*named));
        service = std::move(found);
        length = length.value_or(static_cast<int>(service->details.duration.count()));
    }
    if (!length)
        return usage(u"--minutes N or --service S is missing"_s);
    SP_TRY(purpose, purposeOf(context));
    HoldRequest request{.when = {begin, begin + minutes(*length)}, .purpose = purpose};
    request.owner = HoldOwner::of("profile", engine.actor().profile);
    request.label = context.arguments().value("label");
    if (const auto text = context.arguments().option("client")) {
        SP_TRY(client, context.client(*text));
        request.client = client;
        request.owner = HoldOwner::of("client", client);
    }
    SP_TRY(lasting, context.arguments().number("seconds", 1, std::numeric_limits<int>::max()));
    if (lasting)
        request.length = seconds(*lasting);
    SP_TRY(hold, service ? claimFor(context, *service, request, start)
                         : engine.run<Hold>("hold.place",
                               [&](Unit &unit) { return engine.holds().place(unit, request); }));
    return Reply{json(hold, engine.now()),
        u"Held until %1 (%2).\n"_s.arg(clockText(zone.toLocal(hold.expiresAt)), idString(hold.id.text()))};
}

Result<Reply> holdRelease(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(text, context.arguments().word(0, "HOLD"));
    const auto id = HoldId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{u"id"_s, text.left(80)}}};
    SP_CHECK(engine.run<Done>("hold.release", [&](Unit &unit) { return engine.holds().release(unit, *id); }));
    SP_TRY(hold, engine.holds().find(*id));
    return Reply{json(hold, engine.now()),
        u"%1 (%2).\n"_s.arg(idString(statusOf(hold, engine.now())), idString(hold.id.text()))};
}

constexpr Command commands[] = {
    {"hold list", "[--all] [--zone Z]", "List the times that are held; with --all those of the past too",
        "all zone", holdList, 0},
    {"hold place",
        "--start TIME --minutes N | --service S [--client C] [--for PURPOSE] [--seconds N] [--label TEXT] "
        "[--override-reason TEXT] [--zone Z]",
        "Hold a time, for ten minutes unless its purpose or you say otherwise; for a service by the rules of "
        "its bookings",
        "start minutes service client for seconds label override-reason zone", holdPlace, 0},
    {"hold release", "HOLD", "Give a held time up", "", holdRelease, 1},
};

}  // namespace

std::span<const Command> holdCommands()
{
    return commands;
}

}  // namespace sp::cli
