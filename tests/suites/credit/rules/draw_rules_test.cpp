// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/draw_rules.h"

#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;

namespace {

const LocalDate today = *parseDate("2026-10-27");

DrawRule rule(const char *id, const char *service, DrawConditions conditions, const char *bucket)
{
    return {QString::fromLatin1(id), QString::fromLatin1(service), std::move(conditions),
        {QString::fromLatin1(bucket)}};
}

/// The rules of F14.2.4 and F14.2.5.
DrawRuleBook book()
{
    return {{rule("A", "Coaching Session", {u"Alpha"_s, {}, u"Dana"_s}, "Alpha Coaching"),
        rule("B", "Coaching Session", {}, "Coaching"), rule("R3", "Workshop", {}, "Workshops"),
        rule("R2", "Workshop", {u"Alpha"_s, {}, {}}, "Alpha Workshops"),
        rule("R1", "Workshop", {u"Alpha"_s, u"NYC"_s, {}}, "Alpha NYC Workshops")}};
}

}  // namespace

class DrawRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostSpecificRuleWins_data();
    void theMostSpecificRuleWins();
    void withoutARuleTheDefaultThenTheFallback();
    void badBooksAreRefused_data();
    void badBooksAreRefused();
    void aRuleMaySayThatItComesFirst();
    void spilloverIsBilledOnlyWhereAllowed();
    void booksReadBack();
};

void DrawRulesTest::theMostSpecificRuleWins_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("won");
    // clang-format off
    QTest::newRow("F14.2.4 all conditions met")    << u"Coaching Session"_s << u"Alpha"_s << QString()  << u"dana"_s << u"A"_s;
    QTest::newRow("F14.2.4 another project")       << u"Coaching Session"_s << u"Beta"_s  << QString()  << u"Dana"_s << u"B"_s;
    QTest::newRow("F14.2.5 project and location")  << u"workshop"_s         << u"Alpha"_s << u"NYC"_s   << QString() << u"R1"_s;
    QTest::newRow("F14.2.5 project only")          << u"Workshop"_s         << u"Alpha"_s << u"LA"_s    << QString() << u"R2"_s;
    QTest::newRow("F14.2.5 neither")               << u"Workshop"_s         << u"Beta"_s  << u"NYC"_s   << QString() << u"R3"_s;
    // clang-format on
}

void DrawRulesTest::theMostSpecificRuleWins()
{
    QFETCH(QString, service);
    QFETCH(QString, project);
    QFETCH(QString, location);
    QFETCH(QString, provider);
    const DrawChoice choice = chooseDraw(book(), {service, project, location, provider});
    QTEST(*choice.rule, "won");
    QCOMPARE(choice.tieBreaker, choice.losers.empty() ? QByteArray() : QByteArray("most_specific"));
}

void DrawRulesTest::withoutARuleTheDefaultThenTheFallback()
{
    DrawRuleBook rules = book();
    const DrawFacts admin{u"Admin Fee"_s};
    QCOMPARE(chooseDraw(rules, admin).source, QByteArray("none"));
    // F14.2.3: without any of them it is refused, and nothing is drawn.
    const std::vector<Lot> lots{{"g", u"General"_s, Denomination::sessions(), 40'000},
        {"s", u"Standard"_s, Denomination::sessions(), 100'000}};
    const Demand one{{}, Quantity::one, {}};
    const DrawDecision refused = decideDraw(rules, admin, lots, today, one);
    QCOMPARE(outcomeName(refused.plan.outcome), QByteArray("blocked"));
    QVERIFY(!refused.plan.eligible && refused.plan.drawn.empty());

    rules.globalFallback = u"Standard"_s;
    QCOMPARE(decideDraw(rules, admin, lots, today, one).plan.drawn.front().bucket, u"Standard"_s);
    rules.clientDefault = u"General"_s;
    QCOMPARE(decideDraw(rules, admin, lots, today, one).plan.drawn.front().after, 30'000);
    QCOMPARE(chooseDraw({}, admin).source, QByteArray("unrestricted"));
}

void DrawRulesTest::badBooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("F14.2.6 the same scope twice") << QByteArray("credit.rule_conflict");
    QTest::newRow("F14.2.6 a bucket twice") << QByteArray("credit.rule_buckets");
    QTest::newRow("F14.2.6 rules in a circle") << QByteArray("credit.rule_circular");
    QTest::newRow("a rule that is not there") << QByteArray("credit.rule_unknown");
}

void DrawRulesTest::badBooksAreRefused()
{
    QFETCH(QByteArray, reason);
    DrawRuleBook wrong = book();
    if (reason == "credit.rule_conflict")
        wrong.rules.push_back(rule("C", "coaching session", {u"alpha"_s, {}, u"DANA"_s}, "Coaching"));
    else if (reason == "credit.rule_buckets")
        wrong.rules[1].buckets = {u"Coaching"_s, u"Workshops"_s, u"coaching"_s};
    else if (reason == "credit.rule_unknown")
        wrong.rules[0].above = {u"Z"_s};
    else {
        wrong.rules[2].above = {u"R1"_s};
        wrong.rules[4].above = {u"R2"_s};
        wrong.rules[3].above = {u"R3"_s};
    }
    const auto checked = checkDrawRules(wrong);
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, reason);
    if (reason == "credit.rule_conflict")
        QCOMPARE(checked.error().facts.value("existing"_L1).toString(), u"A"_s);
    if (reason == "credit.rule_circular")
        QCOMPARE(checked.error().facts.value("rules"_L1).toString(), u"R3, R2, R1"_s);
    QVERIFY(!readDrawRules(drawRulesJson(wrong)));
}

void DrawRulesTest::aRuleMaySayThatItComesFirst()
{
    DrawRuleBook rules = book();
    rules.rules[2].above = {u"R1"_s, u"R2"_s};
    const DrawChoice choice = chooseDraw(rules, {u"Workshop"_s, u"Alpha"_s, u"NYC"_s});
    QCOMPARE(*choice.rule, u"R3"_s);
    QCOMPARE(choice.tieBreaker, QByteArray("above"));
    rules = book();
    rules.rules.push_back(rule("D", "Workshop", {{}, u"NYC"_s, {}}, "City"));
    rules.rules.back().priority = -1;
    rules.rules.erase(rules.rules.begin() + 4);
    QCOMPARE(*chooseDraw(rules, {u"Workshop"_s, u"Alpha"_s, u"NYC"_s}).rule, u"D"_s);
}

void DrawRulesTest::spilloverIsBilledOnlyWhereAllowed()
{
    const std::vector<Lot> empty{{"c", u"Coaching"_s, Denomination::sessions(), 0}};
    DrawRuleBook rules = book();
    const DrawFacts facts{u"Coaching Session"_s};
    const Demand two{{}, 2 * Quantity::one, {}};
    const DrawDecision off = decideDraw(rules, facts, empty, today, two);
    QVERIFY2(outcomeName(off.plan.outcome) == "blocked", "F14.2.7 off: refused");
    rules.spillover = true;
    const DrawDecision on = decideDraw(rules, facts, empty, today, two);
    QVERIFY2(outcomeName(on.plan.outcome) == "billed", "F14.2.7 on: billed");
    QVERIFY(on.plan.drawn.empty());
    QCOMPARE(*on.plan.uncovered.sessions, 2 * Quantity::one);
    QCOMPARE(on.toJson().value("winner_rule_id"_L1).toString(), u"B"_s);
}

void DrawRulesTest::booksReadBack()
{
    DrawRuleBook rules = book();
    rules.clientDefault = u"General"_s;
    rules.spillover = true;
    rules.rules[0].above = {u"B"_s};
    QVERIFY2(*readDrawRules(drawRulesJson(rules)) == rules, "F14.2.1 saved and found again");
    QCOMPARE(readDrawRules({{u"rules"_s, 3}}).error().reason, QByteArray("credit.rules_invalid"));
}

QTEST_GUILESS_MAIN(DrawRulesTest)
#include "draw_rules_test.moc"
