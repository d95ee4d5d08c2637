// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sp {

/// How a message leaves: by a mail server, as a file for another program, or by the owner's own mail program.
enum class MailChannel { Smtp, Eml, Mailto };

/// A person sends it and says so with Outbox::markSent(); until then it waits as Queued.
constexpr bool leavesByPerson(MailChannel channel)
{
    return channel != MailChannel::Smtp;
}

QByteArray mailChannelName(MailChannel channel);
std::optional<MailChannel> mailChannelFromName(QByteArrayView name);

/// Scheduled: waits for its time, the undo window included. Queued: ready for a person to send (eml, mailto).
/// Deferred: held by a gate, or waiting for the next attempt. Sending: handed over, no answer recorded yet.
/// Blocked: a gate refused it.
enum class MessageStatus { Scheduled, Queued, Deferred, Sending, Sent, Failed, Blocked, Canceled };

QByteArray messageStatusName(MessageStatus status);
std::optional<MessageStatus> messageStatusFromName(QByteArrayView name);

/// A file to attach, by name: its bytes are made when the message is sent.
struct AttachmentReference {
    QByteArray type;  ///< Names the resolver: "document", "attachment".
    IdBytes id;
    QString filename;
    friend bool operator==(const AttachmentReference &, const AttachmentReference &) = default;
};

/// What somebody is to be told.
struct MessageDraft {
    QByteArray messageClass;  ///< "invoice", "reminder"...; gates decide by it.
    MailChannel channel = MailChannel::Smtp;
    std::optional<ClientId> client = {};
    QString address;
    QString name = {};
    QString subject;
    QString body;
    std::vector<AttachmentReference> attachments = {};
    QByteArray subjectType = {};  ///< What it is about: "document" and its id.
    std::optional<IdBytes> subjectId = {};
    QByteArray idempotencyKey;  ///< One message for each key, for ever: "invoice.issued:<id>".
    std::optional<Instant> notBefore = {};
};

/// A message in the outbox.
struct OutboxMessage {
    MessageId id;
    QByteArray messageClass;
    MailChannel channel;
    MailChannel originalChannel;  ///< Differs when a gate rerouted it.
    std::optional<ClientId> client;
    QString address;
    QString name;
    QString subject;
    QString body;
    std::vector<AttachmentReference> attachments;
    QByteArray subjectType;
    std::optional<IdBytes> subjectId;
    QByteArray idempotencyKey;
    Digest contentHash;
    MessageStatus status;
    Instant notBefore;
    Instant undoUntil;
    int attempts = 0;
    QByteArray lastReason = {};
    QJsonObject lastFacts = {};
    QJsonArray gates = {};  ///< What each gate said last: [{gate, verdict, reason}].
    enum class Forced { No, ByPerson } forced = Forced::No;
    QByteArray providerId = {};
    Instant createdAt = {};
    std::optional<Instant> datedAt = {};  ///< The Date of the mail: its first hand-over.
    std::optional<Instant> triedAt = {};
    std::optional<Instant> sentAt = {};

    /// When it leaves, if nothing holds it.
    Instant sendAt() const { return std::max(notBefore, undoUntil); }
};

}  // namespace sp
