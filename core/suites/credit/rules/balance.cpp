// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/balance.h"

#include <array>

namespace sp::credit {

namespace {

constexpr std::array typeNames = {"purchase", "fund", "opening", "carry_in", "move_in", "consume", "reverse",
    "adjust", "expire", "forfeit", "convert", "carry_out", "move_out", "refund", "chargeback"};
constexpr std::array burnNames = {"plenty", "low", "empty", "overdrawn"};

void add(BalanceSheet &sheet, const CreditLine &line)
{
    switch (line.type) {
    case EntryType::Purchase:
    case EntryType::Fund:
    case EntryType::Opening:
        sheet.purchased += line.quantity;
        break;
    case EntryType::CarryIn:
        sheet.carriedIn += line.quantity;
        break;
    case EntryType::MoveIn:
        sheet.movedIn += line.quantity;
        break;
    case EntryType::Consume:
    case EntryType::Reverse:
        sheet.consumed -= line.quantity;
        break;
    case EntryType::Adjust:
        sheet.adjusted += line.quantity;
        break;
    case EntryType::Expire:
        sheet.expired -= line.quantity;
        break;
    case EntryType::Forfeit:
        sheet.forfeited -= line.quantity;
        break;
    case EntryType::Convert:
        sheet.converted -= line.quantity;
        break;
    case EntryType::CarryOut:
        sheet.carriedOut -= line.quantity;
        break;
    case EntryType::MoveOut:
        sheet.movedOut -= line.quantity;
        break;
    case EntryType::Refund:
    case EntryType::Chargeback:
        sheet.refunded -= line.quantity;
        break;
    }
}

}  // namespace

QByteArray entryTypeName(EntryType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

std::optional<EntryType> entryTypeFromName(QByteArrayView name)
{
    for (std::size_t at = 0; at < typeNames.size(); ++at)
        if (name == typeNames[at])
            return static_cast<EntryType>(at);
    return std::nullopt;
}

std::int64_t BalanceSheet::credits() const
{
    return purchased + carriedIn + movedIn + adjusted;
}

std::int64_t BalanceSheet::debits() const
{
    return consumed + expired + forfeited + converted + carriedOut + movedOut + refunded;
}

BalanceSheet foldBalance(
    const std::vector<CreditLine> &lines, std::optional<LocalDate> from, std::optional<LocalDate> to)
{
    BalanceSheet sheet;
    for (const CreditLine &line : lines) {
        if (to && line.on > *to)
            continue;
        sheet.ending += line.quantity;
        if (from && line.on < *from)
            sheet.starting += line.quantity;
        else
            add(sheet, line);
    }
    return sheet;
}

QByteArray burnName(Burn burn)
{
    return burnNames[static_cast<std::size_t>(burn)];
}

Result<BurnLevels> readBurnLevels(const QJsonObject &body)
{
    BurnLevels levels;
    const std::pair<QString, int *> shares[] = {{QStringLiteral("amber_percent"), &levels.amberPercent},
        {QStringLiteral("red_percent"), &levels.redPercent}};
    for (const auto &[name, share] : shares) {
        *share = body.contains(name) ? body.value(name).toInt(-1) : *share;
        if (*share < 0 || *share > 100)
            return Error{
                ErrorCode::InvalidInput, "credit.levels_invalid", {{QStringLiteral("parameter"), name}}};
    }
    if (levels.redPercent > levels.amberPercent)
        return Error{ErrorCode::InvalidInput, "credit.levels_invalid",
            {{QStringLiteral("parameter"), QStringLiteral("red_percent")}}};
    return levels;
}

QJsonObject burnLevelsJson(const BurnLevels &levels)
{
    return {{QStringLiteral("amber_percent"), levels.amberPercent},
        {QStringLiteral("red_percent"), levels.redPercent}};
}

Burn burnOf(std::int64_t left, std::int64_t granted, const BurnLevels &levels)
{
    if (left < 0)
        return Burn::Overdrawn;
    if (Wide(left) * 100 > Wide(levels.amberPercent) * granted)
        return Burn::Plenty;
    return Wide(left) * 100 > Wide(levels.redPercent) * granted ? Burn::Low : Burn::Empty;
}

int percentLeft(std::int64_t left, std::int64_t granted)
{
    return granted <= 0 ? 0 : static_cast<int>(Wide(left) * 100 / granted);
}

int percentUsed(std::int64_t left, std::int64_t granted)
{
    if (granted <= 0)
        return 10'000;
    const Wide used = Wide(granted) - left;
    return used <= 0 ? 0 : static_cast<int>(ceilDivide(used * 10'000, granted));
}

}  // namespace sp::credit
