// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twin_clock.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr TextStyle ownStyle{TextSize::Strong, Weight::Semi, Tone::Ink, Figures::Tabular};
constexpr TextStyle paneClock{TextSize::Pane, Weight::Semi, Tone::Ink, Figures::Tabular};
}  // namespace

ClockOrder &ClockOrder::instance()
{
    static ClockOrder order;
    return order;
}

void ClockOrder::flip()
{
    m_clientFirst = !m_clientFirst;
    Q_EMIT changed();
}

TwinClock::TwinClock(const TwinClockContent &content, QWidget *parent)
    : QWidget(parent), m_own(new TimeLabel(ownStyle, this)),
      m_glyph(new Glyph(Icon::Sun, 14, Tone::Muted, this)), m_other(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_own);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_glyph);
    row->addWidget(m_other, 1);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
    connect(&ClockOrder::instance(), &ClockOrder::changed, this, &TwinClock::present);
    setContent(content);
}

void TwinClock::setContent(const TwinClockContent &content)
{
    m_content = content;
    // With one time only there is nothing to flip.
    setFocusPolicy(flips() ? Qt::TabFocus : Qt::NoFocus);
    if (flips())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    describe(this, flips() ? QAccessible::Button : QAccessible::Grouping, QString());
    present();
}

void TwinClock::present()
{
    const TwinClockContent &content = m_content;
    const bool flipped = flips() && ClockOrder::instance().isClientFirst();
    m_own->setPlain(flipped ? content.other : content.own);
    const Tone tone = content.inconvenient ? Tone::Watch : Tone::Muted;
    if (!flips()) {
        m_glyph->setIcon(Icon::Pin, Tone::Muted);
        m_other->setRuns({{content.place, Tone::Muted}});
    } else {
        m_glyph->setIcon(content.part == DayPart::Day ? Icon::Sun : Icon::Moon, tone);
        // The place stands with sun or moon, which are the client's: flipped, it names the time above.
        std::vector<TextRun> runs = {
            {flipped ? content.place : tr("%1 %2", "time and place").arg(content.other, content.place),
                tone}};
        if (content.dayShift != 0) {
            const QString sign = content.dayShift > 0 ? u"+"_s : u"−"_s;
            const QString shift =
                content.dayShift == 1 ? tr("+1 day")
                : content.dayShift == -1
                    ? tr("−1 day")
                    : tr("%1 days", "signed").arg(sign + QString::number(std::abs(content.dayShift)));
            runs.push_back({u" "_s + shift, tone, Weight::Semi});
        }
        if (flipped && !content.ownBelow.isEmpty())
            runs.push_back({u", "_s + content.ownBelow, Tone::Muted});
        m_other->setRuns(std::move(runs));
    }
    // Alone, the own time stands in the middle.
    for (QWidget *each : {static_cast<QWidget *>(m_glyph), static_cast<QWidget *>(m_other)})
        each->setVisible(!m_other->text().isEmpty());
    const QString own = withoutMarks(m_own->text()), other = withoutMarks(m_other->text());
    setAccessibleName(other.isEmpty() ? own : u"%1, %2"_s.arg(own, other));
    const QString act = flipped ? tr("Press to have your time first") : tr("Press to have this time first");
    setToolTip(flips() ? QStringList{content.facts, act}.join(u'\n').trimmed() : content.facts);
    setAccessibleDescription(toolTip().replace(u'\n', u". "_s));
}

void TwinClock::mousePressEvent(QMouseEvent *event)
{
    // What it stands in opens something else on a click.
    if (!flips())
        QWidget::mousePressEvent(event);
}

void TwinClock::mouseReleaseEvent(QMouseEvent *event)
{
    if (!flips())
        QWidget::mouseReleaseEvent(event);
    else if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        ClockOrder::instance().flip();
}

void TwinClock::keyPressEvent(QKeyEvent *event)
{
    const bool pressed =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (flips() && pressed)
        ClockOrder::instance().flip();
    else
        QWidget::keyPressEvent(event);
}

PlaceClock::PlaceClock(const QString &time, const QString &place, DayPart part, QWidget *parent)
    : QWidget(parent), m_place(place), m_time(new Label({}, paneClock, this)),
      m_glyph(new Glyph(Icon::Sun, 14, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_time);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_glyph);
    row->addWidget(new Label(place, style::caption, this), 1);
    column->addLayout(row);
    describe(this, QAccessible::Grouping, QString());
    setTime(time, part);
}

void PlaceClock::setTime(const QString &time, DayPart part)
{
    m_time->setPlain(time);
    m_glyph->setIcon(part == DayPart::Day ? Icon::Sun : Icon::Moon, Tone::Muted);
    setAccessibleName(u"%1 %2"_s.arg(time, m_place));
}

void PlaceClock::setFacts(const QString &facts)
{
    setToolTip(facts);
    setAccessibleDescription(QString(facts).replace(u'\n', u". "_s));
}

}  // namespace sp::ui
