// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar_memory.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace sp {

using namespace ui;

namespace {

constexpr auto viewKey = "calendar/view";
constexpr auto clockKey = "calendar/second-clock";
constexpr auto offKey = "calendar/switched-off";
constexpr auto noClock = "none";
constexpr const char *viewNames[calendarViews] = {"day", "work-week", "week", "month", "agenda"};

}  // namespace

CalendarHabits rememberedHabits(const QSettings &store)
{
    CalendarHabits habits;
    const QByteArray view = store.value(QLatin1StringView(viewKey)).toByteArray();
    const auto *const found = std::ranges::find_if(viewNames, [&](const char *name) { return view == name; });
    if (found != std::end(viewNames))
        habits.view = static_cast<CalendarView>(found - std::begin(viewNames));
    const QByteArray clock = store.value(QLatin1StringView(clockKey)).toByteArray();
    if (clock == noClock)
        habits.clock.kind = SecondClock::Kind::None;
    else if (TimeZone::create(clock))
        habits.clock = {SecondClock::Kind::Zone, clock};
    for (const QString &id : store.value(QLatin1StringView(offKey)).toStringList())
        habits.off.insert(id.toLatin1());
    return habits;
}

void rememberHabits(QSettings &store, const CalendarHabits &habits)
{
    store.setValue(QLatin1StringView(viewKey), QByteArray(viewNames[static_cast<int>(habits.view)]));
    store.setValue(QLatin1StringView(clockKey),
        habits.clock.kind == SecondClock::Kind::None ? QByteArray(noClock) : habits.clock.zone);
    QStringList off;
    for (const QByteArray &id : habits.off)
        off << QString::fromLatin1(id);
    store.setValue(QLatin1StringView(offKey), off);
}

}  // namespace sp
