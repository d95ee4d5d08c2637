// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/document_store.h"
#include "core/practice/billing/service/time_terms.h"
#include "core/practice/billing/rules/tax_rules.h"
#include "core/practice/people/people_service.h"
#include "core/practice/sessions/session_service.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/ledger/ledger_store.h"

namespace sp {

/// What a payment is for.
struct PaymentDetails {
    ClientId payer;
    std::optional<DocumentId> document;  ///< The oldest open invoices first when not given.
    Money amount;
    QByteArray method = "bank";  ///< "bank", "cash", "card"
    LocalDate receivedOn;
    QString reference = {};
};

/// What one record of a payer has as credit; more than zero.
struct Purse {
    ClientId owner;
    Money credit;
};

/// Invoices, credit notes and payments. Every figure comes from the money engine in ../rules; every change posts to the
/// ledger in the same Unit.
class BillingService {
public:
    /// Without `policies` a service's own rounding of time holds for everybody.
    BillingService(Database &database, LedgerStore &ledger, PeopleService &people, ServiceStore &services,
        SessionService &sessions, SettingsStore &settings, PolicyService *policies = nullptr)
        : m_store(database), m_ledger(ledger), m_people(people), m_services(services), m_sessions(sessions),
          m_settings(settings), m_terms(policies)
    {
    }
    const DocumentStore &store() const { return m_store; }

    /// What an invoice over these sessions would say today; nothing is stored. The sessions are of one payer, completed or
    /// running (then timed until `now`), and not billed. Fails with "invoice.no_sessions", "session.billed",
    /// "invoice.payer_mixed", "invoice.currency_mixed" or a tax reason.
    Result<BilledDocument> preview(std::span<const SessionId> sessions, Instant now) const;
    /// Stores the preview as a draft; the sessions are marked as drafted. They are completed or no-shows, and on no other
    /// draft; else it fails with "session.not_billable" {state} or "session.billed".
    Result<DocumentId> draft(Unit &unit, std::span<const SessionId> sessions);
    /// Replaces a draft's lines, discount and words; figures are reckoned anew. Fails with "invoice.issued",
    /// "invoice.transition" (it was thrown away) or Conflict "invoice.changed".
    Result<Done> edit(Unit &unit, const DocumentId &id, const billing::InvoiceSnapshot &content, std::int64_t version);
    /// Throws a draft away; its sessions are unbilled again.
    Result<Done> discard(Unit &unit, const DocumentId &id);
    /// Takes the next number, freezes the content, posts to the ledger. Fails with "invoice.transition",
    /// "invoice.seller_missing" or "number.date_before_last" {date, last}.
    Result<BilledDocument> issue(Unit &unit, const DocumentId &id);
    /// What the next invoice's number would be; not reserved.
    Result<QByteArray> expectedNumber(LocalDate on) const;
    Result<Done> markSent(Unit &unit, const DocumentId &id);
    /// Credits a whole issued invoice: a new document that refers to it. What was paid becomes the payer's credit.
    Result<BilledDocument> credit(Unit &unit, const DocumentId &id, const QString &reason);

    /// Records money received; what is left over becomes the payer's credit.
    Result<PaymentId> recordPayment(Unit &unit, const PaymentDetails &details);
    /// Pays an open invoice from the payer's credit, as far as it goes. Fails with "payment.no_credit".
    Result<PaymentId> applyCredit(Unit &unit, const DocumentId &id, LocalDate on);
    /// Gives money back for an invoice: out of the payer's credit when the invoice was credited, as far as that was not
    /// spent since; else it is owed again. Fails with "refund.too_large" {asked, available}.
    Result<PaymentId> refund(Unit &unit, const DocumentId &id, const Money &amount, LocalDate on, const QString &reference);

    /// Fails with NotFound "invoice.unknown".
    Result<BilledDocument> document(const DocumentId &id) const;
    /// What a client owes (positive) or has as credit (negative), by currency; merged records count along.
    Result<std::vector<Money>> owed(const ClientId &client) const;
    /// The date it is where the practice is.
    Result<LocalDate> today(Instant now) const;

private:
    Result<billing::InvoiceSnapshot> blank(const PracticeSettings &settings, const Client &payer, Currency priced, LocalDate on) const;
    Result<billing::TaxDecision> addSession(billing::InvoiceSnapshot &content, const PracticeSettings &settings,
        const Client &payer, const Session &session, Instant now) const;
    /// Keeps by which terms a session's time was counted.
    Result<Done> pinTerms(Unit &unit, const Session &session) const;
    Result<Done> reckon(billing::InvoiceSnapshot &content) const;
    Result<Done> post(Unit &unit, const BilledDocument &document) const;
    Result<Done> move(Unit &unit, BilledDocument &document, billing::InvoiceEvent event, const Money &paid);
    Result<Done> billSessions(Unit &unit, const BilledDocument &document, BillingState state);
    /// The credit that a payer and the records merged into it have in a currency.
    Result<std::vector<Purse>> creditOf(const ClientId &payer, Currency currency) const;
    Result<billing::NextNumber> nextNumber(const PracticeSettings &settings, billing::DocumentType type, LocalDate on) const;

    DocumentStore m_store;
    LedgerStore &m_ledger;
    PeopleService &m_people;
    ServiceStore &m_services;
    SessionService &m_sessions;
    SettingsStore &m_settings;
    TimeTerms m_terms;
};

}  // namespace sp
