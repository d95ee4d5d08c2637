// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/rules/own_mileage.h"

namespace sp::expenses {

using namespace Qt::StringLiterals;

namespace {

/// The policy knows no currency: its rates are read with two decimals and one more, as the currencies of all
/// countries of the table have.
const Currency &rateCurrency()
{
    static const Currency euro = Currency::of("EUR");
    return euro;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

Result<DistanceUnit> readUnit(const QJsonObject &json)
{
    const QString name = json.value(u"unit"_s).toString(u"km"_s).trimmed();
    if (const auto unit = distanceUnitFromName(name.toUtf8()))
        return *unit;
    return Error{ErrorCode::InvalidInput, "mileage.unit_unknown", {{u"unit"_s, name.left(40)}}};
}

}  // namespace

QJsonObject ownMileageJson(const OwnMileage &own)
{
    const auto rate = [](std::int64_t tenths) { return text(mileageRateText(tenths, rateCurrency())); };
    return {{u"rate"_s, own.tenthsOfMinor ? rate(*own.tenthsOfMinor) : QString()},
        {u"unit"_s, text(distanceUnitName(own.unit))},
        {u"after"_s, own.after ? QString::number(*own.after) : QString()},
        {u"rate_after"_s, own.after ? rate(own.then) : QString()}, {u"source"_s, own.source}};
}

Result<OwnMileage> readOwnMileage(const QJsonObject &body)
{
    OwnMileage own;
    SP_TRY(unit, readUnit(body));
    own.unit = unit;
    own.source = body.value(u"source"_s).toString().trimmed();
    const QString rate = body.value(u"rate"_s).toString().trimmed();
    if (rate.isEmpty())
        return own;
    SP_TRY(first, parseMileageRate(rate.toUtf8(), rateCurrency()));
    own.tenthsOfMinor = first;
    const QString after = body.value(u"after"_s).toString().trimmed();
    if (after.isEmpty())
        return own;
    bool read = false;
    const qlonglong units = after.toLongLong(&read);
    if (!read || units <= 0 || units > 1'000'000)
        return Error{ErrorCode::InvalidInput, "mileage.after_invalid", {{u"text"_s, after.left(40)}}};
    SP_TRY(then, parseMileageRate(body.value(u"rate_after"_s).toString().toUtf8(), rateCurrency()));
    own.after = units;
    own.then = then;
    return own;
}

Result<MileageFacts> readMileageFacts(const QJsonObject &facts)
{
    SP_TRY(currency, Currency::create(facts.value(u"currency"_s).toString().toUtf8()));
    SP_TRY(on, parseDate(facts.value(u"on"_s).toString().toUtf8()));
    SP_TRY(unit, readUnit(facts));
    SP_TRY(distance, Distance::parse(facts.value(u"distance"_s).toString().toUtf8(), unit));
    std::int64_t before = 0;
    if (const QString driven = facts.value(u"driven_before"_s).toString(); !driven.isEmpty()) {
        SP_TRY(read, Distance::parse(driven.toUtf8(), unit));
        before = read.tenths;
    }
    return MileageFacts{facts.value(u"country"_s).toString().toUtf8(), currency, on, distance, before};
}

std::optional<MileageRate> rateFor(
    const OwnMileage &own, const QByteArray &country, Currency currency, LocalDate on)
{
    auto official = officialMileageRate(country, on);
    if (!own.tenthsOfMinor)
        return official;
    MileageRate rate{own.unit, currency, {{0, *own.tenthsOfMinor}}, std::chrono::January / 1, own.source};
    if (official)
        rate.yearBegins = official->yearBegins;
    if (own.after)
        rate.tiers.push_back({*own.after, own.then});
    return rate;
}

std::optional<MileageVerdict> decideMileage(const OwnMileage &own, const MileageFacts &facts)
{
    auto rate = rateFor(own, facts.country, facts.currency, facts.on);
    if (!rate || rate->unit != facts.distance.unit)
        return std::nullopt;
    MileageAmount counted = mileageAmount(*rate, facts.distance.tenths, facts.drivenBefore);
    return MileageVerdict{std::move(counted), *std::move(rate)};
}

QJsonObject mileageVerdictJson(const std::optional<MileageVerdict> &verdict)
{
    if (!verdict)
        return {};
    return {{u"amount"_s, text(verdict->counted.amount.plain())},
        {u"currency"_s, text(verdict->counted.amount.currency().code())},
        {u"source"_s, verdict->rate.source}};
}

}  // namespace sp::expenses
