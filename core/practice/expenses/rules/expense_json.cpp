// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/rules/expense.h"

#include <QJsonArray>

namespace sp::expenses {

using namespace Qt::StringLiterals;

namespace {

Error unreadable()
{
    return {ErrorCode::Corrupt, "expense.unreadable"};
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

}  // namespace

QJsonObject driveJson(const Drive &drive)
{
    QJsonArray parts;
    for (const MileagePart &part : drive.parts)
        parts.append(QJsonObject{{u"tenths"_s, static_cast<qint64>(part.tenths)},
            {u"tenths_of_minor"_s, static_cast<qint64>(part.tenthsOfMinor)}});
    QJsonObject json{{u"distance_tenths"_s, static_cast<qint64>(drive.distance.tenths)},
        {u"unit"_s, text(distanceUnitName(drive.distance.unit))}, {u"from"_s, drive.from},
        {u"to"_s, drive.to}, {u"parts"_s, parts}, {u"source"_s, drive.source}};
    if (drive.ownRate)
        json.insert(u"own_rate_tenths_of_minor"_s, static_cast<qint64>(*drive.ownRate));
    return json;
}

Result<Drive> driveFromJson(const QJsonObject &json)
{
    const auto unit = distanceUnitFromName(json.value(u"unit"_s).toString().toLatin1());
    if (!unit)
        return unreadable();
    Drive drive{{json.value(u"distance_tenths"_s).toInteger(), *unit}, json.value(u"from"_s).toString(),
        json.value(u"to"_s).toString()};
    drive.source = json.value(u"source"_s).toString();
    if (json.contains(u"own_rate_tenths_of_minor"_s))
        drive.ownRate = json.value(u"own_rate_tenths_of_minor"_s).toInteger();
    const QJsonArray parts = json.value(u"parts"_s).toArray();
    for (const QJsonValue &part : parts)
        drive.parts.push_back({part[u"tenths"_s].toInteger(), part[u"tenths_of_minor"_s].toInteger()});
    return drive;
}

QJsonObject expenseJson(const ExpenseDetails &details)
{
    QJsonObject json{{u"on"_s, text(dateText(details.on))}, {u"payee"_s, details.payee},
        {u"category"_s, details.category}, {u"amount_minor"_s, static_cast<qint64>(details.amount.minor())},
        {u"currency"_s, text(details.amount.currency().code())},
        {u"tax_minor"_s, static_cast<qint64>(details.tax.minor())}, {u"paid_by"_s, text(details.paidBy)},
        {u"purpose"_s, details.purpose}, {u"note"_s, details.note},
        {u"bill_to_client"_s, details.bill == ExpenseDetails::Bill::ToClient}};
    if (details.taxRate)
        json.insert(u"tax_rate"_s, text(details.taxRate->percentText()));
    if (details.client)
        json.insert(u"client"_s, text(details.client->text()));
    if (details.drive)
        json.insert(u"drive"_s, driveJson(*details.drive));
    return json;
}

Result<ExpenseDetails> expenseFromJson(const QJsonObject &json)
{
    const auto on = parseDate(json.value(u"on"_s).toString().toLatin1());
    const auto currency = Currency::create(json.value(u"currency"_s).toString().toLatin1());
    if (!on || !currency)
        return unreadable();
    ExpenseDetails details{.on = *on,
        .payee = json.value(u"payee"_s).toString(),
        .category = json.value(u"category"_s).toString(),
        .amount = Money(json.value(u"amount_minor"_s).toInteger(), *currency),
        .tax = Money(json.value(u"tax_minor"_s).toInteger(), *currency),
        .paidBy = json.value(u"paid_by"_s).toString().toUtf8(),
        .purpose = json.value(u"purpose"_s).toString(),
        .note = json.value(u"note"_s).toString(),
        .bill = json.value(u"bill_to_client"_s).toBool() ? ExpenseDetails::Bill::ToClient
                                                         : ExpenseDetails::Bill::No};
    if (json.contains(u"tax_rate"_s)) {
        const auto rate = TaxRate::parsePercent(json.value(u"tax_rate"_s).toString().toLatin1());
        if (!rate)
            return unreadable();
        details.taxRate = *rate;
    }
    if (json.contains(u"client"_s)) {
        details.client = ClientId::parse(json.value(u"client"_s).toString().toLatin1());
        if (!details.client)
            return unreadable();
    }
    if (json.contains(u"drive"_s)) {
        SP_TRY(drive, driveFromJson(json.value(u"drive"_s).toObject()));
        details.drive = std::move(drive);
    }
    return details;
}

}  // namespace sp::expenses
