// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/erasure_rewriting.h"
#include "core/engine/older_backups.h"
#include "core/practice/erasing/erase_service.h"
#include "core/practice/exchange/export_folder.h"

namespace sp {

class Engine;

/// Whom it is about, what would become of the client's records, and which backups hold them still. Those in
/// other places, and copies of them, are out of the program's reach.
struct ErasurePlan {
    ErasureSubject subject;
    QString name;
    erasing::Plan plan;
    std::vector<OlderBackup> backups;
    int years = erasing::usualYears;  ///< For which records are kept (retentionYears()).
};

/// Asks for the permission "client.erase", which is the owner's. Fails as EraseService::plan().
Result<ErasurePlan> erasurePlan(Engine &engine, const ClientId &client);

/// For how many years records are kept. Asks for the permission "workspace.read".
Result<int> retention(Engine &engine);
/// Asks for the permission "retention.set", which is the owner's. Fails as setRetentionYears().
Result<Done> setRetention(Engine &engine, int years);
/// What would be kept of a client and until when, if records were kept for so many years. Asks for the
/// permission "client.erase". Fails as EraseService::plan(), or with InvalidInput "retention.years".
Result<std::vector<erasing::Kept>> keptFor(
    Engine &engine, const ClientId &client, std::optional<int> years = {});

struct ErasureOrder {
    QString reason;  ///< Stays in the log, so it must not name the person.
    OldBackups oldBackups = OldBackups::Keep;
};

struct ErasureReport {
    ClientId client;
    erasing::Plan plan;
    /// UnderWay: done beside the work, by a job that tells how far it is. Owed: it failed, `leftUndone` says
    /// why, and it is made up for; the client is erased all the same.
    enum class Rewritten { Done, UnderWay, Owed } rewritten = Rewritten::Done;
    QString backup;  ///< The one that was made afterwards; empty where it is not done.
    QByteArray leftUndone = {};
    std::vector<OlderBackup> olderBackups = {};  ///< What is left of them.
};

/// Erases a client: in one Unit, which undo does not take back (EraseService). What follows may be stopped
/// anywhere and loses nothing: files of attachments and mails and kept drafts go, the audit is signed and the
/// witness written; then the database is written anew and backed up (Rewriting), which is owed until it was
/// done. Without an executor that is now, and JobRunner::watch() tells how far it is. Words that an open
/// mirror folder holds go with its next run. Fails as EraseService::erase(), and never once that is
/// committed.
Result<ErasureReport> eraseClient(Engine &engine, const ClientId &client, const ErasureOrder &order);

/// What people read of a proof: "erasure.txt", or the same words as "erasure.pdf".
enum class ProofForm { Text, Pdf };
/// Writes into a new folder what shows that a client was erased, without saying who it was: "erasure.json"
/// (in canonical form; the program "verify_audit.py" beside it checks its entry of the audit) and the same
/// for people who do not know the program. Answers what the first says. Asks for the permission
/// "client.erase". Fails with NotFound "erase.not_erased", Conflict "file.exists" {path}, or as proveLink(),
/// AtomicFile and DocumentRenderer do; nothing is written before the PDF is drawn.
Result<QJsonObject> proveErasure(
    Engine &engine, const ClientId &client, const QString &folder, ProofForm form = ProofForm::Text);

}  // namespace sp
