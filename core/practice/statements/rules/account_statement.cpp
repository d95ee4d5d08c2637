// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/rules/account_statement.h"

#include <QJsonArray>

namespace sp::statements {

using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QJsonValue json(const std::optional<LocalDate> &date)
{
    return date ? json(dateText(*date)) : QJsonValue();
}

QJsonValue json(const Money &amount)
{
    return static_cast<qint64>(amount.minor());
}

QJsonObject sectionJson(const StatementSection &section)
{
    QJsonArray lines, open;
    for (const StatementLine &line : section.lines)
        lines.append(QJsonObject{{u"on"_s, json(dateText(line.on))},
            {u"kind"_s, json(movementName(line.kind))}, {u"reference"_s, line.reference},
            {u"method"_s, json(line.method)}, {u"due"_s, json(line.due)},
            {u"amount_minor"_s, json(line.amount)}, {u"balance_minor"_s, json(line.balance)}});
    for (const OpenItem &item : section.open)
        open.append(QJsonObject{{u"invoice"_s, json(item.invoice.text())}, {u"number"_s, item.number},
            {u"issued"_s, json(dateText(item.issued))}, {u"due"_s, json(item.due)},
            {u"open_minor"_s, json(item.open)}, {u"days_over"_s, item.daysOver}});
    return {{u"currency"_s, json(section.currency.code())}, {u"opening_minor"_s, json(section.opening)},
        {u"lines"_s, lines}, {u"closing_minor"_s, json(section.closing)}, {u"open"_s, open},
        {u"credit_minor"_s, json(section.credit)}, {u"not_due_minor"_s, json(section.byAge[0])},
        {u"over_1_30_minor"_s, json(section.byAge[1])}, {u"over_31_60_minor"_s, json(section.byAge[2])},
        {u"over_61_90_minor"_s, json(section.byAge[3])}, {u"over_90_minor"_s, json(section.byAge[4])}};
}

}  // namespace

QByteArray movementName(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Invoice:
        return "invoice";
    case MovementKind::CreditNote:
        return "credit_note";
    case MovementKind::Payment:
        return "payment";
    case MovementKind::Rebate:
        return "rebate";
    case MovementKind::Refund:
        return "refund";
    case MovementKind::WriteOff:
        return "write_off";
    case MovementKind::PaymentTakenBack:
        return "payment_taken_back";
    case MovementKind::RebateTakenBack:
        return "rebate_taken_back";
    case MovementKind::WriteOffTakenBack:
        return "write_off_taken_back";
    }
    Q_UNREACHABLE();
}

QJsonObject statementJson(const AccountStatement &statement)
{
    QJsonArray sections;
    for (const StatementSection &section : statement.sections)
        sections.append(sectionJson(section));
    return {{u"payer"_s, json(statement.payer.text())}, {u"payer_name"_s, statement.buyer.name},
        {u"seller_name"_s, statement.seller.name}, {u"from"_s, json(dateText(statement.period.from))},
        {u"to"_s, json(dateText(statement.period.to))},
        {u"language"_s, json(billing::languageCode(statement.language))}, {u"sections"_s, sections}};
}

}  // namespace sp::statements
