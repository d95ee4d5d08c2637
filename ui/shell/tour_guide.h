// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tours.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace sp::ui {

class Button;
class Label;
class TourCard;

/// Leads through the window: a small card beside one control after another, with a hairline around it. It
/// blocks nothing and moves nothing: the window goes on working under it. Esc skips it while the keyboard is
/// in the card. It shows every step at once, without any motion.
class TourGuide : public QObject {
    Q_OBJECT

public:
    /// Over `window`, whose controls the steps name.
    explicit TourGuide(QWidget &window);
    void start(const Tour &tour);
    bool isRunning() const;
    /// The control the step points to, once it is on the screen.
    QWidget *target() const { return m_target; }
    const TourStep &step() const { return m_tour.steps[m_at]; }

Q_SIGNALS:
    /// Show the place of this step; its control may come a little later.
    void stepWanted(const TourStep &step);
    /// Gone through or skipped.
    void ended(const QByteArray &tour);

private:
    void show(std::size_t at);
    void end();
    /// Looks for the control and follows it; it may come, move and go as the window is used.
    void follow();
    QWidget *findTarget() const;

    QWidget &m_window;
    TourCard *m_card = nullptr;
    QWidget *m_outline = nullptr;
    Tour m_tour;
    std::size_t m_at = 0;
    int m_missed = 0;       ///< Looks in vain for the control of this step.
    bool m_placed = false;  ///< The card has found its place for this step.
    QPointer<QWidget> m_target;
    QRect m_around;
    QTimer m_timer;
    QPointer<QWidget> m_before;
};

/// What a step says, with the ways on.
class TourCard : public QWidget {
    Q_OBJECT

public:
    explicit TourCard(QWidget &window);
    void present(const Tour &tour, std::size_t at);
    /// Beside `around`, or in the lower part of the window where nothing is to be pointed at.
    void place(const QRect &around);
    void takeKeyboard();

Q_SIGNALS:
    void backWanted();
    void nextWanted();
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Label *m_where;
    Label *m_title;
    Label *m_text;
    Button *m_skip;
    Button *m_back;
    Button *m_next;
};

}  // namespace sp::ui
