// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/primitives/access/access.h"
#include "core/primitives/audit/audit_record.h"

#include <functional>
#include <vector>

namespace sp {

class Database;

/// The end of the chain: how many links, and the hash of the last (zeros for an empty chain).
struct AuditHead {
    std::int64_t size = 0;
    Digest hash{};
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// A link as people read it.
struct AuditEntry {
    std::int64_t seq;
    Instant at;
    UnitId unit;
    ProfileId actor;
    QByteArray role;
    QByteArray action;
    QByteArray entityType;
    std::optional<IdBytes> entity;
    QJsonObject data;
};

/// A link as what is hashed of it; its views are gone with the next link.
struct AuditLink {
    std::int64_t seq;
    QByteArrayView canonical;
    QByteArrayView hash;  ///< As stored.
};

/// What verification found. `brokenAt` names the first link that does not follow from the one before.
struct AuditVerdict {
    AuditHead head;
    std::optional<std::int64_t> brokenAt;
    QByteArray reason;  ///< "audit.gap" or "audit.hash", when broken.
};

/// Follows a chain from `head` on, link by link.
class ChainCheck {
public:
    explicit ChainCheck(AuditHead head = {}) : m_verdict{head, {}, {}} {}
    /// Whether the link follows; after the first that does not, the verdict stands.
    bool follows(const AuditLink &link);
    const AuditVerdict &verdict() const { return m_verdict; }

private:
    AuditVerdict m_verdict;
};

/// The append-only, hash-chained record of everything that was done. Triggers refuse UPDATE and DELETE
/// ("APPEND_ONLY_ENFORCED"); verify() finds what went around them.
class AuditStore {
public:
    explicit AuditStore(Database &database) : m_database(database) {}

    Result<AuditHead> head() const;
    /// The hash of link number `seq`; nothing when the chain is shorter.
    Result<std::optional<Digest>> hashAt(std::int64_t seq) const;
    /// Appends `lines` in order within the running transaction.
    Result<Done> append(UnitId unit, const Actor &actor, Instant at, const std::vector<AuditLine> &lines);
    /// Calls `visit` for each link from number `from` on, in order; a visitor that returns false ends it.
    Result<Done> each(std::int64_t from, const std::function<bool(const AuditLink &)> &visit) const;
    /// Walks the whole chain. `progress` is told the links seen every few thousand; returning false cancels
    /// (Refused "canceled").
    Result<AuditVerdict> verify(const std::function<bool(std::int64_t)> &progress = {}) const;
    /// The newest links first, at most `limit`; those of one record when `entity` is given; older than
    /// `before` when set.
    Result<std::vector<AuditEntry>> list(
        std::optional<IdBytes> entity, std::optional<std::int64_t> before, int limit) const;
    /// The links that a Unit added, the first first. Looks from the newest link backwards.
    Result<std::vector<AuditEntry>> ofUnit(const UnitId &unit) const;

private:
    Database &m_database;
};

}  // namespace sp
