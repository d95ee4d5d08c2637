// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/quote_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QString code(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QString day(const std::optional<LocalDate> &date)
{
    return date ? code(dateText(*date)) : QString();
}

QJsonValue value(const std::optional<LocalDate> &date)
{
    return date ? QJsonValue(day(date)) : QJsonValue(QJsonValue::Null);
}

template <typename Tag>
QJsonValue value(const std::optional<Id<Tag>> &id)
{
    return id ? QJsonValue(code(id->text())) : QJsonValue(QJsonValue::Null);
}

}  // namespace

QJsonObject quoteJson(const Quote &quote)
{
    return {{u"id"_s, code(quote.id.text())}, {u"state"_s, code(billing::stateName(quote.state))},
        {u"client"_s, code(quote.client.text())}, {u"payer"_s, code(quote.payer.text())},
        {u"content"_s, quote.content.toJson()}, {u"sent_on"_s, value(quote.sentOn)},
        {u"answered_on"_s, value(quote.answeredOn)}, {u"decline_reason"_s, quote.declineReason},
        {u"invoice"_s, value(quote.invoice)}, {u"copied_from"_s, value(quote.copiedFrom)},
        {u"version"_s, static_cast<qint64>(quote.version)}};
}

QJsonObject recurringJson(const RecurringInvoice &recurring, const std::vector<RecurringRun> &runs)
{
    QJsonArray made;
    for (const RecurringRun &run : runs)
        made.append(QJsonObject{{u"period"_s, code(run.period)}, {u"on"_s, day(run.on)},
            {u"document"_s, code(run.document.text())}});
    return {{u"id"_s, code(recurring.id.text())}, {u"state"_s, code(recurringStateName(recurring.state))},
        {u"client"_s, code(recurring.client.text())}, {u"payer"_s, code(recurring.payer.text())},
        {u"content"_s, recurring.content.toJson()}, {u"plan"_s, recurring.plan.toJson()},
        {u"mode"_s, code(recurringModeName(recurring.mode))}, {u"next_run"_s, recurring.nextRun},
        {u"runs"_s, made}, {u"version"_s, static_cast<qint64>(recurring.version)}};
}

TableRows quoteTable(const std::vector<Quote> &quotes, const ExportNames &names)
{
    TableRows rows{{u"id"_s, u"number"_s, u"state"_s, u"client"_s, u"payer"_s, u"sent_on"_s, u"valid_until"_s,
        u"answered_on"_s, u"decline_reason"_s, u"net"_s, u"tax"_s, u"total"_s, u"currency"_s, u"invoice"_s}};
    for (const Quote &quote : quotes) {
        const billing::InvoiceSnapshot &content = quote.content;
        rows.push_back({code(quote.id.text()), code(content.number), code(billing::stateName(quote.state)),
            names.client(quote.client), names.client(quote.payer), day(quote.sentOn), day(quote.validUntil()),
            day(quote.answeredOn), quote.declineReason, code(content.totals.net.plain()),
            code(content.totals.tax.plain()), code(content.totals.gross.plain()),
            code(content.currency.code()), names.number(quote.invoice)});
    }
    return rows;
}

}  // namespace sp
