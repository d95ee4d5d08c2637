// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/week_model.h"

#include <QWidget>

namespace sp::ui {

/// "10:00 New York", with "+1 day" or "-1 day" where the date differs: a wall time of `own` as `other` reads
/// it.
QString clockThere(LocalTime start, const TimeZone &own, const QByteArray &other);
/// How far `other` is from `own` on that day, at noon: "−4 h", "+5 h 30".
QString offsetText(const TimeZone &own, const TimeZone &other, LocalDate day);

/// The texture of time that a service keeps free before and after its sessions: as for busy, but quieter.
QBrush keptFreeBrush();
/// "Overlaps Maria Lopez by 15 min", "10 min too close to Maria Lopez"; empty for none.
QString overlapText(const Overlap &overlap);

/// The hours of seven days, 64 px each, with the zone columns before them: painted, not built of widgets.
/// Drag on free ground books, drag a block moves it, drag its lower edge makes it longer; Esc takes a drag
/// back. Arrows walk the blocks, Alt with arrows moves the chosen one by a quarter of an hour or a day, Enter
/// opens, Delete cancels.
class WeekGrid : public QWidget {
    Q_OBJECT

public:
    static constexpr int hourHeight = 64;
    static constexpr int ownColumn = 56;
    static constexpr int otherColumn = 72;

    explicit WeekGrid(QWidget *parent = nullptr);

    void setWeek(const Week &week);
    const Week &week() const { return m_week; }
    /// On the viewer's wall.
    void setNow(LocalTime now);
    LocalTime now() const { return m_now; }
    /// The zone shown beside the own: the chosen block's, else the week's.
    QByteArray otherZone() const;
    const WeekItem *chosen() const;
    void choose(const QByteArray &key);

    /// Pixels the zone columns take.
    int gutter() const;
    /// Left edge and width of a day's column, 0 for Monday.
    QRectF dayBox(int day) const;
    /// Where the block of a key is drawn on its first day; empty when it is not in the grid.
    QRectF boxOf(const QByteArray &key) const;
    /// The y of a minute of the day.
    static qreal minuteY(int minute) { return minute * hourHeight / 60.0; }

    QSize sizeHint() const override { return {900, 24 * hourHeight}; }
    QSize minimumSizeHint() const override { return {560, 24 * hourHeight}; }

Q_SIGNALS:
    void chosenChanged();
    void bookRequested(const sp::ui::WeekMove &at, const QRect &anchor);
    /// The right button on free ground, at `where` of the screen.
    void menuRequested(const sp::ui::WeekMove &at, const QRect &anchor, const QPoint &where);
    void moveRequested(const sp::ui::WeekItem &item, const sp::ui::WeekMove &to);
    void openRequested(const sp::ui::WeekItem &item);
    void cancelRequested(const sp::ui::WeekItem &item);
    /// The walk with arrows left the week.
    void weekRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The part of a block on one day.
    struct Piece {
        std::size_t item;
        int day;
        int from;
        int to;
        Lane lane;
    };
    struct Spot {
        int day;
        int minute;
    };
    struct Drag {
        enum class Kind { Book, Move, Resize } kind;
        QPoint pressed;
        Spot from;             ///< Where it was taken.
        std::size_t item = 0;  ///< Not for Book.
        bool begun = false;    ///< The pointer went far enough to mean it.
        WeekMove to = {};
    };

    void arrange();
    QRectF pieceBox(const Piece &piece) const;
    const Piece *pieceAt(QPointF at) const;
    Spot spotAt(QPointF at) const;
    LocalTime timeAt(const Spot &spot) const;
    /// The hour from the half hour on that was pointed at.
    WeekMove hourAt(QPointF at) const;
    void drag(QPointF to);
    void chooseStep(int days, int items);
    void nudge(int days, int minutes);
    QRectF spanBox(LocalTime start, std::chrono::minutes length) const;

    void paintGround(QPainter &painter, const QRect &dirty) const;
    void paintZones(QPainter &painter) const;
    void paintPiece(QPainter &painter, const Piece &piece) const;
    void paintBuffers(QPainter &painter, const Piece &piece) const;
    void paintWords(QPainter &painter, const QRectF &box, const WeekItem &item) const;
    void paintDrag(QPainter &painter) const;
    void paintNow(QPainter &painter) const;

    Week m_week;
    LocalTime m_now{};
    std::vector<Piece> m_pieces;
    QByteArray m_chosen;
    std::optional<Drag> m_drag;
};

}  // namespace sp::ui
