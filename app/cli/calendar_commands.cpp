// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars elsewhere.
#include "app/cli/command.h"
#include "app/cli/secret_input.h"

#include "ui/messages/error_text.h"

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
            {u"user"_s, settings.user},
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

Result<Reply> connect(Context &context)
{
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(address, context.arguments().word(1, "ADDRESS"));
    QStringList names;
    bool asksSecret = context.arguments().has("password-file");
    for (const RemoteAccountKind &known : context.engine().ports().calendars->kinds()) {
        names += QString::fromLatin1(known.name);
        asksSecret = asksSecret || (names.last() == kind && known.needsSecret);
    }
    if (!names.contains(kind))
        return usage(u"KIND is one of "_s + names.join(u", "_s));
    AccountSettings wanted{kind.toUtf8(), address, address, context.arguments().value("user")};
    SP_TRY(settings, settingsFrom(context.arguments(), std::move(wanted)));
    SecretBytes secret;
    if (asksSecret) {
        SP_TRY(typed, readSecret(context.arguments().value("password-file"), "Password of the account"));
        secret = std::move(typed);
    }
    SP_TRY(id, context.engine().run<CalendarAccountId>("calendar.connect",
                   [&](Unit &unit) { return context.engine().syncing().connect(unit, settings, secret); }));
    return afterRound(context, id);
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
    return Reply{{}, u"Disconnected. What came from it stays here.\n"_s};
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
    {"calendar connect",
        "KIND ADDRESS [--name N] [--user U] [--password-file F] [--mode M] [--privacy title|busy]",
        "Connect calendars elsewhere", "name user password-file mode privacy colour", connect, 2},
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
