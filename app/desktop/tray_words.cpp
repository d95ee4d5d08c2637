// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray_words.h"

#include "ui/session/session_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace std::chrono;
using namespace ui;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrayWords)
};

QString shown(const QString &name, TrayState::Names names)
{
    return names == TrayState::Names::Hidden ? initialsOf(name) : name;
}

void sayRunning(TrayState &state, const RunningSessionModel &model)
{
    const RunningSession &running = *model.running();
    const Session &session = running.row.session;
    const TimeZone other = zoneOr(running.row.clientZone, model.zone());
    const milliseconds elapsed = model.elapsed();
    const milliseconds planned = session.planned.length();
    state.kind = TrayState::Kind::Running;
    state.shape = elapsed > planned ? TrayShape::OverPlan : TrayShape::InSession;
    state.clock = running.paused() ? TrayState::Clock::Paused : TrayState::Clock::Running;
    state.headline = running.paused() ? Words::tr("Paused") : Words::tr("In session");
    state.headlineNote =
        Words::tr("since %1")
            .arg(twinClockAt(session.actualStart.value_or(session.planned.start), model.zone(), other));
    state.client = shown(running.row.clientName, state.names);
    state.time = timerText(elapsed);
    const auto plannedMinutes = static_cast<int>(round<minutes>(planned).count());
    state.span = {plannedMinutes, static_cast<int>(floor<minutes>(elapsed).count()), plannedMinutes};
    const milliseconds left = planned - elapsed;
    if (left > milliseconds(0)) {
        state.spanText = Words::tr("%1 left").arg(lengthText(ceil<minutes>(left)));
        state.spanTone = left <= minutes(5) ? Tone::Watch : Tone::Muted;
    } else {
        state.spanText = Words::tr("%1 over the planned time").arg(lengthText(floor<minutes>(-left)));
        state.spanTone = Tone::Watch;
    }
    state.endText = Words::tr("End and invoice");
    if (const auto &service = model.runningService()) {
        state.service = serviceLine(service->details.name, service->details.duration);
        const billing::PriceRule &price = service->details.price;
        state.spanNote = price.by == billing::PriceBy::Hour
                             ? Words::tr("%1 an hour").arg(moneyText(price.price))
                             : Words::tr("%1 per session").arg(moneyText(price.price));
        if (price.by == billing::PriceBy::Session)
            state.endText = Words::tr("End and invoice %1").arg(moneyText(price.price));
    }
    const QString first = running.row.clientName.section(u' ', 0, 0);
    state.quickNoteText =
        state.names == TrayState::Names::Hidden ? QString() : Words::tr("Quick note for %1").arg(first);
    if (const auto &next = model.next()) {
        state.nextText = Words::tr("Next: %1").arg(shown(next->clientName, state.names));
        state.nextNote = twinClockAt(next->when.start, model.zone(), zoneOr(next->clientZone, model.zone()));
    }
}

void sayNext(TrayState &state, const RunningSessionModel &model)
{
    const PlannedSession &next = *model.next();
    const TimeZone other = zoneOr(next.clientZone, model.zone());
    state.kind = TrayState::Kind::Next;
    state.headline = Words::tr("Next, %1").arg(waitText(next.when.start, model.now()));
    state.client = shown(next.clientName, state.names);
    state.service = next.serviceName.isEmpty() ? Words::tr("No service yet")
                                               : serviceLine(next.serviceName, next.serviceLength);
    state.serviceIcon = Icon::User;
    state.time = u"%1 %2"_s.arg(clockAt(next.when.start, model.zone()), placeOf(model.zone().name()));
    const LocalDate day = dateOf(model.zone().toLocal(next.when.start));
    if (const LocalDate today = dateOf(model.zone().toLocal(model.now())); day != today)
        state.time = Words::tr("%1, %2").arg(shortDay(day, today), state.time);
    state.mayStart = next.when.start - model.now() <= sessionStartsEarliest;
    if (other.offsetAt(next.when.start) != model.zone().offsetAt(next.when.start))
        state.timeNote = u"%1 %2"_s.arg(clockAt(next.when.start, other), placeOf(other.name()));
}

}  // namespace

TrayState trayState(const RunningSessionModel &running, const TodayView &today, TrayState::Names names)
{
    TrayState state;
    state.names = names;
    state.headline = Words::tr("No session planned");
    state.headlineNote =
        u"%1 %2"_s.arg(clockAt(running.now(), running.zone()), placeOf(running.zone().name()));
    const bool waits = !today.failed.empty() || !today.pastDue.empty() || !today.suggested.empty();
    state.shape = waits ? TrayShape::NeedsYou : TrayShape::Idle;
    if (running.running())
        sayRunning(state, running);
    else if (running.next())
        sayNext(state, running);
    state.notInvoiced = static_cast<int>(today.unbilled.size());
    QStringList sums;
    for (const Money &sum : today.leaking)
        sums << moneyText(sum);
    state.notInvoicedText =
        sums.isEmpty() ? Words::tr("%1 not invoiced").arg(state.notInvoiced)
                       : Words::tr("%1 not invoiced, %2").arg(state.notInvoiced).arg(sums.join(u" + "_s));
    state.openNote = today.sessions() == 0 ? Words::tr("nothing today")
                                           : Words::tr("%n sessions today", nullptr, today.sessions());
    state.healthText =
        today.failed.empty() ? Words::tr("All saved on this computer") : Words::tr("Mail waits for you");
    return state;
}

TrayState lockedTrayState()
{
    TrayState state;
    state.headline = Words::tr("Locked");
    state.openNote = Words::tr("unlock to go on");
    return state;
}

}  // namespace sp
