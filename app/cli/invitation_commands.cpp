// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations by mail, and what comes back.
#include "app/cli/command.h"
#include "core/formats/confined/foreign_files.h"
#include "ui/messages/error_text.h"

namespace sp::cli {

namespace {

using namespace Qt::StringLiterals;

template <typename Tag>
Result<Id<Tag>> named(const QString &text, const char *unknown)
{
    const auto id = Id<Tag>::parse(text.toLatin1());
    if (!id)
        return Error{ErrorCode::NotFound, unknown};
    return *id;
}

Result<Reply> send(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "EVENT"));
    SP_TRY(event, named<EventTag>(text, "event.unknown"));
    Engine &engine = context.engine();
    SP_TRY(message, engine.run<MessageId>("invitation.send",
                        [&](Unit &unit) { return engine.invitations().invite(unit, event); }));
    return Reply{{{u"message"_s, idString(message.text())}}, u"The invitation is in the outbox.\n"_s};
}

QString fateName(const ItipVerdict &verdict, bool believed)
{
    static constexpr const char *names[] = {"taken in", "called off", "answer noted", "proposal noted",
        "refusal noted", "sent again", "left alone", "not done"};
    const ItipFate fate = believed && verdict.fate == ItipFate::AskOwner && verdict.ifBelieved
                              ? *verdict.ifBelieved
                              : verdict.fate;
    return QString::fromLatin1(names[static_cast<int>(fate)]);
}

Result<Reply> take(Context &context)
{
    SP_TRY(path, context.arguments().word(0, "FILE"));
    SP_TRY(bytes, readFile(path));
    SP_TRY(zone, context.zone());
    Engine &engine = context.engine();
    CalendarReadOptions options;
    options.fallbackZone = zone;
    options.series = SeriesCheck::Done;
    SP_TRY(file, ForeignFiles(engine.ports().parser).calendar(bytes, options));
    const bool believed = context.arguments().has("believe");
    const ItipMail mail{std::move(file), context.arguments().option("from").value_or(QString())};
    SP_TRY(taken, engine.run<std::vector<ItipTaken>>("invitation.take", [&](Unit &unit) {
        return engine.invitations().take(unit, mail, believed ? ItipTrust::Believed : ItipTrust::Judged);
    }));
    QJsonArray list;
    QString told;
    for (const ItipTaken &each : taken) {
        const QString fate = fateName(each.verdict, believed);
        const QString why =
            each.verdict.reason.isEmpty() ? QString() : ui::reasonText(each.verdict.reason, {});
        list.append(QJsonObject{{u"uid"_s, QString::fromUtf8(each.uid)}, {u"summary"_s, each.summary},
            {u"fate"_s, fate}, {u"reason"_s, QString::fromLatin1(each.verdict.reason)}, {u"message"_s, why},
            {u"event"_s, each.event ? idString(each.event->text()) : QString()}});
        told += u"%1: %2.%3\n"_s.arg(each.summary, fate, why.isEmpty() ? QString() : u' ' + why);
    }
    return Reply{{{u"taken"_s, list}}, told};
}

Result<Reply> answer(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "EVENT"));
    SP_TRY(said, context.arguments().word(1, "accepted|tentative|declined"));
    SP_TRY(event, named<EventTag>(text, "event.unknown"));
    const QString remark = context.arguments().option("remark").value_or(QString());
    Engine &engine = context.engine();
    SP_TRY(message, engine.run<MessageId>("invitation.answer", [&](Unit &unit) {
        return engine.invitations().answer(unit, event, said.toUpper().toUtf8(), remark);
    }));
    return Reply{{{u"message"_s, idString(message.text())}}, u"The answer is in the outbox.\n"_s};
}

Result<Reply> proposals(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("invitation.read"));
    SP_TRY(zone, context.zone());
    SP_TRY(open, engine.invitations().store().openProposals());
    QJsonArray list;
    QList<QStringList> rows;
    for (const TimeProposal &each : open) {
        SP_TRY(invitation, engine.invitations().store().find(each.uid));
        const QString who = invitation ? invitation->name : QString();
        const QString from = QString::fromLatin1(localTimeText(zone.toLocal(each.when.start)));
        list.append(QJsonObject{{u"proposal"_s, idString(each.id.text())}, {u"name"_s, who},
            {u"start"_s, QString::fromLatin1(instantText(each.when.start))},
            {u"end"_s, QString::fromLatin1(instantText(each.when.end))}, {u"remark"_s, each.remark}});
        rows.append({idString(each.id.text()), who, from, each.remark});
    }
    return Reply{
        {{u"proposals"_s, list}}, rows.isEmpty() ? u"Nobody asks for another time.\n"_s : table(rows)};
}

Result<Reply> settle(Context &context, bool accepts)
{
    SP_TRY(text, context.arguments().word(0, "PROPOSAL"));
    SP_TRY(proposal, named<ProposalTag>(text, "proposal.unknown"));
    const QString remark = context.arguments().option("remark").value_or(QString());
    Engine &engine = context.engine();
    SP_CHECK(engine.run<Done>("invitation.settle", [&](Unit &unit) {
        return accepts ? engine.invitations().accept(unit, proposal)
                       : engine.invitations().decline(unit, proposal, remark);
    }));
    return Reply{{{u"proposal"_s, text}, {u"accepted"_s, accepts}},
        accepts ? u"The appointment is moved; they are told in half a minute.\n"_s
                : u"The appointment stays; the answer is in the outbox.\n"_s};
}

Result<Reply> accept(Context &context)
{
    return settle(context, true);
}

Result<Reply> decline(Context &context)
{
    return settle(context, false);
}

constexpr Command commands[] = {
    {"invitation send", "EVENT", "Ask the client of an entry to it by mail, or tell them once more", "", send,
        1},
    {"invitation take", "FILE [--from ADDRESS] [--believe] [--zone ZONE]",
        "Take in an invitation, an answer or a cancellation that came by mail", "from believe zone", take, 1},
    {"invitation answer", "EVENT accepted|tentative|declined [--remark TEXT]",
        "Answer somebody who invited you", "remark", answer, 2},
    {"invitation proposals", "[--zone ZONE]", "List who asks for another time", "zone", proposals, 0},
    {"invitation accept", "PROPOSAL", "Move the appointment to the time they ask for", "", accept, 1},
    {"invitation decline", "PROPOSAL [--remark TEXT]", "Stay with the time there is, and tell them", "remark",
        decline, 1},
};

}  // namespace

std::span<const Command> invitationCommands()
{
    return commands;
}

}  // namespace sp::cli
