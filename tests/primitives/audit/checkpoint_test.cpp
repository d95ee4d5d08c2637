// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/checkpoint.h"

#include "core/base/random.h"

#include <QTest>

using namespace sp;

namespace {

const QByteArray dash = "\xE2\x80\x94 ";

/// The example of golang.org/x/mod/sumdb/note, whose format C2SP wrote down.
const QByteArray knownText = "If you think cryptography is the answer to your problem,\n"
                             "then you don't know what your problem is.\n";
const QByteArray knownKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const QByteArray knownLine =
    dash + "PeterNeumann "
           "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const QByteArray otherLine =
    dash + "EnochRoot "
           "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const QByteArray otherKey = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";

/// A checkpoint that the Go checksum database published in September 2024, and its key.
const QByteArray publishedNote =
    "go.sum database tree\n30055305\nmXfgRcJ0bG0j3CPdKwgGWtUzBUbX67saZGRmFuJGGsM=\n\n" + dash +
    "sum.golang.org "
    "Az3grpgEild5qw7+5dtV13Kf1C2Xurm8q4fhdxvcsDHnqNTaxL2AFjBY+2TyGKevucFcAAlWFJJYle3EJlDCrQ+y3A8=\n";
const QByteArray publishedKey = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

NoteKey keyFrom(const QByteArray &text)
{
    const auto key = NoteKey::parse(text);
    Q_ASSERT(key);
    return *key;
}

NoteSigner ours()
{
    SecretBytes seed(NoteSigner::seedSize);
    SeededRandom(11).fill(seed.span());
    return {"solopilot/01932c4e-0000-7000-8000-000000000001", seed};
}

Checkpoint sample()
{
    return {"solopilot/01932c4e-0000-7000-8000-000000000001", {1234, merkleLeaf("what was done")},
        {"at 1764500000000", "previous 1200"}};
}

QByteArray reason(const QByteArray &note, const QByteArray &key)
{
    const auto opened = openNote(note, keyFrom(key));
    return opened ? QByteArray() : opened.error().reason;
}

}  // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensNotesOfOthers();
    void signsAsRfc8032Does();
    void readsAPublishedCheckpoint();
    void readsWhatItWrites();
    void refusesEveryFlippedBit();
    void letsOtherSignaturesBe();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void refusesOtherKeys();
    void refusesOtherCheckpoints();
};

void CheckpointTest::opensNotesOfOthers()
{
    const auto opened = openNote(knownText + '\n' + knownLine, keyFrom(knownKey));
    QVERIFY(opened);
    QCOMPARE(opened->text, knownText);
    QCOMPARE(opened->signature.size(), 64);
    QCOMPARE(keyFrom(knownKey).text(), knownKey);
    QCOMPARE(keyFrom(knownKey).id().toHex(), QByteArray("c74f20a3"));
}

void CheckpointTest::signsAsRfc8032Does()
{
    // Test 1 of RFC 8032, 7.1, by its key; its message is empty, which no note may be.
    const QByteArray seed =
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const NoteSigner signer("rfc8032", SecretBytes::copyOf(octets(seed)));
    QCOMPARE(hex(signer.key().key),
        QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

void CheckpointTest::readsAPublishedCheckpoint()
{
    const auto opened = openNote(publishedNote, keyFrom(publishedKey));
    QVERIFY(opened);
    const auto checkpoint = parseCheckpoint(opened->text);
    QVERIFY(checkpoint);
    QCOMPARE(checkpoint->origin, QByteArray("go.sum database tree"));
    QCOMPARE(checkpoint->head.size, 30055305);
    QCOMPARE(checkpointText(*checkpoint), opened->text);
}

void CheckpointTest::readsWhatItWrites()
{
    const NoteSigner signer = ours();
    const QByteArray note = signer.sign(checkpointText(sample()));
    const auto opened = openNote(note, keyFrom(signer.key().text()));
    QVERIFY(opened);
    const auto checkpoint = parseCheckpoint(opened->text);
    QVERIFY(checkpoint);
    QCOMPARE(checkpoint->origin, sample().origin);
    QCOMPARE(checkpoint->head.size, sample().head.size);
    QCOMPARE(checkpoint->head.root, sample().head.root);
    QCOMPARE(checkpoint->extensions, sample().extensions);
}

void CheckpointTest::refusesEveryFlippedBit()
{
    const NoteSigner signer = ours();
    QByteArray note = signer.sign(checkpointText(sample()));
    for (qsizetype bit = 0; bit < note.size() * 8; ++bit) {
        const char right = note[bit / 8];
        note[bit / 8] = static_cast<char>(right ^ (1 << bit % 8));
        QVERIFY2(!openNote(note, signer.key()), note.constData());
        note[bit / 8] = right;
    }
    QVERIFY(openNote(note, signer.key()));
    for (qsizetype size = 0; size < note.size(); ++size)
        QVERIFY(!openNote(note.first(size), signer.key()));
}

void CheckpointTest::letsOtherSignaturesBe()
{
    const QByteArray both = knownText + '\n' + knownLine + otherLine;
    QCOMPARE(reason(both, knownKey), QByteArray());
    QCOMPARE(reason(both, otherKey), QByteArray());
    QCOMPARE(reason(knownText + '\n' + otherLine, knownKey), QByteArray("note.signature"));
    QCOMPARE(reason(both + knownLine, knownKey), QByteArray("note.signature"));
}

void CheckpointTest::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no signature") << knownText;
    QTest::newRow("an empty signature") << QByteArray(knownText + '\n');
    QTest::newRow("no empty line before the signature") << QByteArray(knownText + knownLine);
    QTest::newRow("no line feed at the end") << QByteArray(knownText + '\n' + knownLine.chopped(1));
    QTest::newRow("a hyphen for the dash") << QByteArray(knownText + "\n- " + knownLine.sliced(4));
    QTest::newRow("no padding") << QByteArray(knownText + '\n' + knownLine.chopped(2) + '\n');
    QTest::newRow("a carriage return") << QByteArray(knownText + "\n" + knownLine.chopped(1) + "\r\n");
    QTest::newRow("a control character") << QByteArray("\x01" + knownText + '\n' + knownLine);
    QTest::newRow("not UTF-8") << QByteArray("\xFF" + knownText + '\n' + knownLine);
    QTest::newRow("no name") << QByteArray(knownText + '\n' + dash + " AAAAAAAA\n");
    QTest::newRow("no bytes") << QByteArray(knownText + '\n' + knownLine + dash + "Someone AAAA\n");
    QTest::newRow("something else under it") << QByteArray(knownText + '\n' + knownLine + "so be it\n");
    QTest::newRow("far too long") << QByteArray(QByteArray(1'000'000, 'a') + "\n\n" + knownLine);
}

void CheckpointTest::refusesOtherForms()
{
    QFETCH(QByteArray, note);
    QCOMPARE(reason(note, knownKey), QByteArray("note.format"));
}

void CheckpointTest::refusesOtherKeys()
{
    for (const QByteArray &text :
        {QByteArray(), QByteArray("PeterNeumann"), QByteArray("PeterNeumann+c74f20a3"),
            QByteArray("Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
            QByteArray("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
            QByteArray("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
            QByteArray("PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
            QByteArray("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10"),
            QByteArray(" +c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
            // A name that ends in the midst of a character, and its right number.
            QByteArray("name\xd3+143ed564+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f")}) {
        const auto key = NoteKey::parse(text);
        QVERIFY2(!key, text.constData());
        QCOMPARE(key.error().reason, QByteArray("note.key"));
    }
}

void CheckpointTest::refusesOtherCheckpoints()
{
    const QByteArray root = "mXfgRcJ0bG0j3CPdKwgGWtUzBUbX67saZGRmFuJGGsM=";
    QVERIFY(parseCheckpoint("log\n1\n" + root + '\n'));
    QVERIFY(parseCheckpoint("log\n0\n" + root + "\nmore\n"));
    for (const QByteArray &text :
        {QByteArray(), QByteArray("log\n1\n"), "log\n1\n" + root, "\n1\n" + root + '\n',
            "log\n01\n" + root + '\n', "log\n-1\n" + root + '\n', "log\n+1\n" + root + '\n',
            "log\n 1\n" + root + '\n', "log\n1e3\n" + root + '\n', "log\n9223372036854775808\n" + root + '\n',
            "log\n1\n" + root.chopped(1) + '\n', "log\n1\n" + root.chopped(4) + '\n',
            QByteArray("log\n1\nmXfgRcJ0bG0j3CPdKwgGWtUzBUbX67saZGRmFuJGGsN=\n"), "log\n1\n" + root + "\n\n",
            "log\n1\n" + root + "\nmore\n\nmore\n", "log\r\n1\n" + root + '\n'})
        QVERIFY2(!parseCheckpoint(text), text.constData());
}

QTEST_APPLESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
