// SPDX-License-Identifier: GPL-3.0-or-later
// Tours through the window: where each of their steps is shown.
#include "app/desktop/tour_memory.h"
#include "app/desktop/workplace.h"

#include "ui/engine/ask.h"
#include "ui/session/session_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/tour_guide.h"

#include <QStackedWidget>

#include <algorithm>

namespace sp {

using namespace ui;

namespace {

constexpr std::chrono::days longAgo{365};

/// The session that explains itself best: the one that runs, the next, or the last.
Result<std::optional<SessionId>> sessionToShow(Engine &engine)
{
    std::optional<SessionId> none;
    if (!engine.may("session.read"))
        return none;
    const SessionStore &sessions = engine.sessions().store();
    SP_TRY(running, sessions.running());
    if (running)
        return std::optional(running->row.session.id);
    SP_TRY(ahead, sessions.toCome(engine.now()));
    const auto next =
        std::ranges::min_element(ahead, {}, [](const Session &session) { return session.planned.start; });
    if (next != ahead.end())
        return std::optional(next->id);
    SP_TRY(past, sessions.within({engine.now() - longAgo, engine.now()}));
    return past.empty() ? none : std::optional(past.back().session.id);
}

}  // namespace

void Workplace::wireTours()
{
    m_frame->setSeenTours(seenTours());
    m_today->offerTour(toursOffered());
    connect(m_today, &TodayPage::tourWanted, this, [this] { startTour(allTours().front().id); });
    connect(m_today, &TodayPage::tourRefused, this, [this] {
        answerTours();
        m_today->offerTour(false);
        tell(tr("The tours wait under About, and in Ctrl+K"));
    });
    TourGuide &guide = m_frame->guide();
    connect(&guide, &TourGuide::stepWanted, this, &Workplace::showTourStep);
    connect(&guide, &TourGuide::ended, this, [this](const QByteArray &tour) {
        rememberTour(tour);
        m_frame->setSeenTours(seenTours());
    });
}

void Workplace::startTour(const QByteArray &id)
{
    const std::vector<Tour> tours = allTours();
    const auto tour = std::ranges::find(tours, id, &Tour::id);
    if (tour == tours.end())
        return;
    answerTours();
    m_today->offerTour(false);
    const auto needsSession = [](const TourStep &step) { return step.needs == TourStep::Needs::Session; };
    if (std::ranges::none_of(tour->steps, needsSession)) {
        m_frame->guide().start(*tour);
        return;
    }
    ask(m_client, this, sessionToShow, [this, tour = *tour](const Result<std::optional<SessionId>> &session) {
        if (!session || !*session) {
            tell(tr("Book a session first; then this tour can show it"));
            return;
        }
        m_tourSession = *session;
        m_frame->guide().start(tour);
    });
}

void Workplace::showTourStep(const TourStep &step)
{
    if (step.needs == TourStep::Needs::Session && m_tourSession) {
        openSession(*m_tourSession);
        return;
    }
    m_frame->showPage(step.page);
    if (step.page == PageId::Today)
        m_day->setCurrentWidget(m_today);
    if (step.needs == TourStep::Needs::Computer)
        settingsPage().showSection(SettingsPage::Section::Appearance);
}

}  // namespace sp
