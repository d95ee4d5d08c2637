// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace sp::ui {
class Label;
}

namespace sp {

/// Says what could not be done and what to do next, over the bottom of the window, until it is closed or a
/// minute has passed. A toast is too small for a sentence with advice.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget &host);
    void say(const QString &sentence);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    ui::Label *m_text;
    QTimer m_timer;
};

}  // namespace sp
