// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/package_terms.h"

#include <QJsonArray>

#include <array>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array activationNames = {"on_purchase", "on_first_use", "on_date"};
constexpr std::array holdNames = {"deduct_at_booking", "deduct_on_completion"};
constexpr std::array leftoverNames = {"forfeit", "convert_to_discounted_overage", "one_time_carry"};
constexpr std::array periodNames = {"none", "week", "month", "quarter", "year"};
constexpr std::array lateNames = {"consume", "return"};

Error invalid(const QString &parameter)
{
    return {ErrorCode::InvalidInput, "package.terms_invalid", {{u"parameter"_s, parameter}}};
}

template <typename T, std::size_t Count>
Result<T> readName(
    const QJsonObject &body, const QString &name, const std::array<const char *, Count> &names, T otherwise)
{
    if (!body.contains(name))
        return otherwise;
    const QString text = body.value(name).toString();
    for (std::size_t at = 0; at < Count; ++at)
        if (text == QLatin1StringView(names[at]))
            return static_cast<T>(at);
    return invalid(name);
}

Result<int> readDays(const QJsonObject &body, const QString &name, int least)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull())
        return 0;
    const double number = value.toDouble(-1e9);
    if (!value.isDouble() || number < least || number > 36'500 ||
        number != static_cast<double>(static_cast<int>(number)))
        return invalid(name);
    return static_cast<int>(number);
}

Result<std::optional<LocalDate>> readDay(const QJsonObject &body, const QString &name)
{
    const QString text = body.value(name).toString();
    if (text.isEmpty())
        return std::optional<LocalDate>();
    const auto day = parseDate(text.toUtf8());
    return day ? Result<std::optional<LocalDate>>(std::optional(*day)) : invalid(name);
}

/// A quantity in the package's own unit, written as people write it; 0 where nothing is said.
Result<std::int64_t> readQuantity(const PackageTerms &terms, const QJsonObject &body, const QString &name)
{
    const QString text = body.value(name).toString();
    if (text.isEmpty())
        return 0;
    const auto read = terms.denomination.parseQuantity(text.toUtf8());
    return read && *read >= 0 ? Result<std::int64_t>(*read) : invalid(name);
}

Result<std::optional<Money>> readMoney(const QJsonObject &body, const QString &name)
{
    const QString text = body.value(name).toString();
    if (text.isEmpty())
        return std::optional<Money>();
    const auto currency = Currency::create(body.value("currency"_L1).toString().toLatin1());
    if (!currency)
        return invalid(u"currency"_s);
    const auto money = Money::parse(text.toUtf8(), *currency);
    return money && !money->isNegative() ? Result<std::optional<Money>>(std::optional(*money))
                                         : invalid(name);
}

std::set<QString> readServices(const QJsonObject &body, QLatin1StringView name)
{
    std::set<QString> services;
    for (const QJsonValue &each : body.value(name).toArray())
        services.insert(each.toString().trimmed().toCaseFolded());
    return services;
}

template <std::size_t Count, typename T>
QString nameOf(const std::array<const char *, Count> &names, T value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

}  // namespace

QByteArray holdPolicyName(HoldPolicy policy)
{
    return holdNames[static_cast<std::size_t>(policy)];
}

QByteArray leftoverName(Leftover leftover)
{
    return leftoverNames[static_cast<std::size_t>(leftover)];
}

QByteArray activationName(Activation activation)
{
    return activationNames[static_cast<std::size_t>(activation)];
}

QByteArray periodName(Period period)
{
    return periodNames[static_cast<std::size_t>(period)];
}

Result<PackageTerms> readPackageTerms(const QJsonObject &body)
{
    PackageTerms terms;
    SP_TRY(unit, Denomination::parse(body.value("unit"_L1).toString().toUtf8()));
    terms.denomination = unit;
    SP_TRY(allocation, readQuantity(terms, body, u"allocation"_s));
    SP_TRY(price, readMoney(body, u"price"_s));
    SP_TRY(activation, readName(body, u"activation"_s, activationNames, Activation::OnPurchase));
    SP_TRY(activationDate, readDay(body, u"activation_date"_s));
    SP_TRY(endsOn, readDay(body, u"ends_on"_s));
    SP_TRY(endsAfter, readDays(body, u"ends_after_days"_s, -36'500));
    SP_TRY(grace, readDays(body, u"grace_days"_s, 0));
    SP_TRY(period, readName(body, u"period"_s, periodNames, Period::None));
    SP_TRY(carryLimit, readQuantity(terms, body, u"carry_limit"_s));
    SP_TRY(carryGrace, readDays(body, u"carry_grace_days"_s, 0));
    SP_TRY(leftover, readName(body, u"leftover"_s, leftoverNames, Leftover::Forfeit));
    SP_TRY(carryCap, readQuantity(terms, body, u"carry_cap"_s));
    SP_TRY(rate, readMoney(body, u"overage_rate"_s));
    SP_TRY(leftoverRate, readMoney(body, u"leftover_rate"_s));
    SP_TRY(hold, readName(body, u"hold_policy"_s, holdNames, HoldPolicy::AtCompletion));
    SP_TRY(late, readName(body, u"late_cancel"_s, lateNames, LateReturn::Consume));
    SP_TRY(increment, readQuantity(terms, body, u"increment"_s));
    SP_TRY(map, readConsumptionMap(body.value("consumption"_L1).toObject()));
    const auto overage = shortfallFromName(body.value("overage"_L1).toString(u"block"_s));
    if (!overage)
        return invalid(u"overage"_s);
    terms.allocation = allocation;
    terms.price = price;
    terms.activation = activation;
    terms.activationDate = activationDate;
    terms.endsOn = endsOn;
    if (body.contains("ends_after_days"_L1) && !body.value("ends_after_days"_L1).isNull())
        terms.endsAfterDays = endsAfter;
    terms.graceDays = grace;
    terms.period = period;
    terms.carryLimit = carryLimit;
    terms.carryGraceDays = carryGrace;
    terms.leftover = leftover;
    terms.carryCap = carryCap;
    terms.overage = *overage;
    terms.overageRate = rate;
    terms.leftoverRate = leftoverRate;
    terms.hold = hold;
    terms.late = late;
    terms.increment = std::max<std::int64_t>(increment, 1);
    terms.services = readServices(body, "services"_L1);
    terms.excluded = readServices(body, "excluded_services"_L1);
    terms.map = map;
    SP_CHECK(checkPackageTerms(terms));
    return terms;
}

QJsonObject packageTermsJson(const PackageTerms &terms)
{
    const auto quantity = [&](std::int64_t count) {
        return QString::fromLatin1(terms.denomination.text(count));
    };
    const auto services = [](const std::set<QString> &names) {
        QJsonArray list;
        for (const QString &each : names)
            list.append(each);
        return list;
    };
    QJsonObject body{{u"unit"_s, QString::fromLatin1(terms.denomination.name())},
        {u"allocation"_s, quantity(terms.allocation)},
        {u"activation"_s, nameOf(activationNames, terms.activation)}, {u"grace_days"_s, terms.graceDays},
        {u"period"_s, nameOf(periodNames, terms.period)}, {u"carry_limit"_s, quantity(terms.carryLimit)},
        {u"carry_grace_days"_s, terms.carryGraceDays}, {u"leftover"_s, nameOf(leftoverNames, terms.leftover)},
        {u"carry_cap"_s, quantity(terms.carryCap)},
        {u"overage"_s, QString::fromLatin1(shortfallName(terms.overage))},
        {u"hold_policy"_s, nameOf(holdNames, terms.hold)}, {u"late_cancel"_s, nameOf(lateNames, terms.late)},
        {u"increment"_s, quantity(terms.increment)}, {u"services"_s, services(terms.services)},
        {u"excluded_services"_s, services(terms.excluded)},
        {u"consumption"_s, consumptionMapJson(terms.map)}};
    const std::pair<QString, std::optional<LocalDate>> dates[] = {
        {u"activation_date"_s, terms.activationDate}, {u"ends_on"_s, terms.endsOn}};
    for (const auto &[name, day] : dates)
        if (day)
            body.insert(name, QString::fromLatin1(dateText(*day)));
    if (terms.endsAfterDays)
        body.insert(u"ends_after_days"_s, *terms.endsAfterDays);
    const std::pair<QString, std::optional<Money>> sums[] = {{u"price"_s, terms.price},
        {u"overage_rate"_s, terms.overageRate}, {u"leftover_rate"_s, terms.leftoverRate}};
    for (const auto &[name, sum] : sums)
        if (sum) {
            body.insert(name, QString::fromLatin1(sum->plain()));
            body.insert(u"currency"_s, QString::fromLatin1(sum->currency().code()));
        }
    return body;
}

}  // namespace sp::credit
