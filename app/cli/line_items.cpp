// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_items.h"

#include <QRegularExpression>

namespace sp::cli {

using namespace billing;

Result<FreeLine> lineItem(const QString &text, Currency currency, const QByteArray &taxCode)
{
    static const QRegularExpression form(QStringLiteral("^(?:([0-9.]+)x)?([0-9.]+) +(\\S.*)$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return usage(
            QStringLiteral("\"%1\" is not an item; write it as \"120.00 Coaching\" or \"2x120.00 Coaching\"")
                .arg(text.left(60)));
    FreeLine line{.description = match.captured(3), .unitPrice = Money::zero(currency), .taxCode = taxCode};
    SP_TRY(price, amount(match.captured(2), currency));
    line.unitPrice = price;
    if (!match.captured(1).isEmpty()) {
        SP_TRY(quantity, Quantity::parse(match.captured(1).toUtf8()));
        line.quantity = quantity;
    }
    return line;
}

Result<DraftChange> itemsArgument(Context &context, const ClientId &id)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(client, context.engine().people().client(id));
    SP_TRY(payer, client.details.payer ? context.engine().people().client(*client.details.payer)
                                       : Result<Client>(client));
    SP_TRY(settings, context.settings());
    SP_TRY(currency,
        Currency::create(payer.details.currency.isEmpty() ? settings.currency : payer.details.currency));
    DraftChange change;
    const QByteArray taxCode = arguments.value("tax-code", QStringLiteral("standard")).toUtf8();
    for (const QString &text : arguments.values("item")) {
        SP_TRY(line, lineItem(text, currency, taxCode));
        change.added.push_back(std::move(line));
    }
    if (arguments.has("percent") && arguments.has("amount"))
        return usage(QStringLiteral("Either --percent or --amount"));
    if (const auto text = arguments.option("percent")) {
        SP_TRY(share, BasisPoints::parsePercent(text->toUtf8()));
        change.discount = share;
    }
    if (const auto text = arguments.option("amount")) {
        SP_TRY(sum, context.amount(*text, currency));
        change.discount = sum;
    }
    change.introduction = arguments.option("introduction");
    change.closing = arguments.option("closing");
    return change;
}

}  // namespace sp::cli
