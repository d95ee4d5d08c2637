// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/jobs/retry_profile.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace std::chrono_literals;

class RetryProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsByTheProfile_data();
    void waitsByTheProfile();
    void endsAMailWithinADay();
};

void RetryProfileTest::waitsByTheProfile_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("F03.3 a person waits: 2 s") << QByteArray("fast") << 1 << qint64(2);
    QTest::newRow("F03.3 then 10 s") << QByteArray("fast") << 2 << qint64(10);
    QTest::newRow("F03.3 then 30 s") << QByteArray("fast") << 3 << qint64(30);
    QTest::newRow("the last wait repeats") << QByteArray("fast") << 9 << qint64(30);
    QTest::newRow("a mail server: a minute") << QByteArray("mail") << 1 << qint64(60);
    QTest::newRow("then 5 minutes") << QByteArray("mail") << 2 << qint64(300);
    QTest::newRow("then 15 minutes") << QByteArray("mail") << 3 << qint64(900);
    QTest::newRow("then an hour") << QByteArray("mail") << 4 << qint64(3600);
    QTest::newRow("then six hours") << QByteArray("mail") << 5 << qint64(21600);
}

void RetryProfileTest::waitsByTheProfile()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, attempt);
    QFETCH(qint64, seconds);
    const RetryProfile chosen = profile == "fast" ? RetryProfile::fast() : RetryProfile::mail();
    SeededRandom random(3);
    const std::chrono::milliseconds exact = std::chrono::seconds(seconds);
    auto least = std::chrono::milliseconds::max(), most = std::chrono::milliseconds::min();
    for (int round = 0; round < 2000; ++round) {
        const auto delay = chosen.delayAfter(attempt, random);
        least = std::min(least, delay);
        most = std::max(most, delay);
    }
    QVERIFY(least >= exact * 4 / 5 && most <= exact * 6 / 5);
    QVERIFY(least < exact * 82 / 100 && most > exact * 118 / 100);  // It does vary, all the way.
}

void RetryProfileTest::endsAMailWithinADay()
{
    const RetryProfile mail = RetryProfile::mail();
    QCOMPARE(mail.attempts(), 8);
    std::chrono::milliseconds longest{};
    for (const auto delay : mail.delays)
        longest += delay * 6 / 5;
    QVERIFY(longest <= 24h);
    QCOMPARE(RetryProfile::never().attempts(), 1);
}

QTEST_GUILESS_MAIN(RetryProfileTest)
#include "retry_profile_test.moc"
