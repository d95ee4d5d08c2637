// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"

#include "core/practice/billing/rules/credit_note.h"
#include "core/practice/billing/rules/tax_share.h"
#include "core/practice/billing/rules/totals.h"
#include "core/practice/billing/service/billing_events.h"
#include "core/practice/billing/service/buyer_of.h"
#include "core/practice/billing/service/money_postings.h"

#include <algorithm>

namespace sp {

using namespace billing;

Result<BilledDocument> BillingService::document(const DocumentId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "invoice.unknown"};
    return *std::move(found);
}

Result<Done> BillingService::billSessions(Unit &unit, const BilledDocument &document, BillingEvent event)
{
    for (const BilledSession &billed : document.sessions) {
        SP_TRY(session, m_sessions.session(billed.session));
        if (session.document == document.id)
            SP_CHECK(m_sessions.bill(unit, session.id, event));
    }
    return Done{};
}

Result<Done> BillingService::settleSessions(Unit &unit, const BilledDocument &document)
{
    const bool paid = document.state == InvoiceState::Paid;
    for (const BilledSession &billed : document.sessions) {
        SP_TRY(session, m_sessions.session(billed.session));
        // A session that was credited off the document has gone its own way since.
        if (session.document != document.id)
            continue;
        if (paid && session.billing == BillingState::Billed)
            SP_CHECK(m_sessions.bill(unit, session.id, BillingEvent::Pay));
        if (!paid && session.billing == BillingState::Paid)
            SP_CHECK(m_sessions.bill(unit, session.id, BillingEvent::Owe));
    }
    return Done{};
}

Result<Done> BillingService::move(Unit &unit, BilledDocument &document, InvoiceEvent event)
{
    const Currency currency = document.content.currency;
    const InvoiceFacts facts{document.content.type, static_cast<int>(document.content.lines.size()),
        document.sent ? Delivery::Sent : Delivery::NotSent, document.content.totals.gross,
        document.paid - Money(document.releasedMinor, currency), Money(document.owedAgainMinor, currency),
        Money(document.creditedMinor, currency), Money(document.earlyMinor, currency)};
    SP_TRY(settled, apply(document.state, event, facts));
    // An invoice over nothing is taken back whole too, though its sums say nothing.
    const bool gone = event == InvoiceEvent::Credit && document.charged().isZero();
    document.state = gone ? InvoiceState::Superseded : settled;
    SP_CHECK(m_store.settle(document, unit.now()));
    if (!gone)
        SP_CHECK(settleSessions(unit, document));
    unit.touch("invoices");
    return Done{};
}

Result<Done> BillingService::post(Unit &unit, const BilledDocument &document) const
{
    // Receivable = income + tax, by treatment.
    const Totals &totals = document.content.totals;
    const bool invoice = document.content.type == DocumentType::Invoice;
    JournalEntry entry{invoice ? "invoice" : "credit_note", "document", document.id.bytes(),
        "document:" + document.id.text(), document.content.issueDate,
        QString::fromUtf8(document.content.number), {}};
    if (!totals.gross.isZero())
        entry.postings.push_back(
            Posting::of(AccountKind::Receivable, document.payer.bytes(), {}, totals.gross));
    addTaxed(totals.taxes, TaxedFlow::Earned, entry.postings);
    if (entry.postings.empty())
        return Done{};
    SP_CHECK(m_ledger.post(unit, entry));
    return Done{};
}

Result<BilledDocument> BillingService::issue(Unit &unit, const DocumentId &id, IssueDate date)
{
    SP_TRY(document, this->document(id));
    SP_TRY(settings, m_settings.practice());
    SP_TRY(now, today(unit.now()));
    SP_TRY(on, dateFor(DocumentType::Invoice, date, now));
    if (settings.seller.name.trimmed().isEmpty() || settings.seller.address.country.isEmpty())
        return Error{ErrorCode::Refused, "invoice.seller_missing"};
    for (const BilledSession &billed : document.sessions) {
        SP_TRY(session, m_sessions.session(billed.session));
        if (session.document != id)
            return Error{ErrorCode::Refused, "session.billed"};
        SP_CHECK(pinTerms(unit, session));
    }
    InvoiceSnapshot &content = document.content;
    const auto asIssued = [&] {
        const Money nothing = Money::zero(content.currency);
        return apply(document.state, InvoiceEvent::Issue,
            {content.type, static_cast<int>(content.lines.size()), Delivery::NotSent, content.totals.gross,
                nothing, nothing, nothing, nothing});
    };
    SP_CHECK(asIssued());
    if (!figuresAgree(content))
        return Error{ErrorCode::Corrupt, "invoice.figures_differ"};
    // A draft may have lain for weeks: it is issued under today's date, by today's name and account, to the
    // client as they are now.
    SP_CHECK(bringUpToDate(document, settings, on));
    SP_TRY(payer, m_people.client(document.payer));
    if (const auto refused = refusedBy(missingOn(content, buyerKind(buyerFactsOf(payer)))))
        return Error{ErrorCode::Refused, refused->reason, refused->facts};
    SP_TRY(state, asIssued());
    SP_TRY(next, nextNumber(settings, DocumentType::Invoice, on));
    content.number = next.text;
    if (content.paymentReference.isEmpty())
        content.paymentReference = QString::fromUtf8(next.text);
    document.state = state;
    SP_CHECK(m_store.issue(document, unit.now()));
    SP_CHECK(m_store.setSeries(seriesOf(DocumentType::Invoice), next.state));
    SP_CHECK(post(unit, document));
    SP_CHECK(billSessions(unit, document, BillingEvent::Issue));
    SP_CHECK(moveExpenses(unit, document, ExpenseBilling::Billed));
    SP_CHECK(settleSessions(unit, document));
    unit.audit("invoice.issued", "document", id,
        {{QStringLiteral("number"), QString::fromUtf8(content.number)},
            {QStringLiteral("date"), QString::fromLatin1(dateText(on))},
            {QStringLiteral("total_minor"), static_cast<qint64>(content.totals.gross.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(content.currency.code())}});
    unit.touch("invoices");
    return this->document(id);
}

Result<Done> BillingService::discard(Unit &unit, const DocumentId &id)
{
    SP_TRY(document, this->document(id));
    SP_CHECK(move(unit, document, InvoiceEvent::Discard));
    SP_CHECK(billSessions(unit, document, BillingEvent::Free));
    SP_CHECK(m_store.setSessions(id, {}));
    SP_CHECK(moveExpenses(unit, document, ExpenseBilling::Unbilled));
    SP_CHECK(m_rebills.set(id, {}));
    unit.audit("invoice.discarded", "document", id);
    return Done{};
}

Result<Done> BillingService::markSent(Unit &unit, const DocumentId &id)
{
    SP_TRY(document, this->document(id));
    if (document.sent)
        return Done{};
    document.sent = true;
    if (document.state == InvoiceState::Issued)
        SP_CHECK(move(unit, document, InvoiceEvent::Send));
    else  // Paid before the mail left; should the payment be reversed, it was sent all the same.
        SP_CHECK(m_store.settle(document, unit.now()));
    unit.audit("invoice.sent", "document", id);
    return Done{};
}

namespace {

/// Which lines a credit note takes back, and whether these are all the invoice has.
struct CreditedPart {
    std::vector<int> lines;
    bool whole;
};

/// What of an invoice's rebate for paying early goes when `credited` of what it charged before is taken back.
Money rebateOf(const BilledDocument &invoice, const Money &credited)
{
    return rebateGone(Money(invoice.earlyMinor, credited.currency()), invoice.charged() + credited, credited);
}

/// The same by treatment: what the rebate held of what was charged before, without what its rest holds of
/// what is charged then, so that notes over all lines take back each treatment to the cent.
std::vector<TaxFigures> rebateTakenBack(const BilledDocument &invoice, const Money &rebate,
    const std::vector<int> &before, const std::vector<int> &lines)
{
    if (invoice.earlyMinor == 0)
        return {};
    std::vector<int> after = before;
    after.insert(after.end(), lines.begin(), lines.end());
    const Money early(invoice.earlyMinor, rebate.currency());
    return taxDifference(taxShareOf(chargedTaxes(invoice.content, before), early),
        taxShareOf(chargedTaxes(invoice.content, after), early - rebate));
}

Result<CreditedPart> partOf(
    const BilledDocument &invoice, const std::vector<int> &asked, const std::vector<int> &before)
{
    const auto done = [&](int line) { return std::ranges::find(before, line) != before.end(); };
    std::vector<int> left;
    for (int line = 0; line < std::ssize(invoice.content.lines); ++line)
        if (!done(line))
            left.push_back(line);
    // Of an invoice over nothing no part can be told from the whole.
    if (asked.empty() || invoice.content.totals.gross.isZero())
        return CreditedPart{left, before.empty()};
    std::vector<int> lines = asked;
    std::ranges::sort(lines);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    if (const auto twice = std::ranges::find_if(lines, done); twice != lines.end())
        return Error{ErrorCode::Refused, "credit.line_credited", {{QStringLiteral("line"), *twice + 1}}};
    const bool whole = before.empty() && lines == left;
    return CreditedPart{std::move(lines), whole};
}

}  // namespace

Result<BilledDocument> BillingService::credit(Unit &unit, const DocumentId &id, const CreditRequest &request)
{
    SP_TRY(invoice, document(id));
    if (!invoice.issued())
        return Error{ErrorCode::Refused, "invoice.not_issued"};
    SP_TRY(before, m_store.creditedLines(id));
    SP_TRY(part, partOf(invoice, request.lines, before));
    SP_TRY(settings, m_settings.practice());
    SP_TRY(now, today(unit.now()));
    SP_TRY(dated, dateFor(DocumentType::CreditNote, request.date, now));
    const LocalDate on =
        request.date == IssueDate::NotBeforeLast ? std::max(dated, invoice.content.issueDate) : dated;
    if (on < invoice.content.issueDate)
        return Error{ErrorCode::Refused, "credit.before_invoice",
            {{QStringLiteral("date"), QString::fromLatin1(dateText(on))},
                {QStringLiteral("invoice"), QString::fromLatin1(dateText(invoice.content.issueDate))}}};
    SP_TRY(next, nextNumber(settings, DocumentType::CreditNote, on));
    const CreditFacts facts{seriesOf(DocumentType::CreditNote), next.text, on, request.reason};
    SP_TRY(content, part.whole ? creditNoteFor(invoice.content, facts)
                               : creditNoteFor(invoice.content, facts, part.lines));
    invoice.creditedMinor -= content.totals.gross.minor();
    // A rebate for paying early goes with what it was granted on.
    const Money rebate = rebateOf(invoice, -content.totals.gross);
    const std::vector<TaxFigures> rebateByTax = rebateTakenBack(invoice, rebate, before, part.lines);
    invoice.earlyMinor -= rebate.minor();
    // What is paid beyond what the invoice still charges is owed to the payer as credit.
    const Money owed = invoice.charged() - Money(invoice.earlyMinor, content.currency);
    const Money released = std::max(invoice.kept() - owed, Money::zero(content.currency));
    invoice.releasedMinor += released.minor();
    SP_CHECK(move(unit, invoice, InvoiceEvent::Credit));

    BilledDocument note{unit.newId<DocumentTag>(), InvoiceState::Draft, invoice.client, invoice.payer,
        content, Money::zero(content.currency), id};
    std::vector<SessionId> credited;
    for (const BilledSession &billed : invoice.sessions) {
        const auto line = std::ranges::find(part.lines, billed.line);
        if (line == part.lines.end())
            continue;
        note.sessions.push_back({billed.session, static_cast<int>(line - part.lines.begin())});
        credited.push_back(billed.session);
    }
    SP_CHECK(m_store.insert(note, seriesOf(DocumentType::CreditNote), unit.now()));
    note.state = InvoiceState::Issued;
    SP_CHECK(m_store.issue(note, unit.now()));
    SP_CHECK(m_store.setSeries(seriesOf(DocumentType::CreditNote), next.state));
    SP_CHECK(m_store.addCreditedLines(id, part.lines, note.id));
    SP_CHECK(post(unit, note));
    if (!rebateByTax.empty()) {
        JournalEntry entry{"credit_note", "document", note.id.bytes(), "document-rebate:" + note.id.text(),
            on, QString::fromUtf8(next.text), {}};
        if (!rebate.isZero())
            entry.postings.push_back(Posting::of(AccountKind::Receivable, invoice.payer.bytes(), {}, rebate));
        addTaxed(rebateByTax, TaxedFlow::Earned, entry.postings);
        SP_CHECK(m_ledger.post(unit, entry));
    }
    if (!released.isZero())
        SP_CHECK(m_ledger.post(
            unit, {"credit_note", "document", note.id.bytes(), "document-credit:" + note.id.text(), on,
                      QString::fromUtf8(next.text),
                      {Posting::of(AccountKind::Receivable, invoice.payer.bytes(), {}, released),
                          Posting::of(AccountKind::Credit, invoice.payer.bytes(), {}, -released)}}));
    const bool ask = request.sessions == CreditRequest::Sessions::AskAgain;
    for (const SessionId &each : credited) {
        SP_TRY(session, m_sessions.session(each));
        if (session.document == id && isOnDocument(session.billing))
            SP_CHECK(m_sessions.bill(unit, each, ask ? BillingEvent::Credit : BillingEvent::TakeBack));
    }
    SP_CHECK(
        moveExpenses(unit, invoice, ask ? ExpenseBilling::Credited : ExpenseBilling::Unbilled, part.lines));
    unit.audit("invoice.credited", "document", id,
        {{QStringLiteral("credit_note"), QString::fromLatin1(note.id.text())},
            {QStringLiteral("number"), QString::fromUtf8(next.text)},
            {QStringLiteral("total_minor"), static_cast<qint64>(content.totals.gross.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(content.currency.code())}});
    unit.touch("invoices");
    SP_CHECK(unit.publish(InvoiceCredited{id, note.id}));
    return document(note.id);
}

Result<Done> BillingService::billAgain(Unit &unit, const SessionId &session)
{
    return m_sessions.bill(unit, session, BillingEvent::BillAgain);
}

Result<Done> BillingService::waive(Unit &unit, const SessionId &session)
{
    return m_sessions.bill(unit, session, BillingEvent::Waive);
}

}  // namespace sp
