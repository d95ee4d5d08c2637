// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/meter_state.h"

#include "ui/session/time_words.h"

#include <QCoreApplication>

namespace sp::ui {

using namespace std::chrono;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Meter)
};

QString wordFor(const MeterFacts &facts, MeterPhase phase)
{
    const milliseconds left = facts.planned - facts.elapsed;
    switch (phase) {
    case MeterPhase::Within:
        return Words::tr("of %1 min").arg(round<minutes>(facts.planned).count());
    case MeterPhase::EndsSoon:
        return Words::tr("%1 left").arg(lengthText(ceil<minutes>(left)));
    case MeterPhase::AtEnd:
    case MeterPhase::Over:
        break;
    }
    const auto over = floor<minutes>(-left);
    return over < minutes(1) ? Words::tr("Time is up") : Words::tr("%1 over").arg(lengthText(over));
}

int secondsOf(milliseconds length)
{
    return static_cast<int>(floor<seconds>(length).count());
}

}  // namespace

MeterState meterState(const MeterFacts &facts)
{
    MeterState state;
    state.stand = standOf(facts.elapsed, facts.planned, facts.step);
    state.paused = facts.clock == MeterFacts::Clock::Paused;
    state.urgent = state.stand.phase != MeterPhase::Within;
    state.time = timerText(facts.elapsed);
    state.client = facts.client;
    state.note = facts.price;
    state.endText = facts.endText;
    const QString word = wordFor(facts, state.stand.phase);
    // A paused session says so; that its time is over stays as important.
    state.word = !state.paused  ? word
                 : state.urgent ? Words::tr("Paused, %1").arg(word)
                                : Words::tr("Paused");
    const minutes step = stepInForce(facts.step);
    if (state.stand.phase == MeterPhase::Over)
        state.overBy = Words::tr("+%1").arg((step * state.stand.steps).count());
    state.spoken = Words::tr("Session with %1, %2, %3").arg(state.client, state.time, state.word);
    state.elapsed = secondsOf(facts.elapsed);
    state.planned = secondsOf(facts.planned);
    state.step = secondsOf(step);
    state.whole = state.planned + state.step * (state.stand.steps + 1);
    return state;
}

}  // namespace sp::ui
