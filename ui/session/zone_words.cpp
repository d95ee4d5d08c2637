// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/zone_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/line_order.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ZoneWords)
};

QString lengthOf(seconds apart)
{
    return lengthText(duration_cast<minutes>(abs(apart)));
}

QString summerTimeText(const TimeZone &zone, Instant at)
{
    const bool summer = zone.isDaylightTime(at);
    auto change = zone.nextTransition(at);
    while (change && zone.isDaylightTime(*change) == summer)
        change = zone.nextTransition(*change);
    if (!change)
        return summer ? Words::tr("Summer time") : Words::tr("No summer time");
    // The last day on which it holds is the one it ends on, in the night.
    const QString until = shortDay(dateOf(zone.toLocal(*change - milliseconds(1))), dateOf(zone.toLocal(at)));
    return summer ? Words::tr("Summer time until %1").arg(until)
                  : Words::tr("Standard time until %1").arg(until);
}

}  // namespace

QString utcText(seconds offset)
{
    if (offset == seconds(0))
        return u"UTC"_s;
    const auto whole = duration_cast<minutes>(abs(offset)).count();
    const QString sign = offset < seconds(0) ? u"\u2212"_s : u"+"_s;
    const QString text = u"UTC%1%2"_s.arg(sign).arg(whole / 60);
    return leftToRight(
        whole % 60 == 0 ? text : u"%1:%2"_s.arg(text).arg(whole % 60, 2, 10, QLatin1Char('0')));
}

QString apartText(seconds apart)
{
    if (apart == seconds(0))
        return Words::tr("same time as you");
    return apart < seconds(0) ? Words::tr("%1 behind you").arg(lengthOf(apart))
                              : Words::tr("%1 ahead of you").arg(lengthOf(apart));
}

QString differenceText(const TimeZone &own, const TimeZone &other, Instant at)
{
    const ClocksApart apart = clocksApart(own, other, at, clocksToldAhead);
    const QString now = apartText(apart.now);
    if (!apart.next)
        return now;
    const bool sameSide = apart.next->apart * apart.now.count() > seconds(0);
    const LocalDate day = dateOf(own.toLocal(apart.next->at));
    return Words::tr("%1, from %2 %3", "5 h behind you, from Sunday 4 h")
        .arg(now, QLocale().dayName(isoWeekday(day)),
            sameSide ? lengthOf(apart.next->apart) : apartText(apart.next->apart));
}

QString zoneFacts(const TimeZone &zone, const TimeZone &own, Instant at)
{
    QStringList lines{u"%1, %2"_s.arg(QString::fromLatin1(zone.name()), utcText(zone.offsetAt(at))),
        summerTimeText(zone, at)};
    if (zone != own)
        lines << differenceText(own, zone, at);
    return lines.join(u'\n');
}

}  // namespace sp::ui
