// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/unit/unit_log_store.h"

#include "core/storage/database/database.h"

namespace sp {

Result<std::int64_t> UnitLogStore::last() const
{
    return m_database.integer("SELECT coalesce(max(seq), 0) FROM unit_log");
}

Result<std::int64_t> UnitLogStore::lastBut(const QByteArray &command) const
{
    return m_database.integer("SELECT seq FROM unit_log WHERE command <> :command ORDER BY seq DESC LIMIT 1",
        {{":command", command}});
}

}  // namespace sp
