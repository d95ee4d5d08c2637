// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billed_document.h"
#include "core/practice/expenses/expense_store.h"
#include "core/practice/notes/note.h"
#include "core/practice/people/client.h"
#include "core/practice/scheduling/calendar_entry.h"
#include "core/practice/sessions/session.h"
#include "core/primitives/ledger/ledger_store.h"

#include <QJsonArray>

#include <map>

namespace sp {

// The records of a practice as JSON: ids as text, instants and dates as ISO 8601, amounts as integers in the
// minor unit beside their currency. Everything that is stored of a record is there.

QJsonObject clientJson(const Client &client);
QJsonObject serviceJson(const Service &service);
QJsonObject eventJson(const StoredEvent &stored);
QJsonObject sessionJson(const Session &session, const std::vector<TimerSegment> &segments);
/// Whether the part that no client ever sees goes along.
enum class PrivateNotes { LeaveOut, Include };
QJsonObject noteJson(const Note &note, const std::vector<NoteVersion> &history, PrivateNotes privateNotes);
QJsonObject documentJson(const BilledDocument &document);
QJsonArray writeOffsJson(const std::vector<WriteOff> &writeOffs);
QJsonObject paymentJson(const PaymentRecord &payment);
QJsonObject entryJson(const PostedEntry &posted);
QJsonObject expenseRecordJson(const Expense &expense, const std::vector<ExpenseVersion> &versions);

/// "Payment", "Refund" or "Credit applied"
QByteArray paymentKindName(PaymentRecord::Kind kind);

}  // namespace sp
