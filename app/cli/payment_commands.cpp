// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <map>

namespace sp::cli {

namespace {

using namespace billing;

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

std::span<const Command> paymentCommands()
{
    return commands;
}

}  // namespace sp::cli
