// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_service.h"

#include "core/values/time_zone.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

const QByteArray linkSource = "ics";

/// Writes each part behind its length, so that no two contents give the same bytes.
class Fingerprint {
public:
    Fingerprint &add(const QByteArray &part)
    {
        m_bytes += QByteArray::number(part.size()) + ':' + part;
        return *this;
    }
    Fingerprint &add(const QString &part) { return add(part.toUtf8()); }
    Fingerprint &add(qint64 number) { return add(QByteArray::number(number)); }
    Fingerprint &add(const CalendarTime &time)
    {
        return add(calendarTimeText(time)).add(time.zone ? time.zone->name() : QByteArray());
    }
    Fingerprint &add(const CalendarPerson &person)
    {
        return add(person.name)
            .add(person.email)
            .add(person.participation)
            .add(person.role)
            .add(person.userType);
    }
    template <typename Value>
    Fingerprint &add(const std::optional<Value> &value)
    {
        return value ? add(*value) : add(QByteArray("-"));
    }
    Fingerprint &add(Instant at) { return add(static_cast<qint64>(toMillis(at))); }
    Fingerprint &add(const EventLength &length)
    {
        return add(static_cast<qint64>(length.days.count())).add(static_cast<qint64>(length.exact.count()));
    }
    template <typename Value>
    Fingerprint &add(const std::vector<Value> &values)
    {
        add(static_cast<qint64>(values.size()));
        for (const Value &value : values)
            add(value);
        return *this;
    }
    Fingerprint &add(const ExtraDate &date)
    {
        return add(date.time).add(date.length ? static_cast<qint64>(date.length->count()) : qint64(-1));
    }
    Digest digest() const { return sha256({m_bytes}); }

private:
    QByteArray m_bytes;
};

Digest fingerprintOf(const CalendarEvent &event)
{
    Fingerprint print;
    print.add(event.uid).add(event.recurrenceId).add(static_cast<qint64>(event.range));
    print.add(event.when.start)
        .add(event.when.rules)
        .add(event.when.extraDates)
        .add(event.when.excludedDates);
    print.add(event.end).add(event.length).add(event.summary).add(event.description).add(event.location);
    print.add(event.url).add(event.status).add(event.transparency).add(event.classification);
    print.add(event.categories).add(static_cast<qint64>(event.sequence)).add(event.created);
    print.add(event.lastModified).add(event.organizer).add(event.attendees);
    return print.digest();
}

QByteArray nameOf(const CalendarEvent &event)
{
    return event.uid + '\n' + recurrenceKey(event.recurrenceId);
}

/// One event of each name: the newest, and of equals the last. Answers how many were left out.
int dropDuplicates(std::vector<CalendarEvent> &events)
{
    const auto age = [](const CalendarEvent &each) {
        return std::pair(each.sequence, each.lastModified.value_or(Instant::min()));
    };
    std::map<QByteArray, std::size_t> known;
    std::vector<CalendarEvent> kept;
    for (CalendarEvent &event : events) {
        const auto [at, fresh] = known.emplace(nameOf(event), kept.size());
        if (fresh)
            kept.push_back(std::move(event));
        else if (age(event) >= age(kept[at->second]))
            kept[at->second] = std::move(event);
    }
    const auto dropped = static_cast<int>(events.size() - kept.size());
    events = std::move(kept);
    return dropped;
}

QString normalisedMail(const QString &mail)
{
    return mail.trimmed().toLower();
}

/// Whose calendar it is: never a client of her own.
std::set<QString> ownAddresses(const CalendarFile &file, const PracticeSettings &settings)
{
    std::set<QString> own{normalisedMail(settings.seller.email)};
    if (file.name.contains(u'@'))
        own.insert(normalisedMail(file.name));
    std::map<QString, int> organised;
    int all = 0;
    bool known = false;
    for (const CalendarEvent &event : file.events) {
        const auto isOwn = [&](const CalendarPerson &person) {
            return own.contains(normalisedMail(person.email));
        };
        known = known || std::ranges::any_of(event.attendees, isOwn);
        if (!event.organizer || event.organizer->email.isEmpty())
            continue;
        known = known || isOwn(*event.organizer);
        ++organised[normalisedMail(event.organizer->email)];
        ++all;
    }
    // She may use another address in her calendar than on her invoices: then it is who organises most of it.
    for (const auto &[mail, count] : organised)
        if (!known && 2 * count > all)
            own.insert(mail);
    own.erase(QString());
    return own;
}

bool isSomebody(const CalendarPerson &person)
{
    static const QByteArrayList others{"RESOURCE", "ROOM", "GROUP"};
    // Calendar servers invite their rooms and shared calendars by addresses of such domains.
    return !others.contains(person.userType) && !person.email.contains(u"@resource.calendar."_s) &&
           !person.email.contains(u"@group.calendar."_s);
}

/// The guests of the file who may be clients, by normalised address.
using Guests = std::map<QString, ClientCandidate>;

void addGuest(Guests &guests, const CalendarPerson &person, const EmailAddress &mail)
{
    ClientDetails details;
    details.name = person.name.simplified().left(200);
    if (details.name.isEmpty())
        details.name = mail.text().left(200);
    details.contacts.push_back({ContactPoint::Type::Email, {}, mail.text()});
    const QByteArray id = "mailto:" + mail.normalised().toUtf8();
    auto [at, fresh] = guests.try_emplace(mail.normalised(), ClientCandidate{details, {id, sha256({id})}});
    // Some invitations carry the name and some do not.
    if (!fresh && at->second.details.name.contains(u'@'))
        at->second.details.name = details.name;
}

}  // namespace

Result<Done> ImportService::goOn(Unit &unit, const std::vector<SeriesBranch> &branches,
    const std::set<QByteArray> &added, const std::vector<SeriesReplaced> &replaced)
{
    // A branch that was there before has what belongs to it.
    for (const SeriesBranch &branch : branches)
        if (added.contains(branch.to))
            SP_CHECK(m_calendar.goOn(unit, branch));
    for (const SeriesReplaced &each : replaced)
        SP_CHECK(unit.publish(each));
    return Done{};
}

Result<ImportedSessions> ImportService::followed(
    const std::vector<Session> &before, const std::set<EventId> &updated) const
{
    ImportedSessions counts;
    for (const Session &was : before) {
        SP_TRY(is, m_sessions.find(was.id));
        if (!is || is->state == SessionState::Canceled)
            ++counts.canceled;
        else if (is->planned != was.planned)
            ++counts.moved;
        else if (was.event && updated.contains(*was.event))
            ++counts.kept;
    }
    return counts;
}

TimeZone ImportService::zoneOf(const PracticeSettings &settings)
{
    const auto zone = TimeZone::create(settings.zone);
    return zone ? *zone : TimeZone::utc();
}

Result<CalendarImport> ImportService::openCalendar(const QByteArray &bytes, const QString &source)
{
    SP_TRY(settings, m_settings.practice());
    CalendarReadOptions options;
    options.fallbackZone = zoneOf(settings);
    options.series = SeriesCheck::Done;
    SP_TRY(content, m_files.calendar(bytes, options));
    return CalendarImport{std::move(content), source, sha256({bytes})};
}

Result<ImportPlan> ImportService::calendar(Unit *unit, CalendarImport opened)
{
    SP_TRY(settings, m_settings.practice());
    const TimeZone zone = zoneOf(settings);
    CalendarFile &file = opened.content;
    ImportPlan plan{"calendar", opened.source, opened.digest};
    plan.warnings = file.warnings;
    WarningList warnings("import");
    if (const int dropped = dropDuplicates(file.events); dropped > 0)
        warnings.add("duplicate_event", {{u"count"_s, dropped}});
    SP_TRY(ranges, resolveRanges(std::move(file.events), zone,
                       [&](const QByteArray &uid) -> Result<std::optional<CalendarEvent>> {
                           SP_TRY(known, m_calendar.store().findByUid(uid, {}));
                           return known ? std::optional(std::move(known->event)) : std::nullopt;
                       }));
    file.events = std::move(ranges.events);
    for (const Warning &notice : ranges.notices)
        warnings.add(notice);

    const std::set<QString> own = ownAddresses(file, settings);
    Guests guests;
    std::vector<std::vector<QString>> guestsOf;
    std::set<QString> unusable;
    for (const CalendarEvent &event : file.events) {
        std::vector<QString> &mails = guestsOf.emplace_back();
        for (const CalendarPerson &person : event.attendees) {
            if (person.email.isEmpty() || !isSomebody(person) || own.contains(normalisedMail(person.email)))
                continue;
            const auto mail = EmailAddress::create(person.email);
            if (!mail) {
                if (unusable.insert(person.email).second)
                    warnings.add("attendee_unusable", {{u"text"_s, person.email}});
                continue;
            }
            addGuest(guests, person, *mail);
            mails.push_back(mail->normalised());
        }
    }

    bool wrote = false;
    ClientIntake intake(m_people, linkSource, IntakeStatus::Suggested, unit);
    std::map<QString, ClientId> clients;
    for (const auto &[mail, candidate] : guests) {
        // An invitation says no more of somebody we know than that he was invited.
        SP_TRY(known, m_people.store().withContact(ContactPoint::Type::Email, mail));
        SP_TRY(linked, m_people.store().importedAs(linkSource, candidate.identity.externalId, "client"));
        if (known.empty() && !linked) {
            SP_TRY(item, intake.take(candidate, warnings));
            plan.clients.count(item.fate);
            plan.items.push_back(std::move(item));
            if (unit) {
                SP_TRY(added, m_people.store().withContact(ContactPoint::Type::Email, mail));
                known = std::move(added);
            }
        } else {
            plan.clients.count(ImportFate::Unchanged);
            plan.items.push_back({ImportFate::Unchanged, 0, candidate.details.name});
        }
        std::optional<ClientId> guest;
        if (linked)
            guest = ClientId(*linked);
        else if (known.size() == 1)
            guest = known.front();
        if (!guest)
            continue;
        SP_TRY(found, m_people.client(*guest));
        // Who was refused, or has left, gets no new sessions by being invited again.
        if (found.status != ClientStatus::Archived)
            clients.emplace(mail, found.id);
    }
    wrote = intake.wrote();

    std::vector<Session> toCome;
    if (unit) {
        SP_TRY(found, m_sessions.toCome(unit->now()));
        toCome = std::move(found);
    }
    std::set<EventId> updated;
    std::set<QByteArray> added;
    std::vector<SeriesReplaced> replaced;
    bool branched = false;
    for (std::size_t at = 0; at < file.events.size(); ++at) {
        const CalendarEvent &event = file.events[at];
        // All series are there when the first of their changed occurrences comes.
        if (unit && event.recurrenceId && !std::exchange(branched, true))
            SP_CHECK(goOn(*unit, ranges.branches, added, replaced));
        const Digest print = fingerprintOf(event);
        SP_TRY(before, m_people.store().importedDigest(linkSource, nameOf(event), "event"));
        SP_TRY(how, m_calendar.judge(event));
        if (before && *before == print && how != CalendarService::Taken::Added)
            how = CalendarService::Taken::Unchanged;
        plan.events.count(how == CalendarService::Taken::Added     ? ImportFate::New
                          : how == CalendarService::Taken::Updated ? ImportFate::Updated
                                                                   : ImportFate::Unchanged);
        if (!unit || how == CalendarService::Taken::Unchanged)
            continue;
        std::set<ClientId> invited;
        for (const QString &mail : guestsOf[at])
            if (const auto client = clients.find(mail); client != clients.end())
                invited.insert(client->second);
        // With several of them nobody can say whose session it is.
        const auto client = invited.size() == 1 ? std::optional(*invited.begin()) : std::nullopt;
        SP_TRY(taken, m_calendar.take(*unit, event, linkSource, client));
        if (taken.how == CalendarService::Taken::Added && !event.recurrenceId)
            added.insert(event.uid);
        if (taken.how == CalendarService::Taken::Updated)
            updated.insert(taken.id);
        if (taken.replaced)
            replaced.push_back(*taken.replaced);
        SP_CHECK(m_people.store().linkImport(
            linkSource, nameOf(event), "event", taken.id.bytes(), print, unit->now()));
        wrote = true;
    }
    if (unit && !branched)
        SP_CHECK(goOn(*unit, ranges.branches, added, replaced));
    if (unit) {
        SP_TRY(counts, followed(toCome, updated));
        plan.sessions = counts;
    }
    const auto more = warnings.take();
    plan.warnings.insert(plan.warnings.end(), more.begin(), more.end());
    if (unit && wrote)
        unit->audit({"import.calendar", "import", {},
            {{u"sha256"_s, QString::fromLatin1(hex(plan.digest))}, {u"events_new"_s, plan.events.added},
                {u"events_updated"_s, plan.events.updated}, {u"events_unchanged"_s, plan.events.unchanged},
                {u"clients_new"_s, plan.clients.added}, {u"sessions_moved"_s, plan.sessions->moved},
                {u"sessions_canceled"_s, plan.sessions->canceled}}});
    return plan;
}

Result<ImportPlan> ImportService::planCalendar(CalendarImport file)
{
    return calendar(nullptr, std::move(file));
}

Result<ImportPlan> ImportService::applyCalendar(Unit &unit, CalendarImport file)
{
    return calendar(&unit, std::move(file));
}

}  // namespace sp
