// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

#include <QJsonDocument>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

#define SP_MESSAGE_COLUMNS                                                                                   \
    "SELECT id, class, channel, original_channel, client, address, name, subject, body, attachments, "       \
    "subject_type, subject_id, idempotency_key, content_hash, status, not_before, undo_until, attempts, "    \
    "last_reason, last_facts, gates, forced, provider_id, created_at, dated_at, tried_at, sent_at FROM "     \
    "outbox_message "

constexpr auto insertMessage = R"(
    INSERT INTO outbox_message (id, class, channel, original_channel, client, address, name, subject, body, attachments,
        subject_type, subject_id, idempotency_key, content_hash, status, not_before, undo_until, last_reason, last_facts,
        gates, created_at)
    VALUES (:id, :class, :channel, :original, :client, :address, :name, :subject, :body, :attachments, :subject_type,
        :subject_id, :key, :hash, :status, :not_before, :undo_until, :reason, :facts, :gates, :created))";

constexpr auto updateMessage = R"(
    UPDATE outbox_message SET channel = :channel, status = :status, not_before = :not_before, undo_until = :undo_until,
           attempts = :attempts, last_reason = :reason, last_facts = :facts, gates = :gates, forced = :forced,
           provider_id = :provider, dated_at = :dated, tried_at = :tried, sent_at = :sent
     WHERE id = :id)";

constexpr auto selectList = SP_MESSAGE_COLUMNS
    "WHERE created_at < :before AND (:statuses = '[]' OR status IN (SELECT value FROM json_each(:statuses))) "
    "ORDER BY created_at DESC, id DESC LIMIT :limit";

constexpr auto selectHandedOver = R"(
    SELECT tried_at FROM outbox_message
     WHERE tried_at > :since AND id <> :id
       AND (client = :client OR (:client IS NULL AND client IS NULL AND lower(address) = lower(:address)))
       AND (status IN ('Sent', 'Sending') OR last_reason = 'mail.outcome_unknown')
     ORDER BY tried_at)";

QByteArray attachmentsJson(const std::vector<AttachmentReference> &attachments)
{
    QJsonArray list;
    for (const AttachmentReference &attachment : attachments)
        list.append(QJsonObject{{u"type"_s, QString::fromUtf8(attachment.type)},
            {u"id"_s, QString::fromLatin1(idText(attachment.id))}, {u"filename"_s, attachment.filename}});
    return canonicalJson(list);
}

std::vector<AttachmentReference> readAttachments(const QByteArray &json)
{
    std::vector<AttachmentReference> attachments;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array())
        attachments.push_back({value[u"type"].toString().toUtf8(),
            idFromText(value[u"id"].toString().toLatin1()).value_or(IdBytes{}),
            value[u"filename"].toString()});
    return attachments;
}

OutboxMessage readMessage(const Row &row)
{
    return {row.id<MessageTag>(0), row.bytes(1), mailChannelFromName(row.peek(2)).value_or(MailChannel::Eml),
        mailChannelFromName(row.peek(3)).value_or(MailChannel::Eml), row.optionalId<ClientTag>(4),
        row.text(5), row.text(6), row.text(7), row.text(8), readAttachments(row.bytes(9)), row.bytes(10),
        row.isNull(11) ? std::nullopt : std::optional(row.idBytes(11)), row.bytes(12), row.digest(13),
        messageStatusFromName(row.peek(14)).value_or(MessageStatus::Failed), row.instant(15), row.instant(16),
        static_cast<int>(row.integer(17)), row.bytes(18), QJsonDocument::fromJson(row.bytes(19)).object(),
        QJsonDocument::fromJson(row.bytes(20)).array(),
        row.flag(21) ? OutboxMessage::Forced::ByPerson : OutboxMessage::Forced::No, row.bytes(22),
        row.instant(23), row.optionalInstant(24), row.optionalInstant(25), row.optionalInstant(26)};
}

}  // namespace

Result<Done> OutboxStore::insert(const OutboxMessage &message)
{
    return m_database.run(insertMessage,
        {{":id", message.id}, {":class", message.messageClass},
            {":channel", mailChannelName(message.channel)},
            {":original", mailChannelName(message.originalChannel)}, {":client", message.client},
            {":address", message.address}, {":name", message.name}, {":subject", message.subject},
            {":body", message.body}, {":attachments", attachmentsJson(message.attachments)},
            {":subject_type", message.subjectType}, {":subject_id", message.subjectId},
            {":key", message.idempotencyKey}, {":hash", message.contentHash},
            {":status", messageStatusName(message.status)}, {":not_before", message.notBefore},
            {":undo_until", message.undoUntil}, {":reason", message.lastReason},
            {":facts", canonicalJson(message.lastFacts)}, {":gates", canonicalJson(message.gates)},
            {":created", message.createdAt}});
}

Result<Done> OutboxStore::save(const OutboxMessage &message)
{
    return m_database.run(updateMessage,
        {{":id", message.id}, {":channel", mailChannelName(message.channel)},
            {":status", messageStatusName(message.status)}, {":not_before", message.notBefore},
            {":undo_until", message.undoUntil}, {":attempts", message.attempts},
            {":reason", message.lastReason}, {":facts", canonicalJson(message.lastFacts)},
            {":gates", canonicalJson(message.gates)},
            {":forced", message.forced == OutboxMessage::Forced::ByPerson}, {":provider", message.providerId},
            {":dated", message.datedAt}, {":tried", message.triedAt}, {":sent", message.sentAt}});
}

Result<std::optional<OutboxMessage>> OutboxStore::find(MessageId id) const
{
    return m_database.first(SP_MESSAGE_COLUMNS "WHERE id = :id", {{":id", id}}, readMessage);
}

Result<std::optional<OutboxMessage>> OutboxStore::findKey(const QByteArray &idempotencyKey) const
{
    return m_database.first(
        SP_MESSAGE_COLUMNS "WHERE idempotency_key = :key", {{":key", idempotencyKey}}, readMessage);
}

Result<std::vector<OutboxMessage>> OutboxStore::list(
    const std::vector<MessageStatus> &statuses, std::optional<Instant> before, int limit) const
{
    QJsonArray names;
    for (const MessageStatus status : statuses)
        names.append(QString::fromLatin1(messageStatusName(status)));
    return m_database.all(selectList,
        {{":before", before.value_or(Instant::max())}, {":statuses", canonicalJson(names)},
            {":limit", limit}},
        readMessage);
}

Result<std::vector<OutboxMessage>> OutboxStore::toClient(const ClientId &client, int limit) const
{
    return m_database.all(SP_MESSAGE_COLUMNS
        "WHERE client = :client ORDER BY created_at DESC, id DESC LIMIT :limit",
        {{":client", client}, {":limit", limit}}, readMessage);
}

Result<std::vector<OutboxMessage>> OutboxStore::aboutSubject(const IdBytes &subject) const
{
    return m_database.all(SP_MESSAGE_COLUMNS "WHERE subject_id = :subject ORDER BY created_at",
        {{":subject", subject}}, readMessage);
}

Result<std::vector<Instant>> OutboxStore::handedOverSince(const OutboxMessage &message, Instant since) const
{
    return m_database.all(selectHandedOver,
        {{":since", since}, {":id", message.id}, {":client", message.client}, {":address", message.address}},
        [](const Row &row) { return row.instant(0); });
}

}  // namespace sp
