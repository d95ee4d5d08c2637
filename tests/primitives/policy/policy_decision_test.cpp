// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/policy/policy_service.h"

#include "tests/primitives/policy/office.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;

class PolicyDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectsByTheMomentOfTheEvent_data();
    void selectsByTheMomentOfTheEvent();
    void inheritsEachParameter();
    void letsAWorkspaceCeilingWin();
    void simulatesAsItDecides();
    void pinsWhatDecided();
};

void PolicyDecisionTest::selectsByTheMomentOfTheEvent_data()
{
    QTest::addColumn<qint64>("after");  // Milliseconds after the first version began.
    QTest::addColumn<int>("percent");

    // Version 1 (10 %) from the start, version 2 (20 %) after an hour, version 3 (30 %) after two.
    QTest::newRow("before any: the built-in value") << qint64(-1) << 0;
    QTest::newRow("effective_from is inclusive") << qint64(0) << 10;
    QTest::newRow("a millisecond before the second") << qint64(3'600'000 - 1) << 10;
    QTest::newRow("at the second") << qint64(3'600'000) << 20;
    QTest::newRow("F15.2 a scheduled third closes the second by itself") << qint64(7'200'000) << 30;
    QTest::newRow("long after") << qint64(90'000'000'000) << 30;
}

void PolicyDecisionTest::selectsByTheMomentOfTheEvent()
{
    QFETCH(qint64, after);
    QFETCH(int, percent);
    Office office;
    QCOMPARE(office.put(workspace, 10, office.start), QByteArray());
    QCOMPARE(office.put(workspace, 20, office.start + 1h), QByteArray());
    QCOMPARE(office.put(workspace, 30, office.start + 2h), QByteArray());
    // Whatever the clock says, and whether or not statuses were settled.
    for (const auto &now : {office.start, office.start + 90min, office.start + 24h}) {
        office.clock.set(now);
        QCOMPARE(office.percentAt(office.start + std::chrono::milliseconds(after)), percent);
    }
}

void PolicyDecisionTest::inheritsEachParameter()
{
    Office office;
    QVERIFY(!*office.policies.inForce("shield.lenient", office.scopes, office.start));
    const auto whole = office.draft(workspace, {{u"percent"_s, 50}, {u"hours"_s, 48}});
    QVERIFY(whole && office.publish(*whole, office.start));
    const auto clients = office.draft(
        PolicyScope::of("client", office.client), {{u"percent"_s, 25}, {u"hours"_s, QJsonValue()}});
    QVERIFY(clients && office.publish(*clients, office.start));

    const auto found = office.policies.inForce("shield.fees", office.scopes, office.start);
    QVERIFY(found && *found);
    const ResolvedPolicy &policy = **found;
    QCOMPARE(policy.body, (QJsonObject{{u"percent"_s, 25}, {u"hours"_s, 48}, {u"waivable"_s, true}}));
    QCOMPARE(policy.sources.at(u"percent"_s).tier, "client");
    QVERIFY(policy.sources.at(u"percent"_s).version == *clients);
    QCOMPARE(policy.sources.at(u"hours"_s).tier, "workspace");
    QVERIFY(policy.sources.at(u"hours"_s).version == *whole);
    QCOMPARE(policy.sources.at(u"waivable"_s).tier, "built_in");
    QCOMPARE(policy.path.size(), std::size_t(3));
    QCOMPARE(policy.path[0].scope.level, "client");
    QCOMPARE(policy.path[1].scope.level, "service");
    QVERIFY(!policy.path[1].version);
    QCOMPARE(policy.trace()[u"sources"][u"percent"][u"applied_policy_id"].toString(),
        QString::fromLatin1(clients->text()));
    QCOMPARE(policy.trace()[u"evaluation_path"].toArray().size(), 3);
    QVERIFY(policy.narrowest() == *clients);

    const auto unknown = office.policies.inForce("shield.fees", {{"plan", {}}}, office.start);
    QCOMPARE(unknown.error().reason, "policy.unknown_scope");
}

void PolicyDecisionTest::letsAWorkspaceCeilingWin()
{
    Office office;
    for (const auto &[scope, waivable] :
        {std::pair{workspace, false}, std::pair{PolicyScope::of("client", office.client), true}}) {
        const auto id = office.draft(scope, {{u"waivable"_s, waivable}});
        QVERIFY(id && office.publish(*id, office.start));
    }
    const auto found = office.policies.inForce("shield.fees", office.scopes, office.start);
    QCOMPARE((*found)->body[u"waivable"].toBool(), false);
    QCOMPARE((*found)->sources.at(u"waivable"_s).tier, "workspace");
}

void PolicyDecisionTest::simulatesAsItDecides()
{
    Office office;
    const QJsonObject body{{u"percent"_s, 40}};
    const auto verdicts = office.registry.simulate(
        "shield.fees", body, {{{u"hours_before"_s, 1}}, {{u"hours_before"_s, 24}}, {{u"when"_s, 1}}});
    QVERIFY(verdicts);
    QCOMPARE(verdicts->size(), std::size_t(3));
    QCOMPARE(**verdicts->begin(), (QJsonObject{{u"percent"_s, 40}}));
    QCOMPARE(*(*verdicts)[1], (QJsonObject{{u"percent"_s, 0}}));
    QCOMPARE((*verdicts)[2].error().reason, "facts.invalid");
    QCOMPARE(office.count("SELECT count(*) FROM policy_version"), 0);
    QCOMPARE(office.count("SELECT count(*) FROM unit_log"), 0);
    QVERIFY(office.registry.names() == (std::vector<QByteArray>{"shield.fees", "shield.lenient"}));

    const auto id = office.draft(workspace, body);
    QVERIFY(id && office.publish(*id, office.start));
    for (int hours = 0; hours < 48; ++hours) {
        const auto decided = office.policies.decide(lateFee, office.scopes, office.start, Notice{hours});
        const auto simulated = office.registry.simulate("shield.fees", body, {{{u"hours_before"_s, hours}}});
        QCOMPARE(writeFee((*decided)->verdict), *simulated->front());
    }
}

void PolicyDecisionTest::pinsWhatDecided()
{
    Office office;
    QCOMPARE(office.put(workspace, 40, office.start), QByteArray());
    const auto session = office.ids.next<SessionTag>();
    const auto decided = office.policies.decide(lateFee, office.scopes, office.start, Notice{1});
    const auto pin = [&](const QJsonObject &verdict) {
        const auto done = office.does<Done>([&](Unit &unit) {
            return office.policies.pin(
                unit, "session", session.bytes(), "shield.fees", (*decided)->policy, verdict);
        });
        return done ? QByteArray() : done.error().reason;
    };
    const QJsonObject verdict = writeFee((*decided)->verdict);
    QCOMPARE(pin(verdict), QByteArray());
    QCOMPARE(pin(verdict), QByteArray());
    QCOMPARE(pin({{u"percent"_s, 1}}), "policy.already_pinned");

    // Later changes do not reach what was decided.
    office.clock.advance(1h);
    QCOMPARE(office.put(workspace, 90, office.clock.now()), QByteArray());
    const auto kept = office.policies.pinned("session", session.bytes(), "shield.fees");
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->verdict, verdict);
    const auto again = office.registry.simulate("shield.fees", (*kept)->body, {{{u"hours_before"_s, 1}}});
    QCOMPARE(*again->front(), verdict);
    QVERIFY((*kept)->version == office.policies.store().history("shield.fees", workspace)->back().id);

    QVERIFY(office.database.run("UPDATE policy_pin SET body = '{\"percent\":1}'"));
    QCOMPARE(office.policies.pinned("session", session.bytes(), "shield.fees").error().reason,
        "policy.pin_damaged");
}

QTEST_GUILESS_MAIN(PolicyDecisionTest)
#include "policy_decision_test.moc"
