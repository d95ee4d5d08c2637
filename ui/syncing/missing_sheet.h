// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/syncing/conflict_model.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class RadioRow;

/// A calendar elsewhere says that far more entries are gone than anybody deletes at once: whether to believe
/// it. Until somebody says so, all of them stay.
class MissingSheet : public Sheet {
    Q_OBJECT

public:
    MissingSheet(EngineClient &engine, const SyncNews::Missing &missing, QWidget &region);

Q_SIGNALS:
    void done(const sp::UnitId &unit, const QString &words);

private:
    void answer(const SyncNews::Missing &missing);

    EngineClient &m_engine;
    RadioRow *m_keep;
    RadioRow *m_gone;
};

}  // namespace sp::ui
