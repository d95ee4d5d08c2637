// SPDX-License-Identifier: GPL-3.0-or-later
// What something would cost, and what becomes of it.
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"
#include "app/cli/line_items.h"

namespace sp::cli {

namespace {

using namespace billing;

/// The first word, QUOTE: an id or a number.
Result<QuoteId> quoteArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "QUOTE"));
    if (const auto id = QuoteId::parse(text.toUtf8()))
        return *id;
    SP_TRY(found, context.engine().quotes().store().numbered(text.toUtf8()));
    if (!found)
        return Error{ErrorCode::NotFound, "quote.unknown"};
    return *found;
}

QString dateWord(const std::optional<LocalDate> &date)
{
    return date ? idString(dateText(*date)) : QString();
}

Result<Reply> quoteReply(Context &context, const QuoteId &id)
{
    SP_TRY(review, context.engine().quotes().review(id, context.engine().now()));
    SP_TRY(today, context.today());
    const auto &[quote, missing] = review;
    const InvoiceSnapshot &content = quote.content;
    const QByteArray state = stateName(shownState(quote.state, quote.validUntil(), today));
    QJsonObject json = content.toJson();
    json.insert(QStringLiteral("id"), idString(id.text()));
    json.insert(QStringLiteral("state"), idString(state));
    json.insert(QStringLiteral("total"), moneyJson(content.totals.gross));
    json.insert(QStringLiteral("answered_on"), dateWord(quote.answeredOn));
    json.insert(QStringLiteral("decline_reason"), quote.declineReason);
    json.insert(QStringLiteral("invoice"), quote.invoice ? idString(quote.invoice->text()) : QString());
    json.insert(QStringLiteral("missing"), missingJson(missing));
    QList<QStringList> rows;
    rows.append({QStringLiteral("Number"),
        content.number.isEmpty() ? QStringLiteral("(draft)") : idString(content.number)});
    rows.append({QStringLiteral("State"), idString(state)});
    rows.append({QStringLiteral("For"), content.buyer.name});
    rows.append({QStringLiteral("Valid until"), dateWord(quote.validUntil())});
    addFigures(rows, content);
    if (!quote.declineReason.isEmpty())
        rows.append({QStringLiteral("Declined"), quote.declineReason});
    return Reply{json, table(rows) + noticeWords(content) + missingWords(missing)};
}

Result<Reply> quoteDraft(Context &context)
{
    SP_TRY(text, context.arguments().required("client"));
    SP_TRY(client, context.client(text));
    SP_TRY(content, itemsArgument(context, client));
    QuoteRequest request{client, std::move(content)};
    if (context.arguments().has("valid-until")) {
        SP_TRY(until, context.date("valid-until", LocalDate()));
        request.validUntil = until;
    }
    SP_TRY(id, context.engine().run<QuoteId>("quote.draft",
                   [&](Unit &unit) { return context.engine().quotes().draft(unit, request); }));
    return quoteReply(context, id);
}

Result<Reply> quoteEdit(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    SP_TRY(quote, context.engine().quotes().quote(id));
    SP_TRY(content, itemsArgument(context, quote.client));
    QuoteChange change{std::move(content)};
    if (const auto line = context.arguments().option("remove-line")) {
        bool isNumber = false;
        const int number = line->toInt(&isNumber);
        if (!isNumber || number < 1)
            return usage(QStringLiteral("Lines are counted from 1"));
        change.content.removed.push_back(number - 1);
    }
    if (context.arguments().has("valid-until")) {
        SP_TRY(until, context.date("valid-until", LocalDate()));
        change.validUntil = until;
    }
    SP_CHECK(context.engine().run<Done>("quote.edit",
        [&](Unit &unit) { return context.engine().quotes().change(unit, id, change, quote.version); }));
    return quoteReply(context, id);
}

Result<Reply> quoteSend(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    const auto delivery =
        context.arguments().has("no-send") ? QuoteService::Delivery::Keep : QuoteService::Delivery::Mail;
    SP_TRY(sent, context.engine().run<SentQuote>("quote.send",
                     [&](Unit &unit) { return context.engine().quotes().send(unit, id, delivery); }));
    SP_TRY(reply, quoteReply(context, id));
    if (sent.message) {
        reply.json.insert(QStringLiteral("message"), idString(sent.message->text()));
        reply.text += QStringLiteral("Goes to %1.\n").arg(sent.recipient);
    } else {
        reply.text += QStringLiteral("No mail was written; hand it over yourself.\n");
    }
    return reply;
}

Result<Reply> quoteTakeBack(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "quote.take_back", [&](Unit &unit) { return context.engine().quotes().takeBack(unit, id); }));
    return quoteReply(context, id);
}

Result<Reply> quoteList(Context &context)
{
    SP_CHECK(context.engine().mayRead("quote.read"));
    const QString state = context.arguments().value("state", QStringLiteral("any"));
    const QStringList states{QStringLiteral("any"), QStringLiteral("open"), QStringLiteral("waiting")};
    if (!states.contains(state))
        return usage(QStringLiteral("--state is one of ") + states.join(QStringLiteral(", ")));
    SP_TRY(today, context.today());
    SP_TRY(quotes, context.engine().quotes().store().list(
                       {static_cast<QuoteFilter::State>(states.indexOf(state)), {}, 100'000}, today));
    QJsonArray json;
    QList<QStringList> rows;
    for (const QuoteRow &quote : quotes) {
        json.append(QJsonObject{{QStringLiteral("id"), idString(quote.id.text())},
            {QStringLiteral("number"), idString(quote.number)}, {QStringLiteral("payer"), quote.payerName},
            {QStringLiteral("state"), idString(stateName(quote.state))},
            {QStringLiteral("sent_on"), dateWord(quote.sentOn)},
            {QStringLiteral("valid_until"), dateWord(quote.validUntil)},
            {QStringLiteral("total"), moneyJson(quote.total)}});
        rows.append({quote.number.isEmpty() ? QStringLiteral("(draft)") : idString(quote.number),
            dateWord(quote.validUntil), quote.payerName,
            idString(quote.total.plain() + ' ' + quote.total.currency().code()),
            idString(stateName(quote.state)), idString(quote.id.text())});
    }
    return Reply{{{QStringLiteral("quotes"), json}}, table(rows)};
}

Result<Reply> quoteShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("quote.read"));
    SP_TRY(id, quoteArgument(context));
    return quoteReply(context, id);
}

Result<Reply> quoteAccept(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    if (!context.arguments().has("and-invoice")) {
        SP_CHECK(context.engine().run<Done>(
            "quote.accept", [&](Unit &unit) { return context.engine().quotes().accept(unit, id); }));
        return quoteReply(context, id);
    }
    SP_TRY(invoice, context.engine().run<DocumentId>("quote.invoice",
                        [&](Unit &unit) { return context.engine().quotes().invoice(unit, id); }));
    return draftReply(context, invoice);
}

Result<Reply> quoteDecline(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    const QString reason = context.arguments().value("reason");
    SP_CHECK(context.engine().run<Done>(
        "quote.decline", [&](Unit &unit) { return context.engine().quotes().decline(unit, id, reason); }));
    return quoteReply(context, id);
}

Result<Reply> quoteCopy(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    SP_TRY(copy, context.engine().run<QuoteId>(
                     "quote.copy", [&](Unit &unit) { return context.engine().quotes().copy(unit, id); }));
    return quoteReply(context, copy);
}

Result<Reply> quoteDiscard(Context &context)
{
    SP_TRY(id, quoteArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "quote.discard", [&](Unit &unit) { return context.engine().quotes().discard(unit, id); }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}}, QStringLiteral("Discarded.\n")};
}

Result<Reply> quotePdf(Context &context)
{
    SP_CHECK(context.engine().mayRead("quote.read"));
    SP_TRY(id, quoteArgument(context));
    SP_TRY(path, context.arguments().word(1, "FILE"));
    SP_TRY(review, context.engine().quotes().review(id, context.engine().now()));
    SP_TRY(bytes, context.engine().pdf(review.quote.content));
    SP_CHECK(context.write(path, bytes));
    return Reply{
        {{QStringLiteral("file"), path}, {QStringLiteral("bytes"), static_cast<qint64>(bytes.size())}},
        QStringLiteral("Wrote %1 (%2 bytes).\n").arg(path).arg(bytes.size())};
}

constexpr Command commands[] = {
    {"quote draft",
        "--client C --item \"[QTYx]PRICE TEXT\"... [--valid-until D] [--percent P | --amount A] [--tax-code "
        "T] "
        "[--introduction T] [--closing T]",
        "Draft a quote", "client valid-until " SP_ITEM_OPTIONS, quoteDraft, 0},
    {"quote edit",
        "QUOTE [--item \"[QTYx]PRICE TEXT\"...] [--remove-line N] [--valid-until D] [--percent P | --amount "
        "A] "
        "[--introduction T] [--closing T]",
        "Change a quote that is still a draft", "remove-line valid-until " SP_ITEM_OPTIONS, quoteEdit, 1},
    {"quote send", "QUOTE [--no-send]", "Give a quote its number and mail it", "no-send", quoteSend, 1},
    {"quote take-back", "QUOTE", "Make a quote a draft again while its mail has not left", "", quoteTakeBack,
        1},
    {"quote list", "[--state any|open|waiting]", "List quotes", "state", quoteList, 0},
    {"quote show", "QUOTE", "Show a quote", "", quoteShow, 1},
    {"quote accept", "QUOTE [--and-invoice]", "The client said yes; --and-invoice: draft the invoice at once",
        "and-invoice", quoteAccept, 1},
    {"quote decline", "QUOTE [--reason TEXT]", "The client said no", "reason", quoteDecline, 1},
    {"quote copy", "QUOTE", "Draft a new quote from an old one", "", quoteCopy, 1},
    {"quote discard", "QUOTE", "Throw a draft of a quote away", "", quoteDiscard, 1},
    {"quote pdf", "QUOTE FILE [--force]", "Write a quote as PDF; over a file that is there with --force",
        "force", quotePdf, 2, Drawing::Draws},
};

}  // namespace

std::span<const Command> quoteCommands()
{
    return commands;
}

}  // namespace sp::cli
