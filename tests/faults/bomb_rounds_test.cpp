// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/parser/bomb_trial.h"

#include <QTest>

#include <map>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;

class BombRoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F2_eachCostsLittle();
};

// The named bombs that parser_bombs_test tries one by one, and others put together by the seed.
void BombRoundsTest::F2_eachCostsLittle()
{
    const std::size_t count = byTier<std::size_t>(50, 200, 200);
    Run run("bombs");
    std::vector<Bomb> all = tier() == Tier::Quick ? std::vector<Bomb>() : bombs();
    const auto varied = variedBombs(run.seed(), static_cast<int>(count - all.size()));
    all.insert(all.end(), varied.begin(), varied.end());
    std::map<QByteArray, int> answers;
    double longest = 0;
    qint64 largest = 0;
    for (const Bomb &bomb : all) {
        const BombTrial trial = tryBomb(SOLOPILOT_PARSER, bomb);
        run.tried();
        ++answers[trial.error ? trial.error->reason : "read"];
        longest = std::max(longest, trial.cost.seconds);
        largest = std::max(largest, trial.cost.bytes);
        if (const QByteArray wrong = tooMuch(trial); !wrong.isEmpty())
            run.failed(bomb.name + ", " + QByteArray::number(trial.size) + " bytes: " + wrong);
    }
    qInfo(
        "%d bombs, at most %.3f s and %lld MiB", run.count(), longest, static_cast<long long>(largest >> 20));
    for (const auto &[answer, times] : answers)
        qInfo("%4d %s", times, answer.constData());
    QCOMPARE(run.failures(), 0);
    QVERIFY2(answers.size() > 3, "too little was tried to prove anything");
}

QTEST_GUILESS_MAIN(BombRoundsTest)
#include "bomb_rounds_test.moc"
