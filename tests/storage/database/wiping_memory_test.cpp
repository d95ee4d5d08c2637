// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/wiping_memory.h"

#include "core/storage/database/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cstdlib>
#include <map>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

std::map<void *, int> given;
int freedDirty = 0;

void *giveMemory(int size)
{
    void *memory = std::malloc(static_cast<std::size_t>(size));
    given[memory] = size;
    return memory;
}

void takeMemory(void *memory)
{
    const auto *bytes = static_cast<const unsigned char *>(memory);
    for (int i = 0; i < given.at(memory); ++i)
        freedDirty += bytes[i] != 0 ? 1 : 0;
    given.erase(memory);
    std::free(memory);
}

int sizeOfMemory(void *memory)
{
    return given.at(memory);
}

/// How often "Nib" stands four times in a row in what this process may write to. The row is never spelt out
/// here, so that looking for it does not find itself.
int timesInMemory()
{
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const char word[] = {'N', 'i', 'b'};
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw") || line.contains("[v"))
            continue;
        const qint64 from = parts[0].split('-')[0].toLongLong(nullptr, 16),
                     to = parts[0].split('-')[1].toLongLong(nullptr, 16);
        if (!memory.seek(from))
            continue;
        const QByteArray bytes = memory.read(to - from);
        int matched = 0;
        for (const char each : bytes) {
            matched = each == word[matched % 3] ? matched + 1 : each == word[0] ? 1 : 0;
            if (matched == 12)
                ++found;
        }
    }
    return found;
}

}  // namespace

class WipingMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingGoesBackEmpty();
    void growingLeavesNothingBehind();
    void aClosedDatabaseLeavesNoRowInMemory();
};

void WipingMemoryTest::everythingGoesBackEmpty()
{
    const sqlite3_mem_methods inner{
        giveMemory, takeMemory, nullptr, sizeOfMemory, nullptr, nullptr, nullptr, nullptr};
    const sqlite3_mem_methods methods = wipingMemory(inner);
    void *memory = methods.xMalloc(100);
    std::memset(memory, 'x', 100);
    methods.xFree(memory);
    QCOMPARE(freedDirty, 0);
    QVERIFY(given.empty());
}

void WipingMemoryTest::growingLeavesNothingBehind()
{
    const sqlite3_mem_methods inner{
        giveMemory, takeMemory, nullptr, sizeOfMemory, nullptr, nullptr, nullptr, nullptr};
    const sqlite3_mem_methods methods = wipingMemory(inner);
    for (const int size : {200, 50}) {
        void *memory = methods.xMalloc(100);
        std::memset(memory, 'x', 100);
        memory = methods.xRealloc(memory, size);
        QCOMPARE(methods.xSize(memory), size);
        QCOMPARE(static_cast<const char *>(memory)[std::min(size, 100) - 1], 'x');
        methods.xFree(memory);
    }
    QCOMPARE(freedDirty, 0);
    QVERIFY(given.empty());
}

void WipingMemoryTest::aClosedDatabaseLeavesNoRowInMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer maps terabytes of shadow, and keeps what was freed");
#endif
    QTemporaryDir folder;
    SecretBytes key(48);
    std::ranges::fill(key.span(), static_cast<unsigned char>(7));
    {
        auto database =
            Database::open(folder.filePath(u"practice.db"_s), key, {DatabaseOptions::Mode::Create});
        QVERIFY(database);
        // The row is made inside SQLite: no copy of it was ever in a string of ours.
        QVERIFY(database->execute("CREATE TABLE note (body TEXT) STRICT;"
                                  "INSERT INTO note VALUES (replace(hex(zeroblob(40)), '00', 'Nib'))"));
        QVERIFY2(timesInMemory() > 0, "what is open stands in memory, so the search finds what there is");
    }
    QCOMPARE(timesInMemory(), 0);
}

QTEST_APPLESS_MAIN(WipingMemoryTest)
#include "wiping_memory_test.moc"
