// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/life/two_sides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::faults {

using namespace std::chrono;
using namespace syncing;
using namespace test;

namespace {

constexpr std::size_t fewest = 12;
constexpr std::size_t most = 60;

constexpr RemoteFault badLuck[] = {RemoteFault::Unreachable, RemoteFault::Refused, RemoteFault::Timeout,
    RemoteFault::DoneUnheard, RemoteFault::LostUnheard, RemoteFault::Cut, RemoteFault::Busy,
    RemoteFault::ServerError, RemoteFault::TokenExpired, RemoteFault::EmptyListing};

}  // namespace

TwoSides::TwoSides(CalendarConnector &connector, const RemoteAccount &account, const QByteArray &calendar,
    std::uint64_t seed)
    : m_connector(connector), m_practice(&m_connector), m_other(must(connector.open(account))),
      m_calendar(calendar), m_random(seed)
{
    m_practice.connect({account.kind, u"Mine"_s, account.address, account.user},
        account.secret ? view(account.secret->span()).toByteArray() : QByteArray("secret"));
    m_practice.bothWays();
    for (std::size_t at = 0; at < fewest; ++at)
        at % 2 == 0 ? addHere() : addThere();
    m_practice.sync();
}

CalendarTime TwoSides::someTime()
{
    CalendarTime time = berlin("20261101T080000");
    time.local += days(drawn(120)) + minutes(15 * drawn(40));
    return time;
}

QString TwoSides::newTitle(const char *side)
{
    return QString::fromLatin1(side) + u" äöü, \"%1\"; \\ €"_s.arg(++m_made);
}

void TwoSides::addHere()
{
    EventDraft draft{newTitle("here"), someTime()};
    if (drawn(3) == 0)
        draft.rules = {"FREQ=WEEKLY;COUNT=8"};
    const EventId id = m_practice.book(draft);
    Known &known = m_known[m_practice.stored(id).event.uid];
    known.here = Said{draft.summary, m_round};
    known.touchedHere = true;
}

void TwoSides::changeHere(const StoredEvent &event)
{
    Known &known = m_known[event.event.uid];
    CalendarService &calendar = m_practice.engine().calendar();
    const bool series = isSeries(event.event);
    const LocalTime start = event.event.when.start.local;
    const QByteArray occurrence = series ? localTimeText(start + weeks(drawn(8))) : localTimeText(start);
    switch (drawn(series ? 6 : 4)) {
    case 0:
        known.here = Said{newTitle("here"), m_round};
        m_practice.rewrite(event.id, [&](CalendarEvent &each) { each.summary = known.here->title; });
        break;
    case 1:
        m_practice.rewrite(
            event.id, [&](CalendarEvent &each) { each.location = u"Raum %1"_s.arg(drawn(1000)); });
        break;
    case 2:
        m_practice.own.did<EventId>("calendar.move", [&](Unit &unit) {
            return calendar.move(unit, event.id, occurrence, {someTime().local, hours(1)}, SeriesScope::All);
        });
        break;
    case 3:
        if (m_known.size() < fewest)
            return;
        m_practice.cancel(event.id, occurrence, SeriesScope::All);
        known.deletedHere = true;
        return;
    case 4:
        // A canceled occurrence, or one that is no more, cannot be moved.
        static_cast<void>(m_practice.engine().run<EventId>("calendar.move", [&](Unit &unit) {
            const auto to = must(parseLocalTime(occurrence)) + hours(2);
            return calendar.move(unit, event.id, occurrence, {to, hours(2)}, SeriesScope::This);
        }));
        break;
    default:
        static_cast<void>(m_practice.engine().run<Done>("calendar.cancel",
            [&](Unit &unit) { return calendar.cancel(unit, event.id, occurrence, SeriesScope::This); }));
        break;
    }
    known.touchedHere = true;
}

void TwoSides::actHere()
{
    std::vector<StoredEvent> alive;
    must(m_practice.engine().calendar().store().each([&](const StoredEvent &event) {
        if (event.status != EventStatus::Canceled && !event.event.recurrenceId)
            alive.push_back(event);
    }));
    if (alive.size() < fewest || (alive.size() < most && drawn(4) == 0))
        return addHere();
    changeHere(alive[drawn(alive.size())]);
}

std::vector<RemoteObject> TwoSides::objects()
{
    auto objects = must(m_other->changes(m_calendar, {})).objects;
    std::ranges::sort(objects, {}, &RemoteObject::id);
    return objects;
}

void TwoSides::addThere()
{
    CalendarEvent event;
    // Other programs name their events in many ways.
    event.uid = drawn(2) == 0 ? QByteArray("there-") + QByteArray::number(m_made)
                              : QByteArray("Tür/") + QByteArray::number(m_made) + " {ä}?#%@elsewhere";
    event.when.start = someTime();
    event.length = EventLength{{}, minutes(45)};
    event.summary = newTitle("there");
    if (drawn(3) == 0)
        event.when.rules = {"FREQ=DAILY;COUNT=10"};
    Known &known = m_known[event.uid];
    known.there = Said{event.summary, m_round};
    known.touchedThere = true;
    must(m_other->write(
        m_calendar, {{}, {}, event.uid, writeCalendar(std::vector{event}, {.stamp = Instant{}})}));
}

void TwoSides::save(const RemoteObject &object, const std::vector<CalendarEvent> &events)
{
    must(m_other->write(m_calendar,
        {object.id, object.etag, events.front().uid, writeCalendar(events, {.stamp = Instant{}})}));
}

void TwoSides::changeThere(const RemoteObject &object)
{
    auto events = must(readCalendar(object.text)).events;
    const auto found =
        std::ranges::find_if(events, [](const CalendarEvent &each) { return !each.recurrenceId; });
    if (found == events.end())
        return;
    CalendarEvent &series = *found;
    Known &known = m_known[series.uid];
    for (CalendarEvent &each : events)
        ++each.sequence;
    CalendarTime occurrence = series.when.start;
    occurrence.local +=
        days(drawn(8)) * (isSeries(series) && series.when.rules.front().contains("WEEKLY") ? 7 : 1);
    switch (drawn(isSeries(series) ? 6 : 4)) {
    case 0:
        known.there = Said{newTitle("there"), m_round};
        series.summary = known.there->title;
        break;
    case 1:
        series.description = u"Notiz %1\nzweite Zeile"_s.arg(drawn(1000));
        break;
    case 2:
        // Whoever moves a series there starts it anew: its single occurrences are no longer.
        series.when.start = someTime();
        series.when.excludedDates.clear();
        std::erase_if(events, [](const CalendarEvent &each) { return each.recurrenceId.has_value(); });
        break;
    case 3:
        if (m_known.size() < fewest)
            return;
        must(m_other->remove(m_calendar, object.id, object.etag));
        known.deletedThere = true;
        return;
    case 4: {
        CalendarEvent changed = series;
        changed.recurrenceId = occurrence;
        changed.when = {occurrence, {}, {}, {}};
        changed.when.start.local += hours(1);
        changed.summary = u"Ausnahme %1"_s.arg(drawn(1000));
        std::erase_if(
            events, [&](const CalendarEvent &each) { return each.recurrenceId == changed.recurrenceId; });
        events.push_back(changed);
        break;
    }
    default:
        series.when.excludedDates.push_back(occurrence);
        std::erase_if(events,
            [&](const CalendarEvent &each) { return each.recurrenceId == std::optional(occurrence); });
        break;
    }
    known.touchedThere = true;
    save(object, events);
}

void TwoSides::actThere()
{
    const auto all = objects();
    if (all.size() < fewest || (all.size() < most && drawn(4) == 0))
        return addThere();
    changeThere(all[drawn(all.size())]);
}

void TwoSides::act()
{
    ++m_round;
    for (auto count = 1 + drawn(3); count > 0; --count)
        drawn(2) == 0 ? actHere() : actThere();
    if (drawn(4) != 0)
        return;
    // Both at the same event.
    const auto all = objects();
    if (all.empty())
        return;
    const RemoteObject &object = all[drawn(all.size())];
    const QByteArray uid = must(readCalendar(object.text)).events.front().uid;
    if (const auto event = m_practice.here(uid); event && event->status != EventStatus::Canceled)
        changeHere(*event);
    changeThere(object);
}

void TwoSides::syncBadly()
{
    m_connector.nextFault = [this] {
        return drawn(6) == 0 ? badLuck[drawn(std::size(badLuck))] : RemoteFault::None;
    };
    m_practice.sync();
    m_connector.nextFault = {};
    m_practice.own.clock.advance(minutes(10));
}

TwoSides::Bundles TwoSides::here()
{
    std::map<QByteArray, std::vector<CalendarEvent>> events;
    must(m_practice.engine().calendar().store().each(
        [&](const StoredEvent &event) { events[event.event.uid].push_back(event.event); }));
    Bundles bundles;
    for (auto &[uid, each] : events)
        if (Bundle bundle = Bundle::of(std::move(each)); !bundle.isEmpty())
            bundles.emplace(uid, std::move(bundle));
    return bundles;
}

TwoSides::Bundles TwoSides::there(QByteArrayList *wrong)
{
    Bundles bundles;
    for (const RemoteObject &object : objects()) {
        Bundle bundle = Bundle::of(must(readCalendar(object.text)).events);
        const QByteArray uid = bundle.uid();
        if (!bundles.emplace(uid, std::move(bundle)).second)
            *wrong += "twice there: " + uid;
    }
    return bundles;
}

int TwoSides::conflicts()
{
    return static_cast<int>(must(m_practice.syncing().links().conflicts(true)).size());
}

bool TwoSides::isInConflict(const QByteArray &uid, const QString &title)
{
    return std::ranges::any_of(
        must(m_practice.syncing().links().conflicts(true)), [&](const SyncConflict &conflict) {
            return conflict.uid == uid && (Bundle::unpacked(conflict.ours).title() == title ||
                                              Bundle::unpacked(conflict.theirs).title() == title);
        });
}

void TwoSides::compareOne(
    const QByteArray &uid, const Known &known, const Bundles &here, QByteArrayList &wrong)
{
    const auto found = here.find(uid);
    const bool alive = found != here.end();
    if (!known.deletedHere && !known.deletedThere && !alive)
        wrong += "lost: " + uid;
    const bool left =
        (known.deletedHere && !known.touchedThere) || (known.deletedThere && !known.touchedHere);
    if (left && alive)
        wrong += "deleted and still there: " + uid;
    if (!alive)
        return;
    const QString title = found->second.title();
    const bool fits =
        (known.here && title == known.here->title) || (known.there && title == known.there->title) ||
        (!known.here && !known.there && title == known.title) || known.deletedHere || known.deletedThere;
    if (!fits)
        wrong += "another title: " + uid + ' ' + title.toUtf8();
    if (!known.here || !known.there || known.here->round != known.there->round || known.deletedHere ||
        known.deletedThere)
        return;
    const QString &other = title == known.here->title ? known.there->title : known.here->title;
    if (!isInConflict(uid, other))
        wrong += "a title was lost without a word: " + uid + ' ' + other.toUtf8();
}

QByteArrayList TwoSides::settleAndCompare()
{
    QByteArrayList wrong;
    for (int again = 0; again < 4; ++again) {
        m_practice.own.clock.advance(hours(25));
        m_practice.sync();
    }
    if (const CalendarAccount state = m_practice.state(); !state.failing.isEmpty())
        wrong += "it still fails: " + state.failing;
    const Bundles ours = here(), theirs = there(&wrong);
    for (const auto &[uid, bundle] : ours) {
        const auto other = theirs.find(uid);
        if (other == theirs.end())
            wrong += "only here: " + uid;
        else if (other->second.digest() != bundle.digest())
            wrong += "differs: " + uid;
    }
    for (const auto &[uid, bundle] : theirs)
        if (!ours.contains(uid))
            wrong += "only there: " + uid;
    for (const auto &[uid, known] : m_known)
        compareOne(uid, known, ours, wrong);
    const auto rows = m_practice.own.count("SELECT sum(version) FROM calendar_event");
    m_practice.sync();
    if (m_practice.own.count("SELECT sum(version) FROM calendar_event") != rows)
        wrong += "a round without a change changed something";
    m_known.clear();
    for (const auto &[uid, bundle] : ours)
        m_known[uid].title = bundle.title();
    return wrong;
}

}  // namespace sp::faults
