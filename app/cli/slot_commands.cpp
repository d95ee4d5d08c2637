// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/slot_words.h"

#include "core/values/format.h"
#include "core/values/wall_choice.h"

#include <algorithm>
#include <iterator>

namespace sp::cli {

namespace {

using namespace std::chrono;
using namespace Qt::StringLiterals;
using namespace sp::availability;

constexpr int mostDays = 366;
constexpr int mostSlots = 100;

/// What all of these commands ask about.
Result<SlotQuestion> question(Context &context)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(named, arguments.required("service"));
    SP_TRY(service, context.service(named));
    SlotQuestion asked{service.id};
    if (const auto client = arguments.option("client")) {
        SP_TRY(id, context.client(*client));
        asked.client = id;
    }
    if (arguments.has("zone")) {
        SP_TRY(zone, context.zone());
        asked.zone = zone;
    }
    SP_TRY(length, arguments.number("minutes", 1, 24 * 60));
    if (length)
        asked.length = minutes(*length);
    SP_TRY(seats, arguments.number("seats", 1, 10'000));
    asked.seats = seats.value_or(1);
    asked.place = arguments.value("place").toUtf8();
    return asked;
}

/// "monday 09:00-12:00" or "09:00-12:00" for every day; nothing where none was given.
Result<std::optional<WorkingHours>> preferred(const Arguments &arguments)
{
    const QStringList wishes = arguments.values("prefer");
    WorkingHours hours;
    for (const QString &wish : wishes) {
        const QString first = wish.section(u' ', 0, 0).toLower();
        int weekday = 0;
        while (weekday < 7 && weekdayKey(weekday) != first)
            ++weekday;
        SP_TRY(spans, parseDaySpans(weekday < 7 ? wish.section(u' ', 1) : wish));
        for (int day = 0; day < 7; ++day)
            if (weekday == 7 || day == weekday)
                std::ranges::copy(spans, std::back_inserter(hours.days[static_cast<std::size_t>(day)]));
    }
    return wishes.isEmpty() ? std::optional<WorkingHours>() : std::optional(std::move(hours));
}

/// Which of two is meant where the wall shows a time twice.
Result<WallMode> which(const Arguments &arguments)
{
    const QString said = arguments.value("which");
    if (!said.isEmpty() && said != u"first" && said != u"second")
        return usage(u"--which is \"first\" or \"second\""_s);
    return said.isEmpty() ? WallMode::Ask : said == u"first" ? WallMode::First : WallMode::Second;
}

Result<SlotWish> wish(Context &context, const AvailabilityService::Asked &asked)
{
    SlotWish wanted{.dayBegins = asked.terms.dayBegins, .step = asked.terms.step};
    SP_TRY(zone, context.zone());
    SP_TRY(hours, preferred(context.arguments()));
    wanted.preferred = std::move(hours);
    wanted.preferredZone = zone;
    wanted.weights.startOfDay = asked.terms.startOfDay;
    if (const auto near = context.arguments().option("near")) {
        SP_TRY(local, parseLocalTime(near->toUtf8()));
        SP_TRY(at, chosenInstant(zone, local, WallMode::Ask));
        wanted.wanted = at;
    }
    return wanted;
}

Result<Reply> slotsFind(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(asked, question(context));
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", today));
    SP_TRY(count, context.arguments().number("count", 1, mostSlots));
    SP_TRY(length, context.arguments().number("days", 1, mostDays));
    SP_TRY(settings, context.settings());
    SP_TRY(host, TimeZone::create(settings.zone));
    const int days = length.value_or(14);
    const Interval window{
        host.toInstant(LocalTime(from)), host.toInstant(LocalTime(from + std::chrono::days(days)))};
    SP_TRY(known, engine.availability().ask(asked, window, engine.now()));
    SP_TRY(wanted, wish(context, known));
    const SlotSearch search(known.facts, window);
    const auto slots = bestSlots(search, known.facts, wanted, static_cast<std::size_t>(count.value_or(10)));
    SP_TRY(words, SlotWords::create(settings, known));
    QJsonObject json{{u"suggestions"_s, words.suggestionsJson(slots, {})}};
    QJsonObject meta = words.partiesJson();
    meta.insert(u"daysSearched"_s, days);
    if (slots.empty())
        meta.insert(u"reason"_s, u"no_available_slots"_s);
    json.insert(u"meta"_s, meta);
    return Reply{json, words.zonesText() + words.suggestionsText(slots)};
}

QJsonArray rulesJson(std::span<const SlotRule> rules)
{
    QJsonArray codes;
    for (const SlotRule rule : rules)
        codes.append(idString(slotRuleCode(rule)));
    return codes;
}

Result<Reply> slotsCheck(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(asked, question(context));
    SP_TRY(zone, context.zone());
    SP_TRY(start, context.arguments().required("start"));
    SP_TRY(local, parseLocalTime(start.toUtf8()));
    SP_TRY(count, context.arguments().number("count", 0, mostSlots));
    SP_TRY(settings, context.settings());
    const AlternativeLimits limits{.count = static_cast<std::size_t>(count.value_or(3)), .days = 14};
    const Instant about = zone.toInstant(local);
    SP_TRY(known, engine.availability().ask(
                      asked, {about - days(1), about + days(limits.nextDayDays + 2)}, engine.now()));
    SP_TRY(mode, which(context.arguments()));
    const SlotVerdict verdict = assessOnWall(known.facts, zone, local, mode);
    std::vector<SlotRule> aside;
    if (const auto reason = context.arguments().option("override-reason")) {
        SP_TRY(rules, overridden(verdict, {Requester::Owner, true, *reason}));
        aside = std::move(rules);
    }
    SP_TRY(words, SlotWords::create(settings, known));
    QJsonObject json = words.verdictJson(verdict);
    if (!aside.empty())
        json.insert(u"set_aside"_s, rulesJson(aside));
    QString text = words.zonesText() + words.verdictText(verdict);
    if (!verdict.allowed()) {
        SP_TRY(wanted, wish(context, known));
        const Alternatives others = alternativesTo(known.facts, verdict.when.start, wanted, limits);
        json.insert(u"suggestions"_s, words.suggestionsJson(others.slots, verdict.violations));
        json.insert(u"searchWindowExpanded"_s, others.expanded);
        json.insert(u"daysSearched"_s, others.daysSearched);
        json.insert(u"nextAvailableDay"_s,
            others.nextDay ? QJsonValue(idString(dateText(*others.nextDay))) : QJsonValue());
        text += words.alternativesText(others);
    }
    return Reply{json, text};
}

Result<Reply> slotsMoved(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("calendar.read"));
    SP_TRY(change, engine.availability().movedByRules(engine.now()));
    SP_TRY(settings, context.settings());
    SP_TRY(locale, Locale::create(settings.locale));
    QJsonArray sessions;
    QList<QStringList> rows;
    for (const RecordedSession &each : change.moved) {
        SP_TRY(client, engine.people().client(each.client));
        SP_TRY(zone, TimeZone::create(each.zone));
        sessions.append(QJsonObject{{u"session"_s, idString(each.session.text())},
            {u"client"_s, idString(each.client.text())}, {u"clientName"_s, client.details.name},
            {u"zone"_s, idString(each.zone)}, {u"recorded"_s, idString(instantText(each.recorded))},
            {u"byRules"_s, idString(instantText(each.byRules))},
            {u"recordedVersion"_s, idString(each.recordedVersion)}});
        rows.append({client.details.name, formatDual(each.recorded, zone, locale), u"now"_s,
            formatDual(each.byRules, zone, locale)});
    }
    const QJsonObject json{{u"tzdb_version"_s, idString(tzdbVersion())}, {u"looked"_s, qint64(change.looked)},
        {u"outdated"_s, qint64(change.outdated)}, {u"unexplained"_s, qint64(change.unexplained)},
        {u"sessions"_s, sessions}};
    return Reply{
        json, rows.isEmpty() ? u"No session to come is moved by the rules of its zone.\n"_s : table(rows)};
}

constexpr Command commands[] = {
    {"slots find",
        "--service SERVICE [--client CLIENT] [--from DATE] [--days N] [--count N] [--near TIME] "
        "[--prefer \"monday 09:00-12:00\"]... [--minutes N] [--place NAME] [--seats N] [--zone ZONE]",
        "List the best free times for a session, each with why it stands where it does",
        "service client from days count near prefer minutes place seats zone", slotsFind, 0},
    {"slots check",
        "--service SERVICE --start TIME [--which first|second] [--client CLIENT] [--count N] [--minutes N] "
        "[--place NAME] [--seats N] [--override-reason TEXT] [--zone ZONE]",
        "Say whether a session may begin then, every rule against it, and the nearest times instead",
        "service start which client count minutes place seats override-reason zone", slotsCheck, 0},
    {"slots moved", "",
        "List the sessions to come that the zones' rules of today put at another moment than the rules they "
        "were booked under",
        "", slotsMoved, 0},
};

}  // namespace

std::span<const Command> slotCommands()
{
    return commands;
}

}  // namespace sp::cli
