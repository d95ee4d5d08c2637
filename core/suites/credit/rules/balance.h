// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/credit_unit.h"
#include "core/values/time.h"

#include <QJsonObject>

#include <vector>

namespace sp::credit {

/// Why a balance changed. Purchase to CarryIn and Reverse may add; the others take.
enum class EntryType {
    Purchase,
    Fund,
    Opening,
    CarryIn,
    MoveIn,
    Consume,
    Reverse,  ///< Of what was consumed: it comes back.
    Adjust,
    Expire,
    Forfeit,
    Convert,
    CarryOut,
    MoveOut,
    Refund,
    Chargeback
};

QByteArray entryTypeName(EntryType type);
std::optional<EntryType> entryTypeFromName(QByteArrayView name);

/// One entry of a bucket. Never changed; a correction is another one.
struct CreditLine {
    EntryType type;
    std::int64_t quantity;  ///< What it adds; negative when it takes.
    LocalDate on;           ///< From which day it counts.
};

/// A stretch of a bucket's life. Every sum is positive but `adjusted`, which goes either way.
struct BalanceSheet {
    std::int64_t starting = 0;
    std::int64_t purchased = 0;  ///< Bought, funded, opened.
    std::int64_t carriedIn = 0;
    std::int64_t movedIn = 0;
    std::int64_t consumed = 0;  ///< Less what came back.
    std::int64_t adjusted = 0;
    std::int64_t expired = 0;
    std::int64_t forfeited = 0;
    std::int64_t converted = 0;
    std::int64_t carriedOut = 0;
    std::int64_t movedOut = 0;
    std::int64_t refunded = 0;  ///< Refunds and chargebacks.
    std::int64_t ending = 0;

    std::int64_t credits() const;
    std::int64_t debits() const;
    /// Starting + everything that came - everything that went = ending (F11.5.7, F14.5.1).
    bool addsUp() const { return starting + credits() - debits() == ending; }
    friend bool operator==(const BalanceSheet &, const BalanceSheet &) = default;
};

/// Folds the entries that count from `from` to `to`, both included; earlier ones are the starting balance.
/// The order of entries does not count, so backdated ones need nothing special (F08.1.5).
BalanceSheet foldBalance(const std::vector<CreditLine> &lines, std::optional<LocalDate> from = {},
    std::optional<LocalDate> to = {});

/// What is there of a bucket: `total` is what the ledger says, `reserved` what bookings hold of it.
struct CreditStanding {
    std::int64_t total = 0;
    std::int64_t reserved = 0;
    std::int64_t granted = 0;  ///< Of how much: everything that came, less what was taken back.

    std::int64_t available() const { return total - reserved; }
    friend bool operator==(const CreditStanding &, const CreditStanding &) = default;
};

/// Plenty: above 50 %. Low: above 10 % to 50 %. Empty: 10 % or less. Overdrawn: below 0 (F08.2.1).
enum class Burn { Plenty, Low, Empty, Overdrawn };

struct BurnLevels {
    int amberPercent = 50;  ///< At or below it is amber.
    int redPercent = 10;    ///< At or below it is red.
    friend bool operator==(const BurnLevels &, const BurnLevels &) = default;
};

/// {amber_percent, red_percent}. Fails with "credit.levels_invalid" {parameter}: not 0 to 100, or red above
/// amber.
Result<BurnLevels> readBurnLevels(const QJsonObject &body);
QJsonObject burnLevelsJson(const BurnLevels &levels);

QByteArray burnName(Burn burn);
/// By the exact share that is left; where nothing was granted, nothing is left.
Burn burnOf(std::int64_t left, std::int64_t granted, const BurnLevels &levels = {});
/// The share that is left in whole percent, towards zero, so that it never says 50 % of what is still
/// green; not capped below 0. 0 where nothing was granted.
int percentLeft(std::int64_t left, std::int64_t granted);
/// The share that is used in hundredths of a percent, up: what thresholds are held against.
int percentUsed(std::int64_t left, std::int64_t granted);

}  // namespace sp::credit
