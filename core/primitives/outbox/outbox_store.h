// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/outbox/outbox_message.h"

namespace sp {

class Database;

/// The rows of the outbox.
class OutboxStore {
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    Result<Done> insert(const OutboxMessage &message);
    /// Writes what may change after insert: status, channel, times, attempts, reasons, gates.
    Result<Done> save(const OutboxMessage &message);
    Result<std::optional<OutboxMessage>> find(MessageId id) const;
    Result<std::optional<OutboxMessage>> findKey(const QByteArray &idempotencyKey) const;
    /// Newest first, at most `limit`, created before `before` when set; all statuses when `statuses` is
    /// empty.
    Result<std::vector<OutboxMessage>> list(
        const std::vector<MessageStatus> &statuses, std::optional<Instant> before, int limit) const;
    /// The messages to one client, newest first.
    Result<std::vector<OutboxMessage>> toClient(const ClientId &client, int limit) const;
    Result<std::vector<OutboxMessage>> aboutSubject(const IdBytes &subject) const;
    /// When the other messages to the same client (or address, without a client) were handed over since
    /// `since`; those whose outcome nobody knows count. Oldest first.
    Result<std::vector<Instant>> handedOverSince(const OutboxMessage &message, Instant since) const;

private:
    Database &m_database;
};

}  // namespace sp
