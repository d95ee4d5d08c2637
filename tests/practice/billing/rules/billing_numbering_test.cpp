// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/numbering.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::billing;

class BillingNumberingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patterns_data();
    void patterns();
    void next_data();
    void next();
    void starts_data();
    void starts();
    void everyDefaultPatternIsValid();
    void aSeriesHasNoGapAndNoTwin();
};

void BillingNumberingTest::patterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *pattern, const char *expected) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(expected);
    };
    row("R07 year and four digits", "{YYYY}/{####}", "2026/0042");
    row("R07 prefix, short year, month", "{prefix}-{YY}{MM}-{#####}", "PX-2610-00042");
    row("R07 a bare counter", "{#}", "42");
    row("R07 words around it", "FT {YYYY}/{#}", "FT 2026/42");
    row("R07 no counter", "{YYYY}", "number.pattern_invalid");
    row("R07 two counters", "{#}-{#}", "number.pattern_invalid");
    row("R07 two years", "{YYYY}{YY}{#}", "number.pattern_invalid");
    row("R07 a month without a year would repeat", "{MM}-{#}", "number.pattern_invalid");
    row("R07 an unknown place", "{day}-{#}", "number.pattern_invalid");
    row("R07 an open brace", "{YYYY}-{###", "number.pattern_invalid");
    row("R07 a stray closing brace", "{#}}", "number.pattern_invalid");
    row("R07 an empty place", "{}{#}", "number.pattern_invalid");
    row("R07 a character that breaks file names", "{#}:{YYYY}", "number.pattern_invalid");
    row("R07 a line break", "{#}\n", "number.pattern_invalid");
    row("R07 too long", "{#}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "number.pattern_invalid");
    row("R07 empty", "", "number.pattern_invalid");
}

void BillingNumberingTest::patterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, expected);
    const auto made = NumberPattern::create(pattern);
    QCOMPARE(made ? made->format("PX", *parseDate("2026-10-25"), 42) : made.error().reason, expected);
}

void BillingNumberingTest::next_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<QByteArray>("lastIssued");
    QTest::addColumn<QByteArray>("issueDate");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *pattern, const char *prefix, qint64 last,
                         const char *lastIssued, const char *issueDate, const char *expected) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(prefix) << last << QByteArray(lastIssued)
                            << QByteArray(issueDate) << QByteArray(expected);
    };
    const char *yearly = "{YYYY}/{####}";
    row("R07 the first of a series is 1", yearly, "", 0, "", "2026-10-25", "2026/0001");
    row("R07 one more than the last", yearly, "", 7, "2026-10-24", "2026-10-25", "2026/0008");
    row("R07 the same day", yearly, "", 7, "2026-10-25", "2026-10-25", "2026/0008");
    row("R07 a new year begins at 1", yearly, "", 7, "2026-12-31", "2027-01-01", "2027/0001");
    row("R07 a short year begins at 1 too", "{YY}{MM}-{#}", "", 7, "2026-12-31", "2027-01-01", "2701-1");
    row("R07 a new month does not", "{YY}{MM}-{#}", "", 7, "2026-11-30", "2026-12-01", "2612-8");
    row("R07 without a year the count goes on", "INV-{####}", "", 7, "2026-12-31", "2027-01-01", "INV-0008");
    row("R07 the counter may outgrow its digits", yearly, "", 9999, "2026-10-24", "2026-10-25", "2026/10000");
    row("R07 an earlier date would break the order", yearly, "", 7, "2026-10-25", "2026-10-24",
        "number.date_before_last");
    row("R07 back into last year would repeat numbers", yearly, "", 1, "2027-01-01", "2026-12-31",
        "number.date_before_last");
    row("R07 a prefix is asked for", "{prefix}{#}", "", 0, "", "2026-10-25", "number.prefix_invalid");
    row("R07 a prefix with braces", "{prefix}{#}", "{#}", 0, "", "2026-10-25", "number.prefix_invalid");
    row("R07 the end of counting", yearly, "", 1'000'000'000'000, "2026-10-24", "2026-10-25",
        "number.exhausted");
}

void BillingNumberingTest::next()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, prefix);
    QFETCH(qint64, last);
    QFETCH(QByteArray, lastIssued);
    QFETCH(QByteArray, issueDate);
    QFETCH(QByteArray, expected);
    const SeriesState state{
        last, lastIssued.isEmpty() ? std::nullopt : std::optional(*parseDate(lastIssued))};
    const auto number = nextNumber(*NumberPattern::create(pattern), prefix, state, *parseDate(issueDate));
    QCOMPARE(number ? number->text : number.error().reason, expected);
    if (number)
        QCOMPARE(number->state.lastIssued, std::optional(*parseDate(issueDate)));
}

void BillingNumberingTest::starts_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("lastHere");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<QByteArray>("expected");  // The numbers of 25 October 2026 and of 4 January 2027.
    const auto row = [](const char *name, const char *pattern, const char *lastHere, qint64 first,
                         const char *expected) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(lastHere) << first << QByteArray(expected);
    };
    row("R07 a new series", "{YYYY}/{#}", "", 148, "2026/148 2027/1");
    row("R07 a new series without years", "INV-{#}", "", 148, "INV-148 INV-149");
    row("R07 a year in which nothing was issued yet", "{YYYY}/{#}", "2025-05-01", 20, "2026/20 2027/1");
    row("R07 issued this year", "{YYYY}/{#}", "2026-05-01", 148, "number.start_issued");
    row("R07 issued this year in two digits", "{YY}-{#}", "2026-01-01", 148, "number.start_issued");
    row("R07 without years once is for ever", "INV-{#}", "2019-05-01", 148, "number.start_issued");
    row("R07 no counter", "INV-{#}", "", 0, "number.start_invalid");
    row("R07 no counter to come", "INV-{#}", "", 1'000'000'000'001, "number.start_invalid");
    row("R07 a clock that went back", "{YYYY}/{#}", "2027-12-01", 9, "number.date_before_last");
}

void BillingNumberingTest::starts()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, lastHere);
    QFETCH(qint64, first);
    QFETCH(QByteArray, expected);
    const NumberPattern made = *NumberPattern::create(pattern);
    const LocalDate today = *parseDate("2026-10-25");
    const auto started = startingAt(
        made, lastHere.isEmpty() ? std::nullopt : std::optional(*parseDate(lastHere)), first, today);
    if (!started) {
        QCOMPARE(started.error().reason, expected);
        return;
    }
    const auto now = nextNumber(made, {}, *started, today);
    const auto later = nextNumber(made, {}, now->state, *parseDate("2027-01-04"));
    QCOMPARE(now->text + ' ' + later->text, expected);
}

void BillingNumberingTest::everyDefaultPatternIsValid()
{
    for (const char *country : {"DE", "AT", "CH", "FR", "ES", "IT", "PT", "GB", "US", "IE", "NL", "BR", ""}) {
        const DefaultPatterns patterns = defaultPatterns(country);
        QVERIFY2(NumberPattern::create(patterns.invoice), country);
        QVERIFY2(NumberPattern::create(patterns.creditNote), country);
        QVERIFY2(NumberPattern::create(patterns.quote), country);
        QVERIFY2(patterns.invoice != patterns.creditNote, country);
        QVERIFY2(patterns.quote != patterns.invoice && patterns.quote != patterns.creditNote, country);
    }
}

void BillingNumberingTest::aSeriesHasNoGapAndNoTwin()
{
    constexpr unsigned seed = 7;
    qInfo("seed %u", seed);
    std::mt19937 bits(seed);
    for (const char *text : {"{YYYY}/{####}", "{prefix}-{YY}{MM}-{#####}", "INV-{#}", "{#}/{YYYY}"}) {
        const NumberPattern pattern = *NumberPattern::create(text);
        SeriesState state;
        LocalDate day = *parseDate("2024-01-01");
        std::set<QByteArray> seen;
        std::map<int, std::int64_t> counted;
        for (int at = 0; at < 5'000; ++at) {
            const auto number = nextNumber(pattern, "A", state, day);
            QVERIFY(number);
            QVERIFY2(seen.insert(number->text).second, number->text.constData());
            const int scope = pattern.startsAnewEachYear() ? static_cast<int>(civil(day).year()) : 0;
            QCOMPARE(number->state.last, ++counted[scope]);
            state = number->state;
            day += std::chrono::days(bits() % 3 == 0 ? 1 : 0);
        }
        QVERIFY(counted.size() == (pattern.startsAnewEachYear() ? 5U : 1U));
    }
}

QTEST_GUILESS_MAIN(BillingNumberingTest)
#include "billing_numbering_test.moc"
