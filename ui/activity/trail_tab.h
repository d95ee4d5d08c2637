// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audit_view_store.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

#include <atomic>

namespace sp::ui {

class Button;
class DataTable;
class FailurePlace;
class FilterChip;
class Label;
class ProgressRow;
class Select;
class TrailModel;

/// Every act: when, who, what and about whom; by record, person and period. Checks the chain from end to end.
class TrailTab : public QWidget {
    Q_OBJECT

public:
    explicit TrailTab(EngineClient &engine, QWidget *parent = nullptr);
    ~TrailTab() override;
    /// Only what is about this record and what belongs to it; `name` says which.
    void showRecord(const IdBytes &record, const QString &name);
    /// Ends the check that runs, as its Cancel does.
    void stop();
    TrailModel &model() { return *m_model; }

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);
    /// Enter or a double click on a line about a record.
    void recordRequested(const QByteArray &type, const sp::IdBytes &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilters();
    void loadPeople();
    void filter();
    void verify();
    void showVerdict(const Result<AuditVerdict> &verdict);
    void copyAll();
    void showSize();
    void fail(const Error &error);

    EngineClient &m_engine;
    std::shared_ptr<std::atomic_bool> m_canceled;
    TrailModel *m_model;
    Select *m_person;
    Select *m_period;
    FilterChip *m_record;
    Button *m_check;
    ProgressRow *m_progress;
    Label *m_verdict;
    Label *m_size;
    FailurePlace *m_failure;
    DataTable *m_table;
    std::optional<IdBytes> m_about;
    Instant m_now;
    std::optional<TimeZone> m_zone;
    bool m_stale = true;
};

}  // namespace sp::ui
