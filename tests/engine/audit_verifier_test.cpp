// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_export.h"

#include "tests/support/audit_mutations.h"
#include "tests/support/audit_script.h"
#include "tests/support/handed_log.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

using Log = MutableLog;
constexpr std::int64_t length = Log::length;
constexpr auto &sizes = Log::sizes;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

}  // namespace

class AuditVerifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsWhole();
    void refusesChangedFiles();
    void provesSingleLinks();
    void followsKeysAsWeDo();
    void staysShort();
};

void AuditVerifierTest::acceptsWhatIsWhole()
{
    Log log;
    QTemporaryDir place;
    const QString folder = place.filePath(u"audit"_s), empty = place.filePath(u"empty"_s);
    const AuditExported exported = Log::must(exportAudit(log.audit, folder));
    QCOMPARE(exported.links, length);
    QCOMPARE(exported.checkpoints, std::int64_t(std::size(sizes)));
    QCOMPARE(exported.proofs, std::int64_t(2 * std::size(sizes) - 1));
    AuditLog nothing;
    Log::must(exportAudit(nothing.audit, empty));
    const QString key = QString::fromLatin1(log.signer.key().text());
    const auto answers = asked({folder, empty}, {u"--key"_s, key}, 0);
    QCOMPARE(answers.size(), std::size_t(2));
    QCOMPARE(answers[0].value(u"links").toInteger(), length);
    QCOMPARE(answers[0].value(u"checkpoints").toInteger(), qint64(std::size(sizes)));
    QVERIFY(!log.verify().damage);
    // The program lies in the folder too, with what to do.
    QCOMPARE(bytesOf(folder + u"/verify_audit.py"_s), bytesOf(auditScript));
    QVERIFY(bytesOf(folder + u"/README.txt"_s).contains("verify_audit.py"));
    QCOMPARE(exportAudit(log.audit, folder).error().reason, QByteArray("file.exists"));
    // Links after the last checkpoint are chained and not yet signed for.
    log.grow(3);
    const QString longer = place.filePath(u"longer"_s);
    Log::must(exportAudit(log.audit, longer));
    QCOMPARE(asked({longer}, {}, 0).front().value(u"covered").toInteger(), length);
    // Another key than the one that was handed over.
    const QString strange = QString::fromLatin1(AuditLog::makeSigner(99).key().text());
    const auto refused = asked({folder}, {u"--key"_s, strange}, 1);
    QCOMPARE(damageWords(damageIn(refused.front())), QByteArray("audit.checkpoint 64 64"));
}

void AuditVerifierTest::refusesChangedFiles()
{
    Log log;
    QTemporaryDir place;
    QStringList folders;
    std::vector<QByteArray> expected;
    const auto spoil = [&](const QString &name, const QByteArray &found, auto change) {
        folders += place.filePath(QString::number(folders.size()));
        Log::must(exportAudit(log.audit, folders.back()));
        QByteArray bytes = bytesOf(folders.back() + u'/' + name);
        change(bytes);
        put(folders.back() + u'/' + name, bytes);
        expected.push_back(found);
    };
    spoil(u"proofs.jsonl"_s, "audit.proof", [](QByteArray &bytes) {
        const qsizetype at = bytes.indexOf("\"hashes\":[\"") + 11;
        bytes[at] = bytes[at] == '0' ? '1' : '0';
    });
    spoil(u"proofs.jsonl"_s, "audit.proof",
        [](QByteArray &bytes) { bytes.replace("\"from\":64", "\"from\":63"); });
    spoil(u"proofs.jsonl"_s, "audit.proof",
        [](QByteArray &bytes) { bytes.replace("\"link\":200", "\"link\":64"); });
    spoil(u"proofs.jsonl"_s, "audit.proof",
        [](QByteArray &bytes) { bytes = "{\"from\":3,\"hashes\":[],\"size\":5}\n"; });
    spoil(u"proofs.jsonl"_s, "audit.proof",
        [](QByteArray &bytes) { bytes = "{\"hashes\":[],\"link\":5,\"size\":5}\n"; });
    spoil(u"proofs.jsonl"_s, "audit.unreadable", [](QByteArray &bytes) { bytes.chop(9); });
    spoil(u"public_key.txt"_s, "audit.unreadable",
        [](QByteArray &bytes) { bytes.replace("solopilot", "polosilot"); });
    spoil(u"public_key.txt"_s, "audit.checkpoint",
        [](QByteArray &bytes) { bytes = AuditLog::makeSigner(99).key().text(); });
    spoil(u"links.jsonl"_s, "audit.hash", [](QByteArray &bytes) { bytes.chop(2); });
    spoil(u"links.jsonl"_s, "audit.cut",
        [](QByteArray &bytes) { bytes.truncate(bytes.lastIndexOf('\n', -2) + 1); });
    spoil(u"links.jsonl"_s, "audit.hash", [](QByteArray &bytes) { bytes += "{}\n"; });
    spoil(u"checkpoints.jsonl"_s, "audit.unsigned", [](QByteArray &bytes) { bytes.clear(); });
    spoil(u"checkpoints.jsonl"_s, "audit.unreadable", [](QByteArray &bytes) { bytes.prepend("?"); });
    spoil(u"checkpoints.jsonl"_s, "audit.unreadable", [](QByteArray &bytes) { bytes = "[]\n"; });
    const auto answers = asked(folders, {}, 1);
    QCOMPARE(answers.size(), expected.size());
    for (std::size_t at = 0; at < answers.size(); ++at)
        QVERIFY2(answers[at].value(u"reason").toString().toLatin1() == expected[at],
            QJsonDocument(answers[at]).toJson() + expected[at]);
}

void AuditVerifierTest::provesSingleLinks()
{
    Log log;
    QTemporaryDir place;
    QStringList good, bad;
    const auto written = [&](const QJsonObject &proof) {
        const QString path = place.filePath(u"%1.json"_s.arg(good.size() + bad.size()));
        put(path, QJsonDocument(proof).toJson());
        return path;
    };
    for (int round = 0; round < 60; ++round) {
        const std::int64_t seq = round == 0 ? 1 : round == 1 ? length : 1 + log.below(length);
        QJsonObject proof = Log::must(proveLink(log.audit, seq));
        good += written(proof);
        const QString record = proof.value(u"record"_s).toString();
        QJsonArray hashes = proof.value(u"hashes"_s).toArray();
        switch (round % 5) {
        case 0:
            proof[u"record"_s] = QString(record).replace(u"\"role\":\"Owner\""_s, u"\"role\":\"Auditor\""_s);
            break;
        case 1:
            hashes.removeAt(hashes.size() - 1);
            proof[u"hashes"_s] = hashes;
            break;
        case 2:
            hashes[0] = hashes[1];
            proof[u"hashes"_s] = hashes;
            break;
        case 3:
            proof[u"link"_s] = qint64(seq % length + 1);
            break;
        default:
            proof[u"checkpoint"_s] =
                proof.value(u"checkpoint"_s).toString().replace(u"\n1000\n"_s, u"\n1001\n"_s);
        }
        bad += written(proof);
    }
    QCOMPARE(
        asked(good, {u"--key"_s, QString::fromLatin1(log.signer.key().text())}, 0).size(), std::size_t(60));
    for (const QJsonObject &answer : asked(bad, {}, 1))
        QVERIFY2(!answer.value(u"ok").toBool(true), QJsonDocument(answer).toJson());
    QCOMPARE(proveLink(log.audit, length + 1).error().reason, QByteArray("audit.no_link"));
    QCOMPARE(proveLink(log.audit, 0).error().reason, QByteArray("audit.no_link"));
    log.grow(1);
    QCOMPARE(proveLink(log.audit, length + 1).error().reason, QByteArray("audit.not_covered"));
    log.edit(500);
    QCOMPARE(proveLink(log.audit, 500).error().reason, QByteArray("audit.tree"));
}

void AuditVerifierTest::followsKeysAsWeDo()
{
    QTemporaryDir place;
    QStringList folders;
    std::vector<QByteArray> ours;
    const auto judge = [&](HandedLog &log, std::size_t current) {
        const AuditCheckpoints audit(log.database, log.key(current));
        folders += place.filePath(QString::number(folders.size()));
        Log::must(exportAudit(audit, folders.back()));
        ours.push_back(damageWords(Log::must(audit.verify()).damage));
    };
    for (int kind = 0; kind < HandedLog::badKinds; ++kind) {
        HandedLog log;
        log.say(log.badHandover(kind));
        log.grow(2);
        judge(log, 1);
        QCOMPARE(ours.back(), QByteArray("audit.key 6 6"));
    }
    HandedLog handed;
    handed.hand(0, 1);
    judge(handed, 1);
    QCOMPARE(ours.back(), QByteArray("nothing"));
    for (const std::size_t current : {0, 2})  // Another signs now than who took over.
        judge(handed, current);
    handed.hand(1, 2);
    judge(handed, 2);
    QCOMPARE(ours.back(), QByteArray("nothing"));
    handed.say(handed.handover(0, 1));  // By a key that has handed over already.
    judge(handed, 1);
    HandedLog late;
    late.say(late.handover(0, 1));
    late.signWrongly(0, 0);
    judge(late, 1);
    HandedLog lost;
    lost.grow(1);
    lost.signWrongly(0, 1);
    judge(lost, 1);
    HandedLog changed;
    changed.hand(0, 1);
    changed.tamper(AuditLog::dropTriggers);
    changed.tamper("UPDATE audit_event SET data = replace(data, 'link 6', 'link 7') WHERE seq = 6");
    judge(changed, 1);
    const auto answers = asked(folders);
    QCOMPARE(answers.size(), ours.size());
    for (std::size_t at = 0; at < answers.size(); ++at)
        QVERIFY2(damageWords(damageIn(answers[at])) == ours[at], QByteArray::number(qlonglong(at)) + ": " +
                                                                     damageWords(damageIn(answers[at])) +
                                                                     " is not " + ours[at]);
    QCOMPARE(std::ranges::count(ours, QByteArray("nothing")), 2);
}

void AuditVerifierTest::staysShort()
{
    const QByteArray text = bytesOf(auditScript);
    QVERIFY(text.count('\n') <= 250);
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.size() <= 120, line);
}

QTEST_GUILESS_MAIN(AuditVerifierTest)
#include "audit_verifier_test.moc"
