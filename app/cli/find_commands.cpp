// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace sp::cli {

namespace {

using finding::Found;

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(idString(text));
}

QJsonObject foundJson(const Found &found)
{
    return {{QStringLiteral("kind"), idString(kindName(found.kind))},
        {QStringLiteral("id"), idString(idText(found.id))},
        {QStringLiteral("occurrence"), textOrNull(found.occurrence)}, {QStringLiteral("fit"), found.fit},
        {QStringLiteral("name"), found.name}, {QStringLiteral("words"), found.words},
        {QStringLiteral("state"), textOrNull(found.state)},
        {QStringLiteral("start"), textOrNull(found.when ? instantText(found.when->start) : QByteArray())},
        {QStringLiteral("end"), textOrNull(found.when ? instantText(found.when->end) : QByteArray())},
        {QStringLiteral("date"), textOrNull(found.on ? dateText(*found.on) : QByteArray())},
        {QStringLiteral("amount"), found.amount ? QJsonValue(moneyJson(*found.amount)) : QJsonValue()}};
}

Result<Reply> find(Context &context)
{
    SP_CHECK(context.arguments().word(0, "TEXT"));
    SP_TRY(zone, context.zone());
    FindRequest request{context.arguments().words().join(u' ')};
    SP_TRY(limit, context.arguments().number("limit", 1, 1000));
    if (limit)
        request.each = static_cast<std::size_t>(*limit);
    SP_TRY(found, context.engine().find(request));
    QJsonArray json;
    QList<QStringList> rows;
    for (const Found &each : found) {
        json.append(foundJson(each));
        QString when;
        if (each.when)
            when = idString(localTimeText(zone.toLocal(each.when->start)).left(16)).replace(u'T', u' ');
        else if (each.on)
            when = idString(dateText(*each.on));
        rows.append({idString(kindName(each.kind)), each.name, each.words.left(60), when,
            each.amount ? idString(each.amount->plain() + ' ' + each.amount->currency().code()) : QString(),
            idString(idText(each.id))});
    }
    return Reply{
        {{QStringLiteral("found"), json}}, rows.isEmpty() ? QStringLiteral("Nothing found.\n") : table(rows)};
}

constexpr Command commands[] = {
    {"find", "TEXT [--limit N] [--zone Z]",
        "Find clients, sessions, invoices, quotes, notes, services and expenses by name, day, number or "
        "amount",
        "limit zone", find},
};

}  // namespace

std::span<const Command> findCommands()
{
    return commands;
}

}  // namespace sp::cli
