// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/rewriting.h"

#include "core/storage/database/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", result.error().reason.constData(), result.error().detail.constData());
    return *std::move(result);
}

template <typename T>
QByteArray reason(const Result<T> &result)
{
    return result ? QByteArray() : result.error().reason;
}

/// A file of some thousand pages, half of them free.
struct Filled {
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.db"_s);
    SecretBytes key{48};
    Database database = must(Database::open(path, key, {DatabaseOptions::Mode::Create}));

    Filled()
    {
        must(
            database.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)"
                             " INSERT INTO word SELECT i, printf('%.200c', 'w') FROM n;"
                             "DELETE FROM word WHERE id % 2 = 0"));
        must(database.checkpoint());
    }
    qint64 size() const { return QFile(path).size(); }
    std::int64_t words() { return must(database.integer("SELECT count(*) FROM word")); }
};

}  // namespace

class RewritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItIs();
    void stoppedItLeavesTheFileAsItWas();
    void whoHasToWriteIsAskedFor();
};

void RewritingTest::tellsHowFarItIs()
{
    Filled filled;
    const qint64 before = filled.size();
    std::vector<std::int64_t> told;
    std::int64_t pages = 0;
    must(writeAnew(filled.database, [&](std::int64_t done, std::int64_t all) {
        told.push_back(done);
        pages = all;
        return true;
    }));
    must(filled.database.checkpoint());
    QVERIFY(filled.size() < before * 3 / 4);
    QCOMPARE(filled.words(), 20'000);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY2(told.size() > 5, QByteArray::number(told.size()));
    QVERIFY(told.front() == 0 && told.back() <= pages);
    // A cache that knows pages already reads fewer.
    Database other = must(Database::open(filled.path, filled.key));
    std::int64_t last = 0;
    must(writeAnew(other, [&](std::int64_t done, std::int64_t all) {
        last = done * 100 / all;
        return true;
    }));
    QVERIFY2(last > 80, QByteArray::number(last));
}

void RewritingTest::stoppedItLeavesTheFileAsItWas()
{
    Filled filled;
    const qint64 before = filled.size();
    int asked = 0;
    const auto stopped = writeAnew(filled.database, [&](std::int64_t, std::int64_t) { return ++asked < 3; });
    QCOMPARE(reason(stopped), "canceled");
    QCOMPARE(asked, 3);
    QVERIFY(!filled.database.inTransaction());
    must(filled.database.checkpoint());
    QCOMPARE(filled.size(), before);
    QCOMPARE(filled.words(), 20'000);
    must(filled.database.checkIntegrity());
    // Nobody listens any more, and nothing else is stopped.
    must(filled.database.run("UPDATE word SET text = text || 'x'"));
    must(writeAnew(filled.database));
    QCOMPARE(asked, 3);
    QCOMPARE(
        reason(writeAnew(filled.database, [](std::int64_t, std::int64_t) { return false; })), "canceled");
}

void RewritingTest::whoHasToWriteIsAskedFor()
{
    Filled filled;
    Database other = must(Database::open(filled.path, filled.key));
    must(other.execute("BEGIN IMMEDIATE"));
    int asked = 0;
    filled.database.whenBusy([&] {
        if (++asked == 2)
            must(other.execute("ROLLBACK"));
    });
    must(filled.database.run("DELETE FROM word WHERE id = 1"));
    QCOMPARE(asked, 2);
    QCOMPARE(filled.words(), 19'999);
}

QTEST_GUILESS_MAIN(RewritingTest)
#include "rewriting_test.moc"
