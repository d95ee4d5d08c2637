// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace sp {

/// What a Unit says it did: the action, the record it concerns and the changed facts. Ids, amounts, states
/// and digests only; names and texts stay out, so that erasing a person leaves the chain whole.
struct AuditLine {
    QByteArray action;
    QByteArray entityType;
    std::optional<IdBytes> entity;
    QJsonObject data;
};

/// One link of the chain, as views on its stored columns.
struct AuditRecord {
    std::int64_t seq;
    std::int64_t atMillis;
    QByteArrayView unit;   ///< 16 bytes.
    QByteArrayView actor;  ///< 16 bytes.
    QByteArrayView role;
    QByteArrayView action;
    QByteArrayView entityType;
    QByteArrayView entity;  ///< 16 bytes or empty.
    QByteArrayView data;    ///< Canonical JSON.
};

/// The canonical JSON (RFC 8785) that the chain hashes, written into `out`. Every stored column is in it.
void canonicalAuditRecord(const AuditRecord &record, QByteArray &out);

/// SHA-256(canonical record || previous hash).
Digest auditHash(QByteArrayView canonical, const Digest &previous);

}  // namespace sp
