// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/engine/sum_question.h"
#include "ui/reports/entries_sheet.h"

namespace sp::ui {

/// The parts of a sum; they add up to it. Fails with "access.denied" or "client.unknown".
Result<reports::Report> readParts(Engine &engine, const SumQuestion &question);

/// What a sum of money is made of, with a way to each part; reads it by itself and goes when it is closed.
class SumSheet : public EntriesSheet {
    Q_OBJECT

public:
    SumSheet(EngineClient &engine, QWidget &region, const SumQuestion &question);

Q_SIGNALS:
    /// The statement of account of the client whose sum it is.
    void statementAsked(const sp::ClientId &client);
};

}  // namespace sp::ui
