// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sp::ui {

/// How much of a balance is left. The unit is the caller's (sessions, minutes); nothing is computed here.
struct Burndown {
    /// Last: so little is left that it is as good as gone; what there is stands in the tone of Empty.
    enum class Kind { Plenty, Low, Last, Empty, Overdrawn, Frozen, Loading } kind = Kind::Loading;
    int total = 0;
    int free = 0;
    int booked = 0;
    int over = 0;  ///< Beyond the end; only for Overdrawn.
    friend bool operator==(const Burndown &, const Burndown &) = default;
};

/// Solid is free, hatched is booked, pale is used; low is watch, the last is bad, empty is outlined,
/// overdrawn is striped left of a zero mark, frozen is grey hatch. Up to twelve units stand apart.
void drawBurndown(
    QPainter &painter, const QRectF &box, const Burndown &burndown, Qt::LayoutDirection direction);

class BurndownBar : public QWidget {
    Q_OBJECT

public:
    explicit BurndownBar(QWidget *parent = nullptr);
    /// `words` is what the bar says without its picture: "8 left, 2 booked".
    void present(const Burndown &burndown, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Burndown m_burndown;
};

/// The planned hour of a running session, in any unit of time.
struct SessionSpan {
    int planned = 0;  ///< Length of the session as booked.
    int elapsed = 0;
    /// Where the plan (credit, retainer) ends; what runs after it is billed. Equal to `planned` when all is
    /// covered.
    int planEnds = 0;
    /// Overtime is told in steps of this length, each with a gap before it; 0 for none.
    int step = 0;
    friend bool operator==(const SessionSpan &, const SessionSpan &) = default;
};

/// Solid is the time gone, an ink tick is the end of the plan, watch hatch after it is billed time.
void drawSessionBar(
    QPainter &painter, const QRectF &box, const SessionSpan &span, Qt::LayoutDirection direction);

/// The same as a widget.
class SessionBar : public QWidget {
    Q_OBJECT

public:
    explicit SessionBar(QWidget *parent = nullptr);
    void present(const SessionSpan &span, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SessionSpan m_span;
};

}  // namespace sp::ui
