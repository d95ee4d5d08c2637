// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/practice/quotes/quote_store.h"
#include "core/primitives/jobs/job_runner.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// What a quote is drafted from.
struct QuoteRequest {
    ClientId client;
    billing::DraftChange content;              ///< Its added lines, discount and words.
    std::optional<LocalDate> validUntil = {};  ///< As long as usual, from today, when not given.
};

/// What changes about a quote while it is a draft.
struct QuoteChange {
    billing::DraftChange content = {};
    std::optional<LocalDate> validUntil = {};
};

/// A quote as it would be sent now, and what keeps it; one that was sent is as it is.
struct QuoteReview {
    Quote quote;
    std::vector<billing::MissingFact> missing = {};
};

/// A quote that was sent.
struct SentQuote {
    Quote quote;
    /// Nothing where client or practice have no mail address, or nobody wanted a mail: the owner hands it
    /// over.
    std::optional<MessageId> message = {};
    QString recipient = {};
    enum class Leaves { ByItself, ByPerson } leaves = Leaves::ByItself;
};

/// Quotes: drafted, sent, answered, expired, made into invoices. Nothing here posts to the ledger. Functions
/// that take an id fail with NotFound "quote.unknown", and as the states' apply() does.
class QuoteService {
public:
    QuoteService(Database &database, BillingService &billing, PeopleService &people, SettingsStore &settings,
        Outbox &outbox)
        : m_store(database), m_documents(database), m_jobs(database), m_billing(billing), m_people(people),
          m_settings(settings), m_outbox(outbox)
    {
    }
    const QuoteStore &store() const { return m_store; }
    /// Registers "quote.expire" with the runner.
    void registerJobs(JobRunner &runner);

    Result<Quote> quote(const QuoteId &id) const;
    /// Of a draft as it would be sent now: with today's date, seller and client as they are now, and the
    /// taxes that follow from both.
    Result<QuoteReview> review(const QuoteId &id, Instant now) const;
    /// Fails as BillingService::compose() does.
    Result<QuoteId> draft(Unit &unit, const QuoteRequest &request);
    /// Fails with Conflict "quote.changed" where `version` is not the stored one, or as
    /// BillingService::changed() does.
    Result<Done> change(Unit &unit, const QuoteId &id, const QuoteChange &change, std::int64_t version);
    /// A new draft with the same lines and words, under today's date, good for as long as usual.
    Result<QuoteId> copy(Unit &unit, const QuoteId &id);
    /// Throws a draft away.
    Result<Done> discard(Unit &unit, const QuoteId &id);

    enum class Delivery { Mail, Keep };
    /// Gives a draft its number, freezes it and puts its mail into the outbox. Fails with the reason of a
    /// missing fact that is refused, or as Outbox::enqueue() does.
    Result<SentQuote> send(Unit &unit, const QuoteId &id, Delivery delivery);
    /// Mails a quote again that was sent before. Fails with Refused "quote.not_sent" or
    /// "mail.sender_missing".
    Result<SentQuote> mailAgain(Unit &unit, const QuoteId &id);
    /// While its mail has not left: the mail is canceled and the quote a draft again, which keeps its number.
    /// Fails with Conflict "outbox.too_late" {status}.
    Result<Done> takeBack(Unit &unit, const QuoteId &id);
    Result<Done> accept(Unit &unit, const QuoteId &id);
    /// `reason` may be empty: not everybody gives one.
    Result<Done> decline(Unit &unit, const QuoteId &id, const QString &reason);
    /// Makes an invoice draft with the lines of an accepted quote and a reference to it; one that waits for
    /// its answer is accepted first. A line without a day counts as supplied today, until the draft says
    /// otherwise.
    Result<DocumentId> invoice(Unit &unit, const QuoteId &id);

private:
    /// The next number by the practice's pattern; it is given then.
    Result<QByteArray> takeNumber(LocalDate on);
    Result<billing::QuoteState> next(const Quote &quote, billing::QuoteEvent event, LocalDate today) const;
    /// Gives it the state that `event` leads to and stores it.
    Result<Done> move(Unit &unit, Quote &quote, billing::QuoteEvent event);
    Result<std::optional<Instant>> expire(Unit &unit, const Job &job);
    Result<Instant> after(LocalDate day) const;
    Result<SentQuote> mail(Unit &unit, Quote quote, const QByteArray &key);

    QuoteStore m_store;
    DocumentStore m_documents;
    JobStore m_jobs;
    BillingService &m_billing;
    PeopleService &m_people;
    SettingsStore &m_settings;
    Outbox &m_outbox;
};

}  // namespace sp
