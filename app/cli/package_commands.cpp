// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credit_words.h"

#include "core/base/json.h"

namespace sp::cli {

namespace {

using namespace credit;
using namespace Qt::StringLiterals;

Result<PackageTerms> termsOption(Context &context)
{
    SP_TRY(text, context.arguments().required("terms"));
    SP_TRY(body, parseJsonObject(text.toUtf8()));
    return readPackageTerms(body);
}

Result<PackageTemplateId> templateOf(Context &context, const QString &text)
{
    if (const auto id = PackageTemplateId::parse(text.toUtf8()))
        return *id;
    SP_TRY(id, context.engine().packages().store().named(text.trimmed()));
    if (!id)
        return Error{ErrorCode::NotFound, "package.unknown_template"};
    return *id;
}

Result<Reply> templateAdd(Context &context)
{
    SP_TRY(name, context.arguments().word(0, "NAME"));
    SP_TRY(terms, termsOption(context));
    Engine &engine = context.engine();
    SP_TRY(known, engine.packages().store().named(name.trimmed()));
    if (known) {
        SP_TRY(number, engine.run<int>("package.template",
                           [&](Unit &unit) { return engine.packages().publish(unit, *known, terms); }));
        return Reply{{{u"id"_s, idString(known->text())}, {u"version"_s, number}},
            u"Version %1 of %2; what was sold keeps its own.\n"_s.arg(number).arg(name)};
    }
    SP_TRY(id, engine.run<PackageTemplateId>("package.template",
                   [&](Unit &unit) { return engine.packages().addTemplate(unit, name, terms); }));
    return Reply{{{u"id"_s, idString(id.text())}, {u"version"_s, 1}},
        u"%1 can be sold (%2).\n"_s.arg(name, idString(id.text()))};
}

Result<Reply> templateList(Context &context)
{
    SP_CHECK(context.engine().mayRead("balance.read"));
    SP_TRY(all, context.engine().packages().store().templates());
    QJsonArray list;
    QList<QStringList> rows;
    for (const credit::TemplateVersion &each : all) {
        const Denomination &unit = each.terms.denomination;
        list.append(QJsonObject{{u"id"_s, idString(each.id.text())}, {u"name"_s, each.name},
            {u"version"_s, each.number}, {u"retired"_s, each.retired},
            {u"terms"_s, packageTermsJson(each.terms)}});
        rows.append({each.name, u"version %1"_s.arg(each.number),
            idString(unit.text(each.terms.allocation)) + u' ' + idString(unit.name()),
            each.retired ? u"retired"_s : QString()});
    }
    return Reply{
        {{u"templates"_s, list}}, rows.isEmpty() ? u"There is no package to sell.\n"_s : table(rows)};
}

Result<Reply> templateRetire(Context &context)
{
    SP_TRY(name, context.arguments().word(0, "NAME"));
    SP_TRY(id, templateOf(context, name));
    Engine &engine = context.engine();
    SP_CHECK(
        engine.run<Done>("package.template", [&](Unit &unit) { return engine.packages().retire(unit, id); }));
    return Reply{{{u"id"_s, idString(id.text())}, {u"retired"_s, true}},
        u"%1 is not sold any more; what was sold goes on.\n"_s.arg(name)};
}

/// At which price the sale is invoiced; none where no invoice is asked for.
Result<std::optional<Money>> invoicedPrice(Context &context, const PackageSale &sale)
{
    using Price = std::optional<Money>;
    const Arguments &arguments = context.arguments();
    const auto text = arguments.option("price");
    if (!arguments.has("and-invoice"))
        return text ? Result<Price>(usage(u"--price goes with --and-invoice"_s)) : Result<Price>(Price());
    if (text) {
        SP_TRY(settings, context.engine().settings().practice());
        SP_TRY(currency, Currency::create(settings.currency));
        SP_TRY(price, context.amount(*text, currency));
        return Price(price);
    }
    std::optional<PackageTerms> terms = sale.terms;
    if (sale.of) {
        SP_TRY(version, context.engine().packages().store().latest(*sale.of));
        terms = version->terms;
    }
    if (!terms || !terms->price)
        return usage(u"The package has no price of its own; say one with --price"_s);
    return Price(terms->price);
}

Result<Reply> packageSell(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(clientName, context.arguments().required("client"));
    SP_TRY(client, context.client(clientName));
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("on", today));
    PackageSale sale{client, {}, context.arguments().value("name"), {}, on};
    sale.allowNegative = context.arguments().has("allow-negative");
    Denomination unit;
    if (const auto text = context.arguments().option("template")) {
        SP_TRY(id, templateOf(context, *text));
        sale.of = id;
        SP_TRY(version, engine.packages().store().latest(id));
        unit = version->terms.denomination;
    } else {
        SP_TRY(terms, termsOption(context));
        unit = terms.denomination;
        sale.terms = std::move(terms);
    }
    if (const auto opening = context.arguments().option("opening")) {
        SP_TRY(quantity, unit.parseQuantity(opening->toUtf8()));
        sale.opening = quantity;
    }
    SP_TRY(price, invoicedPrice(context, sale));
    SP_TRY(sold, engine.run<Sold>(
                     "package.sell", [&](Unit &work) { return engine.credits().sell(work, sale, price); }));
    SP_TRY(standing, engine.packages().standing(sold.package));
    Reply reply{standingJson(standing), table({standingRow(standing)})};
    if (sold.invoice) {
        const QString document = idString(sold.invoice->text());
        reply.json.insert(u"invoice"_s, document);
        reply.text += u"Drafted its invoice (%1).\n"_s.arg(document);
    }
    return reply;
}

Result<Reply> packageList(Context &context)
{
    SP_CHECK(context.engine().mayRead("balance.read"));
    SP_TRY(name, context.arguments().required("client"));
    SP_TRY(client, context.client(name));
    SP_TRY(all, context.engine().packages().ofClient(client));
    QJsonArray list;
    QList<QStringList> rows;
    for (const PackageStanding &each : all) {
        list.append(standingJson(each));
        rows.append(standingRow(each));
    }
    return Reply{{{u"packages"_s, list}}, rows.isEmpty() ? u"No active package.\n"_s : table(rows)};
}

Result<Reply> packageShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("balance.read"));
    SP_TRY(text, context.arguments().word(0, "PACKAGE"));
    SP_TRY(standing, packageOf(context, text));
    QJsonObject json = standingJson(standing);
    json.insert(u"terms"_s, packageTermsJson(standing.package.terms));
    return Reply{json, table({standingRow(standing)})};
}

Result<Reply> packageStatement(Context &context)
{
    Engine &engine = context.engine();
    SP_CHECK(engine.mayRead("balance.read"));
    SP_TRY(text, context.arguments().word(0, "PACKAGE"));
    SP_TRY(standing, packageOf(context, text));
    SP_TRY(from, context.date("from", standing.package.boughtOn));
    SP_TRY(today, context.today());
    SP_TRY(to, context.date("to", std::max(today, from)));
    SP_TRY(entries, engine.credits().store().entriesOf(standing.package.id));
    const Denomination &unit = standing.package.terms.denomination;
    std::vector<CreditLine> lines;
    QJsonArray list;
    QList<QStringList> rows;
    for (const CreditEntry &each : entries) {
        lines.push_back({each.type, each.quantity, each.on});
        if (each.on < from || each.on > to)
            continue;
        list.append(entryJson(each, unit));
        rows.append({idString(dateText(each.on)), idString(entryTypeName(each.type)),
            idString(unit.text(each.quantity)), idString(unit.text(each.after)), each.note});
    }
    const BalanceSheet sheet = foldBalance(lines, from, to);
    const auto sum = [&](std::int64_t quantity) { return idString(unit.text(quantity)); };
    const QJsonObject json{{u"package"_s, standingJson(standing)}, {u"starting"_s, sum(sheet.starting)},
        {u"credits"_s, sum(sheet.credits())}, {u"debits"_s, sum(sheet.debits())},
        {u"consumed"_s, sum(sheet.consumed)}, {u"ending"_s, sum(sheet.ending)}, {u"entries"_s, list}};
    rows.prepend({idString(dateText(from)), u"starting"_s, {}, sum(sheet.starting), {}});
    rows.append({idString(dateText(to)), u"ending"_s, {}, sum(sheet.ending), {}});
    return Reply{json, table(rows)};
}

Result<Reply> shownAgain(Context &context, const PackageId &id)
{
    SP_TRY(after, context.engine().packages().standing(id));
    return Reply{standingJson(after), table({standingRow(after)})};
}

Result<Reply> packageFreeze(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(text, context.arguments().word(0, "PACKAGE"));
    SP_TRY(standing, packageOf(context, text));
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", today));
    Freeze freeze{from};
    if (context.arguments().option("to")) {
        SP_TRY(to, context.date("to", from));
        freeze.to = to;
    }
    SP_CHECK(engine.run<Done>("package.freeze", [&](Unit &unit) {
        return engine.packages().freeze(
            unit, standing.package.id, freeze, context.arguments().value("reason"));
    }));
    return shownAgain(context, standing.package.id);
}

Result<Reply> packageUnfreeze(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(text, context.arguments().word(0, "PACKAGE"));
    SP_TRY(standing, packageOf(context, text));
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", today));
    SP_CHECK(engine.run<Done>("package.freeze",
        [&](Unit &unit) { return engine.packages().unfreeze(unit, standing.package.id, from); }));
    return shownAgain(context, standing.package.id);
}

constexpr Command commands[] = {
    {"package template", "NAME --terms JSON",
        "Make a package that can be sold, or publish the next version of its rules", "terms", templateAdd, 1},
    {"package templates", "", "List the packages that can be sold", "", templateList, 0},
    {"package retire", "NAME", "Sell it no more", "", templateRetire, 1},
    {"package sell",
        "--client C (--template T | --terms JSON) [--name N] [--on DATE] [--opening QUANTITY] "
        "[--allow-negative] [--and-invoice [--price AMOUNT]]",
        "Sell a package, or open a bucket with a balance of its own; draft its invoice if wanted",
        "client template terms name on opening allow-negative and-invoice price", packageSell, 0},
    {"package list", "--client C", "List a client's packages with what is left of each", "client",
        packageList, 0},
    {"package show", "PACKAGE [--client C]", "Show a package with its rules", "client", packageShow, 1},
    {"package statement", "PACKAGE [--client C] [--from DATE] [--to DATE]",
        "List every entry of a package between its balances", "client from to", packageStatement, 1},
    {"package freeze", "PACKAGE [--client C] [--from DATE] [--to DATE] [--reason TEXT]", "Let a package rest",
        "client from to reason", packageFreeze, 1},
    {"package unfreeze", "PACKAGE [--client C] [--from DATE]", "Let a package that rests go on",
        "client from", packageUnfreeze, 1},
};

}  // namespace

std::span<const Command> packageCommands()
{
    return commands;
}

}  // namespace sp::cli
