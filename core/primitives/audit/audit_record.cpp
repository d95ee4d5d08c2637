// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/audit_record.h"

#include "core/base/json.h"

#include <charconv>

namespace sp {

namespace {

void appendHex(QByteArray &out, QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char byte : bytes) {
        out += digits[static_cast<unsigned char>(byte) >> 4];
        out += digits[static_cast<unsigned char>(byte) & 15];
    }
    out += '"';
}

void appendNumber(QByteArray &out, std::int64_t number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    out.append(buffer, end - buffer);
}

void appendCode(QByteArray &out, QByteArrayView code)
{
    // Codes are plain ASCII words; anything else takes the careful way.
    for (const char c : code)
        if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20)
            return appendJsonString(out, QString::fromUtf8(code));
    out += '"';
    out += code;
    out += '"';
}

}  // namespace

void canonicalAuditRecord(const AuditRecord &record, QByteArray &out)
{
    // Written by hand in sorted key order: verifying hundreds of thousands of records a second leaves no time
    // to build a QJsonObject for each.
    out.resize(0);
    out += "{\"action\":";
    appendCode(out, record.action);
    out += ",\"actor\":";
    appendHex(out, record.actor);
    out += ",\"at\":";
    appendNumber(out, record.atMillis);
    out += ",\"data\":";
    out += record.data;
    out += ",\"entity\":";
    appendHex(out, record.entity);
    out += ",\"entity_type\":";
    appendCode(out, record.entityType);
    out += ",\"role\":";
    appendCode(out, record.role);
    out += ",\"seq\":";
    appendNumber(out, record.seq);
    out += ",\"unit\":";
    appendHex(out, record.unit);
    out += '}';
}

Digest auditHash(QByteArrayView canonical, const Digest &previous)
{
    return sha256({canonical, view(previous)});
}

}  // namespace sp
