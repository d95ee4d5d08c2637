// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/values/money.h"
#include "core/values/time.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sp::finding {

/// What can be found. Document: an invoice, a credit note or a draft of one.
enum class Kind { Client, Session, Document, Quote, Note, Service, Expense };
inline constexpr Kind allKinds[] = {
    Kind::Client, Kind::Session, Kind::Document, Kind::Quote, Kind::Note, Kind::Service, Kind::Expense};
/// "client", "session", "invoice"...
QByteArray kindName(Kind kind);

/// A record and why it is the one.
struct Found {
    Kind kind;
    IdBytes id;
    int fit = 0;            ///< How well it answers what was typed, up to 1000.
    QString name = {};      ///< Whose it is: the client, the payer, the payee; of a service its own name.
    QString words = {};     ///< Which one: company, number, a note's title, a session's service, the purpose.
    QByteArray state = {};  ///< As its kind names its states.
    bool correction = false;  ///< A credit note.
    std::optional<Interval> when = {};
    /// Of a session that is only in the calendar yet: `id` is the event's, and this names the occurrence.
    QByteArray occurrence = {};
    std::optional<LocalDate> on = {};
    std::optional<Money> amount = {};
    std::optional<SessionId> session = {};  ///< Of a note.
    std::optional<ClientId> client = {};
};

/// What names a record for as long as it is there: "client:018f…", and "planned:018f…@2026-11-03T11:00:00"
/// for a session that is only in the calendar.
QByteArray keyOf(const Found &found);
struct RecordKey {
    Kind kind;
    IdBytes id;
    QByteArray occurrence = {};
};
std::optional<RecordKey> readKey(QByteArrayView key);

/// The best first, each record once and at most `each` of a kind. What fits alike stays in its order.
std::vector<Found> bestOf(std::vector<Found> found, std::size_t each);

}  // namespace sp::finding
