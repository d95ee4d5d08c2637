// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"

#include <QUrl>

#include <chrono>

namespace sp {

struct HttpAuthorityLimits {
    std::chrono::milliseconds idle = std::chrono::seconds(20);
    std::chrono::milliseconds total = std::chrono::seconds(60);
    qint64 maxReply = 256 * 1024;
};

/// Whether `url` can be one of an authority: http or https (a reply is signed either way), with a host and
/// without a user or password.
bool isAuthorityUrl(const QUrl &url);

/// Asks an authority by HTTP (RFC 3161, section 3.4), as HttpClient does.
class HttpAuthority final : public TimeStampAuthority {
public:
    explicit HttpAuthority(HttpAuthorityLimits limits = {}) : m_limits(limits) {}
    Result<QByteArray> ask(
        const QString &url, const QByteArray &request, const std::atomic_bool *canceled = nullptr) override;

private:
    HttpAuthorityLimits m_limits;
};

}  // namespace sp
