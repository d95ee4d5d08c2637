// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"

#include <sqlite3.h>

namespace sp {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Row::peek(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Row::bytes(int column) const
{
    return peek(column).toByteArray();
}

QString Row::text(int column) const
{
    return QString::fromUtf8(peek(column));
}

LocalDate Row::date(int column) const
{
    const auto date = parseDate(peek(column));
    return date ? *date : LocalDate{};
}

LocalTime Row::localTime(int column) const
{
    const auto time = parseLocalTime(peek(column));
    return time ? *time : LocalTime{};
}

SecretBytes Row::secret(int column) const
{
    return SecretBytes::copyOf(octets(peek(column)));
}

Digest Row::digest(int column) const
{
    Digest digest{};
    const QByteArrayView bytes = peek(column);
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), 32), digest.begin());
    return digest;
}

IdBytes Row::idBytes(int column) const
{
    IdBytes id{};
    const QByteArrayView bytes = peek(column);
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), 16), id.begin());
    return id;
}

}  // namespace sp
