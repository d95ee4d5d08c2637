// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/values/money.h"
#include "core/values/time.h"

#include <QString>

#include <optional>

namespace sp::ui {

/// A sum of money that somebody wants to see the parts of.
struct SumQuestion {
    /// Owed: what a client owes by now, credit taken off. Received: money that came in on some days, refunds
    /// taken off. NotInvoiced: what finished sessions would bring that are on no invoice.
    enum class What { Owed, Received, NotInvoiced } what;
    /// Of Owed and Received: the practice's own, where none is given. What is not invoiced comes in any.
    std::optional<Currency> currency = {};
    std::optional<ClientId> client = {};  ///< Of Received: everybody, where none is given.
    QString name = {};                    ///< Whose it is.
    LocalDate from = {};                  ///< Of Received only, both days included.
    LocalDate to = {};
    int most = 500;  ///< Of NotInvoiced: how many sessions the sum is of.
};

}  // namespace sp::ui
