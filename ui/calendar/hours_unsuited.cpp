// SPDX-License-Identifier: GPL-3.0-or-later
// What does not suit a client, as the grid shows it.
#include "ui/calendar/block_paint.h"
#include "ui/calendar/hours_grid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled plateHigh{18};

int minuteOf(LocalTime time, LocalTime midnight)
{
    return static_cast<int>((time - midnight) / minutes(1));
}

}  // namespace

void HoursGrid::paintUnsuited(QPainter &painter) const
{
    if (!m_clientHours)
        return;
    const Tokens &t = Theme::tokens();
    for (int day = 0; day < m_shown.count; ++day) {
        const LocalTime midnight(m_shown.first + days(day));
        const QRectF column = dayBox(day);
        for (const UnsuitedSpan &span : unsuitedOn(*m_clientHours, m_shown.first + days(day), m_shown.zone)) {
            const qreal top = minuteY(minuteOf(span.from, midnight));
            const qreal bottom = minuteY(minuteOf(span.until, midnight));
            painter.fillRect(
                QRectF(column.left() + 1, top, column.width() - 1, bottom - top), unsuitedBrush());
            for (const qreal edge : {top, bottom})
                if (edge > 0 && edge < height())
                    painter.fillRect(QRectF(column.left() + 1, edge, column.width() - 1, 1), t.watch);
        }
    }
}

void HoursGrid::paintClientClocks(QPainter &painter) const
{
    if (!m_clientHours)
        return;
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont font = fontFor(TextSize::Caption, Weight::Medium);
    // Once is enough where all days are alike; where clocks change, the day after says so too.
    std::vector<UnsuitedSpan> before;
    for (int day = 0; day < m_shown.count; ++day) {
        const LocalDate date = m_shown.first + days(day);
        const LocalTime midnight(date);
        std::vector<UnsuitedSpan> spans = unsuitedOn(*m_clientHours, date, m_shown.zone);
        std::vector<UnsuitedSpan> asBefore = before;
        for (UnsuitedSpan &each : asBefore)
            each = {each.from + days(1), each.until + days(1)};
        before = spans;
        if (day > 0 && spans == asBefore)
            continue;
        for (const UnsuitedSpan &span : spans)
            for (const bool begins : {true, false}) {
                const LocalTime at = begins ? span.from : span.until;
                if (at == midnight || at == midnight + days(1))
                    continue;
                const QString words = clientClockText(*m_clientHours, at, m_shown.zone);
                const QRectF column = dayBox(day).adjusted(4, 0, -4, 0);
                const qreal wide = std::min(column.width(), textWidth(font, words, Figures::Tabular) + 10);
                // Within what is tinted, so that it names that and covers nothing of the rest.
                const qreal y = minuteY(minuteOf(at, midnight)) + (begins ? 2 : -plateHigh - 1);
                const QRectF plate(mirrored ? column.right() - wide : column.left(), y, wide, plateHigh);
                drawBox(painter, plate, metrics::radiusKey, t.surface, t.watch);
                drawLine(painter, plate.adjusted(5, 0, -5, 0), Qt::AlignHCenter, font, t.watch, words);
            }
    }
}

}  // namespace sp::ui
