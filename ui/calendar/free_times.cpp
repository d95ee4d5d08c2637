// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/free_times.h"

#include "core/engine/engine.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace availability;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FreeTimes)
};

std::optional<WorkingHours> hoursOf(FreeTimesQuestion::Preferred preferred)
{
    using std::chrono::hours;
    using Preferred = FreeTimesQuestion::Preferred;
    WorkingHours wanted;
    switch (preferred) {
    case Preferred::AnyTime:
        return std::nullopt;
    case Preferred::Mornings:
        wanted.days.fill({{hours(0), hours(12)}});
        break;
    case Preferred::Afternoons:
        wanted.days.fill({{hours(12), hours(17)}});
        break;
    case Preferred::Evenings:
        wanted.days.fill({{hours(17), hours(24)}});
        break;
    }
    return wanted;
}

QString reasonText(SlotReason reason)
{
    switch (reason) {
    case SlotReason::PreferenceMatch:
        return Words::tr("as preferred");
    case SlotReason::Nearest:
        return Words::tr("the nearest");
    case SlotReason::Earliest:
        return Words::tr("the earliest");
    case SlotReason::LeastFragmentation:
        return Words::tr("leaves no odd gap");
    case SlotReason::PreferenceBias:
        return Words::tr("at the start of the day");
    }
    Q_UNREACHABLE();
}

}  // namespace

Result<FreeTimes> readFreeTimes(Engine &engine, const FreeTimesQuestion &question)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(own, TimeZone::create(settings.zone));
    const Instant now = engine.now();
    const Interval window{now, now + question.horizon};
    SP_TRY(asked,
        engine.availability().ask({.service = question.service, .client = question.client}, window, now));
    const SlotWish wish{.preferred = hoursOf(question.preferred),
        .dayBegins = asked.terms.dayBegins,
        .step = asked.terms.step};
    FreeTimes found{{}, own, asked.clientZone.zone.value_or(own)};
    found.slots = bestSlots(SlotSearch(asked.facts, window), asked.facts, wish, mostFreeTimes);
    found.firstWeekday = settings.firstWeekday();
    found.open = openTimes(asked.facts.host, window);
    for (const BusyTime &each : asked.facts.busy)
        found.busy.push_back(each.when);
    if (question.client) {
        SP_TRY(client, engine.people().client(*question.client));
        found.locale = client.details.locale;
    }
    return found;
}

QString slotReasonsText(const RankedSlot &slot)
{
    QStringList words;
    for (const SlotReason reason : slot.reasons)
        words << reasonText(reason);
    return words.join(u", "_s);
}

QString timesForLetter(const std::vector<Interval> &times, const FreeTimes &known)
{
    const QLocale locale = known.locale.isEmpty() ? QLocale() : QLocale(QString::fromLatin1(known.locale));
    QStringList lines;
    for (const Interval &each : times) {
        const LocalTime there = known.theirs.toLocal(each.start), here = known.own.toLocal(each.start);
        QString line = u"%1, %2 %3"_s.arg(shortDay(dateOf(there), dateOf(there), locale),
            clockText(there, locale), QString::fromUtf8(known.theirs.abbreviation(each.start)));
        if (there != here)
            line += dateOf(there) == dateOf(here)
                        ? u" (%1 %2)"_s.arg(clockText(here, locale), placeOf(known.own.name()))
                        : u" (%1, %2 %3)"_s.arg(shortDay(dateOf(here), dateOf(here), locale),
                              clockText(here, locale), placeOf(known.own.name()));
        lines << line;
    }
    return lines.join(u'\n');
}

Result<std::vector<HoldId>> holdTimes(
    Engine &engine, const ClientId &client, const ServiceId &service, const std::vector<Interval> &times)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    return engine.run<std::vector<HoldId>>("hold.place", [&](Unit &unit) -> Result<std::vector<HoldId>> {
        std::vector<HoldId> held;
        for (const Interval &each : times) {
            SP_TRY(hold, engine.booking().claim(
                             unit, {{client, service, zone.toLocal(each.start), zone,
                                        std::chrono::duration_cast<std::chrono::minutes>(each.length())},
                                       HoldOwner::of("client", client), HoldPurpose::Draft}));
            held.push_back(hold.id);
        }
        return held;
    });
}

Result<Done> releaseTimes(Engine &engine, const std::vector<HoldId> &held)
{
    return engine.run<Done>("hold.release", [&](Unit &unit) -> Result<Done> {
        for (const HoldId &each : held)
            SP_CHECK(engine.holds().release(unit, each));
        return Done{};
    });
}

}  // namespace sp::ui
