// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"
#include "ui/engine/engine_client.h"
#include "ui/session/clock_notices.h"
#include "ui/session/held_acts.h"

#include <QTimer>

#include <map>

namespace sp::ui {

/// A session that is over and on no invoice, with what it would bring; no amount where that cannot be
/// reckoned yet.
struct UnbilledSession {
    SessionId session;
    QString client;
    Instant start;
    std::optional<Money> total;
};

/// How many of them the day looks at: more than anybody leaves unbilled; beyond it only that there are more
/// is told.
inline constexpr int listedUnbilled = 200;

/// What the day shows.
struct TodayView {
    TimeZone zone = TimeZone::utc();
    LocalDate date = {};
    std::optional<Error> denied = {};  ///< Why there is no calendar in it: the role has none.
    std::vector<PlannedSession> today = {};
    std::vector<PlannedSession> tomorrow = {};
    /// What the next appointment is about.
    struct LastTime {
        QString excerpt;
        int openPoints = 0;
    };
    std::optional<LastTime> lastTime = {};
    /// What the clients of the day have prepaid: of each the package that is drawn from first.
    std::map<ClientId, CreditView> credits = {};
    std::vector<UnbilledSession> unbilled = {};
    bool moreUnbilled = false;        ///< There are more than are listed.
    std::vector<Money> leaking = {};  ///< Their sum, by currency.
    std::vector<ClientSummary> suggested = {};
    std::vector<DocumentRow> pastDue = {};
    /// Drafts that could not be issued on their day, and why.
    std::vector<std::pair<DocumentRow, Error>> held = {};
    std::vector<OutboxMessage> failed = {};
    int deferred = 0;                        ///< Mails that wait for their next attempt or were held back.
    std::vector<OutboxMessage> toSend = {};  ///< Mails that the owner sends and says so.

    /// Appointments of the next week that nobody has confirmed yet.
    std::vector<PlannedSession> unconfirmed = {};
    /// Times held for clients that nobody keeps much longer, the next to be over first.
    std::vector<HeldHere> soonFree = {};
    /// Changes of clocks within a week, and whom they touch.
    std::vector<ClockNotice> clockNotices = {};

    /// Appointments of the day that are not canceled.
    int sessions() const;
    minutes booked() const;
    int decisions() const
    {
        return static_cast<int>(suggested.size() + pastDue.size() + held.size() + failed.size() +
                                toSend.size() + unconfirmed.size() + soonFree.size());
    }
};

/// Those of the view that have not happened yet.
std::vector<ClockNotice> noticesAhead(const TodayView &view, Instant now);

/// The day, asked again whenever something of it changed and when midnight passes.
class TodayModel : public QObject {
    Q_OBJECT

public:
    /// Stale: the view is of asOf(), and what is now could not be read.
    enum class State { Loading, Ready, Stale, Failed };

    explicit TodayModel(EngineClient &client, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Whether there is a day to show, as it is or as it was.
    bool isReadable() const { return m_state == State::Ready || m_state == State::Stale; }
    const TodayView &view() const { return m_view; }
    const std::optional<Error> &error() const { return m_error; }
    /// When the view was true.
    Instant asOf() const { return m_asOf; }
    Instant now() const { return m_client.clock().now(); }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    EngineClient &m_client;
    TodayView m_view;
    std::optional<Error> m_error;
    Instant m_asOf;
    State m_state = State::Loading;
    QTimer m_soon;
};

}  // namespace sp::ui
