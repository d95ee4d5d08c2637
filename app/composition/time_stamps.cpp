// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/time_stamps.h"

#include "core/providers/timestamp/http_authority.h"

namespace sp {

Result<std::unique_ptr<TimeStampAuthority>> makeTimeStampAuthority(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!isAuthorityUrl(address))
        return Error{ErrorCode::InvalidInput, "stamp.url"};
    return std::unique_ptr<TimeStampAuthority>(
        std::make_unique<HttpAuthority>(HttpAuthoritySettings{address}));
}

}  // namespace sp
