// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credit_words.h"

#include "core/base/json.h"

namespace sp::cli {

namespace {

using namespace credit;
using namespace Qt::StringLiterals;

Result<Reply> creditBalance(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(name, context.arguments().required("client"));
    SP_TRY(client, context.client(name));
    SP_TRY(today, context.today());
    SP_TRY(asOf, context.date("as-of", today));
    SP_TRY(all, engine.packages().ofClient(client));
    QJsonArray list;
    QList<QStringList> rows;
    for (const PackageStanding &each : all) {
        QJsonObject json = standingJson(each);
        const Denomination &unit = each.package.terms.denomination;
        SP_TRY(entries, engine.credits().store().entriesOf(each.package.id));
        std::vector<CreditLine> lines;
        for (const CreditEntry &entry : entries)
            lines.push_back({entry.type, entry.quantity, entry.on});
        const QString then = idString(unit.text(foldBalance(lines, {}, asOf).ending));
        json.insert(u"balance_as_of"_s, then);
        list.append(json);
        rows.append(
            {each.package.name, then, idString(unit.name()), idString(packageStateName(each.package.state))});
    }
    return Reply{{{u"as_of"_s, idString(dateText(asOf))}, {u"balances"_s, list}},
        rows.isEmpty() ? u"No active package.\n"_s : table(rows)};
}

Result<Reply> creditAdjust(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(text, context.arguments().word(0, "PACKAGE"));
    SP_TRY(standing, packageOf(context, text));
    SP_TRY(by, context.arguments().required("by"));
    SP_TRY(reason, context.arguments().required("reason"));
    SP_TRY(note, context.arguments().required("note"));
    const Denomination &unit = standing.package.terms.denomination;
    const bool takes = by.startsWith(u'-');
    SP_TRY(quantity, unit.parseQuantity((takes ? by.mid(1) : by).toUtf8()));
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("on", today));
    SP_TRY(id, engine.run<CreditEntryId>("credit.adjust", [&](Unit &work) {
        const QByteArray key = context.arguments().value("key").toUtf8();
        return engine.credits().adjust(
            work, {standing.package.id, takes ? -quantity : quantity, reason.toUtf8(), note, on,
                      "adjust:" + (key.isEmpty() ? work.id().text() : key)});
    }));
    SP_TRY(after, engine.packages().standing(standing.package.id));
    QJsonObject json = standingJson(after);
    json.insert(u"entry"_s, idString(id.text()));
    return Reply{json, table({standingRow(after)})};
}

Result<Reply> creditMove(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(from, context.arguments().word(0, "FROM"));
    SP_TRY(to, context.arguments().word(1, "TO"));
    SP_TRY(source, packageOf(context, from));
    SP_TRY(target, packageOf(context, to));
    SP_TRY(text, context.arguments().required("quantity"));
    SP_TRY(quantity, source.package.terms.denomination.parseQuantity(text.toUtf8()));
    SP_TRY(today, context.today());
    SP_CHECK(engine.run<Done>("credit.move", [&](Unit &unit) {
        return engine.credits().move(
            unit, source.package.id, target.package.id, quantity, today, "move:" + unit.id().text());
    }));
    SP_TRY(left, engine.packages().standing(source.package.id));
    SP_TRY(right, engine.packages().standing(target.package.id));
    return Reply{{{u"from"_s, standingJson(left)}, {u"to"_s, standingJson(right)}},
        table({standingRow(left), standingRow(right)})};
}

Result<Reply> creditForecast(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(text, context.arguments().word(0, "PACKAGE"));
    SP_TRY(standing, packageOf(context, text));
    SP_TRY(cadence, engine.credits().forecast(standing.package.id, engine.now()));
    SP_TRY(bookings, engine.credits().bookingsRunOut(standing.package.id, engine.now()));
    QJsonObject json = cadence.first.toJson();
    QJsonArray hints;
    for (const QByteArray &each : bookings.runOut.hints)
        hints.append(idString(each));
    json.insert(u"bookings"_s,
        QJsonObject{{u"method"_s, idString(runOutMethodName(bookings.runOut.method))},
            {u"date"_s,
                bookings.runOut.date ? QJsonValue(idString(dateText(*bookings.runOut.date))) : QJsonValue()},
            {u"hints"_s, hints}});
    const auto &runOut = cadence.first.runOut;
    return Reply{json, runOut.date ? u"Runs out on %1 (risk: %2).\n"_s.arg(idString(dateText(*runOut.date)),
                                         idString(riskTierName(cadence.first.risk)))
                                   : u"Nobody can tell yet when it runs out.\n"_s};
}

Result<Reply> creditSimulate(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("policy.read"));
    SP_TRY(kind, context.arguments().word(0, "KIND"));
    SP_TRY(facts, context.arguments().required("facts"));
    SP_TRY(given, parseJsonObject(facts.toUtf8()));
    SP_TRY(body, parseJsonObject(context.arguments().value("body", u"{}"_s).toUtf8()));
    SP_TRY(verdicts, engine.policyRegistry().simulate("credit." + kind.toUtf8(), body, {given}));
    SP_TRY(verdict, verdicts.front());
    return Reply{{{u"simulation"_s, true}, {u"verdict"_s, verdict}},
        QString::fromUtf8(canonicalJson(verdict)) + u'\n'};
}

Result<Reply> creditCheck(Context &context)
{
    SP_CHECK(context.engine().mayRead("balance.read"));
    SP_TRY(found, context.engine().credits().reconcile());
    QJsonArray list;
    for (const Discrepancy &each : found)
        list.append(QJsonObject{{u"lot"_s, idString(each.lot.text())}, {u"what"_s, idString(each.what)}});
    return Reply{{{u"discrepancies"_s, list}},
        found.empty() ? u"Everything agrees.\n"_s : u"%1 do not agree.\n"_s.arg(found.size())};
}

Result<Reply> creditBackfill(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(name, context.arguments().required("client"));
    SP_TRY(client, context.client(name));
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", today));
    SP_TRY(taken, engine.run<int>("credit.backfill",
                      [&](Unit &unit) { return engine.credits().backfill(unit, client, from); }));
    return Reply{{{u"sessions"_s, taken}}, u"%1 sessions were taken.\n"_s.arg(taken)};
}

constexpr Command commands[] = {
    {"credit balance", "--client C [--as-of DATE]", "What a client has left, now or on a day", "client as-of",
        creditBalance, 0},
    {"credit adjust", "PACKAGE --by QUANTITY --reason R --note TEXT [--client C] [--on DATE] [--key K]",
        "Correct a balance, with a reason and a note that stay", "by reason note client on key", creditAdjust,
        1},
    {"credit move", "FROM TO --quantity Q [--client C]", "Move credits between two packages of a client",
        "quantity client", creditMove, 2},
    {"credit forecast", "PACKAGE [--client C]", "When a package runs out, and by which sessions", "client",
        creditForecast, 1},
    {"credit simulate", "KIND --facts JSON [--body JSON]",
        "What overage, draw_order, consumption, forecast or meter would decide; nothing is changed",
        "facts body", creditSimulate, 1},
    {"credit check", "", "Compare entries, ledger and packages", "", creditCheck, 0},
    {"credit backfill", "--client C [--from DATE]", "Take credits for sessions that took place before",
        "client from", creditBackfill, 0},
};

}  // namespace

std::span<const Command> creditCommands()
{
    return commands;
}

}  // namespace sp::cli
