// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sp {

class Random;

/// The key on the printed sheet: 160 random bits as eight groups of four characters and a ninth group that
/// checks them, in Crockford's base32 (no I, L, O, U).
///
/// The check is the 160-bit number modulo the prime 1,048,573, also as four characters. Because the prime is
/// larger than 32 * 31 and divides no power of 32, every single wrong character and every exchange of two
/// neighbours is noticed; of other mistakes all but one in a million are.
class RecoveryKey {
public:
    static constexpr int groups = 9;
    static constexpr int groupLength = 4;

    static RecoveryKey generate(Random &random);

    /// Reads what somebody typed: any case, spaces and dashes anywhere, O for 0, I or L for 1. Fails with
    /// "recovery.length" {have, need} or "recovery.typo" {group}; group is 1..9, or 0 where it cannot be
    /// told.
    static Result<RecoveryKey> parse(const SecretBytes &typed);

    /// "4F7K-...": nine groups with dashes between them, as ASCII.
    SecretBytes printable() const;
    /// The 20 bytes themselves.
    const SecretBytes &bytes() const { return m_bytes; }

private:
    explicit RecoveryKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

}  // namespace sp
