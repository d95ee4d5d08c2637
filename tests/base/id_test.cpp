// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <unordered_set>

using namespace sp;
using namespace std::chrono_literals;

static_assert(!std::is_convertible_v<ClientId, SessionId>, "one kind of id must not pass for another");
static_assert(!std::is_constructible_v<SessionId, ClientId>);

namespace {

constexpr Instant start = instantFromMillis(0x018f3c5e7b1a);

std::int64_t millisOf(const ClientId &id)
{
    std::int64_t millis = 0;
    for (std::size_t at = 0; at < 6; ++at)
        millis = millis << 8 | id.bytes()[at];
    return millis;
}

}  // namespace

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const QByteArray good = "018f3c5e-7b1a-7c3d-9a4e-0123456789ab";
        QTest::newRow("lower case") << good << good;
        QTest::newRow("upper case is read, lower case written") << good.toUpper() << good;
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("without hyphens") << QByteArray(good).replace("-", "") << QByteArray();
        QTest::newRow("braces") << '{' + good + '}' << QByteArray();
        QTest::newRow("a digit too few") << good.chopped(1) << QByteArray();
        QTest::newRow("a digit too many") << good + '0' << QByteArray();
        QTest::newRow("a letter that is no digit") << QByteArray(good).replace('f', 'g') << QByteArray();
        QTest::newRow("a hyphen instead of a digit")
            << QByteArrayLiteral("018f3c5e-7b1a-7c3d-9a4e-01234567-9ab") << QByteArray();
        QTest::newRow("a hyphen moved")
            << QByteArrayLiteral("018f3c5-e7b1a-7c3d-9a4e-0123456789ab") << QByteArray();
    }

    void readsText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto id = ClientId::parse(text);
        QCOMPARE(id.has_value(), !canonical.isEmpty());
        if (id)
            QCOMPARE(id->text(), canonical);
    }

    void carriesVersionVariantAndTime()
    {
        const ManualClock clock(start);
        SeededRandom random(7);
        IdSource source(clock, random);
        for (int round = 0; round < 1000; ++round) {
            const auto id = source.next<ClientTag>();
            QCOMPARE(id.bytes()[6] >> 4, 7);  // RFC 9562 section 5.7.
            QCOMPARE(id.bytes()[8] >> 6, 2);
            QCOMPARE(millisOf(id), toMillis(start));
        }
    }

    void risesWhateverTheClockDoes_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::newRow("the clock runs") << qint64(1);
        QTest::newRow("the clock stands still") << qint64(0);
        QTest::newRow("the clock goes back") << qint64(-1000);
        QTest::newRow("the clock leaps") << qint64(86'400'000);
    }

    void risesWhateverTheClockDoes()
    {
        QFETCH(qint64, step);
        ManualClock clock(start);
        SeededRandom random(7);
        IdSource source(clock, random);
        // More than the 4096 values of the counter: a standing clock must carry into the milliseconds.
        IdBytes last = source.nextBytes();
        std::unordered_set<ClientId> seen;
        for (int round = 0; round < 20'000; ++round) {
            clock.advance(std::chrono::milliseconds(step));
            const IdBytes next = source.nextBytes();
            QVERIFY2(last < next, idText(last) + " then " + idText(next));
            QVERIFY(seen.insert(ClientId(next)).second);
            last = next;
        }
    }

    void timeIsReachedAgainAfterABurst()
    {
        ManualClock clock(start);
        SeededRandom random(7);
        IdSource source(clock, random);
        for (int round = 0; round < 10'000; ++round)
            source.nextBytes();
        clock.advance(1min);
        QCOMPARE(millisOf(source.next<ClientTag>()), toMillis(start + 1min));
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
