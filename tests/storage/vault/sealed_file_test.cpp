// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/sealed_file.h"

#include "core/base/random.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>

using namespace sp;

namespace {

const SealedAs note{"attachment", "one", 1};
constexpr qsizetype headSize = 34;
constexpr qsizetype sealedChunk = 64 * 1024 + 17;
constexpr qint64 noLimit = 1LL << 40;

SecretBytes key(char letter = 'k')
{
    return secret(QByteArray(32, letter));
}

QByteArray randomBytes(qsizetype size)
{
    SeededRandom random(static_cast<std::uint64_t>(size) + 1);
    QByteArray bytes(size, Qt::Uninitialized);
    random.fill({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(size)});
    return bytes;
}

struct Sample {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sealed"));
    QByteArray content;
    QByteArray file;

    explicit Sample(qsizetype size) : content(randomBytes(size))
    {
        seal();
        file = fileBytes(path);
    }
    void seal() { QVERIFY(sealBytes(path, key(), note, content)); }
    QByteArray reasonFor(const QByteArray &changed)
    {
        overwrite(path, changed);
        const auto read = unsealBytes(path, key(), note, noLimit);
        return read ? QByteArray("opened") : read.error().reason;
    }
};

}  // namespace

class SealedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverySize_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("nothing") << 0;
        QTest::newRow("a byte") << 1;
        QTest::newRow("a chunk less a byte") << 65'535;
        QTest::newRow("a chunk") << 65'536;
        QTest::newRow("a chunk and a byte") << 65'537;
        QTest::newRow("two chunks") << 131'072;
        QTest::newRow("some chunks") << 1'000'000;
    }

    void keepsEverySize()
    {
        QFETCH(int, size);
        const Sample sample(size);
        const auto read = unsealBytes(sample.path, key(), note, noLimit);
        QVERIFY(read);
        QCOMPARE(*read, sample.content);
        const qsizetype chunks = std::max(1, (size + 65'535) / 65'536);
        QCOMPARE(sample.file.size(), headSize + size + 17 * chunks);
        if (size > 16)
            QVERIFY(!sample.file.contains(sample.content.first(16)));
    }

    void doesNotDependOnThePieces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealed"));
        const QByteArray content = randomBytes(300'000);
        auto writer = SealedWriter::create(path, key(), note);
        QVERIFY(writer);
        for (qsizetype at = 0; at < content.size(); at += 777)
            QVERIFY(writer->write(octets(content.mid(at, 777))));
        QVERIFY(!QFile::exists(path));
        QVERIFY(writer->finish());
        QCOMPARE(*unsealBytes(path, key(), note, noLimit), content);
    }

    void isNotThereUntilFinished()
    {
        const QTemporaryDir folder;
        {
            auto writer = SealedWriter::create(folder.filePath(QStringLiteral("sealed")), key(), note);
            QVERIFY(writer);
            QVERIFY(writer->write(octets(randomBytes(100'000))));
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void opensOnlyAsWhatItIs_data()
    {
        QTest::addColumn<char>("letter");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<quint32>("version");
        QTest::newRow("another key") << 'l' << QByteArray("attachment") << QByteArray("one") << 1U;
        QTest::newRow("another type") << 'k' << QByteArray("backup") << QByteArray("one") << 1U;
        QTest::newRow("another id") << 'k' << QByteArray("attachment") << QByteArray("two") << 1U;
        QTest::newRow("another version") << 'k' << QByteArray("attachment") << QByteArray("one") << 2U;
        QTest::newRow("type and id split elsewhere")
            << 'k' << QByteArray("attachmen") << QByteArray("tone") << 1U;
    }

    void opensOnlyAsWhatItIs()
    {
        QFETCH(char, letter);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, id);
        QFETCH(quint32, version);
        const Sample sample(100);
        const auto read = unsealBytes(sample.path, key(letter), {type, id, version}, noLimit);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, "sealed.damaged");
    }

    // D6: every bit of a short file, every length of it.
    void noticesEveryChangedBit()
    {
        Sample sample(300);
        for (qsizetype at = 0; at < sample.file.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sample.file;
                changed[at] = static_cast<char>(changed[at] ^ 1 << bit);
                const QByteArray reason = sample.reasonFor(changed);
                QCOMPARE(reason, at == 8 || at == 9 ? "sealed.version" : "sealed.damaged");
            }
        }
        for (qsizetype size = 0; size < sample.file.size(); ++size)
            QCOMPARE(sample.reasonFor(sample.file.first(size)), "sealed.damaged");
        QCOMPARE(sample.reasonFor(sample.file), "opened");
    }

    // D6: every byte of a file of two chunks.
    void noticesEveryChangedByteOfChunks()
    {
        const Sample sample(65'536 + 500);
        const int file = open(QFile::encodeName(sample.path).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(file >= 0);
        for (qsizetype at = headSize; at<sample.file.size(); at += at> 65'000 ? 1 : 7) {
            const char changed = static_cast<char>(sample.file[at] ^ 1 << (at % 8));
            QCOMPARE(pwrite(file, &changed, 1, at), 1);
            QVERIFY(!unsealBytes(sample.path, key(), note, noLimit));
            QCOMPARE(pwrite(file, sample.file.constData() + at, 1, at), 1);
        }
        close(file);
        QCOMPARE(*unsealBytes(sample.path, key(), note, noLimit), sample.content);
    }

    void noticesChunksOutOfPlace_data()
    {
        QTest::addColumn<QByteArray>("changed");
        const Sample sample(3 * 65'536 + 5);
        const auto chunk = [&](int number) {
            return sample.file.mid(headSize + number * sealedChunk, sealedChunk);
        };
        const QByteArray head = sample.file.first(headSize);
        QTest::newRow("as written") << head + chunk(0) + chunk(1) + chunk(2) + chunk(3);
        QTest::newRow("two exchanged") << head + chunk(1) + chunk(0) + chunk(2) + chunk(3);
        QTest::newRow("one dropped") << head + chunk(0) + chunk(2) + chunk(3);
        QTest::newRow("one twice") << head + chunk(0) + chunk(0) + chunk(1) + chunk(2) + chunk(3);
        QTest::newRow("the last dropped") << head + chunk(0) + chunk(1) + chunk(2);
        QTest::newRow("all dropped") << head;
        QTest::newRow("the last alone") << head + chunk(3);
        QTest::newRow("something behind the last") << sample.file + 'x';
        QTest::newRow("the last twice") << sample.file + chunk(3);
        QTest::newRow("cut in a chunk") << sample.file.first(headSize + sealedChunk + 1000);
        QTest::newRow("the head of another file")
            << Sample(3 * 65'536 + 5).file.first(headSize) + sample.file.sliced(headSize);
    }

    void noticesChunksOutOfPlace()
    {
        QFETCH(QByteArray, changed);
        Sample sample(1);
        const bool isWhole = QByteArray(QTest::currentDataTag()) == "as written";
        QCOMPARE(sample.reasonFor(changed), isWhole ? "opened" : "sealed.damaged");
    }

    // After a last chunk of full size the rest is not read with it, so it is looked for by itself.
    void noticesWhatFollowsAFullLastChunk()
    {
        Sample sample(65'536);
        QCOMPARE(sample.reasonFor(sample.file), "opened");
        QCOMPARE(sample.reasonFor(sample.file + 'x'), "sealed.damaged");
    }

    void stopsAtTheLimit()
    {
        const Sample sample(1000);
        QVERIFY(unsealBytes(sample.path, key(), note, 1000));
        QCOMPARE(unsealBytes(sample.path, key(), note, 999).error().reason, "storage.too_large");
        QCOMPARE(unsealBytes(sample.path + u'x', key(), note, 1).error().reason, "storage.missing");
    }

    void needsLittleMemoryForABigFile()
    {
        const QTemporaryDir folder;
        const QString plainPath = folder.filePath(QStringLiteral("plain"));
        const QString back = folder.filePath(QStringLiteral("back"));
        const QString path = folder.filePath(QStringLiteral("sealed"));
        QFile big(plainPath);
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(64 * 1024 * 1024));
        big.close();
        rusage before = {};
        getrusage(RUSAGE_SELF, &before);
        QVERIFY(sealFile(plainPath, path, key(), note));
        QVERIFY(unsealFile(path, back, key(), note));
        rusage after = {};
        getrusage(RUSAGE_SELF, &after);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 4096,
            QByteArray::number(static_cast<qint64>(after.ru_maxrss - before.ru_maxrss)) + " KiB more");
        QCOMPARE(QFileInfo(back).size(), big.size());
        QCOMPARE(sha256({fileBytes(back)}), sha256({fileBytes(plainPath)}));
    }

    void leavesNoPlainFileOfADamagedOne()
    {
        const QTemporaryDir folder;
        const Sample sample(200'000);
        overwrite(sample.path, sample.file.chopped(1));
        const QString plainPath = folder.filePath(QStringLiteral("plain"));
        QVERIFY(!unsealFile(sample.path, plainPath, key(), note));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "sealed_file_test.moc"
