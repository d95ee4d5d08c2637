// SPDX-License-Identifier: GPL-3.0-or-later
// How an invoice begins on a day to come, and how one ends that nobody pays.
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"

namespace sp::cli {

namespace {

using namespace billing;

Result<Reply> invoiceSchedule(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_CHECK(context.arguments().required("on"));
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("on", today));
    const auto delivery =
        context.arguments().has("no-send") ? FinishRequest::Delivery::Keep : FinishRequest::Delivery::Send;
    SP_CHECK(context.engine().run<Done>("invoice.schedule",
        [&](Unit &unit) { return context.engine().issueSchedule().schedule(unit, id, on, delivery); }));
    return draftReply(context, id);
}

Result<Reply> invoiceUnschedule(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_CHECK(context.engine().run<Done>("invoice.unschedule",
        [&](Unit &unit) { return context.engine().issueSchedule().unschedule(unit, id); }));
    return draftReply(context, id);
}

QString remark(const WriteOff &given)
{
    const QString currency = idString(given.amount.currency().code());
    return given.tax.isZero()
               ? QString()
               : QStringLiteral(
                     "%1 %2 of it are tax that the invoice charged. It stays in the books: whether and "
                     "when it comes back to you is for the tax rules of your country.\n")
                     .arg(idString(given.tax.plain()), currency);
}

Result<Reply> invoiceWriteOff(Context &context)
{
    SP_TRY(id, documentArgument(context));
    const QString reason = context.arguments().value("reason");
    const bool preview = context.arguments().has("preview");
    if (preview)
        SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(given, preview ? context.engine().billing().previewWriteOff(id, context.engine().now())
                          : context.engine().run<WriteOff>("invoice.write_off", [&](Unit &unit) {
                                return context.engine().billing().writeOff(unit, id, reason);
                            }));
    return Reply{
        {{QStringLiteral("id"), idString(id.text())}, {QStringLiteral("amount"), moneyJson(given.amount)},
            {QStringLiteral("tax"), moneyJson(given.tax)}, {QStringLiteral("preview"), preview}},
        (preview ? QStringLiteral("Would write off %1 %2.\n") : QStringLiteral("Wrote off %1 %2.\n"))
                .arg(idString(given.amount.plain()), idString(given.amount.currency().code())) +
            remark(given)};
}

Result<Reply> invoiceReopen(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "invoice.reopen", [&](Unit &unit) { return context.engine().billing().reopen(unit, id); }));
    return draftReply(context, id);
}

constexpr Command commands[] = {
    {"invoice schedule", "INVOICE --on D [--no-send]",
        "Issue a draft on a day to come; its number is given then", "on no-send", invoiceSchedule, 1},
    {"invoice unschedule", "INVOICE", "Make a scheduled invoice a draft again", "", invoiceUnschedule, 1},
    {"invoice write-off", "INVOICE --reason TEXT | --preview", "Give up what is still open of an invoice",
        "reason preview", invoiceWriteOff, 1},
    {"invoice reopen", "INVOICE", "Take a write-off back; the invoice is owed again", "", invoiceReopen, 1},
};

}  // namespace

std::span<const Command> endingCommands()
{
    return commands;
}

}  // namespace sp::cli
