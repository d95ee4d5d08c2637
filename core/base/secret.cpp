// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace sp {

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    // sodium_init() is idempotent; without it sodium_malloc has no canary.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.data(), bytes.data(), bytes.size());
    return copy;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

}  // namespace sp
