// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "ui/messages/error_text.h"

#include <QJsonArray>

namespace sp::cli {

namespace {

Result<Reply> outboxList(Context &context)
{
    SP_CHECK(context.engine().mayRead("outbox.read"));
    SP_TRY(messages, context.engine().outbox().store().list({}, {}, 500));
    QJsonArray json;
    QList<QStringList> rows;
    QString told;
    for (const OutboxMessage &message : messages) {
        const QString why =
            message.lastReason.isEmpty() ? QString() : ui::reasonText(message.lastReason, message.lastFacts);
        json.append(QJsonObject{{QStringLiteral("id"), idString(message.id.text())},
            {QStringLiteral("to"), message.address}, {QStringLiteral("subject"), message.subject},
            {QStringLiteral("channel"), idString(mailChannelName(message.channel))},
            {QStringLiteral("status"), idString(messageStatusName(message.status))},
            {QStringLiteral("reason"), idString(message.lastReason)}, {QStringLiteral("message"), why}});
        rows.append({message.address, message.subject, idString(mailChannelName(message.channel)),
            idString(messageStatusName(message.status)), idString(message.lastReason),
            idString(message.id.text())});
        if (!why.isEmpty())
            told += QStringLiteral("%1: %2\n").arg(message.address, why);
    }
    return Reply{{{QStringLiteral("messages"), json}}, table(rows) + told};
}

/// A command on one message, told by `words`.
Result<Reply> onMessage(Context &context, const char *permission, const char *words,
    const std::function<Result<Done>(Unit &, const MessageId &)> &work)
{
    SP_TRY(text, context.arguments().word(0, "MESSAGE"));
    const auto id = MessageId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    SP_CHECK(context.engine().run<Done>(permission, [&](Unit &unit) { return work(unit, *id); }));
    return Reply{{{QStringLiteral("message"), idString(id->text())}}, QString::fromLatin1(words) + u'\n'};
}

Result<Reply> outboxSent(Context &context)
{
    return onMessage(context, "outbox.mark_sent", "Marked as sent.",
        [&](Unit &unit, const MessageId &id) { return context.engine().outbox().markSent(unit, id); });
}

Result<Reply> outboxSendNow(Context &context)
{
    return onMessage(context, "outbox.send_now", "It leaves with the next run of due jobs.",
        [&](Unit &unit, const MessageId &id) { return context.engine().outbox().sendNow(unit, id); });
}

Result<Reply> outboxRetry(Context &context)
{
    const auto again = context.arguments().has("even-if-delivered") ? Outbox::Again::EvenIfDelivered
                                                                    : Outbox::Again::IfNotDelivered;
    return onMessage(context, "outbox.retry", "It is tried again.",
        [&](Unit &unit, const MessageId &id) { return context.engine().outbox().retry(unit, id, again); });
}

Result<Reply> outboxCancel(Context &context)
{
    return onMessage(context, "outbox.cancel", "Cancelled.",
        [&](Unit &unit, const MessageId &id) { return context.engine().outbox().undo(unit, id); });
}

constexpr Command commands[] = {
    {"outbox list", "", "List messages that wait, left or failed", "", outboxList, 0},
    {"outbox sent", "MESSAGE", "Say that you sent a message that waited for you", "", outboxSent, 1},
    {"outbox send-now", "MESSAGE", "Send a waiting message without its delay", "", outboxSendNow, 1},
    {"outbox retry", "MESSAGE [--even-if-delivered]", "Try a failed message again", "even-if-delivered",
        outboxRetry, 1},
    {"outbox cancel", "MESSAGE", "Keep a message that has not left from leaving", "", outboxCancel, 1},
};

}  // namespace

std::span<const Command> outboxCommands()
{
    return commands;
}

}  // namespace sp::cli
