// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"

#include "core/base/random.h"
#include "tests/faults/disk/simulated_disk.h"
#include "tests/support/practice_services.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace sp;
using namespace sp::faults;
using sp::test::must;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 200;

SecretBytes key()
{
    SecretBytes made(48);
    SeededRandom(4).fill(made.span());
    return made;
}

Database filled(const QString &path)
{
    Database database = must(Database::open(path, key(), {DatabaseOptions::Mode::Create}));
    must(database.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT) STRICT"));
    for (int row = 0; row < rows; ++row)
        must(database.run("INSERT INTO note (body) VALUES (:body)", {{":body", QByteArray(1000, 'x')}}));
    return database;
}

/// How many rows the file holds by itself, without a log beside it; -1 where it is not whole.
std::int64_t rowsAlone(const QString &copy)
{
    const QTemporaryDir elsewhere;
    const QString alone = elsewhere.filePath(u"alone.db"_s);
    if (!QFile::copy(copy, alone))
        return -1;
    auto database = Database::open(alone, key());
    if (!database || !database->checkIntegrity())
        return -1;
    const auto count = database->integer("SELECT count(*) FROM note");
    return count ? *count : -1;
}

}  // namespace

class OnlineCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCopiedStandsInTheFile_data();
    void whatIsCopiedStandsInTheFile();
};

void OnlineCopyTest::whatIsCopiedStandsInTheFile_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("writes that fail") << Call::Write;
    QTest::newRow("syncs that fail") << Call::Sync;
}

// A copy that is said to be made is taken away as one file: what still stands in its log would be lost.
void OnlineCopyTest::whatIsCopiedStandsInTheFile()
{
    QFETCH(Call, call);
    const QTemporaryDir folder;
    Database database = filled(folder.filePath(u"practice.db"_s));
    SimulatedDisk::watch(folder.path());
    int refused = 0;
    bool failed = true;
    for (std::uint32_t nth = 1; failed; ++nth) {
        const QString copy = folder.filePath(u"copy-%1.db"_s.arg(nth));
        SimulatedDisk::failAt(call, nth, EIO, Lasting::ForGood);
        const auto made = database.copyTo(copy, key());
        failed = SimulatedDisk::hasFailed();
        SimulatedDisk::heal();
        refused += !made;
        if (made && rowsAlone(copy) != rows)
            QFAIL(qPrintable(u"call %1 failed, and what was acknowledged is not in the file"_s.arg(nth)));
        QVERIFY2(made || failed, "it fails on a sound disk");
    }
    SimulatedDisk::unwatch();
    qInfo("%d copies were refused", refused);
    QVERIFY(refused > 3);
}

Q_DECLARE_METATYPE(sp::faults::Call)
QTEST_GUILESS_MAIN(OnlineCopyTest)
#include "online_copy_test.moc"
