// SPDX-License-Identifier: GPL-3.0-or-later
// What running the practice costs, and drives with the own car.
#include "app/cli/command.h"
#include "app/cli/invoice_words.h"

#include <QFileInfo>

namespace sp::cli {

namespace {

using namespace expenses;
using namespace Qt::StringLiterals;

QString sum(const Money &amount)
{
    return idString(amount.plain() + ' ' + amount.currency().code());
}

QJsonObject json(const Expense &expense, const std::vector<Attachment> &receipts = {})
{
    QJsonObject object = expenseJson(expense.details);
    object.insert(u"id"_s, idString(expense.id.text()));
    object.insert(u"amount"_s, moneyJson(expense.details.amount));
    object.insert(u"tax"_s, moneyJson(expense.details.tax));
    object.insert(u"billing"_s, idString(expenseBillingName(expense.billing)));
    object.insert(u"version"_s, static_cast<qint64>(expense.version));
    if (expense.document)
        object.insert(u"invoice"_s, idString(expense.document->text()));
    QJsonArray files;
    for (const Attachment &receipt : receipts)
        files.append(QJsonObject{{u"id"_s, idString(receipt.id.text())}, {u"filename"_s, receipt.filename},
            {u"mime"_s, idString(receipt.mime)}, {u"size"_s, static_cast<qint64>(receipt.size)},
            {u"sha256"_s, idString(hex(receipt.sha256))}});
    object.insert(u"receipts"_s, files);
    return object;
}

AttachmentOwner receiptsOf(const ExpenseId &id)
{
    return {"expense", id.bytes()};
}

QString words(const Expense &expense, const std::vector<Attachment> &receipts)
{
    const ExpenseDetails &details = expense.details;
    QList<QStringList> rows{{u"Date"_s, idString(dateText(details.on))}, {u"Category"_s, details.category},
        {u"Amount"_s, sum(details.amount)}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    add(u"Paid to"_s, details.payee);
    add(u"For"_s, details.purpose);
    if (!details.tax.isZero())
        add(u"Input tax"_s, sum(details.tax));
    add(u"Paid by"_s, idString(details.paidBy));
    if (const auto &drive = details.drive) {
        add(u"Distance"_s, idString(drive->distance.text() + ' ' + distanceUnitName(drive->distance.unit)));
        for (const MileagePart &part : drive->parts)
            add(u"Rate"_s, idString(scaledText(part.tenths, 1, Decimals::Shortest) + " at " +
                                    mileageRateText(part.tenthsOfMinor, details.amount.currency())));
        add(u"Rate from"_s, drive->source);
    }
    add(u"Billing"_s, idString(expenseBillingName(expense.billing)));
    add(u"Note"_s, details.note);
    for (const Attachment &receipt : receipts)
        add(u"Receipt"_s, u"%1 (%2)"_s.arg(receipt.filename, idString(receipt.id.text())));
    return table(rows);
}

template <typename IdType>
Result<IdType> idWord(Context &context, const char *what)
{
    SP_TRY(text, context.arguments().word(0, what));
    const auto id = IdType::parse(text.toUtf8());
    if (!id)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{u"id"_s, text.left(80)}}};
    return *id;
}

Result<Reply> replyFor(Context &context, const ExpenseId &id)
{
    SP_TRY(expense, context.engine().expenses().expense(id));
    SP_TRY(receipts, context.engine().attachments().store().of(receiptsOf(id)));
    return Reply{json(expense, receipts), words(expense, receipts)};
}

/// What the options say over what is there.
Result<Done> readCommon(Context &context, ExpenseDetails &details)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(on, context.date("date", details.on));
    details.on = on;
    details.category = arguments.value("category", details.category);
    details.purpose = arguments.value("for", details.purpose);
    details.note = arguments.value("note", details.note);
    if (const auto named = arguments.option("client")) {
        SP_TRY(client, context.client(*named));
        details.client = client;
    }
    if (arguments.has("no-client"))
        details.client.reset();
    if (arguments.has("bill"))
        details.bill = ExpenseDetails::Bill::ToClient;
    if (arguments.has("no-bill") || !details.client)
        details.bill = arguments.has("bill") ? details.bill : ExpenseDetails::Bill::No;
    return Done{};
}

Result<Done> readMoney(Context &context, ExpenseDetails &details)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(currency,
        Currency::create(
            arguments.value("currency", QString::fromLatin1(details.amount.currency().code())).toLatin1()));
    if (const auto text = arguments.option("amount")) {
        SP_TRY(read, context.amount(*text, currency));
        details.amount = read;
    } else if (currency != details.amount.currency()) {
        return usage(u"--currency comes with --amount"_s);
    }
    details.payee = arguments.value("payee", details.payee);
    details.paidBy = arguments.value("paid", QString::fromLatin1(details.paidBy)).toLatin1();
    if (arguments.has("tax") && arguments.has("tax-rate"))
        return usage(u"Give --tax or --tax-rate, not both"_s);
    if (const auto text = arguments.option("tax")) {
        SP_TRY(tax, context.amount(*text, currency));
        details.tax = tax;
        details.taxRate.reset();
    }
    if (const auto text = arguments.option("tax-rate")) {
        SP_TRY(rate, TaxRate::parsePercent(text->toUtf8()));
        details.taxRate = rate;
    }
    if (details.taxRate)
        details.tax = taxWithin(details.amount, *details.taxRate);
    else if (details.tax.currency() != currency)
        details.tax = Money::zero(currency);
    return Done{};
}

Result<Done> readDrive(Context &context, ExpenseDetails &details)
{
    const Arguments &arguments = context.arguments();
    Drive &drive = *details.drive;
    const auto unit = distanceUnitFromName(
        arguments.value("unit", idString(distanceUnitName(drive.distance.unit))).toUtf8());
    if (!unit)
        return Error{
            ErrorCode::InvalidInput, "mileage.unit_unknown", {{u"unit"_s, arguments.value("unit").left(40)}}};
    drive.distance.unit = *unit;
    if (const auto text = arguments.option("distance")) {
        SP_TRY(distance, Distance::parse(text->toUtf8(), *unit));
        drive.distance = distance;
    }
    drive.from = arguments.value("from", drive.from);
    drive.to = arguments.value("to", drive.to);
    if (const auto text = arguments.option("rate")) {
        SP_TRY(rate, parseMileageRate(text->toUtf8(), details.amount.currency()));
        drive.ownRate = rate;
    }
    return Done{};
}

Result<Done> attachReceipt(Context &context, const ExpenseId &id, const QString &path)
{
    Engine &engine = context.engine();
    SP_CHECK(
        engine.attachments().attachFile(engine.actor(), receiptsOf(id), QFileInfo(path).absoluteFilePath()));
    return Done{};
}

Result<Reply> noted(Context &context, const ExpenseDetails &details)
{
    Engine &engine = context.engine();
    SP_TRY(id, engine.run<ExpenseId>(
                   "expense.add", [&](Unit &unit) { return engine.expenses().add(unit, details); }));
    if (const auto path = context.arguments().option("receipt"))
        SP_CHECK(attachReceipt(context, id, *path));
    return replyFor(context, id);
}

/// An expense of today in the practice's currency.
Result<ExpenseDetails> blank(Context &context)
{
    SP_TRY(settings, context.settings());
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(today, context.today());
    return ExpenseDetails{.on = today, .amount = Money::zero(currency), .tax = Money::zero(currency)};
}

Result<Reply> expenseAdd(Context &context)
{
    SP_TRY(details, blank(context));
    SP_CHECK(context.arguments().required("amount"));
    SP_CHECK(readCommon(context, details));
    SP_CHECK(readMoney(context, details));
    return noted(context, details);
}

Result<Reply> mileageAdd(Context &context)
{
    SP_TRY(details, blank(context));
    SP_CHECK(context.arguments().required("distance"));
    details.category = u"travel"_s;
    SP_TRY(on, context.date("date", details.on));
    SP_TRY(rate, context.engine().expenses().mileageRate(on));
    details.drive = Drive{{0, rate ? rate->unit : DistanceUnit::Kilometre}};
    SP_CHECK(readCommon(context, details));
    SP_CHECK(readDrive(context, details));
    return noted(context, details);
}

Result<Reply> mileageRate(Context &context)
{
    SP_CHECK(context.engine().mayRead("expense.read"));
    SP_TRY(today, context.today());
    SP_TRY(on, context.date("date", today));
    SP_TRY(rate, context.engine().expenses().mileageRate(on));
    if (!rate)
        return Reply{{{u"tiers"_s, QJsonArray()}},
            u"No rate is known. Set your own: policy publish expenses.mileage, or --rate for one drive.\n"_s};
    QJsonArray tiers;
    QString text;
    for (const MileageTier &tier : rate->tiers) {
        const QString each = idString(mileageRateText(tier.tenthsOfMinor, rate->currency));
        tiers.append(QJsonObject{{u"from"_s, static_cast<qint64>(tier.from)}, {u"rate"_s, each}});
        text += u"%1 %2 a %3"_s.arg(
            each, idString(rate->currency.code()), idString(distanceUnitName(rate->unit)));
        text += tier.from == 0 ? u"\n"_s : u" after %1 a year\n"_s.arg(tier.from);
    }
    const QString source = rate->source.isEmpty() ? u"your own rate"_s : rate->source;
    return Reply{{{u"tiers"_s, tiers}, {u"unit"_s, idString(distanceUnitName(rate->unit))},
                     {u"currency"_s, idString(rate->currency.code())}, {u"source"_s, rate->source}},
        text + u"By: %1\n"_s.arg(source)};
}

Result<Reply> expenseList(Context &context)
{
    SP_CHECK(context.engine().mayRead("expense.read"));
    ExpenseFilter filter{.category = context.arguments().value("category"),
        .text = context.arguments().value("search"),
        .limit = 100'000};
    SP_TRY(today, context.today());
    if (context.arguments().has("from")) {
        SP_TRY(from, context.date("from", today));
        filter.from = from;
    }
    if (context.arguments().has("to")) {
        SP_TRY(to, context.date("to", today));
        filter.to = to;
    }
    if (const auto named = context.arguments().option("client")) {
        SP_TRY(client, context.client(*named));
        filter.client = client;
    }
    SP_TRY(rows, context.engine().expenses().store().list(filter));
    QJsonArray list;
    QList<QStringList> lines;
    std::map<std::pair<QByteArray, QString>, std::int64_t> byCategory;
    for (const ExpenseRow &row : rows) {
        const ExpenseDetails &details = row.expense.details;
        QJsonObject each = json(row.expense);
        each.remove(u"receipts"_s);
        each.insert(u"receipt_count"_s, row.receipts);
        each.insert(u"client_name"_s, row.clientName);
        list.append(each);
        lines.append({idString(dateText(details.on)), details.category,
            details.payee.isEmpty() ? details.purpose : details.payee, sum(details.amount), row.clientName,
            idString(expenseBillingName(row.expense.billing)), idString(row.expense.id.text())});
        byCategory[{details.amount.currency().code(), details.category}] += details.amount.minor();
    }
    QJsonArray totals;
    QString text = table(lines);
    for (const auto &[key, minor] : byCategory) {
        const Money total(minor, *Currency::create(key.first));
        totals.append(QJsonObject{{u"category"_s, key.second}, {u"amount"_s, moneyJson(total)}});
        text += u"%1: %2\n"_s.arg(key.second, sum(total));
    }
    return Reply{{{u"expenses"_s, list}, {u"totals"_s, totals}}, text};
}

Result<Reply> expenseShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("expense.read"));
    SP_TRY(id, idWord<ExpenseId>(context, "EXPENSE"));
    return replyFor(context, id);
}

Result<Reply> expenseEdit(Context &context)
{
    SP_TRY(id, idWord<ExpenseId>(context, "EXPENSE"));
    Engine &engine = context.engine();
    SP_TRY(before, engine.expenses().expense(id));
    ExpenseDetails details = before.details;
    SP_CHECK(readCommon(context, details));
    if (details.drive)
        SP_CHECK(readDrive(context, details));
    else
        SP_CHECK(readMoney(context, details));
    SP_CHECK(engine.run<Done>("expense.edit",
        [&](Unit &unit) { return engine.expenses().edit(unit, id, details, before.version); }));
    return replyFor(context, id);
}

Result<Reply> expenseRemove(Context &context)
{
    SP_TRY(id, idWord<ExpenseId>(context, "EXPENSE"));
    Engine &engine = context.engine();
    SP_CHECK(
        engine.run<Done>("expense.remove", [&](Unit &unit) { return engine.expenses().remove(unit, id); }));
    return Reply{{{u"id"_s, idString(id.text())}}, u"Removed. \"undo\" brings it back.\n"_s};
}

Result<Reply> expenseAttach(Context &context)
{
    SP_TRY(id, idWord<ExpenseId>(context, "EXPENSE"));
    SP_TRY(path, context.arguments().word(1, "FILE"));
    SP_CHECK(attachReceipt(context, id, path));
    return replyFor(context, id);
}

Result<Reply> expenseReceipt(Context &context)
{
    SP_CHECK(context.engine().mayRead("expense.read"));
    SP_TRY(id, idWord<AttachmentId>(context, "RECEIPT"));
    SP_TRY(path, context.arguments().required("output"));
    SP_TRY(file, context.engine().attachments().attachment(id));
    // Files of notes are read with the permission for notes.
    if (file.owner.type != "expense")
        return Error{ErrorCode::NotFound, "attachment.unknown"};
    SP_CHECK(context.engine().attachments().extract(id, QFileInfo(path).absoluteFilePath()));
    return Reply{{{u"id"_s, idString(id.text())}, {u"filename"_s, file.filename}},
        u"Written to %1, which is not encrypted.\n"_s.arg(path)};
}

Result<Reply> expenseDetach(Context &context)
{
    SP_TRY(id, idWord<AttachmentId>(context, "RECEIPT"));
    SP_CHECK(context.engine().attachments().remove(context.engine().actor(), id));
    return Reply{{{u"id"_s, idString(id.text())}}, u"Removed.\n"_s};
}

Result<Reply> expenseBill(Context &context)
{
    SP_TRY(name, context.arguments().word(0, "CLIENT"));
    SP_TRY(client, context.client(name));
    SP_TRY(settings, context.settings());
    SP_TRY(currency,
        Currency::create(
            context.arguments().value("currency", QString::fromLatin1(settings.currency)).toLatin1()));
    Engine &engine = context.engine();
    SP_TRY(id, engine.run<DocumentId>("invoice.draft",
                   [&](Unit &unit) { return engine.billing().draftExpenses(unit, client, currency); }));
    return draftReply(context, id);
}

Result<Reply> expenseBillAgain(Context &context)
{
    SP_TRY(id, idWord<ExpenseId>(context, "EXPENSE"));
    Engine &engine = context.engine();
    SP_CHECK(engine.run<Done>(
        "expense.bill_again", [&](Unit &unit) { return engine.billing().billAgain(unit, id); }));
    return replyFor(context, id);
}

constexpr Command commands[] = {
    {"expense add",
        "--amount A [--payee TEXT] [--for TEXT] [--date D] [--category C] [--currency CODE] [--tax-rate "
        "PERCENT | "
        "--tax A] [--paid bank|cash|card|own] [--client C [--bill]] [--note TEXT] [--receipt FILE]",
        "Note an expense; with --bill the client's next invoice passes it on",
        "amount payee for date category currency tax-rate tax paid client bill note receipt", expenseAdd, 0},
    {"expense list", "[--from D] [--to D] [--category C] [--client C] [--search TEXT]",
        "List expenses, with what each category came to", "from to category client search", expenseList, 0},
    {"expense show", "EXPENSE", "Show an expense with its receipts", "", expenseShow, 1},
    {"expense edit", "EXPENSE [the options of add, or of mileage add] [--no-client] [--no-bill]",
        "Change an expense; the books are corrected by reversal",
        "amount payee for date category currency tax-rate tax paid client no-client bill no-bill note "
        "distance "
        "unit from to rate",
        expenseEdit, 1},
    {"expense remove", "EXPENSE", "Remove an expense; the record stays", "", expenseRemove, 1},
    {"expense attach", "EXPENSE FILE", "Keep a receipt with an expense, encrypted (25 MiB at most)", "",
        expenseAttach, 2},
    {"expense receipt", "RECEIPT --output FILE", "Write a receipt out, as it was", "output", expenseReceipt,
        1},
    {"expense detach", "RECEIPT", "Remove a receipt from its expense", "", expenseDetach, 1},
    {"expense bill", "CLIENT [--currency CODE]", "Draft an invoice over what waits to be passed on",
        "currency", expenseBill, 1},
    {"expense bill-again", "EXPENSE", "Bill an expense again whose invoice was credited", "",
        expenseBillAgain, 1},
    {"mileage add",
        "--distance N [--unit km|mi] [--from PLACE] [--to PLACE] [--for TEXT] [--date D] [--rate A] "
        "[--category C] "
        "[--client C [--bill]] [--note TEXT]",
        "Note a drive with your own car, at your country's rate or your own",
        "distance unit from to for date rate category client bill note", mileageAdd, 0},
    {"mileage rate", "[--date D]", "Show what a drive counts for, and where that stands", "date", mileageRate,
        0},
};

}  // namespace

std::span<const Command> expenseCommands()
{
    return commands;
}

}  // namespace sp::cli
