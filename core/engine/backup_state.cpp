// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_state.h"

#include "core/engine/engine.h"

#include <QFileInfo>
#include <QJsonArray>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto planKey = "backup_plan";
constexpr auto stateKey = "backup_state";
constexpr auto chainKey = "backup_chain";

QJsonValue json(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QString::fromLatin1(instantText(*at))) : QJsonValue();
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    const auto at = parseInstant(value.toString().toLatin1());
    return at ? std::optional(*at) : std::nullopt;
}

}  // namespace

QJsonObject BackupState::toJson() const
{
    QJsonArray list;
    for (const ChainFault &fault : faults)
        list.append(fault.toJson());
    return {{u"made_at"_s, json(madeAt)}, {u"path"_s, path}, {u"bytes"_s, bytes},
        {u"failed_at"_s, json(failedAt)}, {u"reason"_s, QString::fromLatin1(reason)}, {u"facts"_s, facts},
        {u"faults"_s, list}, {u"away_at"_s, json(awayAt)}, {u"since"_s, json(since)}};
}

BackupState BackupState::fromJson(const QJsonObject &json)
{
    BackupState state{.madeAt = instantOf(json.value(u"made_at"_s)),
        .path = json.value(u"path"_s).toString(),
        .bytes = json.value(u"bytes"_s).toInteger(),
        .failedAt = instantOf(json.value(u"failed_at"_s)),
        .reason = json.value(u"reason"_s).toString().toLatin1(),
        .facts = json.value(u"facts"_s).toObject(),
        .awayAt = instantOf(json.value(u"away_at"_s)),
        .since = instantOf(json.value(u"since"_s))};
    for (const auto &entry : json.value(u"faults"_s).toArray())
        if (auto fault = ChainFault::fromJson(entry.toObject()))
            state.faults.push_back(*std::move(fault));
    return state;
}

bool awayIsDue(const BackupState &state, Instant now)
{
    const auto from = state.awayAt ? state.awayAt : state.since;
    return state.sameDisk.value_or(false) && from && now - *from >= longestWithoutBackupAway;
}

std::optional<bool> onOneDisk(const QString &folder, const QString &other)
{
    struct stat one = {}, two = {};
    if (stat(QFile::encodeName(folder).constData(), &one) != 0 ||
        stat(QFile::encodeName(other).constData(), &two) != 0)
        return std::nullopt;
    return one.st_dev == two.st_dev;
}

Result<BackupPlan> backupPlan(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(planKey));
    return BackupPlan{kept.value(u"daily"_s).toBool(true), kept.value(u"folder"_s).toString()};
}

Result<QString> backupFolder(Engine &engine)
{
    SP_TRY(plan, backupPlan(engine));
    return plan.folder.isEmpty() ? engine.vault().folder.layout().backups() : plan.folder;
}

Result<BackupState> backupState(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(stateKey));
    SP_TRY(folder, backupFolder(engine));
    BackupState state = BackupState::fromJson(kept);
    state.sameDisk = onOneDisk(folder, engine.vault().folder.layout().folder());
    return state;
}

Result<BackupMemory> backupMemory(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(chainKey));
    SP_TRY(folder, backupFolder(engine));
    BackupMemory memory = BackupMemory::fromJson(kept);
    // In another folder nothing lies yet that could be missed.
    if (memory.folder != folder)
        memory.kept.clear();
    memory.folder = folder;
    return memory;
}

Result<Done> setBackupState(
    Engine &engine, Unit &unit, const BackupState &state, const std::optional<BackupMemory> &memory)
{
    SP_CHECK(engine.settings().setValue(unit, stateKey, state.toJson()));
    return memory ? engine.settings().setValue(unit, chainKey, memory->toJson()) : Result<Done>(Done{});
}

namespace {

Result<ChainReport> lookThrough(Engine &engine, BackupReading reading, const BackupProgress &progress)
{
    SP_TRY(memory, backupMemory(engine));
    if (!QFileInfo(memory.folder).isDir())
        return backupFolderMissing(memory.folder);
    const VaultSession &vault = engine.vault();
    SP_TRY(found, foundBackups(memory, vault.vault, &vault.vaultKey, reading, progress));
    auto faults = chainFaults(memory, found);
    return ChainReport{memory.folder, std::move(found), std::move(faults)};
}

Result<std::vector<ChainFault>> accept(Engine &engine, Unit &unit, const std::vector<ChainFault> &faults)
{
    SP_TRY(state, backupState(engine));
    SP_TRY(memory, backupMemory(engine));
    std::vector<ChainFault> accepted;
    QJsonArray numbers;
    for (const ChainFault &fault : faults) {
        // What is not remembered cannot be forgotten: a strange file stays one until it is taken away.
        if (std::erase_if(memory.kept, [&](const BackupMark &mark) { return mark.number == fault.number; }) ==
            0)
            continue;
        accepted.push_back(fault);
        numbers.append(static_cast<qint64>(fault.number));
    }
    if (accepted.empty())
        return accepted;
    std::erase_if(state.faults,
        [&](const ChainFault &fault) { return std::ranges::find(accepted, fault) != accepted.end(); });
    SP_CHECK(setBackupState(engine, unit, state, memory));
    unit.audit({"backup.loss_accepted", "vault", engine.vault().vault.bytes(), {{u"numbers"_s, numbers}}});
    return accepted;
}

}  // namespace

Result<ChainReport> backupChain(Engine &engine, BackupReading reading, const BackupProgress &progress)
{
    SP_CHECK(engine.mayRead("backup.run"));
    return lookThrough(engine, reading, progress);
}

Result<std::vector<ChainFault>> acceptBackupFaults(Engine &engine)
{
    SP_TRY(report, backupChain(engine));
    return engine.run<std::vector<ChainFault>>(
        "backup.accept", [&](Unit &unit) { return accept(engine, unit, report.faults); });
}

Result<std::vector<ChainFault>> acceptBackupFaults(Engine &engine, Unit &unit)
{
    SP_TRY(report, lookThrough(engine, BackupReading::Heads, {}));
    return accept(engine, unit, report.faults);
}

Result<Done> noteBackupMade(Engine &engine, const QString &path)
{
    const QString practice = engine.vault().folder.layout().folder();
    if (onOneDisk(QFileInfo(path).absolutePath(), practice).value_or(true))
        return Done{};
    return engine.units().run<Done>({"backup.run", programOf(engine)}, [&](Unit &unit) -> Result<Done> {
        SP_TRY(state, backupState(engine));
        state.awayAt = unit.now();
        return setBackupState(engine, unit, state);
    });
}

Actor programOf(const Engine &engine)
{
    Actor actor = engine.actor();
    actor.kind = Actor::Kind::System;
    return actor;
}

Error backupFolderMissing(const QString &folder)
{
    return {ErrorCode::Unavailable, "backup.folder_missing", {{u"path"_s, folder}}};
}

}  // namespace sp
