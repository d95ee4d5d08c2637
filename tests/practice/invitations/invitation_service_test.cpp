// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/invitation_service.h"
#include "core/primitives/jobs/job_runner.h"

#include "tests/support/session_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Mara in Hamburg, and Ana, who lives in Lisbon and has an appointment on 3 November at ten.
struct InvitationPractice : ServicePractice {
    InvitationService invitations{database, calendar, people, services, settings, outbox};
    JobRunner runner{database, units, ids, random, owner};
    ClientId ana = lisbon();
    ServiceId talk = service("Coaching", money(12'000));
    SessionId first = booked(ana, talk, "2026-11-03T10:00");
    EventId event = *session(first).event;

    InvitationPractice()
    {
        invitations.follow(bus);
        invitations.registerJobs(runner);
        outbox.resolve(InvitationService::letterType,
            [this](const AttachmentReference &reference) { return invitations.attachment(reference); });
    }

    ClientId lisbon()
    {
        ClientDetails details;
        details.given = u"Ana"_s;
        details.zone = "Europe/Lisbon";
        details.locale = "en-GB";
        return client("Ana Sá", "ana@client.example", details);
    }
    EventId weekly(const char *start)
    {
        return did<EventId>("event.add", [&](Unit &unit) {
            return calendar.add(unit, {.summary = u"Ana, difficult"_s,
                                          .start = {local(start), TimeKind::Zoned, berlin},
                                          .rules = {"FREQ=WEEKLY;COUNT=6"},
                                          .client = ana,
                                          .service = talk});
        });
    }
    MessageId invite(const EventId &id)
    {
        return did<MessageId>("invitation.send", [&](Unit &unit) { return invitations.invite(unit, id); });
    }
    void move(
        const EventId &id, const char *occurrence, const char *to, SeriesScope scope = SeriesScope::This)
    {
        did<EventId>("event.move", [&](Unit &unit) {
            return calendar.move(unit, id, occurrence, {local(to), 3600s}, scope);
        });
    }
    void cancel(const EventId &id, const char *occurrence, SeriesScope scope = SeriesScope::This)
    {
        did<Done>("event.cancel", [&](Unit &unit) { return calendar.cancel(unit, id, occurrence, scope); });
    }
    /// Everything that is due `later`, such as letters about what was changed.
    void pass(std::chrono::seconds later)
    {
        clock.advance(later);
        must(runner.runDue());
    }
    std::vector<OutgoingMail> mails()
    {
        std::vector<OutgoingMail> all;
        must(database.each("SELECT id FROM outbox_message ORDER BY id", {}, [&](const Row &row) {
            all.push_back(must(outbox.mail(row.id<MessageTag>(0), clock.now())));
            return true;
        }));
        return all;
    }
    static CalendarFile fileOf(const OutgoingMail &mail)
    {
        return must(readCalendar(mail.attachments.front().bytes));
    }
    /// What Ana's calendar sends back to the last letter.
    CalendarFile reply(const char *participation, std::chrono::seconds later = 60s, int sequenceBack = 0)
    {
        CalendarFile letter = fileOf(mails().back());
        CalendarEvent event = letter.events.front();
        event.attendees.front().participation = participation;
        event.sequence -= sequenceBack;
        return must(readCalendar(itipReply(
            {{event}, *event.organizer, event.attendees.front(), clock.now() + later, u"See you"_s})));
    }
    std::vector<ItipTaken> take(const CalendarFile &file, const QString &from = u"ana@client.example"_s,
        ItipTrust trust = ItipTrust::Judged)
    {
        return did<std::vector<ItipTaken>>("invitation.take", [&](Unit &unit) {
            return invitations.take(unit, {file, from}, trust);
        });
    }
    QByteArray answered(const QByteArray &uid, const QByteArray &occurrence = {})
    {
        for (const InvitationAnswer &each : must(invitations.store().answers(uid)))
            if (each.recurrence == occurrence)
                return each.participation;
        return {};
    }
    QByteArray uid(const EventId &id) { return must(calendar.store().find(id))->event.uid; }
};

/// A letter of the club, which invites to its evening.
QByteArray clubLetter(const char *method, int sequence, const char *extra = "RRULE:FREQ=WEEKLY;COUNT=4\r\n",
    const char *stamp = "20261027T090000Z")
{
    return QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Club//EN\r\nMETHOD:") + method +
           "\r\nBEGIN:VEVENT\r\nUID:evening@club\r\nDTSTAMP:" + stamp +
           "\r\nDTSTART;TZID=Europe/Berlin:20261105T190000\r\nDTEND;TZID=Europe/Berlin:20261105T210000\r\n" +
           extra + "SUMMARY:Supervision\r\nSEQUENCE:" + QByteArray::number(sequence) +
           "\r\nORGANIZER;CN=Club:mailto:club@host.example\r\n"
           "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:mara@practice.example\r\n"
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

}  // namespace

class InvitationServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClientIsAskedWithBothTimes();
    void whatIsThePracticesOwnIsNotTold();
    void manyChangesMakeOneLetter();
    void nothingIsToldTwice();
    void anOccurrenceThatIsOffIsLeftOutOfTheSeries();
    void whoIsInvitedIsToldThatItIsOff();
    void cannotInvite();
    void anAnswerIsNoted();
    void anotherTimeIsAskedForAndAccepted();
    void anotherTimeIsDeclined();
    void anAnswerInSomebodysNameWaitsForTheOwner();
    void somebodyElsesSeriesKeepsItsOtherDates();
    void somebodyElsesInvitationIsAnswered();
    void aFileThatIsNoMessage();
};

void InvitationServiceTest::aClientIsAskedWithBothTimes()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    const auto mails = practice.mails();
    QCOMPARE(mails.size(), 1U);
    QCOMPARE(mails.front().subject, u"Coaching on 3 November 2026"_s);
    QVERIFY2(mails.front().bodyText.contains(u"09:00 – 10:00 WET (UTC+00:00) (your time)"_s),
        qPrintable(mails.front().bodyText));
    QVERIFY(mails.front().bodyText.contains(u"10:00 – 11:00 CET (UTC+01:00) (my time)"_s));
    QCOMPARE(mails.front().attachments.front().mime,
        "text/calendar; method=REQUEST; charset=UTF-8; component=VEVENT");
    const QByteArray text = mails.front().attachments.front().bytes;
    QVERIFY(text.contains("DTSTART;TZID=Europe/Berlin:20261103T100000"));
    QVERIFY(text.contains("BEGIN:VTIMEZONE"));
    const CalendarFile file = InvitationPractice::fileOf(mails.front());
    QCOMPARE(file.method, "REQUEST");
    QCOMPARE(file.events.size(), 1U);
    QCOMPARE(file.events[0].organizer->email, u"mara@practice.example"_s);
    QCOMPARE(file.events[0].attendees.size(), 1U);
    QVERIFY(file.events[0].attendees[0].replyWanted);
    QCOMPARE(file.events[0].attendees[0].participation, "NEEDS-ACTION");
}

void InvitationServiceTest::whatIsThePracticesOwnIsNotTold()
{
    InvitationPractice practice;
    practice.invite(practice.weekly("2026-11-04T10:00"));
    const OutgoingMail mail = practice.mails().front();
    QVERIFY(!mail.attachments.front().bytes.contains("difficult"));
    QVERIFY(!mail.bodyText.contains(u"difficult"_s));
    QVERIFY(mail.bodyText.contains(u"It repeats"_s));
}

void InvitationServiceTest::manyChangesMakeOneLetter()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    practice.move(practice.event, "", "2026-11-03T11:00");
    practice.move(practice.event, "", "2026-11-03T12:00");
    practice.pass(10s);
    QCOMPARE(practice.mails().size(), 1U);
    practice.move(practice.event, "", "2026-11-03T15:00");
    practice.pass(31s);
    const auto mails = practice.mails();
    QCOMPARE(mails.size(), 2U);
    QCOMPARE(mails.back().subject, u"Changed: Coaching on 3 November 2026"_s);
    const CalendarFile before = InvitationPractice::fileOf(mails.front()),
                       after = InvitationPractice::fileOf(mails.back());
    QCOMPARE(after.events[0].uid, before.events[0].uid);
    QVERIFY(after.events[0].sequence > before.events[0].sequence);
    QCOMPARE(after.events[0].when.start.local, local("2026-11-03T15:00"));
}

void InvitationServiceTest::nothingIsToldTwice()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    practice.move(practice.event, "", "2026-11-03T11:00");
    practice.move(practice.event, "", "2026-11-03T10:00");
    practice.pass(60s);
    // Back where it was: the number rose here, but nothing that Ana knows has changed.
    QCOMPARE(practice.mails().size(), 1U);
}

void InvitationServiceTest::anOccurrenceThatIsOffIsLeftOutOfTheSeries()
{
    InvitationPractice practice;
    const EventId series = practice.weekly("2026-11-04T10:00");
    practice.invite(series);
    practice.cancel(series, "2026-11-11T10:00:00");
    practice.move(series, "2026-11-18T10:00:00", "2026-11-19T16:00");
    practice.pass(60s);
    const CalendarFile file = InvitationPractice::fileOf(practice.mails().back());
    QCOMPARE(file.method, "REQUEST");
    QCOMPARE(file.events.size(), 2U);
    QCOMPARE(file.events[0].when.rules, std::vector<QByteArray>{"FREQ=WEEKLY;COUNT=6"});
    QCOMPARE(file.events[0].when.excludedDates.size(), 1U);
    QCOMPARE(file.events[0].when.excludedDates[0].local, local("2026-11-11T10:00"));
    QCOMPARE(file.events[1].recurrenceId->local, local("2026-11-18T10:00"));
    QCOMPARE(file.events[1].when.start.local, local("2026-11-19T16:00"));
}

void InvitationServiceTest::whoIsInvitedIsToldThatItIsOff()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    practice.cancel(practice.event, "");
    practice.pass(60s);
    const auto mails = practice.mails();
    QCOMPARE(mails.size(), 2U);
    QCOMPARE(mails.back().subject, u"Canceled: Coaching on 3 November 2026"_s);
    const CalendarFile file = InvitationPractice::fileOf(mails.back());
    QCOMPARE(file.method, "CANCEL");
    QCOMPARE(file.events[0].status, "CANCELLED");
    QVERIFY(file.events[0].sequence > InvitationPractice::fileOf(mails.front()).events[0].sequence);
    practice.pass(3600s);
    QCOMPARE(practice.mails().size(), 2U);
}

void InvitationServiceTest::cannotInvite()
{
    InvitationPractice practice;
    const auto refused = [&](const EventId &id) {
        return reason(practice.unit<MessageId>(
            "invitation.send", [&](Unit &unit) { return practice.invitations.invite(unit, id); }));
    };
    QCOMPARE(refused(practice.ids.next<EventTag>()), "event.unknown");
    const EventId nobody = practice.did<EventId>("event.add", [&](Unit &unit) {
        return practice.calendar.add(unit,
            {.summary = u"Lunch"_s, .start = {local("2026-11-03T12:00"), TimeKind::Zoned, practice.berlin}});
    });
    QCOMPARE(refused(nobody), "invitation.no_client");
    const ClientId ben = practice.client("Ben");
    QCOMPARE(refused(*practice.session(practice.booked(ben, practice.talk, "2026-11-06T10:00")).event),
        "invitation.no_address");
    practice.cancel(practice.event, "");
    QCOMPARE(refused(practice.event), "invitation.canceled");
    QVERIFY(practice.mails().empty());
}

void InvitationServiceTest::anAnswerIsNoted()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    const CalendarFile yes = practice.reply("ACCEPTED", 60s), no = practice.reply("DECLINED", 120s);
    QCOMPARE(practice.take(yes).front().verdict.reason, "");
    QCOMPARE(practice.answered(practice.uid(practice.event)), "ACCEPTED");
    practice.take(no);
    QCOMPARE(practice.answered(practice.uid(practice.event)), "DECLINED");
    // Mail arrives in any order.
    QCOMPARE(practice.take(yes).front().verdict.reason, "itip.older");
    QCOMPARE(practice.answered(practice.uid(practice.event)), "DECLINED");
}

void InvitationServiceTest::anotherTimeIsAskedForAndAccepted()
{
    InvitationPractice practice;
    const EventId series = practice.weekly("2026-11-04T10:00");
    practice.invite(series);
    CalendarEvent asked = InvitationPractice::fileOf(practice.mails().back()).events[0];
    // Her calendar names the occurrence by the clock of the world.
    asked.recurrenceId = CalendarTime{local("2026-11-18T09:00"), TimeKind::Utc, {}};
    asked.when = {{local("2026-11-18T14:00"), TimeKind::Zoned, zone("Europe/Lisbon")}, {}, {}, {}};
    const CalendarFile counter = must(readCalendar(itipCounter(
        {{asked}, *asked.organizer, asked.attendees[0], practice.clock.now() + 60s, u"Dentist"_s})));
    practice.take(counter);
    const auto open = must(practice.invitations.store().openProposals());
    QCOMPARE(open.size(), 1U);
    QCOMPARE(open[0].recurrence, "2026-11-18T10:00:00");
    QCOMPARE(open[0].remark, u"Dentist"_s);
    practice.did<Done>(
        "invitation.settle", [&](Unit &unit) { return practice.invitations.accept(unit, open[0].id); });
    const auto moved = must(practice.calendar.store().overrides(practice.uid(series)));
    QCOMPARE(moved.size(), 1U);
    QCOMPARE(moved[0].event.when.start.local, local("2026-11-18T15:00"));  // Berlin, an hour ahead of Lisbon.
    QVERIFY(must(practice.invitations.store().openProposals()).empty());
    practice.pass(60s);
    QCOMPARE(InvitationPractice::fileOf(practice.mails().back()).events.size(), 2U);
    QCOMPARE(reason(practice.unit<Done>("invitation.settle",
                 [&](Unit &unit) { return practice.invitations.accept(unit, open[0].id); })),
        "proposal.settled");
}

void InvitationServiceTest::anotherTimeIsDeclined()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    CalendarEvent asked = InvitationPractice::fileOf(practice.mails().back()).events[0];
    asked.when.start.local = local("2026-11-03T18:00");
    practice.take(must(readCalendar(
        itipCounter({{asked}, *asked.organizer, asked.attendees[0], practice.clock.now() + 60s}))));
    const auto open = must(practice.invitations.store().openProposals());
    practice.did<Done>("invitation.settle",
        [&](Unit &unit) { return practice.invitations.decline(unit, open[0].id, u"Sorry"_s); });
    const OutgoingMail mail = practice.mails().back();
    const CalendarFile file = InvitationPractice::fileOf(mail);
    QCOMPARE(file.method, "DECLINECOUNTER");
    QCOMPARE(file.remarks[0].comment, u"Sorry"_s);
    QVERIFY(mail.bodyText.contains(u"stays as it was"_s));
    QCOMPARE(must(practice.calendar.store().find(practice.event))->event.when.start.local,
        local("2026-11-03T10:00"));
}

void InvitationServiceTest::anAnswerInSomebodysNameWaitsForTheOwner()
{
    InvitationPractice practice;
    practice.invite(practice.event);
    const CalendarFile no = practice.reply("DECLINED");
    const auto doubted = practice.take(no, u"somebody@else.example"_s);
    QCOMPARE(doubted.front().verdict.reason, "itip.sender_differs");
    QCOMPARE(practice.answered(practice.uid(practice.event)), "");
    practice.take(no, u"somebody@else.example"_s, ItipTrust::Believed);
    QCOMPARE(practice.answered(practice.uid(practice.event)), "DECLINED");
}

void InvitationServiceTest::somebodyElsesSeriesKeepsItsOtherDates()
{
    InvitationPractice practice;
    const QString club = u"club@host.example"_s;
    practice.take(must(readCalendar(clubLetter("REQUEST", 0))), club);
    const auto dates = [&] {
        QByteArrayList all;
        for (const CalendarEntry &entry : must(practice.calendar.entries(
                 {instant("2026-11-05T00:00:00Z"), instant("2026-12-31T00:00:00Z")}, practice.berlin)))
            all += localTimeText(entry.localStart).left(13);
        return all.join(' ');
    };
    QCOMPARE(dates(), "2026-11-05T19 2026-11-12T19 2026-11-19T19 2026-11-26T19");
    // Only one of its dates is named in the update: the others are not gone.
    practice.take(
        must(readCalendar(clubLetter("REQUEST", 1, "RECURRENCE-ID;TZID=Europe/Berlin:20261112T190000\r\n"))),
        club);
    QCOMPARE(dates(), "2026-11-05T19 2026-11-05T19 2026-11-19T19 2026-11-26T19");
    practice.take(
        must(readCalendar(clubLetter("CANCEL", 1, "RECURRENCE-ID;TZID=Europe/Berlin:20261119T190000\r\n"))),
        club);
    QCOMPARE(dates(), "2026-11-05T19 2026-11-05T19 2026-11-26T19");
    practice.take(must(readCalendar(clubLetter("CANCEL", 2, ""))), club);
    QVERIFY(!dates().contains("2026-11-26"));
}

void InvitationServiceTest::somebodyElsesInvitationIsAnswered()
{
    InvitationPractice practice;
    const auto taken =
        practice.take(must(readCalendar(clubLetter("REQUEST", 0, ""))), u"club@host.example"_s);
    const EventId id = *taken.front().event;
    QCOMPARE(must(practice.calendar.store().find(id))->status, EventStatus::Tentative);
    practice.did<MessageId>(
        "invitation.answer", [&](Unit &unit) { return practice.invitations.answer(unit, id, "ACCEPTED"); });
    const OutgoingMail mail = practice.mails().back();
    QCOMPARE(mail.to.front().address.text(), u"club@host.example"_s);
    const CalendarFile file = InvitationPractice::fileOf(mail);
    QCOMPARE(file.method, "REPLY");
    QCOMPARE(file.events[0].uid, "evening@club");
    QCOMPARE(file.events[0].attendees.size(), 1U);
    QCOMPARE(file.events[0].attendees[0].email, u"mara@practice.example"_s);
    QCOMPARE(file.events[0].attendees[0].participation, "ACCEPTED");
    QCOMPARE(must(practice.calendar.store().find(id))->status, EventStatus::Confirmed);
    practice.did<MessageId>(
        "invitation.answer", [&](Unit &unit) { return practice.invitations.answer(unit, id, "DECLINED"); });
    QCOMPARE(must(practice.calendar.store().find(id))->status, EventStatus::Canceled);
    QCOMPARE(reason(practice.unit<MessageId>("invitation.answer",
                 [&](Unit &unit) { return practice.invitations.answer(unit, id, "MAYBE"); })),
        "invitation.participation");
    QCOMPARE(reason(practice.unit<MessageId>("invitation.answer",
                 [&](Unit &unit) { return practice.invitations.answer(unit, practice.event, "ACCEPTED"); })),
        "invitation.no_organizer");
}

void InvitationServiceTest::aFileThatIsNoMessage()
{
    InvitationPractice practice;
    CalendarFile file = must(readCalendar(clubLetter("REQUEST", 0)));
    file.method.clear();
    QCOMPARE(reason(practice.unit<std::vector<ItipTaken>>("invitation.take",
                 [&](Unit &unit) {
                     return practice.invitations.take(unit, {file, {}}, ItipTrust::Judged);
                 })),
        "itip.not_a_message");
}

QTEST_GUILESS_MAIN(InvitationServiceTest)
#include "invitation_service_test.moc"
