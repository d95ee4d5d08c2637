// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/export_tables.h"

#include "core/practice/exchange/practice_json.h"
#include "core/practice/people/client_store.h"

using namespace Qt::StringLiterals;

namespace sp {

using namespace billing;

namespace {

QString code(const QByteArray &text)
{
    return QString::fromUtf8(text);
}
template <typename Tag>
QString code(const Id<Tag> &id)
{
    return QString::fromLatin1(id.text());
}
template <typename Tag>
QString code(const std::optional<Id<Tag>> &id)
{
    return id ? code(*id) : QString();
}
QString code(const Money &amount)
{
    return code(amount.plain());
}
QString code(LocalDate date)
{
    return code(dateText(date));
}
QString code(const std::optional<LocalDate> &date)
{
    return date ? code(*date) : QString();
}
QString code(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString contactsOf(const ClientDetails &details, ContactPoint::Type type)
{
    QStringList values;
    for (const ContactPoint &contact : details.contacts)
        if (contact.type == type)
            values += contact.value;
    return values.join(u" ::: "_s);
}

/// In the order of contactsOf(); empty when none has one.
QString labelsOf(const ClientDetails &details, ContactPoint::Type type)
{
    QStringList labels;
    for (const ContactPoint &contact : details.contacts)
        if (contact.type == type)
            labels += contact.label;
    return labels.join(QString()).isEmpty() ? QString() : labels.join(u" ::: "_s);
}

void addAddressHead(std::vector<QString> &row, const QString &prefix)
{
    for (const QString &part : {u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s})
        row.push_back(prefix + part);
}

void addAddressCells(std::vector<QString> &row, const PostalAddress &address)
{
    for (const QString &cell :
        {address.street, address.postcode, address.city, address.region, code(address.country)})
        row.push_back(cell);
}

QByteArray typeName(DocumentType type)
{
    return type == DocumentType::Invoice ? "invoice" : "credit_note";
}

}  // namespace

QString ExportNames::client(const ClientId &id) const
{
    const auto found = clients.find(id);
    return found == clients.end() ? QString() : found->second;
}

QString ExportNames::number(const std::optional<DocumentId> &id) const
{
    const auto found = id ? numbers.find(*id) : numbers.end();
    return found == numbers.end() ? QString() : code(found->second);
}

QString offsetText(Instant at, const TimeZone &zone)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(zone.offsetAt(at)).count();
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return code(localTimeText(zone.toLocal(at))) + (minutes < 0 ? u'-' : u'+') + two(std::abs(minutes) / 60) +
           u':' + two(std::abs(minutes) % 60);
}

TableRows clientTable(const std::vector<Client> &clients)
{
    TableRows rows{{u"id"_s, u"record_status"_s, u"kind"_s, u"name"_s, u"given"_s, u"family"_s, u"company"_s,
        u"title"_s, u"email_label"_s, u"email"_s, u"phone_label"_s, u"phone"_s, u"address_label"_s,
        u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s, u"zone"_s, u"locale"_s,
        u"currency"_s, u"tax_id"_s, u"vat_id"_s, u"business"_s, u"tags"_s, u"flags"_s, u"remark"_s,
        u"record_payer"_s, u"record_merged_into"_s, u"billing_name"_s, u"billing_email"_s}};
    addAddressHead(rows.front(), u"billing_"_s);
    std::size_t most = 0;
    for (const Client &client : clients)
        most = std::max(most, client.details.moreAddresses.size());
    for (std::size_t number = 2; number < most + 2; ++number) {
        const QString prefix = u"address_%1_"_s.arg(number);
        rows.front().push_back(prefix + u"label"_s);
        addAddressHead(rows.front(), prefix);
    }
    for (const Client &client : clients) {
        const ClientDetails &details = client.details;
        const PostalAddress &address = details.address;
        using Type = ContactPoint::Type;
        rows.push_back({code(client.id), code(clientStatusName(client.status)),
            details.kind == ClientKind::Person ? u"Person"_s : u"Company"_s, details.name, details.given,
            details.family, details.company, details.title, labelsOf(details, Type::Email),
            contactsOf(details, Type::Email), labelsOf(details, Type::Phone),
            contactsOf(details, Type::Phone), details.addressLabel, address.street, address.postcode,
            address.city, address.region, code(address.country), code(details.zone), code(details.locale),
            code(details.currency), details.taxId, details.vatId, code(details.business),
            details.tags.join(u", "_s), details.flags.join(u", "_s), details.remark, code(details.payer),
            code(client.mergedInto), details.billing.name, details.billing.email});
        addAddressCells(rows.back(), details.billing.address);
        for (const LabelledAddress &each : details.moreAddresses) {
            rows.back().push_back(each.label);
            addAddressCells(rows.back(), each.address);
        }
        rows.back().resize(rows.front().size());
    }
    return rows;
}

TableRows serviceTable(const std::vector<Service> &services)
{
    TableRows rows{{u"id"_s, u"version"_s, u"active"_s, u"name"_s, u"minutes"_s, u"price_by"_s, u"price"_s,
        u"currency"_s, u"tax_code"_s, u"buffer_before_minutes"_s, u"buffer_after_minutes"_s, u"colour"_s,
        u"note_template"_s, u"meets_by"_s, u"link_by"_s, u"link"_s, u"place"_s}};
    for (const Service &service : services) {
        const ServiceDetails &details = service.details;
        rows.push_back({code(service.id), QString::number(service.versionNo), code(service.active),
            details.name, QString::number(details.duration.count()),
            details.price.by == PriceBy::Session ? u"session"_s : u"hour"_s, code(details.price.price),
            code(details.price.price.currency().code()), code(details.taxCode),
            QString::number(details.bufferBefore.count()), QString::number(details.bufferAfter.count()),
            code(details.colour), code(details.noteTemplate),
            QString::fromLatin1(meetsByName(details.meeting.by)),
            QString::fromLatin1(linkMakerName(details.meeting.maker)), details.meeting.link,
            details.meeting.place});
    }
    return rows;
}

TableRows sessionTable(const std::vector<SessionRow> &sessions, const ExportNames &names)
{
    TableRows rows{{u"id"_s, u"client"_s, u"client_name"_s, u"service_name"_s, u"state"_s, u"start_utc"_s,
        u"end_utc"_s, u"start_practice"_s, u"end_practice"_s, u"practice_zone"_s, u"start_client"_s,
        u"end_client"_s, u"client_zone"_s, u"planned_start_utc"_s, u"planned_end_utc"_s, u"minutes"_s,
        u"billing"_s, u"invoice_number"_s, u"cancel_reason"_s}};
    for (const SessionRow &row : sessions) {
        const Session &session = row.session;
        const Interval counted = session.counted();
        const auto zone = TimeZone::create(row.clientZone);
        const TimeZone &theirs = zone ? *zone : names.zone;
        const auto minutes = std::chrono::round<std::chrono::minutes>(counted.length()).count();
        const auto service = names.services.find(session.service);
        rows.push_back({code(session.id), code(session.client), row.clientName,
            service == names.services.end() ? row.serviceName : service->second,
            code(sessionStateName(session.state)), code(instantText(counted.start)),
            code(instantText(counted.end)), offsetText(counted.start, names.zone),
            offsetText(counted.end, names.zone), code(names.zone.name()), offsetText(counted.start, theirs),
            offsetText(counted.end, theirs), code(theirs.name()), code(instantText(session.planned.start)),
            code(instantText(session.planned.end)), QString::number(minutes),
            code(billingStateName(session.billing)), names.number(session.document), session.cancelReason});
    }
    return rows;
}

TableRows invoiceHead()
{
    return {{u"id"_s, u"type"_s, u"number"_s, u"state"_s, u"issue_date"_s, u"due_date"_s, u"service_from"_s,
        u"service_to"_s, u"client"_s, u"client_name"_s, u"payer"_s, u"payer_name"_s, u"currency"_s, u"net"_s,
        u"tax"_s, u"gross"_s, u"paid"_s, u"open"_s, u"corrects_number"_s, u"early_rebate"_s, u"written_off"_s,
        u"scheduled_on"_s}};
}

std::vector<QString> invoiceRow(const BilledDocument &document, const ExportNames &names)
{
    const InvoiceSnapshot &content = document.content;
    const bool owes = document.issued() && content.type == DocumentType::Invoice;
    const Money open = owes ? document.open() : Money::zero(content.currency);
    const auto issued = document.issued() ? std::optional(content.issueDate) : std::nullopt;
    const auto from = content.service ? std::optional(content.service->from) : std::nullopt;
    const auto to = content.service ? std::optional(content.service->to) : std::nullopt;
    return {code(document.id), code(typeName(content.type)), code(content.number),
        code(stateName(document.state)), code(issued),
        code(document.issued() ? content.dueDate : std::nullopt), code(from), code(to), code(document.client),
        names.client(document.client), code(document.payer), content.buyer.name,
        code(content.currency.code()), code(content.totals.net), code(content.totals.tax),
        code(content.totals.gross), code(document.paid), code(open), names.number(document.corrects),
        code(Money(document.earlyMinor, content.currency)),
        code(Money(document.writtenOffMinor, content.currency)), code(document.scheduledOn)};
}

TableRows invoiceLineHead()
{
    return {{u"invoice"_s, u"number"_s, u"line"_s, u"description"_s, u"quantity"_s, u"unit_price"_s,
        u"price_base"_s, u"currency"_s, u"net"_s, u"tax_code"_s, u"tax_percent"_s, u"tax"_s, u"gross"_s,
        u"second_tax_name"_s, u"second_tax_percent"_s, u"second_tax"_s}};
}

TableRows invoiceLineRows(const BilledDocument &document)
{
    const InvoiceSnapshot &content = document.content;
    TableRows rows;
    for (std::size_t at = 0; at < content.lines.size() && at < content.totals.lines.size(); ++at) {
        const InvoiceLine &line = content.lines[at];
        const LineFigures &figures = content.totals.lines[at];
        rows.push_back({code(document.id), code(content.number), QString::number(at + 1), line.description,
            code(line.quantity.text()), code(line.unitPrice), code(line.priceBase.text()),
            code(content.currency.code()), code(figures.net), code(line.tax.code),
            code(line.tax.rate.percentText()),
            code(figures.second ? figures.tax - *figures.second : figures.tax), code(figures.gross),
            line.tax.second ? line.tax.second->name : QString(),
            line.tax.second ? code(line.tax.second->rate.percentText()) : QString(),
            figures.second ? code(*figures.second) : QString()});
    }
    return rows;
}

TableRows paymentTable(const std::vector<PaymentRecord> &payments, const ExportNames &names)
{
    TableRows rows{{u"id"_s, u"received_on"_s, u"kind"_s, u"method"_s, u"currency"_s, u"amount"_s,
        u"to_invoice"_s, u"to_credit"_s, u"client"_s, u"client_name"_s, u"invoice_number"_s, u"reference"_s,
        u"reversed_on"_s, u"discount"_s}};
    for (const PaymentRecord &payment : payments)
        rows.push_back({code(payment.id), code(payment.receivedOn), code(paymentKindName(payment.kind)),
            code(payment.method), code(payment.amount.currency().code()), code(payment.amount),
            code(payment.toDocument), code(payment.toCredit), code(payment.client),
            names.client(payment.client), names.number(payment.document), payment.reference,
            code(payment.reversedOn), code(Money(payment.discountMinor, payment.amount.currency()))});
    return rows;
}

TableRows expenseTable(const std::vector<Expense> &all, const ExportNames &names)
{
    TableRows rows{{u"id"_s, u"date"_s, u"category"_s, u"payee"_s, u"purpose"_s, u"currency"_s, u"amount"_s,
        u"tax"_s, u"tax_percent"_s, u"net"_s, u"paid_by"_s, u"client"_s, u"client_name"_s, u"billing"_s,
        u"invoice_number"_s, u"distance"_s, u"distance_unit"_s, u"rate_source"_s, u"note"_s}};
    for (const Expense &expense : all) {
        if (expense.removed)
            continue;
        const auto &details = expense.details;
        const auto &drive = details.drive;
        rows.push_back({code(expense.id), code(details.on), details.category, details.payee, details.purpose,
            code(details.amount.currency().code()), code(details.amount), code(details.tax),
            details.taxRate ? code(details.taxRate->percentText()) : QString(), code(details.net()),
            code(details.paidBy), code(details.client),
            details.client ? names.client(*details.client) : QString(),
            code(expenseBillingName(expense.billing)), names.number(expense.document),
            drive ? code(drive->distance.text()) : QString(),
            drive ? code(expenses::distanceUnitName(drive->distance.unit)) : QString(),
            drive ? drive->source : QString(), details.note});
    }
    return rows;
}

}  // namespace sp
