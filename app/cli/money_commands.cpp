// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/values/format.h"
#include "ui/messages/error_text.h"

namespace sp::cli {

namespace {

using namespace billing;

QJsonObject documentJson(const BilledDocument &document)
{
    QJsonObject json = document.content.toJson();
    json.insert(QStringLiteral("id"), idString(document.id.text()));
    json.insert(QStringLiteral("state"), idString(stateName(document.state)));
    json.insert(QStringLiteral("total"), moneyJson(document.content.totals.gross));
    json.insert(QStringLiteral("open"), moneyJson(document.open()));
    json.insert(
        QStringLiteral("credited"), moneyJson(Money(document.creditedMinor, document.content.currency)));
    return json;
}

QString describe(const BilledDocument &document)
{
    const InvoiceSnapshot &content = document.content;
    QList<QStringList> rows;
    rows.append({QStringLiteral("Number"),
        content.number.isEmpty() ? QStringLiteral("(draft)") : idString(content.number)});
    rows.append({QStringLiteral("State"), idString(stateName(document.state))});
    rows.append({QStringLiteral("For"), content.buyer.name});
    rows.append({QStringLiteral("Date"), idString(dateText(content.issueDate))});
    for (std::size_t at = 0; at < content.lines.size(); ++at)
        rows.append({content.lines[at].description, idString(content.totals.lines[at].gross.plain())});
    for (const TaxFigures &tax : content.totals.taxes)
        rows.append({QStringLiteral("Tax %1 %").arg(idString(tax.treatment.rate.percentText())),
            idString(tax.tax.plain())});
    rows.append(
        {QStringLiteral("Total"), idString(content.totals.gross.plain() + ' ' + content.currency.code())});
    if (document.creditedMinor != 0)
        rows.append(
            {QStringLiteral("Credited"), idString(Money(document.creditedMinor, content.currency).plain() +
                                                  ' ' + content.currency.code())});
    rows.append({QStringLiteral("Open"), idString(document.open().plain() + ' ' + content.currency.code())});
    return table(rows);
}

Result<DocumentId> documentArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "INVOICE"));
    return context.document(text);
}

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
    SP_TRY(document, context.engine().billing().document(id));
    return Reply{documentJson(document), describe(document)};
}

Result<Reply> invoiceIssue(Context &context)
{
    SP_TRY(id, documentArgument(context));
    SP_TRY(document,
        context.engine().run<BilledDocument>("invoice.issue", [&](Unit &unit) -> Result<BilledDocument> {
            SP_TRY(issued, context.engine().billing().issue(unit, id));
            if (!context.arguments().has("no-send"))
                SP_CHECK(context.engine().finishing().send(unit, id, "invoice.issued:" + id.text()));
            return issued;
        }));
    return Reply{documentJson(document), describe(document)};
}

Result<Reply> invoiceShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(id, documentArgument(context));
    SP_TRY(document, context.engine().billing().document(id));
    return Reply{documentJson(document), describe(document)};
}

Result<Reply> invoiceList(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    const QString state = context.arguments().value("state", QStringLiteral("any"));
    const QStringList states{QStringLiteral("any"), QStringLiteral("draft"), QStringLiteral("open"),
        QStringLiteral("overdue"), QStringLiteral("paid"), QStringLiteral("credited")};
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
            {QStringLiteral("open"), moneyJson(document.open)}});
        rows.append({document.number.isEmpty() ? QStringLiteral("(draft)") : idString(document.number),
            document.issueDate ? idString(dateText(*document.issueDate)) : QString(), document.payerName,
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
        issued.append(each.toJson());
        words += QStringLiteral("Invoice %1 over %2 %3%4.\n")
                     .arg(idString(each.number), idString(each.total->plain()),
                         idString(each.total->currency().code()),
                         each.message ? QStringLiteral(" goes to ") + each.recipient : QString());
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

Result<Reply> paymentRecord(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has("invoice") && arguments.has("client"))
        return usage(QStringLiteral("--invoice and --client exclude each other"));
    SP_TRY(amountText, arguments.required("amount"));
    SP_TRY(settings, context.settings());
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("date", today));
    std::optional<DocumentId> document;
    std::optional<ClientId> payer;
    QByteArray currencyCode = settings.currency;
    if (const auto invoice = arguments.option("invoice")) {
        SP_TRY(id, context.document(*invoice));
        SP_TRY(found, context.engine().billing().document(id));
        document = id;
        payer = found.payer;
        currencyCode = found.content.currency.code();
    } else {
        SP_TRY(clientText, arguments.required("client"));
        SP_TRY(id, context.client(clientText));
        payer = id;
    }
    SP_TRY(currency, Currency::create(arguments.value("currency", idString(currencyCode)).toUtf8()));
    SP_TRY(received, amount(amountText, currency));
    SP_TRY(id, context.engine().run<PaymentId>("payment.record", [&](Unit &unit) {
        return context.engine().billing().recordPayment(
            unit, {*payer, document, received, arguments.value("method", QStringLiteral("bank")).toUtf8(), on,
                      arguments.value("reference")});
    }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}},
        QStringLiteral("Recorded %1 %2.\n").arg(idString(received.plain()), idString(currency.code()))};
}

Result<Reply> paymentRefund(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has("invoice") == arguments.has("client"))
        return usage(QStringLiteral("Either --invoice or --client is needed"));
    SP_TRY(amountText, arguments.required("amount"));
    SP_TRY(settings, context.settings());
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("date", today));
    std::optional<DocumentId> document;
    std::optional<ClientId> payer;
    QByteArray currencyCode = arguments.value("currency", idString(settings.currency)).toUtf8();
    if (const auto text = arguments.option("invoice")) {
        SP_TRY(id, context.document(*text));
        SP_TRY(found, context.engine().billing().document(id));
        document = id;
        currencyCode = found.content.currency.code();
    } else {
        SP_TRY(id, context.client(*arguments.option("client")));
        payer = id;
    }
    SP_TRY(currency, Currency::create(currencyCode));
    SP_TRY(returned, amount(amountText, currency));
    RefundDetails details{.amount = returned, .on = on, .reference = arguments.value("reference")};
    if (const auto method = arguments.option("method"))
        details.method = method->toUtf8();
    SP_TRY(payment, context.engine().run<PaymentId>("payment.refund", [&](Unit &unit) {
        return document ? context.engine().billing().refund(unit, *document, details)
                        : context.engine().billing().refundCredit(unit, *payer, details);
    }));
    return Reply{{{QStringLiteral("id"), idString(payment.text())}}, QStringLiteral("Refunded.\n")};
}

Result<Reply> balance(Context &context)
{
    SP_CHECK(context.engine().mayRead("balance.read"));
    if (!context.arguments().words().isEmpty()) {
        SP_TRY(id, context.client(context.arguments().words().join(u' ')));
        SP_TRY(owed, context.engine().billing().owed(id));
        QJsonArray json;
        QString words;
        for (const Money &money : owed) {
            json.append(moneyJson(money));
            words += money.isNegative()
                         ? QStringLiteral("Credit %1 %2\n")
                               .arg(idString((-money).plain()), idString(money.currency().code()))
                         : QStringLiteral("Owes %1 %2\n")
                               .arg(idString(money.plain()), idString(money.currency().code()));
        }
        return Reply{
            {{QStringLiteral("owed"), json}}, words.isEmpty() ? QStringLiteral("Nothing is owed.\n") : words};
    }
    SP_TRY(balances, context.engine().ledger().balances());
    std::map<std::pair<QByteArray, QByteArray>, std::int64_t> sums;
    for (const AccountBalance &each : balances)
        sums[{accountKindName(each.account.kind), each.account.unit}] += each.quantity;
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto &[key, sum] : sums) {
        const auto currency = Currency::create(key.second);
        const QString amount = currency ? idString(Money(sum, *currency).plain()) : QString::number(sum);
        json.append(QJsonObject{{QStringLiteral("account"), idString(key.first)},
            {QStringLiteral("unit"), idString(key.second)}, {QStringLiteral("amount"), amount}});
        rows.append({idString(key.first), amount, idString(key.second)});
    }
    return Reply{{{QStringLiteral("balances"), json}}, table(rows)};
}

constexpr Command commands[] = {
    {"invoice draft", "SESSION...", "Draft an invoice over sessions", "", invoiceDraft},
    {"invoice issue", "INVOICE [--no-send]", "Give a draft its number and send it", "no-send", invoiceIssue,
        1},
    {"invoice show", "INVOICE", "Show an invoice", "", invoiceShow, 1},
    {"invoice list", "[--state any|draft|open|overdue|paid|credited] [--client C]", "List invoices",
        "state client", invoiceList, 0},
    {"invoice pdf", "INVOICE FILE", "Write an invoice as PDF", "", invoicePdf, 2},
    {"invoice all", "[--no-send]", "Bill everything that is finished and not billed", "no-send", invoiceAll,
        0},
    {"invoice credit", "INVOICE [--lines N,M...] [--reason TEXT]",
        "Credit an issued invoice, or some of its lines", "lines reason", invoiceCredit, 1},
    {"invoice remove-line", "INVOICE LINE", "Take a line off a draft; its session is unbilled again", "",
        invoiceRemoveLine, 2},
    {"invoice discard", "INVOICE", "Throw a draft away", "", invoiceDiscard, 1},
    {"payment record",
        "--invoice I | --client C, --amount A [--date D] [--method bank|cash|card|other] [--reference T] "
        "[--currency C]",
        "Record money received", "invoice client amount date method reference currency", paymentRecord, 0},
    {"payment refund",
        "--invoice I | --client C, --amount A [--method bank|cash|card|other] [--date D] [--reference T] "
        "[--currency C]",
        "Give money back for an invoice, or a client's credit",
        "invoice client amount method date reference currency", paymentRefund, 0},
    {"balance", "[CLIENT]", "What is owed, or the balances of the books", "", balance},
};

}  // namespace

std::span<const Command> moneyCommands()
{
    return commands;
}

}  // namespace sp::cli
