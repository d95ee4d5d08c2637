// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/blob_store.h"

#include "core/base/random.h"
#include "core/storage/vault/sealed_file.h"
#include "core/storage/vault/subkeys.h"
#include "tests/support/full_disk.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sp;

namespace {

constexpr qint64 noLimit = 1LL << 40;

struct Sample {
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    BlobStore store{folder.path(), secret(QByteArray(32, 'k'))};

    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QString pathOf(const Digest &sha256) const
    {
        return folder.filePath(QString::fromLatin1(store.nameOf(sha256)));
    }
    QString plainFile(const QByteArray &bytes) const
    {
        const QString path = elsewhere.filePath(QStringLiteral("plain"));
        overwrite(path, bytes);
        return path;
    }
};

}  // namespace

class BlobStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsContentByItsDigest_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("a consent form");
        QTest::newRow("several chunks") << QByteArray(300'000, 'x');
    }

    void keepsContentByItsDigest()
    {
        QFETCH(QByteArray, content);
        const Sample sample;
        const auto blob = sample.store.put(content);
        QVERIFY(blob);
        QCOMPARE(blob->stored, Stored::New);
        QCOMPARE(blob->size, content.size());
        QCOMPARE(blob->sha256, sha256({content}));
        QCOMPARE(*sample.store.get(blob->sha256, noLimit), content);
        QVERIFY(sample.store.verify(blob->sha256));
        const QString out = sample.elsewhere.filePath(QStringLiteral("out"));
        QVERIFY(sample.store.extract(blob->sha256, out));
        QCOMPARE(fileBytes(out), content);
    }

    void keepsTheSameContentOnce()
    {
        const Sample sample;
        QVERIFY(sample.store.put("the same"));
        const auto again = sample.store.putFile(sample.plainFile("the same"));
        QVERIFY(again);
        QCOMPARE(again->stored, Stored::AlreadyThere);
        QCOMPARE(again->size, 8);
        QCOMPARE(sample.files().size(), 1);
        const auto other = sample.store.putFile(sample.plainFile("another"));
        QVERIFY(other);
        QCOMPARE(other->stored, Stored::New);
        QCOMPARE(*sample.store.get(other->sha256, noLimit), "another");
        QCOMPARE(sample.store.list().size(), std::size_t(2));
    }

    void tellsNothingByNameOrContent()
    {
        const Sample sample;
        const auto blob = sample.store.put("a consent form");
        QVERIFY(blob);
        const QString name = sample.files().front();
        QCOMPARE(name.size(), 64);
        QVERIFY(name.toLatin1() != hex(blob->sha256));
        const QByteArray file = fileBytes(sample.pathOf(blob->sha256));
        QVERIFY(!file.contains("consent"));
        QVERIFY(!file.contains(view(blob->sha256).toByteArray()));
        const BlobStore stranger(sample.folder.path(), secret(QByteArray(32, 'l')));
        QVERIFY(stranger.nameOf(blob->sha256) != name.toLatin1());
        QCOMPARE(stranger.get(blob->sha256, noLimit).error().reason, "attachment.missing");
        struct stat found = {};
        QCOMPARE(stat(sample.pathOf(blob->sha256).toUtf8().constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0400));
    }

    void noticesDamageAndMendsIt()
    {
        const Sample sample;
        const Digest address = sample.store.put("a consent form")->sha256;
        const Digest other = sample.store.put("another form")->sha256;
        const QByteArray file = fileBytes(sample.pathOf(address));
        for (qsizetype at = 10; at < file.size(); ++at) {
            overwrite(sample.pathOf(address),
                QByteArray(file).replace(at, 1, QByteArray(1, static_cast<char>(~file[at]))));
            QCOMPARE(sample.store.verify(address).error().reason, "attachment.damaged");
        }
        // One of our own files in another's place.
        overwrite(sample.pathOf(address), fileBytes(sample.pathOf(other)));
        QCOMPARE(sample.store.get(address, noLimit).error().reason, "attachment.damaged");
        const auto mended = sample.store.put("a consent form");
        QVERIFY(mended);
        QCOMPARE(mended->stored, Stored::New);
        QVERIFY(sample.store.verify(address));
    }

    void noticesOtherContentUnderTheRightSeal()
    {
        const Sample sample;
        const Digest address = sample.store.put("a consent form")->sha256;
        const QString path = sample.pathOf(address);
        const SecretBytes key = subkey(secret(QByteArray(32, 'k')), KeyPurpose::Attachments);
        QVERIFY(QFile::remove(path));
        QVERIFY(sealBytes(path, key, {"attachment", view(address).toByteArray(), 1}, "another form"));
        const auto verified = sample.store.verify(address);
        QVERIFY(!verified);
        QCOMPARE(verified.error().reason, "attachment.damaged");
        const auto read = sample.store.get(address, noLimit);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, "attachment.damaged");
    }

    void removesForPurge()
    {
        const Sample sample;
        const Digest address = sample.store.put("a consent form")->sha256;
        const Digest other = sample.store.put("another form")->sha256;
        overwrite(sample.folder.filePath(QStringLiteral("notes.txt")), "not ours");
        QCOMPARE(sample.store.list().size(), std::size_t(2));
        QVERIFY(sample.store.remove(address));
        QCOMPARE(sample.store.remove(address).error().reason, "attachment.missing");
        QCOMPARE(sample.store.get(address, noLimit).error().reason, "attachment.missing");
        QCOMPARE(sample.store.list(), std::vector<QByteArray>{sample.store.nameOf(other)});
        QCOMPARE(sample.store.removeNamed("../x").error().reason, "storage.missing");
        QCOMPARE(sample.store.removeNamed("notes.txt").error().reason, "storage.missing");
        QVERIFY(sample.store.removeNamed(sample.store.nameOf(other)));
        QCOMPARE(sample.files(), QStringList{QStringLiteral("notes.txt")});
    }

    void writesNothingByHalf()
    {
        const Sample sample;
        const QByteArray content(300'000, 'x');
        {
            const FileSizeLimit limit(100'000);
            const auto blob = sample.store.put(content);
            QVERIFY(!blob);
            QCOMPARE(blob.error().reason, "storage.disk_full");
        }
        {
            const ReadOnlyFolder readOnly(sample.folder.path());
            const auto blob = sample.store.put(content);
            QVERIFY(!blob);
            QCOMPARE(blob.error().reason, "storage.read_only");
        }
        QVERIFY(sample.files().isEmpty());
        QVERIFY(sample.store.put(content));
    }

    void writesNothingByHalfOnAFullDisk()
    {
        const Sample sample;
        const int outcome = onSmallDisk(sample.folder.path(), 256 * 1024, [&] {
            const auto blob = sample.store.put(QByteArray(300'000, 'x'));
            if (blob || blob.error().reason != "storage.disk_full")
                return 1;
            return sample.files().isEmpty() && sample.store.put("small") ? 0 : 2;
        });
        if (outcome == 77)
            QSKIP("this machine does not let a test mount a disk");
        QCOMPARE(outcome, 0);
    }

    void refusesWhatIsNoFile()
    {
        const Sample sample;
        QCOMPARE(sample.store.putFile(sample.elsewhere.path()).error().reason, "storage.not_a_file");
        QCOMPARE(sample.store.putFile(sample.elsewhere.filePath(QStringLiteral("no"))).error().reason,
            "storage.missing");
        const Digest address = sample.store.put("12345")->sha256;
        QCOMPARE(sample.store.get(address, 4).error().reason, "storage.too_large");
    }

    void refusesWhatChangesWhileItIsRead()
    {
        // Linux writes something else into this one for everybody who opens it.
        const QString restless = QStringLiteral("/proc/sys/kernel/random/uuid");
        if (!QFile::exists(restless))
            QSKIP("there is no file here that changes by itself");
        const Sample sample;
        const auto stored = sample.store.putFile(restless);
        QVERIFY(!stored);
        QCOMPARE(stored.error().reason, "attachment.changed");
        QCOMPARE(stored.error().facts[QStringLiteral("path")].toString(), restless);
        QCOMPARE(sample.files(), QStringList());
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "blob_store_test.moc"
