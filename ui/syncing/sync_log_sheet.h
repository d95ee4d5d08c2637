// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/syncing/sync_log_text.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace sp::ui {

class FilterChip;
class Select;

/// What syncing did, in words: how each account stands, what came, what went, what was refused and why.
class SyncLogSheet : public Sheet {
    Q_OBJECT

public:
    SyncLogSheet(EngineClient &engine, QWidget &region);

private:
    void load();
    void show(const ShownSyncLog &log);
    void offerAccounts();

    EngineClient &m_engine;
    ShownSyncLog m_log;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    Select *m_account;
    FilterChip *m_failing;
    Button *m_more;
    int m_limit;
    int m_asked = 0;
};

}  // namespace sp::ui
