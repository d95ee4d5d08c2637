// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/vault_session.h"

namespace sp {

/// How a practice gets a new vault key.
struct Rekeying {
    const Passphrase &passphrase;  ///< The owner's, which opens it now and stays.
    const RecoveryKey &recovery;   ///< New, and on paper before this is asked for.
    const KdfPolicy &kdf;
    const Clock &clock;
    Random &random;
    /// Other people's passphrases and keychains cannot be sealed anew without them.
    enum class Others { Refuse, Drop } others = Others::Refuse;
};

struct RekeyReport {
    int attachments = 0;
    int dropped = 0;    ///< Ways to open the practice that went with the old key.
    QString left = {};  ///< Where the old files lie, if they could not be removed.
};

/// Seals everything in the practice under a new random key, for when the old one may have been seen: a
/// changed passphrase alone does not take back a key that leaked. All of it is written into a folder beside
/// the practice and read back; then the two folders change places at once, and the old files are overwritten
/// and removed. Until they change places the practice is as it was, whatever goes wrong. Backups stay, under
/// the key they were made with.
///
/// Asks for the permission "vault.rekey" and says so in the audit. Fails with Refused "rekey.others" {count},
/// "rekey.drafts" where words wait that are not stored, "rekey.no_exchange" where the disk cannot do that,
/// the reason of a witness that speaks against the database, or as opening, copying and AtomicFile do.
Result<RekeyReport> rekeyVault(const QString &folder, const Rekeying &how);

}  // namespace sp
