// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace sp::ui {

/// Where a part shows that it has the keyboard. Outside: a ring 2 px off its edge. Inside: a ring on its
/// edge, for rows and for parts that touch their neighbours. Own: the part paints its own sign (fields,
/// lists).
enum class FocusSign { Outside, Inside, Own };
/// Buttons and switches are Outside unless told otherwise, everything else Own.
void setFocusSign(QWidget *widget, FocusSign sign, int radius);

/// The 2 px accent ring of a window: it follows the focus and lies above everything, so that no neighbour and
/// no layout cuts it. It shows when the focus came by keyboard, not by a click.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    /// One per window; keeps itself on top and as large as the part it surrounds.
    static FocusRing &of(QWidget &window);
    /// Where `part` has the ring and its sign changed meanwhile.
    static void refresh(QWidget &part);
    /// A ring that stays around `part`, focused or not; for pictures.
    static void showAround(QWidget &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QWidget &window);
    void follow(QWidget *part);
    void place();

    QPointer<QWidget> m_part;
    std::vector<QPointer<QWidget>> m_watched;
    int m_radius = 8;
    bool m_byKeyboard = false;
    FocusSign m_sign = FocusSign::Outside;
};

}  // namespace sp::ui
