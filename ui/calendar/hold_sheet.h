// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"
#include "ui/calendar/slot_advice.h"
#include "ui/engine/engine_client.h"
#include "ui/session/held_acts.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class FieldFrame;
class Label;
class Select;

/// A time that is held: for whom, for what and until when. It is booked, held longer, or given up. Where the
/// rules of availability speak against booking it, they are told, and it is booked all the same.
class HoldSheet : public Sheet {
    Q_OBJECT

public:
    HoldSheet(EngineClient &engine, const CalendarItem &item, const TimeZone &zone, QWidget &region);
    /// Why it could not be booked; pressed again, it is booked anyway.
    void warn(const SlotAdvice &advice);

Q_SIGNALS:
    void bookRequested(const sp::HoldId &id, const sp::ui::HeldBooking &booking);
    void extendRequested(const sp::HoldId &id);
    void releaseRequested(const sp::HoldId &id);

private:
    void loadServices(std::chrono::minutes length);
    void book();

    EngineClient &m_engine;
    HeldTime m_held;
    BothClocks m_clocks;
    std::vector<Service> m_services;
    Select *m_service;
    FieldFrame *m_serviceFrame;
    Button *m_book = nullptr;
    bool m_anyway = false;
};

}  // namespace sp::ui
