// SPDX-License-Identifier: GPL-3.0-or-later
// What FORMATS.md says of keys, slots, sealed content and the witness, held against the program: its vectors
// are read, and where nothing is left to chance they are written too, to the last bit.
#include "core/storage/vault/anchor.h"
#include "core/storage/vault/blob_store.h"
#include "core/storage/vault/page_tags.h"
#include "core/storage/vault/sealed_bytes.h"
#include "core/storage/vault/sealed_file.h"
#include "tests/support/format_vectors.h"
#include "tests/support/vault_samples.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace sp;
using namespace Qt::StringLiterals;

class FormatVectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPurposeHasItsKey();
    void aRecoveryKeyIsPrinted();
    void thePagesOfADatabaseHaveADigest();
    void bytesAreSealed();
    void anAttachmentIsOpened();
    void slotsAreWrittenAndOpened();
    void witnessesOfEveryVersionAreRead_data();
    void witnessesOfEveryVersionAreRead();
    void aProgramThatIsNotOursReadsThem();
};

void FormatVectorsTest::eachPurposeHasItsKey()
{
    const QJsonObject keys = readVector("keys").object();
    const SecretBytes vaultKey = secretIn(keys, "vault_key");
    const QJsonObject subkeys = keys[u"subkeys"_s].toObject();
    QCOMPARE(subkeys.size(), 11);
    for (auto each = subkeys.begin(); each != subkeys.end(); ++each) {
        const auto purpose = static_cast<KeyPurpose>(each.key().toULongLong());
        QCOMPARE(hex(subkey(vaultKey, purpose).span()), each->toString().toLatin1());
    }
    // What SQLCipher gets, and what the connection seals the keys of clients under.
    const SecretBytes opening = databaseKey(vaultKey);
    QCOMPARE(hex(opening.span().first(48)), textIn(keys, "database_key"));
    QCOMPARE(hex(opening.span().subspan(48)), subkeys[u"11"_s].toString().toLatin1());
}

void FormatVectorsTest::aRecoveryKeyIsPrinted()
{
    const QJsonObject keys = readVector("keys").object();
    const auto read = RecoveryKey::parse(secret(textIn(keys, "recovery_printed")));
    QVERIFY(read);
    QCOMPARE(hex(read->bytes().span()), textIn(keys, "recovery_key"));
    QCOMPARE(plain(read->printable()), textIn(keys, "recovery_printed"));
}

void FormatVectorsTest::thePagesOfADatabaseHaveADigest()
{
    QByteArray pages(8192, Qt::Uninitialized);
    for (qsizetype at = 0; at < pages.size(); ++at)
        pages[at] = static_cast<char>(at / 4096 + at % 7);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    overwrite(path, pages);
    QCOMPARE(hex(**pageTagsDigest(path)), textIn(readVector("keys").object(), "page_tags"));
}

void FormatVectorsTest::bytesAreSealed()
{
    const QJsonObject vector = readVector("sealed_bytes").object();
    const SecretBytes key = secretIn(vector, "key");
    CountingRandom random;
    QCOMPARE(sealInMemory(key, textIn(vector, "bound"), textIn(vector, "plain"), random),
        bytesIn(vector, "sealed"));
    QCOMPARE(
        *unsealInMemory(key, textIn(vector, "bound"), bytesIn(vector, "sealed")), textIn(vector, "plain"));
}

void FormatVectorsTest::anAttachmentIsOpened()
{
    const QJsonObject vector = readVector("sealed_file").object();
    const QTemporaryDir folder;
    const QByteArray name = textIn(vector, "name");
    overwrite(folder.filePath(QString::fromLatin1(name)), bytesIn(vector, "file"));
    const SealedAs as{textIn(vector, "type"), bytesIn(vector, "id"),
        static_cast<std::uint32_t>(vector[u"version"_s].toInt())};
    QCOMPARE(*unsealBytes(folder.filePath(QString::fromLatin1(name)), secretIn(vector, "key"), as, 1000),
        bytesIn(vector, "plain"));

    const BlobStore store(folder.path(), secretIn(readVector("keys").object(), "vault_key"));
    const auto address = arrayIn<32>(vector, "id");
    QCOMPARE(store.nameOf(address), name);
    QCOMPARE(*store.get(address, 1000), bytesIn(vector, "plain"));
}

void FormatVectorsTest::slotsAreWrittenAndOpened()
{
    const QJsonObject vector = readVector("key_slots").object();
    const SecretBytes vaultKey = secretIn(vector, "vault_key");
    const auto sheet = RecoveryKey::parse(secret(textIn(vector, "recovery_printed")));
    QVERIFY(sheet);
    CountingRandom random;
    KeySlots written(VaultId(arrayIn<16>(vector, "vault")), vaultKey);
    const KdfPolicy policy = KdfPolicy::production();
    QVERIFY(written.addPassphrase(
        vaultKey, sampleHeader(1), passphrase(textIn(vector, "passphrase")), policy, random));
    QVERIFY(written.addRecovery(vaultKey, sampleHeader(2, ProfileRole::Owner, u"sheet"_s), *sheet, random));
    QVERIFY(written.addSecret(vaultKey, SlotType::Keychain,
        sampleHeader(3, ProfileRole::Owner, u"keychain: ä"_s), secretIn(vector, "keychain"), random));
    QCOMPARE(written.encode().toHex(), textIn(vector, "file"));

    const auto read = KeySlots::decode(bytesIn(vector, "file"));
    QVERIFY(read);
    const auto typed = read->unlock(passphrase(textIn(vector, "passphrase")), policy);
    QVERIFY(typed && typed->vaultKey.equals(vaultKey));
    QVERIFY(read->unlock(*sheet)->vaultKey.equals(vaultKey));
    QVERIFY(read->unlock(SlotType::Keychain, secretIn(vector, "keychain"))->vaultKey.equals(vaultKey));
}

void FormatVectorsTest::witnessesOfEveryVersionAreRead_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &each : readVector("anchor").array()) {
        const QJsonObject vector = each.toObject();
        QTest::addRow("version %d, %s", vector[u"version"_s].toInt(),
            vector[u"pages"_s].isNull() ? "at work" : "at rest")
            << vector;
    }
}

void FormatVectorsTest::witnessesOfEveryVersionAreRead()
{
    QFETCH(QJsonObject, vector);
    const SecretBytes vaultKey = secretIn(readVector("keys").object(), "vault_key");
    Anchor expected{VaultId(arrayIn<16>(vector, "vault")), DeviceId(arrayIn<16>(vector, "device")),
        vector[u"audit_size"_s].toInteger(), arrayIn<32>(vector, "audit_head"),
        vector[u"change_counter"_s].toInteger(), instantFromMillis(vector[u"at"_s].toInteger())};
    if (!vector[u"pages"_s].isNull())
        expected.pages = arrayIn<32>(vector, "pages");
    const auto read = decodeAnchor(bytesIn(vector, "file"), expected.vault, vaultKey);
    QVERIFY(read && *read == expected);
    if (vector[u"version"_s].toInt() == 2)
        QCOMPARE(encodeAnchor(expected, vaultKey).toHex(), textIn(vector, "file"));
}

void FormatVectorsTest::aProgramThatIsNotOursReadsThem()
{
    constexpr int noLibrary = 77;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("there is no python3");
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(python, {u"-B"_s, vectorFolder() + u"/read_vectors.py"_s});
    QVERIFY(reader.waitForFinished(60'000));
    if (reader.exitCode() == noLibrary)
        QSKIP("there is no libsodium for Python");
    QCOMPARE(reader.readAll(), QByteArray("OK\n"));
    QCOMPARE(reader.exitCode(), 0);
}

QTEST_GUILESS_MAIN(FormatVectorsTest)
#include "format_vectors_test.moc"
