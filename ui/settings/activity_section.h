// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;
class RowList;
class RowModel;
class SegmentedControl;

/// What the program did and does by itself: mail, background work, and the trail of all changes, the newest
/// first. What failed for good can be tried again from here.
class ActivitySection : public QWidget {
    Q_OBJECT

public:
    enum class View { Mail, Work, Trail };

    explicit ActivitySection(EngineClient &engine, QWidget *parent = nullptr);
    void showView(View view);

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    /// Reads when it is looked at: what a role may not see is not even asked for before.
    void showEvent(QShowEvent *event) override;

private:
    void load();
    View view() const;
    void choose();
    void retry();

    EngineClient &m_engine;
    SegmentedControl *m_views;
    RowModel *m_rows;
    RowList *m_list;
    Label *m_empty;
    Button *m_retry;
    std::vector<QByteArray> m_retriable;  ///< Keys of the rows that can be tried again.
    int m_asked = 0;
};

}  // namespace sp::ui
