// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/events/event_bus.h"

#include "tests/support/memory_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

struct Rang {
    int bell;
    EventRecord record() const { return {"bell.rang", "bell", {}, {{QStringLiteral("bell"), bell}}}; }
};

struct Echoed {
    EventRecord record() const { return {"bell.echoed", "bell", {}, {}}; }
};

}  // namespace

class EventBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHearersInTheOrderTheyCame();
    void failsTheUnitWithAHearer();
    void logsEventsInOrderAndForGood();

private:
    static Result<Done> ring(MemoryPractice &practice, int bell)
    {
        return practice.unit<Done>("bell.ring", [&](Unit &unit) -> Result<Done> {
            unit.audit({"bell.rang", "bell", {}, {}});
            return unit.publish(Rang{bell});
        });
    }
};

void EventBusTest::tellsHearersInTheOrderTheyCame()
{
    MemoryPractice practice;
    QByteArray heard;
    practice.bus.hear<Rang>([&](Unit &, const Rang &event) -> Result<Done> {
        heard += "a" + QByteArray::number(event.bell);
        return Done{};
    });
    practice.bus.hear<Echoed>([&](Unit &, const Echoed &) -> Result<Done> {
        heard += "e";
        return Done{};
    });
    practice.bus.hear<Rang>([&](Unit &unit, const Rang &) -> Result<Done> {
        heard += "b";
        return unit.publish(Echoed{});
    });
    practice.bus.hear<Rang>([&](Unit &, const Rang &) -> Result<Done> {
        heard += "c";
        return Done{};
    });
    QVERIFY(ring(practice, 3));
    QCOMPARE(heard, "a3bec");
}

void EventBusTest::failsTheUnitWithAHearer()
{
    MemoryPractice practice;
    practice.bus.hear<Rang>([](Unit &unit, const Rang &) -> Result<Done> {
        return unit.database().run("INSERT INTO workspace_setting VALUES ('bell', '1')");
    });
    practice.bus.hear<Rang>([](Unit &, const Rang &) -> Result<Done> {
        return Error{ErrorCode::Refused, "bell.too_loud"};
    });
    QCOMPARE(ring(practice, 1).error().reason, "bell.too_loud");
    QCOMPARE(practice.count("SELECT count(*) FROM event_log"), 0);
    QCOMPARE(practice.count("SELECT count(*) FROM workspace_setting"), 0);
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event"), 0);
}

void EventBusTest::logsEventsInOrderAndForGood()
{
    MemoryPractice practice;
    for (int bell = 1; bell <= 3; ++bell)
        QVERIFY(ring(practice, bell));
    const auto bells = practice.database.all("SELECT data ->> '$.bell' FROM event_log ORDER BY seq", {},
        [](const Row &row) { return row.integer(0); });
    QCOMPARE(*bells, (std::vector<std::int64_t>{1, 2, 3}));
    for (const char *sql : {"UPDATE event_log SET type = 'x'", "DELETE FROM event_log"})
        QCOMPARE(practice.database.run(sql).error().reason, "APPEND_ONLY_ENFORCED");
}

QTEST_GUILESS_MAIN(EventBusTest)
#include "event_bus_test.moc"
