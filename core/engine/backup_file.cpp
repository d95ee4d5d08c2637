// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_file.h"

#include "core/base/json.h"
#include "core/storage/vault/framing.h"
#include "core/storage/vault/subkeys.h"
#include "core/values/time.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr QByteArrayView magic("SPBACKUP", 8);
constexpr qsizetype frontSize = 8 + 2 + 4;
constexpr qsizetype digestSize = 32;
/// Room for some 400,000 attachments.
constexpr std::uint64_t longestManifest = 64 * 1024 * 1024;
constexpr std::size_t pieceSize = 64 * 1024;
constexpr qint64 mostBytes = 1LL << 50;

QString headName()
{
    return u"head"_s;
}

bool isPartName(const QString &name, qsizetype position)
{
    static const QString attachments = u"attachments/"_s;
    if (position < 2)
        return name == (position == 0 ? u"keys.slots"_s : u"practice.db"_s);
    const QString hash = name.mid(attachments.size());
    return name.startsWith(attachments) && hash.size() == 64 && std::ranges::all_of(hash, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Digest macOf(QByteArrayView head, const SecretBytes &vaultKey)
{
    return keyedDigest(subkey(vaultKey, KeyPurpose::Backup), {head});
}

Digest resultOf(const QCryptographicHash &hash)
{
    const QByteArray bytes = hash.result();
    Digest digest{};
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

/// Hands the whole file to `take`, piece by piece.
template <typename Take>
Result<Done> readPieces(const QString &path, Take &&take)
{
    SP_TRY(file, openForReading(path));
    std::vector<unsigned char> buffer(pieceSize);
    for (;;) {
        SP_TRY(count, readInto(file, buffer, path));
        if (count == 0)
            return Done{};
        SP_CHECK(take(std::span<const unsigned char>(buffer).first(count)));
    }
}

Result<QByteArray> readExactly(const FileDescriptor &file, std::uint64_t size, const QString &path)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    SP_TRY(count, readInto(file, {reinterpret_cast<unsigned char *>(bytes.data()), size}, path));
    if (count != size)
        return backupDamaged(headName());
    return bytes;
}

/// Whether all that was read is what stands there: a text where a number belongs would be taken for none.
/// What a later program adds beside it may stand.
bool saysTheSame(const BackupManifest &manifest, const QJsonObject &json)
{
    const QJsonObject said = manifest.toJson();
    return std::ranges::all_of(said.keys(), [&](const QString &key) {
        return said.value(key) == json.value(key);
    }) && manifest.content.has_value() == json.contains(u"content"_s);
}

}  // namespace

Error backupDamaged(const QString &part)
{
    return {ErrorCode::Corrupt, "backup.damaged", {{u"part"_s, part}}};
}

QJsonObject BackupManifest::toJson() const
{
    QJsonObject tables;
    for (const auto &[table, rows] : counts)
        tables.insert(QString::fromLatin1(table), static_cast<qint64>(rows));
    QJsonArray list;
    for (const BackupPart &part : parts)
        list.append(QJsonObject{{u"name"_s, part.name}, {u"bytes"_s, part.bytes},
            {u"sha256"_s, QString::fromLatin1(hex(part.sha256))}});
    QJsonObject json{{u"vault"_s, QString::fromLatin1(vault.text())},
        {u"created_at"_s, QString::fromLatin1(instantText(createdAt))}, {u"schema"_s, schema},
        {u"audit_size"_s, static_cast<qint64>(audit.size)},
        {u"audit_head"_s, QString::fromLatin1(hex(audit.hash))},
        {u"change_counter"_s, static_cast<qint64>(changeCounter)}, {u"rows"_s, tables}, {u"parts"_s, list}};
    if (content)
        json.insert(u"content"_s, QString::fromLatin1(hex(*content)));
    if (link)
        json.insert(u"chain"_s, link->toJson());
    return json;
}

Digest BackupManifest::digest() const
{
    return sha256({canonicalJson(toJson())});
}

Result<BackupManifest> BackupManifest::fromJson(const QJsonObject &json)
{
    const auto vault = VaultId::parse(json.value(u"vault"_s).toString().toLatin1());
    const auto at = parseInstant(json.value(u"created_at"_s).toString().toLatin1());
    const auto head = digestFrom(json.value(u"audit_head"_s));
    if (!vault || !at || !head)
        return backupDamaged(headName());
    BackupManifest manifest{*vault, *at, json.value(u"schema"_s).toInt(),
        {json.value(u"audit_size"_s).toInteger(), *head}, json.value(u"change_counter"_s).toInteger()};
    const QJsonObject tables = json.value(u"rows"_s).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        manifest.counts[table.key().toLatin1()] = table.value().toInteger();
    for (const auto &entry : json.value(u"parts"_s).toArray()) {
        const QJsonObject part = entry.toObject();
        const QString name = part.value(u"name"_s).toString();
        const qint64 bytes = part.value(u"bytes"_s).toInteger(-1);
        const auto digest = digestFrom(part.value(u"sha256"_s));
        const auto position = static_cast<qsizetype>(manifest.parts.size());
        const bool inOrder = position < 3 || manifest.parts.back().name < name;
        if (!digest || bytes < 0 || bytes > mostBytes || !isPartName(name, position) || !inOrder)
            return backupDamaged(headName());
        manifest.parts.push_back({name, bytes, *digest});
    }
    if (manifest.parts.size() < 2 || manifest.schema < 0 || manifest.audit.size < 0)
        return backupDamaged(headName());
    manifest.content = digestFrom(json.value(u"content"_s));
    if (json.contains(u"chain"_s)) {
        manifest.link = BackupLink::fromJson(json.value(u"chain"_s).toObject());
        if (!manifest.link)
            return backupDamaged(headName());
    }
    if (!saysTheSame(manifest, json))
        return backupDamaged(headName());
    return manifest;
}

Result<BackupPart> describePart(const QString &name, const QString &source)
{
    BackupPart part{name};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    SP_CHECK(readPieces(source, [&](std::span<const unsigned char> piece) -> Result<Done> {
        hash.addData(view(piece));
        part.bytes += static_cast<qint64>(piece.size());
        return Done{};
    }));
    part.sha256 = resultOf(hash);
    return part;
}

Result<Done> writeBackupFile(const QString &path, const BackupManifest &manifest,
    std::span<const QString> sources, const SecretBytes &vaultKey)
{
    Q_ASSERT(sources.size() == manifest.parts.size());
    const QByteArray said = canonicalJson(manifest.toJson());
    FrameWriter head;
    head.raw(octets(magic));
    head.number(backupFormat, 2);
    head.number(static_cast<std::uint64_t>(said.size()), 4);
    head.raw(octets(said));
    const Digest mac = macOf(head.bytes(), vaultKey);
    SP_TRY(file, AtomicFile::create(path));
    SP_CHECK(file.write(octets(head.bytes())));
    SP_CHECK(file.write(mac));
    SP_CHECK(file.write(sha256({head.bytes(), view(mac)})));
    for (std::size_t at = 0; at < sources.size(); ++at) {
        const BackupPart &part = manifest.parts[at];
        QCryptographicHash hash(QCryptographicHash::Sha256);
        SP_CHECK(readPieces(sources[at], [&](std::span<const unsigned char> piece) {
            hash.addData(view(piece));
            return file.write(piece);
        }));
        if (resultOf(hash) != part.sha256)
            return Error{ErrorCode::Conflict, "backup.changed", {{u"part"_s, part.name}}};
    }
    return file.commit();
}

BackupReader::BackupReader(
    QString path, FileDescriptor file, BackupManifest manifest, QByteArray head, QByteArray mac)
    : m_path(std::move(path)), m_file(std::move(file)), m_manifest(std::move(manifest)),
      m_head(std::move(head)), m_mac(std::move(mac))
{
}

Result<BackupReader> BackupReader::open(const QString &path)
{
    SP_TRY(file, openForReading(path));
    SP_TRY(front, readExactly(file, frontSize, path));
    FrameReader reader(front);
    if (reader.raw(magic.size()) != magic)
        return backupDamaged(headName());
    const std::uint64_t format = reader.number(2);
    const std::uint64_t length = reader.number(4);
    if (format > backupFormat)
        return Error{ErrorCode::Refused, "backup.version", {{u"needs"_s, static_cast<qint64>(format)}}};
    if (format == 0 || length > longestManifest)
        return backupDamaged(headName());
    SP_TRY(said, readExactly(file, length, path));
    SP_TRY(mac, readExactly(file, digestSize, path));
    SP_TRY(digest, readExactly(file, digestSize, path));
    if (view(sha256({front, said, mac})) != digest)
        return backupDamaged(headName());
    const auto json = parseJsonObject(said);
    if (!json || canonicalJson(*json) != said)
        return backupDamaged(headName());
    SP_TRY(manifest, BackupManifest::fromJson(*json));
    return BackupReader(path, std::move(file), std::move(manifest), front + said, mac);
}

Digest BackupReader::digest() const
{
    return sha256({QByteArrayView(m_head).sliced(frontSize)});
}

qint64 BackupReader::wholeSize() const
{
    qint64 size = m_head.size() + 2 * digestSize;
    for (const BackupPart &part : m_manifest.parts)
        size += part.bytes;
    return size;
}

Result<Done> BackupReader::authenticate(const SecretBytes &vaultKey) const
{
    Digest mac{};
    std::copy(m_mac.begin(), m_mac.end(), mac.begin());
    if (!sameDigest(mac, macOf(m_head, vaultKey)))
        return backupDamaged(headName());
    return Done{};
}

Result<Done> BackupReader::next(const Sink &sink)
{
    Q_ASSERT(m_next < m_manifest.parts.size());
    const BackupPart &part = m_manifest.parts[m_next++];
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<unsigned char> buffer(pieceSize);
    for (qint64 rest = part.bytes; rest > 0;) {
        const auto wanted = static_cast<std::size_t>(std::min<qint64>(rest, pieceSize));
        SP_TRY(count, readInto(m_file, std::span(buffer).first(wanted), m_path));
        if (count != wanted)
            return backupDamaged(part.name);
        const auto piece = std::span<const unsigned char>(buffer).first(count);
        hash.addData(view(piece));
        if (sink)
            SP_CHECK(sink(piece));
        rest -= static_cast<qint64>(count);
    }
    if (resultOf(hash) != part.sha256)
        return backupDamaged(part.name);
    return Done{};
}

Result<Done> BackupReader::finish()
{
    Q_ASSERT(m_next == m_manifest.parts.size());
    std::array<unsigned char, 1> more;
    SP_TRY(count, readInto(m_file, more, m_path));
    if (count != 0)
        return backupDamaged(u"end"_s);
    return Done{};
}

}  // namespace sp
