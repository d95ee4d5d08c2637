// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices that come back.
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"
#include "app/cli/line_items.h"

namespace sp::cli {

namespace {

using namespace billing;
using Every = RecurringPlan::Every;

Result<RecurringId> recurringArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "RECURRING"));
    const auto id = RecurringId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    return *id;
}

QString dateWord(const std::optional<LocalDate> &date)
{
    return date ? idString(dateText(*date)) : QString();
}

/// "monthly on 31", "every 2 weeks"
QString planWords(const RecurringPlan &plan)
{
    const QString on = plan.day == 31 ? QStringLiteral("the last day") : QString::number(plan.day);
    switch (plan.every) {
    case Every::Weeks:
        return plan.weeks == 1 ? QStringLiteral("every week")
                               : QStringLiteral("every %1 weeks").arg(plan.weeks);
    case Every::Month:
        return QStringLiteral("monthly on %1").arg(on);
    case Every::Quarter:
        return QStringLiteral("quarterly on %1").arg(on);
    case Every::Year:
        break;
    }
    return QStringLiteral("yearly on %1").arg(on);
}

Result<RecurringPlan> planArgument(Context &context)
{
    const Arguments &arguments = context.arguments();
    RecurringPlan plan;
    SP_TRY(today, context.today());
    SP_TRY(start, context.date("start", today));
    plan.start = start;
    const QStringList names{
        QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("year")};
    const QString every = arguments.value("every", QStringLiteral("month"));
    if (!names.contains(every))
        return usage(QStringLiteral("--every is one of ") + names.join(QStringLiteral(", ")));
    plan.every = static_cast<Every>(names.indexOf(every));
    SP_TRY(weeks, arguments.number("weeks", 1, 52));
    if (weeks && plan.every != Every::Weeks)
        return usage(QStringLiteral("--weeks goes with --every week"));
    plan.weeks = weeks.value_or(1);
    plan.day = static_cast<int>(static_cast<unsigned>(civil(start).day()));
    if (arguments.value("day") == QStringLiteral("last")) {
        plan.day = 31;
    } else {
        SP_TRY(day, arguments.number("day", 1, 31));
        plan.day = day.value_or(plan.day);
    }
    if (arguments.has("until")) {
        SP_TRY(until, context.date("until", start));
        plan.end = until;
    }
    SP_TRY(count, arguments.number("count", 1, 1000));
    plan.count = count;
    return plan;
}

Result<Reply> recurringReply(Context &context, const RecurringId &id)
{
    SP_TRY(review, context.engine().recurring().review(id, context.engine().now()));
    const RecurringInvoice &recurring = review.recurring;
    const auto next = recurring.next();
    QJsonArray runs;
    QList<QStringList> rows;
    rows.append({QStringLiteral("For"), review.next.content.buyer.name});
    rows.append({QStringLiteral("State"), idString(recurringStateName(recurring.state))});
    rows.append({QStringLiteral("Plan"), planWords(recurring.plan)});
    rows.append({QStringLiteral("Mode"), idString(recurringModeName(recurring.mode))});
    rows.append({QStringLiteral("Next"), dateWord(next ? std::optional(next->on) : std::nullopt)});
    for (const InvoiceLine &line : review.next.content.lines)
        rows.append({QStringLiteral("Line"), line.description});
    const Money &total = review.next.content.totals.gross;
    rows.append({QStringLiteral("Total"), idString(total.plain() + ' ' + total.currency().code())});
    for (const auto &[run, document] : review.runs) {
        runs.append(QJsonObject{{QStringLiteral("period"), idString(run.period)},
            {QStringLiteral("on"), dateWord(run.on)},
            {QStringLiteral("invoice"), idString(document.id.text())},
            {QStringLiteral("number"), idString(document.content.number)},
            {QStringLiteral("state"), idString(stateName(document.state))},
            {QStringLiteral("held"), document.held ? idString(document.held->reason) : QString()}});
        rows.append(
            {idString(run.period), document.held ? QStringLiteral("held: ") + idString(document.held->reason)
                                   : document.content.number.isEmpty() ? QStringLiteral("(draft)")
                                                                       : idString(document.content.number)});
    }
    return Reply{
        {{QStringLiteral("id"), idString(id.text())},
            {QStringLiteral("state"), idString(recurringStateName(recurring.state))},
            {QStringLiteral("mode"), idString(recurringModeName(recurring.mode))},
            {QStringLiteral("plan"), recurring.plan.toJson()},
            {QStringLiteral("next_on"), dateWord(next ? std::optional(next->on) : std::nullopt)},
            {QStringLiteral("next_period"), next ? idString(next->key) : QString()},
            {QStringLiteral("next_invoice"), documentJson(review.next)},
            {QStringLiteral("missing"), missingJson(review.missing)}, {QStringLiteral("runs"), runs}},
        table(rows) + missingWords(review.missing)};
}

Result<Reply> recurringAdd(Context &context)
{
    SP_TRY(text, context.arguments().required("client"));
    SP_TRY(client, context.client(text));
    SP_TRY(content, itemsArgument(context, client));
    SP_TRY(plan, planArgument(context));
    const RecurringRequest request{client, std::move(content), plan,
        context.arguments().has("and-send") ? RecurringInvoice::Mode::Send : RecurringInvoice::Mode::Draft};
    SP_TRY(id, context.engine().run<RecurringId>("recurring.add",
                   [&](Unit &unit) { return context.engine().recurring().add(unit, request); }));
    return recurringReply(context, id);
}

Result<Reply> recurringList(Context &context)
{
    SP_CHECK(context.engine().mayRead("recurring.read"));
    SP_TRY(list, context.engine().recurring().store().list());
    QJsonArray json;
    QList<QStringList> rows;
    for (const RecurringRow &each : list) {
        json.append(QJsonObject{{QStringLiteral("id"), idString(each.id.text())},
            {QStringLiteral("payer"), each.payerName},
            {QStringLiteral("state"), idString(recurringStateName(each.state))},
            {QStringLiteral("mode"), idString(recurringModeName(each.mode))},
            {QStringLiteral("next_on"), dateWord(each.nextOn)}, {QStringLiteral("plan"), each.plan.toJson()},
            {QStringLiteral("total"), moneyJson(each.total)}});
        rows.append({dateWord(each.nextOn), each.payerName,
            idString(each.total.plain() + ' ' + each.total.currency().code()), planWords(each.plan),
            idString(recurringStateName(each.state)), idString(each.id.text())});
    }
    return Reply{{{QStringLiteral("recurring"), json}}, table(rows)};
}

Result<Reply> recurringShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("recurring.read"));
    SP_TRY(id, recurringArgument(context));
    return recurringReply(context, id);
}

using Step = Result<Done> (RecurringService::*)(Unit &, const RecurringId &);

Result<Reply> step(Context &context, const QByteArray &command, Step work)
{
    SP_TRY(id, recurringArgument(context));
    SP_CHECK(context.engine().run<Done>(
        command, [&](Unit &unit) { return (context.engine().recurring().*work)(unit, id); }));
    return recurringReply(context, id);
}

Result<Reply> recurringPause(Context &context)
{
    return step(context, "recurring.pause", &RecurringService::pause);
}

Result<Reply> recurringResume(Context &context)
{
    return step(context, "recurring.resume", &RecurringService::resume);
}

Result<Reply> recurringEnd(Context &context)
{
    return step(context, "recurring.end", &RecurringService::end);
}

Result<Reply> recurringRunDue(Context &context)
{
    SP_CHECK(context.engine().mayRead("recurring.run"));
    SP_TRY(report, context.engine().jobs().runDue(RecurringService::runType));
    return Reply{
        {{QStringLiteral("started"), report.started}, {QStringLiteral("succeeded"), report.succeeded},
            {QStringLiteral("postponed"), report.postponed}},
        QStringLiteral("%1 started, %2 succeeded.\n").arg(report.started).arg(report.succeeded)};
}

constexpr Command commands[] = {
    {"recurring add",
        "--client C --item \"[QTYx]PRICE TEXT with {period}\"... [--every week|month|quarter|year] [--weeks "
        "N] "
        "[--day N|last] [--start D] [--until D | --count N] [--and-send] [--percent P | --amount A] "
        "[--tax-code T] "
        "[--introduction T] [--closing T]",
        "Set up an invoice that comes back; --and-send: issue and mail it, else it waits as a draft",
        "client every weeks day start until count and-send " SP_ITEM_OPTIONS, recurringAdd, 0},
    {"recurring list", "", "List recurring invoices", "", recurringList, 0},
    {"recurring show", "RECURRING", "Show a recurring invoice, its next one and those before", "",
        recurringShow, 1},
    {"recurring pause", "RECURRING", "Hold a recurring invoice; what falls into the pause is not billed", "",
        recurringPause, 1},
    {"recurring resume", "RECURRING", "Let a paused recurring invoice go on", "", recurringResume, 1},
    {"recurring end", "RECURRING", "End a recurring invoice", "", recurringEnd, 1},
    {"recurring run-due", "", "Bill the periods that are due", "", recurringRunDue, 0},
};

}  // namespace

std::span<const Command> recurringCommands()
{
    return commands;
}

}  // namespace sp::cli
