// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_replay.h"

#include "tests/support/credit_desk.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

namespace {

/// Ten sessions of one hour, without a rate of their own for more.
QJsonObject tenSessions()
{
    QJsonObject body = CreditDesk::pieces();
    body.insert(u"overage"_s, u"overdraw"_s);
    body.remove(u"overage_rate"_s);
    return body;
}

QJsonObject perMinute(int rate, int grace = 0)
{
    return {{u"enabled"_s, true}, {u"grace_minutes"_s, grace},
        {u"tiers"_s, QJsonArray{QJsonObject{{u"up_to"_s, QJsonValue()}, {u"rate"_s, rate}}}}};
}

struct Desk : CreditDesk {
    Result<ReplayResult> replay(const PolicyScope &scope, const QJsonObject &body)
    {
        SP_TRY(input, overageReplay(credits.store(), services, policies, registry, scope, body,
                          clock.now() - std::chrono::days(365)));
        return *replayOverage(input);
    }
    void held(const char *start, minutes length)
    {
        const SessionId id = must(book_(start));
        clock.advance(3h);
        must(finishFor(id, length));
    }
};

}  // namespace

class CreditReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRulesInForceChangeNothing();
    void aDraftIsPlayedOverWhatWasCharged();
    void narrowerRulesGoFirst();
    void aPackagesOwnRateStays();
    void nothingIsWritten();
    void whatDoesNotReadIsRefused();
};

void CreditReplayTest::theRulesInForceChangeNothing()
{
    Desk desk;
    desk.policy("credit.overage", perMinute(200));
    desk.sell(tenSessions());
    desk.held("2026-10-27T12:00", 75min);
    desk.held("2026-10-27T15:00", 60min);
    const ReplayResult same = must(desk.replay(PolicyScope::workspace(), perMinute(200)));
    QCOMPARE(same.sessions, 2);
    QCOMPARE(same.totals.front().before.minor(), 15 * 200);
    QVERIFY2(same.changed() == 0, "F10.5.4: the same rules charge the same");
}

void CreditReplayTest::aDraftIsPlayedOverWhatWasCharged()
{
    Desk desk;
    desk.policy("credit.overage", perMinute(200));
    desk.sell(tenSessions());
    desk.held("2026-10-27T12:00", 75min);
    const ReplayResult kinder = must(desk.replay(PolicyScope::workspace(), perMinute(200, 10)));
    QVERIFY2(kinder.changed() == 1, "F10.5.4");
    QCOMPARE(kinder.changes.front().after.minor(), 5 * 200);
    // Without rules the rest costs what it usually does, as it would at the end of such a session.
    const ReplayResult without = must(desk.replay(PolicyScope::workspace(), {{u"enabled"_s, false}}));
    Desk other;
    other.sell(tenSessions());
    other.held("2026-10-27T12:00", 75min);
    const ReplayResult real = must(other.replay(PolicyScope::workspace(), {{u"enabled"_s, false}}));
    QCOMPARE(without.totals.front().after, real.totals.front().before);
}

void CreditReplayTest::narrowerRulesGoFirst()
{
    Desk desk;
    desk.policy("credit.overage", perMinute(200));
    desk.sell(tenSessions());
    desk.held("2026-10-27T12:00", 75min);
    desk.did<Done>("policy.publish", [&](Unit &unit) -> Result<Done> {
        SP_TRY(draft, desk.policies.draft(unit, "credit.overage", PolicyScope::of("client", desk.ana),
                          {{u"grace_minutes"_s, 30}}));
        return desk.policies.publish(unit, draft, unit.now());
    });
    // F10.5.1: Ana's grace stands whatever the draft for all says; her draft goes before it.
    const ReplayResult wide = must(desk.replay(PolicyScope::workspace(), perMinute(900)));
    QVERIFY2(wide.totals.front().after.isZero(), "F10.5.1");
    const ReplayResult own =
        must(desk.replay(PolicyScope::of("client", desk.ana), {{u"grace_minutes"_s, 0}}));
    QVERIFY2(own.changed() == 0, "F10.5.1");
}

void CreditReplayTest::aPackagesOwnRateStays()
{
    Desk desk;
    desk.sell(CreditDesk::hours("60"));
    desk.held("2026-10-27T12:00", 75min);
    const ReplayResult result = must(desk.replay(PolicyScope::workspace(), perMinute(900)));
    QCOMPARE(result.totals.front().before.minor(), 15 * 200);
    QCOMPARE(result.changed(), 0);
}

void CreditReplayTest::nothingIsWritten()
{
    Desk desk;
    desk.policy("credit.overage", perMinute(200));
    const PackageId id = desk.sell(tenSessions());
    desk.held("2026-10-27T12:00", 75min);
    const auto entries = desk.entries(id).size();
    const auto versions = must(desk.policies.store().list("credit.overage")).size();
    must(desk.replay(PolicyScope::workspace(), perMinute(900)));
    QCOMPARE(desk.entries(id).size(), entries);
    QVERIFY2(must(desk.policies.store().list("credit.overage")).size() == versions, "F10.5.4");
}

void CreditReplayTest::whatDoesNotReadIsRefused()
{
    Desk desk;
    QCOMPARE(reason(desk.replay(PolicyScope::workspace(), {{u"rounding_increment"_s, 7}})),
        QByteArray("overage.increment"));
}

QTEST_GUILESS_MAIN(CreditReplayTest)
#include "credit_replay_test.moc"
