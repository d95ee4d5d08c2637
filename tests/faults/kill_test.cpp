// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/practice_life.h"
#include "tests/support/kill_points.h"

#include "core/base/random.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::faults;

namespace {

/// Calls that change a file: opening takes some twenty of them, a finished session about a hundred, an import
/// or a backup some hundreds.
constexpr std::uint32_t opening = 30;
constexpr std::uint32_t working = 2'000;

/// When a life ends: at which call, and where in it. Every eighth ends while the practice is opened.
struct End {
    std::uint32_t call;
    kill_points::Moment moment;

    End(int round, SeededRandom &random)
        : call(1 + random.uniform(round % 8 == 0 ? opening : working)),
          moment(static_cast<kill_points::Moment>(random.uniform(3)))
    {
    }
};

/// Lives until it is killed; whether it was.
bool liveAndDie(const Place &place, std::uint64_t seed, int round, const End &end, Told &told)
{
    const Ended ended = inChild([&](int pipe) {
        kill_points::arm(end.call, end.moment);
        live(place, seed, round, pipe);
    });
    told.hear(ended.said);
    return ended.wasKilled();
}

}  // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedKillsAtTheSameMoment();
    void nothingAcknowledgedIsLost();
};

void KillTest::theSameSeedKillsAtTheSameMoment()
{
    std::vector<QByteArrayList> first;
    for (int run = 0; run < 2; ++run) {
        const QTemporaryDir folder;
        const Place place{folder.path()};
        makePractice(place);
        SeededRandom random(7);
        Told told;
        for (int round = 0; round < 12; ++round)
            QVERIFY(liveAndDie(place, 7, round, End(round, random), told));
        QVERIFY(told.acts().size() > 50);
        if (run == 0)
            first = told.acts();
        else
            QCOMPARE(told.acts(), first);
    }
}

void KillTest::nothingAcknowledgedIsLost()
{
    const int kills = byTier(100, 1'000, 10'000);
    // A practice grows with each life, and is looked through after each: a new one now and then.
    constexpr int livesOfOne = 200;
    Run run("kill");
    SeededRandom random(run.seed());
    std::size_t acts = 0;
    int openings = 0;
    for (int round = 0; round < kills;) {
        const QTemporaryDir folder;
        const Place place{folder.path()};
        makePractice(place);
        Told told;
        for (int life = 0; life < livesOfOne && round < kills; ++life, ++round) {
            const End end(life, random);
            QVERIFY2(liveAndDie(place, run.seed(), round, end, told), "the worker failed by itself");
            run.tried();
            const bool whole = life % 20 == 0 || life == livesOfOne - 1 || round == kills - 1;
            const QByteArray missing =
                told.missingFrom(place, round, whole ? Told::Depth::All : Told::Depth::Latest);
            if (!missing.isEmpty()) {
                run.failed(missing + ", after a kill at call " + QByteArray::number(end.call));
                break;
            }
        }
        acts += told.acts().size();
        openings += told.openings();
        if (run.failures() > 0)
            break;
    }
    qInfo("%d openings and %zu acknowledged changes outlived it", openings, acts);
    QCOMPARE(run.failures(), 0);
    QVERIFY2(openings > kills / 2 && acts > static_cast<std::size_t>(5 * kills),
        "too little was done to prove anything");
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
