// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/slot_advice.h"

#include "core/engine/booking_answers.h"
#include "ui/session/time_words.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace availability;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlotAdvice)
};

QString momentText(Instant at, const TimeZone &zone)
{
    const LocalTime local = zone.toLocal(at);
    return u"%1 %2"_s.arg(shortDay(dateOf(local), dateOf(local)), clockText(local));
}

QString hoursSentence(const Violation &violation, Seen seen)
{
    if (violation.source == "holiday")
        return Words::tr("It is a public holiday.");
    if (violation.source == "blackout")
        return Words::tr("It is one of your days off.");
    if (violation.byBuffer)
        return Words::tr("The free time around it goes beyond your working hours.");
    return seen == Seen::AlsoSaid || violation.source != "hours" ? Words::tr("Outside your working hours.")
                                                                 : QString();
}

QString sentence(const Violation &violation, const BothClocks &clocks, Seen seen)
{
    const QString bound = violation.bound ? momentText(*violation.bound, clocks.own) : QString();
    switch (violation.rule) {
    case SlotRule::MinLeadTime:
        return Words::tr("Sooner than your notice allows: from %1.").arg(bound);
    case SlotRule::MaxLeadTime:
        return Words::tr("Further ahead than you take bookings: until %1.").arg(bound);
    case SlotRule::ProviderHours:
        return hoursSentence(violation, seen);
    case SlotRule::ServiceWindow:
        return Words::tr("This service is not offered then.");
    case SlotRule::PlaceHours:
        return Words::tr("%1 is closed then.").arg(QString::fromUtf8(violation.source));
    case SlotRule::ClientWindow:
        return clocks.clientName.isEmpty()
                   ? Words::tr("Outside the hours that suit the client.")
                   : Words::tr("Outside the hours that suit %1.").arg(clocks.clientName);
    case SlotRule::Conflict:
        return seen == Seen::AlsoSaid ? Words::tr("Something else is in your calendar then.") : QString();
    case SlotRule::Unknown:
        return Words::tr("One of your calendars cannot be read; it may be taken.");
    case SlotRule::Buffer:
        return seen == Seen::AlsoSaid
                   ? Words::tr("%1 too close to what lies beside it.").arg(durationText(violation.missing))
                   : QString();
    case SlotRule::Travel:
        return Words::tr("%1 are missing for the way.").arg(durationText(violation.missing));
    case SlotRule::Room:
        return Words::tr("No room is free then.");
    case SlotRule::DailyCap:
        return Words::tr("The day has as many of these sessions as you allow.");
    case SlotRule::Seats:
        return Words::tr("No seat is left then.");
    // Booking reads such a time itself, and nobody holds what is looked at here.
    case SlotRule::InvalidLocalTime:
    case SlotRule::Held:
        return {};
    }
    Q_UNREACHABLE();
}

}  // namespace

Result<SlotAdvice> readAdvice(Engine &engine, const AdviceQuestion &question)
{
    const Instant start = question.zone.toInstant(question.start);
    const BookingQuestion asked{question.client, question.service, {start, start + question.length}};
    SP_TRY(advice, adviceOn(asked, engine.availability(), engine.sessions(), engine.now()));
    SP_TRY(blocking, engine.holds().store().blocking({.when = asked.when}, engine.now()));
    SlotAdvice said{std::move(advice.verdict.violations), advice.overridable};
    if (blocking && blocking->what == Blocking::What::Hold)
        said.heldUntil = blocking->until;
    if (said.none())
        return said;
    SP_TRY(nearest, nearestFree(asked, engine.availability(), engine.sessions(), engine.now()));
    said.nearest = std::move(nearest);
    return said;
}

std::optional<SlotAdvice> adviceOf(const Error &refused)
{
    if (!refused.facts.value("overridable"_L1).toBool())
        return std::nullopt;
    SlotAdvice advice{.overridable = true};
    for (const QJsonValue &each : refused.facts.value("violations"_L1).toArray()) {
        const QJsonObject said = each.toObject();
        const QByteArray code = said.value("code"_L1).toString().toLatin1();
        for (int at = 0; at <= static_cast<int>(SlotRule::Seats); ++at) {
            const auto rule = static_cast<SlotRule>(at);
            if (slotRuleCode(rule) != code)
                continue;
            Violation violation{.rule = rule, .source = said.value("source"_L1).toString().toUtf8()};
            for (const auto bound : {"earliest_allowed"_L1, "latest_allowed"_L1})
                if (const auto moment = parseInstant(said.value(bound).toString().toLatin1()))
                    violation.bound = *moment;
            violation.missing = std::chrono::minutes(said.value("missing_minutes"_L1).toInt());
            violation.byBuffer = said.value("by_buffer"_L1).toBool();
            advice.broken.push_back(std::move(violation));
        }
    }
    for (const QJsonValue &each : refused.facts.value("alternatives"_L1).toArray()) {
        const auto start = parseInstant(each["start"_L1].toString().toLatin1());
        const auto end = parseInstant(each["end"_L1].toString().toLatin1());
        if (start && end)
            advice.nearest.push_back({*start, *end});
    }
    return advice;
}

QStringList adviceWords(const SlotAdvice &advice, const BothClocks &clocks, Seen seen)
{
    QStringList words;
    if (advice.heldUntil)
        words << Words::tr("Held for somebody until %1.").arg(momentText(*advice.heldUntil, clocks.own));
    for (const Violation &each : advice.broken)
        if (const QString said = sentence(each, clocks, seen); !said.isEmpty() && !words.contains(said))
            words << said;
    return words;
}

QString bothClocksText(LocalTime start, const BothClocks &clocks)
{
    const auto zone = TimeZone::create(clocks.clientZone);
    if (!zone || *zone == clocks.own)
        return {};
    const LocalTime there = zone->toLocal(clocks.own.toInstant(start));
    if (there == start)
        return {};
    const QString time = dateOf(there) == dateOf(start)
                             ? clockText(there)
                             : u"%1 %2"_s.arg(shortDay(dateOf(there), dateOf(there)), clockText(there));
    return clocks.clientName.isEmpty()
               ? Words::tr("%1 for you, %2 in %3").arg(clockText(start), time, placeOf(clocks.clientZone))
               : Words::tr("%1 for you, %2 for %3 in %4")
                     .arg(clockText(start), time, clocks.clientName, placeOf(clocks.clientZone));
}

}  // namespace sp::ui
