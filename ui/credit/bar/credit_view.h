// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/service/credit_service.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// A package of a client as a bar and its words say it. Quantities are in the smallest step of its unit.
struct CreditView {
    PackageId package;
    ClientId client;
    QString name;
    credit::Denomination unit;
    std::int64_t left = 0;     ///< What the ledger says; negative when overdrawn.
    std::int64_t booked = 0;   ///< Of that, what bookings hold.
    std::int64_t granted = 0;  ///< Of how much.
    credit::Burn burn = credit::Burn::Empty;
    credit::Package::State state = credit::Package::State::Active;
    bool frozen = false;  ///< It rests today.
    LocalDate today = {};
    std::optional<LocalDate> expires = {};  ///< The last day.
    std::optional<LocalDate> runsOut = {};  ///< By bookings.
    std::vector<QByteArray> hints = {};     ///< What makes that day uncertain.
    std::optional<LocalDate> lastUsed = {};
    std::optional<LocalTime> next = {};  ///< The client's next session, on the practice's wall.
    bool drawnFirst = false;             ///< The client's next session draws from it first.
    std::optional<DocumentId> document = {};

    std::int64_t free() const { return left - booked; }
    bool isActive() const { return state == credit::Package::State::Active; }
    int percent() const { return credit::percentLeft(left, granted); }
};

/// What a client has prepaid.
struct ClientCredits {
    /// Active ones in the order of drawing, as far as that is known, then ended ones of which something is
    /// left.
    std::vector<CreditView> packages = {};
    bool sells = false;  ///< The practice has a package to sell.
};
/// Fails with "access.denied".
Result<ClientCredits> readClientCredits(Engine &engine, const ClientId &client);
/// One package. Fails with "access.denied" or "package.unknown".
Result<CreditView> readCredit(Engine &engine, const PackageId &package);

/// A part of a session that comes from a package.
struct CreditDraw {
    QString bucket;
    credit::Denomination unit;
    std::int64_t quantity = 0;
    std::int64_t after = 0;  ///< What is left then, and not booked.
};

/// What a session draws, or has drawn.
struct SessionCredit {
    std::optional<CreditView> credit = {};  ///< What is drawn from first; where nothing is, what there is.
    std::vector<CreditDraw> draws = {};
    int overageMinutes = 0;
    std::optional<Money> charge = {};             ///< For what nothing covers.
    std::vector<credit::OverageStep> steps = {};  ///< How that came about.
    bool taken = false;                           ///< It took place; else it is what would be.
    bool refused = false;                         ///< The package refuses to be booked for it.

    bool isEmpty() const { return !credit && draws.empty(); }
};
/// `minutes` is its length. Asks for no permission.
Result<SessionCredit> readSessionCredit(Engine &engine, const Session &session, int minutes);
/// The same of a session that is stored, at its counted length. Fails with "access.denied".
Result<SessionCredit> readSessionCredit(Engine &engine, const SessionId &session);
/// A session that nobody has booked yet.
struct CreditWish {
    ClientId client;
    ServiceId service;
    Interval when;
};
/// What it would draw. Fails with "access.denied".
Result<SessionCredit> readWishedCredit(Engine &engine, const CreditWish &wish);

}  // namespace sp::ui
