// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/billing/rules/recurring_plan.h"
#include "core/practice/billing/service/billed_document.h"

namespace sp {

using RecurringId = Id<struct RecurringTag>;

/// An invoice that comes back, as stored.
struct RecurringInvoice {
    enum class State { Active, Paused, Ended };
    /// Draft: each one waits for the owner. Send: it is issued and mailed by itself.
    enum class Mode { Draft, Send };

    RecurringId id;
    State state = State::Active;
    ClientId client;
    ClientId payer;
    billing::InvoiceSnapshot content;  ///< The lines as they were left; "{period}" is filled in at each run.
    billing::RecurringPlan plan;
    Mode mode = Mode::Draft;
    int nextRun = 0;  ///< The index of the run that is next.
    std::int64_t version = 1;

    /// Nothing once it has ended. A paused one says what would be next.
    std::optional<billing::PeriodRun> next() const
    {
        return state == State::Ended ? std::nullopt : billing::runAt(plan, nextRun);
    }
};

/// "Active", "Paused", "Ended"; "Draft", "Send": the words that are stored and exported.
QByteArray recurringStateName(RecurringInvoice::State state);
QByteArray recurringModeName(RecurringInvoice::Mode mode);

/// One in a list.
struct RecurringRow {
    RecurringId id;
    RecurringInvoice::State state;
    RecurringInvoice::Mode mode;
    ClientId payer;
    QString payerName;
    billing::RecurringPlan plan;
    std::optional<LocalDate> nextOn;
    Money total;
};

/// What one was before a change.
struct RecurringVersion {
    int number;  ///< From 1.
    billing::InvoiceSnapshot content;
    billing::RecurringPlan plan;
    RecurringInvoice::Mode mode;
    Instant until;  ///< When it was changed.
};

/// A period that was billed.
struct RecurringRun {
    QByteArray period;
    LocalDate on;
    DocumentId document;
};

}  // namespace sp
