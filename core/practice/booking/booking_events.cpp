// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/booking_events.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &code)
{
    return QString::fromLatin1(code);
}

qint64 millis(Instant at)
{
    return static_cast<qint64>(toMillis(at));
}

QJsonObject factsOf(const Session &session)
{
    return {{u"client"_s, text(session.client.text())}, {u"start"_s, millis(session.planned.start)},
        {u"end"_s, millis(session.planned.end)}, {u"state"_s, text(sessionStateName(session.state))},
        {u"version"_s, static_cast<qint64>(session.version)}};
}

}  // namespace

EventRecord SessionCreated::record() const
{
    return {"session.created", "session", session.id.bytes(), factsOf(session)};
}

EventRecord SessionConfirmed::record() const
{
    return {"session.confirmed", "session", session.id.bytes(), factsOf(session)};
}

EventRecord SessionRescheduled::record() const
{
    QJsonObject facts = factsOf(session);
    facts.insert(u"from_start"_s, millis(from.start));
    facts.insert(u"from_end"_s, millis(from.end));
    return {"session.rescheduled", "session", session.id.bytes(), facts};
}

EventRecord SessionCanceled::record() const
{
    QJsonObject facts = factsOf(session);
    facts.insert(u"standing"_s, text(standingName(session.canceledAs.value_or(Standing::Provider))));
    return {"session.canceled", "session", session.id.bytes(), facts};
}

EventRecord SessionReleased::record() const
{
    QJsonObject facts = factsOf(session);
    facts.insert(u"at"_s, millis(at));
    return {session.state == SessionState::Expired ? "session.expired" : "session.released", "session",
        session.id.bytes(), facts};
}

EventRecord SlotFreed::record() const
{
    constexpr const char *reasons[] = {"Cancellation", "Reschedule", "ExpiredConfirmation"};
    return {"slot.freed", "session", session.bytes(),
        {{u"start"_s, millis(when.start)}, {u"end"_s, millis(when.end)},
            {u"reason"_s, QLatin1StringView(reasons[static_cast<int>(why)])}}};
}

QByteArray SessionEffectDue::key() const
{
    return session.text() + ':' + QByteArray::number(qint64(version)) + ':' + effectName(effect);
}

EventRecord SessionEffectDue::record() const
{
    return {"session.effect_due", "session", session.bytes(),
        {{u"key"_s, text(key())}, {u"change"_s, text(changeName(change))}}};
}

}  // namespace sp
