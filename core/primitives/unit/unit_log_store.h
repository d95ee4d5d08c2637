// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace sp {

class Database;

/// The log of Units as a counter: it rises with every commit that changed something.
class UnitLogStore {
public:
    explicit UnitLogStore(Database &database) : m_database(database) {}
    /// The number of the newest Unit, or 0.
    Result<std::int64_t> last() const;
    /// The number of the newest Unit that was not `command`, or 0: for work that follows all others.
    Result<std::int64_t> lastBut(const QByteArray &command) const;

private:
    Database &m_database;
};

}  // namespace sp
