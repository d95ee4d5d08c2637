// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/entry_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;
using syncing::Bundle;
using syncing::ConflictField;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

struct FieldName {
    const char *kind;
    const char *title;
};
constexpr std::array fieldNames = {FieldName{"summary", QT_TRANSLATE_NOOP("SyncWords", "Title")},
    FieldName{"time", QT_TRANSLATE_NOOP("SyncWords", "When")},
    FieldName{"location", QT_TRANSLATE_NOOP("SyncWords", "Where")},
    FieldName{"description", QT_TRANSLATE_NOOP("SyncWords", "Notes")},
    FieldName{"url", QT_TRANSLATE_NOOP("SyncWords", "Link")},
    FieldName{"attendees", QT_TRANSLATE_NOOP("SyncWords", "People")},
    FieldName{"organizer", QT_TRANSLATE_NOOP("SyncWords", "Who invites")},
    FieldName{"status", QT_TRANSLATE_NOOP("SyncWords", "Agreed")},
    FieldName{"busy", QT_TRANSLATE_NOOP("SyncWords", "Takes up time")},
    FieldName{"privacy", QT_TRANSLATE_NOOP("SyncWords", "Who may see it")},
    FieldName{"categories", QT_TRANSLATE_NOOP("SyncWords", "Categories")},
    FieldName{"excluded", QT_TRANSLATE_NOOP("SyncWords", "Cancelled dates")},
    FieldName{"occurrence", QT_TRANSLATE_NOOP("SyncWords", "One date")},
    FieldName{"cancellation", QT_TRANSLATE_NOOP("SyncWords", "One date")},
    FieldName{"entry", QT_TRANSLATE_NOOP("SyncWords", "The entry")}};

QString nothing()
{
    return Words::tr("nothing");
}

QString orNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? nothing() : shownWords(text.trimmed());
}

LocalTime onOwnWall(const CalendarTime &time, const TimeZone &own)
{
    return time.kind == TimeKind::Zoned || time.kind == TimeKind::Utc ? own.toLocal(time.instant(own))
                                                                      : time.local;
}

QByteArray partOf(const QByteArray &rule, const QByteArray &name)
{
    for (const QByteArray &part : rule.split(';'))
        if (part.startsWith(name + '='))
            return part.mid(name.size() + 1);
    return {};
}

/// The common ones in words; others are said to be there.
QString ruleText(const QByteArray &rule)
{
    const int every = std::max(1, partOf(rule, "INTERVAL").toInt());
    const QByteArray unit = partOf(rule, "FREQ");
    QString text = unit == "DAILY"     ? Words::tr("every %n days", nullptr, every)
                   : unit == "WEEKLY"  ? Words::tr("every %n weeks", nullptr, every)
                   : unit == "MONTHLY" ? Words::tr("every %n months", nullptr, every)
                   : unit == "YEARLY"  ? Words::tr("every %n years", nullptr, every)
                                       : Words::tr("repeats");
    if (const int count = partOf(rule, "COUNT").toInt(); count > 0)
        text += u", "_s + Words::tr("%n times", nullptr, count);
    if (const auto until = readCalendarTime(partOf(rule, "UNTIL")))
        text += u", "_s + Words::tr("until %1").arg(dayMonthYear(dateOf(until->local), QLocale::ShortFormat));
    return text;
}

QString personText(const CalendarPerson &person)
{
    return person.name.isEmpty() ? person.email : person.name;
}

QString peopleText(const std::vector<CalendarPerson> &people)
{
    QStringList names;
    for (const CalendarPerson &person : people) {
        const QString answer = person.participation == "ACCEPTED"    ? Words::tr("comes")
                               : person.participation == "DECLINED"  ? Words::tr("does not come")
                               : person.participation == "TENTATIVE" ? Words::tr("perhaps")
                                                                     : QString();
        names << (answer.isEmpty() ? personText(person) : u"%1 (%2)"_s.arg(personText(person), answer));
    }
    return names.join(u", "_s);
}

QString datesText(const std::vector<CalendarTime> &dates)
{
    QStringList days;
    for (const CalendarTime &date : dates)
        days << dayMonthYear(dateOf(date.local), QLocale::ShortFormat);
    return days.isEmpty() ? Words::tr("none") : days.join(u", "_s);
}

QString statusText(const QByteArray &status)
{
    return status == "TENTATIVE"   ? Words::tr("not yet, perhaps")
           : status == "CANCELLED" ? Words::tr("cancelled")
                                   : Words::tr("yes");
}

QString privacyText(const QByteArray &privacy)
{
    return privacy == "PRIVATE"        ? Words::tr("only you")
           : privacy == "CONFIDENTIAL" ? Words::tr("only you; others see that it is there")
                                       : Words::tr("whoever sees the calendar");
}

QString valueOf(const QByteArray &kind, const CalendarEvent &event, const TimeZone &own)
{
    if (kind == "summary")
        return orNothing(event.summary);
    if (kind == "time")
        return entryWhen(event, own);
    if (kind == "location")
        return orNothing(event.location);
    if (kind == "description")
        return orNothing(event.description);
    if (kind == "url")
        return orNothing(event.url);
    if (kind == "attendees")
        return orNothing(peopleText(event.attendees));
    if (kind == "organizer")
        return event.organizer ? shownWords(personText(*event.organizer)) : nothing();
    if (kind == "status")
        return statusText(event.status);
    if (kind == "busy")
        return event.transparency == "TRANSPARENT" ? Words::tr("no") : Words::tr("yes");
    if (kind == "privacy")
        return privacyText(event.classification);
    if (kind == "excluded")
        return datesText(event.when.excludedDates);
    return orNothing(QStringList(event.categories.begin(), event.categories.end()).join(u", "_s));
}

}  // namespace

QString shownWords(const QString &text)
{
    return ShownNames::instance().areHidden() && !text.isEmpty() ? Words::tr("hidden with the names") : text;
}

QString momentText(Instant at, const TimeZone &own)
{
    const LocalTime local = own.toLocal(at);
    return u"%1, %2"_s.arg(dayMonthYear(dateOf(local), QLocale::ShortFormat), clockText(local));
}

QString entryWhen(const CalendarEvent &event, const TimeZone &own)
{
    const CalendarTime &start = event.when.start;
    const LocalTime from = onOwnWall(start, own);
    const Interval span = eventSpan(event, own);
    QString text = dayTitleWithYear(dateOf(from), QLocale::ShortFormat);
    if (start.kind == TimeKind::AllDay) {
        const auto count = ceil<days>(span.length()).count();
        if (count > 1)
            text += u", "_s + Words::tr("%n days", nullptr, static_cast<int>(count));
    } else {
        text += u", "_s + clockRangeText(from, from + duration_cast<seconds>(span.length()));
        if (start.zone && start.zone->name() != own.name() && start.local != from)
            text += u" (%1 %2)"_s.arg(clockText(start.local), placeOf(start.zone->name()));
    }
    for (const QByteArray &rule : event.when.rules)
        text += u", "_s + ruleText(rule);
    if (!event.when.extraDates.empty())
        text += u", "_s + Words::tr("%n dates more", nullptr, static_cast<int>(event.when.extraDates.size()));
    return text;
}

QString entryTitle(const Bundle &entry, const TimeZone &own)
{
    if (entry.isEmpty())
        return Words::tr("An entry that was erased");
    const CalendarEvent &event = entry.events().front();
    const LocalTime from = onOwnWall(event.when.start, own);
    const QString day = dayTitleWithYear(dateOf(from), QLocale::ShortFormat);
    const QString when = event.when.start.kind == TimeKind::AllDay ? day : day + u' ' + clockText(from);
    const QString title = event.summary.trimmed().isEmpty() ? Words::tr("Busy") : shownWords(event.summary);
    return u"%1, %2"_s.arg(title, when);
}

QString fieldTitle(const ConflictField &field)
{
    const auto known = std::ranges::find(
        fieldNames, field.kind, [](const FieldName &each) { return QByteArray(each.kind); });
    const QString title = known == fieldNames.end() ? QString::fromLatin1(field.kind)
                                                    : QCoreApplication::translate("SyncWords", known->title);
    if (!field.occurrence)
        return title;
    return u"%1, %2"_s.arg(title, dayMonthYear(dateOf(field.occurrence->local), QLocale::ShortFormat));
}

QString fieldText(const ConflictField &field, const Bundle &side, const TimeZone &own)
{
    if (field.kind == "entry") {
        if (side.isEmpty())
            return Words::tr("deleted");
        return u"%1, %2"_s.arg(orNothing(side.title()), entryWhen(side.events().front(), own));
    }
    const CalendarEvent *event = side.find(field.occurrence);
    if (field.kind == "occurrence" || field.kind == "cancellation") {
        if (event)
            return u"%1, %2"_s.arg(orNothing(event->summary), entryWhen(*event, own));
        return field.kind == "cancellation" ? Words::tr("cancelled") : Words::tr("as the series has it");
    }
    return event ? valueOf(field.kind, *event, own) : nothing();
}

}  // namespace sp::ui
