// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

}  // namespace

QString clockThere(LocalTime start, const TimeZone &own, const QByteArray &other)
{
    const auto zone = TimeZone::create(other);
    if (!zone || *zone == own)
        return {};
    const LocalTime there = zone->toLocal(own.toInstant(start));
    const auto shift = (dateOf(there) - dateOf(start)).count();
    const QString text = u"%1 %2"_s.arg(clockText(there), placeOf(other));
    if (shift == 0)
        return text;
    return shift > 0 ? Words::tr("%1 +1 day").arg(text) : Words::tr("%1 −1 day").arg(text);
}

QString offsetText(const TimeZone &own, const TimeZone &other, LocalDate day)
{
    const Instant noon = own.toInstant(LocalTime(day) + hours(12));
    const auto apart = duration_cast<minutes>(other.offsetAt(noon) - own.offsetAt(noon));
    if (apart == minutes(0))
        return Words::tr("same time");
    const QString length = durationText(minutes(std::abs(apart.count())));
    return leftToRight((apart < minutes(0) ? u"−"_s : u"+"_s) + length);
}

QString placeWithOffset(const QString &place, const QString &offset, const WordsFit &fits)
{
    QStringList names{place};
    QString initials;
    for (const QString &word : place.split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    if (initials.size() > 1)
        names << initials;
    for (qsizetype kept = place.size() - 1; kept > 0; --kept)
        names << place.left(kept) + u'…';
    for (const QString &name : names)
        if (const QString words = u"%1 %2"_s.arg(name, offset); fits(words))
            return words;
    return offset;
}

QString overlapText(const Overlap &overlap)
{
    if (overlap.clash.shared > minutes(0))
        return Words::tr("Overlaps %1 by %2").arg(overlap.with, durationText(overlap.clash.shared));
    if (overlap.clash.missing > minutes(0))
        return Words::tr("%1 too close to %2").arg(durationText(overlap.clash.missing), overlap.with);
    return {};
}

QString placeText(const CalendarItem &item, LocalTime start)
{
    const QString day = shortDay(dateOf(start), dateOf(start));
    return item.allDay ? day : u"%1 %2"_s.arg(day, clockText(start));
}

QString spokenItem(const CalendarItem &item, const TimeZone &own)
{
    QStringList parts{item.title, shortDay(dateOf(item.start), dateOf(item.start)),
        item.allDay ? Words::tr("all day") : clockRangeText(item.start, item.end)};
    if (const QString there = clockThere(item.start, own, item.clientZone); !item.allDay && !there.isEmpty())
        parts << there;
    if (item.held)
        parts << heldUntilText(item);
    if (item.from)
        parts << Words::tr("from %1").arg(item.from->fullName());
    if (item.tentative)
        parts << Words::tr("not confirmed yet");
    if (item.unbilled)
        parts << Words::tr("not invoiced");
    return parts.join(u", "_s);
}

QString heldText(const QString &name)
{
    return name.isEmpty() ? Words::tr("Held") : Words::tr("Held for %1").arg(name);
}

QString heldUntilText(const CalendarItem &item)
{
    const LocalTime until = item.held->until;
    if (dateOf(until) == dateOf(item.start))
        return Words::tr("until %1").arg(clockText(until));
    return Words::tr("until %1, %2").arg(shortDay(dateOf(until), dateOf(item.start)), clockText(until));
}

QString tooltipOf(const CalendarItem &item, const TimeZone &own)
{
    const QString words = spokenItem(item, own);
    return item.from ? u"%1\n%2"_s.arg(words, overlayRule(*item.from)) : words;
}

ShownDays withNamesAsShown(ShownDays days)
{
    for (CalendarItem &item : days.items)
        if (item.held)
            item.title = heldText(ShownNames::of(item.title));
    if (!ShownNames::instance().areHidden())
        return days;
    for (CalendarItem &item : days.items)
        if (!item.held)
            item.title = item.client ? ShownNames::of(item.title) : Words::tr("Busy");
    return days;
}

}  // namespace sp::ui
