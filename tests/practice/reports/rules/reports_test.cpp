// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/rules/ageing.h"
#include "core/practice/reports/rules/income.h"
#include "core/practice/reports/rules/taxes.h"
#include "core/practice/reports/rules/time_use.h"

#include <QTest>

using namespace sp;
using namespace sp::reports;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LocalDate day(const char *text)
{
    return *parseDate(text);
}

Money euro(std::int64_t minor)
{
    return {minor, Currency::of("EUR")};
}

ClientId client(unsigned char number)
{
    IdBytes bytes{};
    bytes.fill(number);
    return ClientId(bytes);
}

QString text(const Cell &cell)
{
    struct Words {
        QString operator()(std::monostate) const { return u"-"_s; }
        QString operator()(const QString &words) const { return words; }
        QString operator()(LocalDate date) const { return QString::fromLatin1(dateText(date)); }
        QString operator()(const Money &money) const { return QString::fromLatin1(money.plain()); }
        QString operator()(std::int64_t count) const { return QString::number(count); }
        QString operator()(minutes length) const { return QString::number(length.count()) + u" min"_s; }
        QString operator()(BasisPoints share) const
        {
            return QString::fromLatin1(share.percentText()) + u" %"_s;
        }
        QString operator()(const TaxClass &tax) const { return taxCode(tax); }
    };
    return std::visit(Words{}, cell);
}

QString line(const std::vector<Cell> &cells)
{
    QStringList words;
    for (const Cell &cell : cells)
        words << text(cell);
    return words.join(u" | "_s);
}

QStringList lines(const Report &report)
{
    QStringList all;
    for (const auto &row : report.rows)
        all << line(row);
    return all << line(report.totals);
}

/// Every row has its columns, the columns drawn are there and are no words, and whatever is money, a count or
/// a time adds up to the total, except what is per hour.
void checkShape(const Report &report)
{
    QCOMPARE(report.totals.size(), report.columns.size());
    for (const std::size_t drawn : report.drawn)
        QVERIFY(drawn < report.columns.size() && report.columns[drawn].kind != ColumnKind::Text);
    for (std::size_t at = 1; at < report.columns.size(); ++at) {
        std::int64_t sum = 0;
        const auto number = [](const Cell &cell) -> std::int64_t {
            if (const auto *money = std::get_if<Money>(&cell))
                return money->minor();
            if (const auto *count = std::get_if<std::int64_t>(&cell))
                return *count;
            if (const auto *length = std::get_if<minutes>(&cell))
                return length->count();
            return 0;
        };
        for (const auto &row : report.rows) {
            QCOMPARE(row.size(), report.columns.size());
            sum += number(row[at]);
        }
        if (report.columns[at].kind != ColumnKind::Share &&
            QByteArrayView(report.columns[at].code) != "per_hour")
            QCOMPARE(number(report.totals[at]), sum);
    }
}

}  // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void incomeBySpan();
    void ageingByDays_data();
    void ageingByDays();
    void whoOwesMostStandsFirst();
    void howTheOpenHoursWereUsed();
    void neverOpenHasNoShare();
    void whomTheTimeWentTo();
};

void ReportsTest::spans_data()
{
    QTest::addColumn<int>("grain");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArrayList>("starts");
    const auto row = [](const char *name, Grain grain, const char *from, const char *to,
                         const QByteArrayList &starts) {
        QTest::newRow(name) << int(grain) << QByteArray(from) << QByteArray(to) << starts;
    };
    row("one day", Grain::Month, "2026-10-27", "2026-10-27", {"2026-10-01"});
    row("over a new year", Grain::Month, "2026-12-31", "2027-01-01", {"2026-12-01", "2027-01-01"});
    row("quarters", Grain::Quarter, "2026-02-28", "2026-07-01", {"2026-01-01", "2026-04-01", "2026-07-01"});
    row("the last day of a quarter", Grain::Quarter, "2026-06-30", "2026-06-30", {"2026-04-01"});
    row("years", Grain::Year, "2024-02-29", "2026-01-01", {"2024-01-01", "2025-01-01", "2026-01-01"});
    row("nothing", Grain::Month, "2026-10-28", "2026-10-27", {});
}

void ReportsTest::spans()
{
    QFETCH(int, grain);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArrayList starts;
    for (const LocalDate start : spansOf(day(from), day(to), static_cast<Grain>(grain)))
        starts << dateText(start);
    QTEST(starts, "starts");
}

void ReportsTest::incomeBySpan()
{
    const std::vector<LocalDate> issued{
        day("2026-08-31"), day("2026-09-01"), day("2026-09-30"), day("2026-11-02"), day("2026-12-01")};
    const std::vector<EarnedFact> earned{{day("2026-08-31"), euro(99'999), euro(0)},
        {day("2026-09-01"), euro(10'000), euro(2'300)}, {day("2026-09-30"), euro(5'000), euro(0)},
        {day("2026-11-02"), euro(-10'000), euro(-2'300)}, {day("2026-12-01"), euro(99'999), euro(0)}};
    const std::vector<ReceivedFact> received{
        {day("2026-08-31"), euro(5)}, {day("2026-10-05"), euro(12'300)}, {day("2026-11-30"), euro(-300)}};
    const Report report = income(
        issued, earned, received, day("2026-09-01"), day("2026-11-30"), Grain::Month, Currency::of("EUR"));
    checkShape(report);
    QCOMPARE(lines(report), (QStringList{u"2026-09-01 | 2 | 150.00 | 23.00 | 173.00 | 0.00"_s,
                                u"2026-10-01 | 0 | 0.00 | 0.00 | 0.00 | 123.00"_s,
                                u"2026-11-01 | 1 | -100.00 | -23.00 | -123.00 | -3.00"_s,
                                u"- | 3 | 50.00 | 0.00 | 50.00 | 120.00"_s}));
}

void ReportsTest::ageingByDays_data()
{
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QString>("row");
    QTest::newRow("due tomorrow") << QByteArray("2026-10-28")
                                  << u"Ana | 1.00 | 0.00 | 0.00 | 0.00 | 0.00 | 1.00"_s;
    QTest::newRow("due today") << QByteArray("2026-10-27")
                               << u"Ana | 1.00 | 0.00 | 0.00 | 0.00 | 0.00 | 1.00"_s;
    QTest::newRow("1 day") << QByteArray("2026-10-26") << u"Ana | 0.00 | 1.00 | 0.00 | 0.00 | 0.00 | 1.00"_s;
    QTest::newRow("30 days") << QByteArray("2026-09-27")
                             << u"Ana | 0.00 | 1.00 | 0.00 | 0.00 | 0.00 | 1.00"_s;
    QTest::newRow("31 days") << QByteArray("2026-09-26")
                             << u"Ana | 0.00 | 0.00 | 1.00 | 0.00 | 0.00 | 1.00"_s;
    QTest::newRow("60 days") << QByteArray("2026-08-28")
                             << u"Ana | 0.00 | 0.00 | 1.00 | 0.00 | 0.00 | 1.00"_s;
    QTest::newRow("61 days") << QByteArray("2026-08-27")
                             << u"Ana | 0.00 | 0.00 | 0.00 | 1.00 | 0.00 | 1.00"_s;
    QTest::newRow("90 days") << QByteArray("2026-07-29")
                             << u"Ana | 0.00 | 0.00 | 0.00 | 1.00 | 0.00 | 1.00"_s;
    QTest::newRow("91 days") << QByteArray("2026-07-28")
                             << u"Ana | 0.00 | 0.00 | 0.00 | 0.00 | 1.00 | 1.00"_s;
}

void ReportsTest::ageingByDays()
{
    QFETCH(QByteArray, due);
    const std::vector<OpenFact> open{{client(1), u"Ana"_s, day(due), euro(100)}};
    const Report report = ageing(open, day("2026-10-27"), Currency::of("EUR"));
    QTEST(lines(report).front(), "row");
}

void ReportsTest::whoOwesMostStandsFirst()
{
    const std::vector<OpenFact> open{{client(1), u"Ana"_s, day("2026-10-01"), euro(100)},
        {client(2), u"Zoe"_s, day("2026-10-01"), euro(50)}, {client(3), u"Bo"_s, day("2026-11-01"), euro(50)},
        {client(2), u"Zoe"_s, day("2026-06-01"), euro(100)},
        {client(4), u"Ana"_s, day("2026-10-01"), euro(10)}};
    const Report report = ageing(open, day("2026-10-27"), Currency::of("EUR"));
    checkShape(report);
    QCOMPARE(lines(report), (QStringList{u"Zoe | 0.00 | 0.50 | 0.00 | 0.00 | 1.00 | 1.50"_s,
                                u"Ana | 0.00 | 1.00 | 0.00 | 0.00 | 0.00 | 1.00"_s,
                                u"Bo | 0.50 | 0.00 | 0.00 | 0.00 | 0.00 | 0.50"_s,
                                // Another person of the same name is another debtor.
                                u"Ana | 0.00 | 0.10 | 0.00 | 0.00 | 0.00 | 0.10"_s,
                                u"- | 0.50 | 1.60 | 0.00 | 0.00 | 1.00 | 3.10"_s}));
}

void ReportsTest::howTheOpenHoursWereUsed()
{
    const std::vector<SessionFact> sessions{
        {day("2026-09-30"), client(1), u"Ana"_s, SessionFact::Outcome::Held, 999min},
        {day("2026-10-01"), client(1), u"Ana"_s, SessionFact::Outcome::Held, 90min},
        {day("2026-10-02"), client(2), u"Bo"_s, SessionFact::Outcome::NoShow, 60min},
        {day("2026-11-02"), client(1), u"Ana"_s, SessionFact::Outcome::Canceled, 30min},
        {day("2026-11-03"), client(1), u"Ana"_s, SessionFact::Outcome::Held, 50min}};
    // Open for four hours from Monday to Friday.
    const auto open = [](LocalDate on) { return isoWeekday(on) <= 5 ? 240min : 0min; };
    const Report report = utilisation(sessions, day("2026-10-01"), day("2026-11-03"), Grain::Month, open);
    checkShape(report);
    QCOMPARE(lines(report), (QStringList{u"2026-10-01 | 5280 min | 90 min | 60 min | 0 min | 1.7 %"_s,
                                u"2026-11-01 | 480 min | 50 min | 0 min | 30 min | 10.42 %"_s,
                                u"- | 5760 min | 140 min | 60 min | 30 min | 2.43 %"_s}));
}

void ReportsTest::neverOpenHasNoShare()
{
    const std::vector<SessionFact> sessions{
        {day("2026-10-01"), client(1), u"Ana"_s, SessionFact::Outcome::Held, 90min}};
    const Report report = utilisation(
        sessions, day("2026-10-01"), day("2026-10-31"), Grain::Month, [](LocalDate) { return 0min; });
    QCOMPARE(lines(report).front(), u"2026-10-01 | 0 min | 90 min | 0 min | 0 min | -"_s);
}

void ReportsTest::whomTheTimeWentTo()
{
    using enum SessionFact::Outcome;
    const std::vector<SessionFact> sessions{
        {day("2026-10-01"), client(1), u"Ana"_s, Held, 50min, euro(10'000)},
        {day("2026-10-02"), client(2), u"Bo"_s, Held, 90min, {}},
        {day("2026-10-03"), client(1), u"Ana"_s, NoShow, 50min, euro(5'000)},
        {day("2026-10-04"), client(1), u"Ana"_s, Canceled, 50min},
        {day("2026-10-05"), client(3), u"Ida"_s, Canceled, 50min},
        {day("2026-11-01"), client(2), u"Bo"_s, Held, 90min, euro(99)}};
    const Report report = timeByClient(sessions, day("2026-10-01"), day("2026-10-31"), Currency::of("EUR"));
    checkShape(report);
    QCOMPARE(lines(report),
        (QStringList{u"Bo | 1 | 90 min | 0 | 0 | 0.00 | 0.00"_s,
            u"Ana | 1 | 50 min | 1 | 1 | 150.00 | 180.00"_s, u"Ida | 0 | 0 min | 0 | 1 | 0.00 | -"_s,
            u"- | 2 | 140 min | 1 | 2 | 150.00 | 64.29"_s}));
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "reports_test.moc"
