// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

namespace sp {

/// What a browser brings back (RFC 6749, section 4.1.2), decoded.
struct RedirectQuery {
    SecretBytes code;
    QByteArray state;
    QByteArray error;   ///< Lower-case letters and "_" only; "unnamed" for anything else.
    QByteArray issuer;  ///< RFC 9207.
};

/// Reads the head of a request for "/" on this machine at `port`. Nothing for any other method, path or Host,
/// for a parameter that comes twice and for what is no HTTP.
std::optional<RedirectQuery> readRedirect(QByteArrayView head, quint16 port);

}  // namespace sp
