// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/simulated_disk.h"
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/operations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <unistd.h>

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

/// What a child found; Unreached: the operation made fewer such calls.
enum Verdict { Survived = 10, Unreached = 11, Broken = 12 };

[[noreturn]] void end(Verdict verdict, int pipe, const QByteArray &why = {})
{
    SimulatedDisk::unwatch();
    if (!why.isEmpty() && write(pipe, why.constData(), static_cast<std::size_t>(why.size())) < 0)
        _exit(3);
    _exit(verdict);
}

/// Opens the practice again after the fault is over. The operation that was acknowledged is there once; one
/// that was refused can be done now. Then the power goes, and what was acknowledged then or now is still
/// there.
QByteArray afterwards(const Operation &operation, const Place &place, const Subjects &on, bool acknowledged)
{
    {
        OpenedPractice practice(place.practice(), 31, 3);
        if (const auto opened = practice.open(); !opened)
            return "it does not open afterwards: " + opened.error().reason + ' ' + opened.error().detail;
        std::int64_t effects = operation.effects(practice, place, on);
        if (acknowledged && effects != 1)
            return "it was acknowledged and its effect is there " + QByteArray::number(effects) + " times";
        if (effects == 0) {
            const auto again = operation.run(practice, place, on);
            if (!again)
                return "it cannot be done again: " + again.error().reason + ' ' + again.error().detail;
            effects = operation.effects(practice, place, on);
            acknowledged = true;
        }
        if (effects != 1)
            return "its effect is there " + QByteArray::number(effects) + " times";
        // Before anything that folds the log into the file.
        SimulatedDisk::leaveImage(Loss::All, 7, place.root + u"-image"_s);
    }
    SimulatedDisk::unwatch();
    const Place image{place.root + u"-image"_s};
    OpenedPractice practice(image.practice(), 41, 4);
    if (const auto opened = practice.open(); !opened)
        return "after a power cut it does not open: " + opened.error().reason;
    if (acknowledged && operation.effects(practice, image, on) != 1)
        return "after a power cut its effect is gone";
    return unsound(*practice.engine, Told::Depth::All);
}

void copyTree(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry :
        QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyTree(entry.filePath(), target);
        else if (!QFile::copy(entry.filePath(), target))
            qFatal("a copy could not be made");
    }
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
            if (!result && (result.error().reason.isEmpty() || result.error().code == ErrorCode::Internal))
                end(Broken, pipe,
                    "no reason that a person could be told: " + result.error().reason + ' ' +
                        result.error().detail);
            practice.engine.reset();  // It tries to come to rest while the fault lasts.
        }
        SimulatedDisk::heal();
        const QByteArray wrong = afterwards(operation, place, on, acknowledged);
        end(wrong.isEmpty() ? Survived : Broken, pipe, wrong);
    });
}

}  // namespace

class MachineFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOperationHasItsEffectOnce();
    void everyCallMayFail_data();
    void everyCallMayFail();
    void aFailedSyncIsNotBelievedLater_data();
    void aFailedSyncIsNotBelievedLater();
    void afterAFailedSyncNothingMoreIsWritten();
};

// Without a fault, so that what comes below means something.
void MachineFailureTest::eachOperationHasItsEffectOnce()
{
    const QTemporaryDir folder;
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
    const std::size_t count = byTier<std::size_t>(4, 40, 40);
    for (std::size_t number = 0; number < std::min(count, operations().size()); ++number)
        QTest::newRow(operations()[number].name) << static_cast<int>(number);
}

void MachineFailureTest::everyCallMayFail()
{
    QFETCH(int, number);
    const Operation &operation = operations()[static_cast<std::size_t>(number)];
    Run run("io_error");
    const QTemporaryDir folder;
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    for (const Fault &fault : faultsOfDisks) {
        // Reads are many and alike; the quick tier tries each of the first and then ever fewer.
        const auto next = [](std::uint32_t nth) { return nth + 1 + (tier() == Tier::Quick ? nth / 4 : 0); };
        for (std::uint32_t nth = 1;; nth = next(nth)) {
            const Place place{folder.filePath(u"try"_s)};
            copyTree(made.root, place.root);
            const Ended ended = fail(operation, fault, nth, place, on);
            QDir(place.root).removeRecursively();
            QDir(place.root + u"-image"_s).removeRecursively();
            if (ended.code() == Unreached)
                break;
            run.tried();
            if (ended.code() != Survived)
                run.failed(QByteArray(operation.name) + ", " + fault.name + ", call " +
                           QByteArray::number(nth) + ": " + (ended.said.isEmpty() ? "it died" : ended.said));
            if (run.failures() > 20)
                QFAIL("enough");
        }
    }
    qInfo("%d tries", run.count());
    QCOMPARE(run.failures(), 0);
    QVERIFY2(run.count() > 50, "too little was tried to prove anything");
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
    const Operation &later = operations()[(static_cast<std::size_t>(number) + 1) % operations().size()];
    Run run("failed_sync");
    const QTemporaryDir folder;
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    for (std::uint32_t nth = 1;; ++nth) {
        const Place place{folder.filePath(u"try-%1"_s.arg(nth))};
        const QString plates = place.root + u"-plates"_s;
        copyTree(made.root, place.root);
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
