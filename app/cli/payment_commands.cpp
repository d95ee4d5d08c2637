// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <map>

namespace sp::cli {

namespace {

using namespace billing;

QJsonObject earlyJson(const std::optional<EarlyPayment> &early)
{
    if (!early || !early->until)
        return {};
    QJsonArray share;
    for (const TaxFigures &each : early->share)
        for (const TaxLine &line : taxLines(each))
            share.append(QJsonObject{{QStringLiteral("code"), idString(each.treatment.code)},
                {QStringLiteral("rate"), idString(line.rate.percentText())},
                {QStringLiteral("name"), line.name}, {QStringLiteral("net"), moneyJson(each.base)},
                {QStringLiteral("tax"), moneyJson(line.tax)}});
    return {{QStringLiteral("early_until"), idString(dateText(*early->until))},
        {QStringLiteral("early_rebate"), moneyJson(early->rebate)},
        {QStringLiteral("early_taken"), moneyJson(early->taken)}, {QStringLiteral("early_share"), share}};
}

QString earlyWords(const std::optional<EarlyPayment> &early)
{
    if (!early || !early->until)
        return QStringLiteral("The invoice has no terms for paying early.\n");
    const QString currency = idString(early->rebate.currency().code());
    if (early->rebate.isZero())
        return QStringLiteral("The term for paying early ended on %1.\n")
            .arg(idString(dateText(*early->until)));
    if (early->taken.isZero())
        return QStringLiteral("Until %1 the payer may leave out %2 %3; this payment does not.\n")
            .arg(idString(dateText(*early->until)), idString(early->rebate.plain()), currency);
    QString words = QStringLiteral("Paid in time: %1 %2 are granted, and the invoice is paid.\n")
                        .arg(idString(early->taken.plain()), currency);
    for (const TaxFigures &each : early->share)
        for (const TaxLine &line : taxLines(each))
            words += QStringLiteral("  %1 %2 %: net %3, tax %4\n")
                         .arg(line.name.isEmpty() ? idString(each.treatment.code) : line.name,
                             idString(line.rate.percentText()), idString(each.base.plain()),
                             idString(line.tax.plain()));
    return words;
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
    SP_TRY(received, context.amount(amountText, currency));
    const auto terms =
        arguments.has("no-rebate") ? PaymentDetails::Early::Withhold : PaymentDetails::Early::Grant;
    std::optional<EarlyPayment> early;
    if (document && terms == PaymentDetails::Early::Grant) {
        SP_TRY(found, context.engine().billing().earlyPayment(*document, received, on));
        early = std::move(found);
    }
    if (arguments.has("preview")) {
        SP_CHECK(context.engine().mayRead("payment.read"));
        return Reply{earlyJson(early), earlyWords(early)};
    }
    SP_TRY(id, context.engine().run<PaymentId>("payment.record", [&](Unit &unit) {
        return context.engine().billing().recordPayment(
            unit, {*payer, document, received, arguments.value("method", QStringLiteral("bank")).toUtf8(), on,
                      arguments.value("reference"), terms});
    }));
    SP_TRY(from, context.engine().people().client(*payer));
    QJsonObject json = earlyJson(early);
    json.insert(QStringLiteral("id"), idString(id.text()));
    json.insert(QStringLiteral("client"), from.details.name);
    const bool granted = early && !early->taken.isZero();
    return Reply{
        json, QStringLiteral("Recorded %1 %2 from %3.\n")
                      .arg(idString(received.plain()), idString(currency.code()), from.details.name) +
                  (granted ? earlyWords(early) : QString())};
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
    SP_TRY(returned, context.amount(amountText, currency));
    RefundDetails details{.amount = returned, .on = on, .reference = arguments.value("reference")};
    if (const auto method = arguments.option("method"))
        details.method = method->toUtf8();
    SP_TRY(payment, context.engine().run<PaymentId>("payment.refund", [&](Unit &unit) {
        return document ? context.engine().billing().refund(unit, *document, details)
                        : context.engine().billing().refundCredit(unit, *payer, details);
    }));
    return Reply{{{QStringLiteral("id"), idString(payment.text())}}, QStringLiteral("Refunded.\n")};
}

Result<PaymentId> paymentArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "PAYMENT"));
    const auto id = PaymentId::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    return *id;
}

Result<Reply> paymentReverse(Context &context)
{
    SP_TRY(id, paymentArgument(context));
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("date", today));
    SP_CHECK(context.engine().run<Done>("payment.reverse", [&](Unit &unit) {
        return context.engine().billing().reversePayment(unit, id, {on, context.arguments().value("reason")});
    }));
    return Reply{{{QStringLiteral("id"), idString(id.text())},
                     {QStringLiteral("reversed_on"), idString(dateText(on))}},
        QStringLiteral("Reversed.\n")};
}

const char *kindWord(PaymentRecord::Kind kind)
{
    switch (kind) {
    case PaymentRecord::Kind::Payment:
        return "payment";
    case PaymentRecord::Kind::Refund:
        return "refund";
    case PaymentRecord::Kind::CreditApplied:
        return "credit";
    }
    Q_UNREACHABLE();
}

Result<Reply> paymentList(Context &context)
{
    SP_CHECK(context.engine().mayRead("payment.read"));
    const Arguments &arguments = context.arguments();
    if (arguments.has("invoice") && arguments.has("client"))
        return usage(QStringLiteral("--invoice and --client exclude each other"));
    std::optional<DocumentId> document;
    std::optional<ClientId> client;
    if (const auto text = arguments.option("invoice")) {
        SP_TRY(id, context.document(*text));
        document = id;
    }
    if (const auto text = arguments.option("client")) {
        SP_TRY(id, context.client(*text));
        client = id;
    }
    SP_TRY(payments, context.engine().billing().store().payments(document, client));
    QJsonArray json;
    QList<QStringList> rows;
    for (const PaymentRecord &payment : payments) {
        const QString reversed = payment.reversedOn ? idString(dateText(*payment.reversedOn)) : QString();
        json.append(QJsonObject{{QStringLiteral("id"), idString(payment.id.text())},
            {QStringLiteral("kind"), QLatin1String(kindWord(payment.kind))},
            {QStringLiteral("method"), idString(payment.method)},
            {QStringLiteral("date"), idString(dateText(payment.receivedOn))},
            {QStringLiteral("amount"), moneyJson(payment.amount)},
            {QStringLiteral("reference"), payment.reference},
            {QStringLiteral("invoice"), payment.document ? idString(payment.document->text()) : QString()},
            {QStringLiteral("reversed_on"), reversed}});
        rows.append({idString(dateText(payment.receivedOn)), QLatin1String(kindWord(payment.kind)),
            idString(payment.amount.plain() + ' ' + payment.amount.currency().code()),
            idString(payment.method), reversed.isEmpty() ? QString() : QStringLiteral("reversed ") + reversed,
            idString(payment.id.text())});
    }
    return Reply{{{QStringLiteral("payments"), json}}, table(rows)};
}

Result<Reply> paymentApplyCredit(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "INVOICE"));
    SP_TRY(id, context.document(text));
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("date", today));
    SP_TRY(payment, context.engine().run<PaymentId>("payment.apply_credit",
                        [&](Unit &unit) { return context.engine().billing().applyCredit(unit, id, on); }));
    SP_TRY(document, context.engine().billing().document(id));
    return Reply{{{QStringLiteral("id"), idString(payment.text())},
                     {QStringLiteral("open"), moneyJson(document.open())}},
        QStringLiteral("Paid from credit; %1 %2 are open.\n")
            .arg(idString(document.open().plain()), idString(document.content.currency.code()))};
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
        "[--currency C] [--no-rebate] [--preview]",
        "Record money received; an invoice paid in time grants its discount (--preview: what it would be)",
        "invoice client amount date method reference currency no-rebate preview", paymentRecord, 0},
    {"payment refund",
        "--invoice I | --client C, --amount A [--method bank|cash|card|other] [--date D] [--reference T] "
        "[--currency C]",
        "Give money back for an invoice, or a client's credit",
        "invoice client amount method date reference currency", paymentRefund, 0},
    {"payment list", "[--invoice I | --client C]", "List money that came in or went back", "invoice client",
        paymentList, 0},
    {"payment reverse", "PAYMENT [--date D] [--reason TEXT]",
        "Take back a payment that was recorded by mistake; its invoice is owed again", "date reason",
        paymentReverse, 1},
    {"payment apply-credit", "INVOICE [--date D]", "Pay an invoice from the client's credit", "date",
        paymentApplyCredit, 1},
    {"balance", "[CLIENT]", "What is owed, or the balances of the books", "", balance},
};

}  // namespace

std::span<const Command> paymentCommands()
{
    return commands;
}

}  // namespace sp::cli
