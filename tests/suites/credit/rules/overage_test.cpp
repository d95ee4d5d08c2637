// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/overage.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currency::of("USD");

/// An hour included, five minutes of grace, quarters of an hour at two dollars a minute.
OverageTerms hourly()
{
    OverageTerms terms;
    terms.enabled = true;
    terms.graceMinutes = 5;
    terms.increment = 15;
    terms.tiers = {{60, 200}};
    return terms;
}

OverageFacts session(int actual, int included = 60)
{
    return {u"Coaching"_s, usd, included, actual};
}

QByteArrayList codes(const OverageResult &result)
{
    QByteArrayList list;
    for (const OverageStep &each : result.steps)
        list += each.code;
    return list;
}

}  // namespace

class OverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutesByTheFormula_data();
    void minutesByTheFormula();
    void tiersAreCharged_data();
    void tiersAreCharged();
    void capsHold_data();
    void capsHold();
    void exemptServicesAreNotCharged();
    void anEditIsADifference();
    void everyStepIsTold();
    void sourcesGiveInTheirOrder_data();
    void sourcesGiveInTheirOrder();
    void roundingFollowsTheCurrency();
    void badTermsAreRefused_data();
    void badTermsAreRefused();
    void termsAndFactsReadBack();
    void noChargeExceedsItsCaps();
};

void OverageTest::minutesByTheFormula_data()
{
    QTest::addColumn<int>("actual");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("billable");
    QTest::addColumn<qint64>("amount");
    // clang-format off
    QTest::newRow("F10.3.1 82 of 60 with 5 of grace")   << 82 << 0  << 30 << qint64(6'000);
    QTest::newRow("F10.3.3 edited to 97")               << 97 << 0  << 45 << qint64(9'000);
    QTest::newRow("F10.1.1 within the plan")            << 60 << 0  << 0  << qint64(0);
    QTest::newRow("F10.1.1 all of the grace is free")   << 65 << 30 << 0  << qint64(0);
    QTest::newRow("F10.2.2 a minute past the grace")    << 66 << 0  << 15 << qint64(3'000);
    QTest::newRow("F10.1.1 at least the minimum")       << 66 << 30 << 30 << qint64(6'000);
    QTest::newRow("F10.1.1 a whole step is not rounded") << 80 << 0 << 15 << qint64(3'000);
    // clang-format on
}

void OverageTest::minutesByTheFormula()
{
    QFETCH(int, actual);
    QFETCH(int, minimum);
    OverageTerms terms = hourly();
    terms.minimumMinutes = minimum;
    const OverageResult result = assessOverage(terms, session(actual));
    QTEST(result.billableMinutes, "billable");
    QTEST(qint64(result.amount.minor()), "amount");
    QVERIFY(assessOverage(terms, session(actual)).toJson() == result.toJson());
}

void OverageTest::tiersAreCharged_data()
{
    QTest::addColumn<bool>("flat");
    QTest::addColumn<int>("actual");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("hits");
    QTest::newRow("F10.2.3 within the first tier") << false << 85 << qint64(5'000) << 1;
    QTest::newRow("F10.2.3 across both") << false << 105 << qint64(6'000 + 15 * 150) << 2;
    QTest::newRow("F10.1.2 the tier's end belongs to it") << false << 90 << qint64(6'000) << 1;
    QTest::newRow("F10.1.2 flat: all at the tier it is in") << true << 105 << qint64(45 * 150) << 1;
    QTest::newRow("F10.1.2 flat at the tier's end") << true << 90 << qint64(6'000) << 1;
}

void OverageTest::tiersAreCharged()
{
    QFETCH(bool, flat);
    QFETCH(int, actual);
    OverageTerms terms;
    terms.enabled = true;
    terms.tiers = {{30, 200}, {std::nullopt, 150}};
    terms.calculation = flat ? OverageTerms::Tiers::Flat : OverageTerms::Tiers::Stepped;
    const OverageResult result = assessOverage(terms, session(actual));
    QTEST(qint64(result.amount.minor()), "amount");
    QTEST(int(result.tierHits.size()), "hits");
    int minutes = 0;
    for (const TierHit &each : result.tierHits)
        minutes += each.minutes;
    QCOMPARE(minutes, result.billableMinutes);
    QCOMPARE(result.tierHits.front().from, flat && actual > 90 ? 91 : 61);
}

void OverageTest::capsHold_data()
{
    QTest::addColumn<QByteArray>("cap");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QByteArray>("hit");
    // 30 minutes, 60 dollars without a cap.
    // clang-format off
    QTest::newRow("F10.1.3 a session's minutes") << QByteArray("per_session_cap_minutes 20") << 20 << qint64(4'000) << QByteArray("session minutes");
    QTest::newRow("F10.1.3 a session's amount")  << QByteArray("per_session_cap_amount 5000") << 30 << qint64(5'000) << QByteArray("session amount");
    QTest::newRow("F10.1.3 a period's minutes")  << QByteArray("per_period_cap_minutes 50") << 10 << qint64(2'000) << QByteArray("period minutes");
    QTest::newRow("F10.1.3 a period's amount")   << QByteArray("per_period_cap_amount 9000") << 30 << qint64(1'000) << QByteArray("period amount");
    QTest::newRow("a cap that is used up")       << QByteArray("per_period_cap_minutes 40") << 0 << qint64(0) << QByteArray("period minutes");
    QTest::newRow("a cap that is not reached")   << QByteArray("per_session_cap_minutes 30") << 30 << qint64(6'000) << QByteArray();
    // clang-format on
}

void OverageTest::capsHold()
{
    QFETCH(QByteArray, cap);
    QFETCH(QByteArray, hit);
    QJsonObject body = overageTermsJson(hourly());
    body.insert(QString::fromLatin1(cap.split(' ').at(0)), cap.split(' ').at(1).toInt());
    OverageFacts facts = session(82);
    facts.periodMinutes = 40;
    facts.periodAmount = 8'000;
    const OverageResult result = assessOverage(*readOverageTerms(body), facts);
    QTEST(result.billableMinutes, "minutes");
    QTEST(qint64(result.amount.minor()), "amount");
    QCOMPARE(result.toJson().value("cap_applied"_L1).toBool(), !hit.isEmpty());
    if (!hit.isEmpty())
        QCOMPARE(result.caps.front().type + ' ' + result.caps.front().dimension, hit);
}

void OverageTest::exemptServicesAreNotCharged()
{
    OverageTerms terms = hourly();
    terms.exempt = {u"internal_meeting"_s};
    OverageFacts facts = session(200);
    facts.service = u"INTERNAL_MEETING"_s;
    QVERIFY2(!assessOverage(terms, facts).charges(), "F10.1.2 exempt whatever its length");
    QCOMPARE(codes(assessOverage(terms, facts)), QByteArrayList{"overage.exempt"});
    terms.enabled = false;
    QVERIFY2(!assessOverage(terms, session(200)).charges(), "off until it is switched on");
}

void OverageTest::anEditIsADifference()
{
    const OverageResult before = assessOverage(hourly(), session(82));
    const OverageResult after = assessOverage(hourly(), session(97));
    const OverageChange more = overageChange(before, after);
    QVERIFY2(more.minutes == 15 && more.amount == Money(3'000, usd), "F10.3.3 the difference");
    QVERIFY2(overageChange(after, before).amount == Money(-3'000, usd), "F10.3.3 or back");
}

void OverageTest::everyStepIsTold()
{
    OverageTerms terms = hourly();
    terms.minimumMinutes = 45;
    const OverageResult result = assessOverage(terms, session(82));
    QCOMPARE(codes(result), (QByteArrayList{"overage.beyond", "overage.grace", "overage.increment",
                                "overage.minimum", "overage.rate", "overage.amount"}));
    const QJsonObject json = result.toJson();
    // F10.1.5: enough for the line without another computation.
    QCOMPARE(json.value("billable_overage_minutes"_L1).toInt(), 45);
    QCOMPARE(json.value("overage_amount"_L1).toString(), u"90.00"_s);
    const QJsonObject tier = json.value("tier_hits"_L1).toArray().at(0).toObject();
    QCOMPARE(tier.value("from"_L1).toInt(), 61);
    QCOMPARE(tier.value("to"_L1).toInt(), 120);
    QCOMPARE(json.value("steps"_L1).toArray().at(1).toObject().value("outputs"_L1).toObject(),
        (QJsonObject{{u"grace"_s, 5}, {u"minutes"_s, 17}}));
    QCOMPARE(codes(assessOverage(hourly(), session(63))),
        (QByteArrayList{"overage.beyond", "overage.within_grace"}));
}

void OverageTest::sourcesGiveInTheirOrder_data()
{
    QTest::addColumn<QByteArrayList>("order");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("covered");
    // clang-format off
    QTest::newRow("F10.5.3 the time bank first")  << QByteArrayList{"TimeBank 30", "Plan 60", "Overage 0"} << 90  << QByteArray("TimeBank 30 Plan 60 Overage 0");
    QTest::newRow("F10.5.3 the plan first")       << QByteArrayList{"Plan 60", "TimeBank 30", "Overage 0"} << 90  << QByteArray("Plan 60 TimeBank 30 Overage 0");
    QTest::newRow("F10.5.3 the rest is overage")  << QByteArrayList{"TimeBank 30", "Plan 60", "Overage 0"} << 120 << QByteArray("TimeBank 30 Plan 60 Overage 30");
    QTest::newRow("what comes after overage is left alone") << QByteArrayList{"Plan 60", "Overage 0", "TimeBank 30"} << 90 << QByteArray("Plan 60 Overage 30");
    // clang-format on
}

void OverageTest::sourcesGiveInTheirOrder()
{
    QFETCH(QByteArrayList, order);
    QFETCH(int, minutes);
    std::vector<SourceBalance> sources;
    for (const QByteArray &each : order)
        sources.push_back({each.split(' ').at(0), each.split(' ').at(1).toInt()});
    QByteArrayList covered;
    for (const SourceBalance &each : coverBySources(minutes, sources))
        covered += each.source + ' ' + QByteArray::number(each.minutes);
    QTEST(covered.join(' '), "covered");
}

void OverageTest::roundingFollowsTheCurrency()
{
    OverageTerms terms;
    terms.enabled = true;
    terms.per = OverageTerms::Per::Hour;
    terms.tiers = {{std::nullopt, 10'000}};
    OverageFacts facts = session(67);
    QCOMPARE(assessOverage(terms, facts).amount.plain(), QByteArray("11.67"));
    facts.currency = Currency::of("JPY");
    QCOMPARE(assessOverage(terms, facts).amount.plain(), QByteArray("1167"));
    // Without tiers: the service's own price for an hour.
    terms.tiers.clear();
    terms.per = OverageTerms::Per::Minute;
    facts.usualPerHour = 12'000;
    QCOMPARE(assessOverage(terms, facts).amount.minor(), 1'400);
}

void OverageTest::badTermsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("reason");
    const auto tiers = [](std::initializer_list<std::pair<int, int>> list) {
        QJsonArray json;
        for (const auto &[to, rate] : list)
            json.append(QJsonObject{{u"up_to"_s, to}, {u"rate"_s, rate}});
        return QJsonValue(json);
    };
    QTest::newRow("F10.5.2 seven minutes")
        << u"rounding_increment"_s << QJsonValue(7) << QByteArray("overage.increment");
    QTest::newRow("F10.5.2 a cap below the minimum")
        << u"per_session_cap_minutes"_s << QJsonValue(20) << QByteArray("overage.cap_below_minimum");
    QTest::newRow("F10.5.2 thresholds that fall")
        << u"tiers"_s << tiers({{120, 100}, {60, 80}}) << QByteArray("overage.tiers");
    QTest::newRow("F10.5.2 a rate of nothing")
        << u"tiers"_s << tiers({{60, 0}}) << QByteArray("overage.tiers");
    QTest::newRow("a negative grace")
        << u"grace_minutes"_s << QJsonValue(-1) << QByteArray("overage.terms_invalid");
    QTest::newRow("an unknown mode") << u"rounding_mode"_s << QJsonValue(u"away"_s)
                                     << QByteArray("overage.terms_invalid");
    QTest::newRow("an unknown way of tiers")
        << u"calculation_mode"_s << QJsonValue(u"x"_s) << QByteArray("overage.terms_invalid");
}

void OverageTest::badTermsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    OverageTerms terms = hourly();
    terms.minimumMinutes = 30;
    QJsonObject body = overageTermsJson(terms);
    QVERIFY(readOverageTerms(body));
    body.insert(name, value);
    const auto read = readOverageTerms(body);
    QVERIFY(!read);
    QTEST(read.error().reason, "reason");
}

void OverageTest::termsAndFactsReadBack()
{
    OverageTerms terms = hourly();
    terms.exempt = {u"intro"_s};
    terms.periodCapAmount = 50'000;
    terms.tiers.push_back({std::nullopt, 150});
    terms.per = OverageTerms::Per::Hour;
    QCOMPARE(*readOverageTerms(overageTermsJson(terms)), terms);
    const auto facts = readOverageFacts({{u"service"_s, u"Talk"_s}, {u"currency"_s, u"EUR"_s},
        {u"included_minutes"_s, 60}, {u"actual_minutes"_s, 82}});
    QVERIFY(facts && facts->actual == 82 && facts->included == 60);
    QCOMPARE(readOverageFacts({{u"actual_minutes"_s, u"x"_s}}).error().facts.value("fact"_L1).toString(),
        u"actual_minutes"_s);
    QCOMPARE(
        readOverageFacts({{u"currency"_s, u"ZZZ"_s}}).error().reason, QByteArray("overage.facts_invalid"));
}

void OverageTest::noChargeExceedsItsCaps()
{
    std::uint64_t state = 11;
    const auto below = [&](int bound) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(bound));
    };
    for (int round = 0; round < 5'000; ++round) {
        OverageTerms terms = hourly();
        terms.graceMinutes = below(10);
        terms.increment = below(2) == 0 ? 1 : 15;
        terms.tiers = {{10 + below(30), 1 + below(500)}, {std::nullopt, 1 + below(500)}};
        terms.sessionCapMinutes = below(60);
        terms.sessionCapAmount = below(20'000);
        const OverageResult result = assessOverage(terms, session(below(240), below(120)));
        QVERIFY(result.billableMinutes <= *terms.sessionCapMinutes);
        QVERIFY(result.amount.minor() <= *terms.sessionCapAmount);
        int minutes = 0;
        for (const TierHit &each : result.tierHits)
            minutes += each.minutes;
        QCOMPARE(minutes, result.billableMinutes);
    }
}

QTEST_GUILESS_MAIN(OverageTest)
#include "overage_test.moc"
