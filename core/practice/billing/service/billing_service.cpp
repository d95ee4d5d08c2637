// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"

#include "core/practice/billing/rules/credit_note.h"
#include "core/practice/billing/rules/totals.h"

namespace sp {

using namespace billing;

namespace {

constexpr auto invoiceSeries = "invoice";
constexpr auto creditSeries = "credit";

QByteArray seriesOf(DocumentType type)
{
    return type == DocumentType::Invoice ? invoiceSeries : creditSeries;
}

}  // namespace

Result<BilledDocument> BillingService::document(const DocumentId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "invoice.unknown"};
    return *std::move(found);
}

Result<NextNumber> BillingService::nextNumber(
    const PracticeSettings &settings, DocumentType type, LocalDate on) const
{
    SP_TRY(pattern, NumberPattern::create(
                        type == DocumentType::Invoice ? settings.numberPattern : settings.creditPattern));
    SP_TRY(state, m_store.series(seriesOf(type)));
    return billing::nextNumber(pattern, {}, state, on);
}

Result<QByteArray> BillingService::expectedNumber(LocalDate on) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(next, nextNumber(settings, DocumentType::Invoice, on));
    return next.text;
}

Result<Done> BillingService::billSessions(Unit &unit, const BilledDocument &document, BillingState state)
{
    const auto bills = state == BillingState::Unbilled ? std::nullopt : std::optional(document.id);
    for (const SessionId &session : document.sessions)
        SP_CHECK(m_sessions.setBilling(unit, session, state, bills));
    return Done{};
}

Result<Done> BillingService::move(
    Unit &unit, BilledDocument &document, InvoiceEvent event, const Money &paid)
{
    const Currency currency = document.content.currency;
    SP_TRY(refunded, m_store.refunded(document.id, currency));
    const bool credited = event == InvoiceEvent::Credit;
    const InvoiceFacts facts{document.content.type, static_cast<int>(document.content.lines.size()),
        document.state == InvoiceState::Sent ? Delivery::Sent : Delivery::NotSent, document.content.totals.gross, paid,
        refunded, credited ? document.content.totals.gross : Money::zero(currency)};
    SP_TRY(settled, apply(document.state, event, facts));
    // An invoice over nothing is taken back whole too, though its sums say nothing.
    const InvoiceState next = credited ? InvoiceState::Superseded : settled;
    SP_CHECK(m_store.setState(document.id, next, paid, unit.now()));
    document.state = next;
    document.paid = paid;
    unit.touch("invoices");
    return Done{};
}

Result<Done> BillingService::post(Unit &unit, const BilledDocument &document) const
{
    // Receivable = income + tax, by treatment, so that the books can answer for each rate.
    const Totals &totals = document.content.totals;
    const bool invoice = document.content.type == DocumentType::Invoice;
    JournalEntry entry{invoice ? "invoice" : "credit_note", "document", document.id.bytes(),
        "document:" + document.id.text(), document.content.issueDate, QString::fromUtf8(document.content.number), {}};
    const auto add = [&](AccountKind kind, std::optional<IdBytes> owner, QString name, const Money &amount) {
        if (!amount.isZero())
            entry.postings.push_back(Posting::of(kind, owner, std::move(name), amount));
    };
    add(AccountKind::Receivable, document.payer.bytes(), {}, totals.gross);
    for (const TaxFigures &figures : totals.taxes) {
        const QString code = QString::fromUtf8(figures.treatment.code);
        add(AccountKind::Income, {}, code, -figures.base);
        add(AccountKind::Tax, {}, code + u' ' + QString::fromLatin1(figures.treatment.rate.percentText()), -figures.tax);
    }
    if (entry.postings.empty())
        return Done{};
    SP_CHECK(m_ledger.post(unit, entry));
    return Done{};
}

Result<BilledDocument> BillingService::issue(Unit &unit, const DocumentId &id)
{
    SP_TRY(document, this->document(id));
    SP_TRY(settings, m_settings.practice());
    SP_TRY(on, today(unit.now()));
    if (settings.seller.name.trimmed().isEmpty() || settings.seller.address.country.isEmpty())
        return Error{ErrorCode::Refused, "invoice.seller_missing"};
    for (const SessionId &billed : document.sessions) {
        SP_TRY(session, m_sessions.session(billed));
        if (session.document != id)
            return Error{ErrorCode::Refused, "session.billed"};
        SP_CHECK(pinTerms(unit, session));
    }
    InvoiceSnapshot &content = document.content;
    const Money nothing = Money::zero(content.currency);
    SP_TRY(state, apply(document.state, InvoiceEvent::Issue,
                      {content.type, static_cast<int>(content.lines.size()), Delivery::NotSent, content.totals.gross,
                          nothing, nothing, nothing}));
    // A draft may have lain for weeks: it is issued under today's date, by today's name and account.
    content.issueDate = on;
    content.dueDate = on + std::chrono::days(content.terms.days);
    content.seller = settings.seller;
    content.account = settings.account;
    SP_TRY(next, nextNumber(settings, DocumentType::Invoice, on));
    content.number = next.text;
    if (content.paymentReference.isEmpty())
        content.paymentReference = QString::fromUtf8(next.text);
    Q_ASSERT_X(figuresAgree(content), "issue", "the frozen figures differ from the engine's");
    document.state = state;
    SP_CHECK(m_store.issue(document, unit.now()));
    SP_CHECK(m_store.setSeries(invoiceSeries, next.state));
    SP_CHECK(post(unit, document));
    SP_CHECK(billSessions(unit, document, state == InvoiceState::Paid ? BillingState::Paid : BillingState::Billed));
    unit.audit("invoice.issued", "document", id,
        {{QStringLiteral("number"), QString::fromUtf8(content.number)},
            {QStringLiteral("total_minor"), static_cast<qint64>(content.totals.gross.minor())},
            {QStringLiteral("currency"), QString::fromLatin1(content.currency.code())}});
    unit.touch("invoices");
    return this->document(id);
}

Result<Done> BillingService::discard(Unit &unit, const DocumentId &id)
{
    SP_TRY(document, this->document(id));
    SP_CHECK(move(unit, document, InvoiceEvent::Discard, document.paid));
    SP_CHECK(billSessions(unit, document, BillingState::Unbilled));
    SP_CHECK(m_store.setSessions(id, {}));
    unit.audit("invoice.discarded", "document", id);
    return Done{};
}

Result<Done> BillingService::markSent(Unit &unit, const DocumentId &id)
{
    SP_TRY(document, this->document(id));
    if (document.state != InvoiceState::Issued)
        return Done{};  // Paid before the mail left, or sent again.
    SP_CHECK(move(unit, document, InvoiceEvent::Send, document.paid));
    unit.audit("invoice.sent", "document", id);
    return Done{};
}

Result<BilledDocument> BillingService::credit(Unit &unit, const DocumentId &id, const QString &reason)
{
    SP_TRY(invoice, document(id));
    if (!invoice.issued())
        return Error{ErrorCode::Refused, "invoice.not_issued"};
    SP_TRY(settings, m_settings.practice());
    SP_TRY(on, today(unit.now()));
    SP_TRY(next, nextNumber(settings, DocumentType::CreditNote, on));
    SP_TRY(content, creditNoteFor(invoice.content, {creditSeries, next.text, on, reason}));
    const Money paid = invoice.paid;
    SP_CHECK(move(unit, invoice, InvoiceEvent::Credit, paid));

    BilledDocument note{unit.newId<DocumentTag>(), InvoiceState::Draft, invoice.client, invoice.payer, content,
        Money::zero(content.currency), id};
    SP_CHECK(m_store.insert(note, creditSeries, unit.now()));
    note.state = InvoiceState::Issued;
    SP_CHECK(m_store.issue(note, unit.now()));
    SP_CHECK(m_store.setSeries(creditSeries, next.state));
    SP_CHECK(post(unit, note));
    SP_TRY(refunded, m_store.refunded(id, content.currency));
    const Money kept = paid - refunded;
    if (!kept.isZero()) {
        // The receivable is now below zero by what was paid; it is owed to the client as credit.
        SP_CHECK(m_ledger.post(unit,
            {"credit_note", "document", note.id.bytes(), "document-credit:" + note.id.text(), on,
                QString::fromUtf8(next.text),
                {Posting::of(AccountKind::Receivable, invoice.payer.bytes(), {}, kept),
                    Posting::of(AccountKind::Credit, invoice.payer.bytes(), {}, -kept)}}));
    }
    SP_CHECK(billSessions(unit, invoice, BillingState::Unbilled));
    unit.audit("invoice.credited", "document", id,
        {{QStringLiteral("credit_note"), QString::fromLatin1(note.id.text())},
            {QStringLiteral("number"), QString::fromUtf8(next.text)}});
    unit.touch("invoices");
    return document(note.id);
}

}  // namespace sp
