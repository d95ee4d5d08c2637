// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace sp {

using DeviceId = Id<struct DeviceTag>;

/// What the database looked like when it was last seen, kept outside of it. Page checksums do not notice an
/// old page or an old file put back, nor a log that lost its end; a witness outside does.
struct Anchor {
    VaultId vault;
    DeviceId device;
    std::int64_t auditSize = 0;      ///< Entries of the audit chain.
    Digest auditHead{};              ///< Hash of the last one.
    std::int64_t changeCounter = 0;  ///< A number the database raises with every commit.
    Instant at{};
    /// pageTagsDigest() of the database at rest; nothing while it is worked on.
    std::optional<Digest> pages = {};
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// What the database says of itself now. `headAtAnchor` is the hash of its entry number Anchor::auditSize,
/// where it has that many.
struct DatabaseFacts {
    VaultId vault;
    std::int64_t auditSize = 0;
    Digest auditHead{};
    std::int64_t changeCounter = 0;
    std::optional<Digest> headAtAnchor = {};
    /// pageTagsDigest() before anything was done to the file; nothing where a log lies beside it.
    std::optional<Digest> pages = {};
};

/// DatabaseNewer: the program stopped between a commit and its anchor, which is fine. DatabaseOlder: the
/// database was rolled back, or lost the end of its log. Foreign: it is of another vault, or of a history
/// that parted. Altered: its history is the one that was seen, and its pages are not those it was closed
/// with.
enum class AnchorState { Matches, DatabaseNewer, DatabaseOlder, Foreign, Altered, Missing, Damaged };

/// Whether the owner has to say that the database is to be trusted all the same. Until then the witness is
/// kept: a new one would make the database that was put back look like the right one from the next opening
/// on.
bool needsAcknowledgement(AnchorState state);

struct AnchorVerdict {
    AnchorState state = AnchorState::Missing;
    QByteArray reason;  ///< "anchor.matches", "anchor.rolled_back" ...
    QJsonObject facts = {};
};

/// Judges what readAnchor answered. Reasons: "anchor.matches", "anchor.newer" {entries}, "anchor.rolled_back"
/// {entries, at}, "anchor.lost_commits" {commits, at}, "anchor.pages_replaced" {at}, "anchor.other_vault",
/// "anchor.other_history" {at}, "anchor.missing", "anchor.damaged", or the reason for which the file could
/// not be read.
AnchorVerdict compare(const Result<std::optional<Anchor>> &reading, const DatabaseFacts &facts);

/// The anchor's bytes with a MAC under the vault key; also what the keychain keeps.
QByteArray encodeAnchor(const Anchor &anchor, const SecretBytes &vaultKey);
/// Fails with "anchor.damaged", or "anchor.other_vault" where another vault's id stands in it.
Result<Anchor> decodeAnchor(QByteArrayView bytes, VaultId vault, const SecretBytes &vaultKey);

/// Fails as writeAtomically does.
Result<Done> writeAnchor(const QString &path, const Anchor &anchor, const SecretBytes &vaultKey);
/// Nothing where there is no file. Fails as decodeAnchor and readWhole do.
Result<std::optional<Anchor>> readAnchor(const QString &path, VaultId vault, const SecretBytes &vaultKey);

}  // namespace sp
