// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/itip_judgement.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const QString me = u"mara@practice.example"_s, ana = u"ana@client.example"_s, club = u"club@host.example"_s;

CalendarPerson person(const QString &email)
{
    return {.email = email};
}

/// An event as a message names it.
CalendarEvent meeting(int sequence, const QString &organizer, const QString &attendee)
{
    CalendarEvent one;
    one.uid = "one";
    one.when.start = {local("2026-11-03T10:00"), TimeKind::Zoned, zone("Europe/Berlin")};
    one.sequence = sequence;
    one.organizer = person(organizer);
    one.attendees = {person(attendee)};
    return one;
}

CalendarEvent occurrence(CalendarEvent one, const char *at)
{
    one.recurrenceId = CalendarTime{local(at), TimeKind::Zoned, zone("Europe/Berlin")};
    return one;
}

EventRemark madeAt(const char *at)
{
    return {instant(at)};
}

/// Ana was invited here, and told twice; she answered the second letter at nine.
MeetingFacts invitedHere()
{
    StoredEvent stored{EventId(IdBytes{}), meeting(2, me, ana)};
    stored.event.organizer.reset();
    stored.event.attendees.clear();
    return {.events = {stored},
        .ours = {me},
        .invited = ana,
        .told = 4,
        .answers = {{"", 4, instant("2026-10-27T09:00:00Z")}}};
}

/// The club invited here with its second letter, made at nine.
MeetingFacts invitedThere()
{
    StoredEvent stored{EventId(IdBytes{}), meeting(2, club, me)};
    stored.event.lastModified = instant("2026-10-27T09:00:00Z");
    return {.events = {stored}, .ours = {me}};
}

}  // namespace

class ItipJudgementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeOfAMessage_data();
    void whatIsMadeOfAMessage();
};

void ItipJudgementTest::whatIsMadeOfAMessage_data()
{
    QTest::addColumn<ItipMethod>("method");
    QTest::addColumn<CalendarEvent>("event");
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<MeetingFacts>("facts");
    QTest::addColumn<ItipFate>("fate");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, ItipMethod method, const CalendarEvent &about, const char *made,
                         const QString &sender, const MeetingFacts &facts, ItipFate fate,
                         const char *reason = "") {
        QTest::newRow(name) << method << about << QByteArray(made) << sender << facts << fate
                            << QByteArray(reason);
    };
    using enum ItipMethod;
    using enum ItipFate;
    const char *later = "2026-10-27T10:00:00Z", *same = "2026-10-27T09:00:00Z",
               *before = "2026-10-27T08:00:00Z";
    const MeetingFacts nothing{.ours = {me}}, ours = invitedHere(), theirs = invitedThere();

    // What somebody else organises.
    row("a new invitation", Request, meeting(0, club, me), later, club, nothing, TakeIn);
    row("an update with a higher number", Request, meeting(3, club, me), before, club, theirs, TakeIn);
    row("the same number, made later", Request, meeting(2, club, me), later, club, theirs, TakeIn);
    row("the same letter once more", Request, meeting(2, club, me), same, club, theirs, LeaveAlone,
        "itip.older");
    row("a letter that was overtaken", Request, meeting(1, club, me), later, club, theirs, LeaveAlone,
        "itip.older");
    row("one occurrence of what is known, said for the first time", Request,
        occurrence(meeting(2, club, me), "2026-11-10T10:00"), before, club, theirs, TakeIn);
    row("an invitation in somebody's name", Request, meeting(0, club, me), later, ana, nothing, AskOwner,
        "itip.sender_differs");
    row("an invitation from nobody knows whom", Request, meeting(0, club, me), later, {}, nothing, AskOwner,
        "itip.sender_differs");
    row("another organizer takes it over", Request, meeting(3, ana, me), later, ana, theirs, AskOwner,
        "itip.sender_differs");
    row("it is called off", Cancel, meeting(2, club, me), later, club, theirs, CallOff);
    row("called off before it was moved", Cancel, meeting(1, club, me), later, club, theirs, LeaveAlone,
        "itip.older");
    row("called off in their name", Cancel, meeting(3, club, me), later, ana, theirs, AskOwner,
        "itip.sender_differs");
    row("nobody knows what is called off", Cancel, meeting(2, club, me), later, club, nothing, LeaveAlone,
        "itip.unknown_meeting");
    row("another date of it", Add, meeting(3, club, me), later, club, theirs, AskOwner, "itip.add");
    row("they stay with their time", DeclineCounter, meeting(2, club, me), later, club, theirs, NoteRefusal);

    // What this practice organises.
    row("somebody changes an appointment of ours", Request, meeting(9, ana, me), later, ana, ours, AskOwner,
        "itip.own_meeting");
    row("somebody calls it off", Cancel, meeting(9, ana, me), later, ana, ours, AskOwner, "itip.own_meeting");
    row("somebody claims that we organise it", Request, meeting(0, me, ana), later, ana, nothing, AskOwner,
        "itip.own_meeting");
    row("an answer", Reply, meeting(4, me, ana), later, ana, ours, NoteAnswer);
    row("an answer in capital letters", Reply, meeting(4, me, u"ANA@Client.example"_s), later,
        u"Ana@client.EXAMPLE"_s, ours, NoteAnswer);
    row("the same answer once more", Reply, meeting(4, me, ana), same, ana, ours, LeaveAlone, "itip.older");
    row("an answer that was overtaken", Reply, meeting(4, me, ana), before, ana, ours, LeaveAlone,
        "itip.older");
    row("an answer to the letter before", Reply, meeting(3, me, ana), later, ana, ours, LeaveAlone,
        "itip.older");
    MeetingFacts silent = ours;
    silent.answers.clear();
    row("the first answer, to what it was before", Reply, meeting(3, me, ana), later, ana, silent, AskOwner,
        "itip.earlier_time");
    row("an answer to one occurrence of it", Reply, occurrence(meeting(4, me, ana), "2026-11-10T10:00"),
        before, ana, ours, NoteAnswer);
    row("an answer of somebody else", Reply, meeting(4, me, club), later, club, ours, AskOwner,
        "itip.not_invited");
    row("an answer in her name", Reply, meeting(4, me, ana), later, club, ours, AskOwner,
        "itip.sender_differs");
    row("an answer to what is not ours", Reply, meeting(2, club, ana), later, ana, theirs, LeaveAlone,
        "itip.not_invited_there");
    row("an answer to nothing", Reply, meeting(4, me, ana), later, ana, nothing, LeaveAlone,
        "itip.unknown_meeting");
    row("another time", Counter, meeting(4, me, ana), later, ana, ours, NoteProposal);
    row("another time in her name", Counter, meeting(4, me, ana), later, club, ours, AskOwner,
        "itip.sender_differs");
    row("she asks once more", Refresh, meeting(4, me, ana), later, ana, ours, SendAgain);
    CalendarEvent crowd = meeting(4, me, ana);
    crowd.attendees.push_back(person(club));
    row("an answer for two", Reply, crowd, later, ana, ours, AskOwner, "itip.not_invited");
}

void ItipJudgementTest::whatIsMadeOfAMessage()
{
    QFETCH(ItipMethod, method);
    QFETCH(CalendarEvent, event);
    QFETCH(QByteArray, made);
    QFETCH(QString, sender);
    QFETCH(MeetingFacts, facts);
    QFETCH(ItipFate, fate);
    QFETCH(QByteArray, reason);
    const ItipVerdict verdict = judgeItip(method, event, madeAt(made.constData()), sender, facts);
    QCOMPARE(verdict.reason, reason);
    QCOMPARE(static_cast<int>(verdict.fate), static_cast<int>(fate));
    // Nobody becomes the organiser of what is ours, or answers unasked, by the owner's nod either.
    if (reason == "itip.own_meeting" || reason == "itip.not_invited" || reason == "itip.add")
        QVERIFY(!verdict.ifBelieved);
    if (reason == "itip.sender_differs" || reason == "itip.earlier_time")
        QVERIFY(verdict.ifBelieved);
}

Q_DECLARE_METATYPE(sp::CalendarEvent)
Q_DECLARE_METATYPE(sp::MeetingFacts)

QTEST_GUILESS_MAIN(ItipJudgementTest)
#include "itip_judgement_test.moc"
