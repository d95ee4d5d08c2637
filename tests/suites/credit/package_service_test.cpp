// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credit_desk.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

namespace {

PackageTerms terms(QJsonObject body, std::initializer_list<std::pair<QString, QJsonValue>> more = {})
{
    for (const auto &[name, value] : more)
        body.insert(name, value);
    return must(readPackageTerms(body));
}

}  // namespace

class PackageServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoldKeepsItsVersion();
    void namesAreUniqueForAClient();
    void theMapOfTheSaleStays();
    void packagesEndAfterTheirGrace();
    void whatIsLeftIsDealtWithOnce_data();
    void whatIsLeftIsDealtWithOnce();
    void periodsGrantAndCarryOver();
    void whatRestsDoesNotEnd();
    void theJobSettlesAndComesAgain();
    void correctionsNeedReasonNoteAndRole();
    void correctionsAreTakenBackByOthers();
    void creditsMoveBetweenPackages();
    void nothingGoesBelowZeroUnlessItMay();
};

void PackageServiceTest::whatIsSoldKeepsItsVersion()
{
    CreditDesk desk;
    const auto id = desk.did<PackageTemplateId>("package.template", [&](Unit &unit) {
        return desk.packages.addTemplate(unit, u"Ten sessions"_s, terms(CreditDesk::pieces("10")));
    });
    const auto sell = [&](const char *name) {
        return desk.unit<PackageId>("package.sell", [&](Unit &unit) {
            return desk.packages.sell(
                unit, {desk.ana, id, QString::fromLatin1(name), {}, date("2026-10-01")});
        });
    };
    const PackageId before = must(sell("before"));
    QCOMPARE(desk.did<int>("package.template",
                 [&](Unit &unit) { return desk.packages.publish(unit, id, terms(CreditDesk::pieces("5"))); }),
        2);
    const PackageId after = must(sell("after"));
    QVERIFY2(
        desk.left(before) == 100'000 && must(desk.packages.package(before)).version == 1, "F11.1.6, F08.5.6");
    QVERIFY2(desk.left(after) == 50'000 && must(desk.packages.package(after)).version == 2, "F11.1.6");
    // F11.1.6: what is published never changes, a clone begins at 1, and what is retired is not sold.
    QVERIFY(!desk.database.run("UPDATE package_template_version SET terms = '{}' WHERE number = 1"));
    const auto clone = desk.did<PackageTemplateId>(
        "package.template", [&](Unit &unit) { return desk.packages.clone(unit, id, u"Copy"_s); });
    QCOMPARE(must(desk.packages.store().latest(clone))->number, 1);
    desk.did<Done>("package.template", [&](Unit &unit) { return desk.packages.retire(unit, id); });
    QCOMPARE(reason(sell("late")), QByteArray("package.retired"));
    QCOMPARE(desk.left(before), 100'000);
    // F11.1.6: without the role nothing happens.
    const Actor helper{desk.ids.next<ProfileTag>(), Role::Assistant};
    const auto refused = desk.units.run<Done>(
        {"package.template", helper}, [&](Unit &unit) { return desk.packages.retire(unit, clone); });
    QCOMPARE(reason(refused), QByteArray("access.denied"));
}

void PackageServiceTest::namesAreUniqueForAClient()
{
    CreditDesk desk;
    desk.sell(CreditDesk::hours(), "Coaching");
    QVERIFY2(reason(desk.trySell(CreditDesk::hours(), "COACHING")) == "package.name_taken", "F14.1.2");
    QCOMPARE(must(desk.packages.ofClient(desk.ana)).size(), 1U);
    QCOMPARE(reason(desk.trySell(CreditDesk::hours(), " ")), QByteArray("package.name"));
}

void PackageServiceTest::theMapOfTheSaleStays()
{
    CreditDesk desk;
    const auto step = [](int minutes) {
        return QJsonObject{{u"default"_s, QJsonObject{{u"minute_step"_s, minutes}}}};
    };
    desk.policy("credit.consumption", step(15));
    const PackageId before = desk.sell(CreditDesk::hours(), "Before");
    desk.policy("credit.consumption", step(60));
    desk.logged(desk.ana, desk.coaching, 10min);
    QVERIFY2(desk.left(before) == 285, "F11.2.5 by the map it was sold with");
    desk.did<Done>("package.archive", [&](Unit &unit) { return desk.packages.archive(unit, before); });
    const PackageId after = desk.sell(CreditDesk::hours(), "After");
    desk.logged(desk.ana, desk.coaching, 10min);
    QVERIFY2(desk.left(after) == 240, "F11.2.5 by the new one");
    QVERIFY2(desk.left(before) == 285, "F14.1.5 archived ones are left alone");
}

void PackageServiceTest::packagesEndAfterTheirGrace()
{
    CreditDesk desk;
    QJsonObject body = CreditDesk::hours();
    body.insert(u"ends_after_days"_s, 20);
    body.insert(u"grace_days"_s, 7);
    const PackageId id = desk.sell(body);
    const auto settle = [&] {
        return desk.did<int>("credit.settle", [&](Unit &unit) -> Result<int> {
            SP_TRY(changed, desk.packages.settle(unit));
            unit.audit({"credit.settled", "job", {}, {}});
            return changed;
        });
    };
    QVERIFY2(settle() == 0, "F11.5.1 the grace is not over");
    desk.logged(desk.ana, desk.coaching);
    QCOMPARE(desk.left(id), 240);
    desk.comeTo(date("2026-10-29"));
    QCOMPARE(settle(), 1);
    QVERIFY2(desk.left(id) == 0, "F11.5.1, F14.1.5 what is left is lost");
    QCOMPARE(must(desk.packages.package(id)).state, Package::State::Expired);
    QCOMPARE(settle(), 0);
    const auto sheet = desk.entries(id);
    QCOMPARE(sheet.back().type, EntryType::Forfeit);
    desk.logged(desk.ana, desk.coaching);
    QVERIFY2(desk.left(id) == 0, "F11.5.1 and nothing is drawn from it");
}

void PackageServiceTest::whatIsLeftIsDealtWithOnce_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<qint64>("inAll");
    QTest::newRow("F11.5.1 forfeited") << u"forfeit"_s << QByteArray("forfeit") << qint64(0);
    QTest::newRow("F11.5.1 converted")
        << u"convert_to_discounted_overage"_s << QByteArray("convert") << qint64(0);
    QTest::newRow("F11.5.1 carried once")
        << u"one_time_carry"_s << QByteArray("carry_out forfeit") << qint64(20'000);
}

void PackageServiceTest::whatIsLeftIsDealtWithOnce()
{
    QFETCH(QString, rule);
    CreditDesk desk;
    QJsonObject body = CreditDesk::pieces();
    body.insert(u"leftover"_s, rule);
    body.insert(u"carry_cap"_s, u"2"_s);
    body.insert(u"leftover_rate"_s, u"90"_s);
    body.insert(u"ends_after_days"_s, 20);
    const PackageId id = desk.sell(body);
    for (int round = 0; round < 2; ++round)
        desk.did<Done>("credit.settle", [&](Unit &unit) -> Result<Done> {
            SP_CHECK(desk.packages.settle(unit));
            unit.audit({"credit.settled", "job", {}, {}});
            return Done{};
        });
    QByteArrayList types;
    for (const CreditEntry &entry : desk.entries(id))
        if (entry.quantity < 0)
            types += entryTypeName(entry.type);
    QTEST(types.join(' '), "types");
    std::int64_t all = 0;
    for (const PackageStanding &each : must(desk.packages.ofClient(desk.ana)))
        all += each.standing.total;
    QTEST(qint64(all), "inAll");
    QCOMPARE(desk.left(id), 0);
    QVERIFY(must(desk.credits.reconcile()).empty());
}

void PackageServiceTest::periodsGrantAndCarryOver()
{
    CreditDesk desk;
    QJsonObject body = CreditDesk::pieces();
    body.insert(u"period"_s, u"month"_s);
    body.insert(u"carry_limit"_s, u"2"_s);
    const PackageId id = desk.sell(body, "Ten", "2026-08-01");
    desk.did<Done>("credit.settle", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(desk.packages.settle(unit));
        return Done{};
    });
    // September and October began: each time two go on, eight or ten are lost, and ten are granted.
    QVERIFY2(desk.left(id) == 120'000, "F11.1.3, F11.5.3 ten new and two carried");
    std::vector<CreditLine> lines;
    for (const CreditEntry &entry : desk.entries(id))
        lines.push_back({entry.type, entry.quantity, entry.on});
    const BalanceSheet sheet = foldBalance(lines);
    QVERIFY2(sheet.addsUp() && sheet.carriedIn == 40'000 && sheet.carriedOut == 40'000 &&
                 sheet.forfeited == 180'000,
        "F11.5.7 everything is in the equation");
    desk.logged(desk.ana, desk.coaching);
    const auto lots = must(desk.book.store().lots(id));
    const auto carried = std::ranges::find(lots, true, &StoredLot::carried);
    QVERIFY2(carried != lots.end() && carried->balance == 10'000, "F11.5.3 the carried ones first");
}

void PackageServiceTest::whatRestsDoesNotEnd()
{
    CreditDesk desk;
    QJsonObject body = CreditDesk::hours();
    body.insert(u"ends_after_days"_s, 20);
    const PackageId id = desk.sell(body);
    desk.did<Done>("package.freeze",
        [&](Unit &unit) { return desk.packages.freeze(unit, id, {date("2026-10-10")}, u"sabbatical"_s); });
    QVERIFY2(desk.did<int>("package.freeze",
                 [&](Unit &unit) -> Result<int> {
                     unit.audit({"credit.settled", "job", {}, {}});
                     return desk.packages.settle(unit);
                 }) == 0,
        "F11.5.5 the job passes by");
    QVERIFY(!must(desk.packages.standing(id)).expires);
    desk.did<Done>(
        "package.freeze", [&](Unit &unit) { return desk.packages.unfreeze(unit, id, date("2026-10-27")); });
    QVERIFY2(must(desk.packages.standing(id)).expires == date("2026-11-07"), "F11.5.5 seventeen days later");
    QCOMPARE(reason(desk.unit<Done>("package.freeze",
                 [&](Unit &unit) { return desk.packages.unfreeze(unit, id, date("2026-10-27")); })),
        QByteArray("package.not_frozen"));
}

void PackageServiceTest::theJobSettlesAndComesAgain()
{
    CreditDesk desk;
    QJsonObject body = CreditDesk::hours();
    body.insert(u"ends_after_days"_s, 30);
    const PackageId id = desk.sell(body);
    desk.comeTo(date("2026-11-20"));  // Three weeks without the program.
    QVERIFY(desk.runner.runDue());
    QVERIFY2(desk.left(id) == 0, "F11.5.1 what was missed is made up for");
    const auto next = must(desk.runner.nextRun());
    QVERIFY2(next == desk.berlin.toInstant(local("2026-11-21T00:05")), "F11.5.1 at 00:05");
}

void PackageServiceTest::correctionsNeedReasonNoteAndRole()
{
    CreditDesk desk;
    const PackageId id = desk.sell(CreditDesk::hours());
    QVERIFY2(reason(desk.adjust(id, 30, "a", "because")) == "credit.adjust_reason", "F14.6.1, F11.6.4");
    QVERIFY2(reason(desk.adjust(id, 30, "a", "goodwill", u"short"_s)) == "credit.adjust_note", "F08.5.3");
    const Actor helper{desk.ids.next<ProfileTag>(), Role::Assistant};
    QVERIFY2(
        reason(desk.adjust(id, 30, "a", "goodwill", u"because it rained"_s, {}, helper)) == "access.denied",
        "F08.5.3 not without the role");
    QCOMPARE(desk.left(id), 300);
    const CreditEntryId entry = must(desk.adjust(id, 30, "a"));
    QVERIFY2(desk.left(id) == 330, "F08.5.3, F09.1.4");
    QVERIFY2(must(desk.adjust(id, 30, "a")) == entry && desk.left(id) == 330, "told twice, done once");
    const auto kept = must(desk.book.store().entry(entry));
    QVERIFY2(kept->source == "manual_adjustment" && kept->reason == "goodwill" &&
                 kept->note == u"because it rained" && kept->before == 300 && kept->after == 330 &&
                 kept->actor == desk.owner.profile,
        "F14.6.4, F11.6.3");
    must(desk.adjust(id, -20, "b", "correction", u"counted twice"_s, date("2026-10-05")));
    QVERIFY2(desk.left(id) == 310 && desk.entries(id).back().on == date("2026-10-05"), "F14.6.3");
}

void PackageServiceTest::correctionsAreTakenBackByOthers()
{
    CreditDesk desk;
    const PackageId id = desk.sell(CreditDesk::hours());
    const CreditEntryId entry = must(desk.adjust(id, 120, "a"));
    const auto back = [&](const QString &note) {
        return desk.unit<Done>(
            "credit.adjust", [&](Unit &unit) { return desk.credits.reverseAdjustment(unit, entry, note); });
    };
    QCOMPARE(reason(back(u"no"_s)), QByteArray("credit.adjust_note"));
    QVERIFY(back(u"it did not rain at all"_s));
    QVERIFY2(desk.left(id) == 300 && desk.entries(id).back().reverses == entry, "F09.1.4, F14.6.4 linked");
    QVERIFY2(reason(back(u"it did not rain at all"_s)) == "credit.already_reversed", "F14.6.4 once");
}

void PackageServiceTest::creditsMoveBetweenPackages()
{
    CreditDesk desk;
    const PackageId from = desk.sell(CreditDesk::hours("100"), "From");
    const PackageId to = desk.sell(CreditDesk::hours("10"), "To");
    const PackageId other = desk.sell(CreditDesk::pieces(), "Other");
    const auto move = [&](const PackageId &there, std::int64_t quantity, const char *key) {
        return desk.unit<Done>("credit.move", [&](Unit &unit) {
            return desk.credits.move(unit, from, there, quantity, date("2026-10-27"), key);
        });
    };
    QVERIFY(move(to, 60, "a"));
    QVERIFY(move(to, 60, "a"));
    QCOMPARE(desk.left(from), 40);
    QCOMPARE(desk.left(to), 70);
    QCOMPARE(reason(move(other, 10, "b")), QByteArray("credit.move_unit"));
    QCOMPARE(reason(move(to, 41, "c")), QByteArray("credit.below_zero"));
    QCOMPARE(desk.left(from), 40);
    QVERIFY(desk.ledger.verify());
}

void PackageServiceTest::nothingGoesBelowZeroUnlessItMay()
{
    CreditDesk desk;
    const PackageId id = desk.sell(CreditDesk::hours("30"));
    QVERIFY2(reason(desk.adjust(id, -31, "a")) == "credit.below_zero", "F09.1.4, F14.1.2");
    QCOMPARE(desk.left(id), 30);
    QVERIFY(desk.adjust(id, -30, "b"));
    const PackageId free = desk.did<PackageId>("package.sell", [&](Unit &unit) {
        PackageSale sale{desk.ana, {}, u"Free"_s, terms(CreditDesk::hours("30")), date("2026-10-01")};
        sale.allowNegative = true;
        return desk.packages.sell(unit, sale);
    });
    desk.logged(desk.ana, desk.coaching);
    QVERIFY2(desk.left(free) == -30, "F14.1.6 overdrawn where it may be");
    QVERIFY(must(desk.credits.reconcile()).empty());
}

QTEST_GUILESS_MAIN(PackageServiceTest)
#include "package_service_test.moc"
