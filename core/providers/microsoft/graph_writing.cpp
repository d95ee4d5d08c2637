// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/microsoft/graph_writing.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

const Error changed{ErrorCode::Conflict, "remote.changed"};
const Error goneThere{ErrorCode::NotFound, "remote.gone"};
const Error notPossible{ErrorCode::Refused, "remote.not_possible"};
const QStringList whenParts{u"start"_s, u"end"_s, u"isAllDay"_s, u"recurrence"_s};

/// The event of an item without its occurrences, for comparing: guests are never ours.
std::optional<CalendarEvent> masterOf(const QJsonObject &item, const TimeZone &zone)
{
    auto event = readGraphEvent(item, zone);
    if (event)
        event->attendees.clear();
    return event;
}

bool isAmong(
    const std::vector<CalendarTime> &times, LocalTime local, const CalendarTime &start, const TimeZone &zone)
{
    return std::ranges::any_of(
        times, [&](const CalendarTime &time) { return occurrenceAt(start, time, zone).local == local; });
}

}  // namespace

Result<RemoteVersion> GraphWriting::run()
{
    SP_TRY(item, writeGraphEvent(m_wanted.master, m_calls.zone()));
    QByteArray id = m_what.id;
    if (id.isEmpty()) {
        if (m_what.makesLink)
            item = withGraphMeeting(item);
        SP_TRY(made, create(withGraphProperties(item, m_what.uid, m_wanted.master)));
        id = made;
    } else {
        SP_CHECK(change(withGraphProperties(item, m_what.uid, m_wanted.master)));
    }
    SP_TRY(there, m_calls.event(id));
    if (!there)
        return goneThere;
    if (m_wanted.master.when.rules.empty())
        return RemoteVersion{id, graphEtag(*there), linkOf(*there)};
    SP_CHECK(writeOccurrences(id, *there));
    SP_TRY(now, m_calls.event(id));
    if (!now)
        return goneThere;
    return RemoteVersion{id, graphEtag(*now), linkOf(*now)};
}

QString GraphWriting::linkOf(const QJsonObject &there) const
{
    return m_what.makesLink ? graphMeetingLink(there) : QString();
}

/// Whether the master looks as it is to look; its occurrences are compared one by one.
bool GraphWriting::isAsWanted(const QJsonObject &item, const QJsonObject &there) const
{
    const auto theirs = masterOf(there, m_calls.zone()), ours = masterOf(item, m_calls.zone());
    return theirs && ours && looksTheSame({*theirs, {}}, {*ours, {}});
}

Result<QByteArray> GraphWriting::create(const QJsonObject &item)
{
    // Made before, when the answer was lost?
    SP_TRY(there, m_calls.byUid(m_what.uid));
    if (there) {
        const QByteArray id = there->value(u"id"_s).toString().toUtf8();
        return isAsWanted(item, *there) ? Result<QByteArray>(id) : Result<QByteArray>(changed);
    }
    QJsonObject once = item;
    once.insert(u"transactionId"_s,
        QString::fromLatin1(hex(sha256({"solopilot\n", m_what.uid, "\n", m_what.text})).left(32)));
    SP_TRY(first, m_calls.insert(once));
    JsonAnswer answer = std::move(first);
    if (answer.status == 409) {
        // The same was made and removed before, or is just being made by a call that was lost.
        SP_TRY(late, m_calls.byUid(m_what.uid));
        if (late)
            return late->value(u"id"_s).toString().toUtf8();
        SP_TRY(second, m_calls.insert(item));
        answer = std::move(second);
    }
    const QByteArray id = answer.json.value(u"id"_s).toString().toUtf8();
    if (!answer.isDone() || id.isEmpty())
        return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace({})), answer);
    return id;
}

Result<Done> GraphWriting::change(const QJsonObject &item)
{
    SP_TRY(there, m_calls.event(m_what.id));
    if (!there)
        return goneThere;
    if (m_what.etag.isEmpty() || graphEtag(*there) == m_what.etag)
        return patchMaster(item, *there);
    // Ours, when the answer was lost: then the rest of it is done. With the master of before, somebody else
    // has changed an occurrence.
    const QByteArray master = there->value(u"@odata.etag"_s).toString().toUtf8();
    const bool isOurs = master != m_what.etag.split(' ').front() && isAsWanted(item, *there);
    return isOurs ? Result<Done>(Done{}) : Result<Done>(changed);
}

/// An occurrence that was left out can only come back with all the others, by a new pattern.
bool GraphWriting::bringsBack(const RemoteSeries &there) const
{
    const CalendarTime &start = m_wanted.master.when.start;
    return std::ranges::any_of(there.master.when.excludedDates, [&](const CalendarTime &out) {
        return !isAmong(m_wanted.master.when.excludedDates, out.local, start, m_calls.zone());
    });
}

Result<Done> GraphWriting::patchMaster(const QJsonObject &item, const QJsonObject &there)
{
    QJsonObject change = ontoGraphEvent(item, there);
    const auto theirs = masterOf(there, m_calls.zone()), ours = masterOf(item, m_calls.zone());
    const auto series = readGraphSeries(there, m_calls.zone());
    const bool isSameTime = theirs && ours && theirs->when == ours->when && theirs->end == ours->end;
    // Whoever sends the times anew gets a series without its changed occurrences.
    if (isSameTime && !(series && bringsBack(*series)))
        for (const QString &part : whenParts)
            change.remove(part);
    if (m_what.makesLink && graphMeetingLink(there).isEmpty())
        change = withGraphMeeting(change);
    const QByteArray etag = there.value(u"@odata.etag"_s).toString().toUtf8();
    SP_TRY(answer, m_calls.patch(m_what.id, change, etag));
    if (answer.status == 412)
        return changed;
    if (answer.isGone())
        return goneThere;
    if (!answer.isDone())
        return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace(m_what.id)), answer);
    return Done{};
}

Result<Done> GraphWriting::patchOccurrence(const QByteArray &id, const CalendarEvent &event)
{
    SP_TRY(item, writeGraphEvent(event, m_calls.zone()));
    SP_TRY(answer, m_calls.patch(id, item, {}));
    return settled(id, answer);
}

Result<Done> GraphWriting::leaveOut(const QByteArray &id)
{
    SP_TRY(answer, m_calls.erase(id, {}));
    return settled(id, answer);
}

/// An occurrence that the rule makes no more is not there to be changed.
Result<Done> GraphWriting::settled(const QByteArray &id, const JsonAnswer &answer) const
{
    if (answer.isDone() || answer.isGone())
        return Done{};
    return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace(id)), answer);
}

Result<Done> GraphWriting::writeOccurrences(const QByteArray &id, const QJsonObject &there)
{
    const TimeZone zone = m_calls.zone();
    const auto series = readGraphSeries(there, zone);
    if (!series)
        return goneThere;
    if (bringsBack(*series))
        return notPossible;
    const CalendarTime &start = m_wanted.master.when.start;
    std::map<LocalTime, QByteArray> exceptions;
    for (const auto &each : there.value(u"exceptionOccurrences"_s).toArray())
        if (const auto original = graphOriginalStart(each.toObject(), series->master))
            exceptions[original->local] = each.toObject().value(u"id"_s).toString().toUtf8();
    for (const CalendarEvent &event : m_wanted.overrides) {
        const CalendarTime place = occurrenceAt(start, *event.recurrenceId, zone);
        QByteArray instance = exceptions[place.local];
        exceptions.erase(place.local);
        if (instance.isEmpty()) {
            SP_TRY(found, m_calls.instance(id, series->master, place));
            instance = found;
        }
        if (!instance.isEmpty())
            SP_CHECK(patchOccurrence(instance, event));
    }
    for (const auto &[local, instance] : exceptions)
        if (!isAmong(m_wanted.master.when.excludedDates, local, start, zone))
            SP_CHECK(patchOccurrence(
                instance, occurrenceOf(m_wanted.master, {local, start.kind, start.zone}, zone)));
    for (const CalendarTime &out : m_wanted.master.when.excludedDates) {
        const CalendarTime place = occurrenceAt(start, out, zone);
        if (const auto moved = exceptions.find(place.local); moved != exceptions.end()) {
            SP_CHECK(leaveOut(moved->second));
        } else if (!isAmong(series->master.when.excludedDates, place.local, start, zone)) {
            SP_TRY(instance, m_calls.instance(id, series->master, place));
            if (!instance.isEmpty())
                SP_CHECK(leaveOut(instance));
        }
    }
    return Done{};
}

}  // namespace sp
