// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/services/service_store.h"

#include "core/base/json.h"
#include "core/practice/billing/rules/tax_rules.h"
#include "core/storage/database/database.h"
#include "core/values/colour.h"

#include <algorithm>

namespace sp {

using namespace billing;

namespace {

#define SP_SERVICE_COLUMNS                                                                                   \
    "SELECT s.id, v.id, v.version_no, s.active, v.name, v.duration_min, v.pricing, v.price_minor, "          \
    "v.currency, "                                                                                           \
    "       v.tax_code, v.buffer_before, v.buffer_after, v.colour, v.note_template, v.rounding, "            \
    "v.meeting"
#define SP_SERVICE_FROM "  FROM service s JOIN service_version v ON v.service = s.id "
#define SP_SERVICE_SELECT SP_SERVICE_COLUMNS SP_SERVICE_FROM
#define SP_NEWEST "v.version_no = (SELECT max(version_no) FROM service_version WHERE service = s.id) "

constexpr auto selectList = SP_SERVICE_SELECT
    "WHERE " SP_NEWEST "AND (s.active = 1 OR :all = 1) ORDER BY s.position, s.created_at, s.id";
constexpr auto selectNewest = SP_SERVICE_SELECT "WHERE " SP_NEWEST "AND s.id = :id";
constexpr auto selectVersion = SP_SERVICE_SELECT "WHERE v.id = :id";

constexpr auto selectHistory =
    SP_SERVICE_COLUMNS ", v.created_at" SP_SERVICE_FROM "WHERE s.id = :id ORDER BY v.version_no DESC";

constexpr auto insertServiceVersion = R"(
    INSERT INTO service_version (id, service, version_no, name, duration_min, pricing, price_minor, currency, tax_code,
                                 buffer_before, buffer_after, colour, note_template, rounding, meeting, created_at)
    VALUES (:id, :service, :number, :name, :duration, :pricing, :price, :currency, :tax_code, :before, :after, :colour,
            :template, :rounding, :meeting, :now))";

constexpr const char *directionNames[] = {"up", "nearest", "down"};

QByteArray roundingText(const TimeRounding &rounding)
{
    return canonicalJson(QJsonObject{{QStringLiteral("step"), rounding.stepMinutes},
        {QStringLiteral("direction"), QLatin1String(directionNames[static_cast<int>(rounding.direction)])},
        {QStringLiteral("grace"), rounding.graceMinutes},
        {QStringLiteral("minimum"), rounding.minimumMinutes}});
}

TimeRounding readRounding(const QByteArray &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return {};
    const QString direction = json->value(QLatin1String("direction")).toString();
    return {json->value(QLatin1String("step")).toInt(1),
        direction == u"nearest" ? TimeDirection::Nearest
        : direction == u"down"  ? TimeDirection::Down
                                : TimeDirection::Up,
        json->value(QLatin1String("grace")).toInt(), json->value(QLatin1String("minimum")).toInt()};
}

QByteArray meetingText(const MeetingPlan &plan)
{
    return plan == MeetingPlan() ? QByteArray() : canonicalJson(meetingPlanJson(plan));
}

MeetingPlan readMeeting(const QByteArray &text)
{
    const auto json = parseJsonObject(text);
    return json ? meetingPlanFrom(*json) : MeetingPlan();
}

Service readService(const Row &row)
{
    const auto currency = Currency::create(row.peek(8));
    const Money price(row.integer(7), currency ? *currency : Currency::of("EUR"));
    return {row.id<ServiceTag>(0), row.id<ServiceVersionTag>(1), static_cast<int>(row.integer(2)),
        row.flag(3),
        {row.text(4), std::chrono::minutes(row.integer(5)),
            {row.peek(6) == "PerHour" ? PriceBy::Hour : PriceBy::Session, price, readRounding(row.bytes(14))},
            row.bytes(9), std::chrono::minutes(row.integer(10)), std::chrono::minutes(row.integer(11)),
            row.bytes(12), row.bytes(13), readMeeting(row.bytes(15))}};
}

Error invalid(const char *reason)
{
    return {ErrorCode::InvalidInput, reason};
}

Result<Done> check(const ServiceDetails &details)
{
    if (details.name.trimmed().isEmpty())
        return invalid("service.name_missing");
    if (details.name.size() > 120)
        return invalid("service.name_long");
    if (details.duration < std::chrono::minutes(1) || details.duration > std::chrono::hours(24))
        return invalid("service.duration");
    if (details.price.price.isNegative() || details.price.price.minor() > Money::limit)
        return invalid("service.price");
    const std::string_view code(
        details.taxCode.constData(), static_cast<std::size_t>(details.taxCode.size()));
    if (std::ranges::find(taxCodes, code) == std::end(taxCodes))
        return Error{ErrorCode::InvalidInput, "tax.code_unknown",
            {{QStringLiteral("code"), QString::fromUtf8(details.taxCode)}}};
    if (!isColour(details.colour))
        return Error{ErrorCode::InvalidInput, "service.colour",
            {{QStringLiteral("colour"), QString::fromUtf8(details.colour)}}};
    SP_CHECK(checkedPlan(details.meeting));
    SP_CHECK(priceSession(details.price, static_cast<int>(details.duration.count())));
    return Done{};
}

}  // namespace

Result<std::vector<Service>> ServiceStore::list(Which which) const
{
    return m_database.all(selectList, {{":all", which == Which::All ? 1 : 0}}, readService);
}

Result<Service> ServiceStore::service(const ServiceId &id) const
{
    SP_TRY(found, m_database.first(selectNewest, {{":id", id}}, readService));
    if (!found)
        return Error{ErrorCode::NotFound, "service.unknown"};
    return *std::move(found);
}

Result<Service> ServiceStore::version(const ServiceVersionId &id) const
{
    SP_TRY(found, m_database.first(selectVersion, {{":id", id}}, readService));
    if (!found)
        return Error{ErrorCode::NotFound, "service.unknown"};
    return *std::move(found);
}

Result<std::vector<ServiceVersion>> ServiceStore::history(const ServiceId &id) const
{
    return m_database.all(selectHistory, {{":id", id}}, [](const Row &row) {
        return ServiceVersion{readService(row), row.instant(16)};
    });
}

Result<std::optional<Service>> ServiceStore::named(const QString &name) const
{
    SP_TRY(services, list());
    std::optional<Service> found;
    for (const Service &service : services) {
        if (service.details.name.compare(name.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::optional<Service>();
        found = service;
    }
    return found;
}

Result<Done> ServiceStore::insertVersion(Unit &unit, const ServiceId &service,
    const ServiceVersionId &version, int number, const ServiceDetails &details)
{
    SP_TRY(meeting, checkedPlan(details.meeting));
    return m_database.run(insertServiceVersion,
        {{":id", version}, {":service", service}, {":number", number}, {":name", details.name.trimmed()},
            {":duration", details.duration.count()},
            {":pricing", details.price.by == PriceBy::Hour ? "PerHour" : "PerSession"},
            {":price", details.price.price.minor()}, {":currency", details.price.price.currency().code()},
            {":tax_code", details.taxCode}, {":before", details.bufferBefore.count()},
            {":after", details.bufferAfter.count()}, {":colour", details.colour},
            {":template", details.noteTemplate}, {":rounding", roundingText(details.price.time)},
            {":meeting", meetingText(meeting)}, {":now", unit.now()}});
}

Result<Service> ServiceStore::add(Unit &unit, const ServiceDetails &details)
{
    SP_CHECK(check(details));
    const auto id = unit.newId<ServiceTag>();
    const auto version = unit.newId<ServiceVersionTag>();
    SP_CHECK(m_database.run(R"(
        INSERT INTO service (id, position, created_at)
        VALUES (:id, (SELECT count(*) FROM service), :now))",
        {{":id", id}, {":now", unit.now()}}));
    SP_CHECK(insertVersion(unit, id, version, 1, details));
    unit.audit("service.added", "service", id,
        {{QStringLiteral("price_minor"), static_cast<qint64>(details.price.price.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(details.price.price.currency().code())}});
    unit.touch("services");
    return service(id);
}

Result<Service> ServiceStore::change(Unit &unit, const ServiceId &id, const ServiceDetails &details)
{
    SP_CHECK(check(details));
    SP_TRY(before, service(id));
    if (before.details == details)
        return before;
    SP_CHECK(insertVersion(unit, id, unit.newId<ServiceVersionTag>(), before.versionNo + 1, details));
    unit.audit("service.changed", "service", id,
        {{QStringLiteral("version"), before.versionNo + 1},
            {QStringLiteral("price_minor"), static_cast<qint64>(details.price.price.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(details.price.price.currency().code())}});
    unit.touch("services");
    return service(id);
}

Result<Done> ServiceStore::setActivity(Unit &unit, const ServiceId &id, Activity activity)
{
    SP_TRY(before, service(id));
    const bool active = activity == Activity::Active;
    if (before.active == active)
        return Done{};
    SP_CHECK(m_database.run(
        "UPDATE service SET active = :active WHERE id = :id", {{":id", id}, {":active", active ? 1 : 0}}));
    unit.audit(active ? "service.activated" : "service.retired", "service", id);
    unit.touch("services");
    return Done{};
}

}  // namespace sp
