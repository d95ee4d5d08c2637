// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

int theTextBase = usualTextBase;

int usualPixelSize(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 12;
    case TextSize::Strong:
        return 16;
    case TextSize::Pane:
        return 20;
    case TextSize::Title:
        return 28;
    case TextSize::Base:
        break;
    }
    return usualTextBase;
}

int usualLineHeight(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 16;
    case TextSize::Strong:
        return 24;
    case TextSize::Pane:
        return 28;
    case TextSize::Title:
        return 36;
    case TextSize::Base:
        break;
    }
    return 20;
}

/// `pixels` of the usual scale at the base that was chosen.
int withText(int pixels)
{
    return (pixels * theTextBase + usualTextBase / 2) / usualTextBase;
}

QFont::Weight fontWeight(Weight weight)
{
    switch (weight) {
    case Weight::Medium:
        return QFont::Medium;
    case Weight::Semi:
        return QFont::DemiBold;
    case Weight::Regular:
        break;
    }
    return QFont::Normal;
}

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Of the widest digit. A page asks for it hundreds of times with a handful of fonts.
qreal figureCell(const QFont &font)
{
    static QHash<QString, qreal> known;
    const QString key = font.key();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const QFontMetricsF metrics(font);
    qreal cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    known.insert(key, cell);
    return cell;
}

/// Calls `other` for each stretch without digits and `figure` for each digit.
template <typename Other, typename Figure>
void eachPiece(const QString &text, Other other, Figure figure)
{
    qsizetype start = 0;
    while (start < text.size()) {
        if (isFigure(text[start])) {
            figure(text[start]);
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && !isFigure(text[end]))
            ++end;
        other(text.mid(start, end - start));
        start = end;
    }
}

}  // namespace

int textBase()
{
    return theTextBase;
}

void setTextBase(int pixels)
{
    theTextBase = std::clamp(pixels, smallestTextBase, largestTextBase);
}

namespace metrics {

int scaled(int pixels)
{
    // Smaller text never makes a smaller target.
    return theTextBase > usualTextBase ? withText(pixels) : pixels;
}

int unscaled(int pixels)
{
    const int text = std::max(theTextBase, usualTextBase);
    return (pixels * usualTextBase + text - 1) / text;
}

}  // namespace metrics

QStringList fontFamilies()
{
    static const QStringList families = [] {
        const QStringList generic = {
            u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"DejaVu Sans"_s, u"Helvetica"_s};
        const QStringList installed = QFontDatabase::families();
        QStringList found;
        const QString platform = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        if (!platform.isEmpty() && !generic.contains(platform, Qt::CaseInsensitive) &&
            installed.contains(platform))
            found.append(platform);
        for (const QString &family : {u"Inter"_s, u"Noto Sans"_s}) {
            if (installed.contains(family) && !found.contains(family))
                found.append(family);
        }
        found.append(u"sans-serif"_s);
        return found;
    }();
    return families;
}

QFont fontFor(TextSize size, Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(withText(usualPixelSize(size)));
    font.setWeight(fontWeight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int lineHeight(TextSize size)
{
    return withText(usualLineHeight(size));
}

qreal textWidth(const QFont &font, const QString &text, Figures figures)
{
    const QFontMetricsF metrics(font);
    if (figures == Figures::Proportional)
        return metrics.horizontalAdvance(text);
    const qreal cell = figureCell(font);
    qreal width = 0;
    eachPiece(
        text, [&](const QString &piece) { width += metrics.horizontalAdvance(piece); },
        [&](QChar) { width += cell; });
    return width;
}

qreal drawText(QPainter &painter, QPointF baseline, const QFont &font, const QString &text, Figures figures)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    if (figures == Figures::Proportional) {
        painter.drawText(baseline, text);
        return metrics.horizontalAdvance(text);
    }
    const qreal cell = figureCell(font);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);  // Clocks and amounts read from left to right everywhere.
    qreal x = baseline.x();
    eachPiece(
        text,
        [&](const QString &piece) {
            painter.drawText(QPointF(x, baseline.y()), piece);
            x += metrics.horizontalAdvance(piece);
        },
        [&](QChar digit) {
            painter.drawText(
                QPointF(x + (cell - metrics.horizontalAdvance(digit)) / 2, baseline.y()), QString(digit));
            x += cell;
        });
    painter.setLayoutDirection(direction);
    return x - baseline.x();
}

qreal baselineIn(const QFont &font, qreal height)
{
    // Centring on the height of capitals looks right beside icons; ascent and descent differ too much between
    // fonts.
    return (height + QFontMetricsF(font).capHeight()) / 2;
}

}  // namespace sp::ui
