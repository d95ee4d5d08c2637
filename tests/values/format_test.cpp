// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/format.h"

#include <QTest>

using namespace sp;
using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Tables show the no-break spaces as "_" and the narrow ones as "~".
QString visible(QString text)
{
    return text.replace(QChar(0x00A0), u'_').replace(QChar(0x202F), u'~');
}

Instant instant(const char *text)
{
    return *parseInstant(text);
}

}  // namespace

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesLocales_data();
    void makesLocales();
    void formatsMoney_data();
    void formatsMoney();
    void formatsQuantitiesAndShares();
    void formatsDates_data();
    void formatsDates();
    void formatsTimes();
    void formatsDurations_data();
    void formatsDurations();
    void formatsDualStamps_data();
    void formatsDualStamps();
    void readsTypedMoney_data();
    void readsTypedMoney();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
};

void FormatTest::makesLocales_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("tag");
    // clang-format off
    QTest::newRow("a language and a country")                   << QByteArray("de-AT")      << QByteArray("de-AT");
    QTest::newRow("letter cases do not matter")                 << QByteArray("PT-br")      << QByteArray("pt-BR");
    QTest::newRow("an underscore is taken for a hyphen")        << QByteArray("fr_FR")      << QByteArray("fr-FR");
    QTest::newRow("a language alone")                           << QByteArray("ja")         << QByteArray("ja");
    QTest::newRow("a script between")                           << QByteArray("zh-hant-tw") << QByteArray("zh-Hant-TW");
    QTest::newRow("an unknown country keeps the language")      << QByteArray("de-ZZ")      << QByteArray("de-ZZ");
    QTest::newRow("an unknown language is refused")             << QByteArray("xx-YY")      << QByteArray();
    QTest::newRow("C is not a person's locale")                 << QByteArray("C")          << QByteArray();
    QTest::newRow("nothing is refused")                         << QByteArray("")           << QByteArray();
    QTest::newRow("a POSIX name with a charset is refused")     << QByteArray("de_DE.UTF-8") << QByteArray();
    QTest::newRow("a tail of hyphens is refused")               << QByteArray("de-")        << QByteArray();
    // clang-format on
}

void FormatTest::makesLocales()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, tag);
    const auto locale = Locale::create(given);
    QCOMPARE(locale.has_value(), !tag.isEmpty());
    if (locale)
        QCOMPARE(locale->tag(), tag);
    else
        QCOMPARE(locale.error().reason, QByteArray("locale.unknown"));
}

void FormatTest::formatsMoney_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *locale, const char *currency, qint64 minor,
                         QString text) {
        QTest::newRow(name) << QByteArray(locale) << QByteArray(currency) << minor << text;
    };
    // clang-format off
    row("Germany: sign behind",                         "de-DE", "EUR", 120'00,        u"120,00_€"_s);
    row("Germany: thousands",                           "de-DE", "EUR", 1'234'567'89,  u"1.234.567,89_€"_s);
    row("Austria: sign before",                         "de-AT", "EUR", 1'234'50,      u"€_1_234,50"_s);
    row("Switzerland: code before, apostrophes",        "de-CH", "CHF", 1'200'00,      u"CHF_1’200.00"_s);
    row("Great Britain: sign before",                   "en-GB", "GBP", 1'200'05,      u"£1,200.05"_s);
    row("Great Britain: the dollar says whose",         "en-GB", "USD", 5'00,          u"US$5.00"_s);
    row("United States: its own dollar",                "en-US", "USD", 5'00,          u"$5.00"_s);
    row("France: narrow spaces between thousands",      "fr-FR", "EUR", 1'234'50,      u"1~234,50_€"_s);
    row("Spain: four digits are not grouped",           "es-ES", "EUR", 1'234'50,      u"1234,50_€"_s);
    row("Spain: five digits are",                       "es-ES", "EUR", 12'345'60,     u"12.345,60_€"_s);
    row("Italy",                                        "it-IT", "EUR", 99,            u"0,99_€"_s);
    row("Portugal",                                     "pt-PT", "EUR", 100'00,        u"100,00_€"_s);
    row("Brazil",                                       "pt-BR", "BRL", 1'234'50,      u"R$_1.234,50"_s);
    row("R12 yen have no decimals",                     "de-DE", "JPY", 12'000,        u"12.000_¥"_s);
    row("R12 yen in the United States",                 "en-US", "JPY", 12'000,        u"¥12,000"_s);
    row("R12 dinars of Kuwait have three decimals",     "en-GB", "KWD", 1'500,         u"KWD_1.500"_s);
    row("R12 dinars of Kuwait in Germany",              "de-DE", "KWD", 1'234'567,     u"1.234,567_KWD"_s);
    row("minus stands before everything",               "de-DE", "EUR", -120'00,       u"-120,00_€"_s);
    row("minus, not brackets, in English",              "en-GB", "EUR", -5,            u"-€0.05"_s);
    row("the largest amount is exact",                  "en-US", "USD", Money::limit - 1, u"$9,999,999,999,999.99"_s);
    row("a language that is not ours",                  "ja-JP", "JPY", 12'000,        u"￥12,000"_s);
    row("digits of another script",                     "ar-EG", "EUR", 1'50,          u"١٫٥٠_€"_s);
    // clang-format on
}

void FormatTest::formatsMoney()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    const Money amount(minor, *Currency::create(currency));
    const auto where = *Locale::create(locale);
    QCOMPARE(visible(formatMoney(amount, where)), text);
    QVERIFY(
        formatMoney(amount, where).contains(formatAmount(Money(std::abs(minor), amount.currency()), where)));
}

void FormatTest::formatsQuantitiesAndShares()
{
    const Locale de = Locale::of("de-DE"), en = Locale::of("en-GB"), fr = Locale::of("fr-FR"),
                 it = Locale::of("it-IT");
    QCOMPARE(formatQuantity({15'000}, de), u"1,5"_s);
    QCOMPARE(formatQuantity({-2'500}, en), u"-0.25"_s);
    QCOMPARE(formatQuantity(Quantity::whole(1200), de), u"1.200"_s);
    QCOMPARE(visible(formatPercent({1900}, de)), u"19_%"_s);
    QCOMPARE(visible(formatPercent({810}, Locale::of("de-CH"))), u"8.1%"_s);
    QCOMPARE(formatPercent({2000}, en), u"20%"_s);
    QCOMPARE(visible(formatPercent({550}, fr)), u"5,5_%"_s);
    QCOMPARE(formatPercent({2200}, it), u"22%"_s);
}

void FormatTest::formatsDates_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("weekday");
    const auto row = [](const char *name, const char *locale, QString brief, QString full, QString weekday) {
        QTest::newRow(name) << QByteArray(locale) << brief << full << weekday;
    };
    // clang-format off
    row("F33.2.5 en-GB", "en-GB", u"05/01/2026"_s, u"5 January 2026"_s,       u"Monday, 5 January 2026"_s);
    row("F33.2.5 en-US", "en-US", u"01/05/2026"_s, u"January 5, 2026"_s,      u"Monday, January 5, 2026"_s);
    row("F33.2.5 de-DE", "de-DE", u"05.01.2026"_s, u"5. Januar 2026"_s,       u"Montag, 5. Januar 2026"_s);
    row("de-AT",         "de-AT", u"05.01.2026"_s, u"5. Jänner 2026"_s,       u"Montag, 5. Jänner 2026"_s);
    row("es-ES",         "es-ES", u"05/01/2026"_s, u"5 de enero de 2026"_s,   u"lunes, 5 de enero de 2026"_s);
    row("fr-FR",         "fr-FR", u"05/01/2026"_s, u"5 janvier 2026"_s,       u"lundi 5 janvier 2026"_s);
    row("it-IT",         "it-IT", u"05/01/2026"_s, u"5 gennaio 2026"_s,       u"lunedì 5 gennaio 2026"_s);
    row("pt-PT",         "pt-PT", u"05/01/2026"_s, u"5 de janeiro de 2026"_s, u"segunda-feira, 5 de janeiro de 2026"_s);
    row("pt-BR",         "pt-BR", u"05/01/2026"_s, u"5 de janeiro de 2026"_s, u"segunda-feira, 5 de janeiro de 2026"_s);
    row("sv-SE by its own habit", "sv-SE", u"2026-01-05"_s, u"5 januari 2026"_s, u"måndag 5 januari 2026"_s);
    row("ja-JP by its own habit", "ja-JP", u"2026/01/05"_s, u"2026年1月5日"_s,   u"2026年1月5日月曜日"_s);
    // clang-format on
}

void FormatTest::formatsDates()
{
    QFETCH(QByteArray, locale);
    const Locale where = *Locale::create(locale);
    const LocalDate date = *parseDate("2026-01-05");
    QTEST(formatDate(date, where), "brief");
    QTEST(formatDate(date, where, DateStyle::Long), "full");
    QTEST(formatDate(date, where, DateStyle::LongWithWeekday), "weekday");
}

void FormatTest::formatsTimes()
{
    const Locale gb = Locale::of("en-GB"), us = Locale::of("en-US"), de = Locale::of("de-DE");
    const auto at = [](const char *text) { return *parseLocalTime(text); };
    QCOMPARE(formatTime(at("2026-01-05T09:05"), gb), u"09:05"_s);
    QCOMPARE(visible(formatTime(at("2026-01-05T09:05"), us)), u"9:05_AM"_s);
    QCOMPARE(visible(formatTime(at("2026-01-05T00:30"), us)), u"12:30_AM"_s);
    QCOMPARE(visible(formatTime(at("2026-01-05T12:00"), us)), u"12:00_PM"_s);
    QCOMPARE(visible(formatTime(at("2026-01-05T23:59"), us)), u"11:59_PM"_s);
    QCOMPARE(formatTime(at("2026-01-05T23:59"), us, ClockStyle::Hours24), u"23:59"_s);
    QCOMPARE(visible(formatTime(at("2026-01-05T13:00"), de, ClockStyle::Hours12)), u"1:00_PM"_s);
    QCOMPARE(formatTime(at("2026-01-05T13:00:59"), de), u"13:00"_s);
}

void FormatTest::formatsDurations_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"0_min"_s;
    QTest::newRow("less than an hour") << 45 << u"45_min"_s;
    QTest::newRow("whole hours") << 120 << u"2_h"_s;
    QTest::newRow("an hour and a quarter") << 75 << u"1_h_15"_s;
    QTest::newRow("minutes have two digits") << 65 << u"1_h_05"_s;
    QTest::newRow("more than a day stays hours") << 1500 << u"25_h"_s;
    QTest::newRow("less than nothing") << -75 << u"-1_h_15"_s;
}

void FormatTest::formatsDurations()
{
    QFETCH(int, length);
    QTEST(visible(formatDuration(minutes(length))), "text");
}

void FormatTest::formatsDualStamps_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *at, const char *zone, const char *locale,
                         QString text) {
        QTest::newRow(name) << QByteArray(at) << QByteArray(zone) << QByteArray(locale) << text;
    };
    // clang-format off
    row("F33.2.4 summer time",                 "2025-10-15T16:30:00Z", "Europe/Berlin",    "en-GB", u"15/10/2025 18:30 CEST (UTC+02:00)"_s);
    row("F33.1.5 United States, 12 hours",     "2025-09-22T17:30:00Z", "America/New_York", "en-US", u"09/22/2025 1:30_PM EDT (UTC-04:00)"_s);
    row("F33.1.5 Great Britain, 24 hours",     "2025-09-22T17:30:00Z", "Europe/London",    "en-GB", u"22/09/2025 18:30 BST (UTC+01:00)"_s);
    row("F33.2.4 a zone without letters",      "2025-09-22T17:30:00Z", "America/Sao_Paulo","pt-BR", u"22/09/2025 14:30 (UTC-03:00)"_s);
    row("a quarter of an hour",                "2025-09-22T17:30:00Z", "Asia/Kathmandu",   "de-DE", u"22.09.2025 23:15 (UTC+05:45)"_s);
    row("the date differs over there",         "2025-09-22T17:30:00Z", "Asia/Tokyo",       "de-DE", u"23.09.2025 02:30 JST (UTC+09:00)"_s);
    row("F33.2.2 the repeated hour, first",    "2026-10-25T00:30:00Z", "Europe/Berlin",    "de-DE", u"25.10.2026 02:30 CEST (UTC+02:00)"_s);
    row("F33.2.2 the repeated hour, second",   "2026-10-25T01:30:00Z", "Europe/Berlin",    "de-DE", u"25.10.2026 02:30 CET (UTC+01:00)"_s);
    row("UTC itself",                          "2026-10-25T01:30:00Z", "UTC",              "fr-FR", u"25/10/2026 01:30 UTC (UTC+00:00)"_s);
    // clang-format on
}

void FormatTest::formatsDualStamps()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, locale);
    const Instant moment = instant(at.constData());
    const TimeZone place = *TimeZone::create(zone);
    const Locale where = *Locale::create(locale);
    QTEST(visible(formatDual(moment, place, where)), "text");
    QCOMPARE(formatDual(place.toLocal(moment), place.abbreviation(moment), place.offsetAt(moment), where),
        formatDual(moment, place, where));
    QCOMPARE(formatUtc(moment), QString::fromLatin1(at));
}

void FormatTest::readsTypedMoney_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("answer");  // Plain, or the reason.
    const auto row = [](const char *name, const char *locale, const char *currency, QString typed,
                         const char *answer) {
        QTest::newRow(name) << QByteArray(locale) << QByteArray(currency) << typed << QByteArray(answer);
    };
    // clang-format off
    row("German marks",                                "de-DE", "EUR", u"1.234,5"_s,        "1234.50");
    row("German, no groups",                           "de-DE", "EUR", u"1234,50"_s,        "1234.50");
    row("with the sign behind",                        "de-DE", "EUR", u" 120,00 € "_s,     "120.00");
    row("with the sign before",                        "de-DE", "EUR", u"€120"_s,           "120.00");
    row("with the code",                               "de-DE", "EUR", u"120 eur"_s,        "120.00");
    row("minus before the sign",                       "en-GB", "GBP", u"-£5.10"_s,         "-5.10");
    row("minus after the sign",                        "en-GB", "GBP", u"£-5.10"_s,         "-5.10");
    row("a true minus",                                "en-GB", "GBP", u"\u22125.10"_s,     "-5.10");
    row("two minuses are refused",                     "en-GB", "GBP", u"-£-5.10"_s,        "money.invalid");
    row("an English point in German is refused",       "de-DE", "EUR", u"1234.5"_s,         "money.invalid");
    row("a point where no group ends is refused",      "de-DE", "EUR", u"1.5"_s,            "money.invalid");
    row("a German comma in English is refused",        "en-US", "USD", u"120,50"_s,         "money.invalid");
    row("English groups",                              "en-US", "USD", u"$1,234,567.8"_s,   "1234567.80");
    row("Swiss apostrophe, straight",                  "de-CH", "CHF", u"CHF 1'200.50"_s,   "1200.50");
    row("Swiss apostrophe, curly",                     "de-CH", "CHF", u"1’200.50"_s,       "1200.50");
    row("French, with a plain space",                  "fr-FR", "EUR", u"1 234,50"_s,       "1234.50");
    row("Spanish four digits with a point",            "es-ES", "EUR", u"1.234,50"_s,       "1234.50");
    row("Indian groups",                               "en-IN", "INR", u"12,34,567"_s,      "1234567.00");
    row("too many decimals",                           "de-DE", "EUR", u"1,234"_s,          "money.invalid");
    row("R12 yen with decimals",                       "ja-JP", "JPY", u"120.5"_s,          "money.invalid");
    row("R12 three decimals",                          "en-GB", "KWD", u"1.234"_s,          "1.234");
    row("another currency's sign",                     "de-DE", "EUR", u"$5"_s,             "money.invalid");
    row("nothing",                                     "de-DE", "EUR", u""_s,               "money.invalid");
    row("a sign alone",                                "de-DE", "EUR", u"€"_s,              "money.invalid");
    row("words",                                       "de-DE", "EUR", u"zehn"_s,           "money.invalid");
    row("a comma with nothing behind",                 "de-DE", "EUR", u"12,"_s,            "money.invalid");
    row("two commas",                                  "de-DE", "EUR", u"1,2,3"_s,          "money.invalid");
    row("mixed grouping marks",                        "de-DE", "EUR", u"1.234 567"_s,      "money.invalid");
    row("too much",                                    "de-DE", "EUR", u"99999999999999999"_s, "money.out_of_range");
    // clang-format on
}

void FormatTest::readsTypedMoney()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, currency);
    QFETCH(QString, typed);
    QFETCH(QByteArray, answer);
    const auto amount = parseMoney(typed, *Currency::create(currency), *Locale::create(locale));
    QCOMPARE(amount ? amount->plain() : amount.error().reason, answer);
    if (!amount)
        QCOMPARE(amount.error().facts.value(u"text"_s).toString(), typed);
}

void FormatTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("locale");
    for (const char *tag : {"en-GB", "en-US", "de-DE", "de-AT", "de-CH", "es-ES", "fr-FR", "it-IT", "pt-PT",
             "pt-BR", "ja-JP", "en-IN", "ar-EG", "sv-SE"})
        QTest::newRow(tag) << QByteArray(tag);
}

void FormatTest::readsBackWhatItWrites()
{
    QFETCH(QByteArray, locale);
    const Locale where = *Locale::create(locale);
    for (const char *code : {"EUR", "USD", "JPY", "KWD", "CHF", "BRL"}) {
        const Currency currency = *Currency::create(code);
        for (const std::int64_t minor : {0LL, 1LL, -1LL, 99'999LL, -123'456'789LL, 999'999'999'999'999LL}) {
            const Money amount(minor, currency);
            const auto back = parseMoney(formatMoney(amount, where), currency, where);
            QVERIFY2(back && *back == amount, qPrintable(formatMoney(amount, where)));
        }
    }
}

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
