// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp {

/// Which lines of the audit trail are looked at; without anything, all.
struct AuditFilter {
    enum class By { Anybody, Profile, Program };
    /// A record and what belongs to it: the sessions, notes, invoices, payments and messages of a client, the
    /// note of a session, the payments of an invoice.
    std::optional<IdBytes> record = {};
    By by = By::Anybody;
    std::optional<ProfileId> profile = {};  ///< With By::Profile.
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};  ///< Not included.

    bool isEmpty() const { return !record && by == By::Anybody && !from && !until; }
    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// A line with the names its ids stand for today.
struct AuditRow {
    AuditEntry entry;
    QString subject;  ///< See auditSubject().
    QString actor;    ///< Empty: the program by itself.
};

/// How many lines a filter finds and where its pages begin, the newest line first: with it any page of a
/// trail of any length is read by its key.
struct AuditOutline {
    std::int64_t size = 0;
    std::vector<std::int64_t> starts;  ///< The number of each page's newest line.
};

/// Asks for the permission "audit.read". A filter reads the whole trail once; without one the numbers are
/// known.
Result<AuditOutline> auditOutline(Engine &engine, const AuditFilter &filter, int pageRows);
/// At most `rows` lines from number `newest` downwards. Asks for the permission "audit.read".
Result<std::vector<AuditRow>> auditPage(
    Engine &engine, const AuditFilter &filter, std::int64_t newest, int rows);

}  // namespace sp
