// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>
#include <map>

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

/// The figures of one font. A page asks for them hundreds of times with a handful of fonts.
struct FigureWidths {
    std::array<qreal, 10> each{};
    /// Of the widest.
    qreal cell = 0;
    /// All as wide, as most fonts draw them: then a number is drawn at once, and not figure by figure.
    bool even = false;
};

const FigureWidths &figureWidths(const QFont &font)
{
    static QHash<QFont, FigureWidths> known;
    if (const auto found = known.constFind(font); found != known.constEnd())
        return *found;
    const QFontMetricsF metrics(font);
    FigureWidths widths;
    for (std::size_t figure = 0; figure < widths.each.size(); ++figure)
        widths.each[figure] = metrics.horizontalAdvance(QChar(u'0' + static_cast<char16_t>(figure)));
    const auto [least, most] = std::ranges::minmax(widths.each);
    widths.cell = most;
    widths.even = least == most;
    return *known.insert(font, widths);
}

/// The width of a text, measured once: lists show the same names, days and states again and again, and to
/// measure a text is to shape it. Kept under its hash, so that no text outlives the page it was shown on.
qreal measured(const QFont &font, const QString &text)
{
    static QHash<size_t, qreal> known;
    constexpr qsizetype enough = 10'000;
    const size_t key = qHashMulti(QHashSeed::globalSeed(), font, text);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= enough)
        known.clear();
    return *known.insert(key, QFontMetricsF(font).horizontalAdvance(text));
}

/// Calls `other` for each stretch without figures, and `number` for each stretch of them: one figure at a
/// time, unless they are `even`.
template <typename Other, typename Number>
void eachPiece(const QString &text, bool even, Other other, Number number)
{
    qsizetype start = 0;
    while (start < text.size()) {
        const bool figure = isFigure(text[start]);
        qsizetype end = start + 1;
        while (end < text.size() && isFigure(text[end]) == figure && (even || !figure))
            ++end;
        if (figure)
            number(text.mid(start, end - start));
        else
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
    // A copy of a font shares the shapes that were loaded for it; one made anew has to look for them again.
    static std::map<std::pair<int, Weight>, QFont> made;
    const int pixels = withText(usualPixelSize(size));
    const auto [found, added] = made.try_emplace({pixels, weight});
    QFont &font = found->second;
    if (added) {
        font.setFamilies(fontFamilies());
        font.setPixelSize(pixels);
        font.setWeight(fontWeight(weight));
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return font;
}

int lineHeight(TextSize size)
{
    return withText(usualLineHeight(size));
}

qreal textWidth(const QFont &font, const QString &text, Figures figures)
{
    if (figures == Figures::Proportional)
        return measured(font, text);
    const QFontMetricsF metrics(font);
    const FigureWidths &widths = figureWidths(font);
    qreal width = 0;
    eachPiece(
        text, widths.even, [&](const QString &piece) { width += metrics.horizontalAdvance(piece); },
        [&](const QString &number) { width += widths.cell * static_cast<qreal>(number.size()); });
    return width;
}

void drawText(QPainter &painter, QPointF baseline, const QFont &font, const QString &text, Figures figures)
{
    painter.setFont(font);
    if (figures == Figures::Proportional) {
        painter.drawText(baseline, text);
        return;
    }
    const QFontMetricsF metrics(font);
    const FigureWidths &widths = figureWidths(font);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);  // Clocks and amounts read from left to right everywhere.
    QPointF at = baseline;
    eachPiece(
        text, widths.even,
        [&](const QString &piece) {
            painter.drawText(at, piece);
            at.rx() += metrics.horizontalAdvance(piece);
        },
        [&](const QString &number) {
            const auto figure = static_cast<std::size_t>(number[0].unicode() - u'0');
            // A narrow figure stands in the middle of its cell.
            const qreal inset = (widths.cell - widths.each[figure]) / 2;
            painter.drawText(at + QPointF(inset, 0), number);
            at.rx() += widths.cell * static_cast<qreal>(number.size());
        });
    painter.setLayoutDirection(direction);
}

qreal baselineIn(const QFont &font, qreal height)
{
    // Centring on the height of capitals looks right beside icons; ascent and descent differ too much between
    // fonts.
    return (height + QFontMetricsF(font).capHeight()) / 2;
}

}  // namespace sp::ui
