// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_chain.h"

#include "core/engine/backup_keeping.h"
#include "core/values/time.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr std::array faultNames = {
    std::pair{ChainFault::Kind::Missing, "missing"},
    std::pair{ChainFault::Kind::Altered, "altered"},
    std::pair{ChainFault::Kind::Foreign, "foreign"},
    std::pair{ChainFault::Kind::OutOfOrder, "out_of_order"},
};

/// Those of the chain, by number.
std::vector<const FoundBackup *> chained(const std::vector<FoundBackup> &found)
{
    std::vector<const FoundBackup *> ours;
    for (const FoundBackup &each : found)
        if (each.link())
            ours.push_back(&each);
    std::ranges::stable_sort(ours, {}, [](const FoundBackup *each) { return each->link()->number; });
    return ours;
}

BackupMark markOf(const FoundBackup &backup)
{
    return {backup.link()->number, backup.manifest->createdAt, backup.name, backup.digest};
}

/// What has to lie there: what is remembered, or what the newest file says where that is newer.
std::vector<BackupMark> expected(const BackupMemory &memory, const std::vector<FoundBackup> &found)
{
    const auto ours = chained(found);
    return ours.empty() || ours.back()->link()->number <= memory.number ? memory.kept
                                                                        : ours.back()->link()->kept;
}

const FoundBackup *withDigest(const std::vector<FoundBackup> &found, const Digest &digest)
{
    const auto at = std::ranges::find_if(
        found, [&](const FoundBackup &each) { return each.link() && each.digest == digest; });
    return at == found.end() ? nullptr : &*at;
}

void judgeOrder(const std::vector<FoundBackup> &found, std::vector<ChainFault> &faults)
{
    const auto ours = chained(found);
    for (std::size_t at = 1; at < ours.size(); ++at) {
        const FoundBackup &before = *ours[at - 1], &after = *ours[at];
        const std::int64_t step = after.link()->number - before.link()->number;
        const bool fork = step == 0 && before.digest != after.digest;
        const bool torn = step == 1 && after.link()->previous != before.digest;
        const bool told = std::ranges::any_of(faults, [&](const ChainFault &fault) {
            return fault.name == after.name && fault.kind == ChainFault::Kind::OutOfOrder;
        });
        if ((fork || torn) && !told)
            faults.push_back(
                {ChainFault::Kind::OutOfOrder, after.name, after.link()->number, after.manifest->createdAt});
    }
}

/// Whether nobody without the key can have made it.
bool isProven(const BackupReader &reader, const BackupMemory &memory, const SecretBytes &vaultKey)
{
    const auto remembered = std::ranges::find(memory.kept, reader.digest(), &BackupMark::digest);
    return remembered != memory.kept.end() || reader.authenticate(vaultKey);
}

Result<FoundBackup> examine(const QString &path, const BackupMemory &memory, const VaultId &vault,
    const SecretBytes *vaultKey, BackupReading reading, const std::function<bool()> &go)
{
    FoundBackup backup{.name = QFileInfo(path).fileName()};
    const auto damaged = [&](const Error &error) {
        backup.reason = error.reason;
        return backup;
    };
    auto reader = BackupReader::open(path);
    if (!reader)
        return damaged(reader.error());
    backup.manifest = reader->manifest();
    backup.digest = reader->digest();
    if (reader->manifest().vault != vault) {
        backup.kind = FoundBackup::Kind::Other;
        return backup;
    }
    if (vaultKey && !isProven(*reader, memory, *vaultKey)) {
        // Before it was chained, one under an earlier key is told from a forged one by nothing: left alone.
        backup.kind = backup.manifest->link ? FoundBackup::Kind::Forged : FoundBackup::Kind::Other;
        return backup;
    }
    if (QFileInfo(path).size() != reader->wholeSize())
        return damaged(backupDamaged(u"end"_s));
    for (std::size_t part = 0; reading == BackupReading::Whole && part < backup.manifest->parts.size();
         ++part) {
        const auto read = reader->next([&](std::span<const unsigned char>) -> Result<Done> {
            return go() ? Result<Done>(Done{}) : Error{ErrorCode::Refused, "canceled"};
        });
        if (!read && read.error().reason == "canceled")
            return read.error();
        if (!read)
            return damaged(read.error());
    }
    backup.kind = FoundBackup::Kind::Ours;
    return backup;
}

}  // namespace

QJsonObject BackupMemory::toJson() const
{
    return {{u"number"_s, static_cast<qint64>(number)}, {u"sha256"_s, QString::fromLatin1(hex(digest))},
        {u"folder"_s, folder}, {u"kept"_s, marksJson(kept)}};
}

BackupMemory BackupMemory::fromJson(const QJsonObject &json)
{
    return {std::clamp<std::int64_t>(json.value(u"number"_s).toInteger(), 0, largestBackupNumber),
        digestFrom(json.value(u"sha256"_s)).value_or(Digest{}), json.value(u"folder"_s).toString(),
        marksFrom(json.value(u"kept"_s).toArray()).value_or(std::vector<BackupMark>())};
}

const BackupLink *FoundBackup::link() const
{
    return kind == Kind::Ours && manifest->link ? &*manifest->link : nullptr;
}

Result<std::vector<FoundBackup>> foundBackups(const BackupMemory &memory, const VaultId &vault,
    const SecretBytes *vaultKey, BackupReading reading, const BackupProgress &progress)
{
    const auto files =
        QDir(memory.folder).entryInfoList({u"solopilot-daily-*.spbackup"_s}, QDir::Files, QDir::Name);
    std::vector<FoundBackup> found;
    const auto go = [&] { return !progress || progress(static_cast<qint64>(found.size()), files.size()); };
    for (const QFileInfo &file : files) {
        if (!go())
            return Error{ErrorCode::Refused, "canceled"};
        SP_TRY(backup, examine(file.absoluteFilePath(), memory, vault, vaultKey, reading, go));
        found.push_back(std::move(backup));
    }
    return found;
}

QByteArray chainFaultName(ChainFault::Kind kind)
{
    return std::ranges::find(faultNames, kind, &std::pair<ChainFault::Kind, const char *>::first)->second;
}

QJsonObject ChainFault::toJson() const
{
    return {{u"kind"_s, QString::fromLatin1(chainFaultName(kind))}, {u"name"_s, name},
        {u"number"_s, static_cast<qint64>(number)},
        {u"made_at"_s, madeAt ? QString::fromLatin1(instantText(*madeAt)) : QString()}};
}

std::optional<ChainFault> ChainFault::fromJson(const QJsonObject &json)
{
    const QByteArray kind = json.value(u"kind"_s).toString().toLatin1();
    const auto at = parseInstant(json.value(u"made_at"_s).toString().toLatin1());
    for (const auto &[known, name] : faultNames)
        if (kind == name)
            return ChainFault{known, json.value(u"name"_s).toString(), json.value(u"number"_s).toInteger(),
                at ? std::optional(*at) : std::nullopt};
    return std::nullopt;
}

std::vector<ChainFault> chainFaults(const BackupMemory &memory, const std::vector<FoundBackup> &found)
{
    std::vector<ChainFault> faults;
    std::set<QString> named;
    for (const BackupMark &mark : expected(memory, found)) {
        named.insert(mark.name);
        if (withDigest(found, mark.digest))
            continue;
        const auto there = std::ranges::find(found, mark.name, &FoundBackup::name);
        const auto kind = there == found.end() ? ChainFault::Kind::Missing
                          : there->link()      ? ChainFault::Kind::OutOfOrder
                                               : ChainFault::Kind::Altered;
        faults.push_back({kind, mark.name, mark.number, mark.madeAt});
    }
    for (const FoundBackup &each : found) {
        if (named.contains(each.name))
            continue;
        // What says that it is ours and is broken was ours; what says nothing may be anybody's.
        if (each.kind == FoundBackup::Kind::Damaged && each.manifest)
            faults.push_back({ChainFault::Kind::Altered, each.name,
                each.manifest->link ? each.manifest->link->number : 0, each.manifest->createdAt});
        else if (each.kind == FoundBackup::Kind::Damaged || each.kind == FoundBackup::Kind::Forged)
            faults.push_back({ChainFault::Kind::Foreign, each.name});
    }
    judgeOrder(found, faults);
    return faults;
}

Result<ChainReport> readBackupFolder(const QString &folder, const BackupProgress &progress)
{
    const BackupMemory nothing{.folder = folder};
    SP_TRY(heads, foundBackups(nothing, VaultId(IdBytes{}), nullptr, BackupReading::Heads));
    const BackupManifest *newest = nullptr;
    for (const FoundBackup &each : heads)
        if (each.manifest && each.manifest->link && (!newest || newest->createdAt < each.manifest->createdAt))
            newest = &*each.manifest;
    if (!newest)
        return Error{ErrorCode::NotFound, "backup.none", {{u"path"_s, folder}}};
    SP_TRY(found, foundBackups(nothing, newest->vault, nullptr, BackupReading::Whole, progress));
    auto faults = chainFaults(nothing, found);
    return ChainReport{folder, std::move(found), std::move(faults)};
}

NextBackup nextBackup(
    const BackupMemory &memory, const std::vector<FoundBackup> &found, Instant now, const TimeZone &zone)
{
    const auto ours = chained(found);
    NextBackup next{{memory.number + 1, memory.digest}, {}};
    if (!ours.empty() && ours.back()->link()->number > memory.number)
        next.link = {ours.back()->link()->number + 1, ours.back()->digest};
    // Two of one moment count once, and what cannot be read is not ours to judge.
    std::map<Instant, const FoundBackup *> present;
    for (const FoundBackup &each : found)
        if (each.kind == FoundBackup::Kind::Ours)
            present.emplace(each.manifest->createdAt, &each);
    std::vector<Instant> moments{now};
    for (const auto &[at, each] : present)
        moments.push_back(at);
    const std::vector<Instant> surplus = surplusBackups(moments, zone);
    for (const Instant at : surplus)
        if (const auto each = present.find(at); each != present.end())
            next.surplus << each->second->name;
    for (const FoundBackup *each : ours)
        if (!next.surplus.contains(each->name))
            next.link.kept.push_back(markOf(*each));
    // What is missing is missed until keeping would have let it go; it stands for no day, so that it does not
    // drive out one that is there.
    for (const BackupMark &mark : expected(memory, found)) {
        std::vector<Instant> withIt = moments;
        withIt.push_back(mark.madeAt);
        if (!withDigest(found, mark.digest) &&
            std::ranges::count(surplusBackups(withIt, zone), mark.madeAt) == 0)
            next.link.kept.push_back(mark);
    }
    std::ranges::sort(next.link.kept, {}, &BackupMark::number);
    return next;
}

}  // namespace sp
