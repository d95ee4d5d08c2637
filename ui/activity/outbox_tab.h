// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/outbox_acts.h"
#include "ui/activity/table_tab.h"
#include "ui/engine/undo_offer.h"

namespace sp::ui {

/// What will go out, when, and why it is held; what went out and what did not.
class OutboxTab : public TableTab {
    Q_OBJECT

public:
    explicit OutboxTab(EngineClient &engine, QWidget *parent = nullptr);
    void setFilter(OutboxFilter filter);
    void load() override;

Q_SIGNALS:
    /// A person sends this message with the own mail program.
    void mailRequested(const sp::MessageId &message);
    void historyRequested(const sp::IdBytes &message, const QString &name);

protected:
    void choose() override;

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
    void act(const MessageId &id, OutboxAct act);
    void open(int row);
    const Facts *chosen() const;

    std::vector<Facts> m_facts;  ///< As m_rows.
    bool m_mayAct = false;
};

}  // namespace sp::ui
