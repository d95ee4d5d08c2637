// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/exchange_store.h"

#include "core/storage/database/database.h"

namespace sp {

Result<std::vector<ServiceVersionId>> ExchangeStore::serviceVersions() const
{
    return m_database.all("SELECT id FROM service_version ORDER BY service, version_no", {},
        [](const Row &row) { return row.id<ServiceVersionTag>(0); });
}

Result<std::vector<AttachmentId>> ExchangeStore::attachments() const
{
    return m_database.all("SELECT id FROM attachment WHERE removed = 0 ORDER BY id", {},
        [](const Row &row) { return row.id<AttachmentTag>(0); });
}

}  // namespace sp
