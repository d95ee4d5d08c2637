// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/overlap_card.h"

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

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled wide{284};
constexpr int inset = 16;
constexpr metrics::Scaled headHigh{64};
constexpr metrics::Scaled kindHigh{36};
constexpr metrics::Scaled offerHigh{24};
constexpr metrics::Scaled footHigh{40};
constexpr metrics::Scaled titleTop{14};
constexpr metrics::Scaled withTop{38};

}  // namespace

OverlapCard::OverlapCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    describe(this, QAccessible::AlertMessage, tr("Overlap"));
    hide();
}

void OverlapCard::present(const DragPreview &preview, const TimeZone &own)
{
    const Overlap &overlap = preview.overlap;
    m_title = tr("Overlaps by %1").arg(durationText(overlap.clash.shared));
    m_with = u"%1, %2"_s.arg(overlap.with, clockRangeText(overlap.start, overlap.end));
    const QByteArray zone = preview.item ? preview.item->clientZone : QByteArray();
    const bool both = !clockThere(preview.to.start, own, zone).isEmpty();
    m_kind = preview.offers.empty() ? tr("Nowhere free in the days shown")
             : both                 ? tr("Free in your hours, daytime for both")
                                    : tr("Free in your hours");
    m_offers.clear();
    for (const LocalTime offer : preview.offers)
        m_offers.push_back({u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(dateOf(offer)), QLocale::ShortFormat),
                                clockText(offer)),
            clockThere(offer, own, zone)});
    setAccessibleDescription(u"%1. %2"_s.arg(m_title, m_with));
    setFixedSize(wide, headHigh + kindHigh + static_cast<int>(m_offers.size()) * offerHigh + footHigh);
    show();
    raise();
    update();
}

void OverlapCard::standBeside(const QRect &box)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    int x = box.right() + 10;
    if (x + width() > room.right())
        x = box.left() - 10 - width();
    x = std::clamp(x, room.left(), std::max(room.left(), room.right() - width()));
    move(x, std::clamp(box.top() - inset, room.top(), std::max(room.top(), room.bottom() - height())));
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
    const int side = metrics::iconSmall, keep = side + metrics::gapSmall;
    const int high = lineHeight(TextSize::Base), small = lineHeight(TextSize::Caption);
    drawIcon(painter, QRectF(mirrored ? words.right() - side : words.left(), titleTop, side, high),
        Icon::Warn, side, t.bad);
    const QRectF first = row(titleTop, high);
    drawLine(painter, mirrored ? first.adjusted(0, 0, -keep, 0) : first.adjusted(keep, 0, 0, 0), leading,
        fontFor(TextSize::Base, Weight::Semi), t.ink, m_title);
    drawLine(painter, row(withTop, small), leading, caption, t.muted, m_with);
    painter.fillRect(QRectF(1, headHigh, width() - 2, 1), t.line);
    qreal y = headHigh + 10;
    drawLine(painter, row(y, small), leading, caption, t.muted, m_kind);
    y += small + 4;
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
    y = height() - footHigh;
    painter.fillRect(QRectF(1, y, width() - 2, 1), t.line);
    drawLine(painter, row(y, footHigh), leading, caption, t.muted, tr("Drop to ask, Esc to cancel"));
    drawLine(painter, row(y, footHigh), trailing, caption, t.muted, tr("Alt ignores"));
}

}  // namespace sp::ui
