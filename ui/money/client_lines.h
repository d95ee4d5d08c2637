// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

namespace sp::ui {

class ClientPicker;
class DraftLines;

/// The currency that a client's documents are in. Fails with "client.unknown".
Result<Currency> currencyOfClient(Engine &engine, const ClientId &client);
/// Asks whom new lines are for; they are in that client's currency from then on.
ClientPicker *pickerFor(EngineClient &engine, DraftLines &lines, QWidget *parent);

}  // namespace sp::ui
