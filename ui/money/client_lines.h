// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

namespace sp::ui {

class ClientPicker;
class DraftLines;

/// The currency that a client's documents are in. Fails with "client.unknown".
Result<Currency> currencyOfClient(Engine &engine, const ClientId &client);
/// New lines are in the currency of whoever is picked.
void followCurrency(EngineClient &engine, ClientPicker &picker, DraftLines &lines);

}  // namespace sp::ui
