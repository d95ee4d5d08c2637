// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/agenda_model.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace sp::ui {

/// Draws the lines of an agenda; a heading also over the list, while its day is scrolled under it.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr metrics::Scaled headingHeight{44};
    static constexpr metrics::Scaled entryHeight{56};
    static constexpr metrics::Scaled otherHeight{36};

    explicit AgendaDelegate(const AgendaModel &model, QObject *parent);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintHeading(
        QPainter &painter, const QRectF &box, const AgendaRow &row, Qt::LayoutDirection direction) const;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const CalendarItem &item) const;
    void paintSign(QPainter &painter, const QRectF &box, const CalendarItem &item) const;

    const AgendaModel &m_model;
};

/// A list that draws only what it shows; the heading of the day at its top stays in sight.
class AgendaList : public QListView {
    Q_OBJECT

public:
    explicit AgendaList(AgendaModel &model, QWidget *parent = nullptr);
    const CalendarItem *chosen() const;
    void choose(const QByteArray &key);
    /// Scrolls a day to the top, or the next one that has something.
    void showDay(LocalDate date);
    /// The day at the top.
    std::optional<LocalDate> topDay() const;
    /// Where a line stands, to find it again once there are others before it.
    struct Anchor {
        LocalDate day = {};
        int above = 0;  ///< Pixels of it that are scrolled away.
    };
    std::optional<Anchor> anchor() const;
    void restore(const Anchor &anchor);
    /// Below the heading that stays.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void openRequested(const sp::ui::CalendarItem &item);
    void cancelRequested(const sp::ui::CalendarItem &item);
    /// The right button, or the menu key, on an entry.
    void itemMenuRequested(const sp::ui::CalendarItem &item, const QPoint &where);
    void earlierRequested();
    /// The end of the list came into sight.
    void laterRequested();
    void topDayChanged(sp::LocalDate day);
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void act(const QModelIndex &index);
    int topHeading() const;

    AgendaModel &m_model;
    AgendaDelegate *m_delegate;
};

}  // namespace sp::ui
