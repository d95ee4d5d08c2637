// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/entry_sheet.h"

#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr int sheetWidth = 480;
}

EntrySheet::EntrySheet(const CalendarItem &item, const TimeZone &zone, QWidget &region)
    : Sheet(region, item.title, KeepTyped::Nothing::IsTyped, sheetWidth)
{
    const LocalDate day = dateOf(item.start), last = dateOf(item.end - std::chrono::milliseconds(1));
    const QString days =
        last == day ? shortDay(day, day) : u"%1 – %2"_s.arg(shortDay(day, day), shortDay(last, day));
    setSubtitle(item.allDay
                    ? days
                    : u"%1, %2"_s.arg(shortDay(day, day), item.entry ? clockRangeAt(item.entry->when, zone)
                                                                     : clockRangeText(item.start, item.end)));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(new FactRow(tr("Calendar"), item.from->fullName()));
    column->addWidget(new FactRow(tr("Takes up time"), item.busy ? tr("Yes") : tr("No")));
    if (!item.note.isEmpty() && !item.from->onlyBusy)
        column->addWidget(new FactRow(tr("Where"), item.note));
    if (item.from->onlyBusy) {
        auto *only = new Label(tr("Only when you are busy is kept of this calendar."), style::muted);
        only->setFlow(Flow::Wrap);
        column->addWidget(only);
    }
    auto *rule = new Label(overlayRule(*item.from), style::muted);
    rule->setFlow(Flow::Wrap);
    column->addWidget(rule);
    addPart(part);
    connect(addLink(tr("Switch this calendar off")), &QPushButton::clicked, this,
        [this, id = item.from->id.text()] {
            finish();
            Q_EMIT switchOffRequested(id);
        });
    if (!item.from->onlyBusy) {
        connect(addLink(tr("It is a session…")), &QPushButton::clicked, this, [this] {
            finish();
            Q_EMIT sessionRequested();
        });
    }
    setSecondary(tr("Close"));
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    connect(this, &Sheet::accepted, this, &Sheet::finish);
}

}  // namespace sp::ui
