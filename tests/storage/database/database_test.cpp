// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"

#include "core/base/random.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#endif

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

using Mode = DatabaseOptions::Mode;

constexpr int pageSize = 4096;  // SQLCipher 4's own default.
const QByteArray canary = "Canary-7f3a91-of-a-session-note";

/// 32 bytes of key and 16 of salt.
SecretBytes keyOf(unsigned char seed)
{
    SecretBytes key(48);
    SeededRandom(seed).fill(key.span());
    return key;
}

QByteArray reasonOf(const Result<Done> &result)
{
    return result ? QByteArray() : result.error().reason;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 0x10)));
}

}  // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingReadableOnDisk();
    void refusesWhatIsNotTheKey_data();
    void refusesWhatIsNotTheKey();
    void readsOnlyWhenAskedTo();
    void makesAFileOnlyWhenAskedTo_data();
    void makesAFileOnlyWhenAskedTo();
    void setsEveryPragma_data();
    void setsEveryPragma();
    void theSchemaIsOutOfReachOfStatements();
    void theCacheIsAsLargeAsAsked();
    void runsOneStatementInsideItself();
    void namesWhatWentWrong_data();
    void namesWhatWentWrong();
    void leavesAFullDiskAsItWas();
    void copiesUnderAnotherKey();
    void findsEveryFlippedByte();
    void roundTripsEveryKindOfValue();
    void keepsItsSQLiteToItself();

private:
    static Result<Database> filled(const QString &path, int rows)
    {
        SP_TRY(database, Database::open(path, keyOf(1), {Mode::Create}));
        SP_CHECK(database.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"));
        SP_TRY(transaction, Transaction::begin(database));
        for (int row = 0; row < rows; ++row)
            SP_CHECK(database.run(
                "INSERT INTO note (body) VALUES (:body)", {{":body", canary + QByteArray(200, 'x')}}));
        SP_CHECK(transaction.commit());
        return database;
    }
};

void DatabaseTest::keepsNothingReadableOnDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    {
        const auto database = filled(path, 200);
        QVERIFY(database);
        // R38: neither the log that is still live nor the file shows a word.
        QVERIFY(contents(path + u"-wal"_s).size() > pageSize);
        QCOMPARE(contents(path + u"-wal"_s).indexOf(canary), -1);
    }
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.size() > 10 * pageSize);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QCOMPARE(bytes.indexOf(canary), -1);
    QCOMPARE(bytes.indexOf("CREATE TABLE"), -1);
    QCOMPARE(bytes.indexOf("xxxx"), -1);
    QCOMPARE(std::set<char>(bytes.begin(), bytes.begin() + 2 * pageSize).size(), std::size_t(256));
    QCOMPARE(
        bytes.first(16), view(keyOf(1).span()).last(16).toByteArray());  // The salt, which is not secret.
    QCOMPARE(bytes.indexOf(view(keyOf(1).span()).first(32)), -1);
}

void DatabaseTest::refusesWhatIsNotTheKey_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("the key opens it") << 1 << QByteArray();
    QTest::newRow("R38 another key does not") << 2 << QByteArray("storage.wrong_key");
    QTest::newRow("R38 no key does not") << -1 << QByteArray("storage.wrong_key");
}

void DatabaseTest::refusesWhatIsNotTheKey()
{
    QFETCH(int, seed);
    QFETCH(QByteArray, reason);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    QVERIFY(filled(path, 3));
    const QByteArray before = contents(path);
    const auto opened =
        Database::open(path, seed < 0 ? SecretBytes() : keyOf(static_cast<unsigned char>(seed)));
    QCOMPARE(opened ? QByteArray() : opened.error().reason, reason);
    if (!reason.isEmpty())
        QCOMPARE(contents(path), before);
}

void DatabaseTest::readsOnlyWhenAskedTo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    QVERIFY(filled(path, 3));
    auto database = Database::open(path, keyOf(1), {DatabaseOptions::Mode::ReadOnly});
    QVERIFY(database);
    QCOMPARE(*database->integer("SELECT count(*) FROM note"), 3);
    const auto written = database->run("DELETE FROM note");
    QCOMPARE(reasonOf(written), "storage.read_only");
    QCOMPARE(written.error().facts.value(u"path"_s).toString(), path);
    // A file that is not there is made by nobody, and is no fault of the words.
    auto writing = Database::open(path, keyOf(1));
    QVERIFY(writing);
    QCOMPARE(reasonOf(writing->run(
                 "ATTACH DATABASE :path AS other KEY ''", {{":path", folder.filePath(u"other.db"_s)}})),
        "storage.cannot_open");
}

void DatabaseTest::makesAFileOnlyWhenAskedTo_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("reason");
    for (const auto &[mode, name] :
        {std::pair{Mode::ReadWrite, "to write"}, std::pair{Mode::ReadOnly, "to read"}}) {
        QTest::addRow("R38 %s, no file", name) << mode << false << QByteArray("storage.missing");
        QTest::addRow("R38 %s, an empty file", name) << mode << true << QByteArray("storage.damaged");
    }
    QTest::newRow("to create, no file") << Mode::Create << false << QByteArray();
    QTest::newRow("to create, an empty file") << Mode::Create << true << QByteArray();
}

void DatabaseTest::makesAFileOnlyWhenAskedTo()
{
    QFETCH(Mode, mode);
    QFETCH(bool, isThere);
    QFETCH(QByteArray, reason);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"practice.db"_s));
    QVERIFY(!isThere || file.open(QIODevice::WriteOnly));
    file.close();
    const auto opened = Database::open(file.fileName(), keyOf(1), {mode});
    QCOMPARE(opened ? QByteArray() : opened.error().reason, reason);
    if (!reason.isEmpty()) {
        QCOMPARE(file.exists(), isThere);
        QCOMPARE(file.size(), 0);
    }
}

void DatabaseTest::setsEveryPragma_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QByteArray>("expected");

    // clang-format off
    QTest::newRow("writes go to a log first")              << QByteArray("journal_mode")       << QByteArray("wal");
    QTest::newRow("each commit reaches the disk")          << QByteArray("synchronous")        << QByteArray("2");
    QTest::newRow("references are kept")                   << QByteArray("foreign_keys")       << QByteArray("1");
    QTest::newRow("deleted bytes are overwritten")         << QByteArray("secure_delete")      << QByteArray("1");
    QTest::newRow("temporary data stays in memory")        << QByteArray("temp_store")         << QByteArray("2");
    QTest::newRow("a schema calls no unsafe function")     << QByteArray("trusted_schema")     << QByteArray("0");
    QTest::newRow("cells are checked")                     << QByteArray("cell_size_check")    << QByteArray("1");
    QTest::newRow("the log is moved over every 64 pages")  << QByteArray("wal_autocheckpoint") << QByteArray("64");
    QTest::newRow("macOS: the disk's own cache is flushed")<< QByteArray("fullfsync")          << QByteArray("1");
    QTest::newRow("the cache is 64 MiB")                   << QByteArray("cache_size")         << QByteArray("-65536");
    // clang-format on
}

void DatabaseTest::setsEveryPragma()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"practice.db"_s), keyOf(1), {Mode::Create});
    QVERIFY(database);
    const auto value = database->first(
        QByteArray("PRAGMA " + pragma).constData(), {}, [](const Row &row) { return row.bytes(0); });
    QVERIFY(value && *value);
    QCOMPARE(**value, expected);
}

void DatabaseTest::theSchemaIsOutOfReachOfStatements()
{
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"practice.db"_s), keyOf(1), {Mode::Create});
    QVERIFY(database);
    QVERIFY(database->execute("CREATE TABLE kept (a); PRAGMA writable_schema=ON"));
    // Defensive mode: even so the schema is not written by hand.
    QVERIFY(!database->execute("DELETE FROM sqlite_schema"));
    QCOMPARE(*database->integer("SELECT count(*) FROM sqlite_schema"), 1);
}

void DatabaseTest::theCacheIsAsLargeAsAsked()
{
    QTemporaryDir folder;
    DatabaseOptions options{Mode::Create};
    options.cacheKibibytes = 512;
    auto database = Database::open(folder.filePath(u"practice.db"_s), keyOf(1), options);
    QVERIFY(database);
    QCOMPARE(*database->integer("PRAGMA cache_size"), -512);
    QCOMPARE(*database->integer("PRAGMA mmap_size"), 0);
}

void DatabaseTest::runsOneStatementInsideItself()
{
    auto database = Database::openInMemory();
    QVERIFY(database);
    QVERIFY(
        database->execute("CREATE TABLE number (value INTEGER); INSERT INTO number VALUES (1), (2), (3)"));
    constexpr auto select = "SELECT value FROM number WHERE value >= :least ORDER BY value";
    std::vector<std::int64_t> seen;
    QVERIFY(database->each(select, {{":least", 1}}, [&](const Row &outer) {
        const auto inner = database->all(
            select, {{":least", outer.integer(0)}}, [](const Row &row) { return row.integer(0); });
        seen.push_back(10 * outer.integer(0) + (inner ? static_cast<std::int64_t>(inner->size()) : 0));
        return true;
    }));
    QCOMPARE(seen, (std::vector<std::int64_t>{13, 22, 31}));
    // A visitor that stops leaves the statement fit for the next use.
    QCOMPARE(**database->first(select, {{":least", 2}}, [](const Row &row) { return row.integer(0); }), 2);
    QCOMPARE(**database->first(select, {{":least", 3}}, [](const Row &row) { return row.integer(0); }), 3);
}

void DatabaseTest::namesWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");

    // clang-format off
    QTest::newRow("a second row of one key")       << QByteArray("INSERT INTO child VALUES (1, 1)")     << int(ErrorCode::Conflict) << QByteArray("storage.constraint");
    QTest::newRow("a reference to nothing")        << QByteArray("INSERT INTO child VALUES (2, 9)")     << int(ErrorCode::Conflict) << QByteArray("storage.constraint");
    QTest::newRow("text where a number is due")    << QByteArray("INSERT INTO child VALUES (2, 'x')")   << int(ErrorCode::Conflict) << QByteArray("storage.constraint");
    QTest::newRow("a trigger names its own reason")<< QByteArray("DELETE FROM child")                   << int(ErrorCode::Refused)  << QByteArray("APPEND_ONLY_ENFORCED");
    QTest::newRow("SQL nobody understands")        << QByteArray("SELEKT 1")                            << int(ErrorCode::Internal) << QByteArray("storage.sql");
    QTest::newRow("the schema cannot be written")  << QByteArray("UPDATE sqlite_master SET sql = ''")   << int(ErrorCode::Internal) << QByteArray("storage.sql");
    // clang-format on
}

void DatabaseTest::namesWhatWentWrong()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    auto database = Database::openInMemory();
    QVERIFY(database);
    QVERIFY(database->execute(R"(
        CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id)) STRICT;
        INSERT INTO parent VALUES (1);
        INSERT INTO child VALUES (1, 1);
        CREATE TRIGGER child_kept BEFORE DELETE ON child BEGIN SELECT RAISE(ABORT, 'APPEND_ONLY_ENFORCED'); END)"));
    const auto done = database->run(sql.constData());
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), code);
    QCOMPARE(done.error().reason, reason);
}

void DatabaseTest::leavesAFullDiskAsItWas()
{
    QTemporaryDir folder;
    auto database = filled(folder.filePath(u"practice.db"_s), 20);
    QVERIFY(database);
    const auto pages = database->integer("PRAGMA page_count");
    QVERIFY(database->execute(
        QByteArray("PRAGMA max_page_count=" + QByteArray::number(static_cast<qlonglong>(*pages) + 2))
            .constData()));
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        Result<Done> done = Done{};
        int written = 0;
        for (; done && written < 100; ++written)
            done =
                database->run("INSERT INTO note (body) VALUES (:body)", {{":body", QByteArray(2000, 'y')}});
        QCOMPARE(reasonOf(done), "storage.disk_full");
        QCOMPARE(int(done.error().code), int(ErrorCode::Unavailable));
        QVERIFY(written > 1);
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(*database->integer("SELECT count(*) FROM note"), 20);
    QVERIFY(database->run("DELETE FROM note WHERE id = 1"));  // Room again: it goes on working.
    QVERIFY(database->checkIntegrity());
}

void DatabaseTest::copiesUnderAnotherKey()
{
    QTemporaryDir folder;
    auto database = filled(folder.filePath(u"practice.db"_s), 50);
    QVERIFY(database);
    const QString copy = folder.filePath(u"copy.db"_s);
    QVERIFY(database->copyTo(copy, keyOf(9)));
    QVERIFY(database->run("DELETE FROM note"));  // The copy is of then.
    QCOMPARE(Database::open(copy, keyOf(1)).error().reason, "storage.wrong_key");
    auto opened = Database::open(copy, keyOf(9));
    QVERIFY(opened);
    QCOMPARE(*opened->integer("SELECT count(*) FROM note"), 50);
    QVERIFY(opened->checkIntegrity());
    QCOMPARE(contents(copy).indexOf(canary), -1);
}

void DatabaseTest::findsEveryFlippedByte()
{
    const std::uint64_t seed = 4711;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    SeededRandom random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    {
        auto database = filled(path, 300);
        // Pages that hold nothing now are looked at too: they will hold something again.
        QVERIFY(database && database->run("DELETE FROM note WHERE id > 200"));
        QVERIFY(*database->integer("PRAGMA freelist_count") > 3);
        QVERIFY(database->checkIntegrity());
    }
    const QByteArray good = contents(path);
    const qint64 pages = good.size() / pageSize;
    QVERIFY(pages > 10);
    const QString bad = folder.filePath(u"bad.db"_s);
    for (qint64 page = 0; page < pages; ++page) {
        // The first sixteen bytes are the salt's copy, which opening with a raw key does not read.
        const qint64 at = page * pageSize + (page == 0 ? 16 : 0) + random.uniform(pageSize - 16);
        QFile::remove(bad);
        QVERIFY(QFile::copy(path, bad));
        flip(bad, at);
        auto opened = Database::open(bad, keyOf(1));
        const QByteArray reason = opened ? reasonOf(opened->checkIntegrity()) : opened.error().reason;
        QVERIFY2(reason == "storage.damaged" || (page == 0 && reason == "storage.wrong_key"),
            QByteArray::number(at) + ' ' + reason);
    }
}

void DatabaseTest::roundTripsEveryKindOfValue()
{
    auto database = Database::openInMemory();
    QVERIFY(database);
    QVERIFY(database->execute("CREATE TABLE value (a ANY) STRICT"));
    const auto through = [&](const SqlValue &value, auto read) {
        Q_ASSERT(database->run("DELETE FROM value"));
        Q_ASSERT(database->run("INSERT INTO value VALUES (:a)", {{":a", value}}));
        return **database->first("SELECT a FROM value", {}, read);
    };
    QCOMPARE(through(INT64_MIN, [](const Row &row) { return row.integer(0); }), INT64_MIN);
    QCOMPARE(through(u"Zoë 🌱"_s, [](const Row &row) { return row.text(0); }), u"Zoë 🌱"_s);
    const QByteArray zeros("a\0b", 3);
    QCOMPARE(through(SqlBlob{zeros}, [](const Row &row) { return row.bytes(0); }), zeros);
    QCOMPARE(through(zeros, [](const Row &row) { return row.bytes(0); }), zeros);
    const Instant instant = instantFromMillis(1'793'000'000'123);
    QVERIFY(through(instant, [](const Row &row) { return row.instant(0); }) == instant);
    const LocalDate date = *parseDate("2028-02-29");
    QVERIFY(through(date, [](const Row &row) { return row.date(0); }) == date);
    QVERIFY(through(std::optional<Instant>(), [](const Row &row) { return row.isNull(0); }));
    QVERIFY(through(QByteArray(), [](const Row &row) { return !row.isNull(0) && row.bytes(0).isEmpty(); }));
}

void DatabaseTest::keepsItsSQLiteToItself()
{
#ifdef Q_OS_UNIX
    // A visible copy and the system's libsqlite3 in one process end in each other's memory.
    QCOMPARE(dlsym(RTLD_DEFAULT, "sqlite3_open_v2"), nullptr);
    QCOMPARE(dlsym(RTLD_DEFAULT, "sqlite3_key_v2"), nullptr);
    dlopen("libsqlite3.so.0",
        RTLD_NOW | RTLD_GLOBAL);  // Where it is installed; another's symbols are now visible.
    QTemporaryDir folder;
    auto database = filled(folder.filePath(u"practice.db"_s), 3);
    QVERIFY(database);
    QVERIFY(**database->first("SELECT sqlite_compileoption_used('SQLITE_HAS_CODEC')", {},
        [](const Row &row) { return row.flag(0); }));
    QVERIFY(database->first("PRAGMA cipher_version", {}, [](const Row &row) { return row.bytes(0); })
                ->has_value());
#else
    QSKIP("symbols are looked up by dlsym");
#endif
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
