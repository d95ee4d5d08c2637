// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasing/retention.h"

#include "core/engine/erasure.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : TestEngine {
    ClientId ana = did<ClientId>(
        "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = u"Ana Reis"_s}); });

    /// A payment of 2026 is a record that has to be kept.
    void pays()
    {
        did<PaymentId>("payment.record", [&](Unit &unit) {
            return engine->billing().recordPayment(unit, {ana, {}, money(500), "bank", date("2026-10-27")});
        });
    }
    LocalDate until(std::optional<int> years = {})
    {
        const auto kept = must(keptFor(*engine, ana, years));
        return kept.empty() ? LocalDate{} : kept.front().until;
    }
};

}  // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheLongestThatTheLawAsksForUntilItIsSet();
    void refusesWhatNobodyKeeps_data();
    void refusesWhatNobodyKeeps();
    void saysWhatItWouldMeanForAClient();
    void onlyTheOwnerSetsIt();
    void aSettingThatNobodyMadeIsTakenAsTheNearest();
};

void RetentionTest::isTheLongestThatTheLawAsksForUntilItIsSet()
{
    Practice practice;
    QCOMPARE(must(retention(*practice.engine)), erasing::usualYears);
    must(setRetention(*practice.engine, 6));
    QCOMPARE(must(retention(*practice.engine)), 6);
    QCOMPARE(must(erasurePlan(*practice.engine, practice.ana)).years, 6);
    const auto said = must(
        practice.engine->database().first("SELECT data FROM audit_event WHERE action = 'retention.changed'",
            {}, [](const Row &row) { return row.bytes(0); }));
    QCOMPARE(said.value_or(QByteArray()), QByteArray(R"({"before":10,"years":6})"));
    practice.reopen();
    QCOMPARE(must(retention(*practice.engine)), 6);
}

void RetentionTest::refusesWhatNobodyKeeps_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("none") << 0;
    QTest::newRow("less than none") << -1;
    QTest::newRow("longer than anybody") << mostYears + 1;
}

void RetentionTest::refusesWhatNobodyKeeps()
{
    Practice practice;
    QFETCH(int, years);
    const auto refused = setRetention(*practice.engine, years);
    QCOMPARE(reason(refused), "retention.years");
    QCOMPARE(refused.error().facts[u"least"].toInt(), leastYears);
    QCOMPARE(refused.error().facts[u"most"].toInt(), mostYears);
    QCOMPARE(reason(keptFor(*practice.engine, practice.ana, years)), "retention.years");
    QCOMPARE(must(retention(*practice.engine)), erasing::usualYears);
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'retention.changed'"), 0);
}

void RetentionTest::saysWhatItWouldMeanForAClient()
{
    Practice practice;
    QVERIFY(must(keptFor(*practice.engine, practice.ana)).empty());
    practice.pays();
    QCOMPARE(practice.until(), date("2036-12-31"));
    QCOMPARE(practice.until(6), date("2032-12-31"));
    // Asking changes nothing.
    QCOMPARE(practice.until(), date("2036-12-31"));
    must(setRetention(*practice.engine, leastYears));
    QCOMPARE(practice.until(), date("2027-12-31"));
    QCOMPARE(must(erasurePlan(*practice.engine, practice.ana)).plan.kept.front().until, date("2027-12-31"));
}

void RetentionTest::onlyTheOwnerSetsIt()
{
    for (const Role role : {Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        QVERIFY(!permits(role, "retention.set") && permits(role, "workspace.read"));
    QVERIFY(permits(Role::Owner, "retention.set"));
}

void RetentionTest::aSettingThatNobodyMadeIsTakenAsTheNearest()
{
    Practice practice;
    for (const auto &[written, read] : {std::pair{0, leastYears}, std::pair{500, mostYears}}) {
        practice.did<Done>("settings.change", [&, years = written](Unit &unit) {
            return practice.engine->settings().setValue(unit, "retention", {{u"years"_s, years}});
        });
        QCOMPARE(must(retention(*practice.engine)), read);
    }
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
