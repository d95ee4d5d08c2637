// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_questions.h"

#include "ui/calendar/calendar_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 480;
constexpr std::size_t mostOffers = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarQuestions)
};

/// A sheet with one choice out of `ways`; the button says by `act` what the chosen one does, and `chosen`
/// hears which, by its place. `below` is one more part, which the sheet takes over.
void askOne(QWidget &region, const QString &title, const QString &subtitle,
    const std::function<QString(int)> &act, const std::vector<RadioContent> &ways,
    const std::function<void(int)> &chosen, QWidget *below = nullptr)
{
    auto *sheet = new Sheet(region, title, KeepTyped::Nothing::WithoutItsAct, sheetWidth);
    sheet->setSubtitle(subtitle);
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *group = new QButtonGroup(choices);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        auto *choice = new RadioRow(ways[i]);
        group->addButton(choice, static_cast<int>(i));
        column->addWidget(choice);
    }
    group->button(0)->setChecked(true);
    sheet->addPart(choices);
    if (below)
        sheet->addPart(below);
    sheet->setSecondary(Words::tr("Leave as it is"));
    Button *primary = sheet->setPrimary(act(0));
    QObject::connect(group, &QButtonGroup::idToggled, primary, [primary, act](int which, bool on) {
        if (on)
            primary->setText(act(which));
    });
    QObject::connect(sheet, &Sheet::accepted, sheet, [sheet, group, chosen] {
        const int which = group->checkedId();
        sheet->finish();
        chosen(which);
    });
    QObject::connect(sheet, &Sheet::rejected, sheet, &Sheet::finish);
    sheet->open();
}

QString titleOf(const CalendarDrop &drop)
{
    return drop.way == CalendarDrop::Way::Copy ? Words::tr("Copy %1?").arg(drop.item.title)
           : drop.to.start != drop.item.start  ? Words::tr("Move %1?").arg(drop.item.title)
                                               : Words::tr("Change %1?").arg(drop.item.title);
}

/// What the button says for each of the offered places, and for the one it was let go of at.
std::function<QString(int)> actOf(const CalendarDrop &drop, const std::vector<LocalTime> &offers)
{
    const bool copies = drop.way == CalendarDrop::Way::Copy;
    const bool moves = drop.to.start != drop.item.start;
    return [copies, moves, offers, start = drop.to.start](int which) {
        const auto at = static_cast<std::size_t>(which);
        const LocalTime place = at < offers.size() ? offers[at] : start;
        const QString time = u"%1 %2"_s.arg(
            QLocale().dayName(isoWeekday(dateOf(place)), QLocale::ShortFormat), clockText(place));
        return copies  ? Words::tr("Copy to %1").arg(time)
               : moves ? Words::tr("Move to %1").arg(time)
                       : Words::tr("Change");
    };
}

}  // namespace

void askScope(QWidget &region, const CalendarItem &item, const ScopeQuestion &question,
    const std::function<void(SeriesScope)> &go)
{
    if (!item.recurring) {
        go(SeriesScope::This);
        return;
    }
    askOne(
        region, question.title, Words::tr("%1 repeats.").arg(item.title),
        [act = question.act](int) { return act; },
        {{Words::tr("Only this one")}, {Words::tr("This and all later ones")},
            {Words::tr("All of the series")}},
        [go](int which) { go(static_cast<SeriesScope>(which)); });
}

void askOverlap(QWidget &region, const ShownDays &shown, const CalendarDrop &drop, LocalTime now,
    const std::function<void(const CalendarDrop &)> &go)
{
    const bool copies = drop.way == CalendarDrop::Way::Copy;
    const CalendarItem &item = drop.item;
    const Stretch stretch{drop.to.start, drop.to.start + drop.to.length, item.before, item.after};
    const QByteArray except = copies ? QByteArray() : item.key();
    const Overlap overlap = item.busy && !item.isLong() ? overlapOf(shown, stretch, except) : Overlap();
    if (drop.overlaps == CalendarDrop::Overlaps::Allowed || overlap.clash.shared == minutes(0)) {
        go(drop);
        return;
    }
    // Only what moves looks for another place; a length was meant as it is.
    std::vector<LocalTime> offers;
    if (copies || drop.to.start != item.start)
        offers = freeStarts(shown, {stretch, except, item.clientZone, now}, mostOffers);
    std::vector<RadioContent> ways;
    for (const LocalTime offer : offers)
        ways.push_back(
            {placeText(item, offer), clockThere(offer, shown.zone, item.clientZone), Words::tr("free")});
    ways.push_back({placeText(item, drop.to.start), overlapText(overlap)});
    QString why = Words::tr("It overlaps %1 (%2) by %3.")
                      .arg(overlap.with, clockRangeText(overlap.start, overlap.end),
                          durationText(overlap.clash.shared));
    if (isOffHours(shown, stretch.start, stretch.end))
        why += u' ' + Words::tr("It is outside your working hours.");
    askOne(region, titleOf(drop), why, actOf(drop, offers), ways, [go, drop, offers](int which) {
        CalendarDrop settled = drop;
        if (static_cast<std::size_t>(which) < offers.size())
            settled.to.start = offers[static_cast<std::size_t>(which)];
        go(settled);
    });
}

void askAnyway(QWidget &region, const ShownDays &shown, const CalendarDrop &drop, const SlotAdvice &advice,
    const std::function<void(const CalendarDrop &)> &go)
{
    const CalendarItem &item = drop.item;
    const bool moves = drop.to.start != item.start || drop.way == CalendarDrop::Way::Copy;
    std::vector<LocalTime> offers;
    // Only what goes elsewhere looks for another place; a length was meant as it is.
    for (const Interval &each : advice.nearest)
        if (moves && offers.size() < mostOffers)
            offers.push_back(shown.zone.toLocal(each.start));
    std::vector<RadioContent> ways;
    for (const LocalTime offer : offers)
        ways.push_back(
            {placeText(item, offer), clockThere(offer, shown.zone, item.clientZone), Words::tr("free")});
    const BothClocks clocks{shown.zone, item.clientZone, item.title};
    const QString both = bothClocksText(drop.to.start, clocks);
    ways.push_back({placeText(item, drop.to.start),
        both.isEmpty() ? Words::tr("all the same") : Words::tr("all the same; %1").arg(both)});
    auto *why = new TextField(Words::tr("Why all the same"));
    why->setPlaceholder(Words::tr("optional; kept with the session"));
    why->box().edit().setMaxLength(availability::longestOverrideReason);
    askOne(
        region, titleOf(drop), adviceWords(advice, clocks, Seen::AlsoSaid).join(u' '), actOf(drop, offers),
        ways,
        [go, drop, offers, why](int which) {
            CalendarDrop settled = drop;
            const QString said = why->text().trimmed();
            if (static_cast<std::size_t>(which) < offers.size())
                settled.to.start = offers[static_cast<std::size_t>(which)];
            else
                settled.to.anyway = said.isEmpty() ? u"window"_s : said;
            go(settled);
        },
        why);
}

}  // namespace sp::ui
