// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/time_stamps.h"

#include "core/providers/timestamp/http_authority.h"

namespace sp {

std::unique_ptr<TimeStampAuthority> makeTimeStampAuthority()
{
    return std::make_unique<HttpAuthority>();
}

Result<Done> checkAuthorityUrl(const QString &url)
{
    if (!isAuthorityUrl(QUrl(url, QUrl::StrictMode)))
        return Error{ErrorCode::InvalidInput, "stamp.url"};
    return Done{};
}

}  // namespace sp
