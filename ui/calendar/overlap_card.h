// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/hours_grid.h"

namespace sp::ui {

/// What is in the way of a drag, and the two places where it would be free, each with both clocks and the key
/// that leads there. It only shows; the grid hears the keys.
class OverlapCard : public QWidget {
    Q_OBJECT

public:
    explicit OverlapCard(QWidget *parent);
    void present(const DragPreview &preview, const ShownDays &shown);
    /// Beside `box` of the parent and, where there is room, off `origin`, from where the block was taken.
    void standBeside(const QRect &box, const QRect &origin);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer {
        QString place;
        QString there;
    };
    void beAsWideAs(int width);

    QString m_title;
    QString m_with;
    QString m_hours;  ///< Empty within the working hours.
    QString m_kind;
    int m_titleLines = 1;
    int m_kindLines = 1;
    int m_footLines = 1;
    std::vector<Offer> m_offers;
};

}  // namespace sp::ui
