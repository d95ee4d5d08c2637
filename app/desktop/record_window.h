// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/undo_toasts.h"
#include "core/base/id.h"

#include <QSettings>
#include <QWidget>

namespace sp {

class Notice;

/// One record in a window of its own, with toasts, notice and shortcuts as the program's first window has
/// them. It belongs to the workplace, which deletes it when it is closed and when the practice locks.
class RecordWindow : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Client, Session };

    /// Windows of a kind remember their place and size together. `content` is taken over.
    RecordWindow(Kind kind, const IdBytes &record, QWidget *content);
    ~RecordWindow() override;

    const IdBytes &record() const { return m_record; }
    Kind kind() const { return m_kind; }
    QWidget &content() { return *m_content; }
    UndoToasts &toasts() { return m_toasts; }
    Notice &notice() { return *m_notice; }
    /// Whose record it is, in the title.
    void setRecordName(const QString &name);
    void bringForward();

Q_SIGNALS:
    /// It is off the screen; what is typed may not be stored yet.
    void closed();
    void lockRequested();
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addShortcuts();
    void showTitle();
    void showShortcuts();
    QString placeKey() const;
    void rememberPlace();

    Kind m_kind;
    IdBytes m_record;
    QWidget *m_content;
    UndoToasts m_toasts;
    Notice *m_notice;
    QString m_name;
    QSettings m_store;
};

}  // namespace sp
