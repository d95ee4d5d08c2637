// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/holds/hold.h"
#include "ui/engine/engine_client.h"

#include <functional>

namespace sp {
class Engine;
}

namespace sp::ui {

/// A time that is held, and how its client and its service are called; empty where there is none.
struct HeldHere {
    Hold hold;
    QString client = {};
    QString service = {};
};
/// Fails with NotFound "hold.unknown".
Result<HeldHere> readHeld(Engine &engine, const HoldId &id);
/// Those of clients that stand and are over before `until`, the next first. Empty without the right to book.
Result<std::vector<HeldHere>> heldUntil(Engine &engine, Instant until);

/// How long from now it is held when its usual length is added to what is `left`, at most as long as its
/// purpose allows; nothing where that adds no minute.
std::optional<std::chrono::milliseconds> longerHold(HoldPurpose purpose, std::chrono::milliseconds left);

/// How a held time is booked.
struct HeldBooking {
    std::optional<ServiceId> service = {};  ///< Where the hold does not say it.
    std::optional<QString> anyway = {};     ///< See TimeWish.
};
/// Books it within a Unit named "session.book"; the client's other holds are given up. Fails as
/// BookingService::confirm() does; also with InvalidInput "hold.for_nobody" and "hold.service_missing".
Result<UnitId> bookHeld(Engine &engine, const HoldId &id, const HeldBooking &booking);
/// Holds it longer within a Unit named "hold.extend". Fails as HoldService::extend() does, and with Refused
/// "hold.longest".
Result<Hold> extendHeld(Engine &engine, const HoldId &id);
/// Gives it up within a Unit named "hold.release".
Result<Done> releaseHeld(Engine &engine, const HoldId &id);
/// Holds it anew as it was held, as long as it would have been. Fails as HoldService::place() does.
Result<Done> holdAgain(Engine &engine, const Hold &hold);

/// What is done about held times, the same wherever they show.
class HeldActs : public QObject {
    Q_OBJECT

public:
    HeldActs(EngineClient &engine, QObject *parent) : QObject(parent), m_engine(engine) {}
    void book(const HoldId &id, const HeldBooking &booking = {});
    void extend(const HoldId &id);
    void release(const HoldId &id);

Q_SIGNALS:
    /// It is done; `undo` takes it back, and is empty where nothing does.
    void done(const QString &words, const std::function<void()> &undo);
    /// It could not be booked.
    void refused(const sp::HoldId &id, const sp::Error &error);
    void failed(const sp::Error &error);

private:
    template <typename T>
    std::function<void()> undoing(const T &work);

    EngineClient &m_engine;
};

}  // namespace sp::ui
