// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace sp::ui {

/// The sign on the line: Done a check, Now a short bar, Current a filled disc, Busy a diamond, Later a ring.
enum class Marker { Done, Now, Current, Busy, Later };

/// The day from top to bottom: a line with a marker for each card beside it.
class TimeLine : public QWidget {
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);
    /// Takes the card over. It is as high as its layout wants. Its marker stands at the middle of `beside`, a
    /// part of it that says when; of the whole card without one.
    void addItem(Marker marker, QWidget *card, QWidget *beside = nullptr);
    /// The line of the present: "10:42" before it, "Jonas in 18 min" after it, or nothing.
    void addNow(const QString &time, const QString &note);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        Marker marker;
        QWidget *card;
        QWidget *beside;
    };
    qreal middle(const Item &item) const;
    void paintMarker(QPainter &painter, QPointF center, Marker marker) const;

    QVBoxLayout *m_column;
    std::vector<Item> m_items;
};

/// A dated thing in the history of a client: date, round icon on a line, title, note, and what it carries at
/// the end.
struct HistoryContent {
    QString date;
    Icon icon = Icon::Clock;
    QString title;
    QString note = {};
    Tone tone = Tone::Muted;  ///< Accent marks what waits for an answer.
};

class HistoryRow : public QWidget {
    Q_OBJECT

public:
    /// `trailing` (a chip, a button, an amount) may be null; it is taken over.
    enum class Line { Through, Last };
    explicit HistoryRow(const HistoryContent &content, QWidget *trailing = nullptr, Line line = Line::Through,
        QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HistoryContent m_content;
    Line m_line;
};

}  // namespace sp::ui
