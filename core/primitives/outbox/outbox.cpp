// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/outbox/outbox.h"

#include "core/base/json.h"
#include "core/values/time.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto outcomeUnknown = "mail.outcome_unknown";
constexpr std::chrono::hours capWindow(24);
/// A message that gates send round in a circle stays where it is after this many turns.
constexpr int mostReroutes = 3;

QString statusText(MessageStatus status)
{
    return QString::fromLatin1(messageStatusName(status));
}

bool breaksLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

}  // namespace

EventRecord MessageFailed::record() const
{
    return {"message.failed", "message", message.bytes(), {{u"reason"_s, QString::fromUtf8(reason)}}};
}

Outbox::Outbox(Database &database, std::function<Result<MailAddress>()> sender, OutboxLimits limits)
    : m_store(database), m_jobs(database), m_sender(std::move(sender)), m_limits(limits)
{
    addGate("client_cap", [this](const GateQuestion &question) { return cap(question); });
}

void Outbox::addGate(QByteArray name, OutboxGate gate)
{
    m_gates.emplace_back(std::move(name), std::move(gate));
}

void Outbox::resolve(QByteArray type, AttachmentResolver resolver)
{
    m_resolvers.insert_or_assign(std::move(type), std::move(resolver));
}

Result<GateVerdict> Outbox::cap(const GateQuestion &question) const
{
    if (question.message.forced == OutboxMessage::Forced::ByPerson)
        return GateVerdict::pass();
    SP_TRY(before, m_store.handedOverSince(question.message, question.now - capWindow));
    const auto most = static_cast<std::size_t>(m_limits.perClientPerDay);
    if (before.size() < most)
        return GateVerdict::pass();
    return GateVerdict::hold(before[before.size() - most] + capWindow, "outbox.cap_reached",
        {{u"limit"_s, m_limits.perClientPerDay}});
}

Result<GateOutcome> Outbox::askGates(OutboxMessage &message, Instant now, GateQuestion::Moment moment) const
{
    GateOutcome outcome;
    for (int turn = 0; turn <= mostReroutes; ++turn) {
        std::vector<NamedVerdict> verdicts;
        for (const auto &[name, gate] : m_gates) {
            SP_TRY(verdict, gate({message, now, moment}));
            verdicts.push_back({name, std::move(verdict)});
        }
        outcome = combineVerdicts(verdicts);
        if (outcome.verdict.kind != GateVerdict::Kind::Reroute || outcome.verdict.channel == message.channel)
            return outcome;
        message.channel = outcome.verdict.channel;
        message.lastReason = outcome.verdict.reason;
    }
    return outcome;
}

Outbox::Way Outbox::follow(OutboxMessage &message, const GateOutcome &outcome)
{
    message.gates = outcome.record;
    switch (outcome.verdict.kind) {
    case GateVerdict::Kind::Pass:
    case GateVerdict::Kind::Reroute:
        return Way::Free;
    case GateVerdict::Kind::Hold:
        message.status = MessageStatus::Deferred;
        message.notBefore = outcome.verdict.until;
        break;
    case GateVerdict::Kind::Drop:
        message.status = MessageStatus::Blocked;
        break;
    }
    message.lastReason = outcome.verdict.reason;
    message.lastFacts = outcome.verdict.facts;
    return Way::Closed;
}

Result<Digest> Outbox::contentHash(const OutboxMessage &message) const
{
    QJsonArray attachments;
    for (const AttachmentReference &reference : message.attachments) {
        const auto resolver = m_resolvers.find(reference.type);
        if (resolver == m_resolvers.end())
            return Error{
                ErrorCode::Refused, "outbox.no_resolver", {{u"type"_s, QString::fromUtf8(reference.type)}}};
        SP_TRY(source, resolver->second(reference));
        attachments.append(QJsonObject{{u"type"_s, QString::fromUtf8(reference.type)},
            {u"id"_s, QString::fromLatin1(idText(reference.id))}, {u"filename"_s, reference.filename},
            {u"digest"_s, QString::fromLatin1(hex(source.digest))}});
    }
    const QJsonObject content{{u"address"_s, message.address}, {u"name"_s, message.name},
        {u"subject"_s, message.subject}, {u"body"_s, message.body}, {u"attachments"_s, attachments}};
    return sha256({canonicalJson(content)});
}

Result<std::chrono::milliseconds> Outbox::undoWindow() const
{
    if (!m_undoWindow)
        return m_limits.undoWindow;
    SP_TRY(window, m_undoWindow());
    return std::clamp(window, std::chrono::milliseconds(0), m_limits.longestUndoWindow);
}

Result<OutboxMessage> Outbox::compose(MessageId id, const MessageDraft &draft, Instant now) const
{
    SP_CHECK(EmailAddress::create(draft.address));
    if (breaksLine(draft.subject) || breaksLine(draft.name))
        return Error{ErrorCode::InvalidInput, "mail.header_injection",
            {{u"header"_s, breaksLine(draft.subject) ? u"Subject"_s : u"To"_s}}};
    if (draft.idempotencyKey.isEmpty())
        return Error{ErrorCode::InvalidInput, "outbox.no_key"};
    // A person sends a mailto message, so there is no haste to undo.
    const bool byPerson = draft.channel == MailChannel::Mailto;
    SP_TRY(window, undoWindow());
    OutboxMessage message{.id = id,
        .messageClass = draft.messageClass,
        .channel = draft.channel,
        .originalChannel = draft.channel,
        .client = draft.client,
        .address = draft.address,
        .name = draft.name,
        .subject = draft.subject,
        .body = draft.body,
        .attachments = draft.attachments,
        .subjectType = draft.subjectType,
        .subjectId = draft.subjectId,
        .idempotencyKey = draft.idempotencyKey,
        .contentHash = {},
        .status = MessageStatus::Scheduled,
        .notBefore = draft.notBefore.value_or(now),
        .undoUntil = byPerson ? now : now + window,
        .createdAt = now};
    SP_TRY(hash, contentHash(message));
    message.contentHash = hash;
    return message;
}

Result<MessagePreview> Outbox::preview(const MessageDraft &draft, Instant now) const
{
    SP_TRY(message, compose(MessageId(IdBytes{}), draft, now));
    SP_TRY(outcome, askGates(message, message.sendAt(), GateQuestion::Moment::Preview));
    follow(message, outcome);
    return MessagePreview{message.contentHash, outcome, message.channel, message.sendAt()};
}

Result<MessageId> Outbox::enqueue(Unit &unit, const MessageDraft &draft)
{
    SP_TRY(message, compose(unit.newId<MessageTag>(), draft, unit.now()));
    SP_TRY(earlier, m_store.findKey(draft.idempotencyKey));
    if (earlier && earlier->contentHash == message.contentHash)
        return earlier->id;
    if (earlier)
        return Error{ErrorCode::Conflict, "outbox.key_conflict"};
    SP_TRY(outcome, askGates(message, message.sendAt(), GateQuestion::Moment::Preview));
    const Way way = follow(message, outcome);
    if (way == Way::Free && message.channel == MailChannel::Mailto && message.sendAt() <= unit.now())
        message.status = MessageStatus::Queued;
    SP_CHECK(m_store.insert(message));
    unit.audit("message.enqueued", "message", message.id,
        {{u"class"_s, QString::fromUtf8(message.messageClass)},
            {u"channel"_s, QString::fromLatin1(mailChannelName(message.channel))},
            {u"status"_s, statusText(message.status)}, {u"reason"_s, QString::fromUtf8(message.lastReason)},
            {u"content"_s, QString::fromLatin1(hex(message.contentHash))}});
    unit.touch("outbox");
    if (message.status == MessageStatus::Scheduled || message.status == MessageStatus::Deferred)
        SP_CHECK(wake(unit, message));
    return message.id;
}

Result<OutboxMessage> Outbox::known(MessageId id) const
{
    SP_TRY(message, m_store.find(id));
    if (!message)
        return Error{ErrorCode::NotFound, "outbox.unknown"};
    return *std::move(message);
}

Result<Done> Outbox::saved(Unit &unit, const OutboxMessage &message, MessageStatus from)
{
    SP_CHECK(m_store.save(message));
    unit.audit("message.status", "message", message.id,
        {{u"from"_s, statusText(from)}, {u"to"_s, statusText(message.status)},
            {u"channel"_s, QString::fromLatin1(mailChannelName(message.channel))},
            {u"reason"_s, QString::fromUtf8(message.lastReason)}});
    unit.touch("outbox");
    if (message.status == MessageStatus::Sent)
        return unit.publish(MessageSent{message.id, message.subjectType, message.subjectId});
    if (message.status == MessageStatus::Failed || message.status == MessageStatus::Blocked)
        return unit.publish(
            MessageFailed{message.id, message.subjectType, message.subjectId, message.lastReason});
    return Done{};
}

Result<Done> Outbox::wake(Unit &unit, const OutboxMessage &message)
{
    SP_TRY(id, m_jobs.schedule(unit, sendType, message.id.text(),
                   {{u"message"_s, QString::fromLatin1(message.id.text())}}, message.sendAt()));
    SP_TRY(job, m_jobs.find(id));
    // A job that waits for its next attempt does not move by itself.
    if (job && job->status == JobStatus::Failed && job->runAt > message.sendAt())
        return m_jobs.retry(unit, id);
    return Done{};
}

Result<Done> Outbox::undo(Unit &unit, MessageId id)
{
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    const bool mayHaveLeft = from == MessageStatus::Failed && message.lastReason == outcomeUnknown;
    if (from == MessageStatus::Sending || from == MessageStatus::Sent || from == MessageStatus::Canceled ||
        mayHaveLeft)
        return Error{ErrorCode::Conflict, "outbox.too_late", {{u"status"_s, statusText(from)}}};
    message.status = MessageStatus::Canceled;
    SP_CHECK(m_jobs.cancelKey(unit, sendType, id.text()));
    SP_CHECK(clearAway(unit, message, from));
    return saved(unit, message, from);
}

Result<Done> Outbox::sendNow(Unit &unit, MessageId id)
{
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    if (from != MessageStatus::Scheduled && from != MessageStatus::Deferred)
        return Error{ErrorCode::Conflict, "outbox.too_late", {{u"status"_s, statusText(from)}}};
    message.status = MessageStatus::Scheduled;
    message.notBefore = unit.now();
    message.undoUntil = unit.now();
    message.forced = OutboxMessage::Forced::ByPerson;
    if (message.lastReason == heldReason)
        message.lastReason.clear();
    SP_CHECK(wake(unit, message));
    return saved(unit, message, from);
}

Result<Done> Outbox::retry(Unit &unit, MessageId id, Again again)
{
    SP_TRY(window, undoWindow());
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    if (from != MessageStatus::Failed && from != MessageStatus::Blocked)
        return Error{ErrorCode::Conflict, "outbox.not_failed", {{u"status"_s, statusText(from)}}};
    if (message.lastReason == outcomeUnknown && again == Again::IfNotDelivered)
        return Error{ErrorCode::Refused, "outbox.may_be_delivered"};
    message.status = MessageStatus::Scheduled;
    message.notBefore = unit.now();
    message.undoUntil = unit.now() + window;
    message.lastReason.clear();
    message.lastFacts = {};
    SP_CHECK(wake(unit, message));
    return saved(unit, message, from);
}

Result<Done> Outbox::markSent(Unit &unit, MessageId id)
{
    SP_TRY(message, known(id));
    const MessageStatus from = message.status;
    const bool unknown = from == MessageStatus::Failed && message.lastReason == outcomeUnknown;
    if (from != MessageStatus::Queued && !unknown)
        return Error{ErrorCode::Conflict, "outbox.not_waiting", {{u"status"_s, statusText(from)}}};
    message.status = MessageStatus::Sent;
    message.triedAt = message.triedAt.value_or(unit.now());
    message.sentAt = message.triedAt;
    message.lastReason.clear();
    message.lastFacts = {};
    SP_CHECK(clearAway(unit, message, from));
    return saved(unit, message, from);
}

}  // namespace sp
