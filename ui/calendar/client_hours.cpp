// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/client_hours.h"

#include "core/engine/engine.h"
#include "core/practice/availability/availability_policies.h"
#include "core/practice/availability/rules/open_times.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClientHours)
};

}  // namespace

Result<std::optional<ClientHours>> readClientHours(
    Engine &engine, const ClientId &id, LocalDate first, int count)
{
    SP_CHECK(engine.mayRead("client.read"));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(own, TimeZone::create(settings.zone));
    SP_TRY(client, engine.people().client(id));
    const QByteArray zone = client.details.zone.isEmpty() ? settings.zone : client.details.zone;
    SP_TRY(theirs, TimeZone::create(zone));
    SP_TRY(said, availability::windowsSaid(engine.policies(), id, engine.now()));
    if (!said && theirs == own)
        return std::optional<ClientHours>();
    SP_TRY(windows, availability::clientWindows(engine.policies(), id, engine.now()));
    const Interval window{own.toInstant(LocalTime(first)), own.toInstant(LocalTime(first + days(count)))};
    ClientHours hours{id, client.details.name, zone};
    hours.open = availability::openTimes(availability::HoursPlan{theirs, std::move(windows)}, window);
    return std::optional(std::move(hours));
}

std::vector<UnsuitedSpan> unsuitedOn(const ClientHours &hours, LocalDate day, const TimeZone &viewer)
{
    const LocalTime midnight(day), next(day + days(1));
    std::vector<UnsuitedSpan> spans;
    LocalTime from = midnight;
    for (const Interval &open : hours.open) {
        const LocalTime start = viewer.toLocal(open.start), end = viewer.toLocal(open.end);
        if (end <= from || start >= next)
            continue;
        if (start > from)
            spans.push_back({from, start});
        from = std::max(from, end);
    }
    if (from < next)
        spans.push_back({from, next});
    return spans;
}

QString clientClockText(const ClientHours &hours, LocalTime at, const TimeZone &viewer)
{
    const auto theirs = TimeZone::create(hours.zone);
    const LocalTime there = theirs ? theirs->toLocal(viewer.toInstant(at)) : at;
    return u"%1 %2"_s.arg(placeOf(hours.zone), clockText(there));
}

QString spokenClientHours(const ClientHours &hours, LocalDate day, const TimeZone &viewer)
{
    const auto theirs = TimeZone::create(hours.zone);
    QStringList spans;
    for (const Interval &open : hours.open) {
        const LocalTime start = viewer.toLocal(open.start);
        if (dateOf(start) != day)
            continue;
        spans << Words::tr("%1 (%2 %3)")
                     .arg(clockRangeAt(open, viewer), placeOf(hours.zone),
                         clockRangeAt(open, theirs ? *theirs : viewer));
    }
    return spans.isEmpty() ? Words::tr("Nothing of this day suits %1").arg(hours.name)
                           : Words::tr("Suits %1 %2").arg(hours.name, spans.join(u", "_s));
}

}  // namespace sp::ui
