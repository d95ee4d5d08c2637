// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"

namespace sp {

inline constexpr std::size_t vaultKeySize = 32;

/// One key, one purpose. The values are part of the file formats and never change their meaning.
enum class KeyPurpose : std::uint64_t {
    Database = 1,         ///< The pages of practice.db.
    Attachments = 2,      ///< The content of the blob store.
    AttachmentNames = 3,  ///< The file names of the blob store.
    Audit = 4,            ///< The MAC of audit checkpoints.
    Backup = 5,           ///< The content of backups.
    Log = 6,              ///< Pseudonyms of clients in logs.
    Anchor = 7,           ///< The MAC of the anchor.
    Slots = 8,            ///< The MAC of the slot file.
    Drafts = 9,           ///< What was typed and could not be stored before locking.
    Recent = 10,          ///< What was opened lately.
    ClientKeys = 11,      ///< The keys of single clients, in the database.
};

/// 32 bytes for one purpose, from the 32-byte vault key, by libsodium's crypto_kdf (keyed BLAKE2b).
SecretBytes subkey(const SecretBytes &vaultKey, KeyPurpose purpose);

/// What a practice's database is opened with: 32 bytes of raw key and 16 bytes of salt for SQLCipher, then
/// the 32 bytes that the clients' keys in it are sealed under.
SecretBytes databaseKey(const SecretBytes &vaultKey);

/// A keyed BLAKE2b-256 of all parts together.
Digest keyedDigest(const SecretBytes &key, std::initializer_list<QByteArrayView> parts);
/// Constant-time comparison.
bool sameDigest(const Digest &one, const Digest &other);

}  // namespace sp
