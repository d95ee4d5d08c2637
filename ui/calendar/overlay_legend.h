// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/overlays.h"

#include <QPushButton>

#include <set>

class QHBoxLayout;

namespace sp::ui {

class Button;

/// A calendar elsewhere by its letter and name; pressed in while its entries are seen.
class OverlayChip : public QPushButton {
    Q_OBJECT

public:
    OverlayChip(OverlayPointer overlay, QWidget *parent);
    const Overlay &overlay() const { return *m_overlay; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    void tell();

    OverlayPointer m_overlay;
};

/// The line that tells which calendars elsewhere are seen, and switches them off and on; what has no room
/// stands in a menu at its end. It is hidden where none is connected.
class OverlayLegend : public QWidget {
    Q_OBJECT

public:
    explicit OverlayLegend(QWidget *parent);
    /// `off`: those that are not seen, by the text of their ids.
    void present(const std::vector<OverlayPointer> &overlays, const std::set<QByteArray> &off);

Q_SIGNALS:
    /// `seen`: whether its entries are to be, from now on.
    void switched(const QByteArray &calendar, bool seen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void openMenu();

    std::vector<OverlayPointer> m_overlays;
    std::set<QByteArray> m_off;
    std::vector<OverlayChip *> m_chips;
    QHBoxLayout *m_row;
    Button *m_more;
    std::size_t m_room = 0;  ///< How many chips there is room for.
};

}  // namespace sp::ui
