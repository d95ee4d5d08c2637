// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/recurrence_samples.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace std::chrono;

class RecurrenceSplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsASeries_data();
    void splitsASeries();
    void aSplitLosesNothing();
};

void RecurrenceSplitTest::splitsASeries_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    const auto row = [](const char *name, const char *start, const char *rule, const char *at,
                         const char *head, const char *tail) {
        QTest::newRow(name) << QByteArray(start) << QByteArray(rule) << QByteArray(at) << QByteArray(head)
                            << QByteArray(tail);
    };
    // clang-format off
    row("an endless one", "20260302T090000", "FREQ=WEEKLY", "20260330T090000", "FREQ=WEEKLY;UNTIL=20260330T065959Z", "FREQ=WEEKLY");
    row("COUNT is shared out", "20260302T090000", "FREQ=WEEKLY;COUNT=10", "20260323T090000", "FREQ=WEEKLY;UNTIL=20260323T075959Z", "FREQ=WEEKLY;COUNT=7");
    row("UNTIL stays with the tail", "20260302T090000", "FREQ=WEEKLY;UNTIL=20261231T000000Z", "20260323T090000", "FREQ=WEEKLY;UNTIL=20260323T075959Z", "FREQ=WEEKLY;UNTIL=20261231T000000Z");
    row("an all-day one ends the day before", "20260302", "FREQ=WEEKLY", "20260323", "FREQ=WEEKLY;UNTIL=20260322", "FREQ=WEEKLY");
    row("at the first one nothing is left of the head", "20260302T090000", "FREQ=WEEKLY;COUNT=3", "20260302T090000", "", "FREQ=WEEKLY;COUNT=3");
    row("not an occurrence", "20260302T090000", "FREQ=WEEKLY;COUNT=3", "20260303T090000", "recurrence.no_occurrence", "");
    // clang-format on
}

void RecurrenceSplitTest::splitsASeries()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    const Recurrence whole =
        series(start.constData(), start.size() == 8 ? nullptr : "Europe/Berlin", rule.constData());
    const auto split = splitSeries(whole, sp::test::at(at.constData()).local, TimeZone::utc());
    if (!split) {
        QCOMPARE(split.error().reason, head);
        return;
    }
    QCOMPARE(split->head ? split->head->rules.front() : QByteArray(), head);
    QCOMPARE(split->tail.rules.front(), tail);
    QCOMPARE(split->tail.start.local, sp::test::at(at.constData()).local);
    QCOMPARE(split->tail.start.kind, whole.start.kind);
}

void RecurrenceSplitTest::aSplitLosesNothing()
{
    std::mt19937 random(seed + 1);
    for (int i = 0; i < 300; ++i) {
        Recurrence whole{{randomStart(random), TimeKind::Zoned, zone("Europe/Berlin")},
            {randomRule(random).text()}, {}, {}};
        whole.extraDates.push_back(
            {{whole.start.local + days(random() % 300U), TimeKind::Zoned, zone("Europe/Berlin")}});
        whole.excludedDates.push_back(
            {whole.start.local + days(random() % 30U), TimeKind::Zoned, zone("Europe/Berlin")});
        const Instant start = whole.start.instant(TimeZone::utc());
        const Interval all{start - days(1), start + days(1500)};
        const auto before = expand(whole, all, TimeZone::utc());
        QVERIFY(before);
        if (before->occurrences.empty() || !before->stopped.isEmpty())
            continue;
        const LocalTime cut = before->occurrences[random() % before->occurrences.size()].local;
        const auto split = splitSeries(whole, cut, TimeZone::utc());
        QVERIFY(split);
        std::vector<Occurrence> joined;
        if (split->head)
            joined = expand(*split->head, all, TimeZone::utc())->occurrences;
        const auto tail = expand(split->tail, all, TimeZone::utc())->occurrences;
        joined.insert(joined.end(), tail.begin(), tail.end());
        QVERIFY2(
            joined == before->occurrences, (whole.rules.front() + " at " + localTimeText(cut)).constData());
    }
}

QTEST_GUILESS_MAIN(RecurrenceSplitTest)
#include "recurrence_split_test.moc"
