// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_icon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace sp::ui {

namespace {

constexpr qreal grid = 22;

void drawFigure(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(11, 7.2), 1.5, 1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath arms(QPointF(7.4, 14.2));
    arms.cubicTo(7.4, 11.6, 8.9, 10.4, 11, 10.4);
    arms.cubicTo(13.1, 10.4, 14.6, 11.6, 14.6, 14.2);
    painter.drawPath(arms);
    painter.drawLine(QPointF(11, 10.4), QPointF(11, 15.6));
}

void drawRing(QPainter &painter, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.7));
    painter.drawEllipse(QPointF(11, 11), 8.6, 8.6);
}

QPainterPath diamond(qreal radius)
{
    QPainterPath path(QPointF(18.2, 4.2 - radius));
    path.lineTo(18.2 + radius, 4.2);
    path.lineTo(18.2, 4.2 + radius);
    path.lineTo(18.2 - radius, 4.2);
    path.closeSubpath();
    return path;
}

}  // namespace

void drawTrayShape(QPainter &painter, const QRectF &box, TrayShape shape, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / grid, box.height() / grid);
    switch (shape) {
    case TrayShape::Idle:
        drawRing(painter, color);
        drawFigure(painter, color);
        break;
    case TrayShape::InSession: {
        QPainterPath disc;
        disc.addEllipse(QPointF(11, 11), 9.4, 9.4);
        QPainterPath play(QPointF(8.6, 6.9));
        play.lineTo(15.2, 11);
        play.lineTo(8.6, 15.1);
        play.closeSubpath();
        painter.fillPath(disc.subtracted(play), color);  // The triangle is a hole: the panel shines through.
        break;
    }
    case TrayShape::OverPlan: {
        QPainterPath triangle(QPointF(11, 3));
        triangle.lineTo(19.8, 18.6);
        triangle.lineTo(2.2, 18.6);
        triangle.closeSubpath();
        painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        painter.drawLine(QPointF(11, 8.8), QPointF(11, 13));
        painter.drawPoint(QPointF(11, 15.8));
        break;
    }
    case TrayShape::NeedsYou: {
        QPainterPath all;
        all.addRect(QRectF(0, 0, grid, grid));
        painter.setClipPath(
            all.subtracted(diamond(5.4)));  // A notch keeps diamond and ring apart in one colour.
        drawRing(painter, color);
        drawFigure(painter, color);
        painter.setClipping(false);
        painter.fillPath(diamond(3.6), color);
        break;
    }
    }
    painter.restore();
}

QIcon trayIcon(TrayShape shape, const QColor &color)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawTrayShape(painter, QRectF(0, 0, size, size), shape, color);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString trayWords(TrayShape shape)
{
    switch (shape) {
    case TrayShape::InSession:
        return QCoreApplication::translate("TrayIcon", "SoloPilot: in session");
    case TrayShape::OverPlan:
        return QCoreApplication::translate("TrayIcon", "SoloPilot: over plan");
    case TrayShape::NeedsYou:
        return QCoreApplication::translate("TrayIcon", "SoloPilot: something needs you");
    case TrayShape::Idle:
        break;
    }
    return QCoreApplication::translate("TrayIcon", "SoloPilot");
}

}  // namespace sp::ui
