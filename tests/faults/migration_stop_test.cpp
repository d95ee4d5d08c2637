// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"
#include "core/storage/database/row_counts.h"

#include "tests/faults/disk/simulated_disk.h"
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/practice_life.h"
#include "tests/support/practice_services.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const Instant now = instantFromMillis(1'793'000'000'000);

SecretBytes fileKey()
{
    SecretBytes key(48);
    std::fill_n(key.data(), key.size(), static_cast<unsigned char>(7));
    return key;
}

QString fileIn(const QString &folder)
{
    return folder + u"/practice.db"_s;
}

Result<Done> upgradeTo(const QString &folder, int number)
{
    SP_TRY(database, Database::open(fileIn(folder), fileKey()));
    return migrate(database, migrations().first(static_cast<std::size_t>(number)), now);
}

struct Found {
    int schema;
    Digest dump;
};

Found found(const QString &folder)
{
    Database database = must(Database::open(fileIn(folder), fileKey()));
    must(database.checkIntegrity());
    return {must(schemaNumber(database)), must(logicalDigest(database))};
}

/// How a step is stopped.
enum class Stop { PowerCut, FullDisk, BadDisk };

struct Try {
    QString from;     ///< The folder with the older file.
    QString scratch;  ///< Not there yet.
    int step;
    std::uint32_t at;
    Stop stop;
    Loss loss;
};

/// Stops the step; the folder that is left, or nothing when the step ended before.
std::optional<QString> stopped(const Try &what)
{
    QDir().mkpath(what.scratch);
    if (!QFile::copy(fileIn(what.from), fileIn(what.scratch)))
        qFatal("the older file could not be copied");
    const QString image = what.scratch + u"-image"_s;
    const Ended ended = inChild([&](int) {
        SimulatedDisk::watch(what.scratch);
        if (what.stop == Stop::PowerCut)
            SimulatedDisk::cutPowerAt(what.at, what.loss, what.at, image);
        else
            SimulatedDisk::failAt(
                Call::Write, what.at, what.stop == Stop::FullDisk ? ENOSPC : EIO, Lasting::ForGood);
        const auto upgraded = upgradeTo(what.scratch, what.step);
        if (what.stop == Stop::PowerCut || !SimulatedDisk::hasFailed())
            _exit(0);
        // What is acknowledged is there even so; what is refused says why.
        _exit(upgraded ? 3 : upgraded.error().reason.isEmpty() ? 4 : 5);
    });
    if (ended.code() == 0)
        return std::nullopt;
    if (ended.code() == 4)
        qFatal("a refusal without a reason");
    return what.stop == Stop::PowerCut ? image : what.scratch;
}

}  // namespace

class MigrationStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsDoneWholeOrNotAtAll();
};

void MigrationStopTest::everyStepIsDoneWholeOrNotAtAll()
{
    const int last = migrations().back().number;
    const int first = byTier(last, 2, 2);
    const auto stops = byTier<std::vector<Stop>>(
        {Stop::PowerCut}, {Stop::PowerCut}, {Stop::PowerCut, Stop::FullDisk, Stop::BadDisk});
    Run run("migration_stop");
    for (int step = first; step <= last; ++step) {
        const QTemporaryDir folder;
        const QString older = folder.filePath(u"older"_s);
        const QString newer = folder.filePath(u"newer"_s);
        QDir().mkpath(older);
        {
            Database made = must(Database::open(fileIn(older), fileKey(), {DatabaseOptions::Mode::Create}));
            must(migrate(made, migrations().first(static_cast<std::size_t>(step - 1)), now));
        }
        QDir().mkpath(newer);
        QVERIFY(QFile::copy(fileIn(older), fileIn(newer)));
        must(upgradeTo(newer, step));
        const Found before = found(older);
        const Found after = found(newer);
        QCOMPARE(before.schema, step - 1);
        QCOMPARE(after.schema, step);
        for (const Stop stop : stops) {
            for (std::uint32_t at = 1;; ++at) {
                const Loss loss = static_cast<Loss>(at % 3);
                const QString scratch = folder.filePath(u"try"_s);
                const auto left = stopped({older, scratch, step, at, stop, loss});
                if (left) {
                    run.tried();
                    const Found as = found(*left);
                    const bool isOlder = as.schema == step - 1 && as.dump == before.dump;
                    const bool isNewer = as.schema == step && as.dump == after.dump;
                    if (!isOlder && !isNewer)
                        run.failed("step " + QByteArray::number(step) + " stopped at " +
                                   QByteArray::number(at) + " is neither done nor undone");
                    else if (!upgradeTo(*left, step) || found(*left).dump != after.dump)
                        run.failed("step " + QByteArray::number(step) + " cannot be done after a stop at " +
                                   QByteArray::number(at));
                }
                QDir(scratch).removeRecursively();
                QDir(scratch + u"-image"_s).removeRecursively();
                if (!left)
                    break;
            }
        }
    }
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > 10);
}

QTEST_GUILESS_MAIN(MigrationStopTest)
#include "migration_stop_test.moc"
