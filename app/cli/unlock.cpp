// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unlock.h"

#include "app/adapters/keychain/system_key_store.h"
#include "app/cli/secret_input.h"
#include "core/engine/vault_keys.h"

namespace sp::cli {

Result<std::unique_ptr<Engine>> unlock(
    const Arguments &arguments, const QString &workspace, EnginePorts ports)
{
    int ways = 0;
    for (const char *way : {"passphrase-file", "recovery-file", "keychain"})
        ways += arguments.has(way) ? 1 : 0;
    if (ways > 1)
        return usage(QStringLiteral("One of --passphrase-file, --recovery-file and --keychain is enough"));
    if (arguments.has("keychain")) {
        SystemKeyStore store;
        SP_TRY(kept, keychainSecret(workspace, store));
        return openPractice(workspace, kept, ports);
    }
    if (arguments.has("recovery-file")) {
        SP_TRY(typed, readSecret(arguments.value("recovery-file"), "Recovery key"));
        SP_TRY(key, RecoveryKey::parse(typed));
        return openPractice(workspace, &key, KdfPolicy::production(), ports);
    }
    SP_TRY(secret, readSecret(arguments.value("passphrase-file"), "Passphrase"));
    SP_TRY(passphrase, Passphrase::create(secret));
    return openPractice(workspace, &passphrase, KdfPolicy::production(), ports);
}

}  // namespace sp::cli
