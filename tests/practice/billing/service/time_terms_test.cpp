// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/practice/billing/service/time_terms.h"

#include "tests/support/ruled_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A practice whose billing follows policies. An hour costs 60.00, so a minute is 1.00; the service itself
/// rounds to ten minutes.
struct Terms : RuledPractice {
    ClientId ana = client("Ana Reis"), ben = client("Ben Okoro");
    ServiceId hourly = hourlyService();

    ServiceId hourlyService()
    {
        return did<Service>("service.add", [&](Unit &unit) {
            return services.add(
                unit, {u"Coaching"_s, 60min, {PriceBy::Hour, money(60'00), {10, TimeDirection::Up, 0, 0}}});
        }).id;
    }
    PolicyVersionId publish(const PolicyScope &scope, const QJsonObject &body)
    {
        return published(timePolicyKind, scope, body, clock.now());
    }
    /// A session of 52 minutes that begins a minute from now, and then is over.
    SessionId held(const ClientId &client, const ServiceId &service)
    {
        clock.set(clock.now() + 53min);
        return logged(client, service, 52min);
    }
    QByteArray priceOf(const SessionId &session)
    {
        return must(preview(session)).content.totals.gross.plain();
    }
};

const QJsonObject quarters{{u"step_minutes"_s, 15}, {u"direction"_s, u"up"_s}};

}  // namespace

class TimeTermsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNarrowestAgreementHolds_data();
    void theNarrowestAgreementHolds();
    void onlyTimeIsRounded();
    void theSessionsBeginningDecides();
    void aLaterPolicyNeverTouchesWhatWasIssued();
    void termsOnceInvoicedStay();
    void simulatesAsItBills();
    void aMergedClientKeepsTheAgreement();
};

void TimeTermsTest::theNarrowestAgreementHolds_data()
{
    QTest::addColumn<QByteArrayList>(
        "scopes");  // Where 1, 2, 3... five-minute steps are agreed: workspace first.
    QTest::addColumn<QByteArray>("ana");
    QTest::addColumn<QByteArray>("ben");

    // 52 minutes: to ten 60, to fives 55, to halves of an hour 60, to the minute 52, to 40s 80.
    QTest::newRow("R24 without any, the service's own ten minutes")
        << QByteArrayList() << QByteArray("60.00") << QByteArray("60.00");
    QTest::newRow("R24 the whole practice")
        << QByteArrayList{"workspace"} << QByteArray("55.00") << QByteArray("55.00");
    QTest::newRow("R24 the service before the practice")
        << QByteArrayList{"workspace", "service"} << QByteArray("52.00") << QByteArray("52.00");
    QTest::newRow("R24 one client before all, and no other")
        << QByteArrayList{"workspace", "service", "client"} << QByteArray("80.00") << QByteArray("52.00");
    QTest::newRow("R24 one client alone")
        << QByteArrayList{"client"} << QByteArray("80.00") << QByteArray("60.00");
}

void TimeTermsTest::theNarrowestAgreementHolds()
{
    QFETCH(QByteArrayList, scopes);
    QFETCH(QByteArray, ana);
    QFETCH(QByteArray, ben);
    Terms practice;
    for (const QByteArray &level : scopes) {
        if (level == "workspace")
            practice.publish(PolicyScope::workspace(), {{u"step_minutes"_s, 5}});
        else if (level == "service")
            practice.publish(PolicyScope::of("service", practice.hourly), {{u"step_minutes"_s, 1}});
        else
            practice.publish(PolicyScope::of("client", practice.ana), {{u"step_minutes"_s, 40}});
    }
    QCOMPARE(practice.priceOf(practice.held(practice.ana, practice.hourly)), ana);
    QCOMPARE(practice.priceOf(practice.held(practice.ben, practice.hourly)), ben);
}

void TimeTermsTest::onlyTimeIsRounded()
{
    Terms practice;
    practice.publish(PolicyScope::workspace(), {{u"minimum_minutes"_s, 600}});
    const ServiceId fixed = practice.service("Talk", money(90'00));
    const SessionId session = practice.held(practice.ana, fixed);
    QCOMPARE(practice.issuedFor(session).content.totals.gross.plain(), "90.00");
    QVERIFY(!must(practice.policies.pinned("session", session.bytes(), timePolicyKind)));
}

void TimeTermsTest::theSessionsBeginningDecides()
{
    Terms practice;
    const SessionId before = practice.held(practice.ana, practice.hourly);
    practice.publish(PolicyScope::of("client", practice.ana), {{u"step_minutes"_s, 40}});
    const SessionId after = practice.held(practice.ana, practice.hourly);
    QCOMPARE(practice.priceOf(before), "60.00");
    const SessionId all[] = {before, after};
    const auto content = must(practice.ruled.preview(all, practice.clock.now())).content;
    QCOMPARE(content.totals.gross.plain(), "140.00");
    practice.publish(PolicyScope::of("client", practice.ana), {{u"step_minutes"_s, 1}});
    QCOMPARE(practice.priceOf(after), "80.00");
    QCOMPARE(practice.priceOf(practice.held(practice.ana, practice.hourly)), "52.00");
}

void TimeTermsTest::aLaterPolicyNeverTouchesWhatWasIssued()
{
    Terms practice;
    const PolicyVersionId first =
        practice.publish(PolicyScope::of("client", practice.ana), {{u"step_minutes"_s, 40}});
    const SessionId session = practice.held(practice.ana, practice.hourly);
    const BilledDocument issued = practice.issuedFor(session);
    QCOMPARE(issued.content.totals.gross.plain(), "80.00");
    const auto pinned = must(practice.policies.pinned("session", session.bytes(), timePolicyKind));
    QVERIFY(pinned && pinned->version == first);
    QCOMPARE(pinned->verdict.value(u"billable_minutes"_s).toInt(), 80);
    QCOMPARE(pinned->body, (QJsonObject{{u"step_minutes"_s, 40}, {u"direction"_s, u"up"_s},
                               {u"grace_minutes"_s, 0}, {u"minimum_minutes"_s, 0}}));

    practice.publish(PolicyScope::of("client", practice.ana), quarters);
    practice.clock.set(practice.clock.now() + 24h);
    QCOMPARE(must(practice.ruled.document(issued.id)).content.toJson(), issued.content.toJson());
    QCOMPARE(
        must(practice.policies.pinned("session", session.bytes(), timePolicyKind))->verdict, pinned->verdict);
}

void TimeTermsTest::termsOnceInvoicedStay()
{
    Terms practice;
    practice.publish(PolicyScope::of("client", practice.ana), {{u"step_minutes"_s, 40}});
    const SessionId session = practice.held(practice.ana, practice.hourly);
    const BilledDocument first = practice.issuedFor(session);
    practice.did<BilledDocument>(
        "invoice.credit", [&](Unit &unit) { return practice.ruled.credit(unit, first.id, {u"mistake"_s}); });
    practice.did<Done>(
        "invoice.bill_again", [&](Unit &unit) { return practice.ruled.billAgain(unit, session); });
    practice.publish(PolicyScope::of("client", practice.ana), quarters);
    const BilledDocument second = practice.issuedFor(session);
    QCOMPARE(second.content.totals.gross.plain(), "80.00");
}

void TimeTermsTest::simulatesAsItBills()
{
    Terms practice;
    for (const QJsonObject &body :
        {quarters, QJsonObject{{u"step_minutes"_s, 30}, {u"direction"_s, u"down"_s}},
            QJsonObject{{u"step_minutes"_s, 20}, {u"grace_minutes"_s, 12}, {u"minimum_minutes"_s, 45}}}) {
        const auto simulated = must(practice.registry.simulate(timePolicyKind, body, {{{u"minutes"_s, 52}}}));
        practice.publish(PolicyScope::workspace(), body);
        const SessionId session = practice.held(practice.ana, practice.hourly);
        const BilledDocument issued = practice.issuedFor(session);
        const auto pinned = must(practice.policies.pinned("session", session.bytes(), timePolicyKind));
        QVERIFY(pinned);
        QCOMPARE(canonicalJson(pinned->verdict), canonicalJson(must(simulated.front())));
        const int minutes = pinned->verdict.value(u"billable_minutes"_s).toInt();
        QCOMPARE(issued.content.totals.gross.plain(), QByteArray::number(minutes) + ".00");
    }
    QCOMPARE(reason(practice.registry.validate(timePolicyKind, PolicyScope::workspace(), {{u"steps"_s, 5}})),
        "policy.unknown_parameter");
}

void TimeTermsTest::aMergedClientKeepsTheAgreement()
{
    Terms practice;
    practice.publish(PolicyScope::of("client", practice.ana), {{u"step_minutes"_s, 40}});
    const SessionId session = practice.held(practice.ana, practice.hourly);
    practice.did<Done>(
        "client.merge", [&](Unit &unit) { return practice.people.merge(unit, practice.ana, practice.ben); });
    QCOMPARE(practice.priceOf(session), "80.00");
}

QTEST_GUILESS_MAIN(TimeTermsTest)
#include "time_terms_test.moc"
