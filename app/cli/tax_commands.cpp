// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's own tax rates.
#include "app/cli/command.h"

#include "core/practice/billing/rules/canada.h"
#include "core/practice/billing/service/tax_terms.h"

namespace sp::cli {

namespace {

using namespace billing;

/// "GST 5 %", and a line for the second tax.
QString rateWords(const NamedRate &rate)
{
    const auto line = [](const QString &name, TaxRate of) {
        return QStringLiteral("%1 %2 %\n")
            .arg(name.isEmpty() ? QStringLiteral("Tax") : name, idString(of.percentText()));
    };
    return line(rate.name, rate.rate) +
           (rate.second ? line(rate.second->name, rate.second->rate) : QString());
}

Result<Reply> taxSet(Context &context)
{
    const Arguments &arguments = context.arguments();
    QJsonObject body{
        {QStringLiteral("rate"), arguments.value("rate")}, {QStringLiteral("name"), arguments.value("name")}};
    if (const auto reduced = arguments.option("reduced-rate")) {
        body.insert(QStringLiteral("reduced_rate"), *reduced);
        body.insert(QStringLiteral("reduced_name"), arguments.value("reduced-name", arguments.value("name")));
    }
    if (const auto second = arguments.option("second-rate")) {
        body.insert(QStringLiteral("second_rate"), *second);
        body.insert(QStringLiteral("second_name"), arguments.value("second-name"));
    }
    SP_TRY(zone, context.zone());
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", today));
    QString remark;
    if (const auto province = arguments.option("province")) {
        if (arguments.has("rate") || arguments.has("second-rate") || arguments.has("reduced-rate"))
            return usage(QStringLiteral("--province says the rates itself"));
        const auto known = canadianTax(province->toUpper().toUtf8(), from);
        if (!known)
            return usage(QStringLiteral("\"%1\" is no province or territory of Canada, such as QC or ON")
                             .arg(province->left(20)));
        body = ownTaxJson(known->tax);
        // One version holds until the next one: a rate that is over must not go on.
        const auto current = canadianTax(province->toUpper().toUtf8(), today);
        if (from < today && current && ownTaxJson(current->tax) != body)
            return usage(
                QStringLiteral("the rate of %1 has changed since %2: set it from the day of the change on, "
                               "and the older one with --rate before that")
                    .arg(province->left(20), idString(dateText(from))));
        remark = rateWords(*known->tax.standard);
        if (known->asksForProvincial)
            remark += QStringLiteral("The province taxes some services besides; if yours are among them, add "
                                     "its tax with --second-rate and --second-name.\n");
    } else if (!arguments.has("rate") && !arguments.has("reduced-rate")) {
        return usage(QStringLiteral("--rate, --reduced-rate or --province is needed"));
    }
    SP_TRY(id,
        context.engine().run<PolicyVersionId>("policy.publish", [&](Unit &unit) -> Result<PolicyVersionId> {
            PolicyService &policies = context.engine().policies();
            SP_TRY(draft, policies.draft(unit, ownTaxKind, PolicyScope::workspace(), body));
            SP_CHECK(policies.publish(unit, draft, zone.toInstant(LocalTime(from))));
            return draft;
        }));
    return Reply{
        {{QStringLiteral("id"), idString(id.text())}, {QStringLiteral("from"), idString(dateText(from))}},
        remark + QStringLiteral("In force from %1.\n").arg(idString(dateText(from)))};
}

Result<Reply> taxShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("policy.read"));
    SP_TRY(resolved,
        context.engine().policies().inForce(ownTaxKind, {PolicyScope::workspace()}, context.engine().now()));
    const QJsonObject body = resolved ? resolved->body : ownTaxJson({});
    SP_TRY(own, readOwnTax(body));
    QString words;
    for (const auto &rate : {own.standard, own.reduced})
        if (rate)
            words += rateWords(*rate);
    return Reply{body,
        words.isEmpty() ? QStringLiteral("No rate of your own; the table of countries holds.\n") : words};
}

constexpr Command commands[] = {
    {"tax show", "", "The tax rates of your own", "", taxShow, 0},
    {"tax set",
        "--rate PERCENT --name NAME [--second-rate PERCENT --second-name NAME] [--reduced-rate PERCENT] "
        "[--reduced-name NAME] | --province CODE, [--from D]",
        "Charge a tax of your own, such as GST or sales tax, from a day on; or what a province of Canada "
        "levies",
        "rate name second-rate second-name reduced-rate reduced-name province from", taxSet, 0},
};

}  // namespace

std::span<const Command> taxCommands()
{
    return commands;
}

}  // namespace sp::cli
