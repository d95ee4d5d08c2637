// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/vault/passphrase.h"

#include <array>
#include <cstdint>

namespace sp {

/// What one guess at a passphrase costs: Argon2id version 1.3 (RFC 9106) with one lane.
struct KdfParameters {
    std::uint64_t memoryBytes = 0;
    std::uint32_t passes = 0;
    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

using KdfSalt = std::array<unsigned char, 16>;

/// Which costs are accepted. A slot file is read from a disk that others may have written, so its parameters
/// are held against this before a byte is allocated: too little would let a thief guess cheaply, too much
/// would stop the machine.
class KdfPolicy {
public:
    /// 256 MiB and 3 passes (about 0.6 s); nothing below 64 MiB and 3 passes, nothing above 4 GiB or 16
    /// passes.
    static KdfPolicy production();

    /// For new slots.
    const KdfParameters &preferred() const { return m_preferred; }
    /// Fails with "slot.kdf_too_weak" or "slot.kdf_too_costly", both with {memory_mib, passes}.
    Result<Done> check(const KdfParameters &parameters) const;

private:
    // The only other policy. It is defined below tests/, so nothing that ships can build one.
    friend struct KdfPolicyForTests;
    KdfPolicy(const KdfParameters &floor, const KdfParameters &preferred, const KdfParameters &ceiling)
        : m_floor(floor), m_preferred(preferred), m_ceiling(ceiling)
    {
    }

    KdfParameters m_floor;
    KdfParameters m_preferred;
    KdfParameters m_ceiling;
};

/// The 32-byte key that a passphrase stands for. Fails as KdfPolicy::check does, before allocating, and with
/// "slot.kdf_no_memory" {memory_mib} where the machine has not that much to give.
Result<SecretBytes> deriveKey(const Passphrase &passphrase, const KdfSalt &salt,
    const KdfParameters &parameters, const KdfPolicy &policy);

}  // namespace sp
