// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/vault_keys.h"
#include "ui/engine/engine_client.h"

class QVBoxLayout;

namespace sp::ui {

class RecoveryKeyView;
class Select;

/// What opens the practice: the own passphrase, the recovery sheet, this computer's keychain, other people;
/// when it locks by itself; and for the owner, what signs the audit trail.
class SecuritySection : public QWidget {
    Q_OBJECT

public:
    /// Sheets stand over `region`.
    SecuritySection(EngineClient &engine, QWidget &region, QWidget *parent);
    void load();
    /// As this computer remembers it; setting it emits nothing.
    void setIdleMinutes(int minutes);

    static constexpr int idleChoices[] = {1, 2, 5, 10, 15, 30, 60};

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);
    void idleMinutesChosen(int minutes);
    void printRequested(sp::ui::RecoveryKeyView &view);

private:
    void show(const std::vector<KeySlot> &slots, const SlotHeader &own, const QString &auditKey);
    void addAuditKey(QVBoxLayout &column, const QString &key);
    void addWay(QVBoxLayout &column, const KeySlot &slot, const SlotHeader &own);
    void changePassphrase();
    void makeRecovery();
    void letIn();
    void changeAuditKey();
    void setKeychain(bool on);
    /// Does what needs the keys and says `done`, or why not.
    void act(std::function<Result<Done>(VaultKeys &, const Engine &)> work, const QString &done);

    EngineClient &m_engine;
    QWidget &m_region;
    Select *m_idle;
    QVBoxLayout *m_column;
    QWidget *m_ways = nullptr;
};

}  // namespace sp::ui
