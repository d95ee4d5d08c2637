// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/syncing/conflict_model.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;
class QVBoxLayout;

namespace sp::ui {

class Label;

/// What was changed here and elsewhere, one entry after the other: both sides beside each other, field by
/// field, with what the rule decided chosen. Nothing is written before it is settled.
class ConflictSheet : public Sheet {
    Q_OBJECT

public:
    ConflictSheet(EngineClient &engine, QWidget &region);

    /// How many wait, and which one is shown, from 0.
    int count() const { return static_cast<int>(m_all.size()); }
    int at() const { return m_at; }

Q_SIGNALS:
    /// One was settled by this Unit; the next one is shown.
    void settled(const sp::UnitId &unit, const QString &words);

private:
    void load();
    void show(int at);
    void showHead(const ShownConflict &conflict);
    void showFields(const ShownConflict &conflict);
    void addField(const ShownConflict::Field &field, class QGridLayout &grid, int row);
    QWidget *valueCell(
        const QString &value, QButtonGroup &group, syncing::FieldSide side, const QString &spoken);
    void chooseAll(syncing::FieldSide side);
    syncing::FieldChoices choices() const;
    void settle();

    EngineClient &m_engine;
    std::vector<ShownConflict> m_all;
    std::vector<QButtonGroup *> m_groups;  ///< Of the fields that are shown.
    int m_at = 0;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    Button *m_before;
    Button *m_after;
    Label *m_place;
    Button *m_settle;
};

}  // namespace sp::ui
