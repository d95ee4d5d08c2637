// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr metrics::Scaled gutter{32};
constexpr metrics::Scaled lineAt{8};
constexpr metrics::Scaled historyDate{56};
constexpr metrics::Scaled historyDisc{24};
}  // namespace

TimeLine::TimeLine(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(directedMargins(gutter, 0, 0, 0));
    m_column->setSpacing(metrics::gap);
    describe(this, QAccessible::List, tr("Day"));
}

void TimeLine::addItem(Marker marker, QWidget *card, QWidget *beside)
{
    m_items.push_back({marker, card, beside ? beside : card});
    m_column->addWidget(card);
    update();
}

void TimeLine::addNow(const QString &time, const QString &note)
{
    auto *row = new QWidget(this);
    auto *inner = new QHBoxLayout(row);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::gapSmall);
    inner->addWidget(new Label(time, {TextSize::Caption, Weight::Semi, Tone::Accent, Figures::Tabular}, row));
    inner->addWidget(new Pane(&Tokens::accent, Pane::Edge::None, row), 1);
    row->findChild<Pane *>()->setFixedHeight(1);
    if (!note.isEmpty())
        inner->addWidget(new Label(note, {TextSize::Caption, Weight::Medium, Tone::Accent}, row));
    addItem(Marker::Now, row);
}

void TimeLine::clear()
{
    for (const Item &item : m_items)
        delete item.card;
    m_items.clear();
    update();
}

void TimeLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

qreal TimeLine::middle(const Item &item) const
{
    return item.beside->mapTo(this, QRectF(item.beside->rect()).center()).y();
}

void TimeLine::paintMarker(QPainter &painter, QPointF center, Marker marker) const
{
    const Tokens &t = Theme::tokens();
    const auto disc = [&](qreal radius, const QColor &fill, const QColor &edge, qreal width) {
        painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawEllipse(center, radius, radius);
    };
    switch (marker) {
    case Marker::Done:
        disc(9, t.ground, QColor(), 0);
        drawIcon(painter, QRectF(center.x() - 8, center.y() - 8, 16, 16), Icon::Done, 16, t.good);
        return;
    case Marker::Now:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(center.x() - 8, center.y() - 1.5, 16, 3), 1.5, 1.5);
        return;
    case Marker::Current:
        disc(8, t.ground, QColor(), 0);
        disc(6, t.accent, QColor(), 0);
        return;
    case Marker::Busy: {
        painter.save();
        painter.translate(center);
        painter.rotate(45);
        painter.setPen(QPen(t.control, 1));
        painter.setBrush(t.ground);
        painter.drawRect(QRectF(-3.5, -3.5, 7, 7));
        painter.restore();
        return;
    }
    case Marker::Later:
        disc(5.5, t.ground, t.control, 1.25);
        return;
    }
}

void TimeLine::paintEvent(QPaintEvent *)
{
    if (m_items.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? width() - lineAt : lineAt;
    painter.fillRect(
        QRectF(x - 0.5, middle(m_items.front()), 1, middle(m_items.back()) - middle(m_items.front())),
        Theme::tokens().control);
    for (const Item &item : m_items)
        paintMarker(painter, {x, middle(item)}, item.marker);
}

HistoryRow::HistoryRow(const HistoryContent &content, QWidget *trailing, Line line, QWidget *parent)
    : QWidget(parent), m_content(content), m_line(line)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(metrics::gap);
    auto *date = new Label(content.date, style::caption, this);
    date->setFixedWidth(historyDate - metrics::gap);
    row->addWidget(date, 0, Qt::AlignTop);
    row->addSpacing(historyDisc);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(content.title, style::label, this));
    if (!content.note.isEmpty())
        words->addWidget(new Label(content.note, style::caption, this));
    row->addLayout(words, 1);
    if (trailing)
        row->addWidget(trailing, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe(this, QAccessible::ListItem, u"%1, %2, %3"_s.arg(content.date, content.title, content.note));
}

void HistoryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? width() - historyDate - historyDisc : historyDate;
    const QRectF disc(left, 4, historyDisc, historyDisc);
    if (m_line == Line::Through)
        painter.fillRect(
            QRectF(disc.center().x() - 0.5, disc.bottom(), 1, height() - disc.bottom() + 4), t.line);
    drawBox(painter, disc, historyDisc / 2.0, t.surface, t.line);
    drawIcon(painter, disc, m_content.icon, metrics::iconTiny, colorOf(m_content.tone, t));
}

}  // namespace sp::ui
