// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/syncing/conflict_model.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class Sheet;

/// What syncing needs the owner for, above the calendar: entries that were changed on both sides, and
/// calendars that say that implausibly much is gone; below it the ways to what was deleted and to the log.
/// Not there while no calendar is connected.
class SyncBanners : public QWidget {
    Q_OBJECT

public:
    /// Sheets stand over `region`.
    SyncBanners(EngineClient &engine, QWidget &region, QWidget *parent);
    void load();
    void openConflicts();
    void openTrash();
    void openLog();
    void openMissing(const SyncNews::Missing &missing);

Q_SIGNALS:
    /// Something was done that can be taken back.
    void done(const sp::UnitId &unit, const QString &words);

private:
    void show(const SyncNews &news);
    template <typename Made, typename... Given>
    Made *open(const Given &...given);

    EngineClient &m_engine;
    QWidget &m_region;
    QVBoxLayout *m_column;
    QWidget *m_ways;
    QPointer<Sheet> m_sheet;
    int m_asked = 0;
};

}  // namespace sp::ui
