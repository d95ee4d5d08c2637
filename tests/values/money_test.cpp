// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/values/money.h"

#include <QTest>

#include <numeric>

using namespace sp;

static_assert(!std::is_convertible_v<double, Money>, "no floating-point money");
static_assert(!std::is_convertible_v<std::int64_t, Money>, "an amount needs its currency");

namespace {

const Currency eur = Currency::of("EUR");

}  // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesRounded_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("down");
        // clang-format off
        QTest::newRow("exact")                          << qint64(10)  << qint64(5)  << qint64(2)  << qint64(2)  << qint64(2);
        QTest::newRow("nothing")                        << qint64(0)   << qint64(7)  << qint64(0)  << qint64(0)  << qint64(0);
        QTest::newRow("half after an even one")         << qint64(5)   << qint64(2)  << qint64(2)  << qint64(3)  << qint64(2);
        QTest::newRow("half after an odd one")          << qint64(7)   << qint64(2)  << qint64(4)  << qint64(4)  << qint64(3);
        QTest::newRow("half of a cent")                 << qint64(1)   << qint64(2)  << qint64(0)  << qint64(1)  << qint64(0);
        QTest::newRow("below half")                     << qint64(249) << qint64(100) << qint64(2) << qint64(2)  << qint64(2);
        QTest::newRow("above half")                     << qint64(251) << qint64(100) << qint64(3) << qint64(3)  << qint64(2);
        QTest::newRow("negative half after an even one") << qint64(-5) << qint64(2)  << qint64(-2) << qint64(-3) << qint64(-2);
        QTest::newRow("negative half after an odd one") << qint64(-7)  << qint64(2)  << qint64(-4) << qint64(-4) << qint64(-3);
        QTest::newRow("negative half of a cent")        << qint64(-1)  << qint64(2)  << qint64(0)  << qint64(-1) << qint64(0);
        QTest::newRow("negative below half")            << qint64(-249) << qint64(100) << qint64(-2) << qint64(-2) << qint64(-2);
        QTest::newRow("an odd denominator has no half") << qint64(4)   << qint64(3)  << qint64(1)  << qint64(1)  << qint64(1);
        QTest::newRow("an odd denominator, above")      << qint64(5)   << qint64(3)  << qint64(2)  << qint64(2)  << qint64(1);
        // clang-format on
    }

    void dividesRounded()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(qint64, halfEven);
        QFETCH(qint64, halfUp);
        QFETCH(qint64, down);
        QCOMPARE(divideRounded(numerator, denominator, Rounding::HalfEven), halfEven);
        QCOMPARE(divideRounded(numerator, denominator, Rounding::HalfUp), halfUp);
        QCOMPARE(divideRounded(numerator, denominator, Rounding::Down), down);
    }

    void roundingStaysWithinHalfAUnit()
    {
        SeededRandom random(11);
        for (int round = 0; round < 20'000; ++round) {
            const std::int64_t numerator = static_cast<std::int64_t>(random.uniform(2'000'001)) - 1'000'000;
            const std::int64_t denominator = 1 + random.uniform(999);
            for (const Rounding rounding : {Rounding::HalfEven, Rounding::HalfUp}) {
                const std::int64_t quotient = divideRounded(numerator, denominator, rounding);
                QVERIFY(2 * std::abs(numerator - quotient * denominator) <= denominator);
                QCOMPARE(divideRounded(-numerator, denominator, rounding), -quotient);
            }
        }
    }

    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray fine, invalid = "money.invalid", range = "money.out_of_range";
        // clang-format off
        QTest::newRow("whole euros")                   << QByteArray("120")     << QByteArray("EUR") << qint64(12'000) << fine;
        QTest::newRow("one decimal")                   << QByteArray("120.5")   << QByteArray("EUR") << qint64(12'050) << fine;
        QTest::newRow("two decimals")                  << QByteArray("0.07")    << QByteArray("EUR") << qint64(7)      << fine;
        QTest::newRow("negative")                      << QByteArray("-3.99")   << QByteArray("EUR") << qint64(-399)   << fine;
        QTest::newRow("minus nothing is nothing")      << QByteArray("-0.00")   << QByteArray("EUR") << qint64(0)      << fine;
        QTest::newRow("yen have no decimals")          << QByteArray("5000")    << QByteArray("JPY") << qint64(5'000)  << fine;
        QTest::newRow("dinars have three")             << QByteArray("1.234")   << QByteArray("KWD") << qint64(1'234)  << fine;
        QTest::newRow("the largest")                   << QByteArray("10000000000000.00") << QByteArray("EUR") << qint64(Money::limit) << fine;
        QTest::newRow("a cent more")                   << QByteArray("10000000000000.01") << QByteArray("EUR") << qint64(0) << range;
        QTest::newRow("the most negative")             << QByteArray("-10000000000000") << QByteArray("EUR") << qint64(-Money::limit) << fine;
        QTest::newRow("a hundred digits")              << QByteArray(100, '9')  << QByteArray("EUR") << qint64(0) << range;
        QTest::newRow("a decimal too many")            << QByteArray("1.999")   << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("sen do not exist any more")     << QByteArray("5000.5")  << QByteArray("JPY") << qint64(0) << invalid;
        QTest::newRow("empty")                         << QByteArray()          << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("only a sign")                   << QByteArray("-")       << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("a plus sign")                   << QByteArray("+1")      << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("two signs")                     << QByteArray("--1")     << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("a point at the end")            << QByteArray("1.")      << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("a point at the beginning")      << QByteArray(".5")      << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("two points")                    << QByteArray("1.2.3")   << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("a comma")                       << QByteArray("1,50")    << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("a space")                       << QByteArray(" 1")      << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("an exponent")                   << QByteArray("1e3")     << QByteArray("EUR") << qint64(0) << invalid;
        QTest::newRow("digits of another script")      << QByteArray("١٢")      << QByteArray("EUR") << qint64(0) << invalid;
        // clang-format on
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, currency);
        QFETCH(qint64, minor);
        QFETCH(QByteArray, reason);
        const auto money = Money::parse(text, *Currency::create(currency));
        if (!reason.isEmpty()) {
            QVERIFY(!money);
            QCOMPARE(money.error().reason, reason);
            QVERIFY(money.error().facts.contains(QStringLiteral("text")));
            return;
        }
        QVERIFY(money);
        QCOMPARE(money->minor(), minor);
        QCOMPARE(Money::parse(money->plain(), money->currency())->minor(), minor);
    }

    void writesPlainly_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("both decimals always") << qint64(12'050) << QByteArray("EUR") << QByteArray("120.50");
        QTest::newRow("less than one") << qint64(7) << QByteArray("EUR") << QByteArray("0.07");
        QTest::newRow("negative, less than one") << qint64(-7) << QByteArray("EUR") << QByteArray("-0.07");
        QTest::newRow("nothing") << qint64(0) << QByteArray("EUR") << QByteArray("0.00");
        QTest::newRow("no decimals") << qint64(5000) << QByteArray("JPY") << QByteArray("5000");
        QTest::newRow("three decimals") << qint64(-1234) << QByteArray("KWD") << QByteArray("-1.234");
    }

    void writesPlainly()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, text);
        QCOMPARE(Money(minor, *Currency::create(currency)).plain(), text);
    }

    void multiplies_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("halfUp");
        QTest::newRow("one and a half hours")
            << qint64(12'000) << QByteArray("1.5") << qint64(18'000) << qint64(18'000);
        QTest::newRow("fifty minutes in hours")
            << qint64(12'000) << QByteArray("0.8333") << qint64(10'000) << qint64(10'000);
        QTest::newRow("half a cent over an even one")
            << qint64(5) << QByteArray("0.5") << qint64(2) << qint64(3);
        QTest::newRow("half a cent over an odd one")
            << qint64(7) << QByteArray("0.5") << qint64(4) << qint64(4);
        QTest::newRow("a credit") << qint64(5) << QByteArray("-0.5") << qint64(-2) << qint64(-3);
        QTest::newRow("none") << qint64(12'000) << QByteArray("0") << qint64(0) << qint64(0);
    }

    void multiplies()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, quantity);
        QFETCH(qint64, halfEven);
        QFETCH(qint64, halfUp);
        const Quantity count = *Quantity::parse(quantity);
        QCOMPARE(Money(minor, eur).times(count, Rounding::HalfEven)->minor(), halfEven);
        QCOMPARE(Money(minor, eur).times(count, Rounding::HalfUp)->minor(), halfUp);
    }

    void refusesWhatIsTooLarge_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<qint64>("tenThousandths");
        QTest::addColumn<bool>("fine");
        QTest::newRow("just fits") << qint64(Money::limit) << qint64(Quantity::one) << true;
        QTest::newRow("just fits below nothing") << qint64(Money::limit) << qint64(-Quantity::one) << true;
        QTest::newRow("twice the limit") << qint64(Money::limit) << qint64(2 * Quantity::one) << false;
        QTest::newRow("both as large as they go")
            << qint64(Money::limit) << qint64(1'000'000'000'000) << false;
        QTest::newRow("negative") << qint64(-Money::limit) << qint64(1'000'000'000'000) << false;
        QTest::newRow("rounding up over the limit")
            << qint64(2 * Money::limit + 1) << qint64(Quantity::one / 2) << false;
    }

    void refusesWhatIsTooLarge()
    {
        QFETCH(qint64, minor);
        QFETCH(qint64, tenThousandths);
        QFETCH(bool, fine);
        const auto product = Money(minor, eur).times({tenThousandths}, Rounding::HalfUp);
        QCOMPARE(product.has_value(), fine);
        if (!fine)
            QCOMPARE(product.error().reason, QByteArray("money.out_of_range"));
    }

    void createKeepsTheLimit()
    {
        QVERIFY(Money::create(Money::limit, eur));
        QVERIFY(Money::create(-Money::limit, eur));
        QCOMPARE(Money::create(Wide(Money::limit) + 1, eur).error().reason, QByteArray("money.out_of_range"));
        QCOMPARE(Money::create(-Wide(Money::limit) * Money::limit, eur).error().reason,
            QByteArray("money.out_of_range"));
    }

    void takesShares_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("percent");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("halfUp");
        QTest::newRow("19 % of 120.00")
            << qint64(12'000) << QByteArray("19") << qint64(2'280) << qint64(2'280);
        QTest::newRow("7.7 % of 99.99") << qint64(9'999) << QByteArray("7.7") << qint64(770) << qint64(770);
        QTest::newRow("half of an odd cent, to the even one")
            << qint64(5) << QByteArray("50") << qint64(2) << qint64(3);
        QTest::newRow("half of 120.01")
            << qint64(12'001) << QByteArray("50") << qint64(6'000) << qint64(6'001);
        QTest::newRow("a refund") << qint64(-12'001) << QByteArray("50") << qint64(-6'000) << qint64(-6'001);
        QTest::newRow("all") << qint64(12'001) << QByteArray("100") << qint64(12'001) << qint64(12'001);
        QTest::newRow("none") << qint64(12'001) << QByteArray("0") << qint64(0) << qint64(0);
    }

    void takesShares()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, percent);
        QFETCH(qint64, halfEven);
        QFETCH(qint64, halfUp);
        const BasisPoints part = *BasisPoints::parsePercent(percent);
        QCOMPARE(Money(minor, eur).share(part, Rounding::HalfEven).minor(), halfEven);
        QCOMPARE(Money(minor, eur).share(part, Rounding::HalfUp).minor(), halfUp);
    }

    void allocates_data()
    {
        using List = QList<qint64>;
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<List>("weights");
        QTest::addColumn<List>("parts");
        QTest::newRow("thirds: the first gets the cent") << qint64(100) << List{1, 1, 1} << List{34, 33, 33};
        QTest::newRow("a loss is split the same way") << qint64(-100) << List{1, 1, 1} << List{-34, -33, -33};
        QTest::newRow("the largest remainder first") << qint64(100) << List{1, 2, 4} << List{14, 29, 57};
        QTest::newRow("no weight, no cent") << qint64(101) << List{0, 1, 0, 1} << List{0, 51, 0, 50};
        QTest::newRow("fewer cents than parts") << qint64(2) << List{1, 1, 1, 1} << List{1, 1, 0, 0};
        QTest::newRow("nothing to split") << qint64(0) << List{3, 4} << List{0, 0};
        QTest::newRow("one part takes all") << qint64(12'345) << List{9} << List{12'345};
    }

    void allocates()
    {
        QFETCH(qint64, minor);
        QFETCH(QList<qint64>, weights);
        QFETCH(QList<qint64>, parts);
        const std::vector<std::int64_t> list(weights.begin(), weights.end());
        QList<qint64> found;
        for (const Money &part : Money(minor, eur).allocate(list))
            found << part.minor();
        QCOMPARE(found, parts);
    }

    void allocatingLosesNoCentAndIsFair()
    {
        SeededRandom random(23);
        for (int round = 0; round < 5'000; ++round) {
            std::int64_t minor =
                (std::int64_t(random.uniform(1'000'000)) * 1'000'000'000 + random.uniform(999'999'999)) %
                (round % 2 ? 1'000 : Money::limit);
            if (round % 3 == 0)
                minor = -minor;
            std::vector<std::int64_t> weights(1 + random.uniform(12));
            for (std::int64_t &weight : weights)
                weight = random.uniform(4) == 0 ? 0 : random.uniform(round % 5 ? 100 : 4'000'000'000);
            weights[random.uniform(static_cast<std::uint32_t>(weights.size()))] += 1;
            const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
            Money sum = Money::zero(eur);
            const auto parts = Money(minor, eur).allocate(weights);
            QCOMPARE(parts.size(), weights.size());
            for (std::size_t at = 0; at < parts.size(); ++at) {
                sum += parts[at];
                // Each part is its exact share or the whole cent next to it.
                const Wide distance = Wide(parts[at].minor()) * total - Wide(minor) * weights[at];
                QVERIFY(distance < total && -distance < total);
                QVERIFY(weights[at] != 0 || parts[at].isZero());
            }
            QCOMPARE(sum.minor(), minor);
        }
    }

    void addsAndCompares()
    {
        const Money a(250, eur), b(-100, eur);
        QCOMPARE((a + b).minor(), 150);
        QCOMPARE((a - b).minor(), 350);
        QCOMPARE((-a).minor(), -250);
        QVERIFY(b < a);
        QVERIFY(b.isNegative() && !a.isNegative() && Money::zero(eur).isZero());
        QVERIFY(Money(250, Currency::of("USD")) != a);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
