// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr std::array<const char *, iconCount> names = {
    "bad",
    "ban",
    "bank",
    "bolt",
    "bullets",
    "cal-plus",
    "calendar",
    "candle",
    "card",
    "check",
    "checks",
    "clients",
    "clip",
    "clock",
    "consent",
    "done",
    "dot",
    "dots",
    "down",
    "download",
    "edit",
    "eye",
    "filter",
    "globe",
    "grip",
    "history",
    "hour",
    "inbox",
    "info",
    "leak",
    "left",
    "link",
    "lock",
    "mail",
    "money",
    "moon",
    "note",
    "off",
    "panel",
    "pause",
    "phone",
    "pin",
    "plans",
    "play",
    "plus",
    "quote",
    "receipt",
    "repeat",
    "reports",
    "right",
    "search",
    "send",
    "settings",
    "spark",
    "stop",
    "sun",
    "swap",
    "sync",
    "today",
    "undo",
    "up",
    "user",
    "vault",
    "video",
    "warn",
    "workshops",
    "x",
};

/// The drawing with its stroke recoloured and scaled so that it measures the same at `size`.
QByteArray recoloured(Icon icon, int size, const QColor &color)
{
    QFile file(u":/icons/"_s + iconName(icon) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("icon %s is missing from the resources...", iconName(icon).data());
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"#000"_s, color.name());
    static const QRegularExpression stroke(u"stroke-width=\"([0-9.]+)\""_s);
    const QRegularExpressionMatch match = stroke.match(text);
    if (match.hasMatch()) {
        const double width = match.captured(1).toDouble() * metrics::scaled(20) / size;
        text.replace(match.captured(0), u"stroke-width=\"%1\""_s.arg(width));
    }
    return text.toUtf8();
}

struct Key {
    Icon icon;
    int size;
    QRgb color;
    int ratio;  ///< Hundredths, so that 1.25 and 1.5 differ.
    friend bool operator==(const Key &, const Key &) = default;
};

size_t qHash(const Key &key, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(key.icon), key.size, key.color, key.ratio);
}

}  // namespace

QLatin1StringView iconName(Icon icon)
{
    return QLatin1StringView(names[static_cast<std::size_t>(icon)]);
}

QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio)
{
    static QHash<Key, QPixmap> cache;
    constexpr int enough = 2000;  // Every icon in a dozen colours; themes switched all day stay below it.
    const Key key{icon, size, color.rgba(), static_cast<int>(std::lround(devicePixelRatio * 100))};
    if (const auto found = cache.constFind(key); found != cache.constEnd())
        return *found;
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(icon, size, color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    if (cache.size() >= enough)
        cache.clear();
    cache.insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRectF &box, Icon icon, int size, const QColor &color)
{
    // "Back" and "on" are the two whose meaning is a side.
    if (painter.layoutDirection() == Qt::RightToLeft && (icon == Icon::Left || icon == Icon::Right))
        icon = icon == Icon::Left ? Icon::Right : Icon::Left;
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPointF corner(
        std::round(box.center().x() - size / 2.0), std::round(box.center().y() - size / 2.0));
    painter.drawPixmap(corner, iconPixmap(icon, size, color, ratio));
}

QIcon menuIcon(Icon icon)
{
    QIcon result;
    for (const qreal ratio : {1.0, 2.0})
        result.addPixmap(iconPixmap(icon, 16, Theme::tokens().muted, ratio));
    return result;
}

void drawMark(QPainter &painter, const QRectF &box, const QColor &ground, const QColor &figure)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const qreal unit = box.width() / 28;
    painter.drawRoundedRect(box, 6 * unit, 6 * unit);
    painter.translate(box.topLeft());
    painter.scale(unit, unit);
    painter.setBrush(figure);
    painter.drawEllipse(QPointF(14, 7.4), 2.1, 2.1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(figure, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath arms(QPointF(7.2, 19));
    arms.cubicTo(7.2, 14.6, 10.2, 12.2, 14, 12.2);
    arms.cubicTo(17.8, 12.2, 20.8, 14.6, 20.8, 19);
    painter.drawPath(arms);
    painter.drawLine(QPointF(14, 12.2), QPointF(14, 22));
    painter.restore();
}

}  // namespace sp::ui
