// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rekey_command.h"

#include "app/cli/secret_input.h"
#include "core/base/log.h"
#include "core/engine/rekey.h"
#include "core/storage/vault/atomic_file.h"

#include <QFileInfo>

#include <cstdio>

namespace sp::cli {

Result<Reply> vaultRekey(const Arguments &arguments, const QString &workspace, const Clock &clock)
{
    SP_CHECK(arguments.allow({QStringLiteral("passphrase-file"), QStringLiteral("new-recovery-file"),
        QStringLiteral("drop-others"), QStringLiteral("workspace"), QStringLiteral("json")}));
    SP_CHECK(arguments.allowWords(0));
    const auto file = arguments.option("new-recovery-file");
    if (file && QFileInfo::exists(*file))
        return Error{ErrorCode::Conflict, "file.exists", {{QStringLiteral("path"), *file}}};
    // What lies in the practice's folder goes with its old key.
    if (file)
        SP_CHECK(outsideOf(workspace, *file));
    SP_TRY(typed, readSecret(arguments.value("passphrase-file"), "Passphrase"));
    SP_TRY(passphrase, Passphrase::create(typed));
    SystemRandom random;
    const RecoveryKey recovery = RecoveryKey::generate(random);
    const SecretBytes printable = recovery.printable();
    // On paper before it holds, as with a new practice.
    if (file)
        SP_CHECK(writeAtomically(QFileInfo(*file).absoluteFilePath(), view(printable.span())));
    const KdfPolicy kdf = KdfPolicy::production();
    const auto others = arguments.has("drop-others") ? Rekeying::Others::Drop : Rekeying::Others::Refuse;
    const auto report = rekeyVault(workspace, {passphrase, recovery, kdf, clock, random, others});
    if (!report) {
        // Why it did not work is what counts; a sheet that opens nothing may stay.
        if (file && !removeFile(QFileInfo(*file).absoluteFilePath()))
            logWarning("A recovery sheet that opens nothing could not be removed...");
        return report.error();
    }
    Reply reply{{{QStringLiteral("attachments"), report->attachments},
                    {QStringLiteral("dropped"), report->dropped}, {QStringLiteral("left"), report->left}},
        QStringLiteral(
            "The practice has a new key; your passphrase stays. Backups made before still open with "
            "the old one: make a new backup, and destroy those.\n")};
    if (report->dropped > 0)
        reply.text +=
            QStringLiteral("Passphrases and keychains that went with the old key: %1. Add them again.\n")
                .arg(report->dropped);
    if (!report->left.isEmpty())
        reply.text +=
            QStringLiteral("The old files could not be removed. Remove %1 yourself.\n").arg(report->left);
    if (file) {
        reply.text +=
            QStringLiteral("The new recovery key is in %1. Print it and remove the file; the old one "
                           "opens nothing any more.\n")
                .arg(*file);
    } else {
        // Straight to the terminal: the key takes no way through strings that nobody wipes.
        std::fputs("Recovery key (write it down; it is shown once):\n  ", stderr);
        std::fwrite(printable.data(), 1, printable.size(), stderr);
        std::fputc('\n', stderr);
    }
    return reply;
}

}  // namespace sp::cli
