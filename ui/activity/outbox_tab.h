// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/outbox_acts.h"
#include "ui/engine/undo_offer.h"

#include <QWidget>

class QButtonGroup;

namespace sp::ui {

class ActBar;
class DataTable;
class FailurePlace;
class FilterChip;
class TableRows;

/// What will go out, when, and why it is held; what went out and what did not.
class OutboxTab : public QWidget {
    Q_OBJECT

public:
    explicit OutboxTab(EngineClient &engine, QWidget *parent = nullptr);
    void setFilter(OutboxFilter filter);
    /// Reads anew.
    void load();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);
    /// A person sends this message with the own mail program.
    void mailRequested(const sp::MessageId &message);
    void historyRequested(const sp::IdBytes &message, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is known of a message beside its row.
    struct Facts {
        MessageId id;
        MessageStatus status;
        QByteArray reason;
        QString why;
        OutboxMessage message;
        QString subject;
    };
    struct Answer;
    void show(const Answer &answer);
    void choose();
    void act(const MessageId &id, OutboxAct act);
    void open(int row);
    const Facts *chosen() const;

    EngineClient &m_engine;
    QButtonGroup *m_filters;
    std::vector<std::pair<OutboxFilter, FilterChip *>> m_chips;
    TableRows *m_rows;
    DataTable *m_table;
    FailurePlace *m_failure;
    ActBar *m_bar;
    std::vector<Facts> m_facts;  ///< As m_rows.
    bool m_mayAct = false;
    int m_asked = 0;
};

}  // namespace sp::ui
