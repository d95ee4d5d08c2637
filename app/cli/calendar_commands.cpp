// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars elsewhere.
#include "app/cli/account_sign_in.h"
#include "app/cli/secret_input.h"

#include "ui/messages/error_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

using namespace syncing;

QString timeWord(std::optional<Instant> at)
{
    return at ? QString::fromLatin1(sp::instantText(*at)) : QString();
}

/// By id or by its exact name.
Result<CalendarAccount> accountArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "ACCOUNT"));
    SP_TRY(accounts, context.engine().syncing().accounts().accounts());
    for (const CalendarAccount &account : accounts)
        if (account.id.text() == text.toUtf8() || account.settings.name == text)
            return account;
    return Error{ErrorCode::NotFound, "sync.account_unknown"};
}

Result<CalendarHere> calendarArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "CALENDAR"));
    SP_TRY(accounts, context.engine().syncing().accounts().accounts());
    for (const CalendarAccount &account : accounts) {
        SP_TRY(calendars, context.engine().syncing().accounts().calendars(account.id));
        for (const CalendarHere &calendar : calendars)
            if (calendar.id.text() == text.toUtf8() || calendar.name == text)
                return calendar;
    }
    return Error{ErrorCode::NotFound, "sync.calendar_unknown"};
}

QJsonObject calendarJson(const CalendarHere &calendar)
{
    return {{u"id"_s, idString(calendar.id.text())}, {u"name"_s, calendar.name},
        {u"colour"_s, idString(calendar.colour)}, {u"writable"_s, calendar.writable},
        {u"reads"_s, calendar.reads}, {u"two_way"_s, calendar.twoWay}, {u"target"_s, calendar.target},
        {u"missing"_s, static_cast<qint64>(calendar.missing)}};
}

/// What is wrong and what to do, or nothing.
QString failureText(const CalendarAccount &account)
{
    return account.failing.isEmpty()
               ? QString()
               : ui::errorText({ErrorCode::Unavailable, account.failing, account.failingFacts});
}

QString healthWord(const CalendarAccount &account)
{
    if (account.paused)
        return u"paused"_s;
    if (!account.failing.isEmpty())
        return u"fails"_s;
    return account.lastTrueSync ? u"agrees"_s : u"not read yet"_s;
}

Result<Reply> accounts(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    const AccountStore &store = context.engine().syncing().accounts();
    SP_TRY(known, store.accounts());
    QJsonArray json;
    QList<QStringList> rows;
    QString notes;
    for (const CalendarAccount &account : known) {
        SP_TRY(calendars, store.calendars(account.id));
        QJsonArray nested;
        rows.append({account.settings.name, healthWord(account), timeWord(account.lastTrueSync), {},
            idString(account.id.text())});
        if (const QString text = failureText(account); !text.isEmpty())
            notes += account.settings.name + u": "_s + text + u'\n';
        for (const CalendarHere &calendar : calendars) {
            nested.append(calendarJson(calendar));
            QStringList uses;
            if (calendar.reads)
                uses += u"read"_s;
            if (calendar.twoWay)
                uses += u"two-way"_s;
            if (calendar.target)
                uses += u"target"_s;
            if (calendar.missing > 0)
                uses += u"%1 missing"_s.arg(calendar.missing);
            rows.append({u"  "_s + calendar.name, uses.join(u", "_s), {}, {}, idString(calendar.id.text())});
        }
        const AccountSettings &settings = account.settings;
        json.append(QJsonObject{{u"id"_s, idString(account.id.text())}, {u"name"_s, settings.name},
            {u"kind"_s, idString(settings.kind)}, {u"address"_s, settings.address},
            {u"user"_s, settings.user}, {u"client_id"_s, QString::fromUtf8(settings.client)},
            {u"tenant"_s, QString::fromUtf8(settings.tenant)}, {u"may_write"_s, account.mayWrite},
            {u"mode"_s, settings.mode == SyncMode::Strict ? u"strict"_s : u"local_first"_s},
            {u"privacy"_s, settings.privacy == Privacy::Busy ? u"busy"_s : u"title"_s},
            {u"paused"_s, account.paused}, {u"failing"_s, idString(account.failing)},
            {u"problem"_s, failureText(account)}, {u"last_true_sync"_s, timeWord(account.lastTrueSync)},
            {u"calendars"_s, nested}});
    }
    return Reply{{{u"accounts"_s, json}}, table(rows) + notes};
}

/// Rounds to their ends, and nothing else that may be due.
Result<Done> runRounds(Context &context)
{
    SyncRounds &rounds = context.engine().syncing().rounds();
    do
        SP_CHECK(context.engine().jobs().runDue(SyncRounds::job));
    while (rounds.hasMore());
    return rounds.settle(context.engine().units(), context.engine().actor().profile);
}

/// The error that a round of the account ended with, if it did.
Result<Reply> afterRound(Context &context, const CalendarAccountId &id)
{
    SP_CHECK(runRounds(context));
    SP_TRY(account, context.engine().syncing().accounts().account(id));
    if (account && !account->failing.isEmpty())
        return Error{ErrorCode::Unavailable, account->failing, account->failingFacts};
    return accounts(context);
}

Result<AccountSettings> settingsFrom(const Arguments &arguments, AccountSettings settings)
{
    settings.name = arguments.value("name", settings.name);
    settings.colour = arguments.value("colour", QString::fromLatin1(settings.colour)).toLatin1();
    if (const auto mode = arguments.option("mode")) {
        if (*mode != u"local_first"_s && *mode != u"strict"_s)
            return usage(u"--mode is local_first or strict"_s);
        settings.mode = *mode == u"strict"_s ? SyncMode::Strict : SyncMode::LocalFirst;
    }
    if (const auto privacy = arguments.option("privacy")) {
        if (*privacy != u"title"_s && *privacy != u"busy"_s)
            return usage(u"--privacy is title or busy"_s);
        settings.privacy = *privacy == u"busy"_s ? Privacy::Busy : Privacy::Title;
    }
    return settings;
}

/// What is connected, by a password or by signing in.
Result<CalendarAccountId> connectAs(
    Context &context, const RemoteAccountKind &kind, const AccountSettings &settings)
{
    Engine &engine = context.engine();
    if (kind.signsIn) {
        SP_TRY(how, engine.syncing().signInTo(settings));
        how.writes = context.arguments().has("write");
        SP_TRY(entry, signIn(context, std::move(how)));
        return engine.run<CalendarAccountId>(
            "calendar.connect", [&](Unit &unit) { return engine.syncing().connect(unit, settings, entry); });
    }
    SecretBytes secret;
    if (kind.needsSecret || context.arguments().has("password-file")) {
        SP_TRY(typed, readSecret(context.arguments().value("password-file"), "Password of the account"));
        secret = std::move(typed);
    }
    return engine.run<CalendarAccountId>(
        "calendar.connect", [&](Unit &unit) { return engine.syncing().connect(unit, settings, secret); });
}

Result<Reply> connect(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    SP_TRY(name, context.arguments().word(0, "KIND"));
    QStringList names;
    for (const RemoteAccountKind &known : context.engine().syncing().kinds())
        names += QString::fromLatin1(known.name);
    const auto kind = context.engine().syncing().kind(name.toUtf8());
    if (!kind)
        return usage(u"KIND is one of "_s + names.join(u", "_s));
    QString address;
    if (kind->atAddress) {
        SP_TRY(typed, context.arguments().word(1, "ADDRESS"));
        address = std::move(typed);
    } else if (context.arguments().words().size() > 1) {
        return usage(u"%1 has no ADDRESS"_s.arg(name));
    }
    AccountSettings wanted{kind->name, kind->atAddress ? address : QString::fromLatin1(kind->title), address,
        context.arguments().value("user")};
    SP_TRY(settings, settingsFrom(context.arguments(), withProgram(context.arguments(), std::move(wanted))));
    SP_TRY(id, connectAs(context, *kind, settings));
    return afterRound(context, id);
}

Result<Reply> reconnect(Context &context)
{
    SP_TRY(account, accountArgument(context));
    Engine &engine = context.engine();
    const AccountSettings settings = withProgram(context.arguments(), account.settings);
    const auto kind = engine.syncing().kind(settings.kind);
    if (!kind || !kind->signsIn) {
        SP_TRY(secret, readSecret(context.arguments().value("password-file"), "Password of the account"));
        SP_CHECK(engine.run<Done>("calendar.connect",
            [&](Unit &unit) { return engine.syncing().reconnect(unit, account.id, secret); }));
        return afterRound(context, account.id);
    }
    SP_TRY(how, engine.syncing().signInAgain(account.id, settings, context.arguments().has("write")));
    SP_TRY(entry, signIn(context, std::move(how)));
    SP_CHECK(engine.run<Done>("calendar.connect",
        [&](Unit &unit) { return engine.syncing().reconnect(unit, account.id, settings, entry); }));
    return afterRound(context, account.id);
}

/// Asks for the list of calendars and changes nothing.
Result<Reply> test(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    SP_TRY(account, accountArgument(context));
    SyncService &syncing = context.engine().syncing();
    SP_TRY(remote, syncing.remote(account.id));
    SP_TRY(opened, context.engine().ports().calendars->open(remote));
    const auto listed = opened->list();
    // Who was let in for longer stays so, whatever was answered.
    SP_CHECK(context.engine().run<Done>("calendar.connect", [&](Unit &unit) -> Result<Done> {
        SP_CHECK(syncing.keepRenewed(unit, account.id));
        unit.audit("calendar.sync_asked", "calendar_account", account.id);
        return Done{};
    }));
    if (!listed)
        return listed.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const RemoteCalendar &each : *listed) {
        json.append(QJsonObject{{u"name"_s, each.name}, {u"writable"_s, each.writable}});
        rows.append({each.name, each.writable ? u"can be written"_s : u"read only"_s});
    }
    return Reply{{{u"calendars"_s, json}}, u"\"%1\" answers.\n"_s.arg(account.settings.name) + table(rows)};
}

Result<Reply> kinds(Context &context)
{
    QJsonArray json;
    QString text;
    for (const RemoteAccountKind &kind : context.engine().syncing().kinds()) {
        QJsonArray servers;
        text += u"%1: %2\n"_s.arg(QLatin1String(kind.name), QLatin1String(kind.title));
        for (const KnownServer &server : kind.servers) {
            servers.append(QJsonObject{{u"title"_s, server.title}, {u"address"_s, server.address}});
            text += u"    %1: %2\n"_s.arg(server.title, server.address);
        }
        if (kind.signsIn)
            text += u"    %1\n    %2\n"_s.arg(QLatin1String(kind.registering), kind.registerAt.toString());
        json.append(
            QJsonObject{{u"kind"_s, QLatin1String(kind.name)}, {u"title"_s, QLatin1String(kind.title)},
                {u"signs_in"_s, kind.signsIn}, {u"client_secret"_s, kind.needsClientSecret},
                {u"tenant"_s, kind.hasTenant}, {u"registering"_s, QLatin1String(kind.registering)},
                {u"register_at"_s, kind.registerAt.toString()}, {u"servers"_s, servers}});
    }
    return Reply{{{u"kinds"_s, json}}, text};
}

Result<Reply> change(Context &context)
{
    SP_TRY(account, accountArgument(context));
    SP_TRY(settings, settingsFrom(context.arguments(), account.settings));
    if (context.arguments().has("password-file")) {
        SP_TRY(secret, readSecret(context.arguments().value("password-file"), "Password of the account"));
        SP_CHECK(context.engine().run<Done>("calendar.connect",
            [&](Unit &unit) { return context.engine().syncing().reconnect(unit, account.id, secret); }));
    }
    SP_CHECK(context.engine().run<Done>("calendar.connect",
        [&](Unit &unit) { return context.engine().syncing().change(unit, account.id, settings); }));
    return afterRound(context, account.id);
}

Result<Reply> disconnect(Context &context)
{
    SP_TRY(account, accountArgument(context));
    SP_CHECK(context.engine().run<Done>("calendar.connect",
        [&](Unit &unit) { return context.engine().syncing().disconnect(unit, account.id); }));
    SP_CHECK(context.engine().jobs().runDue(AccountEntries::signOutJob));
    SP_TRY(left, context.engine().jobStore().list({{}, AccountEntries::signOutJob}, 1000));
    const bool isTold = std::ranges::none_of(
        left, [&](const Job &job) { return job.key == account.id.text() && !job.finishedAt; });
    return Reply{{{u"signed_out"_s, isTold}},
        u"Disconnected. What came from it stays here.\n"_s +
            (isTold ? QString()
                    : u"The service could not be told yet. That is tried again while the practice is open in the window.\n"_s)};
}

Result<Reply> choose(Context &context)
{
    SP_TRY(calendar, calendarArgument(context));
    CalendarChoice choice;
    const auto on = [&](const char *name, std::optional<bool> &value) -> Result<Done> {
        const auto text = context.arguments().option(name);
        if (text && *text != u"on"_s && *text != u"off"_s)
            return usage(u"--%1 is on or off"_s.arg(QLatin1String(name)));
        if (text)
            value = *text == u"on"_s;
        return Done{};
    };
    SP_CHECK(on("read", choice.reads));
    SP_CHECK(on("two-way", choice.twoWay));
    SP_CHECK(on("target", choice.target));
    SP_CHECK(context.engine().run<Done>("calendar.choose",
        [&](Unit &unit) { return context.engine().syncing().choose(unit, calendar.id, choice); }));
    return accounts(context);
}

Result<Reply> sync(Context &context)
{
    if (context.arguments().words().isEmpty()) {
        SP_TRY(known, context.engine().syncing().accounts().accounts());
        for (const CalendarAccount &account : known)
            if (!account.paused)
                SP_CHECK(context.engine().run<Done>("calendar.sync",
                    [&](Unit &unit) { return context.engine().syncing().syncNow(unit, account.id); }));
        SP_CHECK(runRounds(context));
        return accounts(context);
    }
    SP_TRY(account, accountArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "calendar.sync", [&](Unit &unit) { return context.engine().syncing().syncNow(unit, account.id); }));
    return afterRound(context, account.id);
}

Result<Reply> setPaused(Context &context, bool paused)
{
    SP_TRY(account, accountArgument(context));
    SP_CHECK(context.engine().run<Done>("calendar.pause",
        [&](Unit &unit) { return context.engine().syncing().pause(unit, account.id, paused); }));
    return accounts(context);
}

Result<Reply> pause(Context &context)
{
    return setPaused(context, true);
}

Result<Reply> resume(Context &context)
{
    return setPaused(context, false);
}

constexpr Command commands[] = {
    {"calendar accounts", "", "List calendars elsewhere and how they are", "", accounts, 0},
    {"calendar kinds", "", "Tell which accounts can be connected, and what each needs", "", kinds, 0},
    {"calendar connect",
        "KIND [ADDRESS] [--name N] [--user U] [--password-file F] [--client-id ID] [--client-secret-file F]"
        " [--tenant T] [--write] [--no-browser] [--wait SECONDS] [--mode M] [--privacy title|busy]",
        "Connect calendars elsewhere",
        "name user password-file mode privacy colour write client-id client-secret-file tenant no-browser "
        "wait",
        connect, 2},
    {"calendar reconnect",
        "ACCOUNT [--write] [--client-id ID] [--client-secret-file F] [--tenant T] [--no-browser]"
        " [--wait SECONDS] [--password-file F]",
        "Sign in again, or allow writing as well",
        "password-file write client-id client-secret-file tenant no-browser wait", reconnect, 1},
    {"calendar test", "ACCOUNT", "Ask an account elsewhere whether it answers", "", test, 1},
    {"calendar change",
        "ACCOUNT [--name N] [--password-file F] [--mode local_first|strict] [--privacy title|busy]",
        "Change how an account elsewhere is used", "name password-file mode privacy colour", change, 1},
    {"calendar disconnect", "ACCOUNT", "Forget an account elsewhere; what came from it stays", "", disconnect,
        1},
    {"calendar choose", "CALENDAR [--read on|off] [--two-way on|off] [--target on|off]",
        "Choose what is read, what goes back, and where what is booked here goes", "read two-way target",
        choose, 1},
    {"calendar sync", "[ACCOUNT]", "Let calendars elsewhere and the one here agree now", "", sync, 1},
    {"calendar pause", "ACCOUNT", "Leave an account elsewhere alone", "", pause, 1},
    {"calendar resume", "ACCOUNT", "Go on with an account elsewhere", "", resume, 1},
};

}  // namespace

std::span<const Command> calendarCommands()
{
    return commands;
}

}  // namespace sp::cli
