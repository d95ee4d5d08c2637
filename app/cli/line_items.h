// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sp::cli {

/// What "[QTYx]PRICE TEXT" says: "2x120.00 Coaching".
Result<billing::FreeLine> lineItem(const QString &text, Currency currency, const QByteArray &taxCode);
/// The lines of --item, the discount of --percent or --amount, and the words of --introduction and --closing,
/// in the client's currency.
Result<billing::DraftChange> itemsArgument(Context &context, const ClientId &client);
/// The names of these options, as a command lists them.
#define SP_ITEM_OPTIONS "item tax-code percent amount introduction closing"

}  // namespace sp::cli
