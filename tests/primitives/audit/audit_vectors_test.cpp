// SPDX-License-Identifier: GPL-3.0-or-later
// What FORMATS.md says of the audit, held against the program to the last bit.
#include "core/base/json.h"
#include "core/primitives/audit/audit_record.h"
#include "core/primitives/audit/key_chain.h"
#include "tests/support/format_vectors.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class AuditVectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAndLeaves();
    void aSignedHead();
    void aHandover();
};

namespace {

/// The record as the chain hashes it, from its columns.
QByteArray recordOf(const QJsonObject &said)
{
    const auto id = [&](const char *name) { return bytesIn(said, name); };
    const QByteArray unit = id("unit"), actor = id("actor"), entity = id("entity"),
                     role = textIn(said, "role"), action = textIn(said, "action"),
                     type = textIn(said, "entity_type"), data = canonicalJson(said[u"data"_s].toObject());
    QByteArray record;
    canonicalAuditRecord({said[u"seq"_s].toInteger(), said[u"at"_s].toInteger(), unit, actor, role, action,
                             type, entity, data},
        record);
    return record;
}

}  // namespace

void AuditVectorsTest::linksAndLeaves()
{
    Digest before{};
    CompactRange tree;
    const QJsonObject vector = readVector("audit").object();
    for (const auto &each : vector[u"links"_s].toArray()) {
        const QJsonObject link = each.toObject();
        const QByteArray record = textIn(link, "record");
        QCOMPARE(recordOf(*parseJsonObject(record)), record);
        before = auditHash(record, before);
        QCOMPARE(hex(before), textIn(link, "hash"));
        QCOMPARE(hex(merkleLeaf(record)), textIn(link, "leaf"));
        tree.append(merkleLeaf(record));
    }
    QCOMPARE(tree.size(), 3);
    const auto checkpoint = parseCheckpoint(textIn(vector, "text"));
    QVERIFY(checkpoint && checkpoint->head.size == 3 && checkpoint->head.root == tree.root());
}

void AuditVectorsTest::aSignedHead()
{
    const QJsonObject vector = readVector("audit").object();
    const auto said = parseCheckpoint(textIn(vector, "text"));
    QVERIFY(said);
    QCOMPARE(said->origin, textIn(vector, "origin"));
    QCOMPARE(checkpointText(*said), textIn(vector, "text"));
    const NoteSigner signer(textIn(vector, "origin"), secretIn(vector, "seed"));
    QCOMPARE(signer.key().text(), textIn(vector, "key"));
    QCOMPARE(signer.sign(textIn(vector, "text")), textIn(vector, "note"));
    const auto key = NoteKey::parse(textIn(vector, "key"));
    QVERIFY(key);
    QCOMPARE(openNote(textIn(vector, "note"), *key)->text, textIn(vector, "text"));
}

void AuditVectorsTest::aHandover()
{
    const QJsonObject vector = readVector("audit").object();
    const QJsonObject handed = vector[u"handover"_s].toObject();
    const QByteArray origin = textIn(vector, "origin"), note = textIn(handed, "note");
    const NoteSigner from(origin, secretIn(vector, "seed")), to(origin, secretIn(handed, "seed"));
    QCOMPARE(to.key().text(), textIn(handed, "key"));
    QCOMPARE(makeHandover(from, to, handed[u"link"_s].toInteger()).note, note);
    const auto opened = openHandover(note);
    QVERIFY(opened);
    QVERIFY(opened->from == from.key() && opened->to == to.key());
    QCOMPARE(opened->seq, handed[u"link"_s].toInteger());
}

QTEST_GUILESS_MAIN(AuditVectorsTest)
#include "audit_vectors_test.moc"
