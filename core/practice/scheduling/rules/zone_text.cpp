// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/zone_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

struct Letters {
    const char *letters;
    const char *zones;  ///< With spaces between.
};

/// Whoever writes "EST" in June means the time of New York, so these go before the old IANA names of fixed
/// offsets, which are spelled the same.
constexpr Letters lettersOfZones[] = {
    {"ACDT", "Australia/Adelaide"},
    {"ACST", "Australia/Adelaide Australia/Darwin"},
    {"ADT", "America/Halifax"},
    {"AEDT", "Australia/Sydney"},
    {"AEST", "Australia/Sydney Australia/Brisbane"},
    {"AKDT", "America/Anchorage"},
    {"AKST", "America/Anchorage"},
    {"ART", "America/Argentina/Buenos_Aires"},
    {"AST", "America/Halifax America/Puerto_Rico Asia/Riyadh"},
    {"AWST", "Australia/Perth"},
    {"BRT", "America/Sao_Paulo"},
    {"BST", "Europe/London Asia/Dhaka"},
    {"CDT", "America/Chicago America/Havana"},
    {"CST", "America/Chicago America/Mexico_City America/Havana Asia/Shanghai"},
    {"CT", "America/Chicago"},
    {"EAT", "Africa/Nairobi"},
    {"EDT", "America/New_York"},
    {"EST", "America/New_York"},
    {"ET", "America/New_York"},
    {"GST", "Asia/Dubai"},
    {"HKT", "Asia/Hong_Kong"},
    {"HST", "Pacific/Honolulu"},
    {"ICT", "Asia/Bangkok"},
    {"IDT", "Asia/Jerusalem"},
    {"IST", "Asia/Kolkata Europe/Dublin Asia/Jerusalem"},
    {"JST", "Asia/Tokyo"},
    {"KST", "Asia/Seoul"},
    {"MDT", "America/Denver"},
    {"MSK", "Europe/Moscow"},
    {"MST", "America/Denver America/Phoenix"},
    {"MT", "America/Denver"},
    {"NDT", "America/St_Johns"},
    {"NST", "America/St_Johns"},
    {"NZDT", "Pacific/Auckland"},
    {"NZST", "Pacific/Auckland"},
    {"PDT", "America/Los_Angeles"},
    {"PKT", "Asia/Karachi"},
    {"PST", "America/Los_Angeles"},
    {"PT", "America/Los_Angeles"},
    {"SAST", "Africa/Johannesburg"},
    {"SGT", "Asia/Singapore"},
    {"WAT", "Africa/Lagos"},
    {"WIB", "Asia/Jakarta"},
};

/// The zone that stands for an offset alone; the database has whole hours only.
std::optional<TimeZone> zoneOfOffset(minutes offset)
{
    if (offset == minutes(0))
        return TimeZone::utc();
    if (offset % hours(1) != minutes(0))
        return std::nullopt;
    const auto ahead = duration_cast<hours>(offset).count();
    const auto zone =
        TimeZone::create("Etc/GMT" + QByteArray(ahead > 0 ? "-" : "+") + QByteArray::number(std::abs(ahead)));
    return zone ? std::optional(*zone) : std::nullopt;
}

/// How far ahead of UTC, where a text says that and nothing else.
std::optional<minutes> offsetOnly(const QByteArray &text)
{
    static const QRegularExpression form(
        u"^(Etc/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich|Z)?(?:([+-−])(\\d{1,2})(?::?(\\d{2}))?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch() || text.size() < 1)
        return std::nullopt;
    const minutes size = hours(match.capturedView(3).toInt()) + minutes(match.capturedView(4).toInt());
    const bool ahead = match.capturedView(2) == u"+";
    const bool posix = match.hasCaptured(1) && !match.capturedView(1).isEmpty();
    return ahead != posix ? size : -size;
}

ZoneText ofLetters(const std::vector<TimeZone> &zones, std::optional<minutes> offset, Instant at)
{
    using enum ZoneText::Meaning;
    if (zones.size() == 1)
        return {Mapped, zones.front()};
    std::optional<TimeZone> found;
    for (const TimeZone &zone : zones) {
        if (!offset || zone.offsetAt(at) != *offset)
            continue;
        if (found)
            return {Ambiguous};
        found = zone;
    }
    return found ? ZoneText{Mapped, found} : ZoneText{Ambiguous};
}

}  // namespace

std::vector<TimeZone> zonesOfLetters(const QByteArray &letters)
{
    std::vector<TimeZone> zones;
    const auto row = std::ranges::find_if(lettersOfZones,
        [&](const Letters &each) { return letters.compare(each.letters, Qt::CaseInsensitive) == 0; });
    if (row == std::end(lettersOfZones))
        return zones;
    for (const QByteArray &name : QByteArray(row->zones).split(' '))
        if (const auto zone = TimeZone::create(name))
            zones.push_back(*zone);
    return zones;
}

ZoneText readZoneText(const QByteArray &text, std::optional<minutes> offset, Instant at)
{
    using enum ZoneText::Meaning;
    const QByteArray written = text.trimmed();
    if (written.isEmpty())
        return {};
    if (const auto zones = zonesOfLetters(written); !zones.empty())
        return ofLetters(zones, offset, at);
    if (const auto ahead = offsetOnly(written))
        return {OffsetOnly, zoneOfOffset(*ahead)};
    if (const auto named = TimeZone::create(written))
        return {Named, *named};
    if (const auto mapped = TimeZone::fromAnyName(written))
        return {mapped->name().startsWith("Etc/") ? OffsetOnly : Mapped, *mapped};
    return {};
}

Result<TimeZone> acceptZone(const QByteArray &text, std::optional<minutes> offset, Instant at)
{
    const ZoneText read = readZoneText(text, offset, at);
    if (read.zone)
        return *read.zone;
    return Error{
        ErrorCode::InvalidInput, "invalid_time_zone", {{u"zone"_s, QString::fromUtf8(text.left(64))}}};
}

}  // namespace sp
