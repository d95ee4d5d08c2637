// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/syncing/trash_model.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace sp::ui {

class CheckRow;

/// What was deleted here and elsewhere: what, where and when, and until when it can be put back. Several go
/// back at once.
class TrashSheet : public Sheet {
    Q_OBJECT

public:
    TrashSheet(EngineClient &engine, QWidget &region);

Q_SIGNALS:
    void done(const sp::UnitId &unit, const QString &words);

private:
    void load();
    void show(const std::vector<ShownTrash> &all);
    void count();
    std::vector<TrashedEventId> ticked() const;
    void act(const std::function<Result<UnitId>(Engine &)> &work, const QString &words);

    EngineClient &m_engine;
    std::vector<ShownTrash> m_all;
    std::vector<CheckRow *> m_ticks;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    Button *m_restore;
    Button *m_empty;
};

}  // namespace sp::ui
