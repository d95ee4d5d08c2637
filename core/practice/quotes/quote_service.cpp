// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/quotes/quote_service.h"

#include "core/practice/finishing/client_letter.h"
#include "core/practice/quotes/quote_mail.h"
#include "core/primitives/documents/file_name.h"

namespace sp {

using namespace billing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto expireType = "quote.expire";
constexpr auto quoteSeries = "quote";

/// The quote as the money engine takes a draft.
BilledDocument asDraft(const Quote &quote)
{
    return {DocumentId(quote.id.bytes()), InvoiceState::Draft, quote.client, quote.payer, quote.content,
        Money::zero(quote.content.currency)};
}

QJsonObject figures(const Quote &quote)
{
    return {{u"total_minor"_s, static_cast<qint64>(quote.content.totals.gross.minor())},
        {u"currency"_s, QString::fromLatin1(quote.content.currency.code())}};
}

/// What a quote has of its own.
void dress(InvoiceSnapshot &content, LocalDate validUntil)
{
    content.type = DocumentType::Quote;
    content.series = quoteSeries;
    content.dueDate.reset();
    content.validUntil = validUntil;
}

}  // namespace

Result<Quote> QuoteService::quote(const QuoteId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "quote.unknown"};
    return *std::move(found);
}

Result<QByteArray> QuoteService::takeNumber(LocalDate on)
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(pattern, NumberPattern::create(settings.quotePattern));
    SP_TRY(series, m_documents.series(quoteSeries));
    SP_TRY(number, nextQuoteNumber(pattern, series, on));
    // A pattern that was changed there and back may come upon a number that is given: quotes may have gaps.
    for (;;) {
        SP_TRY(taken, m_store.numbered(number.text));
        if (!taken)
            break;
        SP_TRY(further, nextQuoteNumber(pattern, number.state, on));
        number = std::move(further);
    }
    SP_CHECK(m_documents.setSeries(quoteSeries, number.state));
    return number.text;
}

Result<QuoteReview> QuoteService::review(const QuoteId &id, Instant now) const
{
    SP_TRY(quote, this->quote(id));
    if (quote.state != QuoteState::Draft)
        return QuoteReview{std::move(quote)};
    SP_TRY(reviewed, m_billing.review(asDraft(quote), now));
    quote.content = std::move(reviewed.document.content);
    return QuoteReview{std::move(quote), std::move(reviewed.missing)};
}

Result<QuoteState> QuoteService::next(const Quote &quote, QuoteEvent event, LocalDate today) const
{
    return apply(quote.state, event,
        {static_cast<int>(quote.content.lines.size()), quote.content.totals.gross, quote.validUntil(),
            today});
}

Result<Done> QuoteService::move(Unit &unit, Quote &quote, QuoteEvent event)
{
    SP_TRY(today, m_billing.today(unit.now()));
    SP_TRY(state, next(quote, event, today));
    quote.state = state;
    SP_CHECK(m_store.update(quote, unit.now()));
    ++quote.version;
    unit.touch("quotes");
    return Done{};
}

Result<QuoteId> QuoteService::draft(Unit &unit, const QuoteRequest &request)
{
    SP_TRY(composed, m_billing.compose(request.client, request.content, unit.now()));
    SP_TRY(today, m_billing.today(unit.now()));
    Quote quote{unit.newId<QuoteTag>(), QuoteState::Draft, composed.client, composed.payer,
        std::move(composed.content)};
    dress(quote.content, request.validUntil.value_or(today + usualValidity));
    SP_CHECK(m_store.insert(quote, unit.now()));
    unit.audit("quote.drafted", "quote", quote.id, figures(quote));
    unit.touch("quotes");
    return quote.id;
}

Result<Done> QuoteService::change(
    Unit &unit, const QuoteId &id, const QuoteChange &change, std::int64_t version)
{
    SP_TRY(quote, this->quote(id));
    SP_TRY(content, m_billing.changed(asDraft(quote), change.content, unit.now()));
    quote.content = std::move(content);
    if (change.validUntil)
        quote.content.validUntil = change.validUntil;
    quote.version = version;
    SP_CHECK(move(unit, quote, QuoteEvent::Edit));
    unit.audit("quote.edited", "quote", id, figures(quote));
    return Done{};
}

Result<QuoteId> QuoteService::copy(Unit &unit, const QuoteId &id)
{
    SP_TRY(from, quote(id));
    SP_TRY(today, m_billing.today(unit.now()));
    Quote copied{unit.newId<QuoteTag>(), QuoteState::Draft, from.client, from.payer, from.content};
    copied.copiedFrom = id;
    copied.content.number.clear();
    dress(copied.content, today + usualValidity);
    SP_TRY(reviewed, m_billing.review(asDraft(copied), unit.now()));
    copied.content = std::move(reviewed.document.content);
    SP_CHECK(m_store.insert(copied, unit.now()));
    unit.audit("quote.copied", "quote", copied.id, {{u"from"_s, QString::fromLatin1(id.text())}});
    unit.touch("quotes");
    return copied.id;
}

Result<Done> QuoteService::discard(Unit &unit, const QuoteId &id)
{
    SP_TRY(quote, this->quote(id));
    SP_CHECK(move(unit, quote, QuoteEvent::Discard));
    unit.audit("quote.discarded", "quote", id);
    return Done{};
}

Result<SentQuote> QuoteService::send(Unit &unit, const QuoteId &id, Delivery delivery)
{
    SP_TRY(reviewed, review(id, unit.now()));
    auto &[quote, missing] = reviewed;
    SP_TRY(today, m_billing.today(unit.now()));
    SP_CHECK(next(quote, QuoteEvent::Send, today));
    if (const auto refused = refusedBy(missing))
        return Error{ErrorCode::Refused, refused->reason, refused->facts};
    // One that was taken back keeps the number it had.
    if (quote.content.number.isEmpty()) {
        SP_TRY(number, takeNumber(today));
        quote.content.number = number;
    }
    quote.sentOn = today;
    SP_CHECK(move(unit, quote, QuoteEvent::Send));
    QJsonObject facts = figures(quote);
    facts.insert(u"number"_s, QString::fromUtf8(quote.content.number));
    unit.audit("quote.sent", "quote", id, facts);
    SP_TRY(at, after(quote.validUntil()));
    SP_CHECK(m_jobs.cancelKey(unit, expireType, id.text()));
    SP_CHECK(
        m_jobs.schedule(unit, expireType, id.text(), {{u"quote"_s, QString::fromLatin1(id.text())}}, at));
    SP_TRY(settings, m_settings.practice());
    // Without an own address it is numbered all the same, and waits to be handed over.
    if (delivery == Delivery::Keep || settings.seller.email.isEmpty())
        return SentQuote{std::move(quote)};
    const QByteArray key = "quote.sent:" + unit.id().text();
    return mail(unit, std::move(quote), key);
}

Result<SentQuote> QuoteService::mail(Unit &unit, Quote quote, const QByteArray &key)
{
    SP_TRY(payer, m_people.client(quote.payer));
    SP_TRY(settings, m_settings.practice());
    SP_TRY(wording, mailWording(unit, TemplateKind::QuoteMail, quote.content.language));
    SP_TRY(letter, letterTo(payer, settings,
                       quoteMail(quote.content, {settings.practitioner, payer.details.given, wording.text})));
    SentQuote sent{std::move(quote)};
    if (!letter)
        return sent;
    const QuoteId &id = sent.quote.id;
    letter->messageClass = "quote";
    letter->attachments = {
        {"quote", id.bytes(), quoteFileName(QString::fromUtf8(sent.quote.content.number))}};
    letter->subjectType = "quote";
    letter->subjectId = id.bytes();
    letter->idempotencyKey = key;
    SP_TRY(message, m_outbox.enqueue(unit, *letter));
    auditWording(unit, message, TemplateKind::QuoteMail, wording);
    sent.message = message;
    sent.recipient = letter->address;
    if (leavesByPerson(letter->channel))
        sent.leaves = SentQuote::Leaves::ByPerson;
    return sent;
}

Result<SentQuote> QuoteService::mailAgain(Unit &unit, const QuoteId &id)
{
    SP_TRY(quote, this->quote(id));
    if (quote.state == QuoteState::Draft || quote.state == QuoteState::Discarded)
        return Error{ErrorCode::Refused, "quote.not_sent"};
    unit.audit("quote.mailed_again", "quote", id);
    return mail(unit, std::move(quote), "quote.again:" + unit.id().text());
}

Result<Done> QuoteService::takeBack(Unit &unit, const QuoteId &id)
{
    SP_TRY(quote, this->quote(id));
    SP_TRY(messages, m_outbox.store().aboutSubject(id.bytes()));
    for (const OutboxMessage &message : messages)
        if (message.status != MessageStatus::Canceled)
            SP_CHECK(m_outbox.undo(unit, message.id));
    quote.sentOn.reset();
    SP_CHECK(move(unit, quote, QuoteEvent::TakeBack));
    SP_CHECK(m_jobs.cancelKey(unit, expireType, id.text()));
    unit.audit("quote.taken_back", "quote", id);
    return Done{};
}

Result<Done> QuoteService::accept(Unit &unit, const QuoteId &id)
{
    SP_TRY(quote, this->quote(id));
    SP_TRY(today, m_billing.today(unit.now()));
    quote.answeredOn = today;
    SP_CHECK(move(unit, quote, QuoteEvent::Accept));
    unit.audit("quote.accepted", "quote", id, figures(quote));
    return Done{};
}

Result<Done> QuoteService::decline(Unit &unit, const QuoteId &id, const QString &reason)
{
    SP_TRY(quote, this->quote(id));
    SP_TRY(today, m_billing.today(unit.now()));
    quote.answeredOn = today;
    quote.declineReason = reason.trimmed();
    SP_CHECK(move(unit, quote, QuoteEvent::Decline));
    unit.audit("quote.declined", "quote", id);
    return Done{};
}

Result<DocumentId> QuoteService::invoice(Unit &unit, const QuoteId &id)
{
    SP_TRY(asked, quote(id));
    if (asked.state != QuoteState::Accepted)
        SP_CHECK(accept(unit, id));
    SP_TRY(quote, this->quote(id));
    SP_TRY(today, m_billing.today(unit.now()));
    SP_CHECK(next(quote, QuoteEvent::Invoice, today));
    BilledDocument document = asDraft(quote);
    InvoiceSnapshot &content = document.content;
    content.basedOn = DocumentReference{quoteSeries, content.number, content.issueDate};
    content.type = DocumentType::Invoice;
    content.series = seriesOf(DocumentType::Invoice);
    content.number.clear();
    content.validUntil.reset();
    // A quote greets before the work; an invoice has words of its own.
    content.introduction.clear();
    content.closing.clear();
    for (InvoiceLine &line : content.lines)
        if (line.kind != LineKind::Text && !line.service)
            line.service = Period{today, today};
    SP_TRY(reviewed, m_billing.review(std::move(document), unit.now()));
    SP_TRY(invoice, m_billing.draftComposed(unit, std::move(reviewed.document)));
    quote.invoice = invoice;
    SP_CHECK(move(unit, quote, QuoteEvent::Invoice));
    unit.audit("quote.invoiced", "quote", id, {{u"invoice"_s, QString::fromLatin1(invoice.text())}});
    return invoice;
}

Result<Instant> QuoteService::after(LocalDate day) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    return zone.toInstant(LocalTime(day + std::chrono::days(1)));
}

void QuoteService::registerJobs(JobRunner &runner)
{
    JobHandler expiring;
    expiring.record = [this](Unit &unit, const Job &job, const Result<std::any> &,
                          const JobVerdict &intended) -> Result<JobVerdict> {
        SP_TRY(later, expire(unit, job));
        return later ? JobVerdict::postpone(*later, {}) : intended;
    };
    runner.handle(expireType, std::move(expiring));
}

Result<std::optional<Instant>> QuoteService::expire(Unit &unit, const Job &job)
{
    const auto id = QuoteId::parse(job.payload.value("quote"_L1).toString().toLatin1());
    if (!id)
        return Error{ErrorCode::Internal, "quote.unknown"};
    SP_TRY(quote, m_store.find(*id));
    // It was answered or taken back since.
    if (!quote || quote->state != QuoteState::Sent)
        return std::optional<Instant>();
    SP_TRY(today, m_billing.today(unit.now()));
    // The practice was moved to another zone: its own day counts.
    if (today <= quote->validUntil()) {
        SP_TRY(later, after(quote->validUntil()));
        return std::optional(later);
    }
    SP_CHECK(move(unit, *quote, QuoteEvent::Expire));
    unit.audit("quote.expired", "quote", *id);
    return std::optional<Instant>();
}

}  // namespace sp
