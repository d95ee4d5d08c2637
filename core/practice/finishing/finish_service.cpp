// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/finish_service.h"

#include "core/base/json.h"
#include "core/practice/finishing/client_letter.h"
#include "core/practice/finishing/invoice_mail.h"
#include "core/primitives/documents/file_name.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace sp {

using namespace billing;

namespace {

/// More than anybody leaves unbilled; the rest is for the next time.
constexpr int mostUnbilled = 10'000;

QString text(const QByteArray &code)
{
    return QString::fromUtf8(code);
}

FinishResult::Leaves leavesOf(const PracticeSettings &settings)
{
    return leavesByPerson(channelOf(settings)) ? FinishResult::Leaves::ByPerson
                                               : FinishResult::Leaves::ByItself;
}

/// The line of a session and what is charged besides it.
std::vector<int> linesOf(const BilledDocument &document, int line)
{
    std::vector<int> lines{line};
    const auto &all = document.content.lines;
    const auto begins = [&](int at) {
        return std::ranges::find(document.sessions, at, &BilledSession::line) != document.sessions.end();
    };
    for (int at = line + 1; at < std::ssize(all); ++at) {
        if (all[static_cast<std::size_t>(at)].kind != LineKind::Fee || begins(at) ||
            all[static_cast<std::size_t>(at)].service != all[static_cast<std::size_t>(line)].service)
            break;
        lines.push_back(at);
    }
    return lines;
}

}  // namespace

QJsonObject FinishRequest::toJson() const
{
    QJsonObject json{{QStringLiteral("session"), text(session.text())},
        {QStringLiteral("billing"), static_cast<int>(billing)},
        {QStringLiteral("delivery"), static_cast<int>(delivery)}};
    if (date != IssueDate::Today)  // Left out otherwise, so that what was asked for before says the same.
        json.insert(QStringLiteral("date"), static_cast<int>(date));
    if (actual) {
        json.insert(QStringLiteral("from"), static_cast<qint64>(toMillis(actual->start)));
        json.insert(QStringLiteral("to"), static_cast<qint64>(toMillis(actual->end)));
    }
    if (note) {
        const QJsonArray parts{note->title, note->body, note->privateBody};
        json.insert(QStringLiteral("note"), text(hex(sha256({canonicalJson(parts)}))));
    }
    return json;
}

QJsonObject FinishResult::toJson() const
{
    QJsonObject json{{QStringLiteral("session"), text(session.text())},
        {QStringLiteral("number"), text(number)}, {QStringLiteral("recipient"), recipient}};
    if (document)
        json.insert(QStringLiteral("document"), text(document->text()));
    if (total) {
        json.insert(QStringLiteral("total_minor"), static_cast<qint64>(total->minor()));
        json.insert(QStringLiteral("currency"), text(total->currency().code()));
    }
    if (message)
        json.insert(QStringLiteral("message"), text(message->text()));
    if (message && leaves == Leaves::ByPerson)
        json.insert(QStringLiteral("by_person"), true);
    return json;
}

Result<FinishResult> FinishResult::fromJson(const QJsonObject &json)
{
    const auto session = SessionId::parse(json.value(QLatin1String("session")).toString().toLatin1());
    if (!session)
        return Error{ErrorCode::Corrupt, "json.invalid"};
    FinishResult result{*session};
    result.document = DocumentId::parse(json.value(QLatin1String("document")).toString().toLatin1());
    result.message = MessageId::parse(json.value(QLatin1String("message")).toString().toLatin1());
    result.number = json.value(QLatin1String("number")).toString().toUtf8();
    if (json.value(QLatin1String("by_person")).toBool())
        result.leaves = Leaves::ByPerson;
    result.recipient = json.value(QLatin1String("recipient")).toString();
    if (json.contains(QLatin1String("total_minor"))) {
        SP_TRY(currency, Currency::create(json.value(QLatin1String("currency")).toString().toLatin1()));
        result.total = Money(json.value(QLatin1String("total_minor")).toInteger(), currency);
    }
    return result;
}

Result<FinishPreview> FinishService::preview(const SessionId &id, Instant now) const
{
    SP_TRY(session, m_sessions.session(id));
    SP_TRY(time, m_billing.price(session, now));
    // What was drafted is issued with whatever else stands on it.
    const bool drafted = session.billing == BillingState::Draft && session.document;
    SP_TRY(written, drafted ? m_billing.document(*session.document) : m_billing.preview({&id, 1}, now));
    SP_TRY(reviewed, m_billing.review(std::move(written), now));
    auto &[invoice, missing] = reviewed;
    SP_TRY(today, m_billing.today(now));
    const auto number = m_billing.expectedNumber(today);
    if (!number) {
        if (number.error().code != ErrorCode::Refused)
            return number.error();
        missing.insert(
            missing.begin(), {MissingFact::Weight::Refused, number.error().reason, number.error().facts});
    }
    SP_TRY(payer, m_people.client(invoice.payer));
    SP_TRY(settings, m_settings.practice());
    if (payer.is(ClientFlag::DoNotContact) && !payer.invoiceEmail().isEmpty())
        missing.push_back({MissingFact::Weight::Warning, "client.do_not_contact",
            {{QStringLiteral("client"), payer.details.name}}});
    return FinishPreview{std::move(invoice), time.minutes, std::move(time.priced.steps),
        number ? *number : QByteArray(), payer.invoiceEmail(), !settings.seller.email.isEmpty(),
        leavesOf(settings), std::move(missing)};
}

Result<std::optional<MessageId>> FinishService::send(Unit &unit, const DocumentId &id, const QByteArray &key)
{
    SP_TRY(document, m_billing.document(id));
    if (!document.issued())
        return Error{ErrorCode::Refused, "invoice.not_issued"};
    SP_TRY(payer, m_people.client(document.payer));
    SP_TRY(settings, m_settings.practice());
    const TemplateKind kind = mailKindOf(document.content);
    SP_TRY(wording, mailWording(unit, kind, document.content.language));
    SP_TRY(letter,
        letterTo(payer, settings,
            invoiceMail(document.content, {settings.practitioner, payer.details.given, wording.text})));
    if (!letter)
        return std::optional<MessageId>();
    letter->messageClass = "invoice";
    letter->client = document.payer;
    letter->attachments = {{"document", id.bytes(), invoiceFileName(text(document.content.number))}};
    letter->subjectType = "document";
    letter->subjectId = id.bytes();
    letter->idempotencyKey = key;
    SP_TRY(message, m_outbox.enqueue(unit, *letter));
    auditWording(unit, message, kind, wording);
    return std::optional(message);
}

Result<FinishResult> FinishService::invoiceSessions(
    Unit &unit, std::span<const SessionId> sessions, const FinishRequest &request)
{
    FinishResult result{sessions.front()};
    // A session that was drafted before is issued from that draft.
    SP_TRY(first, m_sessions.session(sessions.front()));
    const bool drafted = first.billing == BillingState::Draft && first.document;
    SP_TRY(id, drafted ? Result<DocumentId>(*first.document) : m_billing.draft(unit, sessions));
    result.document = id;
    if (request.billing == FinishRequest::Billing::Draft) {
        SP_TRY(draft, m_billing.document(id));
        result.total = draft.content.totals.gross;
        return result;
    }
    SP_TRY(issued, m_billing.issue(unit, id, request.date));
    result.number = issued.content.number;
    result.total = issued.content.totals.gross;
    SP_TRY(settings, m_settings.practice());
    // Without an own address the invoice is issued all the same, and waits to be handed over.
    if (request.delivery == FinishRequest::Delivery::Send && !settings.seller.email.isEmpty()) {
        SP_TRY(message, send(unit, id, "invoice.issued:" + id.text()));
        result.message = message;
        result.leaves = leavesOf(settings);
        SP_TRY(payer, m_people.client(issued.payer));
        result.recipient = payer.invoiceEmail();
    }
    return result;
}

Result<FinishResult> FinishService::finish(Unit &unit, const FinishRequest &request)
{
    SP_TRY(session, m_sessions.session(request.session));
    // What is billed, or was decided not to be, cannot be put off: the same refusal as for billing it now.
    if (request.billing == FinishRequest::Billing::Later && session.billing != BillingState::Draft &&
        session.billing != BillingState::NotBillable)
        SP_CHECK(nextBillingState(session.billing, BillingEvent::Draft));
    // Other times for a session that ended already: they count as if it ended anew.
    const bool corrected =
        session.state == SessionState::Completed && request.actual && *request.actual != session.counted();
    if (corrected)
        SP_CHECK(m_sessions.reopen(unit, request.session));
    if (corrected || session.state != SessionState::Completed)
        SP_CHECK(m_sessions.finish(unit, request.session, request.actual));
    if (request.note) {
        SP_TRY(service, m_services.version(session.service));
        SP_TRY(note, m_notes.openForSession(unit, session.client, session.id, service.details.noteTemplate));
        SP_CHECK(m_notes.save(unit, note, *request.note));
    }
    if (request.billing == FinishRequest::Billing::Later)
        return FinishResult{request.session};
    // What was prepaid may cover all of it, see BillingEvent::Cover.
    SP_TRY(finished, m_sessions.session(request.session));
    if (finished.billing == BillingState::NotBillable)
        return FinishResult{request.session};
    return invoiceSessions(unit, {&request.session, 1}, request);
}

Result<Done> FinishService::takeBack(Unit &unit, const DocumentId &id)
{
    SP_TRY(messages, m_outbox.store().aboutSubject(id.bytes()));
    for (const OutboxMessage &message : messages)
        if (message.status != MessageStatus::Canceled)
            SP_CHECK(m_outbox.undo(unit, message.id));
    SP_CHECK(m_billing.credit(unit, id, {.sessions = CreditRequest::Sessions::Unbilled}));
    return Done{};
}

Result<Done> FinishService::undo(Unit &unit, const SessionId &id)
{
    SP_TRY(session, m_sessions.session(id));
    if (isOnDocument(session.billing) && session.document) {
        SP_TRY(document, m_billing.document(*session.document));
        const auto line = std::ranges::find(document.sessions, id, &BilledSession::session);
        if (document.issued())
            SP_CHECK(takeBack(unit, document.id));
        else if (document.sessions.size() > 1 && line != document.sessions.end())
            SP_CHECK(m_billing.change(
                unit, document.id, {.removed = linesOf(document, line->line)}, document.version));
        else
            SP_CHECK(m_billing.discard(unit, document.id));
    }
    SP_CHECK(m_sessions.reopen(unit, id));
    unit.audit("session.finish_undone", "session", id);
    return Done{};
}

Result<std::vector<InvoiceGroup>> FinishService::unbilledGroups() const
{
    SP_TRY(rows, m_sessions.store().unbilled(mostUnbilled));
    std::map<std::pair<ClientId, QByteArray>, InvoiceGroup> byPayer;
    for (const SessionRow &row : rows) {
        SP_TRY(client, m_people.client(row.session.client));
        SP_TRY(service, m_services.version(row.session.service));
        SP_TRY(payer, client.details.payer ? m_people.client(*client.details.payer) : Result<Client>(client));
        const Currency currency = service.details.price.price.currency();
        const std::pair key(payer.id, currency.code());
        byPayer.try_emplace(key, InvoiceGroup{payer.id, payer.details.name, currency})
            .first->second.sessions.push_back(row.session.id);
    }
    std::vector<InvoiceGroup> groups;
    for (auto &[key, group] : byPayer)
        groups.push_back(std::move(group));
    return groups;
}

Result<InvoicedAll> FinishService::invoiceAll(
    UnitRunner &units, const Actor &actor, FinishRequest::Delivery delivery)
{
    const Command command{"invoice.all", actor};
    SP_CHECK(units.require(actor, command.name));
    SP_TRY(groups, unbilledGroups());
    InvoicedAll all;
    for (InvoiceGroup &group : groups) {
        FinishRequest request{group.sessions.front()};
        request.delivery = delivery;
        auto issued = units.run<FinishResult>(
            command, [&](Unit &unit) { return invoiceSessions(unit, group.sessions, request); });
        if (issued)
            all.issued.push_back(*std::move(issued));
        else
            all.refused.push_back({std::move(group), std::move(issued).error()});
    }
    return all;
}

}  // namespace sp
