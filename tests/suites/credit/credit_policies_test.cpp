// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credit_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

namespace {

/// Publishes a policy at a scope from now on.
void publish(CreditDesk &desk, const char *kind, const PolicyScope &scope, const QJsonObject &body)
{
    desk.did<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
        SP_TRY(draft, desk.policies.draft(unit, kind, scope, body));
        return desk.policies.publish(unit, draft, unit.now());
    });
    desk.clock.advance(1s);
}

QJsonObject grace(int minutes)
{
    return {{u"enabled"_s, true}, {u"grace_minutes"_s, minutes}};
}

}  // namespace

class CreditPoliciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNarrowestScopeIsApplied();
    void whatANarrowScopeLeavesOutComesFromTheNext();
    void thresholdsGoByClientServiceAndAll();
    void aSessionsOwnDayChoosesTheVersion();
    void badPoliciesAreNotSaved();
    void simulationsChangeNothing();
};

void CreditPoliciesTest::theNarrowestScopeIsApplied()
{
    CreditDesk desk;
    const auto id = desk.did<PackageTemplateId>("package.template", [&](Unit &unit) {
        return desk.packages.addTemplate(unit, u"Alpha"_s, must(readPackageTerms(CreditDesk::hours())));
    });
    const CreditScope scope{desk.ana, desk.coaching, id.text()};
    const auto applied = [&] {
        const auto terms = must(termsInForce(desk.policies, overagePolicy(), scope, desk.clock.now()));
        return QByteArray::number(terms.first.graceMinutes) + ' ' +
               terms.second.sources.at(u"grace_minutes"_s).tier;
    };
    // F10.5.1: client before service before plan before all.
    QCOMPARE(applied(), QByteArray("0 built_in"));
    publish(desk, "credit.overage", PolicyScope::workspace(), grace(1));
    QCOMPARE(applied(), QByteArray("1 workspace"));
    publish(desk, "credit.overage", {"plan", id.text()}, grace(2));
    QCOMPARE(applied(), QByteArray("2 plan"));
    publish(desk, "credit.overage", PolicyScope::of("service", desk.coaching), grace(3));
    QCOMPARE(applied(), QByteArray("3 service"));
    publish(desk, "credit.overage", PolicyScope::of("client", desk.ana), grace(4));
    QCOMPARE(applied(), QByteArray("4 client"));
}

void CreditPoliciesTest::whatANarrowScopeLeavesOutComesFromTheNext()
{
    CreditDesk desk;
    publish(desk, "credit.overage", PolicyScope::workspace(),
        {{u"enabled"_s, true}, {u"rounding_increment"_s, 15}, {u"grace_minutes"_s, 5}});
    publish(desk, "credit.overage", PolicyScope::of("client", desk.ana), {{u"grace_minutes"_s, 10}});
    const auto terms =
        must(termsInForce(desk.policies, overagePolicy(), {desk.ana, desk.coaching}, desk.clock.now())).first;
    QVERIFY(terms.enabled && terms.increment == 15 && terms.graceMinutes == 10);
}

void CreditPoliciesTest::thresholdsGoByClientServiceAndAll()
{
    CreditDesk desk;
    const auto thresholds = [&] {
        return must(termsInForce(desk.policies, meterPolicy(), {desk.ana, desk.coaching}, desk.clock.now()))
            .first.thresholds;
    };
    QCOMPARE(thresholds(), (std::vector<int>{75, 90, 100}));
    publish(desk, "credit.meter", PolicyScope::workspace(), {{u"thresholds"_s, QJsonArray{50, 100}}});
    QCOMPARE(thresholds(), (std::vector<int>{50, 100}));
    publish(
        desk, "credit.meter", PolicyScope::of("service", desk.coaching), {{u"thresholds"_s, QJsonArray{60}}});
    QVERIFY2(thresholds() == std::vector<int>{60}, "F12.2.1 service before all");
    publish(desk, "credit.meter", PolicyScope::of("client", desk.ana), {{u"thresholds"_s, QJsonArray{70}}});
    QVERIFY2(thresholds() == std::vector<int>{70}, "F12.2.1 client before service");
}

void CreditPoliciesTest::aSessionsOwnDayChoosesTheVersion()
{
    CreditDesk desk;
    publish(desk, "credit.overage", PolicyScope::workspace(), grace(1));
    const Instant before = desk.clock.now();
    desk.clock.advance(std::chrono::hours(48));
    publish(desk, "credit.overage", PolicyScope::workspace(), grace(2));
    const auto at = [&](Instant when) {
        return must(termsInForce(desk.policies, overagePolicy(), {}, when)).first.graceMinutes;
    };
    QVERIFY2(at(before) == 1 && at(desk.clock.now()) == 2, "F10.5.5 by the session's date");
}

void CreditPoliciesTest::badPoliciesAreNotSaved()
{
    CreditDesk desk;
    const auto drafted = [&](const QJsonObject &body) {
        return reason(desk.unit<PolicyVersionId>("policy.publish", [&](Unit &unit) {
            return desk.policies.draft(unit, "credit.overage", PolicyScope::workspace(), body);
        }));
    };
    QVERIFY2(drafted({{u"rounding_increment"_s, 7}}) == "overage.increment", "F10.5.2");
    QVERIFY2(drafted({{u"per_session_cap_minutes"_s, 20}, {u"minimum_billable_minutes"_s, 30}}) ==
                 "overage.cap_below_minimum",
        "F10.5.2");
    QCOMPARE(desk.count("SELECT count(*) FROM policy_version"), 0);
}

void CreditPoliciesTest::simulationsChangeNothing()
{
    CreditDesk desk;
    desk.sell(CreditDesk::hours());
    const SessionId session = must(desk.book_("2026-10-27T09:00"));
    const std::int64_t changes = desk.database.totalChanges();
    const auto plan = must(desk.credits.plan(desk.session(session), 90, Shortfall::Bill));
    QCOMPARE(plan.plan.drawn.front().quantity, 90);
    const auto verdicts = desk.registry.simulate("credit.overage", grace(5),
        {QJsonObject{{u"included_minutes"_s, 60}, {u"actual_minutes"_s, 82}, {u"usual_per_hour"_s, 6'000}}});
    QVERIFY2(desk.database.totalChanges() == changes, "F10.5.4, F14.2.7 nothing is written");
    QCOMPARE(must(verdicts).front()->value("billable_overage_minutes"_L1).toInt(), 17);
}

QTEST_GUILESS_MAIN(CreditPoliciesTest)
#include "credit_policies_test.moc"
