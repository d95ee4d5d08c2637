// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workspace/settings_store.h"

#include "tests/support/practice_services.h"

#include <QJsonDocument>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sp::PracticeSettings)

namespace {

template <typename Change>
PracticeSettings but(Change change)
{
    PracticeSettings settings = ServicePractice::hamburg();
    change(settings);
    return settings;
}

}  // namespace

class SettingsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void aChangeIsKeptAsItIsGivenOrRefused_data();
    void aChangeIsKeptAsItIsGivenOrRefused();
    void aChangeLeavesWhatItDoesNotName();
    void weeksBeginWhereTheyUsuallyDo_data();
    void weeksBeginWhereTheyUsuallyDo();
    void readsBackWhatWasWritten();
    void forgetsWhatWasRolledBack();
    void auditsADigestAndNoContents();
};

void SettingsStoreTest::checks_data()
{
    QTest::addColumn<PracticeSettings>("settings");
    QTest::addColumn<QByteArray>("why");
    // clang-format off
    QTest::newRow("as they are")                       << but([](auto &) {}) << QByteArray();
    QTest::newRow("a zone nobody knows")               << but([](auto &s) { s.zone = "Moon/Sea"; }) << QByteArray("zone.unknown");
    QTest::newRow("a locale nobody speaks")            << but([](auto &s) { s.locale = "no such"; }) << QByteArray("locale.unknown");
    QTest::newRow("a currency nobody mints")           << but([](auto &s) { s.currency = "QQQ"; }) << QByteArray("currency.unknown");
    QTest::newRow("an account with a typo")            << but([](auto &s) { s.account.iban = "DE89370400440532013001"; }) << QByteArray("iban.invalid");
    QTest::newRow("half a mail address")               << but([](auto &s) { s.seller.email = u"me@"_s; }) << QByteArray("email.invalid");
    QTest::newRow("R07 a pattern without a counter")   << but([](auto &s) { s.numberPattern = "{YYYY}"; }) << QByteArray("number.pattern_invalid");
    QTest::newRow("R07 a place that nothing fills")    << but([](auto &s) { s.numberPattern = "{prefix}{#}"; }) << QByteArray("number.prefix_invalid");
    QTest::newRow("R07 two series with one pattern")   << but([](auto &s) { s.creditPattern = s.numberPattern; }) << QByteArray("settings.invalid");
    QTest::newRow("quotes numbered as invoices are")   << but([](auto &s) { s.quotePattern = s.numberPattern; }) << QByteArray("settings.invalid");
    QTest::newRow("an eighth weekday")                 << but([](auto &s) { s.weekBegins = 8; }) << QByteArray("settings.invalid");
    QTest::newRow("terms of more than a year")         << but([](auto &s) { s.terms.days = 366; }) << QByteArray("settings.invalid");
    QTest::newRow("an undo window below zero")         << but([](auto &s) { s.undoSeconds = -1; }) << QByteArray("settings.invalid");
    QTest::newRow("a channel nobody carries")          << but([](auto &s) { s.mailChannel = "dove"; }) << QByteArray("settings.invalid");
    // clang-format on
}

void SettingsStoreTest::checks()
{
    ServicePractice practice;
    QFETCH(PracticeSettings, settings);
    QTEST(reason(practice.unit<Done>(
              "settings.set", [&](Unit &unit) { return practice.settings.setPractice(unit, settings); })),
        "why");
}

void SettingsStoreTest::aChangeIsKeptAsItIsGivenOrRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("field");
    // clang-format off
    QTest::newRow("as it should be")                   << QByteArray(R"({"small_business":true,"prices":"net","paper":"Letter"})") << QString();
    QTest::newRow("a percentage in other words")       << QByteArray(R"({"early_days":7,"early_percent":"2.0"})") << QString();
    QTest::newRow("no rebate after all")               << QByteArray(R"({"early_percent":"0"})")      << QString();
    QTest::newRow("a word for yes")                    << QByteArray(R"({"small_business":"true"})")  << u"small_business"_s;
    QTest::newRow("a capital letter")                  << QByteArray(R"({"prices":"Net"})")           << u"prices"_s;
    QTest::newRow("a hyphen")                          << QByteArray(R"({"rounding":"half-even"})")   << u"rounding"_s;
    QTest::newRow("a small letter")                    << QByteArray(R"({"paper":"letter"})")         << u"paper"_s;
    QTest::newRow("a number in words")                 << QByteArray(R"({"terms_days":"abc"})")       << u"terms_days"_s;
    QTest::newRow("half a day")                        << QByteArray(R"({"terms_days":14.5})")        << u"terms_days"_s;
    QTest::newRow("a time in words")                   << QByteArray(R"({"undo_seconds":"1h"})")      << u"undo_seconds"_s;
    QTest::newRow("a number for a name")               << QByteArray(R"({"practitioner":9})")         << u"practitioner"_s;
    QTest::newRow("a text for the seller")             << QByteArray(R"({"seller":"x"})")             << u"seller"_s;
    QTest::newRow("a number for the account")          << QByteArray(R"({"account":5})")              << u"account"_s;
    QTest::newRow("a member nobody knows")             << QByteArray(R"({"seller":{"town":"Bonn"}})") << u"seller.town"_s;
    QTest::newRow("a member of another type")          << QByteArray(R"({"seller":{"city":5}})")      << u"seller.city"_s;
    QTest::newRow("an object for a text")              << QByteArray(R"({"zone":{}})")                << u"zone"_s;
    QTest::newRow("a setting nobody knows")            << QByteArray(R"({"colour":"blue"})")          << u"colour"_s;
    // clang-format on
}

void SettingsStoreTest::aChangeIsKeptAsItIsGivenOrRefused()
{
    QFETCH(QByteArray, change);
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    QVERIFY(!changes.isEmpty());
    const auto changed = ServicePractice::hamburg().changedBy(changes);
    QTEST(changed ? QString() : changed.error().facts.value("field"_L1).toString(), "field");
    if (!changed)
        QCOMPARE(changed.error().reason, QByteArray("settings.invalid"));
}

void SettingsStoreTest::aChangeLeavesWhatItDoesNotName()
{
    const PracticeSettings before = ServicePractice::hamburg();
    const PracticeSettings after = must(
        before.changedBy({{u"seller"_s, QJsonObject{{u"city"_s, u"Bremen"_s}}}, {u"prices"_s, u"net"_s}}));
    PracticeSettings expected = before;
    expected.seller.address.city = u"Bremen"_s;
    expected.prices = billing::PriceMode::Net;
    QCOMPARE(after, expected);
}

void SettingsStoreTest::weeksBeginWhereTheyUsuallyDo_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("first");
    QTest::newRow("Britain") << QByteArray("en-GB") << 0 << 1;
    QTest::newRow("the United States") << QByteArray("en-US") << 0 << 7;
    QTest::newRow("Egypt") << QByteArray("ar-EG") << 0 << 6;
    QTest::newRow("somebody who likes Mondays") << QByteArray("en-US") << 1 << 1;
}

void SettingsStoreTest::weeksBeginWhereTheyUsuallyDo()
{
    QFETCH(QByteArray, locale);
    QFETCH(int, chosen);
    QTEST(but([&](auto &settings) {
        settings.locale = locale;
        settings.weekBegins = chosen;
    }).firstWeekday(),
        "first");
}

void SettingsStoreTest::readsBackWhatWasWritten()
{
    ServicePractice practice;
    const PracticeSettings settings = but([](PracticeSettings &s) {
        s.profession = "therapist";
        s.locale = "de-AT";
        s.currency = "CHF";
        s.weekBegins = 7;
        s.seller.registrations = {u"HRB 1"_s, u"Amtsgericht"_s};
        s.seller.email = u"mara@example.org"_s;
        s.account = {u"Mara"_s, "DE89370400440532013000", "COBADEFFXXX", u"Bank"_s};
        s.smallBusiness = true;
        s.prices = billing::PriceMode::Net;
        s.rounding = {billing::RoundingMode::ByDocument, Rounding::HalfEven};
        s.terms = {30, {}, u"Thank you"_s};
        s.paper = billing::Paper::Letter;
        s.undoSeconds = 60;
        s.mailChannel = "smtp";
        s.smtp = {{u"host"_s, u"mail.example.org"_s}};
    });
    practice.did<Done>(
        "settings.set", [&](Unit &unit) { return practice.settings.setPractice(unit, settings); });
    QCOMPARE(must(SettingsStore(practice.database).practice()), settings);
    QCOMPARE(must(practice.settings.practice()), settings);
}

void SettingsStoreTest::forgetsWhatWasRolledBack()
{
    ServicePractice practice;
    const PracticeSettings before = must(practice.settings.practice());
    const auto refused = practice.unit<Done>("settings.set", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(practice.settings.setPractice(unit, but([](auto &s) { s.currency = "JPY"; })));
        SP_TRY(within, practice.settings.practice());
        [&] { QCOMPARE(within.currency, "JPY"); }();
        return Error{ErrorCode::Refused, "changed.my_mind"};
    });
    QCOMPARE(reason(refused), "changed.my_mind");
    QCOMPARE(must(practice.settings.practice()), before);
}

void SettingsStoreTest::auditsADigestAndNoContents()
{
    ServicePractice practice;
    QCOMPARE(
        practice.count(
            "SELECT count(*) FROM audit_event WHERE action = 'settings.changed' AND data LIKE '%sha256%'"),
        1);
    QCOMPARE(practice.count(
                 "SELECT count(*) FROM audit_event WHERE data LIKE '%Lind%' OR data LIKE '%Elbchaussee%'"),
        0);
}

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "settings_store_test.moc"
