// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/google/google_writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

const Error changed{ErrorCode::Conflict, "remote.changed"};
const Error goneThere{ErrorCode::NotFound, "remote.gone"};

bool isCancelled(const QJsonObject &item)
{
    return item.value(u"status"_s) == u"cancelled"_s;
}

}  // namespace

Result<RemoteVersion> GoogleWriting::run()
{
    SP_TRY(there, m_what.id.isEmpty() ? create() : change());
    const bool repeats = !m_wanted.master.when.rules.empty() || !m_wanted.master.when.extraDates.empty();
    if (!repeats)
        return versionOf(there);
    SP_CHECK(writeOccurrences(there));
    SP_TRY(now, m_calls.series(m_id));
    if (!now)
        return goneThere;
    return versionOf(*now);
}

RemoteVersion GoogleWriting::versionOf(const GoogleSeries &there) const
{
    return {m_id, there.etag(), m_what.makesLink ? googleMeetingLink(there.master) : QString()};
}

/// Whether the master looks as it is to look; its occurrences are compared one by one.
bool GoogleWriting::isAsWanted(const GoogleSeries &there) const
{
    const auto event = readGoogleEvent(there.master, there.zone);
    const auto ours = readGoogleEvent(writeGoogleEvent(m_wanted.master, m_calls.zone()), m_calls.zone());
    return event && ours && looksTheSame({*event, {}}, {*ours, {}});
}

Result<GoogleSeries> GoogleWriting::create()
{
    QJsonObject item = withGoogleUid(writeGoogleEvent(m_wanted.master, m_calls.zone()), m_what.uid);
    item.insert(u"id"_s, QString::fromLatin1(m_id));
    if (m_what.makesLink)
        item = withGoogleMeeting(item, m_what.uid);
    SP_TRY(answer, m_calls.insert(item));
    if (answer.isDone())
        return GoogleSeries{answer.json, {}, m_calls.zone()};
    if (answer.status != 409)
        return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace({})), answer);
    // Made before: when the answer was lost, or once and removed since, for an id is never free again.
    SP_TRY(there, m_calls.series(m_id));
    if (!there) {
        SP_TRY(revived, m_calls.patch(m_id, item, {}));
        if (!revived.isDone())
            return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace(m_id)), revived);
        return GoogleSeries{revived.json, {}, m_calls.zone()};
    }
    return isAsWanted(*there) ? Result<GoogleSeries>(*std::move(there)) : Result<GoogleSeries>(changed);
}

Result<GoogleSeries> GoogleWriting::change()
{
    SP_TRY(there, m_calls.series(m_id));
    if (!there)
        return goneThere;
    if (m_what.etag.isEmpty() || there->etag() == m_what.etag)
        return changeFrom(*there);
    // Ours, when the answer was lost: then the rest of it is done. With the master of before, somebody else
    // has changed an occurrence.
    const QByteArray master = there->master.value(u"etag"_s).toString().toUtf8();
    const bool isOurs = master != m_what.etag.split(' ').front() && isAsWanted(*there);
    return isOurs ? Result<GoogleSeries>(*std::move(there)) : Result<GoogleSeries>(changed);
}

Result<GoogleSeries> GoogleWriting::changeFrom(const GoogleSeries &there)
{
    const QByteArray etag = there.master.value(u"etag"_s).toString().toUtf8();
    QJsonObject item = ontoGoogleEvent(writeGoogleEvent(m_wanted.master, m_calls.zone()), there.master);
    if (m_what.makesLink && googleMeetingLink(there.master).isEmpty())
        item = withGoogleMeeting(item, m_what.uid);
    SP_TRY(answer, m_calls.patch(m_id, item, etag));
    if (answer.status == 412)
        return changed;
    if (answer.isGone())
        return goneThere;
    if (!answer.isDone())
        return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace(m_id)), answer);
    return GoogleSeries{answer.json, there.instances, there.zone};
}

Result<Done> GoogleWriting::patchInstance(const QByteArray &id, const QJsonObject &item)
{
    SP_TRY(answer, m_calls.patch(id, item, {}));
    // One that the rule makes no more is not there to be changed.
    if (answer.isDone() || answer.isGone())
        return Done{};
    return JsonCalls::unexpected(m_calls.url(m_calls.eventPlace(id)), answer);
}

Result<Done> GoogleWriting::writeOccurrences(const GoogleSeries &there)
{
    const TimeZone zone = m_calls.zone();
    const CalendarTime &start = m_wanted.master.when.start;
    QByteArrayList wanted;
    for (const CalendarEvent &event : m_wanted.overrides) {
        const CalendarTime place = occurrenceAt(start, *event.recurrenceId, zone);
        wanted << googleInstanceId(m_id, place, zone);
        const auto known = std::ranges::find_if(there.instances, [&](const QJsonObject &item) {
            return item.value(u"id"_s).toString().toUtf8() == wanted.back();
        });
        SP_CHECK(patchInstance(wanted.back(), ontoGoogleEvent(writeGoogleEvent(event, zone),
                                                  known == there.instances.end() ? there.master : *known)));
    }
    for (const QJsonObject &item : there.instances) {
        const QByteArray id = item.value(u"id"_s).toString().toUtf8();
        const auto original = googleOriginalStart(item, there.zone);
        if (wanted.contains(id) || !original)
            continue;
        const CalendarTime place = occurrenceAt(start, *original, zone);
        const bool isOut = std::ranges::any_of(m_wanted.master.when.excludedDates,
            [&](const CalendarTime &out) { return occurrenceAt(start, out, zone).local == place.local; });
        if (isOut && !isCancelled(item))
            SP_CHECK(patchInstance(id, {{u"status"_s, u"cancelled"_s}}));
        else if (!isOut)
            SP_CHECK(patchInstance(id, writeGoogleEvent(occurrenceOf(m_wanted.master, place, zone), zone)));
    }
    return Done{};
}

}  // namespace sp
