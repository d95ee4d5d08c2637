// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/credit_unit.h"

#include <array>

namespace sp::credit {

using namespace Qt::StringLiterals;

namespace {

/// Above what anybody sells, and far below what the ledger holds.
constexpr std::int64_t most = 1'000'000'000;

constexpr std::array modeNames = {"up", "down", "nearest", "half_even"};

Error badQuantity(QByteArrayView text)
{
    return {ErrorCode::InvalidInput, "credit.quantity_invalid",
        {{u"text"_s, QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)))}}};
}

}  // namespace

Result<Denomination> Denomination::parse(QByteArrayView text)
{
    const QByteArray name = text.toByteArray().trimmed().toLower();
    if (name == "minutes" || name == "hours")
        return minutes();
    if (name == "sessions" || name == "credits")
        return sessions();
    const auto currency = Currency::create(name);
    if (!currency)
        return Error{ErrorCode::InvalidInput, "credit.unit_unknown",
            {{u"unit"_s, QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 40)))}}};
    return money(*currency);
}

QByteArray Denomination::name() const
{
    switch (unit) {
    case CreditUnit::Minutes:
        return "minutes";
    case CreditUnit::Sessions:
        return "sessions";
    case CreditUnit::Money:
        break;
    }
    return currency->code();
}

QByteArray Denomination::ledgerUnit() const
{
    switch (unit) {
    case CreditUnit::Minutes:
        return "minute";
    case CreditUnit::Sessions:
        return "credit";
    case CreditUnit::Money:
        break;
    }
    return currency->code();
}

std::int64_t Denomination::one() const
{
    switch (unit) {
    case CreditUnit::Minutes:
        return 1;
    case CreditUnit::Sessions:
        return Quantity::one;
    case CreditUnit::Money:
        break;
    }
    std::int64_t major = 1;
    for (int digit = 0; digit < currency->minorDigits(); ++digit)
        major *= 10;
    return major;
}

QByteArray Denomination::text(std::int64_t quantity) const
{
    switch (unit) {
    case CreditUnit::Minutes:
        return QByteArray::number(qlonglong(quantity));
    case CreditUnit::Sessions:
        return Quantity{quantity}.text();
    case CreditUnit::Money:
        break;
    }
    return scaledText(quantity, currency->minorDigits(), Decimals::All);
}

Result<std::int64_t> Denomination::parseQuantity(QByteArrayView text) const
{
    const int digits = unit == CreditUnit::Money      ? currency->minorDigits()
                       : unit == CreditUnit::Sessions ? 4
                                                      : 0;
    const bool hours = unit == CreditUnit::Minutes && text.endsWith('h');
    const auto read =
        hours ? parseScaled(text.chopped(1), 4, most * 10'000, "quantity.invalid", "quantity.range")
              : parseScaled(text, digits, most * one(), "quantity.invalid", "quantity.range");
    if (!read)
        return badQuantity(text);
    if (!hours)
        return *read;
    if (*read * 60 % 10'000 != 0)  // Not a whole number of minutes.
        return badQuantity(text);
    return *read * 60 / 10'000;
}

QByteArray stepModeName(StepMode mode)
{
    return modeNames[static_cast<std::size_t>(mode)];
}

std::optional<StepMode> stepModeFromName(QStringView name)
{
    for (std::size_t at = 0; at < modeNames.size(); ++at)
        if (name == QLatin1StringView(modeNames[at]))
            return static_cast<StepMode>(at);
    return std::nullopt;
}

std::int64_t roundToStep(std::int64_t value, std::int64_t step, StepMode mode)
{
    Q_ASSERT(value >= 0 && step >= 0);
    if (step <= 1)
        return value;
    const std::int64_t whole = value / step, rest = value % step;
    const bool half = 2 * rest == step;
    bool up = rest > 0;
    if (mode == StepMode::Down)
        up = false;
    else if (mode == StepMode::Nearest)
        up = 2 * rest >= step;
    else if (mode == StepMode::HalfEven)
        up = half ? whole % 2 != 0 : 2 * rest > step;
    return (whole + (up ? 1 : 0)) * step;
}

std::int64_t ceilDivide(Wide numerator, Wide denominator)
{
    Q_ASSERT(numerator >= 0 && denominator > 0);
    return static_cast<std::int64_t>((numerator + denominator - 1) / denominator);
}

}  // namespace sp::credit
