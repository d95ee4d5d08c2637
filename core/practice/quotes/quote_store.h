// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billed_document.h"
#include "core/practice/billing/service/document_store.h"
#include "core/practice/quotes/quote.h"

namespace sp {

/// The SQL of quotes.
class QuoteStore {
public:
    explicit QuoteStore(Database &database) : m_database(database) {}

    Result<std::optional<Quote>> find(const QuoteId &id) const;
    Result<std::optional<QuoteId>> numbered(const QByteArray &number) const;
    /// What asks for something first (drafts, what waits by its last day), then the rest, newest first.
    Result<std::vector<QuoteRow>> list(const QuoteFilter &filter, LocalDate today) const;
    /// How many wait for an answer, and what they come to; those in other currencies are counted only.
    Result<DocumentCount> waiting(Currency currency, LocalDate today) const;
    Result<Done> each(const std::function<void(const Quote &)> &visit) const;

    Result<Done> insert(const Quote &quote, Instant now);
    /// Writes all of it anew. Fails with Conflict "quote.changed" when `quote.version` is not the stored one.
    Result<Done> update(const Quote &quote, Instant now);

private:
    Database &m_database;
};

}  // namespace sp
