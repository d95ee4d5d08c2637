// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/trial/operation_trial.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using sp::test::must;
using namespace Qt::StringLiterals;

namespace {

struct Left {
    const char *name;
    Loss loss;
    std::uint64_t seed;
};

/// What power cuts leave: two of them tear, each in its own way.
constexpr Left lefts[] = {
    {"nothing unsynced", Loss::All, 1},
    {"everything", Loss::None, 1},
    {"some of it", Loss::Some, 1},
    {"another part of it", Loss::Some, 2},
};

/// How many calls change the disk from before the operation begins until the practice is closed.
std::uint32_t callsOf(const Operation &operation, const Place &place, const Subjects &on)
{
    const Ended ended = inChild([&](int pipe) {
        std::uint32_t calls = 0;
        {
            OpenedPractice practice(place.practice(), 21, 2);
            must(practice.open());
            SimulatedDisk::watch(place.root);
            must(operation.run(practice, place, on));
            practice.engine.reset();
            calls = SimulatedDisk::changes();
        }
        SimulatedDisk::unwatch();
        if (write(pipe, &calls, sizeof calls) != sizeof calls)
            _exit(3);
    });
    std::uint32_t calls = 0;
    if (ended.said.size() == sizeof calls)
        std::memcpy(&calls, ended.said.constData(), sizeof calls);
    return calls;
}

QString imageOf(const Place &place, const Left &left)
{
    return place.root + u"-image/"_s + QString::fromLatin1(left.name);
}

/// Works until the power goes at that call, and leaves an image of each kind. The child says whether it was
/// told that the operation was done.
Ended cutAt(std::uint32_t call, std::uint64_t seed, const Operation &operation, const Place &place,
    const Subjects &on)
{
    return inChild([&](int pipe) {
        OpenedPractice practice(place.practice(), 21, 2);
        must(practice.open());
        SimulatedDisk::watch(place.root);
        for (const Left &left : lefts)
            SimulatedDisk::cutPowerAt(call, left.loss, seed + left.seed, imageOf(place, left));
        if (operation.run(practice, place, on) && write(pipe, "done", 4) != 4)
            _exit(3);
        practice.engine.reset();
    });
}

/// What is wrong with what the cut left; empty when the operation is there once or not at all, and can be
/// done.
QByteArray wrongWith(const Place &image, const Operation &operation, const Subjects &on, bool acknowledged)
{
    OpenedPractice practice(image.practice(), 31, 3);
    if (const auto opened = practice.open(); !opened)
        return "it does not open: " + opened.error().reason + ' ' + opened.error().detail;
    if (const QByteArray said = unsound(*practice.engine, Told::Depth::All); !said.isEmpty())
        return said;
    const std::int64_t effects = operation.effects(practice, image, on);
    if (effects == 1)
        return {};
    if (acknowledged || effects != 0)
        return "its effect is there " + QByteArray::number(effects) + " times";
    if (const auto again = operation.run(practice, image, on); !again)
        return "it cannot be done again: " + again.error().reason + ' ' + again.error().detail;
    return operation.effects(practice, image, on) == 1 ? QByteArray() : "done again it has no effect";
}

}  // namespace

/// The power goes at each call of each operation that changes the disk, and leaves of what was not synced
/// what four kinds of luck would leave: not by chance, as in power_cut_test, but all of them.
class EveryCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalfDone_data();
    void nothingIsHalfDone();
};

void EveryCutTest::nothingIsHalfDone_data()
{
    QTest::addColumn<int>("number");
    const std::size_t count = byTier<std::size_t>(4, 30, operations().size());
    for (std::size_t number = 0; number < count; ++number)
        QTest::newRow(operations()[number].name) << static_cast<int>(number);
}

void EveryCutTest::nothingIsHalfDone()
{
    QFETCH(int, number);
    const Operation &operation = operations()[static_cast<std::size_t>(number)];
    // Release: each call. Below that a share of them, another one with each seed, and so all of them in time.
    const std::uint32_t stride = byTier<std::uint32_t>(64, 8, 1);
    Run run("power_cut.every_call");
    const QTemporaryDir folder(test::memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    const std::uint32_t calls = callsOf(operation, freshCopy(made), on);
    QVERIFY(calls > 5);
    for (std::uint32_t call = 1 + static_cast<std::uint32_t>(run.seed() % stride); call <= calls;
         call += stride) {
        const Place place = freshCopy(made);
        const Ended ended = cutAt(call, run.seed(), operation, place, on);
        const QByteArray where =
            QByteArray(operation.name) + ", a cut at call " + QByteArray::number(call) + " that leaves ";
        QVERIFY2(ended.code() == SimulatedDisk::powerCut, where + "nothing: it was not reached");
        for (const Left &left : lefts) {
            run.tried();
            const Ended looked = inChild([&](int pipe) {
                const Place image{imageOf(place, left)};
                SimulatedDisk::watch(image.root);  // So that nobody waits for the real one.
                const QByteArray wrong = wrongWith(image, operation, on, ended.said == "done");
                end(wrong.isEmpty() ? Survived : Broken, pipe, wrong);
            });
            if (looked.code() != Survived)
                run.failed(where + left.name + ": " + (looked.said.isEmpty() ? "it died" : looked.said));
        }
    }
    qInfo("%d cuts at %u calls", run.count(), calls);
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > 0);
}

QTEST_GUILESS_MAIN(EveryCutTest)
#include "every_cut_test.moc"
