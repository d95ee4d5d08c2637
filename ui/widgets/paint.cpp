// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPainter>

#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

std::function<void(const QString &)> theCutHeard;

/// Tiles are drawn at four times their size, so that they stay smooth when the painter scales them down.
constexpr int fine = 4;

/// The tiles of one kind of texture that were drawn already.
class Tiles {
public:
    /// `edge` is the length of the tile's side; `draw` is given it in pixels of the tile.
    QBrush brush(const QColor &color, qreal mark, qreal step, qreal edge,
        const std::function<void(QPainter &, int)> &draw)
    {
        const Key key{color.rgba(), static_cast<int>(mark * 100), static_cast<int>(step * 100)};
        auto found = m_tiles.find(key);
        if (found == m_tiles.end()) {
            const int side = static_cast<int>(std::lround(edge * fine));
            QPixmap tile(side, side);
            tile.fill(Qt::transparent);
            QPainter painter(&tile);
            painter.setRenderHint(QPainter::Antialiasing);
            draw(painter, side);
            painter.end();
            tile.setDevicePixelRatio(fine);
            found = m_tiles.emplace(key, tile).first;
        }
        return QBrush(found->second);
    }

private:
    using Key = std::tuple<QRgb, int, int>;
    std::map<Key, QPixmap> m_tiles;
};

}  // namespace

QBrush hatchBrush(const QColor &color, qreal stroke, qreal step)
{
    static Tiles tiles;
    // Stripes `step` apart measured across are step * sqrt(2) apart along an edge of the tile.
    return tiles.brush(color, stroke, step, step * M_SQRT2, [&](QPainter &painter, int side) {
        painter.setPen(QPen(color, stroke * fine, Qt::SolidLine, Qt::FlatCap));
        for (int shift = -side; shift <= side; shift += side)
            painter.drawLine(QPointF(shift - side, side * 2), QPointF(shift + side * 2, -side));
    });
}

QBrush dotBrush(const QColor &color, qreal size, qreal step)
{
    static Tiles tiles;
    return tiles.brush(color, size, step, step, [&](QPainter &painter, int side) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(side, side) / 2, size * fine / 2, size * fine / 2);
    });
}

void drawBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge,
    qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter.setPen(QPen(edge, edgeWidth));
        const qreal inset = edgeWidth / 2;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.restore();
}

qreal keyCapWidth(const QString &text)
{
    return std::max(20.0, std::ceil(textWidth(fontFor(TextSize::Caption), text, Figures::Proportional)) + 10);
}

qreal drawKeyCap(QPainter &painter, QPointF rightTop, qreal height, const QString &text, const QColor &fill,
    const QColor &edge, const QColor &letters)
{
    const QFont font = fontFor(TextSize::Caption);
    const qreal width = keyCapWidth(text);
    const qreal capHeight = metrics::scaled(18);
    const QRectF box(
        rightTop.x() - width, rightTop.y() + std::floor((height - capHeight) / 2), width, capHeight);
    drawBox(painter, box, metrics::radiusKey, fill, edge);
    painter.setPen(letters);
    const qreal inner = textWidth(font, text, Figures::Proportional);
    drawText(painter, {box.left() + (width - inner) / 2, box.top() + baselineIn(font, capHeight)}, font, text,
        Figures::Proportional);
    return width;
}

QString keyCapText(const QKeySequence &keys)
{
    // The key of the number block and the other are one to whoever reads it, and "Enter" is what buttons say.
    const QKeyCombination last = keys[keys.count() - 1];
    const QKeySequence told =
        last.key() == Qt::Key_Return ? QKeySequence(last.keyboardModifiers() | Qt::Key_Enter) : keys;
    return told.toString(QKeySequence::NativeText).replace(u'+', u' ');
}

QMargins directedMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QFont &font,
    const QColor &color, const QString &text)
{
    QString shown = text;
    qreal width = textWidth(font, text, Figures::Proportional);
    // Most texts have room, and to cut one means to shape it once more.
    if (width > box.width()) {
        shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        width = textWidth(font, shown, Figures::Proportional);
        tellCut(text, shown);
    }
    painter.setPen(color);
    qreal x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.left() + (box.width() - width) / 2;
    drawText(painter, {x, box.top() + baselineIn(font, box.height())}, font, shown, Figures::Proportional);
}

void drawFigures(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QFont &font,
    const QColor &color, const QString &text)
{
    const qreal width = textWidth(font, text, Figures::Tabular);
    if (width > box.width() + 1)
        tellCut(text, {});
    painter.setPen(color);
    qreal x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.left() + (box.width() - width) / 2;
    drawText(painter, {x, box.top() + baselineIn(font, box.height())}, font, text, Figures::Tabular);
}

void hearCuts(std::function<void(const QString &text)> heard)
{
    theCutHeard = std::move(heard);
}

void tellCut(const QString &text, const QString &shown)
{
    constexpr int fewLetters = 4;  // And the ellipsis.
    if (theCutHeard && shown != text && shown.size() <= fewLetters)
        theCutHeard(text);
}

}  // namespace sp::ui
