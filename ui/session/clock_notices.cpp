// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/clock_notices.h"

#include "ui/session/time_words.h"
#include "ui/session/zone_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

/// Sessions are told for a week after the change; by then everybody knows.
constexpr days followed{7};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClockNotices)
};

/// On whose wall an occurrence stands. What is a session already was booked on the own one.
BookedTime::Keeps keptHour(const PlannedSession &planned, const TimeZone &zone, const TimeZone &own)
{
    if (!planned.entry || planned.entry->localStart == own.toLocal(planned.when.start))
        return BookedTime::Keeps::OwnHour;
    return planned.entry->localStart == zone.toLocal(planned.when.start) ? BookedTime::Keeps::TheirHour
                                                                         : BookedTime::Keeps::OwnHour;
}

}  // namespace

std::vector<ClockNotice> clockNotices(
    const std::vector<PlannedSession> &planned, const TimeZone &own, Interval window)
{
    std::vector<BookedTime> booked;
    std::vector<const PlannedSession *> sessions;
    for (const PlannedSession &each : planned) {
        if (!each.isAppointment() || each.allDay || each.isOver())
            continue;
        const TimeZone zone = zoneOr(each.clientZone, own);
        booked.push_back({each.when, zone, keptHour(each, zone, own)});
        sessions.push_back(&each);
    }
    std::vector<ClockNotice> notices;
    for (ClockChange &change : clockChanges(own, booked, window, followed)) {
        ClockNotice notice{std::move(change)};
        for (const TouchedTime &times : notice.change.touched)
            notice.touched.push_back({times, sessions[times.booked]->clientName, booked[times.booked].zone});
        notices.push_back(std::move(notice));
    }
    return notices;
}

Result<std::vector<ClockNotice>> readClockNotices(Engine &engine, Interval window, const TimeZone &own)
{
    if (!engine.may("calendar.read") || !engine.may("session.read"))
        return std::vector<ClockNotice>{};
    SP_TRY(planned, plannedWithin(engine, {window.start, window.end + followed}, own));
    return clockNotices(planned, own, window);
}

QString clockNoticeTitle(const ClockNotice &notice)
{
    const bool forward = notice.change.shift > seconds(0);
    if (notice.change.own)
        return forward ? Words::tr("Your clocks go forward") : Words::tr("Your clocks go back");
    return (forward ? Words::tr("%1 turns its clocks forward") : Words::tr("%1 turns its clocks back"))
        .arg(placeOf(notice.change.zone.name()));
}

QString clockNoticeSentence(const ClockNotice &notice, LocalDate today)
{
    return Words::tr("%1 on %2.", "New York turns its clocks back on Sun 1 Nov.")
        .arg(clockNoticeTitle(notice), shortDay(dateOf(notice.change.wallTime()), today));
}

QString touchedCount(const ClockNotice &notice)
{
    const int count = static_cast<int>(notice.touched.size());
    return count == 0 ? Words::tr("No session is affected.")
                      : Words::tr("%n sessions affected.", nullptr, count);
}

QString touchedText(const ClockNotice::Touched &touched, LocalDate today)
{
    const TouchedTime &times = touched.times;
    const QString place = placeOf(touched.zone.name());
    const QString client = ShownNames::of(touched.client);
    const QString when = shortDay(dateOf(times.own), today);
    if (times.own == times.ownBefore)
        return Words::tr("%1, %2: %3 in %4 instead of %5")
            .arg(client, u"%1 %2"_s.arg(when, clockText(times.own)), clockText(times.theirs), place,
                clockText(times.theirsBefore));
    return Words::tr("%1, %2: %3 with you instead of %4")
        .arg(client, u"%1 %2 %3"_s.arg(when, clockText(times.theirs), place), clockText(times.own),
            clockText(times.ownBefore));
}

QString clockNoticeWhen(const ClockNotice &notice, LocalDate today)
{
    const LocalTime wall = notice.change.wallTime();
    return u"%1 %2"_s.arg(shortDay(dateOf(wall), today), clockText(wall));
}

}  // namespace sp::ui
