// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/consumption.h"
#include "core/values/time.h"

namespace sp::credit {

/// Credits of one origin within a bucket: they began and end together.
struct Lot {
    QByteArray id;
    QString bucket;  ///< Its name; unique for a client, whatever the case.
    Denomination denomination;
    std::int64_t available = 0;  ///< What is left and not reserved; negative when overdrawn.
    enum class State { Active, Frozen, Archived } state = State::Active;
    bool carried = false;  ///< Left over from a period before: used first.
    std::optional<LocalDate> from = {};
    std::optional<LocalDate> until = {};  ///< The last day it may be used on.
    std::set<QString> services = {};      ///< By name, folded; empty: all.
    std::set<QString> excluded = {};
    std::int64_t increment = 1;  ///< It is drawn in whole multiples of this, such as whole sessions.
    std::int64_t floor = 0;      ///< How far it may go: below 0 where it may be overdrawn.
    /// What the session takes by the rules that this lot was sold with; none: by the request's.
    std::optional<Demand> demand = {};
};

/// What happens to what no bucket covers. Block: nothing is drawn, nothing is agreed on. Waitlist: neither,
/// but the wish is kept. Bill: it goes on an invoice. Overdraw: the first eligible lot goes below its floor.
enum class Shortfall { Block, Waitlist, Bill, Overdraw };

QByteArray shortfallName(Shortfall shortfall);
std::optional<Shortfall> shortfallFromName(QStringView name);

struct DrawRequest {
    QString service;
    LocalDate on;
    Demand demand;
    /// Names of buckets in the order they are to be drawn from; empty: whatever the client has.
    std::vector<QString> order = {};
    /// A person's own choice comes before the order.
    std::optional<QString> chosen = {};
    bool chain = true;  ///< What the first bucket lacks comes from the next.
    Shortfall shortfall = Shortfall::Bill;
};

/// A part of the demand from one lot.
struct Drawn {
    QByteArray lot;
    QString bucket;
    Denomination denomination;
    std::int64_t quantity;
    std::int64_t before;
    std::int64_t after;
    friend bool operator==(const Drawn &, const Drawn &) = default;
};

/// Why a lot was not drawn from: "frozen", "archived", "not_started", "expired", "not_covered", "excluded",
/// "not_in_order", "other_unit" (its unit cannot cover that, or nothing says how much it takes), "empty".
struct PassedOver {
    QByteArray lot;
    QString bucket;
    QByteArray why;
};

struct DrawPlan {
    enum class Outcome { Covered, Billed, Overdrawn, Waitlisted, Blocked } outcome = Outcome::Covered;
    std::vector<Drawn> drawn = {};
    std::vector<PassedOver> passedOver = {};
    /// What no bucket covers, in each unit that the demand has.
    Demand uncovered = {};
    bool eligible = false;  ///< There was a lot that could have been drawn from.

    bool fully() const { return outcome == Outcome::Covered || outcome == Outcome::Overdrawn; }
    /// For people and audit: every step, with names and numbers.
    QJsonObject toJson() const;
};

QByteArray outcomeName(DrawPlan::Outcome outcome);

/// Why `lot` may not be drawn from for this request; empty when it may. An empty lot is eligible here.
QByteArray ineligible(const Lot &lot, const DrawRequest &request);
/// The eligible lots in the order of drawing: chosen, then the order's place, then carried ones, then the
/// earliest end, then sessions before minutes before money, then the name and the id (P08).
std::vector<Lot> drawOrder(const std::vector<Lot> &lots, const DrawRequest &request);
/// Decides what comes from where; touches nothing. No lot goes below its floor on the way, and what is drawn
/// and what is left uncovered add up to the demand exactly: fractions of units are kept as fractions until
/// the end, where a bucket's last step is rounded up.
DrawPlan planDraw(const std::vector<Lot> &lots, const DrawRequest &request);

}  // namespace sp::credit
