// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a draft, and what its taxes and numbers go by.
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"

namespace sp::cli {

namespace {

using namespace billing;

constexpr int rateDigits = 8;

/// A line as people count them, from 1.
Result<int> lineNumber(const QString &text)
{
    bool isNumber = false;
    const int line = text.trimmed().toInt(&isNumber);
    if (!isNumber || line < 1)
        return usage(QStringLiteral("\"%1\" is not a line; lines are counted from 1").arg(text.left(20)));
    return line - 1;
}

Result<Reply> changed(
    Context &context, const DocumentId &id, const BilledDocument &draft, const DraftChange &change)
{
    SP_CHECK(context.engine().run<Done>("invoice.edit",
        [&](Unit &unit) { return context.engine().billing().change(unit, id, change, draft.version); }));
    return draftReply(context, id);
}

Result<LineChange> lineChange(Context &context, int line, Currency currency)
{
    const Arguments &arguments = context.arguments();
    LineChange change{.line = line};
    change.description = arguments.option("text");
    change.detail = arguments.option("detail");
    if (const auto text = arguments.option("quantity")) {
        SP_TRY(quantity, Quantity::parse(text->toUtf8()));
        change.quantity = quantity;
    }
    if (const auto text = arguments.option("price")) {
        SP_TRY(price, context.amount(*text, currency));
        change.unitPrice = price;
    }
    if (arguments.has("day")) {
        SP_TRY(day, context.date("day", LocalDate()));
        change.service = Period{day, day};
    }
    return change;
}

Result<Reply> invoiceEdit(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(draft, context.engine().billing().document(id));
    const Arguments &arguments = context.arguments();
    DraftChange change;
    const bool ofLine = arguments.has("text") || arguments.has("detail") || arguments.has("quantity") ||
                        arguments.has("price") || arguments.has("day");
    if (ofLine != arguments.has("line"))
        return usage(QStringLiteral("--line goes with --text, --detail, --quantity, --price or --day"));
    if (const auto text = arguments.option("line")) {
        SP_TRY(line, lineNumber(*text));
        SP_TRY(changes, lineChange(context, line, draft.content.currency));
        change.lines.push_back(std::move(changes));
    }
    change.buyerReference = arguments.option("reference");
    change.introduction = arguments.option("introduction");
    change.closing = arguments.option("closing");
    return changed(context, id, draft, change);
}

Result<Reply> invoiceAddLine(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(draft, context.engine().billing().document(id));
    const Arguments &arguments = context.arguments();
    SP_TRY(description, arguments.required("text"));
    SP_TRY(priceText, arguments.required("price"));
    SP_TRY(price, context.amount(priceText, draft.content.currency));
    SP_TRY(quantity, Quantity::parse(arguments.value("quantity", QStringLiteral("1")).toUtf8()));
    SP_TRY(today, context.today());
    SP_TRY(day, context.date("day", today));
    FreeLine line{.description = description,
        .unitPrice = price,
        .quantity = quantity,
        .detail = arguments.value("detail"),
        .taxCode = arguments.value("tax-code", QStringLiteral("standard")).toUtf8(),
        .day = day};
    return changed(context, id, draft, {.added = {std::move(line)}});
}

Result<Reply> invoiceDiscount(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(draft, context.engine().billing().document(id));
    const Arguments &arguments = context.arguments();
    if (int(arguments.has("percent")) + int(arguments.has("amount")) + int(arguments.has("none")) != 1)
        return usage(QStringLiteral("One of --percent, --amount and --none is needed"));
    Discount discount;
    if (const auto text = arguments.option("percent")) {
        SP_TRY(share, BasisPoints::parsePercent(text->toUtf8()));
        discount = share;
    }
    if (const auto text = arguments.option("amount")) {
        SP_TRY(sum, context.amount(*text, draft.content.currency));
        discount = sum;
    }
    if (const auto text = arguments.option("line")) {
        SP_TRY(line, lineNumber(*text));
        return changed(context, id, draft, {.lines = {LineChange{.line = line, .discount = discount}}});
    }
    return changed(context, id, draft, {.discount = discount});
}

Result<Reply> invoiceRate(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(draft, context.engine().billing().document(id));
    const Arguments &arguments = context.arguments();
    if (arguments.has("none") == arguments.has("rate"))
        return usage(QStringLiteral("Either --rate or --none is needed"));
    if (arguments.has("none"))
        return changed(context, id, draft, {.homeRate = std::optional<FixedRate>()});
    SP_TRY(settings, context.settings());
    SP_TRY(own, Currency::create(settings.currency));
    SP_TRY(today, context.today());
    SP_TRY(date, context.date("date", today));
    SP_TRY(rateText, arguments.required("rate"));
    SP_TRY(rate, parseScaled(rateText.toUtf8(), rateDigits, Money::limit, "invoice.rate_invalid",
                     "invoice.rate_invalid"));
    const FixedRate fixed{homeCurrency(settings.seller.address.country).value_or(own), rate, date,
        arguments.value("source", QStringLiteral("manual")).toUtf8()};
    return changed(context, id, draft, {.homeRate = std::optional(fixed)});
}

DocumentType seriesArgument(const Arguments &arguments)
{
    return arguments.has("credit") ? DocumentType::CreditNote : DocumentType::Invoice;
}

Result<Reply> numberNext(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    const DocumentType type = seriesArgument(context.arguments());
    SP_TRY(today, context.today());
    SP_TRY(outlook, context.engine().billing().outlook(type, today));
    return Reply{{{QStringLiteral("next"), idString(outlook.next)},
                     {QStringLiteral("may_start"), outlook.mayStart.has_value()}},
        idString(outlook.next) + u'\n'};
}

Result<Reply> numberStart(Context &context)
{
    const DocumentType type = seriesArgument(context.arguments());
    SP_TRY(text, context.arguments().word(0, "COUNTER"));
    bool isNumber = false;
    const qint64 first = text.toLongLong(&isNumber);
    if (!isNumber)
        return usage(QStringLiteral("COUNTER is the counter of the next number, such as 148"));
    SP_TRY(number, context.engine().run<QByteArray>("numbers.start", [&](Unit &unit) {
        return context.engine().billing().startNumbers(unit, type, first);
    }));
    return Reply{{{QStringLiteral("next"), idString(number)}},
        QStringLiteral("The next number is %1.\n").arg(idString(number))};
}

constexpr Command commands[] = {
    {"invoice edit",
        "INVOICE [--line N (--text T --detail T --quantity Q --price P --day D)] [--reference T] "
        "[--introduction T] [--closing T]",
        "Change a draft: one of its lines, or its words",
        "line text detail quantity price day reference introduction closing", invoiceEdit, 1},
    {"invoice add-line",
        "INVOICE --text T --price P [--quantity Q] [--detail T] [--day D] [--tax-code "
        "standard|reduced|zero|...]",
        "Add a line that bills no session to a draft", "text price quantity detail day tax-code",
        invoiceAddLine, 1},
    {"invoice discount", "INVOICE --percent P | --amount A | --none [--line N]",
        "Give a discount on a draft, or on one of its lines", "percent amount none line", invoiceDiscount, 1},
    {"invoice rate", "INVOICE --rate R [--date D] [--source ecb|manual] | --none",
        "Fix the rate at which a draft states its tax in your own currency", "rate date source none",
        invoiceRate, 1},
    {"number next", "[--credit]", "What the next number will be", "credit", numberNext, 0},
    {"number start", "COUNTER [--credit]",
        "Let the numbers go on from another program's, before the first is issued here: the next one counts "
        "COUNTER",
        "credit", numberStart, 1},
};

}  // namespace

std::span<const Command> draftCommands()
{
    return commands;
}

}  // namespace sp::cli
