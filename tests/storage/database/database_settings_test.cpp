// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"

#include "core/base/random.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

SecretBytes someKey()
{
    SecretBytes key(48);
    SeededRandom(1).fill(key.span());
    return key;
}

/// The setting that connections made meanwhile do not take; SQLite says nothing of it.
QByteArray deafTo;

int withoutAWord(void *, int action, const char *pragma, const char *value, const char *, const char *)
{
    return action == SQLITE_PRAGMA && value && deafTo == pragma ? SQLITE_IGNORE : SQLITE_OK;
}

int listenLess(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_set_authorizer(connection, withoutAWord, nullptr);
}

}  // namespace

class DatabaseSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyWithAllOfThem_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        // Those that are otherwise without being set; with the rest nobody could tell.
        for (const char *pragma : {"fullfsync", "trusted_schema", "cell_size_check", "temp_store",
                 "wal_autocheckpoint", "cache_size"})
            QTest::newRow(pragma) << QByteArray(pragma);
    }

    void opensOnlyWithAllOfThem()
    {
        QFETCH(QByteArray, pragma);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"practice.db"_s);
        QVERIFY(Database::open(path, someKey(), {DatabaseOptions::Mode::Create}));
        using Entry = void (*)();
        QCOMPARE(sqlite3_auto_extension(reinterpret_cast<Entry>(listenLess)), SQLITE_OK);
        deafTo = pragma;
        const auto opened = Database::open(path, someKey(), {DatabaseOptions::Mode::Create});
        sqlite3_reset_auto_extension();
        deafTo.clear();
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, "storage.pragma");
        QVERIFY2(opened.error().detail.contains(pragma), opened.error().detail);
        QVERIFY(Database::open(path, someKey(), {DatabaseOptions::Mode::Create}));
    }

    void hasteIsTakenBack()
    {
        QTemporaryDir folder;
        auto database =
            Database::open(folder.filePath(u"practice.db"_s), someKey(), {DatabaseOptions::Mode::Create});
        QVERIFY(database);
        QVERIFY(database->setDurability(Database::Durability::Hasty));
        QCOMPARE(*database->integer("PRAGMA synchronous"), 0);
        QVERIFY(database->setDurability(Database::Durability::Full));
        QCOMPARE(*database->integer("PRAGMA synchronous"), 2);
        QCOMPARE(*database->integer("PRAGMA wal_autocheckpoint"), 64);
    }

    void followsNoLink_data()
    {
        QTest::addColumn<DatabaseOptions::Mode>("mode");
        QTest::newRow("to create") << DatabaseOptions::Mode::Create;
        QTest::newRow("to write") << DatabaseOptions::Mode::ReadWrite;
        QTest::newRow("to read") << DatabaseOptions::Mode::ReadOnly;
    }

    void followsNoLink()
    {
        QFETCH(DatabaseOptions::Mode, mode);
        QTemporaryDir folder;
        const QString elsewhere = folder.filePath(u"elsewhere.db"_s);
        const QString link = folder.filePath(u"practice.db"_s);
        QVERIFY(Database::open(elsewhere, someKey(), {DatabaseOptions::Mode::Create}));
        QVERIFY(QFile::link(elsewhere, link));
        const auto opened = Database::open(link, someKey(), {mode});
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, "storage.cannot_open");
    }
};

QTEST_GUILESS_MAIN(DatabaseSettingsTest)
#include "database_settings_test.moc"
