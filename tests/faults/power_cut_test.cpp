// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/simulated_disk.h"
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/practice_life.h"
#include "tests/support/memory_place.h"

#include "core/base/random.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::faults;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t opening = 40;
constexpr std::uint32_t working = 1'500;

/// When the power goes, and what it leaves.
struct Cut {
    std::uint32_t call;
    Loss loss;

    Cut(int round, SeededRandom &random)
        : call(1 + random.uniform(round % 8 == 0 ? opening : working)),
          loss(static_cast<Loss>(random.uniform(3)))
    {
    }
};

/// A practice whose folder moves on to what each power cut leaves of it.
class Machine {
public:
    Machine() { makePractice(m_place); }

    const Place &place() const { return m_place; }

    /// Works until the power goes; false when the work ended otherwise.
    bool workUntil(const Cut &cut, std::uint64_t seed, int round, Told &told, Lie lie = Lie::None)
    {
        const QString image = m_folder.filePath(u"after-%1"_s.arg(round));
        const Ended ended = inChild([&](int pipe) {
            SimulatedDisk::watch(m_place.root);
            SimulatedDisk::tell(lie);
            SimulatedDisk::cutPowerAt(cut.call, cut.loss, seed + static_cast<std::uint64_t>(round), image);
            live(m_place, seed, round, pipe);
        });
        told.hear(ended.said);
        QDir(m_place.root).removeRecursively();
        m_place.root = image;
        return ended.code() == SimulatedDisk::powerCut;
    }

private:
    QTemporaryDir m_folder{test::memoryPlace()};
    Place m_place{m_folder.filePath(u"first"_s)};
};

const char *nameOf(Loss loss)
{
    return loss == Loss::All ? "all unsynced" : loss == Loss::None ? "nothing" : "some unsynced";
}

}  // namespace

class PowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void aDiskThatLiesIsFoundOut_data();
    void aDiskThatLiesIsFoundOut();
};

void PowerCutTest::nothingAcknowledgedIsLost()
{
    const int cuts = byTier(300, 3'000, 20'000);
    constexpr int cutsOfOne = 100;
    Run run("power_cut");
    SeededRandom random(run.seed());
    std::size_t acts = 0;
    for (int round = 0; round < cuts && run.failures() == 0;) {
        Machine machine;
        Told told;
        for (int life = 0; life < cutsOfOne && round < cuts; ++life, ++round) {
            const Cut cut(life, random);
            QVERIFY2(machine.workUntil(cut, run.seed(), round, told), "the worker failed by itself");
            run.tried();
            const bool whole = life % 10 == 0 || life == cutsOfOne - 1;
            const QByteArray missing =
                told.missingFrom(machine.place(), round, whole ? Told::Depth::All : Told::Depth::Latest);
            if (!missing.isEmpty()) {
                run.failed(missing + ", after a cut at call " + QByteArray::number(cut.call) +
                           ", lost: " + nameOf(cut.loss));
                break;
            }
        }
        acts += told.acts().size();
    }
    qInfo("%zu acknowledged changes outlived it", acts);
    QCOMPARE(run.failures(), 0);
    QVERIFY2(acts > static_cast<std::size_t>(3 * cuts), "too little was done to prove anything");
}

// What a hole in the program would do: the sync that it forgot. Without these losses the test above would
// prove nothing.
void PowerCutTest::aDiskThatLiesIsFoundOut_data()
{
    QTest::addColumn<int>("lie");
    QTest::newRow("the log is not synced at a commit, as with synchronous=NORMAL") << int(Lie::LogSync);
    QTest::newRow("the database is not synced before the log is emptied") << int(Lie::TableSync);
    QTest::newRow("no file is synced") << int(Lie::FileSync);
    QTest::newRow("no folder is synced after a rename") << int(Lie::FolderSync);
}

void PowerCutTest::aDiskThatLiesIsFoundOut()
{
    QFETCH(int, lie);
    constexpr int tries = 40;
    Run run("power_cut.planted");
    SeededRandom random(run.seed());
    for (int round = 1; round <= tries; ++round) {
        Machine machine;
        Told told;
        Cut cut(round, random);
        cut.loss = round % 2 == 0 ? Loss::All : Loss::Some;
        QVERIFY(machine.workUntil(cut, run.seed(), round, told, static_cast<Lie>(lie)));
        run.tried();
        const QByteArray missing = told.missingFrom(machine.place(), round, Told::Depth::All);
        if (!missing.isEmpty()) {
            qInfo("found at try %d: %s", round, missing.constData());
            return;
        }
    }
    run.failed("nobody noticed");
    QFAIL("a disk that forgets synced writes went unnoticed");
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "power_cut_test.moc"
