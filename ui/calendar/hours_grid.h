// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_acts.h"
#include "ui/calendar/calendar_clash.h"
#include "ui/calendar/client_hours.h"
#include "ui/calendar/day_lanes.h"
#include "ui/theme/metrics.h"

#include <QWidget>

namespace sp::ui {

/// Which clock stands beside the own one.
struct SecondClock {
    enum class Kind {
        Clients,  ///< The chosen client's, else the one most clients of these days live by.
        None,
        Zone
    } kind = Kind::Clients;
    QByteArray zone = {};  ///< For Zone.
    friend bool operator==(const SecondClock &, const SecondClock &) = default;
};

/// What a drag would do, as it stands.
struct DragPreview {
    const CalendarItem *item = nullptr;  ///< Null: a new session is drawn.
    CalendarMove to;
    CalendarDrop::Way way = CalendarDrop::Way::Move;
    Overlap overlap = {};
    std::vector<LocalTime> offers = {};  ///< Where it would be free, when it overlaps.
};

/// The hours of some days, 64 px each, with the clocks before them: painted, not built of widgets. Drag on
/// free ground books, drag a block moves it, with Ctrl it leaves a copy; its lower edge makes it longer.
/// While it overlaps, 1 and 2 jump to where it is free; Esc takes a drag back. Arrows walk the blocks, Alt
/// with arrows takes the chosen one along until Enter lets go of it, Alt and Shift with them change its
/// length; Enter opens, Delete cancels.
class HoursGrid : public QWidget {
    Q_OBJECT

public:
    static constexpr metrics::Scaled hourHeight{64};
    static constexpr metrics::Scaled ownColumn{56};
    static constexpr metrics::Scaled otherColumn{72};

    explicit HoursGrid(QWidget *parent = nullptr);

    void setShown(const ShownDays &shown);
    const ShownDays &shown() const { return m_shown; }
    /// On the viewer's wall.
    void setNow(LocalTime now);
    LocalTime now() const { return m_now; }
    void setSecondClock(const SecondClock &clock);
    const SecondClock &secondClock() const { return m_clock; }
    /// The zone shown beside the own; empty for none.
    QByteArray otherZone() const;
    const CalendarItem *chosen() const { return m_chosen; }
    void choose(const QByteArray &key);
    /// Marks the time that is being booked, while somebody types the rest.
    void setBooking(const std::optional<CalendarMove> &at);
    const std::optional<CalendarMove> &booking() const { return m_booking; }
    /// Tints what does not suit a client, with the client's clock where that begins and ends.
    void setClientHours(const std::optional<ClientHours> &hours);
    const std::optional<ClientHours> &clientHours() const { return m_clientHours; }
    /// The drag that is going on, if it means something already.
    std::optional<DragPreview> preview() const;
    /// Where its block would stand.
    QRectF previewBox() const;

    /// Pixels the clocks take.
    int gutter() const;
    /// Left edge and width of a day's column, 0 for the first.
    QRectF dayBox(int day) const;
    /// Where the block of a key is drawn on its first day; empty when it is not in the grid.
    QRectF boxOf(const QByteArray &key) const;
    /// The y of a minute of the day.
    static qreal minuteY(int minute) { return minute * hourHeight / 60.0; }

    QSize sizeHint() const override { return {900, 24 * hourHeight}; }
    QSize minimumSizeHint() const override { return {560, 24 * hourHeight}; }

Q_SIGNALS:
    void chosenChanged();
    void previewChanged();
    void bookRequested(const sp::ui::CalendarMove &at, const QRect &anchor);
    /// The right button on free ground, at `where` of the screen.
    void menuRequested(const sp::ui::CalendarMove &at, const QRect &anchor, const QPoint &where);
    /// The right button, or the menu key, on a block.
    void itemMenuRequested(const sp::ui::CalendarItem &item, const QPoint &where);
    void dropped(const sp::ui::CalendarDrop &drop);
    void openRequested(const sp::ui::CalendarItem &item);
    void cancelRequested(const sp::ui::CalendarItem &item);
    /// An arrow led out of the days.
    void stepRequested(int step);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
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
        enum class By { Pointer, Keys } by = By::Pointer;
        QPoint pressed;
        Spot from;             ///< Where it was taken.
        std::size_t item = 0;  ///< Not for Book.
        bool begun = false;    ///< The pointer went far enough to mean it.
        CalendarMove to = {};
        CalendarDrop::Way way = CalendarDrop::Way::Move;
        Overlap overlap = {};
        std::vector<LocalTime> offers = {};
        /// Where the pointer was when a key put the block elsewhere: it stays there until the pointer leaves.
        std::optional<QPoint> held = {};
    };

    void arrange();
    QRectF pieceBox(const Piece &piece) const;
    const Piece *pieceAt(QPointF at) const;
    bool isAtEdge(const Piece &piece, QPointF at) const;
    Spot spotAt(QPointF at) const;
    LocalTime timeAt(const Spot &spot) const;
    /// The hour from the half hour on that was pointed at.
    CalendarMove hourAt(QPointF at) const;
    QRectF spanBox(LocalTime start, std::chrono::minutes length) const;

    void drag(QPointF to);
    void takeTo(const CalendarMove &to);
    void hearModifiers(Qt::KeyboardModifiers held);
    void letGo(Qt::KeyboardModifiers held);
    void endDrag();
    bool dragKey(QKeyEvent *event);
    /// Takes the chosen block along by keys.
    bool carry(int dayStep, int minuteStep, Drag::Kind kind);
    void chooseStep(int dayStep, int itemStep);
    void chooseNearest(const CalendarItem &from, int dayStep);

    void paintGround(QPainter &painter, const QRect &dirty) const;
    void paintClocks(QPainter &painter) const;
    /// The tint below the blocks, and over them the clocks at its edges.
    void paintUnsuited(QPainter &painter) const;
    void paintClientClocks(QPainter &painter) const;
    void tellChosen();
    void paintPiece(QPainter &painter, const Piece &piece) const;
    void paintLeaving(QPainter &painter, const QRectF &box, const CalendarItem &item) const;
    void paintBuffers(QPainter &painter, const Piece &piece) const;
    /// What the block on its way leaves of another one for its words.
    QRectF uncovered(const QRectF &box) const;
    /// Words of what is no session but takes up time, or is of a calendar elsewhere.
    void paintTakenWords(QPainter &painter, const QRectF &box, const CalendarItem &item) const;
    void paintWords(QPainter &painter, const QRectF &box, const CalendarItem &item) const;
    void paintDrag(QPainter &painter) const;
    void paintBooking(QPainter &painter) const;
    /// Stripes where others stand within `at`, whose block is drawn at `box`.
    void paintTaken(
        QPainter &painter, const QRectF &box, const CalendarMove &at, const QByteArray &except) const;
    void paintNow(QPainter &painter) const;

    ShownDays m_shown;
    LocalTime m_now{};
    SecondClock m_clock;
    std::vector<Piece> m_pieces;
    const CalendarItem *m_chosen = nullptr;  ///< Of m_shown.
    std::optional<Drag> m_drag;
    std::optional<CalendarMove> m_booking;
    std::optional<ClientHours> m_clientHours;
};

}  // namespace sp::ui
