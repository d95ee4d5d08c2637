// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <string>

using namespace sp;

namespace {

static_assert(!std::is_convertible_v<Result<int>, bool>, "a Result must not slip into a bool argument");
static_assert(
    !std::is_convertible_v<std::string, Result<int>>, "only what converts to the value makes a Result");

Error refused()
{
    return {ErrorCode::Refused, "test.refused", {{QStringLiteral("name"), QStringLiteral("x")}}};
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return refused();
    return number / 2;
}

Result<int> quarter(int number)
{
    SP_TRY(once, half(number));
    SP_TRY(twice, half(once));
    return twice;
}

Result<Done> checkQuarter(int number, int &reached)
{
    SP_CHECK(quarter(number));
    ++reached;
    return Done{};
}

}  // namespace

class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tryHandsOnTheFirstError_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<int>("answer");
        QTest::newRow("both steps succeed: the value") << 12 << true << 3;
        QTest::newRow("the first step fails") << 7 << false << 0;
        QTest::newRow("the second step fails") << 6 << false << 0;
    }

    void tryHandsOnTheFirstError()
    {
        QFETCH(int, number);
        QFETCH(bool, fine);
        QFETCH(int, answer);
        const Result<int> result = quarter(number);
        QCOMPARE(result.has_value(), fine);
        if (fine)
            QCOMPARE(*result, answer);
        else
            QVERIFY(result.error() == refused());
        int reached = 0;
        QCOMPARE(checkQuarter(number, reached).has_value(), fine);
        QCOMPARE(reached, fine ? 1 : 0);
    }

    void carriesValuesThatOnlyMove()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
        QVERIFY(result);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 5);
    }

    void pointsIntoItsValue()
    {
        Result<std::string> result = std::string("abc");
        QCOMPARE(result->size(), std::size_t(3));
        result->push_back('d');
        QCOMPARE(*result, std::string("abcd"));
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
