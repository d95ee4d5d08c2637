// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/policy/policy_service.h"

#include "core/base/json.h"
#include "tests/primitives/policy/office.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class PolicyServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishesOnlyWhereNothingCollides_data();
    void publishesOnlyWhereNothingCollides();
    void backdatesOnlyAsTheKindAllows();
    void goesThroughItsLife();
    void neverChangesWhatIsPublished();
    void rollsBackToAnOldContent();
    void retiresAndShowsTheWiderScope();
    void withdrawsWhatHasNotBegun();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void tellsEveryChange();
    void readsScopes_data();
    void readsScopes();
};

void PolicyServiceTest::publishesOnlyWhereNothingCollides_data()
{
    QTest::addColumn<int>("minutesFromNow");
    QTest::addColumn<QByteArray>("reason");

    // In force since an hour; another is scheduled in an hour.
    QTest::newRow("F18.1 a minute ago") << -1 << QByteArray("policy.backdated");
    QTest::newRow("F10.5 now, while one is scheduled later") << 0 << QByteArray("policy.overlap");
    QTest::newRow("F10.5 before the scheduled one") << 59 << QByteArray("policy.overlap");
    QTest::newRow("F10.5 with the scheduled one") << 60 << QByteArray("policy.overlap");
    QTest::newRow("after the scheduled one") << 61 << QByteArray();
}

void PolicyServiceTest::publishesOnlyWhereNothingCollides()
{
    QFETCH(int, minutesFromNow);
    QFETCH(QByteArray, reason);
    Office office;
    QCOMPARE(office.put(workspace, 10, office.start), QByteArray());
    office.clock.advance(1h);
    QCOMPARE(office.put(workspace, 20, office.clock.now() + 1h), QByteArray());
    const auto before = office.count("SELECT count(*) FROM policy_version WHERE status <> 'Draft'");
    QCOMPARE(office.put(workspace, 30, office.clock.now() + minutes(minutesFromNow)), reason);
    QCOMPARE(office.count("SELECT count(*) FROM policy_version WHERE status <> 'Draft'") - before,
        reason.isEmpty() ? 1 : 0);
    // Another scope has its own time.
    QCOMPARE(office.put(PolicyScope::of("client", office.client), 5, office.clock.now()), QByteArray());
}

void PolicyServiceTest::backdatesOnlyAsTheKindAllows()
{
    Office office;
    QCOMPARE(office.put(workspace, 10, office.start - 24h * 30 - 1ms, "shield.lenient"), "policy.backdated");
    QCOMPARE(office.put(workspace, 10, office.start - 24h * 30, "shield.lenient"), QByteArray());
    QCOMPARE(office.put(workspace, 20, office.start - 24h * 29, "shield.lenient"), QByteArray());
    QCOMPARE(office.put(workspace, 30, office.start - 24h * 30, "shield.lenient"), "policy.overlap");
}

void PolicyServiceTest::goesThroughItsLife()
{
    Office office;
    const auto id = office.draft(workspace, {{u"percent"_s, 10}});
    QCOMPARE(office.statuses(workspace), "1Draft");
    QCOMPARE(office.percentAt(office.start), 0);
    QVERIFY(office.does<Done>([&](Unit &unit) {
        return office.policies.editDraft(unit, *id, {{u"percent"_s, 15}}, u"n"_s);
    }));
    QVERIFY(office.publish(*id, office.start));
    QCOMPARE(office.statuses(workspace), "1Active");
    QCOMPARE(office.percentAt(office.start), 15);
    QCOMPARE(office.publish(*id, office.start + 1h).error().reason, "policy.not_draft");
    QCOMPARE(office.put(workspace, 20, office.start + 1h), QByteArray());
    QCOMPARE(office.statuses(workspace), "2Scheduled 1Active");
    QVERIFY(*office.policies.store().nextChange(office.start) == office.start + 1h);
    office.clock.advance(1h);
    QVERIFY(office.does<Done>([&](Unit &unit) { return office.policies.settle(unit); }));
    QCOMPARE(office.statuses(workspace), "2Active 1Superseded");
    const auto third = office.draft(workspace, {});
    QVERIFY(office.does<Done>([&](Unit &unit) { return office.policies.discardDraft(unit, *third); }));
    QCOMPARE(office.statuses(workspace), "2Active 1Superseded");
    // Exactly one is active at each moment.
    QCOMPARE(office.count("SELECT count(*) FROM policy_version WHERE status = 'Active'"), 1);
}

void PolicyServiceTest::neverChangesWhatIsPublished()
{
    Office office;
    QCOMPARE(office.put(workspace, 10, office.start), QByteArray());
    for (const char *sql :
        {"UPDATE policy_version SET body = '{}'", "UPDATE policy_version SET effective_from = 0",
            "UPDATE policy_version SET body_hash = zeroblob(32)",
            "UPDATE policy_version SET status = 'Draft'", "UPDATE policy_version SET scope = 'client:x'",
            "DELETE FROM policy_version"})
        QCOMPARE(office.database.run(sql).error().reason, "APPEND_ONLY_ENFORCED");
    QVERIFY(office.database.run("UPDATE policy_version SET effective_to = 9"));
    QCOMPARE(office.database.run("UPDATE policy_version SET effective_to = 10").error().reason,
        "APPEND_ONLY_ENFORCED");
}

void PolicyServiceTest::rollsBackToAnOldContent()
{
    Office office;
    QCOMPARE(office.put(workspace, 10, office.start), QByteArray());
    office.clock.advance(1h);
    QCOMPARE(office.put(workspace, 20, office.clock.now()), QByteArray());
    const auto old = office.policies.store().history("shield.fees", workspace)->back();
    office.clock.advance(1h);
    const auto next = office.does<PolicyVersionId>(
        [&](Unit &unit) { return office.policies.rollBack(unit, old.id, u"too dear"_s); });
    QVERIFY(next);
    const auto version = **office.policies.store().find(*next);
    QCOMPARE(version.number, 3);
    QCOMPARE(version.restores, std::optional(1));
    QVERIFY(version.hash == old.hash);
    QCOMPARE(office.statuses(workspace), "3Active 2Superseded 1Superseded");
    QCOMPARE(office.percentAt(office.clock.now()), 10);
    QCOMPARE(office.percentAt(office.start + 90min), 20);  // What was in force then stays so.
    const auto unborn = office.draft(workspace, {});
    const auto refused =
        office.does<PolicyVersionId>([&](Unit &unit) { return office.policies.rollBack(unit, *unborn); });
    QCOMPARE(refused.error().reason, "policy.not_published");
}

void PolicyServiceTest::retiresAndShowsTheWiderScope()
{
    Office office;
    const PolicyScope mine = PolicyScope::of("client", office.client);
    QCOMPARE(office.put(workspace, 50, office.start), QByteArray());
    QCOMPARE(office.put(mine, 5, office.start), QByteArray());
    const auto retire = [&](Instant at) {
        const auto done = office.does<Done>(
            [&](Unit &unit) { return office.policies.retire(unit, "shield.fees", mine, at); });
        return done ? QByteArray() : done.error().reason;
    };
    QCOMPARE(retire(office.start - 1ms), "policy.backdated");
    QCOMPARE(retire(office.start + 1h), QByteArray());
    QCOMPARE(retire(office.start + 1h), "policy.none_in_force");
    QCOMPARE(office.percentAt(office.start + 1h - 1ms), 5);
    QCOMPARE(office.percentAt(office.start + 1h), 50);
    QCOMPARE(office.statuses(mine), "1Active");
    office.clock.advance(1h);
    QVERIFY(office.does<Done>([&](Unit &unit) { return office.policies.settle(unit); }));
    QCOMPARE(office.statuses(mine), "1Retired");
    QCOMPARE(office.put(mine, 6, office.clock.now()), QByteArray());
    QCOMPARE(office.percentAt(office.clock.now()), 6);
}

void PolicyServiceTest::withdrawsWhatHasNotBegun()
{
    Office office;
    QCOMPARE(office.put(workspace, 10, office.start), QByteArray());
    const auto later = office.draft(workspace, {{u"percent"_s, 20}});
    QVERIFY(office.publish(*later, office.start + 1h));
    const auto withdraw = [&](PolicyVersionId id) {
        const auto done = office.does<Done>([&](Unit &unit) { return office.policies.withdraw(unit, id); });
        return done ? QByteArray() : done.error().reason;
    };
    QCOMPARE(withdraw(*later), QByteArray());
    QCOMPARE(office.statuses(workspace), "2Retired 1Active");
    QCOMPARE(office.percentAt(office.start + 2h), 10);
    QCOMPARE(withdraw(*later), "policy.already_began");
    QCOMPARE(withdraw(office.policies.store().history("shield.fees", workspace)->back().id),
        "policy.already_began");
    QCOMPARE(office.put(workspace, 30, office.start + 30min), QByteArray());  // Its time is free again.
}

void PolicyServiceTest::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");

    // clang-format off
    QTest::newRow("part of the parameters is enough")    << QByteArray("shield.fees")  << QByteArray("workspace") << QByteArray(R"({"hours":12})")    << QByteArray();
    QTest::newRow("a kind nobody registered")            << QByteArray("shield.none")  << QByteArray("workspace") << QByteArray(R"({})")              << QByteArray("policy.unknown_kind");
    QTest::newRow("a level outside the kind's chain")    << QByteArray("shield.fees")  << QByteArray("region")    << QByteArray(R"({})")              << QByteArray("policy.unknown_scope");
    QTest::newRow("a parameter nobody reads")            << QByteArray("shield.fees")  << QByteArray("workspace") << QByteArray(R"({"percnt":5})")    << QByteArray("policy.unknown_parameter");
    QTest::newRow("a value out of range, by its field")  << QByteArray("shield.fees")  << QByteArray("workspace") << QByteArray(R"({"percent":101})") << QByteArray("fees.percent_range");
    QTest::newRow("without built-in values all of them") << QByteArray("shield.lenient") << QByteArray("workspace") << QByteArray(R"({"hours":1})")   << QByteArray("fees.percent_range");
    // clang-format on
}

void PolicyServiceTest::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reason);
    Office office;
    const auto id = office.draft(*PolicyScope::parse(scope), *parseJsonObject(body), kind);
    QCOMPARE(id ? QByteArray() : id.error().reason, reason);
    QCOMPARE(office.count("SELECT count(*) FROM policy_version"), reason.isEmpty() ? 1 : 0);
}

void PolicyServiceTest::tellsEveryChange()
{
    Office office;
    std::vector<int> heard;
    office.bus.hear<PolicyUpdated>([&](Unit &, const PolicyUpdated &event) -> Result<Done> {
        heard.push_back(event.number);
        return Done{};
    });
    QCOMPARE(office.put(workspace, 10, office.start), QByteArray());
    QCOMPARE(heard, std::vector<int>{1});
    QCOMPARE(office.count("SELECT count(*) FROM event_log WHERE type = 'shield.fees.policy.updated'"), 1);
    const auto entries = office.units.auditTrail().list({}, {}, 10);
    QCOMPARE(entries->size(), std::size_t(2));
    QCOMPARE((*entries)[0].action, "policy.published");
    QCOMPARE((*entries)[1].action, "policy.drafted");
    QVERIFY(!(*entries)[0].data[u"after"].toString().isEmpty());
}

void PolicyServiceTest::readsScopes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fine");
    QTest::newRow("the workspace") << QByteArray("workspace") << true;
    QTest::newRow("a client") << QByteArray("client:018f3c5e-7b1a-7c3d-9a4e-0123456789ab") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no level") << QByteArray(":018f3c5e-7b1a-7c3d-9a4e-0123456789ab") << false;
    QTest::newRow("no id after the colon") << QByteArray("client:") << false;
    QTest::newRow("not an id") << QByteArray("client:anna") << false;
}

void PolicyServiceTest::readsScopes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, fine);
    const auto scope = PolicyScope::parse(text);
    QCOMPARE(bool(scope), fine);
    if (fine)
        QCOMPARE(scope->text(), text);
}

QTEST_GUILESS_MAIN(PolicyServiceTest)
#include "policy_service_test.moc"
