// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/exchange_store.h"

#include "core/storage/database/database.h"

namespace sp {

Result<std::vector<ServiceVersionId>> ExchangeStore::serviceVersions() const
{
    return m_database.all("SELECT id FROM service_version ORDER BY service, version_no", {},
        [](const Row &row) { return row.id<ServiceVersionTag>(0); });
}

Result<std::vector<ExchangeStore::Attachment>> ExchangeStore::attachments() const
{
    return m_database.all("SELECT id, owner_type, owner, filename, mime, size, sha256 FROM attachment "
                          "WHERE removed = 0 ORDER BY id",
        {}, [](const Row &row) {
            return Attachment{row.id<AttachmentTag>(0), row.bytes(1), row.idBytes(2), row.text(3),
                row.bytes(4), row.integer(5), row.digest(6)};
        });
}

}  // namespace sp
