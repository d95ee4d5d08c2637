// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;

namespace {

QByteArray fileOf(const char *path)
{
    QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray calendarWith(const QByteArray &events, const QByteArray &name = "Sessions")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nX-WR-CALNAME:" + name + "\r\n" + events +
           "END:VCALENDAR\r\n";
}

QByteArray entry(const QByteArray &uid, const QByteArray &lines, int sequence = 0)
{
    return "BEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20261001T080000Z\r\nDTSTART:20261102T090000Z\r\nDTEND:20261102T100000Z\r\n"
           "SEQUENCE:" +
           QByteArray::number(sequence) + "\r\nSUMMARY:Session\r\n" + lines + "END:VEVENT\r\n";
}

const QByteArray organizer = "ORGANIZER:mailto:me@own.example\r\n";

struct ImportPractice : ServicePractice {
    ImportService imports{people, calendar, sessions.store(), settings};

    CalendarImport file(const QByteArray &bytes)
    {
        return must(imports.openCalendar(bytes, u"calendar.ics"_s));
    }
    ImportPlan plan(const QByteArray &bytes) { return must(imports.planCalendar(file(bytes))); }
    Result<ImportPlan> apply(const QByteArray &bytes)
    {
        SP_TRY(opened, imports.openCalendar(bytes, u"calendar.ics"_s));
        return unit<ImportPlan>(
            "import.calendar", [&](Unit &unit) { return imports.applyCalendar(unit, opened); });
    }
    /// Everything an import may write, and the audit's length.
    std::vector<std::int64_t> rows()
    {
        return {count("SELECT count(*) FROM calendar_event"), count("SELECT count(*) FROM client"),
            count("SELECT count(*) FROM client_contact"), count("SELECT count(*) FROM import_link"),
            count("SELECT count(*) FROM audit_event"), count("SELECT count(*) FROM unit_log"),
            count("SELECT coalesce(sum(version), 0) FROM calendar_event"),
            count("SELECT coalesce(sum(version), 0) FROM client")};
    }
    QStringList names()
    {
        QStringList names;
        for (const ClientSummary &client : must(people.store().list({}, 1000, 0)))
            names += client.name;
        return names;
    }
};

}  // namespace

class CalendarImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDryRunCountsAndWritesNothing();
    void attendeesBecomeSuggestedClientsOnce();
    void aSecondImportOfAnyFileChangesNothing_data();
    void aSecondImportOfAnyFileChangesNothing();
    void aNewerCopyReplacesAndAnOlderDoesNot();
    void knownAddressesAreNotSuggestedAgain();
    void whoIsNoClient_data();
    void whoIsNoClient();
    void anEventBelongsToItsOneClient();
    void whoWasRefusedHasNoSessions();
    void anEventMovedHereStaysMovedWhenTheSameFileComesAgain();
    void brokenFilesLeaveNothingBehind_data();
    void brokenFilesLeaveNothingBehind();
    void anAssistantMayImportAndAnAuditorMayNot();
};

void CalendarImportTest::aDryRunCountsAndWritesNothing()
{
    ImportPractice practice;
    const auto before = practice.rows();
    const QByteArray bytes = fileOf("resources/samples/calendar.ics");
    const ImportPlan plan = practice.plan(bytes);
    QCOMPARE(plan.events, (ImportCounts{13, 0, 0, 0}));
    QCOMPARE(plan.clients, (ImportCounts{11, 0, 0, 0}));
    QCOMPARE(practice.rows(), before);

    ImportPlan done = must(practice.apply(bytes));
    QCOMPARE(done.sessions, std::optional(ImportedSessions{}));
    done.sessions.reset();
    QCOMPARE(done.toJson(), plan.toJson());  // What was promised is what was done.
    QCOMPARE(practice.count("SELECT count(*) FROM calendar_event"), 13);
}

void CalendarImportTest::attendeesBecomeSuggestedClientsOnce()
{
    ImportPractice practice;
    must(practice.apply(fileOf("resources/samples/calendar.ics")));
    const auto suggested = must(practice.people.store().list(ClientStatus::Suggested, 100, 0));
    QCOMPARE(suggested.size(), std::size_t(11));
    QVERIFY(practice.names().contains(u"Amélie Girard"_s));
    QVERIFY(!practice.names().contains(u"Nora Lindqvist"_s));  // Whose calendar it is.
    QCOMPARE(practice.count("SELECT count(*) FROM (SELECT normalised FROM client_contact GROUP BY normalised "
                            "HAVING count(*) > 1)"),
        0);
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'import.calendar'"), 1);
}

void CalendarImportTest::aSecondImportOfAnyFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("LESSONS 12, 16: the sample calendar") << QByteArray("resources/samples/calendar.ics");
    const QDir data(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/formats/data"));
    for (const QString &name : data.entryList({u"*.ics"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(u"LESSONS 12, 16: "_s + name)) << "tests/formats/data/" + name.toLatin1();
}

void CalendarImportTest::aSecondImportOfAnyFileChangesNothing()
{
    QFETCH(QByteArray, path);
    ImportPractice practice;
    const QByteArray bytes = fileOf(path.constData());
    const ImportPlan first = must(practice.apply(bytes));
    QVERIFY(first.events.updated == 0);
    const auto rows = practice.rows();
    practice.clock.advance(std::chrono::hours(24));
    const ImportPlan second = must(practice.apply(bytes));
    QCOMPARE(practice.rows(), rows);
    QCOMPARE(second.events, (ImportCounts{0, 0, first.events.added, 0}));
    QCOMPARE(second.clients.added + second.clients.updated, 0);
    QVERIFY(!second.changesSomething());
}

void CalendarImportTest::aNewerCopyReplacesAndAnOlderDoesNot()
{
    ImportPractice practice;
    must(practice.apply(calendarWith(entry("a", "LOCATION:Room 1\r\n", 3))));
    const ImportPlan newer = must(practice.apply(calendarWith(entry("a", "LOCATION:Room 2\r\n", 4))));
    QCOMPARE(newer.events, (ImportCounts{0, 1, 0, 0}));
    const ImportPlan older = must(practice.apply(calendarWith(entry("a", "LOCATION:Room 3\r\n", 2))));
    QCOMPARE(older.events, (ImportCounts{0, 0, 1, 0}));
    QCOMPARE(must(practice.calendar.store().findByUid("a", {}))->event.location, u"Room 2"_s);
    // One file with two copies: the newer one counts.
    const QByteArray both = entry("b", "LOCATION:New\r\n", 2) + entry("b", "LOCATION:Old\r\n", 1);
    const ImportPlan one = must(practice.apply(calendarWith(both)));
    QCOMPARE(one.events, (ImportCounts{1, 0, 0, 0}));
    QCOMPARE(one.warnings.back().reason, "import.duplicate_event");
    QCOMPARE(must(practice.calendar.store().findByUid("b", {}))->event.location, u"New"_s);
}

void CalendarImportTest::knownAddressesAreNotSuggestedAgain()
{
    ImportPractice practice;
    const ClientId jonas = practice.client("Jonas W.", "Jonas.Weber@Example.org");
    const ClientId archived = practice.client("Tiago", "tiago.almeida@example.net");
    practice.did<Done>("client.archive",
        [&](Unit &unit) { return practice.people.setStatus(unit, archived, ClientStatus::Archived); });
    const ImportPlan plan = must(practice.apply(fileOf("resources/samples/calendar.ics")));
    QCOMPARE(plan.clients, (ImportCounts{9, 0, 2, 0}));
    QCOMPARE(must(practice.people.client(jonas)).details.name, u"Jonas W."_s);
    QCOMPARE(must(practice.people.client(archived)).status, ClientStatus::Archived);

    // Somebody who was suggested stays known when the owner takes his address away or joins him with another.
    const ClientId giulia =
        must(practice.people.store().withContact(ContactPoint::Type::Email, u"giulia.conti@example.it"_s))
            .front();
    practice.did<Done>("client.update", [&](Unit &unit) -> Result<Done> {
        SP_TRY(client, practice.people.client(giulia));
        client.details.contacts.clear();
        return practice.people.update(unit, giulia, client.version, client.details);
    });
    QCOMPARE(must(practice.apply(fileOf("resources/samples/calendar.ics"))).clients.added, 0);
}

void CalendarImportTest::whoIsNoClient_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<int>("clients");
    QTest::newRow("a guest is a client") << QByteArray("ATTENDEE;CN=Ana:mailto:ana@example.org") << 1;
    QTest::newRow("a guest without a name is called by the address")
        << QByteArray("ATTENDEE:mailto:ana@example.org") << 1;
    QTest::newRow("one who declined is still somebody")
        << QByteArray("ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org") << 1;
    QTest::newRow("the organizer is herself") << QByteArray("ATTENDEE:mailto:ME@own.example") << 0;
    QTest::newRow("a room is nobody") << QByteArray("ATTENDEE;CUTYPE=ROOM:mailto:room@example.org") << 0;
    QTest::newRow("a beamer is nobody")
        << QByteArray("ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@example.org") << 0;
    QTest::newRow("a list of people is nobody")
        << QByteArray("ATTENDEE;CUTYPE=GROUP:mailto:all@example.org") << 0;
    QTest::newRow("no address") << QByteArray("ATTENDEE;CN=Ana:urn:uuid:1") << 0;
    QTest::newRow("an address nobody can write to") << QByteArray("ATTENDEE;CN=Ana:mailto:ana") << 0;
}

void CalendarImportTest::whoIsNoClient()
{
    QFETCH(QByteArray, person);
    QFETCH(int, clients);
    ImportPractice practice;
    const QByteArray bytes = calendarWith(entry("a", organizer + person + "\r\n") + entry("b", organizer));
    QCOMPARE(practice.plan(bytes).clients.added, clients);
    QCOMPARE(must(practice.apply(bytes)).clients.added, clients);
}

void CalendarImportTest::anEventBelongsToItsOneClient()
{
    ImportPractice practice;
    const QByteArray ana = "ATTENDEE;CN=Ana:mailto:ana@example.org\r\n";
    const QByteArray ben = "ATTENDEE;CN=Ben:mailto:ben@example.org\r\n";
    must(practice.apply(calendarWith(
        entry("one", organizer + ana) + entry("two", organizer + ana + ben) + entry("none", organizer))));
    const auto anaId =
        must(practice.people.store().withContact(ContactPoint::Type::Email, u"ana@example.org"_s)).front();
    const auto clientOf = [&](const char *uid) {
        return must(practice.calendar.store().findByUid(uid, {}))->client;
    };
    QCOMPARE(clientOf("one"), std::optional(anaId));
    QCOMPARE(clientOf("two"), std::nullopt);
    QCOMPARE(clientOf("none"), std::nullopt);
}

void CalendarImportTest::whoWasRefusedHasNoSessions()
{
    ImportPractice practice;
    const QByteArray ana = organizer + "ATTENDEE;CN=Ana:mailto:ana@example.org\r\n";
    must(practice.apply(calendarWith(entry("one", ana, 1))));
    const auto client = [&] { return must(practice.calendar.store().findByUid("one", {}))->client; };
    QVERIFY(client());
    practice.did<Done>("client.archive",
        [&](Unit &unit) { return practice.people.setStatus(unit, *client(), ClientStatus::Archived); });
    QCOMPARE(client(), std::nullopt);
    QCOMPARE(
        must(practice.apply(calendarWith(entry("one", ana + "LOCATION:Here\r\n", 2)))).events.updated, 1);
    QCOMPARE(client(), std::nullopt);
}

void CalendarImportTest::anEventMovedHereStaysMovedWhenTheSameFileComesAgain()
{
    ImportPractice practice;
    const QByteArray bytes = calendarWith(entry("a", {}, 5));
    must(practice.apply(bytes));
    const auto stored = must(practice.calendar.store().findByUid("a", {}));
    practice.did<EventId>("event.move", [&](Unit &unit) {
        return practice.calendar.move(
            unit, stored->id, {}, {local("2026-11-03T15:00"), std::chrono::hours(1)}, SeriesScope::All);
    });
    QCOMPARE(must(practice.apply(bytes)).events.unchanged, 1);
    QCOMPARE(
        must(practice.calendar.store().find(stored->id))->event.when.start.local, local("2026-11-03T15:00"));
}

void CalendarImportTest::brokenFilesLeaveNothingBehind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray whole = fileOf("resources/samples/calendar.ics");
    QTest::newRow("not a calendar") << QByteArray("hello") << QByteArray("ics.not_a_calendar");
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << QByteArray("ics.truncated");
    QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'x') << QByteArray("ics.too_large");
}

void CalendarImportTest::brokenFilesLeaveNothingBehind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    ImportPractice practice;
    const auto before = practice.rows();
    QCOMPARE(sp::test::reason(practice.apply(bytes)), reason);
    QCOMPARE(practice.rows(), before);
}

void CalendarImportTest::anAssistantMayImportAndAnAuditorMayNot()
{
    ImportPractice practice;
    const QByteArray bytes = calendarWith(entry("a", {}));
    const auto as = [&](Role role) {
        return practice.units.run<ImportPlan>({"import.calendar", {practice.ids.next<ProfileTag>(), role}},
            [&](Unit &unit) { return practice.imports.applyCalendar(unit, practice.file(bytes)); });
    };
    QCOMPARE(reason(as(Role::Auditor)), "access.denied");
    QCOMPARE(reason(as(Role::Assistant)), QByteArray());
}

QTEST_GUILESS_MAIN(CalendarImportTest)
#include "calendar_import_test.moc"
