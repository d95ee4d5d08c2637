// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace sp {

class Clock;
class Random;

/// Sixteen bytes of a UUID (RFC 9562).
using IdBytes = std::array<unsigned char, 16>;

/// "018f3c5e-7b1a-7c3d-9a4e-0123456789ab"
QByteArray idText(const IdBytes &bytes);
std::optional<IdBytes> idFromText(QByteArrayView text);

/// A row's identity. The tag keeps a ClientId from being passed where a SessionId is due. Ids are UUIDv7, so
/// they sort by the time of their making.
template <typename Tag>
class Id {
public:
    explicit Id(const IdBytes &bytes) : m_bytes(bytes) {}

    static std::optional<Id> parse(QByteArrayView text)
    {
        const auto bytes = idFromText(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }

    const IdBytes &bytes() const { return m_bytes; }
    QByteArray text() const { return idText(m_bytes); }
    friend auto operator<=>(const Id &, const Id &) = default;

private:
    IdBytes m_bytes;
};

/// Makes ids that rise within one source, even when the clock stands still or goes back.
class IdSource {
public:
    IdSource(const Clock &clock, Random &random) : m_clock(clock), m_random(random) {}

    template <typename Tag>
    Id<Tag> next()
    {
        return Id<Tag>(nextBytes());
    }
    IdBytes nextBytes();

private:
    const Clock &m_clock;
    Random &m_random;
    std::int64_t m_millis = 0;
    std::uint16_t m_sequence = 0;
};

using ClientId = Id<struct ClientTag>;
using ServiceId = Id<struct ServiceTag>;
using EventId = Id<struct EventTag>;
using SessionId = Id<struct SessionTag>;
using NoteId = Id<struct NoteTag>;
using NoteVersionId = Id<struct NoteVersionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using DocumentId = Id<struct DocumentTag>;
using DocumentLineId = Id<struct DocumentLineTag>;
using PaymentId = Id<struct PaymentTag>;
using AccountId = Id<struct AccountTag>;
using EntryId = Id<struct EntryTag>;
using PolicyId = Id<struct PolicyTag>;
using PolicyVersionId = Id<struct PolicyVersionTag>;
using JobId = Id<struct JobTag>;
using MessageId = Id<struct MessageTag>;
using UnitId = Id<struct UnitTag>;
using ProfileId = Id<struct ProfileTag>;
using VaultId = Id<struct VaultTag>;

}  // namespace sp

template <typename Tag>
struct std::hash<sp::Id<Tag>> {
    std::size_t operator()(const sp::Id<Tag> &id) const
    {
        std::size_t value = 0;
        for (std::size_t at = 8; at < 16; ++at)  // The random half.
            value = value << 8 | id.bytes()[at];
        return value;
    }
};
