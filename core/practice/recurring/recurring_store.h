// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/document_store.h"
#include "core/practice/recurring/recurring_invoice.h"

#include <functional>

namespace sp {

class Database;

/// What those that run come to, all rhythms brought to one.
struct RecurringRate {
    int count;
    Money perMonth;
    Money perYear;
};

/// The SQL of recurring invoices.
class RecurringInvoiceStore {
public:
    explicit RecurringInvoiceStore(Database &database) : m_database(database) {}

    Result<std::optional<RecurringInvoice>> find(const RecurringId &id) const;
    /// Running ones by their next day, then paused, then ended ones; `text` narrows by the payer's name.
    Result<std::vector<RecurringRow>> list(const QString &text = {}) const;
    Result<Done> each(const std::function<void(const RecurringInvoice &)> &visit) const;
    /// See billing::perYear(); those in other currencies are counted only.
    Result<RecurringRate> rate(Currency currency) const;

    Result<Done> insert(const RecurringInvoice &recurring, Instant now);
    /// Writes all of it anew. Fails with Conflict "recurring.changed" when `version` is not the stored one.
    Result<Done> update(const RecurringInvoice &recurring, Instant now);

    /// Keeps a state that is about to be replaced.
    Result<Done> keepVersion(const RecurringInvoice &before, Instant now);
    /// What it was before each change, the newest first.
    Result<std::vector<RecurringVersion>> versions(const RecurringId &id) const;

    /// Newest first.
    Result<std::vector<RecurringRun>> runs(const RecurringId &id) const;
    Result<bool> hasRun(const RecurringId &id, const QByteArray &period) const;
    /// Fails with Conflict "storage.constraint" for a period that was billed already.
    Result<Done> addRun(const RecurringId &id, const RecurringRun &run, Instant now);
    /// What an invoice was made by.
    Result<std::optional<RecurringId>> origin(const DocumentId &document) const;

private:
    Database &m_database;
};

}  // namespace sp
