// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/services/service_store.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(sp::ServiceDetails)

namespace {

ServiceDetails coaching(Money price = money(12'000))
{
    return {u"Coaching"_s, 50min, {PriceBy::Hour, price, {15, TimeDirection::Nearest, 5, 30}}, "standard",
        5min, 10min, "#1F6F6B", "coaching"};
}

template <typename Change>
ServiceDetails but(Change change)
{
    ServiceDetails details = coaching();
    change(details);
    return details;
}

}  // namespace

class ServiceStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksDetails_data();
    void checksDetails();
    void readsBackWhatWasWritten();
    void aNewPriceNeverTouchesThePast();
    void saysFromWhenEachVersionHeld();
    void retires();
    void isFoundByItsName();
    void versionsAreFrozen();
};

void ServiceStoreTest::checksDetails_data()
{
    QTest::addColumn<ServiceDetails>("details");
    QTest::addColumn<QByteArray>("why");
    // clang-format off
    QTest::newRow("as it is")                   << coaching() << QByteArray();
    QTest::newRow("free of charge")             << coaching(money(0)) << QByteArray();
    QTest::newRow("yen have no decimals")       << coaching(money(15'000, "JPY")) << QByteArray();
    QTest::newRow("dinars have three")          << coaching(money(45'500, "KWD")) << QByteArray();
    QTest::newRow("no name")                    << but([](auto &d) { d.name = u"  "_s; }) << QByteArray("service.name_missing");
    QTest::newRow("a name of 121 characters")   << but([](auto &d) { d.name = QString(121, u'x'); }) << QByteArray("service.name_long");
    QTest::newRow("no time")                    << but([](auto &d) { d.duration = 0min; }) << QByteArray("service.duration");
    QTest::newRow("a day is the longest")       << but([](auto &d) { d.duration = 24h; }) << QByteArray();
    QTest::newRow("no colour")                  << but([](auto &d) { d.colour = "teal"; }) << QByteArray("service.colour");
    QTest::newRow("a colour and more")          << but([](auto &d) { d.colour = "#1F6F6B\n"; }) << QByteArray("service.colour");
    QTest::newRow("more than a day")            << but([](auto &d) { d.duration = 24h + 1min; }) << QByteArray("service.duration");
    QTest::newRow("a price below zero")         << coaching(money(-1)) << QByteArray("service.price");
    QTest::newRow("a price out of range")       << coaching(money(Money::limit + 1)) << QByteArray("service.price");
    QTest::newRow("a tax code nobody knows")    << but([](auto &d) { d.taxCode = "luxury"; }) << QByteArray("tax.code_unknown");
    QTest::newRow("a grace of a whole step")    << but([](auto &d) { d.price.time.graceMinutes = 15; }) << QByteArray("pricing.rule_invalid");
    // clang-format on
}

void ServiceStoreTest::checksDetails()
{
    ServicePractice practice;
    QFETCH(ServiceDetails, details);
    QFETCH(QByteArray, why);
    const auto added = practice.unit<Service>(
        "service.add", [&](Unit &unit) { return practice.services.add(unit, details); });
    QCOMPARE(reason(added), why);
    QCOMPARE(practice.count("SELECT count(*) FROM service"), why.isEmpty() ? 1 : 0);
}

void ServiceStoreTest::readsBackWhatWasWritten()
{
    ServicePractice practice;
    for (const ServiceDetails &details : {coaching(), coaching(money(45'500, "KWD")), but([](auto &d) {
                                              d.price.time = {6, TimeDirection::Down, 0, 0};
                                          })}) {
        const Service added = practice.did<Service>(
            "service.add", [&](Unit &unit) { return practice.services.add(unit, details); });
        QCOMPARE(must(practice.services.service(added.id)).details, details);
    }
}

void ServiceStoreTest::aNewPriceNeverTouchesThePast()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const ServiceId id = practice.service("Talk", money(10'000));
    const SessionId before = practice.logged(ana, id);
    const auto change = [&](const ServiceDetails &details) {
        return practice.did<Service>(
            "service.change", [&](Unit &unit) { return practice.services.change(unit, id, details); });
    };
    ServiceDetails dearer = must(practice.services.service(id)).details;
    QCOMPARE(change(dearer).versionNo, 1);
    dearer.price.price = money(15'000);
    QCOMPARE(change(dearer).versionNo, 2);
    QCOMPARE(practice.issued(practice.drafted({before})).content.totals.gross, money(10'000));
    QCOMPARE(
        practice.issued(practice.drafted({practice.logged(ana, id)})).content.totals.gross, money(15'000));
}

void ServiceStoreTest::saysFromWhenEachVersionHeld()
{
    ServicePractice practice;
    const Instant first = practice.clock.now();
    const Service service = practice.did<Service>(
        "service.add", [&](Unit &unit) { return practice.services.add(unit, coaching()); });
    practice.clock.advance(48h);
    practice.did<Service>("service.change",
        [&](Unit &unit) { return practice.services.change(unit, service.id, coaching(money(13'000))); });
    const auto history = must(practice.services.history(service.id));
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history[0].service.versionNo, 2);
    QCOMPARE(history[0].service.details.price.price, money(13'000));
    QVERIFY(history[0].since - history[1].since >= 48h);
    QVERIFY(history[1].since >= first);
    QCOMPARE(history[1].service.details, service.details);
}

void ServiceStoreTest::retires()
{
    ServicePractice practice;
    const ServiceId id = practice.service("Talk", money(1));
    practice.service("Walk", money(1));
    practice.did<Done>("service.retire",
        [&](Unit &unit) { return practice.services.setActivity(unit, id, ServiceStore::Activity::Retired); });
    QCOMPARE(must(practice.services.list()).size(), 1U);
    QCOMPARE(must(practice.services.list(ServiceStore::Which::All)).size(), 2U);
    QVERIFY(!must(practice.services.service(id)).active);
    QCOMPARE(reason(practice.services.service(ServiceId(IdBytes{}))), "service.unknown");
}

void ServiceStoreTest::isFoundByItsName()
{
    ServicePractice practice;
    practice.service("Talk", money(1));
    practice.service("Twice", money(1));
    practice.service("twice", money(1));
    QVERIFY(must(practice.services.named(u" tALK "_s)));
    QVERIFY(!must(practice.services.named(u"Tal"_s)));
    QVERIFY(!must(practice.services.named(u"Twice"_s)));
}

void ServiceStoreTest::versionsAreFrozen()
{
    ServicePractice practice;
    practice.service("Talk", money(1));
    QCOMPARE(
        reason(practice.database.run("UPDATE service_version SET price_minor = 2")), "APPEND_ONLY_ENFORCED");
    QCOMPARE(reason(practice.database.run("DELETE FROM service_version")), "APPEND_ONLY_ENFORCED");
}

QTEST_GUILESS_MAIN(ServiceStoreTest)
#include "service_store_test.moc"
