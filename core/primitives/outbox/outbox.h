// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mail_transport.h"
#include "core/primitives/events/event_bus.h"
#include "core/primitives/jobs/job_runner.h"
#include "core/primitives/outbox/outbox_gate.h"
#include "core/primitives/outbox/outbox_store.h"

#include <chrono>
#include <map>

namespace sp {

/// A message was handed over, or will not be. Logged as "message.sent" or "message.failed".
struct MessageSent {
    MessageId message;
    QByteArray subjectType;
    std::optional<IdBytes> subjectId;
    EventRecord record() const { return {"message.sent", "message", message.bytes(), {}}; }
};
struct MessageFailed {
    MessageId message;
    QByteArray subjectType;
    std::optional<IdBytes> subjectId;
    QByteArray reason;
    EventRecord record() const;
};

/// Where an attachment's bytes come from: what is frozen about it now, and how to make the file. `make`
/// touches no database and may be slow; it runs outside the Unit, perhaps on another thread.
struct AttachmentSource {
    Digest digest;
    std::function<Result<MailAttachment>()> make;
};
using AttachmentResolver = std::function<Result<AttachmentSource>(const AttachmentReference &)>;

/// What a draft would do, without doing it.
struct MessagePreview {
    Digest contentHash;
    GateOutcome gates;
    MailChannel channel;
    Instant sendAt;
};

struct OutboxLimits {
    /// How long a message can be taken back where nobody set another time; see Outbox::askUndoWindow().
    std::chrono::milliseconds undoWindow = std::chrono::seconds(10);
    /// A mistyped setting shall not hold mail back for days.
    std::chrono::milliseconds longestUndoWindow = std::chrono::hours(1);
    /// Messages to one client within 24 hours; more are held. An ordinary day has one or two, the end of a
    /// month an invoice for each person that a payer pays for.
    int perClientPerDay = 10;
};

/// The intents to tell somebody something. A message is written in the Unit that causes it, can be undone for
/// some seconds, passes the gates, and leaves by a job. What was previewed is what is sent, by hash.
class Outbox {
public:
    /// `sender` answers who the practice writes as, at each sending.
    Outbox(Database &database, std::function<Result<MailAddress>()> sender, OutboxLimits limits = {});

    /// Asked at each message how long it can be taken back, from nothing at all up to the longest; what lies
    /// outside is brought within.
    void askUndoWindow(std::function<Result<std::chrono::milliseconds>()> window)
    {
        m_undoWindow = std::move(window);
    }
    /// Gates are asked in the order they are added, after the built-in cap ("client_cap").
    void addGate(QByteArray name, OutboxGate gate);
    void resolve(QByteArray type, AttachmentResolver resolver);
    /// What carries a channel; it outlives the outbox and every running call. Mailto has none: a person sends
    /// it.
    void carry(MailChannel channel, MailTransport &transport)
    {
        m_transports.insert_or_assign(channel, &transport);
    }
    /// Nothing carries `channel` any more: what waits for it fails with "outbox.no_transport", and says so.
    void uncarry(MailChannel channel) { m_transports.erase(channel); }
    /// The jobs that send messages, and those that remove the files of messages which wait no more.
    static constexpr auto sendType = "outbox.send";
    static constexpr auto withdrawType = "outbox.withdraw";
    /// Registers "outbox.send" and "outbox.withdraw" with the runner.
    void registerJobs(JobRunner &runner);

    Result<MessagePreview> preview(const MessageDraft &draft, Instant now) const;
    /// Writes the message and schedules its sending. A used key answers the first message when the content is
    /// the same. Fails with "email.invalid" {text}, InvalidInput "mail.header_injection" {header},
    /// InvalidInput "outbox.no_key", Conflict "outbox.key_conflict", Refused "outbox.no_resolver" {type}, or
    /// as an attachment's resolver does.
    Result<MessageId> enqueue(Unit &unit, const MessageDraft &draft);

    /// Cancels a message that has not left, one that failed or was blocked too; a file that waited to be sent
    /// by hand is removed by a job. Fails with NotFound "outbox.unknown" or Conflict "outbox.too_late"
    /// {status}.
    Result<Done> undo(Unit &unit, MessageId id);
    /// Sends a waiting message at once, without the undo window and in spite of the cap. Same failures as
    /// undo().
    Result<Done> sendNow(Unit &unit, MessageId id);
    /// A person holds a waiting message back: it stays until sendNow() or release(). Same failures as undo().
    Result<Done> hold(Unit &unit, MessageId id);
    /// A held message goes out after the usual time to undo. Fails with NotFound "outbox.unknown" or Conflict
    /// "outbox.not_held" {status}.
    Result<Done> release(Unit &unit, MessageId id);
    /// A canceled message is back and held, so that nothing leaves that nobody asked for. Fails with NotFound
    /// "outbox.unknown" or Conflict "outbox.not_canceled" {status}.
    Result<Done> restore(Unit &unit, MessageId id);
    /// The reason of a message that a person holds.
    static constexpr auto heldReason = "outbox.held";
    enum class Again { IfNotDelivered, EvenIfDelivered };
    /// Tries a failed or blocked message again. Fails with NotFound "outbox.unknown", Conflict
    /// "outbox.not_failed" {status}, or Refused "outbox.may_be_delivered" when the mail may have arrived and
    /// `again` does not say to go on.
    Result<Done> retry(Unit &unit, MessageId id, Again again);
    /// A person says that the message is sent: one for the own mail program, or one whose outcome was
    /// unknown. Its file is removed by a job, so that what lies in the folder is what still waits. Fails with
    /// NotFound "outbox.unknown" or Conflict "outbox.not_waiting" {status}.
    Result<Done> markSent(Unit &unit, MessageId id);
    /// The mail as a person's mail program gets it, its attachments made. Fails with NotFound
    /// "outbox.unknown", Conflict "outbox.content_changed", or as the sender and the attachments do.
    Result<OutgoingMail> mail(MessageId id, Instant now) const;

    const OutboxStore &store() const { return m_store; }

private:
    struct Parcel {
        OutgoingMail mail;
        std::vector<std::pair<QString, AttachmentSource>> attachments;  ///< With their file names.
        MailTransport *transport = nullptr;
    };
    Result<OutboxMessage> compose(MessageId id, const MessageDraft &draft, Instant now) const;
    Result<std::chrono::milliseconds> undoWindow() const;
    Result<Digest> contentHash(const OutboxMessage &message) const;
    Result<GateOutcome> askGates(OutboxMessage &message, Instant now, GateQuestion::Moment moment) const;
    Result<GateVerdict> cap(const GateQuestion &question) const;
    Result<OutboxMessage> known(MessageId id) const;
    /// Applies the gates' verdict and says whether the message may leave.
    enum class Way { Free, Closed };
    static Way follow(OutboxMessage &message, const GateOutcome &outcome);
    Result<Done> saved(Unit &unit, const OutboxMessage &message, MessageStatus from);
    Result<Done> wake(Unit &unit, const OutboxMessage &message);
    /// Sees to it that no file of a message that waited for a person stays behind.
    Result<Done> clearAway(Unit &unit, const OutboxMessage &message, MessageStatus from);
    JobHandler withdrawing();
    Result<Parcel> pack(const OutboxMessage &message) const;
    static Result<OutgoingMail> finished(const Parcel &parcel);

    Result<std::variant<Parcel, JobVerdict>> prepare(Unit &unit, const Job &job);
    Result<JobVerdict> settleUnsent(
        Unit &unit, OutboxMessage &message, MessageStatus from, const Error &error);
    Result<JobVerdict> record(
        Unit &unit, const Job &job, const Result<SendReceipt> &answer, const JobVerdict &intended);

    OutboxStore m_store;
    JobStore m_jobs;
    std::function<Result<MailAddress>()> m_sender;
    OutboxLimits m_limits;
    std::function<Result<std::chrono::milliseconds>()> m_undoWindow;
    std::vector<std::pair<QByteArray, OutboxGate>> m_gates;
    std::map<QByteArray, AttachmentResolver> m_resolvers;
    std::map<MailChannel, MailTransport *> m_transports;
};

}  // namespace sp
