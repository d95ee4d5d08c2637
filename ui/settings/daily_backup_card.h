// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup_drill.h"
#include "core/engine/daily_backup.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/card.h"

namespace sp::ui {

class Button;
class Label;
class Toggle;

/// The backup that is made by itself each day: whether, where, and how it went last.
class DailyBackupCard : public Card {
    Q_OBJECT

public:
    DailyBackupCard(EngineClient &engine, QWidget *parent);
    void load();
    /// Into this folder from now on; empty is the practice's own.
    void chooseFolder(const QString &folder);

Q_SIGNALS:
    /// A backup was made, or is kept elsewhere from now on.
    void changed();

private:
    struct Answer {
        BackupPlan plan;
        BackupState state;
        QString folder;
        DrillReport drill;
    };
    void show(const Answer &answer);
    /// What the owner should see to, or nothing.
    QString trouble(const Answer &answer) const;
    QString momentText(Instant at) const;
    /// Says why it did not work; empty takes the sentence away.
    void fail(const QString &sentence);
    void store(const BackupPlan &plan);
    void askForFolder();

    EngineClient &m_engine;
    BackupPlan m_plan;
    BackupState m_state;
    Toggle *m_daily;
    Label *m_folder;
    Button *m_choose;
    Label *m_failure;
    Label *m_last;
};

}  // namespace sp::ui
