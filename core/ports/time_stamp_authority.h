// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace sp {

/// Somebody known who says at what time something existed (RFC 3161). The authority learns the hash it is
/// asked for, and nothing else.
class TimeStampAuthority {
public:
    virtual ~TimeStampAuthority() = default;
    /// Hands a TimeStampReq to the authority at `url` and answers the TimeStampResp as it came, both in DER;
    /// whether it answers the request is for the caller to check. Blocks until the other side has answered or
    /// the time is over, so it is never called inside a Unit; may be called on any thread. Stops with Refused
    /// "canceled" soon after `canceled`, when given, says so. Fails with InvalidInput "stamp.url" for
    /// what cannot be its address, Unavailable "stamp.unreachable" {host}, "stamp.timeout" {host},
    /// "stamp.tls" {host}, with Unavailable "stamp.http" {host, status} for any other status than 200, and
    /// with Unavailable "stamp.protocol" {host} for what is no answer of the kind, or longer than one may be.
    virtual Result<QByteArray> ask(
        const QString &url, const QByteArray &request, const std::atomic_bool *canceled = nullptr) = 0;
};

}  // namespace sp
