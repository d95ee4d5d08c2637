// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_export.h"

#include "tests/support/audit_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t length = 1000;
constexpr std::int64_t sizes[] = {64, 200, 201, 470, 700, 999, 1000};

const QString script = QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/verifier/verify_audit.py");

/// The independent verifier's words on each path.
std::vector<QJsonObject> asked(const QStringList &paths, const QStringList &options = {}, int exitCode = -1)
{
    QProcess process;
    process.start(u"python3"_s, QStringList{u"-B"_s, script, u"--json"_s} + options + paths);
    if (!process.waitForFinished(240'000))
        qFatal("python3 did not answer");
    if (exitCode >= 0 && process.exitCode() != exitCode)
        qFatal("exit code %d: %s", process.exitCode(), process.readAllStandardError().constData());
    std::vector<QJsonObject> answers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            answers.push_back(QJsonDocument::fromJson(line).object());
    return answers;
}

std::optional<AuditDamage> damageIn(const QJsonObject &answer)
{
    if (answer.value(u"ok").toBool())
        return std::nullopt;
    return AuditDamage{answer.value(u"reason").toString().toLatin1(), answer.value(u"first").toInteger(),
        answer.value(u"last").toInteger()};
}

QByteArray words(const std::optional<AuditDamage> &damage)
{
    return !damage ? QByteArray("nothing")
                   : damage->reason + ' ' + QByteArray::number(qlonglong(damage->first)) + ' ' +
                         QByteArray::number(qlonglong(damage->last));
}

/// Where a thousand exports need not wait for a disk.
QString memoryPlace()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/audit-XXXXXX"_s;
}

/// What one change is called, and what it has to be found as.
struct Mutation {
    QByteArray name;
    AuditDamage expected;
};

/// A log of a thousand links under seven checkpoints, which can be changed behind everybody's back.
struct Log : AuditLog {
    Log()
    {
        std::int64_t before = 0;
        for (const std::int64_t size : sizes) {
            grow(static_cast<int>(size - before));
            sign();
            before = size;
        }
        tamper(dropTriggers);
    }
    std::int64_t below(std::int64_t limit) { return random.uniform(static_cast<std::uint32_t>(limit)); }
    void run(const char *sql, const SqlParameters &parameters = {}) { must(database.run(sql, parameters)); }

    void edit(std::int64_t seq)
    {
        constexpr const char *edits[] = {"UPDATE audit_event SET at = at + 1 WHERE seq = :seq",
            "UPDATE audit_event SET role = role || 'x' WHERE seq = :seq",
            "UPDATE audit_event SET action = 'invoice.paid' WHERE seq = :seq",
            "UPDATE audit_event SET data = replace(data, '\"minutes\":', '\"minutes\":1') WHERE seq = :seq",
            "UPDATE audit_event SET data = '{}' WHERE seq = :seq",
            "UPDATE audit_event SET data = 'no JSON' || char(10) || '}' WHERE seq = :seq",
            "UPDATE audit_event SET actor = zeroblob(16) WHERE seq = :seq",
            "UPDATE audit_event SET entity = x'00' WHERE seq = :seq"};
        run(edits[below(std::size(edits))], {{":seq", seq}});
    }
    void shift(std::int64_t from, std::int64_t by)
    {
        run("UPDATE audit_event SET seq = -seq WHERE seq >= :from", {{":from", from}});
        run("UPDATE audit_event SET seq = :by - seq WHERE seq < 0", {{":by", by}});
    }
    void chainAnew(std::int64_t seq)
    {
        Digest hash{};
        if (seq > 1)
            hash = *must(audit.trail().hashAt(seq - 1));
        std::vector<std::pair<std::int64_t, Digest>> hashes;
        must(audit.trail().each(seq, [&](const AuditLink &link) {
            hash = auditHash(link.canonical, hash);
            hashes.emplace_back(link.seq, hash);
            return true;
        }));
        for (const auto &[at, each] : hashes)
            run("UPDATE audit_event SET hash = :hash WHERE seq = :seq", {{":hash", each}, {":seq", at}});
    }

    Mutation mutateLinks(int kind)
    {
        const std::int64_t seq = 1 + below(length);
        const std::int64_t inner = 1 + below(length - 1);  // One that others follow.
        switch (kind) {
        case 0:
            edit(seq);
            return {"edited", {"audit.hash", seq, seq}};
        case 1:
            run("DELETE FROM audit_event WHERE seq = :seq", {{":seq", inner}});
            return {"deleted", {"audit.gap", inner, inner}};
        case 2:
            run("DELETE FROM audit_event WHERE seq = :seq", {{":seq", inner}});
            shift(inner, -1);
            return {"deleted, the rest moved up", {"audit.hash", inner, inner}};
        case 3:
            shift(seq + 1, 1);
            run("INSERT INTO audit_event SELECT seq + 1, at, unit, actor, role, action, entity_type, entity, "
                "data, hash FROM audit_event WHERE seq = :seq",
                {{":seq", seq}});
            return {"inserted", {"audit.hash", seq + 1, seq + 1}};
        case 4: {
            const std::int64_t other = inner + 1 + below(length - inner);
            run("UPDATE audit_event SET seq = -seq WHERE seq IN (:one, :other)",
                {{":one", inner}, {":other", other}});
            run("UPDATE audit_event SET seq = :sum + seq WHERE seq < 0", {{":sum", inner + other}});
            return {"swapped", {"audit.hash", inner, inner}};
        }
        case 5:
            run("DELETE FROM audit_event WHERE seq >= :seq", {{":seq", seq}});
            return {"cut off", {"audit.cut", seq, *std::ranges::lower_bound(sizes, seq)}};
        default: {
            run("UPDATE audit_event SET action = 'client.added' WHERE seq = :seq", {{":seq", seq}});
            chainAnew(seq);
            const auto over = std::ranges::lower_bound(sizes, seq);
            return {"chained anew", {"audit.tree", over == sizes ? 1 : *(over - 1) + 1, *over}};
        }
        }
    }

    /// The whole end made anew with checkpoints of somebody else's key.
    Mutation fork()
    {
        const std::int64_t seq = 1 + below(length);
        const std::int64_t first = *std::ranges::lower_bound(sizes, seq);
        run("UPDATE audit_event SET action = 'client.added' WHERE seq = :seq", {{":seq", seq}});
        chainAnew(seq);
        run("DELETE FROM audit_checkpoint WHERE size >= :size", {{":size", first}});
        const NoteSigner stranger = makeSigner(99);
        must(AuditCheckpoints(database, NoteKey(signer.key())).make(stranger, clock.now()));
        return {"forked", {"audit.checkpoint", length, length}};
    }

    Mutation mutateCheckpoint(int kind)
    {
        const std::size_t which = std::size_t(below(std::size(sizes)));
        const std::int64_t size = sizes[which];
        const AuditDamage here{"audit.checkpoint", size, size};
        const SqlParameters at{{":size", size}};
        switch (kind) {
        case 0:
        case 1: {
            const auto all = must(audit.store().all());
            QByteArray note = all[which].note;
            const qsizetype from = kind == 0 ? 0 : note.indexOf("\n\n");  // In its signature.
            const qsizetype bit = from * 8 + qsizetype(below((note.size() - from) * 8));
            note[bit / 8] = static_cast<char>(note[bit / 8] ^ (1 << bit % 8));
            run("UPDATE audit_checkpoint SET note = :note WHERE size = :size",
                {{":note", note}, {":size", size}});
            return {"a bit of the note", here};
        }
        case 2:
            run("UPDATE audit_checkpoint SET root = randomblob(32) WHERE size = :size", at);
            return {"another root", here};
        case 3:
            run("UPDATE audit_checkpoint SET nodes = zeroblob(length(nodes)) WHERE size = :size", at);
            return {"other nodes", here};
        case 4:
            run("UPDATE audit_checkpoint SET at = at - 60000 WHERE size = :size", at);
            return {"another time", here};
        case 5: {
            const std::size_t inner = std::min(which, std::size(sizes) - 2);
            run("DELETE FROM audit_checkpoint WHERE size = :size", {{":size", sizes[inner]}});
            return {"a checkpoint deleted", {"audit.checkpoint", sizes[inner + 1], sizes[inner + 1]}};
        }
        default: {
            const std::int64_t other = sizes[(which + 1) % std::size(sizes)];
            run("UPDATE audit_checkpoint SET note = (SELECT note FROM audit_checkpoint WHERE size = :other) "
                "WHERE size = :size",
                {{":other", other}, {":size", size}});
            return {"the note of another", here};
        }
        }
    }

    Mutation mutate(int round)
    {
        const int kind = round % 15;
        return kind < 7 ? mutateLinks(kind) : kind == 7 ? fork() : mutateCheckpoint(kind - 8);
    }
};

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
    void A1_findsAThousandMutations();
    void refusesChangedFiles();
    void provesSingleLinks();
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
    QCOMPARE(bytesOf(folder + u"/verify_audit.py"_s), bytesOf(script));
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
    QCOMPARE(words(damageIn(refused.front())), QByteArray("audit.checkpoint 64 64"));
}

void AuditVerifierTest::A1_findsAThousandMutations()
{
    constexpr int rounds = 1000, batch = 100;
    qInfo("seed of the log: 7");
    Log log;
    for (int done = 0; done < rounds; done += batch) {
        const QTemporaryDir place(memoryPlace());
        std::vector<Mutation> mutations;
        QStringList folders;
        for (int round = done; round < done + batch; ++round) {
            const Transaction undone = Log::must(Transaction::begin(log.database));
            mutations.push_back(log.mutate(round));
            const AuditProof proof = log.verify();
            QVERIFY2(proof.damage == mutations.back().expected, mutations.back().name + ": ours found " +
                                                                    words(proof.damage) + ", expected " +
                                                                    words(mutations.back().expected));
            folders += place.filePath(QString::number(round));
            Log::must(exportAudit(log.audit, folders.back()));
        }
        const auto answers = asked(folders, {}, 1);
        QCOMPARE(answers.size(), std::size_t(batch));
        for (std::size_t at = 0; at < answers.size(); ++at)
            QVERIFY2(damageIn(answers[at]) == mutations[at].expected,
                mutations[at].name + ": the script found " + words(damageIn(answers[at])) + ", expected " +
                    words(mutations[at].expected));
    }
    QVERIFY(!log.verify().damage);  // Every change was taken back: each alarm was for the change alone.
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

void AuditVerifierTest::staysShort()
{
    const QByteArray text = bytesOf(script);
    QVERIFY(text.count('\n') <= 250);
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.size() <= 120, line);
}

QTEST_GUILESS_MAIN(AuditVerifierTest)
#include "audit_verifier_test.moc"
