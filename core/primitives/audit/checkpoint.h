// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/primitives/audit/merkle_tree.h"

namespace sp {

/// Whose signature a note carries: a name and an Ed25519 key (c2sp.org/signed-note).
struct NoteKey {
    QByteArray name;
    std::array<unsigned char, 32> key{};

    /// What a signature line begins with: the first 4 bytes of SHA-256(name, 0x0A, 0x01, key).
    QByteArray id() const;
    /// "name+hash+key", as those who check notes are told it.
    QByteArray text() const;
    /// Fails with InvalidInput "note.key".
    static Result<NoteKey> parse(QByteArrayView text);
    friend bool operator==(const NoteKey &, const NoteKey &) = default;
};

/// Signs notes. The seed is 32 random bytes (RFC 8032); the name has no space and no plus.
class NoteSigner {
public:
    static constexpr std::size_t seedSize = 32;
    NoteSigner(const QByteArray &name, const SecretBytes &seed);

    const NoteKey &key() const { return m_key; }
    /// `text`, which ends with a line feed, an empty line and the signature's line.
    QByteArray sign(const QByteArray &text) const;

private:
    NoteKey m_key;
    SecretBytes m_secret;
};

/// A note that was signed with the key asked for.
struct OpenedNote {
    QByteArray text;
    QByteArray signature;  ///< The 64 bytes of Ed25519.
};

/// Reads a note strictly. Signatures of others beside it are let be. Fails with Corrupt "note.format", or
/// with Corrupt "note.signature" where none of `key` stands under it, or a wrong one.
Result<OpenedNote> openNote(QByteArrayView note, const NoteKey &key);

/// What is said of a tree at a moment, as the text of a note (c2sp.org/tlog-checkpoint).
struct Checkpoint {
    QByteArray origin;
    TreeHead head{};
    QList<QByteArray> extensions = {};  ///< Lines of the log's own, none empty.
};

QByteArray checkpointText(const Checkpoint &checkpoint);
/// Fails with Corrupt "note.format" for whatever checkpointText() does not write.
Result<Checkpoint> parseCheckpoint(const QByteArray &text);

}  // namespace sp
