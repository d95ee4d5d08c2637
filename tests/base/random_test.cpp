// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace sp;

namespace {

std::vector<unsigned char> draw(Random &random, std::size_t size)
{
    std::vector<unsigned char> bytes(size);
    random.fill(bytes);
    return bytes;
}

/// Gives one four-byte number after the other.
class ListedRandom final : public Random {
public:
    explicit ListedRandom(std::vector<std::uint32_t> numbers) : m_numbers(std::move(numbers)) {}

    void fill(std::span<unsigned char> bytes) override
    {
        std::memcpy(bytes.data(), &m_numbers.at(m_next++), 4);
    }

private:
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_next = 0;
};

}  // namespace

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameStream()
    {
        SeededRandom one(42), two(42), other(43);
        const auto first = draw(one, 10'000);
        QCOMPARE(first, draw(two, 10'000));
        QVERIFY(first != draw(other, 10'000));
    }

    void theStreamDoesNotDependOnHowItIsCut()
    {
        SeededRandom whole(7), pieces(7);
        const auto expected = draw(whole, 20'000);
        std::vector<unsigned char> joined;
        for (std::size_t size = 1; joined.size() < expected.size(); ++size) {
            const auto part = draw(pieces, std::min(size, expected.size() - joined.size()));
            joined.insert(joined.end(), part.begin(), part.end());
        }
        QCOMPARE(joined, expected);
    }

    void theStreamDoesNotRepeatItsBlocks()
    {
        SeededRandom random(7);
        std::set<std::vector<unsigned char>> blocks;
        for (int block = 0; block < 50; ++block)
            QVERIFY(blocks.insert(draw(random, 4096)).second);
    }

    void theStreamIsTheSameOnEveryMachine()
    {
        // The demo practice depends on it. `openssl enc -chacha20` gives the same bytes for key 07 00...,
        // counter 0 and libsodium's nonce "LibsodiumDRG".
        SeededRandom random(7);
        const auto bytes = draw(random, 8);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes.data()), 8).toHex(),
            QByteArray("a76bbb30b308cdfc"));
    }

    void uniformDropsTheBiasedTail_data()
    {
        QTest::addColumn<quint32>("below");
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("answer");
        QTest::newRow("one leaves no choice") << 1u << 12345u << 0u;
        QTest::newRow("the largest fair number of three is used") << 3u << 4294967294u << 2u;
        QTest::newRow("the one above is drawn again") << 3u << 4294967295u << 1u;
        QTest::newRow("half the range and more") << 0x8000'0001u << 0x8000'0000u << 0x8000'0000u;
        QTest::newRow("half the range and more, above") << 0x8000'0001u << 0x8000'0001u << 100u;
    }

    void uniformDropsTheBiasedTail()
    {
        QFETCH(quint32, below);
        QFETCH(quint32, first);
        QFETCH(quint32, answer);
        ListedRandom random({first, 100});
        QCOMPARE(random.uniform(below), answer);
    }

    void uniformReachesEveryValueAboutEquallyOften()
    {
        SeededRandom random(1);
        std::array<int, 7> counts{};
        for (int round = 0; round < 70'000; ++round)
            ++counts.at(random.uniform(7));
        for (const int count : counts)
            QVERIFY2(
                count > 9'600 && count < 10'400, QByteArray::number(count));  // Four standard deviations.
    }

    void theSystemGivesFreshBytes()
    {
        SystemRandom random;
        QVERIFY(draw(random, 32) != draw(random, 32));
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
