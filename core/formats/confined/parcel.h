// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/formats/warning.h"
#include "core/values/time_zone.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <concepts>
#include <map>
#include <optional>
#include <vector>

namespace sp {

/// Values on their way between a confined reader and the program. A type is described once, by
/// `carry(parcel, value)`, and that description both writes it and reads it, so the two cannot part. Every
/// value has one encoding.
class ParcelWriter {
public:
    template <typename T>
    using Carried = const T;

    void flag(const bool &value) { number(value ? 1 : 0); }
    /// A whole number from `least` to `most`.
    template <std::integral T>
    void whole(const T &value, std::int64_t least, std::int64_t)
    {
        number(static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(least));
    }
    template <typename Enum>
    void choice(const Enum &value, Enum)
    {
        number(static_cast<std::uint64_t>(value));
    }
    void bytes(const QByteArray &value, qsizetype = 0);
    void text(const QString &value, qsizetype = 0) { bytes(value.toUtf8()); }
    void zone(const std::optional<TimeZone> &value);
    template <typename T>
    void optional(const std::optional<T> &value)
    {
        flag(value.has_value());
        if (value)
            carry(*this, *value);
    }
    template <typename T>
    void list(const std::vector<T> &values, qsizetype = 0)
    {
        number(values.size());
        for (const T &value : values)
            carry(*this, value);
    }
    void facts(const QJsonObject &facts);
    /// What holds of every value that a reader makes; nothing to do when writing.
    void require(bool) {}

    const QByteArray &written() const { return m_bytes; }

private:
    void number(std::uint64_t value);

    QByteArray m_bytes;
    std::map<QByteArray, std::uint64_t> m_zones;  ///< By name, the place at which each was first written.
};

/// Reads what a ParcelWriter wrote out of bytes that nobody vouches for. The first thing that does not fit
/// makes `failed` true for good; every answer is then zero or empty, so a caller asks once, at its end.
class ParcelReader {
public:
    template <typename T>
    using Carried = T;

    /// More memory than an honest reader had for the same values.
    static constexpr std::int64_t usualRoom = 256LL * 1024 * 1024;
    static constexpr qsizetype longest = 64LL * 1024 * 1024;

    /// `family` begins the reasons of warnings and errors: "ics".
    ParcelReader(QByteArrayView bytes, QByteArray family, std::int64_t room = usualRoom)
        : m_rest(bytes), m_family(std::move(family)), m_room(room)
    {
    }

    void flag(bool &value) { value = number(1) == 1; }
    template <std::integral T>
    void whole(T &value, std::int64_t least, std::int64_t most)
    {
        const std::uint64_t width = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
        value = static_cast<T>(static_cast<std::uint64_t>(least) + number(width));
    }
    template <typename Enum>
    void choice(Enum &value, Enum last)
    {
        value = static_cast<Enum>(number(static_cast<std::uint64_t>(last)));
    }
    void bytes(QByteArray &value, qsizetype most = longest) { value = raw(most).toByteArray(); }
    /// Strict UTF-8.
    void text(QString &value, qsizetype most = longest);
    void zone(std::optional<TimeZone> &value);
    template <typename T>
    void optional(std::optional<T> &value)
    {
        bool there = false;
        flag(there);
        if (there)
            carry(*this, value.emplace());
    }
    template <typename T>
    void list(std::vector<T> &values, qsizetype most = longest)
    {
        // Each takes a byte at least, so that no count can ask for more than there is.
        const std::uint64_t count = number(static_cast<std::uint64_t>(std::min(most, m_rest.size())));
        spend(static_cast<std::int64_t>(count) * static_cast<std::int64_t>(sizeof(T)));
        for (std::uint64_t at = 0; at < count && !m_failed; ++at)
            carry(*this, values.emplace_back());
    }
    void facts(QJsonObject &facts);
    void require(bool holds) { m_failed = m_failed || !holds; }

    const QByteArray &family() const { return m_family; }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.isEmpty() && !m_failed; }
    /// What was not read yet.
    QByteArrayView rest() const { return m_rest; }

private:
    std::uint64_t number(std::uint64_t most);
    QByteArrayView raw(qsizetype most);
    void spend(std::int64_t bytes);

    QByteArrayView m_rest;
    QByteArray m_family;
    std::int64_t m_room;
    std::vector<TimeZone> m_zones;
    bool m_failed = false;
};

/// What `carry` is given of a T: const when it is written.
template <typename Parcel, typename T>
using Carried = typename Parcel::template Carried<T>;

template <typename Parcel>
void carry(Parcel &parcel, Carried<Parcel, QString> &value)
{
    parcel.text(value);
}

template <typename Parcel>
void carry(Parcel &parcel, Carried<Parcel, QByteArray> &value)
{
    parcel.bytes(value);
}

template <typename Parcel>
void carry(Parcel &parcel, Carried<Parcel, Instant> &value);
template <typename Parcel>
void carry(Parcel &parcel, Carried<Parcel, Warning> &value);

extern template void carry<ParcelWriter>(ParcelWriter &, const Instant &);
extern template void carry<ParcelReader>(ParcelReader &, Instant &);
extern template void carry<ParcelWriter>(ParcelWriter &, const Warning &);
extern template void carry<ParcelReader>(ParcelReader &, Warning &);

/// Why a reader refused a file; its code is always InvalidInput.
void carryError(ParcelWriter &parcel, const Error &error);
void carryError(ParcelReader &parcel, Error &error);

}  // namespace sp
