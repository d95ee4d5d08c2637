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
    void present(const DragPreview &preview, const TimeZone &own);
    /// Beside `box` of the parent, where there is room.
    void standBeside(const QRect &box);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer {
        QString place;
        QString there;
    };
    QString m_title;
    QString m_with;
    QString m_kind;
    std::vector<Offer> m_offers;
};

}  // namespace sp::ui
