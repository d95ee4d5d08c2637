// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace sp {

/// Seals what fits into memory, wherever it is kept afterwards: a random 24-byte nonce, then libsodium's
/// XChaCha20-Poly1305. `bound` says what it is, is authenticated with it and not written.
QByteArray sealInMemory(const SecretBytes &key, QByteArrayView bound, QByteArrayView plain, Random &random);

/// What was sealed. Another key, another `bound` and any changed bit fail with "sealed.damaged".
Result<QByteArray> unsealInMemory(const SecretBytes &key, QByteArrayView bound, QByteArrayView sealed);

}  // namespace sp
