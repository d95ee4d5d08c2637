// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/draft_change.h"
#include "core/practice/billing/rules/missing.h"
#include "core/practice/billing/rules/payment_allocation.h"
#include "core/practice/billing/rules/tax_rules.h"
#include "core/practice/billing/service/document_store.h"
#include "core/practice/billing/service/rebill_store.h"
#include "core/practice/billing/service/tax_terms.h"
#include "core/practice/billing/service/time_terms.h"
#include "core/practice/people/people_service.h"
#include "core/practice/sessions/session_service.h"
#include "core/practice/templates/template_service.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/ledger/ledger_store.h"

#include <functional>

namespace sp {

/// What a payment is for.
struct PaymentDetails {
    ClientId payer;
    std::optional<DocumentId> document;  ///< The oldest open invoices first when not given.
    Money amount;
    QByteArray method = "bank";  ///< One of billing::paymentMethods.
    LocalDate receivedOn;
    QString reference = {};
    /// Whether what the payer left out of `document` is the rebate for paying early, where its terms allow
    /// that, or is still owed.
    enum class Early { Grant, Withhold } early = Early::Grant;
};

/// What an invoice's terms for paying early make of a payment.
struct EarlyPayment {
    Money rebate;                            ///< What the payer may leave out on that day.
    Money taken;                             ///< What this payment leaves out; the invoice is paid then.
    std::optional<LocalDate> until;          ///< The last day of the term, if there is one.
    std::vector<billing::TaxFigures> share;  ///< What of `taken` is income and what is tax, by treatment.
};

/// A draft as it should be from now on. The sessions belong to content.sessions, one by one, and are some of
/// those that the draft bills already; one that is left out is unbilled again.
struct DraftEdit {
    billing::InvoiceSnapshot content;
    std::vector<SessionId> sessions;
    /// Which line passes which expense on; nothing: as it was. One that is left out waits again.
    std::optional<std::vector<BilledExpense>> expenses = {};
};

/// A draft as it would be issued now, and what the law asks for that it lacks. An issued document is as it
/// is, with nothing missing.
struct DraftReview {
    BilledDocument document;
    std::vector<billing::MissingFact> missing = {};
};

/// The series that documents of a kind take their numbers from: "invoice", "credit".
QByteArray seriesOf(billing::DocumentType type);

/// Where a series of numbers stands.
struct SeriesOutlook {
    QByteArray next;        ///< The next number, as it would be printed.
    std::int64_t counter;   ///< What it counts.
    Result<Done> mayStart;  ///< Whether startNumbers() would still let it begin elsewhere, or why not.
};

/// Under which date a document is issued. Today is the computer's day. NotBeforeLast is the last document's
/// date where that is later: the way on after a clock that ran ahead gave a number a date to come, since
/// numbers rise with their dates and are never given twice.
enum class IssueDate { Today, NotBeforeLast };

/// What is taken back of an issued invoice.
struct CreditRequest {
    QString reason = {};
    std::vector<int> lines = {};  ///< Indices; none: all that was not credited before.
    /// What becomes of the sessions on these lines. AskAgain: they wait until somebody says whether to bill
    /// them again or to waive them. Unbilled: the invoice was a mistake of a moment ago and counts as never
    /// made.
    enum class Sessions { AskAgain, Unbilled } sessions = Sessions::AskAgain;
    IssueDate date = IssueDate::Today;  ///< Of the credit note; NotBeforeLast heeds the invoice's too.
};

/// Money that is given back.
struct RefundDetails {
    Money amount;
    std::optional<QByteArray> method = {};  ///< The ways it came in, the latest first, when not given.
    LocalDate on;
    QString reference = {};
};

/// How a payment is taken back.
struct ReversalDetails {
    LocalDate on;
    QString reason = {};
};

/// What a session costs, as an invoice of now would say.
struct PricedTime {
    Interval counted;
    int minutes;  ///< Actual ones.
    Client client;
    Service service;
    billing::PricedSession priced;
};

/// What one record of a payer has as credit; more than zero.
struct Purse {
    ClientId owner;
    Money credit;
};

/// Invoices, credit notes and payments. Every figure comes from the money engine in ../rules; every change
/// posts to the ledger in the same Unit.
class BillingService {
public:
    /// Without `policies` a service's own rounding of time and the table's tax rates hold for everybody.
    BillingService(Database &database, LedgerStore &ledger, PeopleService &people, ServiceStore &services,
        SessionService &sessions, SettingsStore &settings, PolicyService *policies = nullptr)
        : m_store(database), m_rebills(database), m_ledger(ledger), m_people(people), m_services(services),
          m_sessions(sessions), m_settings(settings), m_terms(policies), m_taxTerms(policies),
          m_templates(database)
    {
    }
    const DocumentStore &store() const { return m_store; }

    /// What a session's line becomes where something of it is prepaid: the session's own line first, what is
    /// charged besides after it. Nothing: it is billed as ever.
    using Cover = std::function<Result<std::optional<std::vector<billing::InvoiceLine>>>(
        const Session &, const PricedTime &, const billing::InvoiceLine &usual, billing::Language)>;
    void askCover(Cover cover) { m_cover = std::move(cover); }

    /// The price of one session, by the terms that hold for it; a running one is timed until `now`.
    Result<PricedTime> price(const Session &session, Instant now) const;
    /// What an invoice over these sessions would say today; nothing is stored. The sessions are of one payer,
    /// completed or running (then timed until `now`), and not billed. Fails with "invoice.no_sessions",
    /// "session.billed", "invoice.payer_mixed", "invoice.currency_mixed" or a tax reason.
    Result<BilledDocument> preview(std::span<const SessionId> sessions, Instant now) const;
    /// Stores the preview as a draft; the sessions are marked as drafted. They are completed or no-shows, and
    /// on no other draft; else it fails with "session.not_billable" {state} or "session.billed".
    Result<DocumentId> draft(Unit &unit, std::span<const SessionId> sessions);
    /// Drafts what waits to be passed on to a client, without any session: the expenses in one currency.
    /// Fails with Refused "expense.nothing_waits" or a tax reason.
    Result<DocumentId> draftExpenses(Unit &unit, const ClientId &client, Currency currency);
    /// An expense whose invoice was credited shall be billed after all. Fails with Refused
    /// "expense.not_credited".
    Result<Done> billAgain(Unit &unit, const ExpenseId &expense);
    /// What a document over lines that bill no sessions would say today; nothing is stored. The payer is the
    /// client's. Fails with "invoice.no_lines", "invoice.seller_missing", as withChange() does, or with a tax
    /// reason.
    Result<BilledDocument> compose(
        const ClientId &client, const billing::DraftChange &asked, Instant now) const;
    /// What a draft, or what was composed, says after a change: added lines taxed, wordings and figures
    /// reckoned; nothing is stored. Fails as change() does.
    Result<billing::InvoiceSnapshot> changed(
        const BilledDocument &document, const billing::DraftChange &change, Instant now) const;
    /// Stores what was composed as a new invoice draft.
    Result<DocumentId> draftComposed(Unit &unit, BilledDocument document);
    /// Replaces a draft's lines, discount and words; figures are reckoned anew. Fails with "invoice.issued",
    /// "invoice.transition" (it was thrown away), Conflict "invoice.changed", or InvalidInput
    /// "invoice.sessions_mixed" when a session is not on the draft or does not stand on a line of its own.
    Result<Done> edit(Unit &unit, const DocumentId &id, const DraftEdit &edit, std::int64_t version);
    /// Changes lines, discounts, words and the rate of its tax of a draft. Fails as edit() and withChange()
    /// do, or with a tax reason for an added line.
    Result<Done> change(
        Unit &unit, const DocumentId &id, const billing::DraftChange &change, std::int64_t version);
    /// Takes a line off a draft; its session is unbilled again. Fails as edit(), with "invoice.no_such_line"
    /// {line} or Refused "invoice.last_line".
    Result<Done> removeLine(Unit &unit, const DocumentId &id, int index, std::int64_t version);
    /// Throws a draft away; its sessions are unbilled again.
    Result<Done> discard(Unit &unit, const DocumentId &id);
    /// What a draft would say if it were issued now: with today's date, seller and account, the client as
    /// they are now, and the tax that follows from both (a line that was taxed by hand keeps its tax).
    /// Besides what missingOn() knows it warns with "missing.business_vat_id" {buyer} of a business in
    /// another member state that is taxed like a person, and names what keeps the tax from being decided as
    /// refused.
    Result<DraftReview> review(const DocumentId &id, Instant now) const;
    Result<DraftReview> review(BilledDocument document, Instant now) const;
    /// What the law asks for that a document lacks, as review() names it; of an issued one, what was let
    /// pass.
    Result<std::vector<billing::MissingFact>> missingFrom(const BilledDocument &document) const;
    /// Takes the next number, freezes what review() answers, posts to the ledger. Fails with
    /// "invoice.transition", "invoice.seller_missing", the reason of a missing fact that is refused, a tax
    /// reason, "number.date_before_last" {date, last}, "number.taken" {number} or Corrupt
    /// "invoice.figures_differ".
    Result<BilledDocument> issue(Unit &unit, const DocumentId &id, IssueDate date = IssueDate::Today);
    /// What the next number would be; not reserved.
    Result<QByteArray> expectedNumber(
        LocalDate on, billing::DocumentType type = billing::DocumentType::Invoice) const;
    /// The next number of a kind of document, and whether one may still choose where its numbers begin. Fails
    /// as expectedNumber() does.
    Result<SeriesOutlook> outlook(billing::DocumentType type, LocalDate on) const;
    /// Lets the numbers of a kind of document go on from another program's: the next one counts `first`.
    /// Answers that number; where the series stands there already, nothing changes. Fails as startingAt()
    /// does, and with "number.taken" {number}.
    Result<QByteArray> startNumbers(Unit &unit, billing::DocumentType type, std::int64_t first);
    /// A draft is to be issued on `on`; the one to do so is IssueSchedule. Fails with "invoice.transition" or
    /// InvalidInput "invoice.schedule_past" {date}.
    Result<Done> schedule(Unit &unit, const DocumentId &id, LocalDate on, BilledDocument::WhenIssued then);
    /// It is a draft again; `held` says why it could not be issued on its day. Fails with
    /// "invoice.transition".
    Result<Done> unschedule(Unit &unit, const DocumentId &id, const std::optional<Error> &held = {});
    /// Says on a draft why it could not be issued when it should have been. Fails with "invoice.transition".
    Result<Done> hold(Unit &unit, const DocumentId &id, const Error &why);
    /// What keeps a draft from being issued now.
    Result<std::optional<Error>> hindrance(const DocumentId &id, Instant now) const;
    Result<Done> markSent(Unit &unit, const DocumentId &id);
    /// Credits an issued invoice, wholly or line by line: a new document that refers to it. What was paid
    /// beyond the rest becomes the payer's credit. Fails with "invoice.not_issued", "invoice.transition"
    /// (nothing is left of it), "credit.line_credited" {line}, "credit.before_invoice" {date, invoice}
    /// (the clock went back), or as creditNoteFor() and issue() do.
    Result<BilledDocument> credit(Unit &unit, const DocumentId &id, const CreditRequest &request);
    /// A session whose invoice was credited, or that was waived, shall be billed after all. It is unbilled
    /// then.
    Result<Done> billAgain(Unit &unit, const SessionId &session);
    /// A session that is not on an invoice shall never be: nobody asks for it any more.
    Result<Done> waive(Unit &unit, const SessionId &session);

    /// What is still open of an invoice, as it would be written off now. Fails with
    /// "payment.invoice_not_open" {invoice}.
    Result<WriteOff> previewWriteOff(const DocumentId &id, Instant now) const;
    /// Gives up what is still open of an invoice. The tax it charged stays in the books. Fails as
    /// previewWriteOff() does, with InvalidInput "write_off.no_reason" or "invoice.transition".
    Result<WriteOff> writeOff(Unit &unit, const DocumentId &id, const QString &reason);
    /// Takes a write-off back: the ledger gets the opposite entry, the invoice is owed again. Fails with
    /// "invoice.transition".
    Result<Done> reopen(Unit &unit, const DocumentId &id);

    /// What recordPayment() would make of a payment of one invoice as a payment in time.
    Result<EarlyPayment> earlyPayment(const DocumentId &id, Money amount, LocalDate on) const;
    /// Records money received; what is left over becomes the payer's credit. An invoice named in `details`
    /// grants its rebate for paying early. Fails with "payment.not_positive", "payment.method_unknown"
    /// {method}, "payment.future" {date}, "payment.written_off" {invoice}, or as the allocation does.
    Result<PaymentId> recordPayment(Unit &unit, const PaymentDetails &details);
    /// Takes back a payment, or the use of a credit, that was recorded by mistake: the ledger gets the
    /// opposite entry, the invoices are owed again, the record stays and says so. Any row names its whole
    /// record. Once more changes nothing. Fails with NotFound "payment.unknown", "payment.refund_stays" (a
    /// refund is recorded as received again), "payment.reversed_before" {date, received},
    /// "payment.credit_spent" {asked, available} (what it left as credit was used since),
    /// "payment.went_back" {asked, available} (it, or the rebate granted with it, was refunded or credited
    /// since) or "payment.rebate_stands" {invoice, rebate} (a later payment's rebate rests on it).
    Result<Done> reversePayment(Unit &unit, const PaymentId &id, const ReversalDetails &details);
    /// Pays an open invoice from the payer's credit, as far as it goes. Fails with "payment.no_credit".
    Result<PaymentId> applyCredit(Unit &unit, const DocumentId &id, LocalDate on);
    /// Gives money back for an invoice: first what its credit notes turned into the payer's credit, as far as
    /// that was not spent since; the rest is owed again. It leaves the accounts that the money came into.
    /// Fails with "refund.not_positive", "refund.too_large" {asked, available}, "payment.method_unknown"
    /// {method} or "payment.currency_mixed" {expected, found}.
    Result<PaymentId> refund(Unit &unit, const DocumentId &id, const RefundDetails &details);
    /// Gives a payer's credit back, such as an overpayment. Fails as refund().
    Result<PaymentId> refundCredit(Unit &unit, const ClientId &payer, const RefundDetails &details);

    /// Fails with NotFound "invoice.unknown".
    Result<BilledDocument> document(const DocumentId &id) const;
    /// What a client owes (positive) or has as credit (negative), by currency; merged records count along.
    Result<std::vector<Money>> owed(const ClientId &client) const;
    /// What a payer and the records merged into it have as credit.
    Result<Money> creditLeft(const ClientId &payer, Currency currency) const;
    /// The date it is where the practice is.
    Result<LocalDate> today(Instant now) const;

private:
    Result<billing::InvoiceSnapshot> blank(
        const PracticeSettings &settings, const Client &payer, Currency priced, LocalDate on) const;
    Result<billing::TaxFacts> taxFacts(const PracticeSettings &settings, const Client &payer,
        const QByteArray &code, LocalDate supplied) const;
    /// Gives a draft the parties, dates, taxes and standing words it has when it is issued on `on`.
    Result<Done> bringUpToDate(BilledDocument &draft, const PracticeSettings &settings, LocalDate on) const;
    Result<billing::TaxDecision> taxOf(const PracticeSettings &settings, const Client &payer,
        const QByteArray &code, LocalDate supplied) const;
    /// The wordings that these lines ask for; the draft's own when somebody taxed a line by hand.
    Result<std::vector<QByteArray>> noticesOf(
        const BilledDocument &draft, const billing::InvoiceSnapshot &content) const;
    Result<billing::TaxDecision> addSession(billing::InvoiceSnapshot &content,
        const PracticeSettings &settings, const Client &payer, const Session &session, Instant now) const;
    /// Adds a line for each expense that waits for one of these clients, taxed like what the invoice is for.
    Result<std::vector<billing::TaxDecision>> addExpenses(BilledDocument &document,
        const PracticeSettings &settings, const Client &payer, std::vector<ClientId> clients,
        const QByteArray &taxCode) const;
    /// Says of each of the document's expenses at `lines` (all, without any) that still stand on it, how far
    /// it is.
    Result<Done> moveExpenses(Unit &unit, const BilledDocument &document, ExpenseBilling to,
        const std::optional<std::vector<int>> &lines = {});
    /// Keeps by which terms a session's time was counted.
    Result<Done> pinTerms(Unit &unit, const Session &session) const;
    Result<Done> reckon(billing::InvoiceSnapshot &content) const;
    Result<Done> post(Unit &unit, const BilledDocument &document) const;
    /// Gives the document the state that `event` leads to with the sums it has by now, and stores both.
    Result<Done> move(Unit &unit, BilledDocument &document, billing::InvoiceEvent event);
    /// Takes one row of a reversed record off the invoice it paid.
    Result<Done> takeOff(Unit &unit, const PaymentRecord &part);
    /// Lets `event` happen to those of the document's sessions that still stand on it.
    Result<Done> billSessions(Unit &unit, const BilledDocument &document, BillingEvent event);
    /// Brings what its sessions say about money in line with the document's state.
    Result<Done> settleSessions(Unit &unit, const BilledDocument &document);
    /// The credit that a payer and the records merged into it have in a currency.
    Result<std::vector<Purse>> creditOf(const ClientId &payer, Currency currency) const;
    /// Which way how much of a refund goes.
    Result<std::vector<billing::RefundPart>> waysBack(
        const ClientId &payer, std::optional<DocumentId> document, const RefundDetails &details) const;
    Result<PaymentId> payBack(Unit &unit, const ClientId &payer, std::optional<DocumentId> document,
        const RefundDetails &details, Money fromCredit, std::vector<Posting> postings);
    Result<billing::NumberPattern> patternOf(
        const PracticeSettings &settings, billing::DocumentType type) const;
    Result<billing::NextNumber> nextNumber(
        const PracticeSettings &settings, billing::DocumentType type, LocalDate on) const;
    Result<billing::NextNumber> numberAfter(
        const billing::NumberPattern &pattern, const billing::SeriesState &state, LocalDate on) const;
    Result<LocalDate> dateFor(billing::DocumentType type, IssueDate rule, LocalDate today) const;

    DocumentStore m_store;
    RebillStore m_rebills;
    LedgerStore &m_ledger;
    PeopleService &m_people;
    ServiceStore &m_services;
    SessionService &m_sessions;
    SettingsStore &m_settings;
    Cover m_cover;
    TimeTerms m_terms;
    TaxTerms m_taxTerms;
    TemplateService m_templates;
};

}  // namespace sp
