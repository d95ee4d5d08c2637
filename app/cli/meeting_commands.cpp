// SPDX-License-Identifier: GPL-3.0-or-later
// How sessions meet, and their video links.
#include "app/cli/command.h"
#include "app/cli/meeting_options.h"

namespace sp::cli {

namespace {

using namespace Qt::StringLiterals;

Reply factReply(const MeetingFact &fact)
{
    Reply reply{{{u"by"_s, QLatin1String(meetsByName(fact.by))},
                    {u"maker"_s, QLatin1String(linkMakerName(fact.maker))}, {u"place"_s, fact.place},
                    {u"link"_s, fact.link}, {u"missing"_s, fact.missing}},
        {}};
    const QString by = fact.by == MeetsBy::Unsaid ? u"not said"_s : QLatin1String(meetsByName(fact.by));
    reply.text = u"Meets: %1\n"_s.arg(by);
    if (!fact.place.isEmpty())
        reply.text += u"Place: %1\n"_s.arg(fact.place);
    if (!fact.link.isEmpty())
        reply.text += u"Link: %1\n"_s.arg(fact.link);
    if (fact.missing)
        reply.text += u"The video link is missing.\n"_s;
    return reply;
}

bool saysAnything(const Arguments &arguments)
{
    return arguments.has("by") || arguments.has("link-by") || arguments.has("link") || arguments.has("place");
}

Result<Reply> meetingShow(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(text, context.arguments().word(0, "SESSION"));
    if (!saysAnything(context.arguments())) {
        SP_CHECK(engine.mayRead("session.read"));
        const auto id = SessionId::parse(text.toLatin1());
        if (!id)
            return Error{ErrorCode::NotFound, "session.unknown"};
        SP_TRY(fact, engine.meetings().of(*id));
        return factReply(fact);
    }
    SP_TRY(plan, meetingPlanOf(context.arguments(), {}));
    SP_TRY(fact, engine.run<MeetingFact>("session.meeting", [&](Unit &unit) -> Result<MeetingFact> {
        SP_TRY(id, context.session(unit, text, {}, {}));
        SP_CHECK(engine.meetings().arrange(unit, id, plan));
        return engine.meetings().of(id);
    }));
    return factReply(fact);
}

Result<Reply> meetingMissing(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("session.read"));
    SP_TRY(missing, engine.meetings().missing(engine.now()));
    QJsonArray list;
    QList<QStringList> rows;
    for (const StoredEvent &event : missing) {
        SP_TRY(client, engine.people().client(*event.client));
        const QString start = idString(localTimeText(event.event.when.start.local));
        list.append(QJsonObject{{u"event"_s, idString(event.id.text())}, {u"start"_s, start},
            {u"client"_s, client.details.name},
            {u"maker"_s, QLatin1String(linkMakerName(event.meeting.maker))}});
        rows.append({start.left(16).replace(u'T', u' '), client.details.name, event.event.summary,
            idString(event.id.text())});
    }
    return Reply{{{u"missing"_s, list}}, rows.isEmpty() ? u"No video link is missing.\n"_s : table(rows)};
}

Result<Reply> meetingDefault(Context &context)
{
    Engine &engine = context.engine();
    const Arguments &arguments = context.arguments();
    SP_CHECK(engine.mayRead("workspace.read"));
    SP_TRY(defaults, engine.meetings().defaults());
    if (saysAnything(arguments) || arguments.has("room-server")) {
        SP_TRY(plan, meetingPlanOf(arguments, defaults.plan));
        defaults.plan = plan;
        defaults.roomServer = arguments.value("room-server", defaults.roomServer);
        SP_CHECK(engine.run<Done>(
            "settings.change", [&](Unit &unit) { return engine.meetings().setDefaults(unit, defaults); }));
    }
    const MeetingPlan &plan = defaults.plan;
    const QString by = plan.by == MeetsBy::Unsaid ? u"not said"_s : QLatin1String(meetsByName(plan.by));
    QString words = u"Sessions meet: %1\n"_s.arg(by);
    if (plan.by == MeetsBy::Video)
        words +=
            u"Link: %1\n"_s.arg(plan.link.isEmpty() ? QLatin1String(linkMakerName(plan.maker)) : plan.link);
    if (!plan.place.isEmpty())
        words += u"Place: %1\n"_s.arg(plan.place);
    return Reply{{{u"plan"_s, meetingPlanJson(plan)}, {u"room_server"_s, defaults.roomServer}}, words};
}

#define SP_MEETING_USAGE                                                                                     \
    "[--by in_person|phone|video] [--link-by none|own|room|calendar] [--link URL] [--place TEXT]"

constexpr Command commands[] = {
    {"session meeting", "SESSION " SP_MEETING_USAGE, "Show or say how a session meets, and its video link",
        "by link-by link place client service zone", meetingShow, 1},
    {"meeting missing", "", "List what is to take place by video and has no link yet", "", meetingMissing, 0},
    {"meeting default", SP_MEETING_USAGE " [--room-server URL]",
        "Show or say how sessions meet where their service says nothing", "by link-by link place room-server",
        meetingDefault, 0},
};

}  // namespace

std::span<const Command> meetingCommands()
{
    return commands;
}

Result<MeetingPlan> meetingPlanOf(const Arguments &arguments, MeetingPlan plan)
{
    if (const auto by = arguments.option("by")) {
        const auto known = meetsByFromName(*by == u"unsaid"_s ? QString() : *by);
        if (!known)
            return usage(u"--by is in_person, phone, video or unsaid"_s);
        plan.by = *known;
    }
    if (const auto maker = arguments.option("link-by")) {
        const auto known = linkMakerFromName(*maker);
        if (!known)
            return usage(u"--link-by is none, own, room or calendar"_s);
        plan.maker = *known;
    }
    if (const auto link = arguments.option("link")) {
        plan.link = *link;
        plan.maker = LinkMaker::Own;
    }
    plan.place = arguments.value("place", plan.place);
    // Who names a link means video, and who names a place means there.
    if (!arguments.has("by")) {
        if (arguments.has("link") || arguments.has("link-by"))
            plan.by = MeetsBy::Video;
        else if (arguments.has("place"))
            plan.by = MeetsBy::InPerson;
    }
    return checkedPlan(plan);
}

}  // namespace sp::cli
