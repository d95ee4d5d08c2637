// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_export.h"
#include "core/engine/audit_signing.h"
#include "core/engine/mirror.h"
#include "core/engine/rekey.h"
#include "core/primitives/audit/key_chain.h"
#include "core/storage/vault/subkeys.h"

#include "tests/faults/life/operations.h"

#include <QDir>

namespace sp::faults {

using namespace Qt::StringLiterals;
using test::must;

namespace {

Operation restoring()
{
    const auto folderOf = [](const Place &place) { return place.root + u"/restored"_s; };
    return {"restore a backup",
        [folderOf](OpenedPractice &practice, const Place &place, const Subjects &) {
            const Passphrase words = test::TestEngine::words();
            return done(restoreBackup(place.keptBackup(), &words, KdfPolicyForTests::cheap(), folderOf(place),
                practice.clock.now()));
        },
        [folderOf](OpenedPractice &practice, const Place &place, const Subjects &) {
            // A folder by that name is a whole practice, or it is a failure of its own.
            if (!QDir(folderOf(place)).exists())
                return std::int64_t(0);
            auto restored = Database::open(
                folderOf(place) + u"/practice.db"_s, databaseKey(practice.engine->vault().vaultKey));
            constexpr auto clients = "SELECT count(*) FROM client";
            return std::int64_t(restored && must(restored->integer(clients)) ==
                                                must(practice.engine->database().integer(clients))
                                    ? 1
                                    : -1);
        }};
}

Operation makingNewVaultKey()
{
    return {"make a new vault key",
        [](OpenedPractice &practice, const Place &place, const Subjects &) -> Result<Done> {
            practice.engine.reset();
            const Passphrase words = test::TestEngine::words();
            const RecoveryKey sheet = RecoveryKey::generate(practice.random);
            const KdfPolicy kdf = KdfPolicyForTests::cheap();
            SP_CHECK(rekeyVault(place.practice(), {words, sheet, kdf, practice.clock, practice.random}));
            return practice.open();
        },
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return must(practice.engine->database().integer(
                "SELECT count(*) FROM audit_event WHERE action = 'vault.rekeyed'"));
        }};
}

Operation rotatingAuditKey()
{
    return {"let another key sign the audit",
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return done(rotateAuditKey(*practice.engine));
        },
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            Database &database = practice.engine->database();
            const auto handedOver = must(database.integer(
                "SELECT count(*) FROM audit_event WHERE action = :action", {{":action", keyHandedOver}}));
            // The old key and no word of the new one, or the other way round, is a failure of its own.
            const AuditProof proof = must(proveAudit(database, practice.engine->vault().vault));
            return proof.damage ? std::int64_t(-1) : handedOver;
        }};
}

Operation mirroring()
{
    const auto folderOf = [](const Place &place) { return place.root + u"/open"_s; };
    return {"write the open mirror",
        [folderOf](OpenedPractice &practice, const Place &place, const Subjects &) -> Result<Done> {
            SP_CHECK(setMirror(*practice.engine, folderOf(place)));
            return done(writeMirror(*practice.engine));
        },
        [folderOf](OpenedPractice &, const Place &place, const Subjects &) {
            return std::int64_t(
                QFile::exists(folderOf(place) + u'/' + QLatin1StringView(MirrorFolder::manifestName)));
        }};
}

Operation exportingAudit()
{
    const auto folderOf = [](const Place &place) { return place.root + u"/audit"_s; };
    return {"export the audit",
        [folderOf](OpenedPractice &practice, const Place &place, const Subjects &) -> Result<Done> {
            Database &database = practice.engine->database();
            SP_TRY(signer, auditSigner(database, practice.engine->vault().vault));
            return done(exportAudit(AuditCheckpoints(database, signer->key()), folderOf(place)));
        },
        [folderOf](OpenedPractice &, const Place &place, const Subjects &) {
            return std::int64_t(QFile::exists(folderOf(place) + u"/README.txt"_s));
        }};
}

}  // namespace

std::vector<Operation> upkeepOperations()
{
    std::vector<Operation> all{
        restoring(), makingNewVaultKey(), rotatingAuditKey(), mirroring(), exportingAudit()};
    all.push_back(unitOperation(
        "merge two clients", "client.merge",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.people().merge(unit, on.twin, on.client);
        },
        "SELECT count(*) FROM client WHERE merged_into IS NOT NULL"));
    return all;
}

}  // namespace sp::faults
