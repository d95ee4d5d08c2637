// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/erasure.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

class QTimer;

namespace sp::ui {

class Label;
class ProgressBar;
class TextField;

/// Erases a client, once somebody has read what goes and what stays, written why, and typed the client's
/// name. What is typed is kept nowhere: the reason belongs to the act, and the name is about to go. Then it
/// tells how far the clearing of old copies is, which goes on without the sheet, and offers the proof.
class EraseSheet : public Sheet {
    Q_OBJECT

public:
    EraseSheet(EngineClient &engine, QWidget &region, ErasurePlan plan);
    /// What erasing answered.
    void done(const ErasureReport &report);
    /// How far the clearing is. Asked for again and again until all is cleared.
    void tell(const RewritingTold &told);
    /// Writes the proof, for people as a PDF, into a folder that is empty or not there yet.
    void saveProofTo(const QString &folder);

Q_SIGNALS:
    void erased(const sp::ClientId &client);

private:
    void erase();
    void saveProof();
    void admit();
    void lookAgain();

    EngineClient &m_engine;
    ErasurePlan m_plan;
    TextField *m_reason;
    TextField *m_name;
    Label *m_said;
    ProgressBar *m_bar;
    Label *m_proof;
    QTimer *m_look;  ///< While the clearing is not done.
    Button *m_primary = nullptr;
    Button *m_leave = nullptr;
    enum class State { Asking, Working, Erased } m_state = State::Asking;
};

/// Reads the plan and opens the sheet over `region`; where it cannot be read, `said` is told why.
void openEraseSheet(EngineClient &engine, QWidget &region, const ClientId &client,
    const std::function<void(EraseSheet &)> &opened, const std::function<void(const QString &)> &said);

}  // namespace sp::ui
