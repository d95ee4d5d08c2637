// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/trial/operation_trial.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace sp;
using namespace sp::faults;
using sp::test::must;
using namespace Qt::StringLiterals;

namespace {

struct Fault {
    const char *name;
    Call call;
    int error;
    Lasting lasting;
};

constexpr Fault faultsOfDisks[] = {
    {"write, EIO, once", Call::Write, EIO, Lasting::Once},
    {"write, EIO, for good", Call::Write, EIO, Lasting::ForGood},
    {"write, ENOSPC, once", Call::Write, ENOSPC, Lasting::Once},
    {"write, ENOSPC, for good", Call::Write, ENOSPC, Lasting::ForGood},
    {"write, EDQUOT, for good", Call::Write, EDQUOT, Lasting::ForGood},
    {"sync, EIO, once", Call::Sync, EIO, Lasting::Once},
    {"sync, EIO, for good", Call::Sync, EIO, Lasting::ForGood},
    {"read, EIO, once", Call::Read, EIO, Lasting::Once},
    {"read, EIO, for good", Call::Read, EIO, Lasting::ForGood},
    {"open, EMFILE, once", Call::Open, EMFILE, Lasting::Once},
    {"open, EACCES, for good", Call::Open, EACCES, Lasting::ForGood},
    {"truncate, EIO, once", Call::Truncate, EIO, Lasting::Once},
    {"truncate, EIO, for good", Call::Truncate, EIO, Lasting::ForGood},
    {"rename, EIO, once", Call::Rename, EIO, Lasting::Once},
    {"remove, EIO, once", Call::Remove, EIO, Lasting::Once},
    {"make a folder, ENOSPC, once", Call::MakeFolder, ENOSPC, Lasting::Once},
};

/// Calls are many and the late ones alike: each of the first is tried and then ever fewer. Release tries all.
std::uint32_t next(std::uint32_t nth)
{
    const std::uint32_t sparsity = byTier<std::uint32_t>(2, 8, 0);
    return nth + 1 + (sparsity == 0 ? 0 : nth / sparsity);
}

/// One try: the `nth` such call of the operation fails.
Ended fail(
    const Operation &operation, const Fault &fault, std::uint32_t nth, const Place &place, const Subjects &on)
{
    return inChild([&](int pipe) {
        bool acknowledged = false;
        {
            OpenedPractice practice(place.practice(), 21, 2);
            if (!practice.open())
                end(Broken, pipe, "it does not open before the fault");
            SimulatedDisk::watch(place.root);
            SimulatedDisk::failAt(fault.call, nth, fault.error, fault.lasting);
            const auto result = operation.run(practice, place, on);
            if (!SimulatedDisk::hasFailed())
                end(Unreached, pipe);
            acknowledged = bool(result);
            if (const QByteArray said = unspeakable(result); !said.isEmpty())
                end(Broken, pipe, said);
            practice.engine.reset();  // It tries to come to rest while the fault lasts.
        }
        SimulatedDisk::heal();
        const QByteArray wrong = afterwards(operation, place, on, acknowledged);
        end(wrong.isEmpty() ? Survived : Broken, pipe, wrong);
    });
}

/// Each such call of the operation fails in a practice of its own.
void failEach(Run &run, const Operation &operation, const Fault &fault, const Place &made, const Subjects &on)
{
    for (std::uint32_t nth = 1; run.failures() <= 20; nth = next(nth)) {
        const Ended ended = fail(operation, fault, nth, freshCopy(made), on);
        if (ended.code() == Unreached)
            break;
        run.tried();
        if (ended.code() != Survived)
            run.failed(QByteArray(operation.name) + ", " + fault.name + ", call " + QByteArray::number(nth) +
                       ": " + (ended.said.isEmpty() ? "it died" : ended.said));
    }
}

/// Something that can be done whatever became of `failing`.
const Operation *laterThan(const Operation &failing)
{
    const auto named = [](const QByteArray &name) {
        return &*std::ranges::find_if(operations(), [&](const Operation &each) { return each.name == name; });
    };
    const Operation *entry = named("add a calendar entry");
    return entry == &failing ? named("save a note") : entry;
}

}  // namespace

class MachineFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOperationHasItsEffectOnce();
    void everyCallMayFail_data();
    void everyCallMayFail();
    void aFailedSyncSpoilsNoErasure();
    void aFailedSyncIsNotBelievedLater_data();
    void aFailedSyncIsNotBelievedLater();
    void afterAFailedSyncNothingMoreIsWritten();
};

// Without a fault, so that what comes below means something.
void MachineFailureTest::eachOperationHasItsEffectOnce()
{
    const QTemporaryDir folder(test::memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    for (const Operation &operation : operations()) {
        const Place place{folder.filePath(QString::fromLatin1(operation.name))};
        copyTree(made.root, place.root);
        OpenedPractice practice(place.practice(), 21, 2);
        must(practice.open());
        QVERIFY2(operation.effects(practice, place, on) == 0, operation.name);
        const auto done = operation.run(practice, place, on);
        QVERIFY2(done, QByteArray(operation.name) + ": " + (done ? QByteArray() : done.error().reason));
        QVERIFY2(operation.effects(practice, place, on) == 1, operation.name);
        QVERIFY2(unsound(*practice.engine, Told::Depth::All).isEmpty(), operation.name);
    }
}

void MachineFailureTest::everyCallMayFail_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t number = 0; number < operationsOfTier(); ++number)
        QTest::newRow(operations()[number].name) << static_cast<int>(number);
}

void MachineFailureTest::everyCallMayFail()
{
    QFETCH(int, number);
    const Operation &operation = operations()[static_cast<std::size_t>(number)];
    Run run("io_error");
    const QTemporaryDir folder(test::memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    for (const Fault &fault : faultsOfDisks)
        failEach(run, operation, fault, made, on);
    qInfo("%d tries", run.count());
    QCOMPARE(run.failures(), 0);
    QVERIFY2(run.count() > 50, "too little was tried to prove anything");
}

// An erasure writes the whole file anew. When the sync of that fails, the disk has an older log than the one
// that is read: folded in all the same, it would leave pages that the old log is read over after a power cut.
void MachineFailureTest::aFailedSyncSpoilsNoErasure()
{
    Run run("io_error");
    const QTemporaryDir folder(test::memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    const auto erasing = std::ranges::find_if(
        operations(), [](const Operation &each) { return each.name == QByteArrayView("erase a client"); });
    failEach(run, *erasing, {"sync, EIO, for good", Call::Sync, EIO, Lasting::ForGood}, made, on);
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > 5);
}

// A sync fails, the program dies before it can close anything, and starts again. What the log seems to hold
// is in the machine's memory alone, and no later sync brings it to the disk: whatever is acknowledged from
// now on must not stand behind it.
void MachineFailureTest::aFailedSyncIsNotBelievedLater_data()
{
    everyCallMayFail_data();
}

void MachineFailureTest::aFailedSyncIsNotBelievedLater()
{
    QFETCH(int, number);
    const Operation &failing = operations()[static_cast<std::size_t>(number)];
    const Operation &later = *laterThan(failing);
    Run run("failed_sync");
    const QTemporaryDir folder(test::memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    for (std::uint32_t nth = 1;; nth = next(nth)) {
        const Place place = freshCopy(made);
        const QString plates = folder.filePath(u"plates"_s);
        const Ended died = inChild([&](int pipe) {
            OpenedPractice practice(place.practice(), 21, 2);
            if (!practice.open())
                end(Broken, pipe, "it does not open before the fault");
            SimulatedDisk::watch(place.root);
            SimulatedDisk::failAt(Call::Sync, nth, EIO, Lasting::Once);
            static_cast<void>(failing.run(practice, place, on));  // Whatever it says.
            if (!SimulatedDisk::hasFailed())
                end(Unreached, pipe);
            SimulatedDisk::keepFor(plates);
            end(Survived, pipe);
        });
        if (died.code() == Unreached)
            break;
        QCOMPARE(died.code(), int(Survived));
        run.tried();
        const Ended ended = inChild([&](int pipe) {
            SimulatedDisk::watchAgain(place.root, plates);
            OpenedPractice practice(place.practice(), 31, 3);
            if (const auto opened = practice.open(); !opened)
                end(Broken, pipe, "it does not open: " + opened.error().reason);
            if (!later.run(practice, place, on) || later.effects(practice, place, on) != 1)
                end(Broken, pipe, QByteArray(later.name) + " cannot be done");
            SimulatedDisk::leaveImage(Loss::All, 7, place.root + u"-image"_s);
            SimulatedDisk::unwatch();
            const Place image{place.root + u"-image"_s};
            OpenedPractice after(image.practice(), 41, 4);
            if (const auto opened = after.open(); !opened)
                end(Broken, pipe, "after a power cut it does not open: " + opened.error().reason);
            if (later.effects(after, image, on) != 1)
                end(Broken, pipe, QByteArray(later.name) + " was acknowledged and is gone after a power cut");
            const QByteArray wrong = unsound(*after.engine, Told::Depth::All);
            end(wrong.isEmpty() ? Survived : Broken, pipe, wrong);
        });
        if (ended.code() != Survived)
            run.failed(QByteArray(failing.name) + ", sync " + QByteArray::number(nth) + ": " +
                       (ended.said.isEmpty() ? "it died" : ended.said));
    }
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > 0);
}

void MachineFailureTest::afterAFailedSyncNothingMoreIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    SimulatedDisk::watch(folder.path());
    const auto unwatch = qScopeGuard([] { SimulatedDisk::unwatch(); });
    {
        Database database = must(Database::open(path, SecretBytes(), {DatabaseOptions::Mode::Create}));
        must(database.execute("CREATE TABLE note (body TEXT) STRICT"));
        SimulatedDisk::failAt(Call::Sync, 1, EIO, Lasting::Once);
        const auto failed = database.run("INSERT INTO note VALUES ('one')");
        QVERIFY(!failed);
        QCOMPARE(failed.error().reason, "storage.io_error");
        // The disk would take the next one, and say that all is well.
        const auto next = database.run("INSERT INTO note VALUES ('two')");
        QVERIFY(!next);
        QCOMPARE(next.error().reason, "storage.reopen_needed");
        QVERIFY(database.integer("SELECT count(*) FROM note"));
    }
    Database again = must(Database::open(path, SecretBytes()));
    must(again.run("INSERT INTO note VALUES ('three')"));
}

QTEST_GUILESS_MAIN(MachineFailureTest)
#include "machine_failure_test.moc"
