// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/availability/rules/slot_verdict.h"
#include "core/practice/holds/hold.h"
#include "core/practice/sessions/session_service.h"
#include "ui/calendar/calendar_model.h"

namespace sp::ui {

/// A time that is being thought of, on the viewer's wall.
struct AdviceQuestion {
    ClientId client;
    ServiceId service;
    LocalTime start;
    std::chrono::minutes length;
    TimeZone zone;
    friend bool operator==(const AdviceQuestion &, const AdviceQuestion &) = default;
};

/// What the rules of availability say of it, and where it is free instead.
struct SlotAdvice {
    std::vector<availability::Violation> broken = {};
    /// Whether the owner may have it by saying so; otherwise only by standing over others.
    bool overridable = false;
    std::optional<Instant> heldUntil = {};  ///< Somebody else's hold is there.
    std::vector<Interval> nearest = {};     ///< Nearest first; none where nothing speaks against it.

    bool none() const { return broken.empty() && !heldUntil; }
};
/// Fails as adviceOn() does.
Result<SlotAdvice> readAdvice(Engine &engine, const AdviceQuestion &question);

/// The same as a booking was refused with; nothing where it was refused for anything else, or cannot be had.
std::optional<SlotAdvice> adviceOf(const Error &refused);

/// Where both parties' clocks are, and how the client is called in a sentence.
struct BothClocks {
    TimeZone own;
    QByteArray clientZone = {};
    QString clientName = {};
};
/// Whether the calendar on the screen says by itself what it can: the usual hours, and what lies there or too
/// near.
enum class Seen { LeftOut, AlsoSaid };
/// A sentence for each rule that is broken.
QStringList adviceWords(const SlotAdvice &advice, const BothClocks &clocks, Seen seen);
/// "10:00 for you, 18:00 for Rita in Lisbon"; empty where both read the same.
QString bothClocksText(LocalTime start, const BothClocks &clocks);

}  // namespace sp::ui
