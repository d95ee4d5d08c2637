// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"

#include "ui/messages/error_text.h"

namespace sp::cli {

namespace {

using namespace billing;

Result<Reply> invoiceDraft(Context &context)
{
    std::vector<SessionId> sessions;
    if (context.arguments().words().isEmpty())
        return usage(QStringLiteral("SESSION is missing"));
    for (const QString &word : context.arguments().words()) {
        const auto id = SessionId::parse(word.toUtf8());
        if (!id)
            return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), word.left(80)}}};
        sessions.push_back(*id);
    }
    SP_TRY(id, context.engine().run<DocumentId>("invoice.draft",
                   [&](Unit &unit) { return context.engine().billing().draft(unit, sessions); }));
    return draftReply(context, id);
}

IssueDate issueDate(const Context &context)
{
    return context.arguments().has("after-last") ? IssueDate::NotBeforeLast : IssueDate::Today;
}

Result<Reply> invoiceIssue(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(document,
        context.engine().run<BilledDocument>("invoice.issue", [&](Unit &unit) -> Result<BilledDocument> {
            SP_TRY(issued, context.engine().billing().issue(unit, id, issueDate(context)));
            if (!context.arguments().has("no-send"))
                SP_CHECK(context.engine().finishing().send(unit, id, "invoice.issued:" + id.text()));
            return issued;
        }));
    // What was let pass is said once more: it can be mended by a credit note and a new invoice.
    SP_TRY(missing, letPass(context, id));
    const DraftReview review{document, missing};
    return Reply{documentJson(review), describe(review)};
}

Result<Reply> invoiceShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(id, documentArgument(context));
    return draftReply(context, id);
}

Result<Reply> invoiceList(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    const QString state = context.arguments().value("state", QStringLiteral("any"));
    const QStringList states{QStringLiteral("any"), QStringLiteral("draft"), QStringLiteral("open"),
        QStringLiteral("owed"), QStringLiteral("overdue"), QStringLiteral("paid"), QStringLiteral("credited"),
        QStringLiteral("held")};
    if (!states.contains(state))
        return usage(QStringLiteral("--state is one of ") + states.join(QStringLiteral(", ")));
    DocumentFilter filter{static_cast<DocumentFilter::State>(states.indexOf(state))};
    filter.limit = 100'000;
    if (const auto client = context.arguments().option("client")) {
        SP_TRY(payer, context.client(*client));
        filter.payer = payer;
    }
    SP_TRY(today, context.today());
    SP_TRY(documents, context.engine().billing().store().list(filter, today));
    QJsonArray json;
    QList<QStringList> rows;
    for (const DocumentRow &document : documents) {
        json.append(QJsonObject{{QStringLiteral("id"), idString(document.id.text())},
            {QStringLiteral("number"), idString(document.number)},
            {QStringLiteral("payer"), document.payerName},
            {QStringLiteral("state"), idString(stateName(document.state))},
            {QStringLiteral("date"),
                document.issueDate ? idString(dateText(*document.issueDate)) : QString()},
            {QStringLiteral("total"), moneyJson(document.total)},
            {QStringLiteral("paid"), moneyJson(document.paid)},
            {QStringLiteral("open"), moneyJson(document.open)},
            {QStringLiteral("scheduled_on"),
                document.scheduledOn ? idString(dateText(*document.scheduledOn)) : QString()},
            {QStringLiteral("held"), document.held}});
        const auto day = document.scheduledOn ? document.scheduledOn : document.issueDate;
        rows.append({document.number.isEmpty() ? QStringLiteral("(draft)") : idString(document.number),
            day ? idString(dateText(*day)) : QString(), document.payerName,
            idString(document.total.plain() + ' ' + document.total.currency().code()),
            idString(stateName(document.state)), idString(document.id.text())});
    }
    return Reply{{{QStringLiteral("invoices"), json}}, table(rows)};
}

Result<Reply> invoicePdf(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(id, documentArgument(context));
    SP_TRY(path, context.arguments().word(1, "FILE"));
    SP_TRY(bytes, context.engine().pdf(id));
    SP_CHECK(context.write(path, bytes));
    return Reply{
        {{QStringLiteral("file"), path}, {QStringLiteral("bytes"), static_cast<qint64>(bytes.size())}},
        QStringLiteral("Wrote %1 (%2 bytes).\n").arg(path).arg(bytes.size())};
}

/// Lines as people count them, from 1: "1,3".
Result<std::vector<int>> lineNumbers(const QString &text)
{
    std::vector<int> lines;
    for (const QString &each : text.split(u',')) {
        bool isNumber = false;
        const int line = each.trimmed().toInt(&isNumber);
        if (!isNumber || line < 1)
            return usage(QStringLiteral("\"%1\" is not a line; lines are counted from 1").arg(each.left(20)));
        lines.push_back(line - 1);
    }
    return lines;
}

Result<Reply> invoiceCredit(Context &context)
{
    SP_TRY(id, documentArgument(context));
    CreditRequest request{context.arguments().value("reason")};
    request.date = issueDate(context);
    if (const auto text = context.arguments().option("lines")) {
        SP_TRY(lines, lineNumbers(*text));
        request.lines = std::move(lines);
    }
    SP_TRY(note, context.engine().run<BilledDocument>("invoice.credit",
                     [&](Unit &unit) { return context.engine().billing().credit(unit, id, request); }));
    QString words = describe(note);
    if (!note.sessions.empty())
        words += QStringLiteral("Its sessions wait for \"session bill-again\" or \"session waive\".\n");
    return Reply{documentJson(note), words};
}

Result<Reply> invoiceRemoveLine(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(text, context.arguments().word(1, "LINE"));
    SP_TRY(lines, lineNumbers(text));
    SP_TRY(document,
        context.engine().run<BilledDocument>("invoice.edit", [&](Unit &unit) -> Result<BilledDocument> {
            SP_TRY(draft, context.engine().billing().document(id));
            SP_CHECK(context.engine().billing().removeLine(unit, id, lines.front(), draft.version));
            return context.engine().billing().document(id);
        }));
    return Reply{documentJson(document), describe(document)};
}

Result<Reply> invoiceAll(Context &context)
{
    SP_TRY(
        all, context.engine().invoiceAll(context.arguments().has("no-send") ? FinishRequest::Delivery::Keep
                                                                            : FinishRequest::Delivery::Send));
    QJsonArray issued;
    QJsonArray refused;
    QString words;
    for (const FinishResult &each : all.issued) {
        SP_TRY(missing, letPass(context, each.document));
        QJsonObject json = each.toJson();
        json.insert(QStringLiteral("missing"), missingJson(missing));
        issued.append(json);
        words += QStringLiteral("Invoice %1 over %2 %3%4.\n")
                     .arg(idString(each.number), idString(each.total->plain()),
                         idString(each.total->currency().code()),
                         each.message ? QStringLiteral(" goes to ") + each.recipient : QString()) +
                 missingWords(missing);
    }
    for (const InvoicedAll::Refused &each : all.refused) {
        QJsonArray sessions;
        for (const SessionId &session : each.group.sessions)
            sessions.append(idString(session.text()));
        const QString why = ui::errorText(each.why);
        refused.append(QJsonObject{{QStringLiteral("payer"), idString(each.group.payer.text())},
            {QStringLiteral("payer_name"), each.group.payerName},
            {QStringLiteral("currency"), idString(each.group.currency.code())},
            {QStringLiteral("sessions"), sessions}, {QStringLiteral("reason"), idString(each.why.reason)},
            {QStringLiteral("facts"), each.why.facts}, {QStringLiteral("message"), why}});
        words += QStringLiteral("Not billed: %1 (%2, sessions: %3): %4\n")
                     .arg(each.group.payerName, idString(each.group.currency.code()))
                     .arg(each.group.sessions.size())
                     .arg(why);
    }
    if (words.isEmpty())
        words = QStringLiteral("Nothing waits to be billed.\n");
    return Reply{{{QStringLiteral("issued"), issued}, {QStringLiteral("refused"), refused}}, words};
}

Result<Reply> invoiceDiscard(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_CHECK(context.engine().run<Done>(
        "invoice.discard", [&](Unit &unit) { return context.engine().billing().discard(unit, id); }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}}, QStringLiteral("Discarded.\n")};
}

constexpr Command commands[] = {
    {"invoice draft", "SESSION...", "Draft an invoice over sessions", "", invoiceDraft},
    {"invoice issue", "INVOICE [--no-send] [--after-last]",
        "Give a draft its number and send it; --after-last: under the last number's date, should a wrong "
        "clock have dated it ahead",
        "no-send after-last", invoiceIssue, 1},
    {"invoice show", "INVOICE", "Show an invoice", "", invoiceShow, 1},
    {"invoice list", "[--state any|draft|open|owed|overdue|paid|credited|held] [--client C]", "List invoices",
        "state client", invoiceList, 0},
    {"invoice pdf", "INVOICE FILE [--force]",
        "Write an invoice as PDF; over a file that is there with --force", "force", invoicePdf, 2,
        Drawing::Draws},
    {"invoice all", "[--no-send]", "Bill everything that is finished and not billed", "no-send", invoiceAll,
        0},
    {"invoice credit", "INVOICE [--lines N,M...] [--reason TEXT] [--after-last]",
        "Credit an issued invoice, or some of its lines", "lines reason after-last", invoiceCredit, 1},
    {"invoice remove-line", "INVOICE LINE", "Take a line off a draft; its session is unbilled again", "",
        invoiceRemoveLine, 2},
    {"invoice discard", "INVOICE", "Throw a draft away", "", invoiceDiscard, 1},
};

}  // namespace

std::span<const Command> moneyCommands()
{
    return commands;
}

}  // namespace sp::cli
