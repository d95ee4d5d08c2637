// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/day_wish.h"

#include "core/practice/finding/rules/typed_query.h"

#include <QTest>

using namespace sp;
using namespace sp::finding;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// A Tuesday.
const LocalDate today{year(2026) / 10 / 27};

DayWords words(const char *locale)
{
    DayWords all = dayWords(std::vector{Locale::of(locale), Locale::of("en-GB")});
    all.today << u"today"_s << u"heute"_s;
    all.tomorrow << u"tomorrow"_s << u"morgen"_s;
    all.yesterday << u"yesterday"_s;
    return all;
}

QByteArray textOf(const DayWish &wish)
{
    const auto part = [](const auto &value) {
        return value ? QByteArray::number(static_cast<int>(*value)) : QByteArray("-");
    };
    return part(wish.weekday) + ' ' + part(wish.day) + ' ' + part(wish.month) + ' ' + part(wish.year);
}

}  // namespace

class DayWishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void holdsDays();
};

void DayWishTest::isRead_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("wish");  // Weekday, day, month, year; empty: none.
    QTest::addColumn<QByteArray>("only");
    const auto row = [](const char *name, const char *locale, const QString &typed, const char *wish,
                         const char *only) {
        QTest::newRow(name) << QByteArray(locale) << typed << QByteArray(wish) << QByteArray(only);
    };
    row("a weekday", "en-GB", u"tue"_s, "2 - - -", "2026-10-27");
    row("the next weekday", "en-GB", u"Monday"_s, "1 - - -", "2026-11-02");
    row("a weekday in German", "de-DE", u"Di"_s, "2 - - -", "2026-10-27");
    row("a weekday with its dot", "de-DE", u"Do."_s, "4 - - -", "2026-10-29");
    row("English beside German", "de-DE", u"thursday"_s, "4 - - -", "2026-10-29");
    row("a day of a month", "en-GB", u"27 oct"_s, "- 27 10 -", "2026-10-27");
    row("the other way round", "en-GB", u"Oct 3rd"_s, "- 3 10 -", "2026-10-03");
    row("with its year", "en-GB", u"3 oct 2024"_s, "- 3 10 2024", "2024-10-03");
    row("weekday and day", "en-GB", u"tue 27 oct"_s, "2 27 10 -", "2026-10-27");
    row("the nearest year", "en-GB", u"2 jan"_s, "- 2 1 -", "2027-01-02");
    row("the last year is nearer", "en-GB", u"28 apr"_s, "- 28 4 -", "2026-04-28");
    row("a month", "en-GB", u"oct"_s, "- - 10 -", "");
    row("a month of a year", "en-GB", u"march 2025"_s, "- - 3 2025", "");
    row("a month with an accent left out", "de-DE", u"marz"_s, "- - 3 -", "");
    row("figures", "de-DE", u"27.10."_s, "- 27 10 -", "2026-10-27");
    row("figures without the last dot", "de-DE", u"3.11"_s, "- 3 11 -", "2026-11-03");
    row("figures with a year", "de-DE", u"27.10.2025"_s, "- 27 10 2025", "2025-10-27");
    row("figures with a short year", "en-GB", u"27/10/25"_s, "- 27 10 2025", "2025-10-27");
    row("figures in America", "en-US", u"10/27"_s, "- 27 10 -", "2026-10-27");
    row("figures that cannot be a month", "en-US", u"27/10"_s, "- 27 10 -", "2026-10-27");
    row("as files write it", "de-DE", u"2026-11-03"_s, "- 3 11 2026", "2026-11-03");
    row("today", "en-GB", u"today"_s, "- 27 10 2026", "2026-10-27");
    row("tomorrow in German", "de-DE", u"morgen"_s, "- 28 10 2026", "2026-10-28");
    row("a leap day", "en-GB", u"29 feb 2028"_s, "- 29 2 2028", "2028-02-29");
    row("a day that is none", "en-GB", u"30 feb"_s, "- 30 2 -", "");
    row("a number alone", "en-GB", u"27"_s, "", "");
    row("a year alone", "en-GB", u"2026"_s, "", "");
    row("a count and a year", "en-GB", u"12 2026"_s, "", "");
    row("two days", "en-GB", u"27 oct 28"_s, "", "");
    row("a month that is none", "en-GB", u"27.13."_s, "", "");
    row("one letter", "en-GB", u"t"_s, "", "");
    row("another word", "en-GB", u"tue keller"_s, "", "");
    row("nothing", "en-GB", QString(), "", "");
}

void DayWishTest::isRead()
{
    QFETCH(QByteArray, locale);
    QFETCH(QString, typed);
    QFETCH(QByteArray, wish);
    QFETCH(QByteArray, only);
    std::vector<QString> parts;
    for (const TypedWord &word : readQuery(typed).words)
        parts.push_back(word.whole);
    const auto read = readDay(parts, words(locale.constData()), today);
    QCOMPARE(read ? textOf(*read) : QByteArray(), wish);
    const auto day = read ? read->only(today) : std::nullopt;
    QCOMPARE(day ? dateText(*day) : QByteArray(), only);
}

void DayWishTest::holdsDays()
{
    QVERIFY((DayWish{.weekday = 2}.holds(today)));
    QVERIFY((!DayWish{.weekday = 3}.holds(today)));
    QVERIFY((DayWish{.day = 27, .month = 10}.holds(today - days(365))));
    QVERIFY((!DayWish{.day = 27, .month = 10, .year = 2025}.holds(today)));
    QVERIFY((DayWish{.month = 10}.holds(today - days(26))));
}

QTEST_APPLESS_MAIN(DayWishTest)
#include "day_wish_test.moc"
