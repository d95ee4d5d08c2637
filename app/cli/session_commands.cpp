// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"
#include "app/cli/session_list.h"
#include "app/cli/wall_time.h"

#include "core/values/format.h"

namespace sp::cli {

namespace {

using namespace std::chrono;

constexpr int dayMinutes = 24 * 60;

/// Client and service named by options, for calendar entries that have none yet.
struct Whose {
    std::optional<ClientId> client;
    std::optional<ServiceId> service;
};

Result<Whose> whose(Context &context)
{
    Whose named;
    if (const auto text = context.arguments().option("client")) {
        SP_TRY(id, context.client(*text));
        named.client = id;
    }
    if (const auto text = context.arguments().option("service")) {
        SP_TRY(service, context.service(*text));
        named.service = service.id;
    }
    return named;
}

/// --start with --end or --minutes, on the wall of --zone.
Result<std::optional<Interval>> actualTimes(Context &context)
{
    const auto start = context.arguments().option("start");
    if (!start && (context.arguments().has("end") || context.arguments().has("minutes")))
        return usage(QStringLiteral("--start TIME is missing"));
    if (context.arguments().has("end") && context.arguments().has("minutes"))
        return usage(QStringLiteral("--end and --minutes exclude each other"));
    if (!start)
        return std::optional<Interval>();
    SP_TRY(zone, context.zone());
    SP_TRY(from, parseLocalTime(start->toUtf8()));
    SP_TRY(begin, instantOn(zone, from));
    if (const auto text = context.arguments().option("end")) {
        SP_TRY(to, parseLocalTime(text->toUtf8()));
        SP_TRY(end, instantOn(zone, to));
        return std::optional(Interval{begin, end});
    }
    SP_TRY(length, context.arguments().number("minutes", 1, dayMinutes));
    if (!length)
        return usage(QStringLiteral("--end TIME or --minutes N is missing"));
    return std::optional(Interval{begin, begin + minutes(*length)});
}

Result<Reply> done(const SessionId &id, const char *what)
{
    return Reply{{{QStringLiteral("id"), idString(id.text())}},
        QStringLiteral("%1 (%2).\n").arg(QLatin1String(what), idString(id.text()))};
}

/// Which rules were set aside for it, where any were.
Result<Done> tellAside(Context &context, const SessionId &id, Reply &reply)
{
    SP_TRY(session, context.engine().sessions().session(id));
    if (session.aside.rules.isEmpty())
        return Done{};
    QJsonArray rules;
    for (const QByteArray &rule : session.aside.rules)
        rules.append(idString(rule));
    reply.json.insert(QStringLiteral("override"),
        QJsonObject{{QStringLiteral("rules"), rules}, {QStringLiteral("reason"), session.aside.reason}});
    reply.text += QStringLiteral("Set aside for it: %1.\n").arg(idString(session.aside.rules.join(", ")));
    return Done{};
}

Result<Reply> sessionBook(Context &context)
{
    SP_TRY(clientText, context.arguments().required("client"));
    SP_TRY(serviceText, context.arguments().required("service"));
    SP_TRY(startText, context.arguments().required("start"));
    SP_TRY(client, context.client(clientText));
    SP_TRY(service, context.service(serviceText));
    SP_TRY(start, parseLocalTime(startText.toUtf8()));
    SP_TRY(zone, context.zone());
    SessionBooking booking{client, service.id, start, zone};
    SP_TRY(length, context.arguments().number("minutes", 1, dayMinutes));
    if (length)
        booking.length = minutes(*length);
    booking.overbooked = context.arguments().value("over");
    const TimeWish wish{ChangedBy::Provider, context.arguments().option("override-reason")};
    SP_TRY(id, context.engine().run<SessionId>("session.book",
                   [&](Unit &unit) { return context.engine().booking().confirm(unit, booking, {}, wish); }));
    SP_TRY(reply, done(id, "Booked"));
    SP_CHECK(tellAside(context, id, reply));
    const LocalReading::Kind reading = zone.read(start).kind;
    reply.json.insert(QStringLiteral("reading"), idString(readingKindName(reading)));
    if (reading != LocalReading::Kind::Unique)
        reply.text += QStringLiteral("Note: %1.\n").arg(readingWords(reading));
    return reply;
}

Result<Reply> sessionLog(Context &context)
{
    SP_TRY(clientText, context.arguments().required("client"));
    SP_TRY(serviceText, context.arguments().required("service"));
    SP_TRY(client, context.client(clientText));
    SP_TRY(service, context.service(serviceText));
    SP_TRY(actual, actualTimes(context));
    if (!actual)
        return usage(QStringLiteral("--start TIME is missing"));
    SP_TRY(zone, context.zone());
    SP_TRY(id, context.engine().run<SessionId>("session.log", [&](Unit &unit) {
        return context.engine().sessions().log(unit, {client, service.id, *actual, zone});
    }));
    return done(id, "Logged");
}

/// A command on one session, which may be a calendar entry so far.
Result<SessionId> onSession(Context &context, const char *permission,
    const std::function<Result<Done>(Unit &, const SessionId &)> &work)
{
    SP_TRY(text, context.arguments().word(0, "SESSION"));
    SP_TRY(named, whose(context));
    return context.engine().run<SessionId>(permission, [&](Unit &unit) -> Result<SessionId> {
        SP_TRY(id, context.session(unit, text, named.client, named.service));
        SP_CHECK(work(unit, id));
        return id;
    });
}

Result<Reply> sessionStart(Context &context)
{
    SP_TRY(id, onSession(context, "session.start", [&](Unit &unit, const SessionId &session) {
        return context.engine().sessions().start(unit, session);
    }));
    return done(id, "Started");
}

Result<Reply> sessionPause(Context &context)
{
    SP_TRY(id, onSession(context, "session.pause", [&](Unit &unit, const SessionId &session) {
        return context.engine().sessions().pause(unit, session);
    }));
    return done(id, "Paused");
}

Result<Reply> sessionResume(Context &context)
{
    SP_TRY(id, onSession(context, "session.resume", [&](Unit &unit, const SessionId &session) {
        return context.engine().sessions().resume(unit, session);
    }));
    return done(id, "Goes on");
}

Result<Reply> sessionEnd(Context &context)
{
    SP_TRY(actual, actualTimes(context));
    SP_TRY(id, onSession(context, "session.end", [&](Unit &unit, const SessionId &session) -> Result<Done> {
        SP_CHECK(context.engine().sessions().finish(unit, session, actual));
        return Done{};
    }));
    return done(id, "Ended");
}

/// --scope: which of a series are meant; this one without it.
Result<SeriesScope> scopeOf(Context &context)
{
    const QString name = context.arguments().option("scope").value_or(QStringLiteral("this"));
    if (name == u"this")
        return SeriesScope::This;
    if (name == u"later")
        return SeriesScope::ThisAndLater;
    if (name == u"all")
        return SeriesScope::All;
    return usage(QStringLiteral("--scope is this, later or all"));
}

/// Whether it is by the client's wish, whom the terms hold.
ChangedBy wishedBy(Context &context)
{
    return context.arguments().has("by-client") ? ChangedBy::Client : ChangedBy::Provider;
}

Result<Reply> sessionCancel(Context &context)
{
    SP_TRY(scope, scopeOf(context));
    int count = 0;
    SP_TRY(
        id, onSession(context, "session.cancel", [&](Unit &unit, const SessionId &session) -> Result<Done> {
            SP_TRY(ended, context.engine().booking().cancel(unit, session,
                              {wishedBy(context), context.arguments().value("reason"), scope}));
            count = ended;
            return Done{};
        }));
    SP_TRY(reply, done(id, "Cancelled"));
    SP_TRY(session, context.engine().sessions().session(id));
    reply.json.insert(QStringLiteral("count"), count);
    if (session.canceledAs)
        reply.json.insert(QStringLiteral("standing"), idString(standingName(*session.canceledAs)));
    return reply;
}

Result<Reply> sessionReschedule(Context &context)
{
    SP_TRY(scope, scopeOf(context));
    SP_TRY(startText, context.arguments().required("start"));
    SP_TRY(wall, parseLocalTime(startText.toUtf8()));
    SP_TRY(zone, context.zone());
    SP_TRY(start, instantOn(zone, wall));
    SP_TRY(length, context.arguments().number("minutes", 1, dayMinutes));
    SP_TRY(id, onSession(context, "session.reschedule", [&](Unit &unit, const SessionId &id) -> Result<Done> {
        SP_TRY(session, context.engine().sessions().session(id));
        SP_TRY(agreed, TimeZone::create(session.zone));
        const auto kept = duration_cast<minutes>(session.planned.length());
        return context.engine().booking().reschedule(unit, id,
            {agreed.toLocal(start), length ? minutes(*length) : kept, wishedBy(context),
                context.arguments().value("over"), scope, context.arguments().option("override-reason")});
    }));
    SP_TRY(reply, done(id, "Rescheduled"));
    SP_CHECK(tellAside(context, id, reply));
    return reply;
}

Result<Reply> sessionNoShow(Context &context)
{
    SP_TRY(id, onSession(context, "session.no_show", [&](Unit &unit, const SessionId &session) {
        return context.engine().sessions().markNoShow(unit, session);
    }));
    return done(id, "Marked as a no-show");
}

Result<Reply> sessionConfirm(Context &context)
{
    SP_TRY(id, onSession(context, "session.confirm", [&](Unit &unit, const SessionId &session) {
        return context.engine().booking().agree(
            unit, session, ChangedBy::Provider, context.arguments().value("over"));
    }));
    return done(id, "Confirmed");
}

Result<Reply> sessionRelease(Context &context)
{
    SP_TRY(id, onSession(context, "session.release", [&](Unit &unit, const SessionId &session) {
        return context.engine().booking().release(unit, session);
    }));
    return done(id, "Released");
}

/// What is written along with the command goes below what the note says already, and leaves its private part.
Result<NoteContent> addedTo(Engine &engine, const SessionId &session, NoteContent note)
{
    SP_TRY(known, engine.notes().store().ofSession(session));
    if (!known || known->currentNumber == 0)
        return note;
    SP_TRY(current, engine.notes().store().current(known->id));
    if (!current)
        return note;
    return NoteContent{note.title.isEmpty() ? current->content.title : note.title,
        joinedNote(current->content.body, note.body), current->content.privateBody};
}

/// Makes the session of a calendar entry and finishes it, in one Unit: a refusal leaves no session behind.
Result<FinishResult> finishEntry(
    Context &context, const QString &text, const Whose &named, FinishRequest request, const QByteArray &key)
{
    Engine &engine = context.engine();
    if (request.note)
        SP_CHECK(engine.mayRead("note.save"));
    QJsonObject asked = request.toJson();
    asked.insert(QStringLiteral("session"), text);
    // Whose session the entry becomes is part of what is asked: the key must not answer for somebody else's.
    if (named.client)
        asked.insert(QStringLiteral("client"), idString(named.client->text()));
    if (named.service)
        asked.insert(QStringLiteral("service"), idString(named.service->text()));
    SP_TRY(answer, engine.units().runOnce({"session.finish", engine.actor(), {}, key, asked},
                       [&](Unit &unit) -> Result<QJsonObject> {
                           SP_TRY(id, context.session(unit, text, named.client, named.service));
                           request.session = id;
                           if (request.note) {
                               SP_TRY(note, addedTo(engine, id, *request.note));
                               request.note = std::move(note);
                           }
                           SP_TRY(result, engine.finishing().finish(unit, request));
                           return result.toJson();
                       }));
    return FinishResult::fromJson(answer);
}

Result<Reply> sessionFinish(Context &context)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(text, arguments.word(0, "SESSION"));
    SP_TRY(named, whose(context));
    SP_TRY(actual, actualTimes(context));
    std::optional<NoteContent> note;
    if (const auto file = arguments.option("note-file")) {
        SP_TRY(body, readText(*file));
        note = NoteContent{arguments.value("title"), body, {}};
    } else if (const auto body = arguments.option("note")) {
        note = NoteContent{arguments.value("title"), *body, {}};
    }
    FinishRequest::Billing billing = FinishRequest::Billing::Invoice;
    if (arguments.has("draft") && arguments.has("later"))
        return usage(QStringLiteral("--draft and --later exclude each other"));
    if (arguments.has("draft"))
        billing = FinishRequest::Billing::Draft;
    if (arguments.has("later"))
        billing = FinishRequest::Billing::Later;
    const auto id = SessionId::parse(text.toUtf8());
    if (id && note) {
        SP_CHECK(context.engine().mayRead("note.save"));
        SP_TRY(whole, addedTo(context.engine(), *id, *note));
        note = std::move(whole);
    }
    const FinishRequest request{id.value_or(SessionId(IdBytes{})), actual, note, billing,
        arguments.has("no-send") ? FinishRequest::Delivery::Keep : FinishRequest::Delivery::Send};
    const QByteArray key = arguments.value("key").toUtf8();
    SP_TRY(
        result, id ? context.engine().finish(request, key) : finishEntry(context, text, named, request, key));
    QJsonObject json = result.toJson();
    if (result.document)
        json.insert(QStringLiteral("invoice"), idString(result.document->text()));
    QString words = QStringLiteral("Finished.\n");
    if (!result.number.isEmpty()) {
        words = QStringLiteral("Finished. Invoice %1 over %2 %3.\n")
                    .arg(idString(result.number), idString(result.total->plain()),
                        idString(result.total->currency().code()));
        if (!result.message)
            words += QStringLiteral("Nothing is sent.\n");
        else if (result.leaves == FinishResult::Leaves::ByPerson)
            words += QStringLiteral("Its mail to %1 is prepared for you to send; then say: outbox sent %2\n")
                         .arg(result.recipient, idString(result.message->text()));
        else
            words += QStringLiteral("It goes to %1.\n").arg(result.recipient);
    } else if (result.document) {
        words = QStringLiteral("Finished. Draft invoice over %1 %2.\n")
                    .arg(idString(result.total->plain()), idString(result.total->currency().code()));
    }
    SP_TRY(missing, letPass(context, result.document));
    json.insert(QStringLiteral("missing"), missingJson(missing));
    words += missingWords(missing);
    return Reply{json, words};
}

/// Decides about sessions in one Unit: all of them or none.
Result<Reply> decide(Context &context, const char *permission, const char *what,
    const std::function<Result<Done>(Unit &, const SessionId &)> &decision)
{
    if (context.arguments().words().isEmpty())
        return usage(QStringLiteral("SESSION is missing"));
    std::vector<SessionId> sessions;
    for (const QString &word : context.arguments().words()) {
        const auto id = SessionId::parse(word.toUtf8());
        if (!id)
            return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), word.left(80)}}};
        sessions.push_back(*id);
    }
    SP_CHECK(context.engine().run<Done>(
        permission,
        [&](Unit &unit) -> Result<Done> {
            for (const SessionId &session : sessions)
                SP_CHECK(decision(unit, session));
            return Done{};
        },
        context.arguments().value("reason")));
    return Reply{{{QStringLiteral("sessions"), static_cast<int>(sessions.size())}},
        QStringLiteral("%1: %2.\n").arg(QLatin1String(what)).arg(sessions.size())};
}

Result<Reply> sessionBillAgain(Context &context)
{
    return decide(context, "invoice.bill_again", "To be billed", [&](Unit &unit, const SessionId &session) {
        return context.engine().billing().billAgain(unit, session);
    });
}

Result<Reply> sessionWaive(Context &context)
{
    return decide(context, "invoice.waive", "Waived", [&](Unit &unit, const SessionId &session) {
        return context.engine().billing().waive(unit, session);
    });
}

Result<Reply> sessionUndo(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "SESSION"));
    const auto id = SessionId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    SP_CHECK(context.engine().run<Done>(
        "session.undo_finish", [&](Unit &unit) { return context.engine().finishing().undo(unit, *id); }));
    return done(*id, "Taken back");
}

constexpr Command commands[] = {
    {"session list", "[--from DATE] [--to DATE] [--zone Z] [--unbilled | --credited]",
        "List sessions and calendar entries, both days included; the week from today without them",
        "from to zone unbilled credited", sessionList, 0},
    {"session book",
        "--client C --service S --start TIME [--minutes N] [--over REASON] [--override-reason TEXT] [--zone "
        "Z]",
        "Book a session; over others, or against your own rules, only with a reason",
        "client service start minutes over override-reason zone", sessionBook, 0},
    {"session log", "--client C --service S --start TIME --end TIME | --minutes N",
        "Record a session after the fact", "client service start end minutes zone", sessionLog, 0},
    {"session start", "SESSION [--client C] [--service S]", "Start the timer", "client service zone",
        sessionStart, 1},
    {"session pause", "SESSION", "Pause the timer", "", sessionPause, 1},
    {"session resume", "SESSION", "Let the timer go on", "", sessionResume, 1},
    {"session end", "SESSION [--start TIME --end TIME]", "End a session without an invoice",
        "client service start end minutes zone", sessionEnd, 1},
    {"session finish", "SESSION [--note TEXT | --note-file F] [--draft | --later] [--no-send] [--key KEY]",
        "End the session, keep the note, issue the invoice",
        "client service start end minutes zone note note-file title draft later no-send key", sessionFinish,
        1},
    {"session undo", "SESSION", "Take a finish back while its mail waits", "", sessionUndo, 1},
    {"session bill-again", "SESSION...",
        "Bill sessions whose invoice was credited, or that were waived, after all", "", sessionBillAgain},
    {"session waive", "SESSION... [--reason TEXT]", "Say that sessions are not to be billed", "reason",
        sessionWaive},
    {"session reschedule",
        "SESSION --start TIME [--minutes N] [--scope this|later|all] [--by-client] [--over REASON] "
        "[--override-reason TEXT] [--zone Z]",
        "Move a session, or with it what follows in its series",
        "start minutes scope by-client over override-reason client service zone", sessionReschedule, 1},
    {"session cancel", "SESSION [--reason TEXT] [--scope this|later|all] [--by-client]",
        "Cancel a session, or with it what follows in its series",
        "reason scope by-client client service zone", sessionCancel, 1},
    {"session confirm", "SESSION [--over REASON]", "Agree on a tentative session", "over client service zone",
        sessionConfirm, 1},
    {"session release", "SESSION", "Give a tentative session up", "client service zone", sessionRelease, 1},
    {"session no-show", "SESSION", "Mark a session as a no-show", "client service zone", sessionNoShow, 1},
};

}  // namespace

std::span<const Command> sessionCommands()
{
    return commands;
}

}  // namespace sp::cli
