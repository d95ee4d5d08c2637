// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and what chains them. 'f': the rest is a backup's file. 's': a format, a length, a manifest of that
// length, which is put into a file under our key, and what follows as its parts. 'm': what the practice
// remembers, as JSON. 'c': {"memory", "found": [{"kind", "name", "manifest"}]}, a folder to look through.
// What is read is what was said: written again it is the same file, and no key but ours has made it.
#include "core/base/json.h"
#include "core/engine/backup_chain.h"
#include "core/storage/vault/framing.h"
#include "core/storage/vault/subkeys.h"
#include "tests/fuzz/fuzz_input.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <set>

using namespace sp;
using namespace Qt::StringLiterals;
using fuzz::Input;
using fuzz::require;

namespace {

constexpr qsizetype longestFile = 1 << 20;

QString pathOf(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

const SecretBytes &ourKey()
{
    static const SecretBytes key = fuzz::countingKey(0);
    return key;
}

void put(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    require(file.write(bytes.data(), bytes.size()) == bytes.size());
}

void tryManifest(const BackupManifest &manifest)
{
    const QJsonObject json = manifest.toJson();
    const auto again = BackupManifest::fromJson(json);
    require(again && again->toJson() == json && again->digest() == manifest.digest());
    require(manifest.parts.size() >= 2 && manifest.schema >= 0 && manifest.audit.size >= 0);
    std::set<QString> names;
    for (const BackupPart &part : manifest.parts) {
        require(names.insert(part.name).second && part.bytes >= 0);
        require(!part.name.contains(u".."_s) && !part.name.startsWith(u'/') && !part.name.contains(QChar(0)));
    }
    if (manifest.link)
        require(BackupLink::fromJson(manifest.link->toJson()) == manifest.link);
}

/// The parts as files of their own, when all of them are as the manifest says.
std::optional<std::vector<QString>> takeOut(BackupReader &reader)
{
    std::vector<QString> sources;
    for (const BackupPart &part : reader.manifest().parts) {
        QByteArray bytes;
        const auto read = reader.next([&](std::span<const unsigned char> piece) -> Result<Done> {
            bytes += view(piece);
            require(bytes.size() <= longestFile);
            return Done{};
        });
        if (!read) {
            require(read.error().reason == "backup.damaged");
            return std::nullopt;
        }
        require(bytes.size() == part.bytes && sha256({bytes}) == part.sha256);
        sources.push_back(pathOf(u"part%1"_s.arg(sources.size())));
        put(sources.back(), bytes);
    }
    if (!reader.finish())
        return std::nullopt;
    return sources;
}

void tryFile(const QByteArray &bytes)
{
    const QString path = pathOf(u"tried"_s);
    put(path, bytes);
    auto reader = BackupReader::open(path);
    if (!reader) {
        require(reader.error().reason == "backup.damaged" || reader.error().reason == "backup.version");
        return;
    }
    const BackupManifest manifest = reader->manifest();
    tryManifest(manifest);
    require(!reader->authenticate(fuzz::countingKey(1)));
    const bool ours = bool(reader->authenticate(ourKey()));
    const auto sources = takeOut(*reader);
    if (!sources)
        return;
    require(reader->wholeSize() == bytes.size());
    // A later program may add members, so only what says no more than we do is written again.
    if (!ours || bytes[9] != backupFormat || reader->digest() != manifest.digest())
        return;
    const QString copy = pathOf(u"copy"_s);
    require(bool(writeBackupFile(copy, manifest, *sources, ourKey())));
    QFile file(copy);
    require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
}

void trySaid(Input &input)
{
    FrameWriter head;
    head.raw(octets(QByteArrayView("SPBACKUP")));
    head.number(input.number(1), 2);
    const QByteArrayView said = input.take(static_cast<qsizetype>(input.number(2)));
    head.number(static_cast<std::uint64_t>(said.size()), 4);
    head.raw(octets(said));
    const Digest mac = keyedDigest(subkey(ourKey(), KeyPurpose::Backup), {head.bytes()});
    tryFile(head.bytes() + view(mac).toByteArray() + view(sha256({head.bytes(), view(mac)})).toByteArray() +
            input.rest().toByteArray());
}

void tryMemory(const QJsonObject &json)
{
    const BackupMemory memory = BackupMemory::fromJson(json);
    const BackupMemory again = BackupMemory::fromJson(memory.toJson());
    require(again.toJson() == memory.toJson() && again.kept == memory.kept && again.number == memory.number);
    for (const BackupMark &mark : memory.kept)
        require(!mark.name.contains(u'/') && mark.number >= 1);
    if (const auto fault = ChainFault::fromJson(json))
        require(ChainFault::fromJson(fault->toJson()) == fault);
}

FoundBackup foundFrom(const QJsonObject &json)
{
    // A name that a file can have.
    FoundBackup found{.name = json.value(u"name"_s).toString().remove(u'/')};
    if (found.name.isEmpty())
        found.name = u"unnamed"_s;
    const auto manifest = BackupManifest::fromJson(json.value(u"manifest"_s).toObject());
    if (!manifest)
        return found;
    found.kind = static_cast<FoundBackup::Kind>(json.value(u"kind"_s).toInt() & 3);
    found.manifest = *manifest;
    found.digest = manifest->digest();
    return found;
}

void tryChain(const QJsonObject &json)
{
    const BackupMemory memory = BackupMemory::fromJson(json.value(u"memory"_s).toObject());
    std::vector<FoundBackup> found;
    std::set<QString> names;
    for (const auto &each : json.value(u"found"_s).toArray())
        if (auto backup = foundFrom(each.toObject()); found.size() < 40 && names.insert(backup.name).second)
            found.push_back(std::move(backup));
    const std::vector<ChainFault> faults = chainFaults(memory, found);
    require(faults == chainFaults(memory, found));
    for (const ChainFault &fault : faults)
        require(ChainFault::fromJson(fault.toJson()) == fault);

    const Instant now = instantFromMillis(1'793'000'000'000);
    const NextBackup next = nextBackup(memory, found, now, TimeZone::utc());
    require(next.link.number > memory.number);
    require(next.link.number > largestBackupNumber || BackupLink::fromJson(next.link.toJson()) == next.link);
    require(std::ranges::is_sorted(next.link.kept, {}, &BackupMark::number));
    for (const QString &name : next.surplus)
        require(names.contains(name));
    for (const FoundBackup &each : found) {
        const bool kept = std::ranges::any_of(
            next.link.kept, [&](const BackupMark &mark) { return mark.digest == each.digest; });
        require(!each.link() || kept || next.surplus.contains(each.name));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray given = fuzz::bytesOf(data, size);
    Input input(given);
    const std::uint64_t kind = input.number(1);
    if (kind == 'f') {
        tryFile(input.rest().toByteArray());
    } else if (kind == 's') {
        trySaid(input);
    } else if (const auto json = parseJsonObject(input.rest().toByteArray())) {
        if (kind == 'm')
            tryMemory(*json);
        else
            tryChain(*json);
    }
    return 0;
}
