// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace sp::ui {
class Button;
class Label;
}  // namespace sp::ui

namespace sp {

/// Says what could not be done and what to do next, over the bottom of the window, until it is closed or a
/// minute has passed; a question stays until it is answered or closed. A toast is too small for a sentence
/// with advice.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget &host);
    void say(const QString &sentence);
    /// A sentence with one answer.
    void ask(const QString &sentence, const QString &answer, std::function<void()> answered);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void present(const QString &sentence);

    ui::Label *m_text;
    ui::Button *m_answer;
    std::function<void()> m_answered;
    QTimer m_timer;
};

}  // namespace sp
