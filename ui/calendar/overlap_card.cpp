// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/overlap_card.h"

#include "ui/calendar/calendar_clash.h"
#include "ui/calendar/calendar_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled wide{284};
constexpr metrics::Scaled narrow{216};  ///< Rather than over what was taken along.
constexpr int apart = 10;               ///< From the block.
constexpr int inset = 16;
constexpr metrics::Scaled headHigh{64};
constexpr metrics::Scaled kindHigh{20};  ///< Besides its words.
constexpr metrics::Scaled offerHigh{24};
constexpr metrics::Scaled footHigh{40};
constexpr metrics::Scaled titleTop{14};
constexpr metrics::Scaled withTop{38};

int signRoom()
{
    return metrics::iconSmall + metrics::gapSmall;
}

int linesOf(const QFont &font, const QString &text, int width)
{
    const QFontMetricsF metrics(font);
    const QRectF box = metrics.boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text);
    return std::max(1, static_cast<int>(std::lround(box.height() / metrics.lineSpacing())));
}

/// One line as everywhere, several where a longer language or a narrow card needs them.
void drawLines(QPainter &painter, const QRectF &box, Qt::Alignment leading, const QFont &font,
    const QColor &color, const QString &text, int lines)
{
    if (lines == 1) {
        drawLine(painter, box, leading, font, color, text);
        return;
    }
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(box, static_cast<int>(leading) | Qt::AlignVCenter | Qt::TextWordWrap, text);
}

}  // namespace

OverlapCard::OverlapCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    describe(this, QAccessible::AlertMessage, tr("Overlap"));
    hide();
}

void OverlapCard::present(const DragPreview &preview, const ShownDays &shown)
{
    const TimeZone &own = shown.zone;
    const Overlap &overlap = preview.overlap;
    m_title = tr("Overlaps by %1").arg(durationText(overlap.clash.shared));
    m_with = u"%1, %2"_s.arg(overlap.with, clockRangeText(overlap.start, overlap.end));
    const LocalTime start = preview.to.start, end = start + preview.to.length;
    m_hours = isOffHours(shown, start, end) ? tr("Outside your working hours") : QString();
    const QByteArray zone = preview.item ? preview.item->clientZone : QByteArray();
    const bool both = !clockThere(start, own, zone).isEmpty();
    m_kind = preview.offers.empty() ? tr("Nowhere free in the days shown")
             : both                 ? tr("Free in your hours, daytime for both")
                                    : tr("Free in your hours");
    m_offers.clear();
    for (const LocalTime offer : preview.offers)
        m_offers.push_back({u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(dateOf(offer)), QLocale::ShortFormat),
                                clockText(offer)),
            clockThere(offer, own, zone)});
    QStringList spoken{m_title, m_with, m_hours};
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(u". "_s));
    beAsWideAs(wide);
    show();
    raise();
    update();
}

void OverlapCard::beAsWideAs(int width)
{
    const int words = width - 2 * inset;
    const QFont caption = fontFor(TextSize::Caption);
    const int small = lineHeight(TextSize::Caption);
    m_titleLines = linesOf(fontFor(TextSize::Base, Weight::Semi), m_title, words - signRoom());
    m_kindLines = linesOf(caption, m_kind, words);
    const QString drop = tr("Drop to ask, Esc to cancel"), ignore = tr("Alt: drop as it is");
    const qreal both = textWidth(caption, drop, Figures::Proportional) + metrics::gapLarge +
                       textWidth(caption, ignore, Figures::Proportional);
    m_footLines = both > words ? linesOf(caption, drop + u'\n' + ignore, words) : 1;
    setFixedSize(width, headHigh + (m_titleLines - 1) * lineHeight(TextSize::Base) +
                            (m_hours.isEmpty() ? 0 : small) + kindHigh + m_kindLines * small +
                            static_cast<int>(m_offers.size()) * offerHigh + footHigh +
                            (m_footLines - 1) * small);
}

void OverlapCard::standBeside(const QRect &box, const QRect &origin)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int after = room.right() - box.right() - apart, before = box.left() - apart - room.left();
    const auto at = [&](bool behind, int width) {
        beAsWideAs(width);
        const int x = behind ? box.right() + apart : box.left() - apart - width;
        return QPoint(std::clamp(x, room.left(), std::max(room.left(), room.right() - width)),
            std::clamp(box.top() - inset, room.top(), std::max(room.top(), room.bottom() - height())));
    };
    const auto covers = [&](QPoint corner) { return QRect(corner, size()).intersects(origin); };
    // A narrower card beside the block goes before a wide one over what is left behind.
    for (const int most : {int(wide), int(narrow)})
        for (const bool behind : {true, false}) {
            const int there = behind ? after : before;
            const int width = std::min<int>(wide, there);
            if (width < most)
                continue;
            if (const QPoint corner = at(behind, width); !covers(corner)) {
                move(corner);
                return;
            }
        }
    move(at(after >= before, wide));
}

void OverlapCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const QFont caption = fontFor(TextSize::Caption);
    drawBox(painter, rect(), metrics::radiusCard, t.raised, t.control);
    const QRectF words = QRectF(rect()).adjusted(inset, 0, -inset, 0);
    const auto row = [&](qreal y, qreal high) { return QRectF(words.left(), y, words.width(), high); };
    const int side = metrics::iconSmall, keep = signRoom();
    const int high = lineHeight(TextSize::Base), small = lineHeight(TextSize::Caption);
    drawIcon(painter, QRectF(mirrored ? words.right() - side : words.left(), titleTop, side, high),
        Icon::Warn, side, t.bad);
    const QRectF first = row(titleTop, m_titleLines * high);
    int more = (m_titleLines - 1) * high;
    drawLines(painter, mirrored ? first.adjusted(0, 0, -keep, 0) : first.adjusted(keep, 0, 0, 0), leading,
        fontFor(TextSize::Base, Weight::Semi), t.ink, m_title, m_titleLines);
    drawLine(painter, row(withTop + more, small), leading, caption, t.muted, m_with);
    if (!m_hours.isEmpty()) {
        more += small;
        drawLine(painter, row(withTop + more, small), leading, caption, t.watch, m_hours);
    }
    painter.fillRect(QRectF(1, headHigh + more, width() - 2, 1), t.line);
    qreal y = headHigh + more + 10;
    drawLines(painter, row(y, m_kindLines * small), leading, caption, t.muted, m_kind, m_kindLines);
    y += m_kindLines * small + 4;
    for (std::size_t i = 0; i < m_offers.size(); ++i, y += offerHigh) {
        const QFont bold = fontFor(TextSize::Base, Weight::Semi);
        const qreal place = textWidth(bold, m_offers[i].place, Figures::Proportional) + 8;
        drawLine(painter, row(y, offerHigh), leading, bold, t.ink, m_offers[i].place);
        const QString key = QString::number(i + 1);
        const qreal cap = keyCapWidth(key) + metrics::gapSmall;
        const QRectF rest = mirrored ? row(y, offerHigh).adjusted(cap, 0, -place, 0)
                                     : row(y, offerHigh).adjusted(place, 0, -cap, 0);
        drawLine(painter, rest, leading, caption, t.muted, m_offers[i].there);
        drawKeyCap(painter, {mirrored ? words.left() + keyCapWidth(key) : words.right(), y}, offerHigh, key,
            t.ground, t.line, t.muted);
    }
    const QRectF foot =
        row(height() - footHigh - (m_footLines - 1) * small, footHigh + (m_footLines - 1) * small);
    painter.fillRect(QRectF(1, foot.top(), width() - 2, 1), t.line);
    const QString drop = tr("Drop to ask, Esc to cancel"), ignore = tr("Alt: drop as it is");
    if (m_footLines > 1) {
        drawLines(painter, foot, leading, caption, t.muted, drop + u'\n' + ignore, m_footLines);
        return;
    }
    drawLine(painter, foot, leading, caption, t.muted, drop);
    drawLine(painter, foot, trailing, caption, t.muted, ignore);
}

}  // namespace sp::ui
