// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

class QStackedWidget;

namespace sp::ui {

class JobsTab;
class OutboxTab;
class SegmentedControl;
class TrailTab;

/// What the program does by itself, and what was done: outbox, jobs and the audit trail.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Outbox, Jobs, Trail };

    explicit ActivityPage(EngineClient &engine, QWidget *parent = nullptr);
    void showTab(Tab tab);
    /// The audit trail of one record and what belongs to it.
    void showHistory(const IdBytes &record, const QString &name);
    OutboxTab &outbox() { return *m_outbox; }
    JobsTab &jobs() { return *m_jobs; }
    TrailTab &trail() { return *m_trail; }

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);
    void mailRequested(const sp::MessageId &message);
    void recordRequested(const QByteArray &type, const sp::IdBytes &record);

private:
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
    OutboxTab *m_outbox;
    JobsTab *m_jobs;
    TrailTab *m_trail;
};

}  // namespace sp::ui
