// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/values/time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace sp {

/// Bytes to be stored as a BLOB; a plain QByteArray is a code and is stored as TEXT.
struct SqlBlob {
    QByteArray bytes;
};

/// A secret to be stored as a BLOB; it is bound where it lies and never copied into ordinary memory.
struct SqlSecret {
    const SecretBytes *bytes;
};

/// One bound value. Instants are UTC milliseconds, local times and dates ISO text, ids 16-byte BLOBs.
class SqlValue {
public:
    SqlValue() = default;
    template <std::integral T>
    SqlValue(T value) : m_value(static_cast<std::int64_t>(value))
    {
    }
    SqlValue(const char *code) : m_value(QByteArray(code)) {}
    SqlValue(QByteArray code) : m_value(std::move(code)) {}
    SqlValue(const QString &text) : m_value(text.toUtf8()) {}
    SqlValue(SqlBlob blob) : m_value(std::move(blob)) {}
    SqlValue(SqlSecret secret) : m_value(secret) {}
    SqlValue(const Digest &digest) : m_value(SqlBlob{view(digest).toByteArray()}) {}
    SqlValue(const IdBytes &bytes) : m_value(SqlBlob{view(bytes).toByteArray()}) {}
    SqlValue(Instant value) : m_value(toMillis(value)) {}
    SqlValue(LocalDate date) : m_value(dateText(date)) {}
    SqlValue(LocalTime time) : m_value(localTimeText(time)) {}
    template <typename Tag>
    SqlValue(const Id<Tag> &id) : SqlValue(id.bytes())
    {
    }
    template <typename T>
    SqlValue(const std::optional<T> &value)
    {
        if (value)
            *this = SqlValue(*value);
    }

    using State = std::variant<std::monostate, std::int64_t, QByteArray, SqlBlob, SqlSecret>;
    const State &state() const { return m_value; }

private:
    State m_value;
};

/// A value for a named place: {":id", id}.
struct SqlParameter {
    const char *name;
    SqlValue value;
};

}  // namespace sp
