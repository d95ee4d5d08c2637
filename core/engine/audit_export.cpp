// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_export.h"

#include "core/base/json.h"
#include "core/storage/vault/atomic_file.h"
#include "core/storage/vault/staged_folder.h"
#include "core/values/time.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr qsizetype pieceSize = 1 << 20;

/// A file of many lines, handed over in large pieces.
class Lines {
public:
    static Result<Lines> create(const QString &path)
    {
        SP_TRY(file, AtomicFile::create(path));
        return Lines(std::move(file));
    }
    Result<Done> add(std::initializer_list<QByteArrayView> parts)
    {
        for (const QByteArrayView part : parts)
            m_waiting += part;
        m_waiting += '\n';
        return m_waiting.size() < pieceSize ? Result<Done>(Done{}) : flush();
    }
    Result<Done> commit()
    {
        SP_CHECK(flush());
        return m_file.commit();
    }

private:
    explicit Lines(AtomicFile file) : m_file(std::move(file)) {}
    Result<Done> flush()
    {
        const auto written = m_file.write(octets(m_waiting));
        m_waiting.resize(0);
        return written;
    }

    AtomicFile m_file;
    QByteArray m_waiting;
};

QJsonArray hashesOf(const MerkleProof &proof)
{
    QJsonArray hashes;
    for (const Digest &each : proof)
        hashes.append(QString::fromLatin1(hex(each)));
    return hashes;
}

Result<Done> writeCheckpoints(const std::vector<StoredCheckpoint> &checkpoints, const QString &path)
{
    SP_TRY(lines, Lines::create(path));
    for (const StoredCheckpoint &each : checkpoints)
        SP_CHECK(lines.add({canonicalJson(QJsonObject{{u"size"_s, qint64(each.head.size)},
            {u"at"_s, QString::fromLatin1(instantText(each.at))},
            {u"root"_s, QString::fromLatin1(hex(each.head.root))},
            {u"nodes"_s, QString::fromLatin1(each.nodes.toHex())},
            {u"note"_s, QString::fromUtf8(each.note)}})}));
    return lines.commit();
}

Result<std::int64_t> writeProofs(
    const MerkleTree &tree, const std::vector<StoredCheckpoint> &checkpoints, const QString &path)
{
    SP_TRY(lines, Lines::create(path));
    std::int64_t count = 0, before = 0;
    for (const StoredCheckpoint &each : checkpoints) {
        const std::int64_t size = each.head.size;
        if (size > tree.size())
            break;
        SP_CHECK(lines.add({canonicalJson(QJsonObject{{u"size"_s, qint64(size)}, {u"link"_s, qint64(size)},
            {u"hashes"_s, hashesOf(tree.inclusion(size - 1, size))}})}));
        if (before > 0)
            SP_CHECK(lines.add({canonicalJson(QJsonObject{{u"size"_s, qint64(size)},
                {u"from"_s, qint64(before)}, {u"hashes"_s, hashesOf(tree.consistency(before, size))}})}));
        count += before > 0 ? 2 : 1;
        before = size;
    }
    SP_CHECK(lines.commit());
    return count;
}

/// Replies of the time-stamping authority, and what they are over.
Result<std::int64_t> writeStamps(
    const AuditCheckpoints &audit, const std::vector<StoredCheckpoint> &checkpoints, const QString &folder)
{
    SP_TRY(stamps, audit.store().stamps());
    if (stamps.empty())
        return 0;
    SP_CHECK(makeFolder(folder));
    SP_TRY(keys, audit.keys());
    for (const StoredStamp &stamp : stamps) {
        const QString stem = folder + u'/' + QString::number(stamp.size);
        SP_CHECK(writeAtomically(stem + u".tsr"_s, stamp.reply));
        const auto over = std::ranges::find(
            checkpoints, stamp.size, [](const StoredCheckpoint &each) { return each.head.size; });
        const auto opened = over == checkpoints.end() ? Result<OpenedNote>(Error{})
                                                      : openNote(over->note, keys.at(stamp.size));
        if (opened)  // A note that is damaged is told by whoever checks the folder.
            SP_CHECK(writeAtomically(stem + u".sig"_s, opened->signature));
    }
    return static_cast<std::int64_t>(stamps.size());
}

/// What comes with the program, into the folder.
Result<Done> copyResource(const QString &name, const QString &folder)
{
    QFile file(u":/verifier/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, "storage.missing", {{u"path"_s, file.fileName()}}};
    return writeAtomically(folder + u'/' + name, file.readAll());
}

Result<AuditExported> writeAudit(const AuditCheckpoints &audit, const QString &folder)
{
    // Read before the links, which may go on meanwhile.
    SP_TRY(checkpoints, audit.store().all());
    AuditExported exported;
    MerkleTree tree;
    SP_TRY(lines, Lines::create(folder + u"/links.jsonl"_s));
    Result<Done> written = Done{};
    SP_CHECK(audit.trail().each(INT64_MIN, [&](const AuditLink &link) {
        tree.append(merkleLeaf(link.canonical));
        ++exported.links;
        written =
            lines.add({"{\"hash\":\"", link.hash.toByteArray().toHex(), "\",\"link\":", link.canonical, "}"});
        return written.has_value();
    }));
    SP_CHECK(written);
    SP_CHECK(lines.commit());
    SP_CHECK(writeCheckpoints(checkpoints, folder + u"/checkpoints.jsonl"_s));
    SP_TRY(proofs, writeProofs(tree, checkpoints, folder + u"/proofs.jsonl"_s));
    SP_TRY(stamps, writeStamps(audit, checkpoints, folder + u"/stamps"_s));
    SP_CHECK(writeAtomically(folder + u"/public_key.txt"_s, audit.key().text() + '\n'));
    SP_CHECK(writeVerifier(folder));
    SP_CHECK(copyResource(u"README.txt"_s, folder));
    exported.checkpoints = static_cast<std::int64_t>(checkpoints.size());
    exported.proofs = proofs;
    exported.stamps = stamps;
    return exported;
}

/// Somebody else's name for what is in the way.
Error inTheWay(Error error)
{
    if (error.reason == "storage.folder_taken")
        error.reason = "file.exists";
    return error;
}

}  // namespace

Result<Done> writeVerifier(const QString &folder)
{
    return copyResource(u"verify_audit.py"_s, folder);
}

Result<AuditExported> exportAudit(const AuditCheckpoints &audit, const QString &folder)
{
    auto place = StagedFolder::create(folder);
    if (!place)
        return inTheWay(place.error());
    SP_TRY(exported, writeAudit(audit, place->staging()));
    if (const auto committed = place->commit(); !committed)
        return inTheWay(committed.error());
    return exported;
}

Result<QJsonObject> proveLink(const AuditCheckpoints &audit, std::int64_t seq)
{
    const QJsonObject which{{u"seq"_s, qint64(seq)}};
    SP_TRY(last, audit.store().last());
    MerkleTree tree;
    QByteArray record;
    SP_CHECK(audit.trail().each(INT64_MIN, [&](const AuditLink &link) {
        if (link.seq == seq)
            record = link.canonical.toByteArray();
        tree.append(merkleLeaf(link.canonical));
        return link.seq != (last ? std::max(last->head.size, seq) : seq);
    }));
    if (record.isEmpty())
        return Error{ErrorCode::NotFound, "audit.no_link", which};
    if (!last || last->head.size < seq || tree.size() < last->head.size)
        return Error{ErrorCode::Refused, "audit.not_covered", which};
    const MerkleProof proof = tree.inclusion(seq - 1, last->head.size);
    if (!verifyInclusion({merkleLeaf(record), seq - 1, last->head.size, last->head.root}, proof))
        return damageError({"audit.tree", 1, last->head.size});
    SP_TRY(keys, audit.keys());
    QJsonObject proved{{u"link"_s, qint64(seq)}, {u"record"_s, QString::fromUtf8(record)},
        {u"hashes"_s, hashesOf(proof)}, {u"checkpoint"_s, QString::fromUtf8(last->note)},
        {u"key"_s, QString::fromLatin1(keys.at(last->head.size).text())}};
    // For whoever was told a key from before.
    QJsonArray handovers;
    for (const KeyHandover &each : keys.handovers()) {
        if (each.seq > last->head.size)
            break;
        QJsonObject said = handoverData(each);
        said.insert(u"link"_s, qint64(each.seq));
        handovers.append(said);
    }
    if (!handovers.isEmpty())
        proved.insert(u"handovers"_s, handovers);
    return proved;
}

}  // namespace sp
