// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/client_key_store.h"
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"

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

IdBytes idOf(unsigned char byte)
{
    IdBytes id{};
    id.fill(byte);
    return id;
}

const Instant now = instantFromMillis(1'793'000'000'000);
const ClientId ana(idOf(1)), bo(idOf(2));

struct Sealing {
    Database database = must(Database::openInMemory());
    ClientKeyStore keys{database};

    Sealing()
    {
        must(migrate(database, migrations(), now));
        must(keys.make(ana));
        must(keys.make(bo));
    }
    QByteArray sealed(const ClientId &client, const char *place, const IdBytes &row, const QString &text)
    {
        return *must(database.first("SELECT sp_seal(:client, :place, :row, :text)",
            {{":client", client}, {":place", place}, {":row", row}, {":text", text}},
            [](const Row &found) { return found.bytes(0); }));
    }
    Result<std::optional<QString>> unsealed(
        const ClientId &client, const char *place, const IdBytes &row, const QByteArray &sealed)
    {
        return database.first("SELECT sp_unseal(:client, :place, :row, :sealed)",
            {{":client", client}, {":place", place}, {":row", row}, {":sealed", SqlBlob{sealed}}},
            [](const Row &found) { return found.text(0); });
    }
};

}  // namespace

class ClientKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueComesBack_data();
    void aValueComesBack();
    void valuesCannotChangePlaces();
    void eachChangedByteIsNoticed();
    void aDestroyedKeyOpensNothing();
    void aKeyThatWasRolledBackSealsNothing();
    void manyClientsAreOpenedInTurn();
    void anotherVaultTakesTheKeysOver();
    void theCommitmentIsOfTheKey();
};

void ClientKeysTest::aValueComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"Gefühle"_s;
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("much") << QString(1 << 20, u'é');
}

void ClientKeysTest::aValueComesBack()
{
    Sealing sealing;
    QFETCH(QString, text);
    const QByteArray sealed = sealing.sealed(ana, "note.body", idOf(9), text);
    QCOMPARE(*must(sealing.unsealed(ana, "note.body", idOf(9), sealed)), text);
    QCOMPARE(sealed.isEmpty(), text.isEmpty());
    if (text.size() > 1)
        QVERIFY(!sealed.contains(text.toUtf8()));
    // A nonce of its own each time.
    if (!text.isEmpty())
        QVERIFY(sealed != sealing.sealed(ana, "note.body", idOf(9), text));
}

void ClientKeysTest::valuesCannotChangePlaces()
{
    Sealing sealing;
    const QByteArray sealed = sealing.sealed(ana, "note.body", idOf(9), u"words"_s);
    QCOMPARE(reason(sealing.unsealed(bo, "note.body", idOf(9), sealed)), "storage.damaged");
    QCOMPARE(reason(sealing.unsealed(ana, "note.title", idOf(9), sealed)), "storage.damaged");
    QCOMPARE(reason(sealing.unsealed(ana, "note.body", idOf(8), sealed)), "storage.damaged");
    // The key of one client is no key of another.
    must(sealing.database.run(
        "UPDATE client_key SET sealed = (SELECT sealed FROM client_key WHERE client = :bo)"
        " WHERE client = :ana",
        {{":ana", ana}, {":bo", bo}}));
    sealing.database.clientKeys().forget();
    QCOMPARE(reason(sealing.unsealed(ana, "note.body", idOf(9), sealed)), "storage.damaged");
}

void ClientKeysTest::eachChangedByteIsNoticed()
{
    Sealing sealing;
    const QByteArray sealed = sealing.sealed(ana, "note.body", idOf(9), u"words"_s);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QCOMPARE(reason(sealing.unsealed(ana, "note.body", idOf(9), changed)), "storage.damaged");
        QCOMPARE(reason(sealing.unsealed(ana, "note.body", idOf(9), sealed.first(at))),
            at == 0 ? QByteArray() : QByteArray("storage.damaged"));
    }
}

void ClientKeysTest::aDestroyedKeyOpensNothing()
{
    Sealing sealing;
    const QByteArray sealed = sealing.sealed(ana, "note.body", idOf(9), u"words"_s);
    const KnownClientKey before = *must(sealing.keys.find(ana));
    const KnownClientKey gone = must(sealing.keys.destroy(ana, now));
    QCOMPARE(gone.commitment, before.commitment);
    QCOMPARE(gone.destroyedAt, std::optional(now));
    QCOMPARE(reason(sealing.unsealed(ana, "note.body", idOf(9), sealed)), "client.erased");
    QCOMPARE(reason(sealing.database.first("SELECT sp_seal(:client, 'x', :client, 'y')", {{":client", ana}},
                 [](const Row &row) { return row.bytes(0); })),
        "client.erased");
    QCOMPARE(reason(sealing.keys.destroy(ana, now)), "client.erased");
    must(sealing.keys.make(ana));
    QVERIFY(must(sealing.keys.find(ana))->destroyedAt);
    QCOMPARE(reason(sealing.database.run("UPDATE client_key SET sealed = x'00', destroyed_at = NULL")),
        "APPEND_ONLY_ENFORCED");
    QCOMPARE(reason(sealing.database.run("DELETE FROM client_key")), "APPEND_ONLY_ENFORCED");
    // The others are not touched.
    const QByteArray other = sealing.sealed(bo, "note.body", idOf(9), u"words"_s);
    QCOMPARE(*must(sealing.unsealed(bo, "note.body", idOf(9), other)), u"words"_s);
}

void ClientKeysTest::aKeyThatWasRolledBackSealsNothing()
{
    Sealing sealing;
    const ClientId eva(idOf(3));
    {
        Transaction transaction = must(Transaction::begin(sealing.database));
        must(sealing.keys.make(eva));
        sealing.sealed(eva, "note.body", idOf(9), u"opens the key"_s);
    }
    must(sealing.keys.make(eva));
    const QByteArray sealed = sealing.sealed(eva, "note.body", idOf(9), u"words"_s);
    // As the next opening reads it.
    sealing.database.clientKeys().forget();
    QCOMPARE(*must(sealing.unsealed(eva, "note.body", idOf(9), sealed)), u"words"_s);
}

void ClientKeysTest::manyClientsAreOpenedInTurn()
{
    Sealing sealing;
    std::vector<QByteArray> sealed;
    const auto client = [](int at) {
        IdBytes id = idOf(7);
        id[14] = static_cast<unsigned char>(at >> 8);
        id[15] = static_cast<unsigned char>(at);
        return ClientId(id);
    };
    constexpr int many = 600;
    for (int at = 0; at < many; ++at) {
        must(sealing.keys.make(client(at)));
        sealed.push_back(sealing.sealed(client(at), "note.body", idOf(9), QString::number(at)));
    }
    for (int at = 0; at < many; ++at)
        QCOMPARE(*must(sealing.unsealed(client(at), "note.body", idOf(9), sealed[std::size_t(at)])),
            QString::number(at));
}

void ClientKeysTest::anotherVaultTakesTheKeysOver()
{
    Sealing sealing;
    Sealing other;
    const QByteArray sealed = sealing.sealed(ana, "note.body", idOf(9), u"words"_s);
    QCOMPARE(reason(other.unsealed(ana, "note.body", idOf(9), sealed)), "storage.damaged");
    must(other.keys.takeOver(sealing.database));
    QCOMPARE(*must(other.unsealed(ana, "note.body", idOf(9), sealed)), u"words"_s);
}

void ClientKeysTest::theCommitmentIsOfTheKey()
{
    Sealing sealing;
    const auto computed = must(
        sealing.database.first("SELECT sp_key_commitment(client, sealed) FROM client_key WHERE client = :ana",
            {{":ana", ana}}, [](const Row &row) { return row.digest(0); }));
    QCOMPARE(must(sealing.keys.find(ana))->commitment, *computed);
    QVERIFY(must(sealing.keys.find(ana))->commitment != must(sealing.keys.find(bo))->commitment);
}

QTEST_GUILESS_MAIN(ClientKeysTest)
#include "client_keys_test.moc"
