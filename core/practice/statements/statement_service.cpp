// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/statement_service.h"

#include "core/practice/billing/service/buyer_of.h"
#include "core/practice/statements/statement_mail.h"
#include "core/primitives/documents/file_name.h"

namespace sp {

using namespace billing;
using namespace statements;
using namespace Qt::StringLiterals;

QString statementFileName(const AccountStatement &statement)
{
    return safeFileName(
        u"Statement_%1_%2"_s.arg(statement.buyer.name, QString::fromLatin1(dateText(statement.period.to))),
        u"pdf"_s);
}

Result<Client> StatementService::payerOf(const ClientId &id) const
{
    SP_TRY(client, m_people.client(id));
    SP_TRY(family, m_people.store().family(client.id));
    SP_TRY(own, m_store.hasAccount(family));
    return own || !client.details.payer ? Result<Client>(client) : m_people.client(*client.details.payer);
}

Result<AccountStatement> StatementService::composed(
    const Client &payer, const Period &period, std::int64_t lastEntry, Instant madeAt) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(family, m_people.store().family(payer.id));
    SP_TRY(movements, m_store.movements(family, lastEntry));
    SP_TRY(zone, TimeZone::create(settings.zone));
    return AccountStatement{payer.id, settings.seller, buyerParty(buyerFactsOf(payer)),
        languageOf(payer, settings), settings.paper, settings.account, period, dateOf(zone.toLocal(madeAt)),
        composeSections(movements, period), lastEntry};
}

Result<AccountStatement> StatementService::statement(const StatementRequest &request, Instant now) const
{
    if (request.period.to < request.period.from)
        return Error{ErrorCode::InvalidInput, "statement.backwards"};
    SP_TRY(payer, payerOf(request.client));
    SP_TRY(last, m_store.lastEntry());
    return composed(payer, request.period, last, now);
}

Result<AccountStatement> StatementService::sent(const StatementId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "statement.unknown"};
    SP_TRY(payer, m_people.client(found->client));
    return composed(payer, found->period, found->lastEntry, found->madeAt);
}

Result<std::optional<MessageId>> StatementService::send(Unit &unit, const StatementRequest &request)
{
    SP_TRY(statement, this->statement(request, unit.now()));
    if (statement.sections.empty())
        return Error{ErrorCode::Refused, "statement.empty"};
    SP_TRY(payer, m_people.client(statement.payer));
    if (payer.invoiceEmail().isEmpty())
        return std::optional<MessageId>();
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.email.isEmpty())
        return Error{ErrorCode::Refused, "mail.sender_missing"};
    const auto id = unit.newId<StatementTag>();
    SP_CHECK(m_store.insert({id, payer.id, request.period, statement.lastEntry, unit.now()}));
    SP_TRY(wording, mailWording(unit, TemplateKind::StatementMail, statement.language));
    const MailText mail =
        statementMail(statement, {settings.practitioner, payer.details.given, wording.text});
    MessageDraft draft{.messageClass = "statement",
        .channel = mailChannelFromName(settings.mailChannel).value_or(MailChannel::Eml),
        .client = payer.id,
        .address = payer.invoiceEmail(),
        .name = payer.details.billing.name.isEmpty() ? payer.details.name : payer.details.billing.name,
        .subject = mail.subject,
        .body = mail.body,
        .attachments = {{"statement", id.bytes(), statementFileName(statement)}},
        .subjectType = "statement",
        .subjectId = id.bytes(),
        .idempotencyKey = "statement:" + id.text()};
    SP_TRY(message, m_outbox.enqueue(unit, draft));
    auditWording(unit, message, TemplateKind::StatementMail, wording);
    unit.audit("statement.sent", "client", payer.id,
        {{u"statement"_s, QString::fromLatin1(id.text())},
            {u"from"_s, QString::fromLatin1(dateText(request.period.from))},
            {u"to"_s, QString::fromLatin1(dateText(request.period.to))}});
    return std::optional(message);
}

}  // namespace sp
