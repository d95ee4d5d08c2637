// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/time_zone.h"

#include "core/values/zone_loading.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace sp {

using namespace std::chrono;

namespace {

constexpr QLatin1String zoneFolder("/usr/share/zoneinfo/");

struct Transition {
    Instant at;
    seconds offset;
    bool daylight;
    QByteArray abbreviation;
};

}  // namespace

/// What holds between transitions; the first entry holds from the beginning.
struct ZoneTable {
    QByteArray name;
    std::vector<Transition> transitions;

    const Transition &at(Instant instant) const
    {
        const auto next = std::ranges::upper_bound(transitions, instant, {}, &Transition::at);
        return next == transitions.begin() ? transitions.front() : *std::prev(next);
    }
};

namespace {

QDateTime qtTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
}

std::unique_ptr<ZoneTable> readTable(const QByteArray &name)
{
    const QTimeZone zone(name);
    auto table = std::make_unique<ZoneTable>();
    table->name = name;
    const Instant from = sys_days(1900y / 1 / 1), to = sys_days(2100y / 1 / 1);
    const auto add = [&](Instant at, int offset, bool daylight, const QString &abbreviation) {
        table->transitions.push_back({at, seconds(offset), daylight, abbreviation.toLatin1()});
    };
    // Not offsetData(), which Qt 6.4 leaves invalid for "UTC".
    const QDateTime first = qtTime(from);
    add(Instant::min(), zone.offsetFromUtc(first), zone.isDaylightTime(first), zone.abbreviation(first));
    Instant at = from;
    while (at < to) {
        // Asked for what follows the last listed transition, Qt 6.4 answers "nothing" even when a rule goes
        // on from there; a millisecond later it answers by the rule.
        auto next = zone.nextTransition(qtTime(at));
        if (!next.atUtc.isValid())
            next = zone.nextTransition(qtTime(at + 1ms));
        if (!next.atUtc.isValid())
            break;
        at = instantFromMillis(next.atUtc.toMSecsSinceEpoch());
        if (at < to)
            add(at, next.offsetFromUtc, next.daylightTimeOffset != 0, next.abbreviation);
    }
    return table;
}

/// Whether the IANA database has a zone of this name. Qt 6.4 lists only the zones of zone.tab, without
/// "US/Pacific", "Asia/Calcutta" or "Etc/GMT+5", which calendars out there use; and it takes rules such as
/// "ABC-3" for names.
bool exists(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > 64 || name.startsWith("UTC+") || name.startsWith("UTC-"))
        return false;
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return true;
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '+';
    });
    // What lies in the same folder and is no zone, or one that counts leap seconds.
    const bool other = name.startsWith('/') || name.startsWith("right/") || name.startsWith("posix/") ||
                       name == "localtime" || name == "posixrules" || name == "Factory";
    return plain && !other && QFileInfo(zoneFolder + QString::fromLatin1(name)).isFile() &&
           QTimeZone(name).isValid();
}

/// One table per name for the whole process; null when there is no such zone.
const ZoneTable *intern(const QByteArray &name)
{
    static std::mutex mutex;
    static std::map<QByteArray, std::unique_ptr<ZoneTable>> tables;
    const std::lock_guard lock(mutex);
    const auto known = tables.find(name);
    if (known != tables.end())
        return known->second.get();
    if (!exists(name))
        return nullptr;
    return tables.emplace(name, readTable(name)).first->second.get();
}

}  // namespace

Result<TimeZone> TimeZone::create(const QByteArray &name)
{
    if (const ZoneTable *table = intern(name))
        return TimeZone(table);
    return Error{ErrorCode::InvalidInput, "zone.unknown",
        {{QStringLiteral("zone"), QString::fromUtf8(name.left(64))}}};
}

Result<TimeZone> TimeZone::fromAnyName(const QByteArray &name)
{
    if (const ZoneTable *table = intern(name))
        return TimeZone(table);
    const QByteArray mapped = QTimeZone::windowsIdToDefaultIanaId(name);
    if (!mapped.isEmpty())
        return create(mapped);
    // "/mozilla.org/20050126_1/Europe/Paris", "/softwarestudio.org/Tzfile/Europe/Berlin": try ever shorter
    // tails.
    for (qsizetype slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
        if (const ZoneTable *table = intern(name.mid(slash + 1)))
            return TimeZone(table);
    return create(name);
}

TimeZone TimeZone::utc()
{
    static const ZoneTable table{"UTC", {{Instant::min(), seconds(0), false, "UTC"}}};
    const ZoneTable *known = intern("UTC");
    return TimeZone(known ? known : &table);
}

TimeZone TimeZone::system()
{
    const auto zone = create(QTimeZone::systemTimeZoneId());
    return zone ? *zone : utc();
}

void loadAllZones()
{
    QDirIterator files(zoneFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        intern(files.next().mid(zoneFolder.size()).toLatin1());
}

const QByteArray &TimeZone::name() const
{
    return m_table->name;
}

seconds TimeZone::offsetAt(Instant at) const
{
    return m_table->at(at).offset;
}

bool TimeZone::isDaylightTime(Instant at) const
{
    return m_table->at(at).daylight;
}

QByteArray TimeZone::abbreviation(Instant at) const
{
    const Transition &now = m_table->at(at);
    const QByteArray &letters = now.abbreviation;
    const bool named =
        !letters.isEmpty() && std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (named)
        return letters;
    const auto total = std::abs(now.offset.count()) / 60;
    return QByteArray(now.offset < 0s ? "UTC-" : "UTC+") +
           QByteArray::number(total / 60).rightJustified(2, '0') + ':' +
           QByteArray::number(total % 60).rightJustified(2, '0');
}

LocalTime TimeZone::toLocal(Instant at) const
{
    return LocalTime((at + offsetAt(at)).time_since_epoch());
}

LocalReading TimeZone::read(LocalTime local) const
{
    const Instant naive{local.time_since_epoch()};
    const Instant before = naive - offsetAt(naive - days(1));
    const Instant after = naive - offsetAt(naive + days(1));
    if (before == after)
        return {LocalReading::Kind::Unique, before, after};
    const bool beforeHolds = before + offsetAt(before) == naive;
    const bool afterHolds = after + offsetAt(after) == naive;
    if (beforeHolds && afterHolds)
        return {LocalReading::Kind::Repeated, before, after};
    if (!beforeHolds && !afterHolds)
        return {LocalReading::Kind::Skipped, before, after};
    const Instant only = beforeHolds ? before : after;
    return {LocalReading::Kind::Unique, only, only};
}

Instant TimeZone::toInstant(LocalTime local) const
{
    return read(local).before;
}

std::optional<Instant> TimeZone::nextTransition(Instant at) const
{
    const auto next = std::ranges::upper_bound(m_table->transitions, at, {}, &Transition::at);
    return next == m_table->transitions.end() ? std::nullopt : std::optional(next->at);
}

QByteArray tzdbVersion()
{
    QFile file(zoneFolder + QLatin1String("tzdata.zi"));
    if (!file.open(QIODevice::ReadOnly))
        return "unknown";
    const QByteArray line = file.readLine(64).trimmed();  // "# version 2025b"
    return line.startsWith("# version ") ? line.mid(10) : QByteArray("unknown");
}

}  // namespace sp
