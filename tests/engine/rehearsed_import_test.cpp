// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/exchange.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Mondays at nine in Berlin from 2 November 2026 on, by a file.
QByteArray weekly(const QByteArray &start, const QByteArray &end, const QByteArray &rule, int sequence)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VEVENT\r\nUID:weekly@host\r\n"
           "DTSTAMP:20261001T080000Z\r\nDTSTART;TZID=Europe/Berlin:" +
           start + "\r\nDTEND;TZID=Europe/Berlin:" + end + "\r\nRRULE:" + rule +
           "\r\nSEQUENCE:" + QByteArray::number(sequence) +
           "\r\nSUMMARY:Talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

struct Practice : TestEngine {
    Result<ImportPlan> take(const QByteArray &bytes)
    {
        SP_TRY(file, importService(*engine).openCalendar(bytes, u"c.ics"_s));
        return engine->run<ImportPlan>(
            "import.calendar", [&](Unit &unit) { return importService(*engine).applyCalendar(unit, file); });
    }
    Result<ImportPlan> rehearse(const QByteArray &bytes)
    {
        SP_TRY(file, importService(*engine).openCalendar(bytes, u"c.ics"_s));
        return rehearsedImport(*engine, "import.calendar",
            [&](ImportService &service, Unit &unit) { return service.applyCalendar(unit, file); });
    }
    /// The sessions of the first three Mondays.
    void prepare()
    {
        const TimeZone berlin = zone("Europe/Berlin");
        const auto entries = must(engine->calendar().entries(
            {instant("2026-11-01T00:00:00Z"), instant("2026-11-17T00:00:00Z")}, berlin));
        did<Done>("session.open", [&](Unit &unit) -> Result<Done> {
            SP_TRY(services, engine->services().list());
            SP_TRY(ana, engine->people().add(unit, {.name = u"Ana"_s}));
            for (const CalendarEntry &entry : entries)
                SP_CHECK(engine->sessions().ofEntry(unit, entry, berlin, ana, services.front().id));
            return Done{};
        });
    }
    std::int64_t count(const char *sql) { return must(engine->database().integer(sql)); }
};

}  // namespace

class RehearsedImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRehearsalSaysWhatApplyingDoes_data();
    void aRehearsalSaysWhatApplyingDoes();
    void whatCannotBeReadIsSaid();
};

void RehearsedImportTest::aRehearsalSaysWhatApplyingDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("counts");  // Moved, canceled, kept.
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &counts) {
        QTest::newRow(name) << bytes << counts;
    };
    row("the same again", weekly("20261102T090000", "20261102T100000", "FREQ=WEEKLY", 0), {0, 0, 0});
    row("an hour later", weekly("20261102T100000", "20261102T110000", "FREQ=WEEKLY", 1), {3, 0, 0});
    row("only two of them", weekly("20261102T090000", "20261102T100000", "FREQ=WEEKLY;COUNT=2", 1),
        {0, 1, 2});
    row("every other week, later", weekly("20261102T093000", "20261102T103000", "FREQ=WEEKLY;INTERVAL=2", 1),
        {2, 1, 0});
}

void RehearsedImportTest::aRehearsalSaysWhatApplyingDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, counts);
    Practice practice;
    must(practice.take(weekly("20261102T090000", "20261102T100000", "FREQ=WEEKLY", 0)));
    practice.prepare();
    const auto trail = practice.count("SELECT count(*) FROM audit_event");
    const auto states = [&] {
        return practice.count("SELECT sum(planned_start / 1000 % 1000000 + version) FROM session");
    };
    const auto before = states();
    const ImportPlan plan = must(practice.rehearse(bytes));
    QCOMPARE(plan.sessions, std::optional(ImportedSessions{counts[0], counts[1], counts[2]}));
    QCOMPARE(states(), before);  // And nothing was done.
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event"), trail);
    const ImportPlan done = must(practice.take(bytes));
    QCOMPARE(done.toJson(), plan.toJson());
    QCOMPARE(done.toJson().value("sessions"_L1).toObject().value("moved"_L1).toInt(), counts[0]);
}

void RehearsedImportTest::whatCannotBeReadIsSaid()
{
    Practice practice;
    QCOMPARE(reason(practice.rehearse("no calendar")), reason(practice.take("no calendar")));
}

QTEST_GUILESS_MAIN(RehearsedImportTest)
#include "rehearsed_import_test.moc"
