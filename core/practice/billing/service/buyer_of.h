// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/buyer.h"
#include "core/practice/people/client.h"
#include "core/practice/workspace/practice_settings.h"

namespace sp {

/// What an invoice needs to know of a client.
billing::BuyerFacts buyerFactsOf(const Client &client);
/// The language of a client's documents: the client's own, else the practice's, else English.
billing::Language languageOf(const Client &client, const PracticeSettings &settings);

}  // namespace sp
