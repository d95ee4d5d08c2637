// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_view.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/states.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int weekDays = 7;
constexpr int daysBack = 4 * weekDays;
constexpr int daysAhead = 8 * weekDays;
constexpr int daysMore = 12 * weekDays;
/// How far is looked for something while there is nothing.
constexpr int mostEmptyDays = 2 * 52 * weekDays;

}  // namespace

AgendaView::AgendaView(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_list(new AgendaList(m_model, this)), m_empty(new QWidget(this)),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    auto *state =
        new StateView({StateContent::Kind::Empty, tr("Nothing in the calendar"),
                          tr("Sessions you book and calendars you import are listed here, day by day."),
                          tr("New session"), Icon::Calendar},
            m_empty);
    column->addWidget(state, 0, Qt::AlignTop);
    m_stack->addWidget(m_empty);
    connect(state, &StateView::acted, this, &AgendaView::bookRequested);
    connect(m_list, &AgendaList::topDayChanged, this, &AgendaView::topDayChanged);
    connect(m_list, &AgendaList::earlierRequested, this, [this] { extend(Toward::Earlier); });
    connect(m_list, &AgendaList::laterRequested, this, [this] { extend(Toward::Later); });
}

Result<AgendaView::Answer> AgendaView::read(
    Engine &engine, std::optional<DayRange> asked, std::optional<LocalDate> around)
{
    SP_TRY(today, engine.billing().today(engine.now()));
    const LocalDate middle = around.value_or(today);
    DayRange range = asked.value_or(DayRange{middle - days(daysBack), daysBack + daysAhead});
    SP_TRY(shown, readDays(engine, range.first, range.count));
    const auto endsEmpty = [&] {
        return shown.items.empty() || dateOf(shown.items.back().start) < shown.past() - days(daysMore);
    };
    // A list that ends in nothing looks on, so that what lies months ahead is not missed.
    while (endsEmpty() && range.count < mostEmptyDays) {
        range.count = std::min(range.count + 4 * daysMore, mostEmptyDays);
        SP_TRY(more, readDays(engine, range.first, range.count));
        shown = std::move(more);
    }
    // Looked at before the days are handed on.
    const auto ahead = endsEmpty() ? AgendaModel::Ahead::Nothing : AgendaModel::Ahead::Unknown;
    return Answer{std::move(shown), today, ahead};
}

void AgendaView::ask(std::optional<DayRange> range, std::optional<LocalDate> around)
{
    const int asked = ++m_asked;
    m_reading = true;
    ui::ask(
        m_engine, this, [range, around](Engine &engine) { return read(engine, range, around); },
        [this, asked, range, around](const Result<Answer> &answer) {
            if (asked != m_asked)
                return;
            m_reading = false;
            if (!answer)
                Q_EMIT failed(answer.error());
            else
                present(*answer, range ? std::nullopt : std::optional(around.value_or(answer->today)));
        });
}

void AgendaView::showDate(std::optional<LocalDate> date)
{
    m_around = date;
    ask(std::nullopt, date);
}

void AgendaView::reload()
{
    const ShownDays &shown = m_model.shown();
    if (m_model.rowCount() == 0)
        showDate(m_around);
    else
        ask(DayRange{shown.first, shown.count}, std::nullopt);
}

void AgendaView::clear()
{
    ++m_asked;
    m_reading = false;
    m_model.clear();
}

void AgendaView::extend(Toward toward)
{
    if (m_reading || m_presenting || (toward == Toward::Later && m_ahead == AgendaModel::Ahead::Nothing))
        return;
    const ShownDays &shown = m_model.shown();
    const LocalDate first = toward == Toward::Earlier ? shown.first - days(daysMore) : shown.first;
    ask(DayRange{first, shown.count + daysMore}, std::nullopt);
}

void AgendaView::present(const Answer &answer, std::optional<LocalDate> around)
{
    const auto anchor = m_list->anchor();
    const CalendarItem *before = m_list->chosen();
    const QByteArray chosen = before ? before->key() : QByteArray();
    m_ahead = answer.ahead;
    m_presenting = true;
    ShownDays shown = answer.shown;
    shown.switchOff(m_off);
    m_model.setShown(std::move(shown), answer.today, answer.ahead);
    m_list->choose(chosen);
    if (around)
        m_list->showDay(*around);
    else if (anchor)
        m_list->restore(*anchor);
    m_presenting = false;
    m_stack->setCurrentWidget(m_model.hasEntries() ? static_cast<QWidget *>(m_list) : m_empty);
    Q_EMIT loaded();
    if (const auto day = m_list->topDay())
        Q_EMIT topDayChanged(*day);
}

}  // namespace sp::ui
