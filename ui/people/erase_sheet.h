// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/erasure.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class Label;
class TextField;

/// Erases a client, once somebody has read what goes and what stays, written why, and typed the client's
/// name. What is typed is kept nowhere: the reason belongs to the act, and the name is about to go.
class EraseSheet : public Sheet {
    Q_OBJECT

public:
    EraseSheet(EngineClient &engine, QWidget &region, ErasurePlan plan);

Q_SIGNALS:
    void erased(const sp::ClientId &client);

private:
    void erase();
    void done(const ErasureReport &report);
    void saveProof();
    void admit();

    EngineClient &m_engine;
    ErasurePlan m_plan;
    TextField *m_reason;
    TextField *m_name;
    Label *m_said;
    Button *m_primary = nullptr;
    enum class State { Asking, Working, Erased } m_state = State::Asking;
};

/// Reads the plan and opens the sheet over `region`; where it cannot be read, `said` is told why.
void openEraseSheet(EngineClient &engine, QWidget &region, const ClientId &client,
    const std::function<void(EraseSheet &)> &opened, const std::function<void(const QString &)> &said);

}  // namespace sp::ui
