// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/package_terms.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::credit;
using namespace Qt::StringLiterals;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

const Currency usd = Currency::of("USD");

QJsonObject tenCredits()
{
    return {{u"unit"_s, u"sessions"_s}, {u"allocation"_s, u"10"_s}, {u"currency"_s, u"USD"_s},
        {u"consumption"_s,
            QJsonObject{{u"default"_s, QJsonObject{{u"credits"_s, u"1"_s}}},
                {u"services"_s, QJsonObject{{u"Workshop"_s, QJsonObject{{u"credits"_s, u"2"_s}}}}}}}};
}

QJsonObject tenHours()
{
    return {{u"unit"_s, u"hours"_s}, {u"allocation"_s, u"10h"_s}, {u"currency"_s, u"USD"_s},
        {u"consumption"_s, QJsonObject{{u"default"_s, QJsonObject{{u"minute_step"_s, 5}}}}}};
}

PackageTerms with(QJsonObject body, std::initializer_list<std::pair<QString, QJsonValue>> more = {})
{
    for (const auto &[name, value] : more)
        body.insert(name, value);
    const auto read = readPackageTerms(body);
    if (!read)
        qFatal("%s", read.error().reason.constData());
    return *read;
}

/// "use -1 = 9, blocked 0 = 0"
QByteArray told(const PackageTerms &terms, const std::vector<PreviewRow> &rows)
{
    QByteArrayList list;
    for (const PreviewRow &row : rows)
        list += row.what + ' ' + terms.denomination.text(row.quantity) + " = " +
                terms.denomination.text(row.balance) +
                (row.charge ? " $" + row.charge->plain() : QByteArray());
    return list.join(", ");
}

QByteArray dateOr(std::optional<LocalDate> date)
{
    return date ? dateText(*date) : QByteArray("never");
}

}  // namespace

class PackageTermsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void itEndsOn_data();
    void itEndsOn();
    void restingMovesTheEnd();
    void periodsKeepTheirDay();
    void carryOverIsLimited();
    void leftoversAsTheRuleSays_data();
    void leftoversAsTheRuleSays();
    void absencesReturnOrConsume_data();
    void absencesReturnOrConsume();
    void previewsPlayThePackage_data();
    void previewsPlayThePackage();
    void twoMonthsInThePreview();
    void termsReadBack();
};

void PackageTermsTest::badSettingsAreRefused_data()
{
    QTest::addColumn<bool>("hours");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("reason");
    const QJsonObject stepped{{u"default"_s, QJsonObject{{u"minute_step"_s, 5}}}};
    // clang-format off
    QTest::newRow("F11.1.5 minutes' steps for sessions") << false << u"consumption"_s << QJsonValue(stepped) << QByteArray("package.unit_rounding");
    QTest::newRow("F11.1.5 a service it does not cover")  << false << u"services"_s << QJsonValue(QJsonArray{u"Coaching"_s}) << QByteArray("package.service_outside");
    QTest::newRow("F11.1.5 overage at no rate")          << false << u"overage"_s << QJsonValue(u"bill"_s) << QByteArray("package.overage_rate");
    QTest::newRow("F11.1.5 an end before its beginning") << true << u"ends_after_days"_s << QJsonValue(-3) << QByteArray("package.expiry");
    QTest::newRow("F11.1.5 it ends the day it begins")   << true << u"ends_after_days"_s << QJsonValue(0) << QByteArray("package.expiry");
    QTest::newRow("F11.1.5 more carried than granted")   << true << u"carry_limit"_s << QJsonValue(u"11h"_s) << QByteArray("package.carry_limit");
    QTest::newRow("F11.1.1 nothing is granted")          << true << u"allocation"_s << QJsonValue(u"0"_s) << QByteArray("package.allocation");
    QTest::newRow("a date that is missing")              << true << u"activation"_s << QJsonValue(u"on_date"_s) << QByteArray("package.activation_date");
    QTest::newRow("leftovers at no rate")                << true << u"leftover"_s << QJsonValue(u"convert_to_discounted_overage"_s) << QByteArray("package.leftover_rate");
    QTest::newRow("an unknown word")                     << true << u"period"_s << QJsonValue(u"fortnight"_s) << QByteArray("package.terms_invalid");
    QTest::newRow("F14.1.2 an unknown unit")             << true << u"unit"_s << QJsonValue(u"days"_s) << QByteArray("credit.unit_unknown");
    // clang-format on
}

void PackageTermsTest::badSettingsAreRefused()
{
    QFETCH(bool, hours);
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QJsonObject body = hours ? tenHours() : tenCredits();
    QVERIFY(readPackageTerms(body));
    body.insert(name, value);
    const auto read = readPackageTerms(body);
    QVERIFY(!read);
    QTEST(read.error().reason, "reason");
}

void PackageTermsTest::itEndsOn_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QByteArray>("bought");
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<QByteArray>("ends");
    // clang-format off
    QTest::newRow("F11.1.2 thirty days after its first use") << QJsonObject{{u"activation"_s, u"on_first_use"_s}, {u"ends_after_days"_s, 30}} << QByteArray("2025-09-22") << QByteArray("2025-10-01") << QByteArray("2025-10-31");
    QTest::newRow("it waits for its first use")              << QJsonObject{{u"activation"_s, u"on_first_use"_s}, {u"ends_after_days"_s, 30}} << QByteArray("2025-09-22") << QByteArray() << QByteArray("never");
    QTest::newRow("F11.1.2 on a day for all")                << QJsonObject{{u"ends_on"_s, u"2025-12-31"_s}} << QByteArray("2025-09-22") << QByteArray() << QByteArray("2025-12-31");
    QTest::newRow("the earlier of both")                     << QJsonObject{{u"ends_on"_s, u"2025-12-31"_s}, {u"ends_after_days"_s, 10}} << QByteArray("2025-09-22") << QByteArray() << QByteArray("2025-10-02");
    QTest::newRow("a date to begin on")                      << QJsonObject{{u"activation"_s, u"on_date"_s}, {u"activation_date"_s, u"2025-10-01"_s}, {u"ends_after_days"_s, 30}} << QByteArray("2025-09-22") << QByteArray() << QByteArray("2025-10-31");
    QTest::newRow("never")                                   << QJsonObject() << QByteArray("2025-09-22") << QByteArray() << QByteArray("never");
    // clang-format on
}

void PackageTermsTest::itEndsOn()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QByteArray, bought);
    QFETCH(QByteArray, used);
    QJsonObject body = tenHours();
    for (auto at = settings.begin(); at != settings.end(); ++at)
        body.insert(at.key(), at.value());
    const PackageTerms terms = with(body);
    const auto began = activatedOn(
        terms, day(bought.constData()), used.isEmpty() ? std::nullopt : std::optional(day(used.constData())));
    QTEST(dateOr(expiresOn(terms, began, {})), "ends");
}

void PackageTermsTest::restingMovesTheEnd()
{
    const PackageTerms terms = with(tenHours(), {{u"ends_on"_s, u"2025-04-01"_s}, {u"grace_days"_s, 7}});
    const Freeze freeze{day("2025-02-10"), day("2025-02-25")};
    const auto end = expiresOn(terms, day("2025-01-01"), {freeze});
    QVERIFY2(dateOr(end) == "2025-04-16", "F11.5.5 fifteen days later");
    QVERIFY2(dateOr(settledOn(terms, end)) == "2025-04-24", "F11.5.1 the day after the grace");
    QVERIFY2(freeze.covers(day("2025-02-12")) && !freeze.covers(day("2025-02-25")), "F11.5.5");
    // One that only begins after the end moves nothing; while it rests the end is open.
    QCOMPARE(dateOr(expiresOn(terms, day("2025-01-01"), {{day("2025-05-01"), day("2025-05-09")}})),
        QByteArray("2025-04-01"));
    QCOMPARE(dateOr(expiresOn(terms, day("2025-01-01"), {{day("2025-02-10"), {}}})), QByteArray("never"));
    // A second one that lies behind the first's extension counts too.
    QCOMPARE(dateOr(expiresOn(terms, day("2025-01-01"), {{day("2025-04-10"), day("2025-04-12")}, freeze})),
        QByteArray("2025-04-18"));
}

void PackageTermsTest::periodsKeepTheirDay()
{
    const PackageTerms monthly = with(tenHours(), {{u"period"_s, u"month"_s}});
    QCOMPARE(dateOr(nextPeriod(monthly, day("2026-01-31"), day("2026-01-31"))), QByteArray("2026-02-28"));
    QCOMPARE(dateOr(nextPeriod(monthly, day("2026-01-31"), day("2026-02-28"))), QByteArray("2026-03-31"));
    QCOMPARE(dateOr(nextPeriod(monthly, day("2026-01-31"), day("2027-01-30"))), QByteArray("2027-01-31"));
    QCOMPARE(dateOr(nextPeriod(
                 with(tenHours(), {{u"period"_s, u"week"_s}}), day("2026-01-01"), day("2026-01-08"))),
        QByteArray("2026-01-15"));
    QCOMPARE(dateOr(nextPeriod(
                 with(tenHours(), {{u"period"_s, u"year"_s}}), day("2024-02-29"), day("2026-01-01"))),
        QByteArray("2026-02-28"));
    QCOMPARE(dateOr(nextPeriod(with(tenHours()), day("2026-01-01"), day("2026-01-08"))), QByteArray("never"));
}

void PackageTermsTest::carryOverIsLimited()
{
    const PackageTerms terms = with(tenCredits(), {{u"period"_s, u"month"_s}, {u"carry_limit"_s, u"2"_s}});
    const RestSplit split = splitAtPeriodEnd(terms, 50'000);
    QVERIFY2(split.carried == 20'000 && split.forfeited == 30'000, "F11.1.3 two go on, three are lost");
    QCOMPARE(splitAtPeriodEnd(terms, 10'000), (RestSplit{10'000, 0, 0, {}}));
    QCOMPARE(splitAtPeriodEnd(terms, -10'000), RestSplit{});
}

void PackageTermsTest::leftoversAsTheRuleSays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<qint64>("carried");
    QTest::addColumn<qint64>("forfeited");
    QTest::addColumn<qint64>("charge");
    QTest::newRow("F11.5.1 forfeited") << u"forfeit"_s << qint64(0) << qint64(40'000) << qint64(0);
    QTest::newRow("F11.5.1 charged at the lower rate")
        << u"convert_to_discounted_overage"_s << qint64(0) << qint64(0) << qint64(36'000);
    QTest::newRow("F11.5.1 carried once, up to the cap")
        << u"one_time_carry"_s << qint64(20'000) << qint64(20'000) << qint64(0);
}

void PackageTermsTest::leftoversAsTheRuleSays()
{
    QFETCH(QString, rule);
    const PackageTerms terms = with(
        tenCredits(), {{u"leftover"_s, rule}, {u"carry_cap"_s, u"2"_s}, {u"leftover_rate"_s, u"90.00"_s}});
    const RestSplit split = splitAtExpiry(terms, 40'000);
    QTEST(qint64(split.carried), "carried");
    QTEST(qint64(split.forfeited), "forfeited");
    QTEST(qint64(split.charge ? split.charge->minor() : 0), "charge");
    QCOMPARE(split.carried + split.forfeited + split.converted, 40'000);
}

void PackageTermsTest::absencesReturnOrConsume_data()
{
    QTest::addColumn<int>("absence");
    QTest::addColumn<QString>("late");
    QTest::addColumn<bool>("returned");
    QTest::newRow("F11.3.3 canceled in time") << int(Absence::CanceledInTime) << u"consume"_s << true;
    QTest::newRow("F11.3.3 canceled late") << int(Absence::CanceledLate) << u"consume"_s << false;
    QTest::newRow("F11.3.3 a no-show") << int(Absence::NoShow) << u"consume"_s << false;
    QTest::newRow("canceled by the practitioner") << int(Absence::CanceledByProvider) << u"consume"_s << true;
    QTest::newRow("late, but forgiven") << int(Absence::NoShow) << u"return"_s << true;
}

void PackageTermsTest::absencesReturnOrConsume()
{
    QFETCH(int, absence);
    QFETCH(QString, late);
    const PackageTerms terms = with(tenCredits(), {{u"late_cancel"_s, late}});
    QTEST(endOfHold(terms, static_cast<Absence>(absence)) == HoldEnd::Returned, "returned");
}

void PackageTermsTest::previewsPlayThePackage_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("hours");
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("rows");
    // clang-format off
    QTest::newRow("F11.1.1 a workshop takes two") << QJsonObject() << false << u"Workshop"_s << 60 << QByteArray("grant 10 = 10, use -2 = 8");
    QTest::newRow("F11.1.2 62 minutes take 65")   << QJsonObject() << true << u"Call"_s << 62 << QByteArray("grant 600 = 600, use -65 = 535");
    QTest::newRow("F11.1.4 blocked at nothing")   << QJsonObject{{u"allocation"_s, u"1"_s}} << false << u"Workshop"_s << 60 << QByteArray("grant 1 = 1, blocked 0 = 1");
    QTest::newRow("F11.1.4 overage by credits")   << QJsonObject{{u"allocation"_s, u"1"_s}, {u"overage"_s, u"bill"_s}, {u"overage_rate"_s, u"100"_s}} << false << u"Workshop"_s << 60 << QByteArray("grant 1 = 1, use -1 = 0 $100.00");
    QTest::newRow("F11.1.4 overage by minutes")   << QJsonObject{{u"allocation"_s, u"5"_s}, {u"overage"_s, u"bill"_s}, {u"overage_rate"_s, u"2"_s}} << true << u"Call"_s << 17 << QByteArray("grant 5 = 5, use -5 = 0 $30.00");
    QTest::newRow("F11.4.7 a service outside")    << QJsonObject{{u"excluded_services"_s, QJsonArray{u"Assessment"_s}}, {u"overage"_s, u"bill"_s}, {u"overage_rate"_s, u"2"_s}} << false << u"Assessment"_s << 60 << QByteArray("grant 10 = 10, use 0 = 10");
    // clang-format on
}

void PackageTermsTest::previewsPlayThePackage()
{
    QFETCH(QJsonObject, settings);
    QFETCH(bool, hours);
    QFETCH(QString, service);
    QFETCH(int, minutes);
    QJsonObject body = hours ? tenHours() : tenCredits();
    for (auto at = settings.begin(); at != settings.end(); ++at)
        body.insert(at.key(), at.value());
    const PackageTerms terms = with(body);
    const auto rows = previewPackage(
        terms, day("2025-09-22"), {{day("2025-09-25"), {service, minutes}}}, day("2025-09-30"));
    QTEST(told(terms, *rows), "rows");
}

void PackageTermsTest::twoMonthsInThePreview()
{
    const PackageTerms terms = with(
        tenCredits(), {{u"period"_s, u"month"_s}, {u"carry_limit"_s, u"2"_s}, {u"ends_after_days"_s, 70}});
    std::vector<PreviewUse> uses;
    for (const char *on : {"2025-01-05", "2025-01-12", "2025-01-19", "2025-01-26", "2025-01-28"})
        uses.push_back({day(on), {u"Coaching"_s, 60}});
    uses.push_back({day("2025-02-03"), {u"Workshop"_s, 60}});
    const auto rows = previewPackage(terms, day("2025-01-01"), uses, day("2025-04-01"));
    QVERIFY2(told(terms, *rows) ==
                 "grant 10 = 10, use -1 = 9, use -1 = 8, use -1 = 7, use -1 = 6, use -1 = 5, "
                 "forfeit -3 = 2, carry 0 = 2, grant 10 = 12, use -2 = 10, forfeit -8 = 2, carry 0 = 2, "
                 "grant 10 = 12, forfeit -12 = 0, expire 0 = 0",
        told(terms, *rows).constData());  // F11.1.3
}

void PackageTermsTest::termsReadBack()
{
    const PackageTerms terms = with(tenHours(),
        {{u"price"_s, u"1500"_s}, {u"ends_after_days"_s, 90}, {u"grace_days"_s, 7}, {u"overage"_s, u"bill"_s},
            {u"overage_rate"_s, u"2.00"_s}, {u"hold_policy"_s, u"deduct_at_booking"_s},
            {u"leftover"_s, u"one_time_carry"_s}, {u"carry_cap"_s, u"60"_s}, {u"increment"_s, u"15"_s},
            {u"services"_s, QJsonArray{u"Call"_s}}});
    QCOMPARE(*readPackageTerms(packageTermsJson(terms)), terms);
    QCOMPARE(*overageCharge(terms, {12, {}, {}}), std::optional(Money(2'400, usd)));
}

QTEST_GUILESS_MAIN(PackageTermsTest)
#include "package_terms_test.moc"
