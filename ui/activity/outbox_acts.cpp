// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/outbox_acts.h"

namespace sp::ui {

std::vector<MessageStatus> statusesOf(OutboxFilter filter)
{
    switch (filter) {
    case OutboxFilter::Waiting:
        return {MessageStatus::Scheduled, MessageStatus::Queued, MessageStatus::Sending};
    case OutboxFilter::Held:
        return {MessageStatus::Deferred};
    case OutboxFilter::Sent:
        return {MessageStatus::Sent};
    case OutboxFilter::Failed:
        return {MessageStatus::Failed, MessageStatus::Blocked};
    case OutboxFilter::All:
        break;
    }
    return {};
}

std::vector<OutboxAct> actsFor(MessageStatus status, const QByteArray &reason)
{
    using Act = OutboxAct;
    switch (status) {
    case MessageStatus::Scheduled:
        return {Act::SendNow, Act::Hold, Act::Discard};
    case MessageStatus::Queued:
        return {Act::SendByHand, Act::MarkSent, Act::Discard};
    case MessageStatus::Deferred:
        return {Act::SendNow, reason == Outbox::heldReason ? Act::Release : Act::Hold, Act::Discard};
    case MessageStatus::Failed:
        // It may have arrived: whether it did is for a person to say.
        if (reason == "mail.outcome_unknown")
            return {Act::Retry, Act::MarkSent};
        return {Act::Retry, Act::Discard};
    case MessageStatus::Blocked:
        return {Act::Retry, Act::Discard};
    case MessageStatus::Canceled:
        return {Act::Restore};
    case MessageStatus::Sending:
    case MessageStatus::Sent:
        break;
    }
    return {};
}

Result<Done> perform(Outbox &outbox, Unit &unit, MessageId id, OutboxAct act)
{
    switch (act) {
    case OutboxAct::SendNow:
        return outbox.sendNow(unit, id);
    case OutboxAct::MarkSent:
        return outbox.markSent(unit, id);
    case OutboxAct::Hold:
        return outbox.hold(unit, id);
    case OutboxAct::Release:
        return outbox.release(unit, id);
    case OutboxAct::Retry:
        return outbox.retry(unit, id, Outbox::Again::IfNotDelivered);
    case OutboxAct::Discard:
        return outbox.undo(unit, id);
    case OutboxAct::Restore:
        return outbox.restore(unit, id);
    case OutboxAct::SendByHand:
        break;
    }
    return Done{};
}

QByteArray permissionOf(OutboxAct act)
{
    switch (act) {
    case OutboxAct::SendNow:
        return "outbox.send_now";
    case OutboxAct::MarkSent:
        return "outbox.mark_sent";
    case OutboxAct::Hold:
        return "outbox.hold";
    case OutboxAct::Release:
        return "outbox.release";
    case OutboxAct::Retry:
        return "outbox.retry";
    case OutboxAct::Discard:
        return "outbox.cancel";
    case OutboxAct::Restore:
        return "outbox.restore";
    case OutboxAct::SendByHand:
        break;
    }
    return "outbox.read";
}

std::optional<OutboxAct> undoOf(OutboxAct act)
{
    switch (act) {
    case OutboxAct::SendNow:
    case OutboxAct::Release:
    case OutboxAct::Retry:
        return OutboxAct::Hold;
    case OutboxAct::Hold:
        return OutboxAct::Release;
    case OutboxAct::Discard:
        return OutboxAct::Restore;
    case OutboxAct::Restore:
        return OutboxAct::Discard;
    case OutboxAct::MarkSent:
    case OutboxAct::SendByHand:
        break;
    }
    return std::nullopt;
}

}  // namespace sp::ui
