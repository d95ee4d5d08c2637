// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_model.h"

#include "ui/engine/ask.h"
#include "ui/session/money_sums.h"
#include "ui/session/session_agenda.h"
#include "ui/session/zone_words.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace sp::ui {

using namespace std::chrono;

namespace {

/// The right column shows seven and says how many more there are.
constexpr int listedDecisions = 50;
/// Of notes written lately one is the newest, whatever was ticked in older ones since.
constexpr int lookedBack = 20;
/// A hold of the usual day waits for a decision from its beginning; a longer one in its last two days.
constexpr hours soonOver{48};

Result<Done> addUnbilled(Engine &engine, TodayView &view)
{
    if (!engine.may("invoice.read"))
        return Done{};
    SP_TRY(rows, engine.sessions().store().unbilled(listedUnbilled + 1));
    view.moreUnbilled = rows.size() > listedUnbilled;
    for (const SessionRow &row : rows) {
        if (view.unbilled.size() == listedUnbilled)
            break;
        UnbilledSession unbilled{row.session.id, row.clientName, row.session.counted().start, {}};
        // A client without an address or a currency without a rule must not hide the day.
        const auto preview = engine.billing().preview({&row.session.id, 1}, engine.now());
        if (preview) {
            unbilled.total = preview->content.totals.gross;
            addTo(view.leaking, *unbilled.total);
        }
        view.unbilled.push_back(std::move(unbilled));
    }
    return Done{};
}

Result<Done> addLastTime(Engine &engine, TodayView &view)
{
    if (!engine.may("notes.read"))
        return Done{};
    const Instant now = engine.now();
    const auto next = std::ranges::find_if(view.today, [&](const PlannedSession &each) {
        return each.isAppointment() && !each.isOver() && each.when.end > now;
    });
    if (next == view.today.end())
        return Done{};
    SP_TRY(family, engine.people().store().family(*next->client));
    SP_TRY(notes, engine.notes().store().ofClients(family, lookedBack));
    SP_TRY(open, openNotes(engine, family, next->session));
    const NoteSummary *last = nullptr;
    for (const NoteSummary &each : notes)
        if (each.note.currentNumber > 0 && (!next->session || each.note.session != next->session) &&
            (!last || last->note.createdAt < each.note.createdAt))
            last = &each;
    if (!last)
        return Done{};
    SP_TRY(version, engine.notes().store().current(last->note.id));
    if (!version)
        return Done{};
    const QString excerpt = version->content.title.isEmpty() ? last->excerpt : version->content.title;
    view.lastTime = {excerpt.simplified(), pointsOf(open)};
    return Done{};
}

Result<Done> addCredits(Engine &engine, TodayView &view)
{
    if (!engine.may("balance.read"))
        return Done{};
    for (const PlannedSession &each : view.today) {
        if (!each.isAppointment() || view.credits.contains(*each.client))
            continue;
        SP_TRY(credits, readClientCredits(engine, *each.client));
        if (!credits.packages.empty() && credits.packages.front().isActive())
            view.credits.emplace(*each.client, credits.packages.front());
    }
    return Done{};
}

/// What the next week brings: appointments that wait for a word, and clocks that change.
Result<Done> addAhead(Engine &engine, TodayView &view)
{
    const Interval week{engine.now(), engine.now() + clocksToldAhead};
    SP_TRY(notices, readClockNotices(engine, week, view.zone));
    view.clockNotices = std::move(notices);
    SP_TRY(held, heldUntil(engine, engine.now() + soonOver));
    view.soonFree = std::move(held);
    if (!engine.may("session.confirm"))
        return Done{};
    SP_TRY(planned, plannedWithin(engine, week, view.zone));
    std::ranges::copy_if(planned, std::back_inserter(view.unconfirmed), [&](const PlannedSession &each) {
        return each.isAppointment() && each.state == SessionState::Tentative && each.when.start > week.start;
    });
    return Done{};
}

Result<Done> addDecisions(Engine &engine, TodayView &view)
{
    // Only what this profile can decide.
    if (engine.may("client.status")) {
        SP_TRY(suggested, engine.people().store().list(ClientStatus::Suggested, listedDecisions, 0));
        view.suggested = std::move(suggested);
    }
    if (engine.may("invoice.read")) {
        SP_TRY(pastDue, engine.billing().store().list(
                            {.state = DocumentFilter::State::PastDue, .limit = listedDecisions}, view.date));
        view.pastDue = std::move(pastDue);
        SP_TRY(held, engine.billing().store().list(
                         {.state = DocumentFilter::State::Held, .limit = listedDecisions}, view.date));
        for (DocumentRow &row : held) {
            SP_TRY(document, engine.billing().document(row.id));
            if (document.held)
                view.held.emplace_back(std::move(row), *document.held);
        }
    }
    if (!engine.may("outbox.retry"))
        return Done{};
    SP_TRY(failed,
        engine.outbox().store().list({MessageStatus::Failed, MessageStatus::Blocked}, {}, listedDecisions));
    view.failed = std::move(failed);
    SP_TRY(deferred, engine.outbox().store().list({MessageStatus::Deferred}, {}, listedDecisions));
    view.deferred = static_cast<int>(deferred.size());
    SP_TRY(toSend, engine.outbox().store().list({MessageStatus::Queued}, {}, listedDecisions));
    view.toSend = std::move(toSend);
    return Done{};
}

Result<TodayView> look(Engine &engine)
{
    TodayView view;
    SP_TRY(zone, practiceZone(engine));
    view.zone = zone;
    view.date = dateOf(zone.toLocal(engine.now()));
    const auto dayOf = [&](LocalDate date) {
        return Interval{zone.toInstant(LocalTime(date)), zone.toInstant(LocalTime(date + days(1)))};
    };
    // An accountant has no calendar, and decisions all the same.
    if (engine.may("calendar.read") && engine.may("session.read")) {
        SP_TRY(today, plannedWithin(engine, dayOf(view.date), zone));
        view.today = std::move(today);
        SP_TRY(tomorrow, plannedWithin(engine, dayOf(view.date + days(1)), zone));
        view.tomorrow = std::move(tomorrow);
        SP_CHECK(addAhead(engine, view));
    } else {
        view.denied = Error{ErrorCode::Refused, "access.denied",
            {{QStringLiteral("permission"), QStringLiteral("calendar.read")},
                {QStringLiteral("role"), QString::fromLatin1(roleName(engine.actor().role))}}};
    }
    SP_CHECK(addCredits(engine, view));
    SP_CHECK(addUnbilled(engine, view));
    SP_CHECK(addLastTime(engine, view));
    SP_CHECK(addDecisions(engine, view));
    return view;
}

bool concerns(const QByteArray &topic)
{
    static const std::set<QByteArray> topics{"clients", "credits", "sessions", "calendar", "notes",
        "invoices", "payments", "services", "settings", "outbox", "holds"};
    return topics.contains(topic);
}

}  // namespace

int TodayView::sessions() const
{
    return static_cast<int>(std::ranges::count_if(
        today, [](const PlannedSession &each) { return each.isAppointment() && holdsPlace(each.state); }));
}

minutes TodayView::booked() const
{
    minutes sum{0};
    for (const PlannedSession &each : today)
        if (each.isAppointment() && !each.allDay && holdsPlace(each.state))
            sum += round<minutes>(each.when.length());
    return sum;
}

std::vector<ClockNotice> noticesAhead(const TodayView &view, Instant now)
{
    std::vector<ClockNotice> ahead = view.clockNotices;
    std::erase_if(ahead, [now](const ClockNotice &notice) { return notice.change.at <= now; });
    return ahead;
}

TodayModel::TodayModel(EngineClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    // One commit tells several topics; one look answers them all.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TodayModel::refresh);
    connect(&m_client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (concerns(topic))
            m_soon.start();
    });
    connect(&m_client.minute(), &MinuteTick::turned, this, [this] {
        const bool shown = isReadable();
        const bool freed = std::ranges::any_of(
            m_view.soonFree, [this](const HeldHere &each) { return !each.hold.stands(now()); });
        if (shown && (freed || dateOf(m_view.zone.toLocal(now())) != m_view.date))
            refresh();
    });
    refresh();
}

void TodayModel::refresh()
{
    ask(m_client, this, look, [this](const Result<TodayView> &view) {
        if (view) {
            m_view = *view;
            m_asOf = now();
            m_error.reset();
            m_state = State::Ready;
        } else if (view.error().reason != "workspace.locked") {
            m_error = view.error();
            m_state = isReadable() ? State::Stale : State::Failed;
        }
        Q_EMIT changed();
    });
}

}  // namespace sp::ui
