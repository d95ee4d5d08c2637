// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/practice/notes/note_service.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// How a session is brought to its end.
struct FinishRequest {
    SessionId session;
    std::optional<Interval> actual = {};   ///< Instead of the timer's times.
    std::optional<NoteContent> note = {};  ///< Saved along.
    enum class Billing { Invoice, Draft, Later } billing = Billing::Invoice;
    enum class Delivery { Send, Keep } delivery = Delivery::Send;
    IssueDate date = IssueDate::Today;

    /// What is asked for, to tell a repetition from another request; the note by its digest.
    QJsonObject toJson() const;
};

/// What finishing brought about.
struct FinishResult {
    SessionId session;
    std::optional<DocumentId> document = {};
    QByteArray number = {};
    std::optional<Money> total = {};
    std::optional<MessageId> message = {};
    /// Set with `message`: whether the mail leaves by itself or waits for a person to send it.
    enum class Leaves { ByItself, ByPerson } leaves = Leaves::ByItself;
    QString recipient =
        {};  ///< Empty when client or practice have no mail address: the invoice waits to be handed over.

    QJsonObject toJson() const;
    static Result<FinishResult> fromJson(const QJsonObject &json);
};

/// Sessions that make one invoice.
struct InvoiceGroup {
    ClientId payer;
    QString payerName;
    Currency currency;
    std::vector<SessionId> sessions = {};
};

/// What became of all that was to be billed.
struct InvoicedAll {
    struct Refused {
        InvoiceGroup group;
        Error why;
    };
    std::vector<FinishResult> issued = {};
    std::vector<Refused> refused = {};
};

/// What the Finish sheet shows before anything happens.
struct FinishPreview {
    BilledDocument invoice;
    int minutes = 0;
    std::vector<billing::PricingStep> steps;
    QByteArray expectedNumber;  ///< Empty where `missing` says why there is none.
    QString recipient;
    bool hasSender = true;  ///< The practice has a mail address of its own to send from.
    FinishResult::Leaves leaves = FinishResult::Leaves::ByItself;
    /// What the law asks for that the invoice lacks, or that its number lacks. What is refused keeps it from
    /// being issued.
    std::vector<billing::MissingFact> missing = {};
};

/// One click at the end of a session: the timer ends, the note is kept, the session priced, the invoice
/// issued, ledger, audit and document written and the mail put into the outbox - in one Unit, once per
/// session however often it is asked.
class FinishService {
public:
    FinishService(SessionService &sessions, NoteService &notes, BillingService &billing,
        ServiceStore &services, PeopleService &people, SettingsStore &settings, Outbox &outbox)
        : m_sessions(sessions), m_notes(notes), m_billing(billing), m_services(services), m_people(people),
          m_settings(settings), m_outbox(outbox)
    {
    }

    Result<FinishPreview> preview(const SessionId &session, Instant now) const;
    /// Fails as SessionService::finish, BillingService::issue and Outbox::enqueue do.
    Result<FinishResult> finish(Unit &unit, const FinishRequest &request);
    /// Takes an invoice back while its mail has not left: the mail is canceled, the invoice credited, its
    /// sessions are as if it had never been. Fails with Conflict "outbox.too_late" {status}.
    Result<Done> takeBack(Unit &unit, const DocumentId &document);
    /// Takes a finish back while its mail has not left: the mail is canceled, the invoice credited under a
    /// number of its own (an issued number is never given twice), the session open again. Fails with Conflict
    /// "outbox.too_late" {status}.
    Result<Done> undo(Unit &unit, const SessionId &session);
    /// The finished sessions that are not billed, by who pays them in which currency. Credited and waived
    /// ones are not among them.
    Result<std::vector<InvoiceGroup>> unbilledGroups() const;
    /// Drafts, issues and sends an invoice for each group, each in a Unit of its own: what is wrong with one
    /// keeps no other from being billed. Fails with "access.denied" only, or when the groups cannot be read.
    Result<InvoicedAll> invoiceAll(UnitRunner &units, const Actor &actor,
        FinishRequest::Delivery delivery = FinishRequest::Delivery::Send);
    /// Puts an issued document's mail into the outbox (again). Nothing when the payer has no mail address.
    /// Fails with Refused "mail.sender_missing" when the practice has none.
    Result<std::optional<MessageId>> send(Unit &unit, const DocumentId &document, const QByteArray &key);

private:
    Result<FinishResult> invoiceSessions(
        Unit &unit, std::span<const SessionId> sessions, const FinishRequest &request);

    SessionService &m_sessions;
    NoteService &m_notes;
    BillingService &m_billing;
    ServiceStore &m_services;
    PeopleService &m_people;
    SettingsStore &m_settings;
    Outbox &m_outbox;
};

}  // namespace sp
