// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_view_store.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana with a session and an invoice of it, Bruno with nothing.
struct Desk : TestEngine {
    ClientId ana = add("Ana");
    ClientId bruno = add("Bruno");
    SessionId session = did<SessionId>("session.log", [&](Unit &unit) {
        return engine->sessions().log(unit, {ana, must(engine->services().list()).front().id,
                                                {unit.now() - 1h, unit.now()}, TimeZone::utc()});
    });

    ClientId add(const char *name)
    {
        return did<ClientId>("client.add", [&](Unit &unit) {
            return engine->people().add(unit, ClientDetails{.name = QString::fromUtf8(name)});
        });
    }
    std::vector<AuditRow> all(const AuditFilter &filter)
    {
        return must(auditPage(*engine, filter, 1'000'000, 1'000));
    }
};

}  // namespace

class AuditViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsReadByItsFirstNumber();
    void aClientsHistoryHasItsSessionsToo();
    void filtersByPersonAndPeriod();
    void namesWhoAndWhat();
    void asksWhetherTheProfileMayReadIt();
};

void AuditViewTest::everyPageIsReadByItsFirstNumber()
{
    Desk desk;
    for (int i = 0; i < 20; ++i)
        desk.add("Client");
    for (const AuditFilter &filter : {AuditFilter{}, AuditFilter{.from = desk.engine->now() - 24h}}) {
        const AuditOutline outline = must(auditOutline(*desk.engine, filter, 7));
        QCOMPARE(outline.starts.size(), std::size_t((outline.size + 6) / 7));
        std::vector<std::int64_t> seen;
        for (const std::int64_t start : outline.starts)
            for (const AuditRow &row : must(auditPage(*desk.engine, filter, start, 7)))
                seen.push_back(row.entry.seq);
        QCOMPARE(std::ssize(seen), outline.size);
        QVERIFY(std::ranges::is_sorted(seen, std::greater{}));
        QCOMPARE(outline.size, desk.count("SELECT count(*) FROM audit_event"));
    }
}

void AuditViewTest::aClientsHistoryHasItsSessionsToo()
{
    Desk desk;
    std::set<QByteArray> actions;
    for (const AuditRow &row : desk.all({.record = desk.ana.bytes()}))
        actions.insert(row.entry.action);
    QVERIFY(actions.contains("client.added"));
    QVERIFY(actions.contains("session.logged"));
    const auto bruno = desk.all({.record = desk.bruno.bytes()});
    QCOMPARE(bruno.size(), std::size_t(1));
    QCOMPARE(bruno.front().entry.action, "client.added");
    for (const AuditRow &row : desk.all({.record = desk.session.bytes()}))
        QVERIFY(row.entry.action != "client.added");
}

void AuditViewTest::filtersByPersonAndPeriod()
{
    Desk desk;
    const Instant before = desk.clock.now();
    desk.clock.advance(24h);
    desk.add("Carla");
    QCOMPARE(desk.all({.from = before + 1ms}).size(), std::size_t(1));
    QCOMPARE(desk.all({.from = before + 1ms, .until = before + 2ms}).size(), std::size_t(0));
    const auto owner = desk.engine->actor().profile;
    const auto byOwner = desk.all({.by = AuditFilter::By::Profile, .profile = owner});
    const auto byProgram = desk.all({.by = AuditFilter::By::Program});
    QCOMPARE(byOwner.size() + byProgram.size(), desk.all({}).size());
    for (const AuditRow &row : byProgram)
        QCOMPARE(row.entry.role, "System");
    QVERIFY(!byOwner.empty());
}

void AuditViewTest::namesWhoAndWhat()
{
    Desk desk;
    const auto rows = desk.all({.record = desk.session.bytes()});
    QCOMPARE(rows.back().subject, u"Ana"_s);
    QVERIFY(!rows.back().actor.isEmpty());
}

void AuditViewTest::asksWhetherTheProfileMayReadIt()
{
    QVERIFY(permits(Role::Auditor, "audit.read"));
    QVERIFY(!permits(Role::Assistant, "audit.read"));
}

QTEST_GUILESS_MAIN(AuditViewTest)
#include "audit_view_test.moc"
