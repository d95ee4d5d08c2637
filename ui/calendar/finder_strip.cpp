// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/finder_strip.h"

#include "ui/calendar/calendar_range.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int weekDays = 7;
constexpr metrics::Scaled headHigh{20};
constexpr metrics::Scaled hoursHigh{104};
constexpr metrics::Scaled clocksWide{44};
constexpr metrics::Scaled leastOffer{16};
constexpr int leastHours = 6;

}  // namespace

WeekPicture::WeekPicture(QWidget *parent) : QWidget(parent)
{
    describe(this, QAccessible::Graphic, tr("Where the free times lie"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WeekPicture::sizeHint() const
{
    return {480, headHigh + hoursHigh};
}

void WeekPicture::present(const FreeTimes &times, LocalDate week)
{
    m_times = times;
    m_week = week;
    m_from = 24;
    m_until = 0;
    std::vector<std::pair<int, int>> spans;
    std::vector<std::size_t> shown;
    m_lanes.assign(m_times.slots.size(), {});
    QStringList spoken;
    const auto widen = [&](LocalTime start, LocalTime end) {
        const LocalTime midnight(dateOf(start));
        // An hour around them, so that what lies beside them is seen.
        m_from = std::min(m_from, std::max(0, static_cast<int>(floor<hours>(start - midnight).count()) - 1));
        m_until = std::max(m_until, std::min(24, static_cast<int>(ceil<hours>(end - midnight).count()) + 1));
    };
    for (std::size_t at = 0; at < m_times.slots.size(); ++at) {
        const Interval &when = m_times.slots[at].when;
        const LocalTime start = m_times.own.toLocal(when.start);
        if (dateOf(start) < week || dateOf(start) >= week + days(weekDays))
            continue;
        widen(start, m_times.own.toLocal(when.end));
        shown.push_back(at);
        spoken << tr("%1: %2, %3").arg(at + 1).arg(shortDay(dateOf(start), dateOf(start)), clockText(start));
    }
    m_until = std::min(24, std::max(m_until, m_from + leastHours));
    m_from = std::max(0, std::min(m_from, m_until - leastHours));
    // Offers that share time stand beside each other.
    std::ranges::sort(shown, {}, [this](std::size_t at) { return m_times.slots[at].when.start; });
    for (const std::size_t at : shown) {
        const Interval &when = m_times.slots[at].when;
        const auto minuteOf = [&](Instant moment) {
            return static_cast<int>((m_times.own.toLocal(moment) - LocalTime(week)) / minutes(1));
        };
        spans.emplace_back(minuteOf(when.start), minuteOf(when.end));
    }
    const std::vector<Lane> lanes = lanesOf(spans);
    for (std::size_t at = 0; at < shown.size(); ++at)
        m_lanes[shown[at]] = lanes[at];
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

void WeekPicture::setTicked(const std::vector<bool> &ticked)
{
    m_ticked = ticked;
    update();
}

QRectF WeekPicture::dayBox(int day) const
{
    const qreal wide = (width() - clocksWide) / static_cast<qreal>(weekDays);
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - clocksWide - (day + 1) * wide
                                                            : clocksWide + day * wide;
    return QRectF(
        std::round(left), headHigh, std::round(left + wide) - std::round(left), height() - headHigh);
}

QRectF WeekPicture::boxOn(int day, const Interval &when) const
{
    const LocalTime midnight(m_week + days(day));
    const LocalTime from = std::max(m_times.own.toLocal(when.start), midnight + hours(m_from));
    const LocalTime until = std::min(m_times.own.toLocal(when.end), midnight + hours(m_until));
    if (from >= until)
        return {};
    const QRectF column = dayBox(day);
    const qreal minute = column.height() / ((m_until - m_from) * 60.0);
    const auto yOf = [&](LocalTime time) {
        return column.top() + static_cast<int>((time - midnight) / minutes(1) - m_from * 60) * minute;
    };
    return {column.left() + 2, yOf(from), column.width() - 4, yOf(until) - yOf(from)};
}

QRectF WeekPicture::boxOf(std::size_t offer) const
{
    const Interval &when = m_times.slots[offer].when;
    const auto day = (dateOf(m_times.own.toLocal(when.start)) - m_week).count();
    if (day < 0 || day >= weekDays)
        return {};
    QRectF box = boxOn(static_cast<int>(day), when);
    const Lane lane = m_lanes[offer];
    const qreal wide = box.width() / lane.columns;
    const int column = layoutDirection() == Qt::RightToLeft ? lane.columns - 1 - lane.column : lane.column;
    box = QRectF(box.left() + column * wide, box.top(), wide - (lane.columns > 1 ? 2 : 0), box.height());
    if (box.height() < leastOffer)
        box.setHeight(leastOffer);
    return box;
}

void WeekPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont caption = fontFor(TextSize::Caption);
    for (int day = 0; day < weekDays; ++day) {
        const QRectF column = dayBox(day);
        painter.fillRect(column, t.off);
        for (const Interval &open : m_times.open)
            if (const QRectF box = boxOn(day, open); !box.isEmpty())
                painter.fillRect(box.adjusted(-2, 0, 2, 0), t.surface);
        for (const Interval &busy : m_times.busy)
            if (const QRectF box = boxOn(day, busy); !box.isEmpty())
                painter.fillRect(box, hatchBrush(t.hatch));
        painter.fillRect(
            QRectF(mirrored ? column.right() - 1 : column.left(), column.top(), 1, column.height()), t.line);
        const LocalDate date = m_week + days(day);
        const QString name = u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(date), QLocale::ShortFormat))
                                 .arg(static_cast<unsigned>(civil(date).day()));
        drawLine(painter, QRectF(column.left(), 0, column.width(), headHigh), Qt::AlignHCenter, caption,
            t.muted, name);
    }
    painter.fillRect(QRectF(0, headHigh, width(), 1), t.line);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
    const qreal high = (height() - headHigh) / static_cast<qreal>(m_until - m_from);
    const int small = lineHeight(TextSize::Caption);
    const int apart = std::max(1, static_cast<int>(std::ceil(small * 1.5 / high)));
    for (int hour = m_from; hour + 1 <= m_until; hour += apart) {
        const qreal y = std::min<qreal>(headHigh + (hour - m_from) * high, height() - small);
        drawFigures(painter,
            QRectF(mirrored ? width() - clocksWide : 0, y, clocksWide - 6, small)
                .translated(mirrored ? 6 : 0, 0),
            mirrored ? Qt::AlignLeft : Qt::AlignRight, caption, t.muted,
            clockText(LocalTime(m_week) + hours(hour)));
    }
    for (std::size_t at = 0; at < m_times.slots.size(); ++at) {
        const QRectF box = boxOf(at);
        if (box.isEmpty())
            continue;
        const bool ticked = at < m_ticked.size() && m_ticked[at];
        drawBox(painter, box, metrics::radiusKey, ticked ? t.accent : t.tint, t.accent, ticked ? 2 : 1);
        drawLine(painter, box, Qt::AlignHCenter, fontFor(TextSize::Caption, Weight::Semi),
            ticked ? t.onAccent : t.onTint, QString::number(at + 1));
    }
}

void WeekPicture::mousePressEvent(QMouseEvent *event)
{
    for (std::size_t at = 0; at < m_times.slots.size(); ++at)
        if (event->button() == Qt::LeftButton && boxOf(at).contains(event->position())) {
            Q_EMIT pressed(at);
            return;
        }
}

bool WeekPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t at = 0; at < m_times.slots.size(); ++at)
        if (boxOf(at).contains(help->pos())) {
            const LocalTime start = m_times.own.toLocal(m_times.slots[at].when.start);
            QToolTip::showText(help->globalPos(),
                u"%1, %2"_s.arg(shortDay(dateOf(start), dateOf(start)),
                    clockRangeAt(m_times.slots[at].when, m_times.own)),
                this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

FinderStrip::FinderStrip(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, style::label, this)),
      m_before(new Button(Icon::Left, tr("Earlier week with free times"), ButtonKind::Quiet, this)),
      m_after(new Button(Icon::Right, tr("Later week with free times"), ButtonKind::Quiet, this)),
      m_picture(new WeekPicture(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (Button *each : {m_before, m_after}) {
        each->setButtonSize(ButtonSize::Small);
        each->setToolTip(each->accessibleName());
        head->addWidget(each);
    }
    column->addLayout(head);
    column->addWidget(m_picture);
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_picture, &WeekPicture::pressed, this, &FinderStrip::pressed);
    hide();
}

void FinderStrip::present(const FreeTimes &times)
{
    m_times = times;
    m_weeks.clear();
    for (const auto &slot : times.slots)
        m_weeks.push_back(weekOf(dateOf(times.own.toLocal(slot.when.start)), times.firstWeekday));
    std::ranges::sort(m_weeks);
    m_weeks.erase(std::ranges::unique(m_weeks).begin(), m_weeks.end());
    m_at = 0;
    setVisible(!m_weeks.empty());
    m_picture->setTicked({});
    if (!m_weeks.empty())
        showOffer(0);
}

void FinderStrip::setTicked(const std::vector<bool> &ticked)
{
    m_picture->setTicked(ticked);
}

void FinderStrip::showOffer(std::size_t offer)
{
    if (offer >= m_times.slots.size())
        return;
    const LocalDate week =
        weekOf(dateOf(m_times.own.toLocal(m_times.slots[offer].when.start)), m_times.firstWeekday);
    m_at = static_cast<std::size_t>(std::ranges::find(m_weeks, week) - m_weeks.begin());
    refresh();
}

void FinderStrip::step(int by)
{
    const auto next = static_cast<std::ptrdiff_t>(m_at) + by;
    if (next < 0 || next >= std::ssize(m_weeks))
        return;
    m_at = static_cast<std::size_t>(next);
    refresh();
}

void FinderStrip::refresh()
{
    const LocalDate first = m_weeks[m_at];
    m_title->setPlain(rangeTitle(CalendarView::Week, first, {first, weekDays}, TitleLength::Short));
    m_before->setVisible(m_weeks.size() > 1);
    m_after->setVisible(m_weeks.size() > 1);
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < m_weeks.size());
    m_picture->present(m_times, first);
}

}  // namespace sp::ui
