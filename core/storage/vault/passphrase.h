// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sp {

/// A passphrase in the one form that is hashed: Unicode NFKC (UAX #15) as UTF-8, in secret memory. An é typed
/// as one character and one typed as e plus accent give the same passphrase, whatever keyboard made them.
class Passphrase {
public:
    /// Longest accepted input. More is a file chosen by mistake.
    static constexpr std::size_t maximumBytes = 1024 * 1024;

    /// Fails with "passphrase.empty", "passphrase.too_long" {limit} or "passphrase.not_text" (no UTF-8).
    /// Spaces count, also at the ends. How strong a new one must be is asked by whoever lets the owner choose
    /// it.
    static Result<Passphrase> create(const SecretBytes &utf8);

    const SecretBytes &bytes() const { return m_bytes; }

private:
    explicit Passphrase(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

}  // namespace sp
