// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/practice/services/service.h"
#include "core/suites/credit/rules/balance.h"
#include "core/suites/credit/rules/overage.h"
#include "core/suites/credit/rules/package_terms.h"

#include <QJsonObject>

namespace sp {
using PackageTemplateId = Id<struct PackageTemplateTag>;
using PackageId = Id<struct PackageTag>;
using LotId = Id<struct CreditLotTag>;
using CreditEntryId = Id<struct CreditEntryTag>;
using CreditUseId = Id<struct CreditUseTag>;
}  // namespace sp

namespace sp::credit {

/// A version of a template's rules. Published ones never change.
struct TemplateVersion {
    PackageTemplateId id;
    QString name;
    bool retired = false;
    int number = 1;
    PackageTerms terms = {};
    bool published = false;
    std::optional<Instant> publishedAt = {};
};

/// How many packages were sold of a template, and how many of those are active.
struct SoldCount {
    int all = 0;
    int active = 0;
};

/// What a client bought, or was given, with the rules it was bought under. A bucket without a template is a
/// package too.
struct Package {
    enum class State { Active, Expired, Archived };

    PackageId id;
    ClientId client;
    QString name;
    std::optional<PackageTemplateId> of = {};
    int version = 0;  ///< Of the template; 0 without one.
    PackageTerms terms = {};
    bool allowNegative = false;
    std::optional<DocumentId> document = {};
    LocalDate boughtOn = {};
    std::optional<LocalDate> activatedOn = {};
    std::optional<LocalDate> periodOn = {};  ///< When the period that runs began.
    State state = State::Active;
    std::vector<Freeze> freezes = {};

    bool frozenOn(LocalDate day) const;
    std::optional<LocalDate> expires() const { return expiresOn(terms, activatedOn, freezes); }
};

QByteArray packageStateName(Package::State state);

/// Credits of one origin, with what the ledger says is left and what bookings hold of it.
struct StoredLot {
    LotId id;
    PackageId package;
    bool carried = false;
    std::optional<LocalDate> from = {};
    std::optional<LocalDate> until = {};  ///< Of its own; its package's end counts besides.
    bool closed = false;
    std::int64_t balance = 0;
    std::int64_t reserved = 0;
};

/// What a posting to a lot meant.
struct CreditEntry {
    std::int64_t seq = 0;
    CreditEntryId id;
    LotId lot;
    EntryType type;
    std::int64_t quantity;
    std::int64_t before = 0;
    std::int64_t after = 0;
    LocalDate on;
    QByteArray source;  ///< "session.create", "session.edit", "session.cancel", "manual_adjustment"...
    std::optional<SessionId> session = {};
    std::optional<DocumentId> document = {};
    QByteArray reason = {};
    QString note = {};
    QByteArray eventKey = {};
    int mappingVersion = 0;
    std::optional<int> actualMinutes = {};
    std::optional<CreditEntryId> reverses = {};
    std::optional<ProfileId> actor = {};
    Instant postedAt{};
};

/// How a session was covered, and what is charged beyond that.
struct CreditUse {
    CreditUseId id;
    SessionId session;
    int revision = 1;
    ClientId client;
    QJsonObject trace = {};  ///< {mapping, draw, overage}: everything the figures came from.
    int minutes = 0;
    int included = 0;
    int overageMinutes = 0;
    std::optional<Money> amount = {};  ///< What is charged; none, or zero: nothing.

    bool charges() const { return amount && !amount->isZero(); }
};

/// What a session of the past was covered by, with what the rules would be asked about it again.
struct PastUse {
    CreditUse use;
    ServiceVersionId service;
    std::optional<PackageTemplateId> plan =
        {};  ///< Of what was drawn first, where it was sold by a template.
    Instant start;
    QByteArray zone;
};

}  // namespace sp::credit
