// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_keeping.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class BackupKeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestOfEachPeriod_data();
    void keepsTheNewestOfEachPeriod();
    void aYearOfDaysLeavesTwenty();
};

void BackupKeepingTest::keepsTheNewestOfEachPeriod_data()
{
    QTest::addColumn<QByteArrayList>("made");
    QTest::addColumn<QByteArrayList>("surplus");
    const auto row = [](const char *name, const QByteArrayList &made, const QByteArrayList &surplus) {
        QTest::newRow(name) << made << surplus;
    };
    row("none", {}, {});
    row("a week of days", {"2026-10-26T11:30:00Z", "2026-10-27T11:30:00Z", "2026-10-28T11:30:00Z"}, {});
    row("the first of two on one day goes", {"2026-10-27T08:00:00Z", "2026-10-27T11:30:00Z"},
        {"2026-10-27T08:00:00Z"});
    row("days are those of the zone: both are the 27th in Berlin",
        {"2026-10-26T23:30:00Z", "2026-10-27T11:30:00Z"}, {"2026-10-26T23:30:00Z"});
    row("days without a backup cost nothing",
        {"2025-03-01T12:00:00Z", "2025-06-01T12:00:00Z", "2026-10-27T11:30:00Z"}, {});
}

void BackupKeepingTest::keepsTheNewestOfEachPeriod()
{
    QFETCH(QByteArrayList, made);
    QFETCH(QByteArrayList, surplus);
    std::vector<Instant> moments;
    for (const QByteArray &text : made)
        moments.push_back(instant(text.constData()));
    QByteArrayList found;
    for (const Instant at : surplusBackups(moments, zone("Europe/Berlin")))
        found << instantText(at);
    QByteArrayList expected;
    for (const QByteArray &text : surplus)
        expected << instantText(instant(text.constData()));
    QCOMPARE(found, expected);
}

void BackupKeepingTest::aYearOfDaysLeavesTwenty()
{
    const Instant last = instant("2026-10-27T11:30:00Z");
    std::vector<Instant> kept;
    for (int day = 500; day >= 0; --day) {
        kept.push_back(last - std::chrono::days(day));
        for (const Instant at : surplusBackups(kept, zone("Europe/Berlin")))
            std::erase(kept, at);
    }
    // Seven days, which stand for two weeks and a month besides, two further weeks and 11 further months.
    QCOMPARE(kept.size(), std::size_t(20));
    QCOMPARE(kept.back(), last);
    QVERIFY(kept.front() <= last - std::chrono::days(300));
}

QTEST_GUILESS_MAIN(BackupKeepingTest)
#include "backup_keeping_test.moc"
