// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/practice/services/service.h"

namespace sp {

class Database;

/// What only a full export asks for.
class ExchangeStore {
public:
    explicit ExchangeStore(Database &database) : m_database(database) {}

    /// Every version of every service, oldest first.
    Result<std::vector<ServiceVersionId>> serviceVersions() const;

    /// Attachments that were not removed, by id; their contents are in the attachment store.
    Result<std::vector<AttachmentId>> attachments() const;

private:
    Database &m_database;
};

}  // namespace sp
