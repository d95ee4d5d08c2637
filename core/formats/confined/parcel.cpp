// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/parcel.h"

#include <QStringDecoder>

#include <algorithm>

namespace sp {

using namespace std::chrono;

namespace {

constexpr qsizetype mostFacts = 8;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestFact = 4000;
constexpr std::int64_t largestFact = 1LL << 53;  // What JSON can say.

enum class FactKind { Number, Text };

bool isName(QByteArrayView name)
{
    return !name.isEmpty() &&
           std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// "ics.zone_guessed" of the family "ics", or what all readers of texts say.
bool isReason(const QByteArray &reason, const QByteArray &family)
{
    if (reason == "text.charset_guessed")
        return true;
    return reason.startsWith(family + '.') && isName(QByteArrayView(reason).sliced(family.size() + 1));
}

}  // namespace

void ParcelWriter::number(std::uint64_t value)
{
    for (; value >= 0x80U; value >>= 7U)
        m_bytes += static_cast<char>(value | 0x80U);
    m_bytes += static_cast<char>(value);
}

void ParcelWriter::bytes(const QByteArray &value, qsizetype)
{
    number(static_cast<std::uint64_t>(value.size()));
    m_bytes += value;
}

void ParcelWriter::zone(const std::optional<TimeZone> &value)
{
    const QByteArray name = value ? value->name() : QByteArray();
    const auto [at, first] = m_zones.try_emplace(name, m_zones.size());
    number(at->second);
    if (first)
        bytes(name);
}

void ParcelWriter::facts(const QJsonObject &facts)
{
    number(static_cast<std::uint64_t>(facts.size()));
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        text(fact.key());
        choice(fact->isString() ? FactKind::Text : FactKind::Number, FactKind::Text);
        if (fact->isString())
            text(fact->toString());
        else
            whole(static_cast<std::int64_t>(fact->toInteger()), -largestFact, largestFact);
    }
}

std::uint64_t ParcelReader::number(std::uint64_t most)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; !m_failed; shift += 7) {
        if (m_rest.isEmpty() || shift > 63) {
            m_failed = true;
            break;
        }
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
        const std::uint64_t part = byte & 0x7FU;
        // The tenth byte has room for one bit, and a last byte of zero is a longer form of the same number.
        require((shift < 63 || part <= 1) && (shift == 0 || byte != 0));
        value |= part << shift;
        if ((byte & 0x80U) == 0)
            break;
    }
    require(value <= most);
    return m_failed ? 0 : value;
}

QByteArrayView ParcelReader::raw(qsizetype most)
{
    const auto size = static_cast<qsizetype>(number(static_cast<std::uint64_t>(most)));
    require(size <= m_rest.size());
    spend(size);
    if (m_failed)
        return {};
    const QByteArrayView bytes = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return bytes;
}

void ParcelReader::spend(std::int64_t bytes)
{
    require(bytes <= m_room);
    if (!m_failed)
        m_room -= bytes;
}

void ParcelReader::text(QString &value, qsizetype most)
{
    const QByteArrayView utf8 = raw(most);
    require(utf8.isValidUtf8());
    spend(2 * utf8.size());
    if (m_failed)
        return;
    if (utf8.startsWith("\xEF\xBB\xBF")) {
        // QString::fromUtf8() takes a mark at the beginning away, and here it belongs to the text.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        value = decoder.decode(utf8);
    } else {
        value = QString::fromUtf8(utf8);
    }
}

void ParcelReader::zone(std::optional<TimeZone> &value)
{
    const std::uint64_t at = number(m_zones.size());
    if (!m_failed && at == m_zones.size()) {
        const auto named = TimeZone::create(raw(longestName).toByteArray());
        require(named && std::ranges::find(m_zones, *named) == m_zones.end());
        if (!m_failed)
            m_zones.push_back(*named);
    }
    if (!m_failed)
        value = m_zones[static_cast<std::size_t>(at)];
}

void ParcelReader::facts(QJsonObject &facts)
{
    const std::uint64_t count = number(mostFacts);
    QString last;
    for (std::uint64_t at = 0; at < count && !m_failed; ++at) {
        QString name;
        text(name, longestName);
        require(isName(name.toLatin1()) && last < name);
        last = name;
        FactKind kind = FactKind::Number;
        choice(kind, FactKind::Text);
        if (kind == FactKind::Text) {
            QString words;
            text(words, longestFact);
            facts.insert(name, words);
        } else {
            std::int64_t value = 0;
            whole(value, -largestFact, largestFact);
            facts.insert(name, qint64(value));
        }
    }
}

template <typename Parcel>
void carry(Parcel &parcel, Carried<Parcel, Instant> &value)
{
    constexpr Instant first = sys_days(1y / 1 / 1), last = sys_days(10'000y / 1 / 1);
    std::int64_t millis = toMillis(value);
    parcel.whole(millis, toMillis(first), toMillis(last));
    if constexpr (std::same_as<Parcel, ParcelReader>)
        value = instantFromMillis(millis);
}

template <typename Parcel>
void carry(Parcel &parcel, Carried<Parcel, Warning> &value)
{
    parcel.bytes(value.reason, longestName);
    if constexpr (std::same_as<Parcel, ParcelReader>)
        parcel.require(isReason(value.reason, parcel.family()));
    parcel.facts(value.facts);
}

template void carry<ParcelWriter>(ParcelWriter &, const Instant &);
template void carry<ParcelReader>(ParcelReader &, Instant &);
template void carry<ParcelWriter>(ParcelWriter &, const Warning &);
template void carry<ParcelReader>(ParcelReader &, Warning &);

void carryError(ParcelWriter &parcel, const Error &error)
{
    carry(parcel, Warning{error.reason, error.facts});
}

void carryError(ParcelReader &parcel, Error &error)
{
    Warning told;
    carry(parcel, told);
    error = {ErrorCode::InvalidInput, told.reason, told.facts};
}

}  // namespace sp
