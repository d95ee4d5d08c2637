// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/event_bundle.h"
#include "core/providers/fake/fake_remote_calendars.h"
#include "tests/support/test_engine.h"

namespace sp::test {

inline CalendarTime berlin(const QByteArray &local)
{
    CalendarTime time = *readCalendarTime(local);
    time.kind = TimeKind::Zoned;
    time.zone = *TimeZone::create("Europe/Berlin");
    return time;
}

/// One event as another program would write it: `more` are lines of its own.
inline QByteArray icsText(const QByteArray &uid, const QByteArray &start, const QByteArray &summary,
    const QByteArray &more = {}, int sequence = 0)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nBEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20260101T000000Z\r\nSEQUENCE:" + QByteArray::number(sequence) +
           "\r\nDTSTART;TZID=Europe/Berlin:" + start + "\r\nDURATION:PT1H\r\nSUMMARY:" + summary + "\r\n" +
           more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

/// A practice with one account elsewhere, and what tests do with both.
class SyncedPractice {
public:
    /// `connector` and `secret` of a real server, or the fake one.
    explicit SyncedPractice(CalendarConnector *connector = nullptr, ConfinedParser *parser = nullptr)
    {
        own.calendars = connector ? connector : &server;
        own.parser = parser;
        own.engine = must(own.create());
    }

    Engine &engine() { return *own.engine; }
    SyncService &syncing() { return own.engine->syncing(); }

    CalendarAccountId connect(syncing::AccountSettings settings = {"caldav", QStringLiteral("Mine"),
                                  QStringLiteral("https://fake.example/")},
        const QByteArray &password = "secret")
    {
        account = own.did<CalendarAccountId>("calendar.connect", [&](Unit &unit) {
            return syncing().connect(unit, settings, SecretBytes::copyOf(octets(password)));
        });
        sync();
        return account;
    }
    /// One round to its end.
    void sync()
    {
        own.did<Done>("calendar.sync", [&](Unit &unit) { return syncing().syncNow(unit, account); });
        must(engine().runDueJobs());
        while (syncing().rounds().hasMore())
            must(engine().runDueJobs());
    }
    syncing::CalendarAccount state() { return *must(syncing().accounts().account(account)); }
    syncing::CalendarHere calendar(std::size_t at = 0)
    {
        return must(syncing().accounts().calendars(account))[at];
    }
    void choose(const CalendarChoice &choice, std::size_t at = 0)
    {
        const RemoteCalendarId id = calendar(at).id;
        own.did<Done>("calendar.choose", [&](Unit &unit) { return syncing().choose(unit, id, choice); });
    }
    /// What is booked here goes there, and back.
    void bothWays()
    {
        CalendarChoice choice;
        choice.twoWay = true;
        choice.target = true;
        choose(choice);
    }

    EventId book(const EventDraft &draft)
    {
        return own.did<EventId>(
            "calendar.add", [&](Unit &unit) { return engine().calendar().add(unit, draft); });
    }
    EventId book(const char *summary, const QByteArray &start)
    {
        return book(EventDraft{QString::fromUtf8(summary), berlin(start)});
    }
    StoredEvent stored(const EventId &id) { return *must(engine().calendar().store().find(id)); }
    std::optional<StoredEvent> here(const QByteArray &uid, const QByteArray &occurrence = {})
    {
        return must(engine().calendar().store().findByUid(uid, occurrence));
    }
    /// Changes what an event says, as somebody does in the window.
    void rewrite(const EventId &id, const std::function<void(CalendarEvent &)> &change)
    {
        CalendarEvent event = stored(id).event;
        change(event);
        ++event.sequence;
        event.lastModified = own.clock.now();
        own.did<Done>("calendar.change", [&](Unit &unit) -> Result<Done> {
            SP_CHECK(engine().calendar().take(unit, event, "local", {}, CalendarService::Age::Given));
            return Done{};
        });
    }
    void cancel(const EventId &id, const QByteArray &occurrence = {}, SeriesScope scope = SeriesScope::This)
    {
        own.did<Done>("calendar.cancel",
            [&](Unit &unit) { return engine().calendar().cancel(unit, id, occurrence, scope); });
    }

    FakeCalendarServer::Calendar &there() { return server.calendars.front(); }
    void put(const QByteArray &uid, const QByteArray &text)
    {
        for (const auto &[id, object] : there().objects)
            if (object.uid == uid) {
                server.put(there(), QByteArray(id), uid, text);
                return;
            }
        server.put(there(), "cal/main/" + uid + ".ics", uid, text);
    }
    QByteArray textOf(const QByteArray &uid)
    {
        for (const auto &[id, object] : there().objects)
            if (object.uid == uid)
                return object.text;
        return {};
    }

    FakeCalendarServer server;
    TestEngine own{TestEngine::Make::Later};
    CalendarAccountId account{IdBytes{}};
};

}  // namespace sp::test
