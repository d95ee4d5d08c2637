// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twin_clock.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr TextStyle ownStyle{TextSize::Strong, Weight::Semi, Tone::Ink, Figures::Tabular};
constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar popIsolate(u'\u2069');

/// Keeps "12:00\u201313:00" in its order inside a right-to-left line (Unicode Standard Annex 9, isolates).
QString isolated(const QString &clock)
{
    return leftToRightIsolate + clock + popIsolate;
}

constexpr TextStyle paneClock{TextSize::Pane, Weight::Semi, Tone::Ink, Figures::Tabular};
}  // namespace

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
    describe(this, QAccessible::Grouping, QString());
    setContent(content);
}

void TwinClock::setContent(const TwinClockContent &content)
{
    m_own->setPlain(content.own);
    const Tone tone = content.inconvenient ? Tone::Watch : Tone::Muted;
    if (content.other.isEmpty()) {
        m_glyph->setIcon(Icon::Pin, Tone::Muted);
        m_other->setRuns({{content.place, Tone::Muted}});
    } else {
        m_glyph->setIcon(content.part == DayPart::Day ? Icon::Sun : Icon::Moon, tone);
        std::vector<TextRun> runs = {
            {tr("%1 %2", "time and place").arg(isolated(content.other), content.place), tone}};
        if (content.dayShift != 0) {
            const QString sign = content.dayShift > 0 ? u"+"_s : u"−"_s;
            const QString shift =
                content.dayShift == 1 ? tr("+1 day")
                : content.dayShift == -1
                    ? tr("−1 day")
                    : tr("%1 days", "signed").arg(sign + QString::number(std::abs(content.dayShift)));
            runs.push_back({u" "_s + shift, tone, Weight::Semi});
        }
        m_other->setRuns(std::move(runs));
    }
    // Alone, the own time stands in the middle.
    for (QWidget *each : {static_cast<QWidget *>(m_glyph), static_cast<QWidget *>(m_other)})
        each->setVisible(!m_other->text().isEmpty());
    QString spoken = m_other->text();
    spoken.remove(leftToRightIsolate).remove(popIsolate);
    setAccessibleName(spoken.isEmpty() ? m_own->text() : u"%1, %2"_s.arg(m_own->text(), spoken));
}

PlaceClock::PlaceClock(const QString &time, const QString &place, DayPart part, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(time, paneClock, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new Glyph(part == DayPart::Day ? Icon::Sun : Icon::Moon, 14, Tone::Muted, this));
    row->addWidget(new Label(place, style::caption, this), 1);
    column->addLayout(row);
    describe(this, QAccessible::Grouping, u"%1 %2"_s.arg(time, place));
}

}  // namespace sp::ui
