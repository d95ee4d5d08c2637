// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/values/format.h"

#include <QRegularExpression>

namespace sp::cli {

namespace {

constexpr int dayMinutes = 24 * 60;

QJsonObject clientJson(const Client &client)
{
    const ClientDetails &details = client.details;
    QJsonArray contacts;
    for (const ContactPoint &contact : details.contacts)
        contacts.append(QJsonObject{
            {QStringLiteral("type"), contact.type == ContactPoint::Type::Email ? QStringLiteral("email")
                                                                               : QStringLiteral("phone")},
            {QStringLiteral("label"), contact.label}, {QStringLiteral("value"), contact.value}});
    return {{QStringLiteral("id"), idString(client.id.text())}, {QStringLiteral("name"), details.name},
        {QStringLiteral("company"), details.company},
        {QStringLiteral("status"), idString(clientStatusName(client.status))},
        {QStringLiteral("zone"), idString(details.zone)},
        {QStringLiteral("locale"), idString(details.locale)},
        {QStringLiteral("currency"), idString(details.currency)},
        {QStringLiteral("country"), idString(details.address.country)},
        {QStringLiteral("city"), details.address.city}, {QStringLiteral("vat_id"), details.vatId},
        {QStringLiteral("contacts"), contacts},
        {QStringLiteral("tags"), QJsonArray::fromStringList(details.tags)}};
}

Result<ClientDetails> detailsFrom(
    const Arguments &arguments, ClientDetails details, const QByteArray &homeCountry)
{
    const auto set = [&](const char *option, auto &field) {
        if (const auto value = arguments.option(option)) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(field)>, QString>)
                field = *value;
            else
                field = value->toUtf8();
        }
    };
    set("name", details.name);
    set("company", details.company);
    set("zone", details.zone);
    set("locale", details.locale);
    set("currency", details.currency);
    set("tax-id", details.taxId);
    set("vat-id", details.vatId);
    set("street", details.address.street);
    set("postcode", details.address.postcode);
    set("city", details.address.city);
    set("country", details.address.country);
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2}$"));
    if (const auto country = arguments.option("country"); country && !code.match(*country).hasMatch())
        return usage(QStringLiteral("--country is a code of two letters, such as DE"));
    set("remark", details.remark);
    if (arguments.has("business"))
        details.business = true;
    for (const QString &email : arguments.values("email"))
        details.contacts.push_back({ContactPoint::Type::Email, {}, email});
    for (const QString &phone : arguments.values("phone"))
        details.contacts.push_back({ContactPoint::Type::Phone, {}, phone});
    details.tags += arguments.values("tag");
    return PeopleService::checked(std::move(details), homeCountry);
}

Result<Reply> clientAdd(Context &context)
{
    SP_TRY(settings, context.settings());
    ClientDetails details;
    if (!context.arguments().words().isEmpty())
        details.name = context.arguments().words().join(u' ');
    if (const auto payer = context.arguments().option("payer")) {
        SP_TRY(id, context.client(*payer));
        details.payer = id;
    }
    SP_TRY(checked, detailsFrom(context.arguments(), details, settings.seller.address.country));
    SP_TRY(id, context.engine().run<ClientId>(
                   "client.add", [&](Unit &unit) { return context.engine().people().add(unit, checked); }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}, {QStringLiteral("name"), checked.name}},
        QStringLiteral("Added %1 (%2).\n").arg(checked.name, idString(id.text()))};
}

Result<Reply> clientList(Context &context)
{
    SP_CHECK(context.engine().mayRead("client.read"));
    std::optional<ClientStatus> status;
    if (const auto text = context.arguments().option("status")) {
        status = clientStatusFromName(text->toUtf8());
        if (!status)
            return usage(QStringLiteral("--status is one of Suggested, Active, Archived, Merged"));
    }
    const auto search = context.arguments().option("search");
    SP_TRY(clients, search ? context.engine().people().store().search(*search, 200)
                           : context.engine().people().store().list(status, 100'000, 0));
    QJsonArray json;
    QList<QStringList> rows;
    for (const ClientSummary &client : clients) {
        json.append(QJsonObject{{QStringLiteral("id"), idString(client.id.text())},
            {QStringLiteral("name"), client.name}, {QStringLiteral("company"), client.company},
            {QStringLiteral("status"), idString(clientStatusName(client.status))},
            {QStringLiteral("email"), client.email}});
        rows.append({client.name, idString(clientStatusName(client.status)), client.email,
            idString(client.id.text())});
    }
    return Reply{{{QStringLiteral("clients"), json}}, table(rows)};
}

Result<Reply> clientShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("client.read"));
    SP_TRY(text, context.arguments().word(0, "CLIENT"));
    SP_TRY(id, context.client(text));
    SP_TRY(client, context.engine().people().client(id));
    QList<QStringList> rows{{QStringLiteral("Name"), client.details.name},
        {QStringLiteral("Company"), client.details.company},
        {QStringLiteral("Status"), idString(clientStatusName(client.status))},
        {QStringLiteral("Zone"), idString(client.details.zone)},
        {QStringLiteral("Country"), idString(client.details.address.country)}};
    for (const ContactPoint &contact : client.details.contacts)
        rows.append(
            {contact.type == ContactPoint::Type::Email ? QStringLiteral("Mail") : QStringLiteral("Phone"),
                contact.value});
    return Reply{{{QStringLiteral("client"), clientJson(client)}}, table(rows)};
}

Result<Reply> clientMerge(Context &context)
{
    SP_TRY(fromText, context.arguments().word(0, "FROM"));
    SP_TRY(intoText, context.arguments().word(1, "INTO"));
    SP_TRY(from, context.client(fromText));
    SP_TRY(into, context.client(intoText));
    SP_CHECK(context.engine().run<Done>(
        "client.merge", [&](Unit &unit) { return context.engine().people().merge(unit, from, into); }));
    return Reply{{{QStringLiteral("id"), idString(into.text())}}, QStringLiteral("Merged.\n")};
}

Result<Reply> clientAccept(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "CLIENT"));
    SP_TRY(id, context.client(text));
    SP_CHECK(context.engine().run<Done>("client.accept",
        [&](Unit &unit) { return context.engine().people().setStatus(unit, id, ClientStatus::Active); }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}}, QStringLiteral("Accepted.\n")};
}

Result<Reply> serviceAdd(Context &context)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(settings, context.settings());
    const QString name = arguments.words().isEmpty() ? arguments.value("name") : arguments.words().join(u' ');
    SP_TRY(currency, Currency::create(arguments.value("currency", idString(settings.currency)).toUtf8()));
    const auto perHour = arguments.option("per-hour");
    const auto text = perHour ? perHour : arguments.option("price");
    if (!text)
        return usage(QStringLiteral("--price AMOUNT or --per-hour AMOUNT is missing"));
    if (perHour && arguments.has("price"))
        return usage(QStringLiteral("--price and --per-hour exclude each other"));
    SP_TRY(price, amount(*text, currency));
    SP_TRY(length, arguments.number("minutes", 1, dayMinutes));
    SP_TRY(step, arguments.number("step", 1, dayMinutes));
    SP_TRY(grace, arguments.number("grace", 0, dayMinutes));
    ServiceDetails details{name, std::chrono::minutes(length.value_or(60)),
        {perHour ? billing::PriceBy::Hour : billing::PriceBy::Session, price}};
    details.price.time.stepMinutes = step.value_or(1);
    details.price.time.graceMinutes = grace.value_or(0);
    details.taxCode = arguments.value("tax", QStringLiteral("standard")).toUtf8();
    details.noteTemplate = arguments.value("template", QStringLiteral("blank")).toUtf8();
    SP_TRY(service, context.engine().run<Service>("service.add",
                        [&](Unit &unit) { return context.engine().services().add(unit, details); }));
    return Reply{
        {{QStringLiteral("id"), idString(service.id.text())}, {QStringLiteral("name"), service.details.name}},
        QStringLiteral("Added %1 (%2).\n").arg(service.details.name, idString(service.id.text()))};
}

Result<Reply> serviceList(Context &context)
{
    SP_CHECK(context.engine().mayRead("service.read"));
    SP_TRY(services, context.engine().services().list());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Service &service : services) {
        const bool hourly = service.details.price.by == billing::PriceBy::Hour;
        json.append(QJsonObject{{QStringLiteral("id"), idString(service.id.text())},
            {QStringLiteral("name"), service.details.name},
            {QStringLiteral("minutes"), static_cast<int>(service.details.duration.count())},
            {QStringLiteral("price"), moneyJson(service.details.price.price)},
            {QStringLiteral("per"), hourly ? QStringLiteral("hour") : QStringLiteral("session")},
            {QStringLiteral("tax"), idString(service.details.taxCode)}});
        rows.append({service.details.name, QStringLiteral("%1 min").arg(service.details.duration.count()),
            idString(service.details.price.price.plain()) + u' ' +
                idString(service.details.price.price.currency().code()),
            hourly ? QStringLiteral("an hour") : QStringLiteral("a session"), idString(service.id.text())});
    }
    return Reply{{{QStringLiteral("services"), json}}, table(rows)};
}

constexpr auto clientOptions = "name company zone locale currency tax-id vat-id street postcode city country "
                               "remark business email phone tag payer";

constexpr Command commands[] = {
    {"client add", "NAME [--email A] [--phone N] [--zone Z] [--company C] [--country CC] [--payer C] ...",
        "Add a client", clientOptions, clientAdd},
    {"client list", "[--search TEXT] [--status S]", "List clients", "search status", clientList, 0},
    {"client show", "CLIENT", "Show a client", "", clientShow, 1},
    {"client accept", "CLIENT", "Accept a suggested client", "", clientAccept, 1},
    {"client merge", "FROM INTO", "Let one record stand for another", "", clientMerge, 2},
    {"service add",
        "NAME --price A | --per-hour A [--minutes N] [--tax CODE] [--step N] [--grace N] [--currency C] "
        "[--template T]",
        "Add a service", "name price per-hour minutes tax step grace currency template", serviceAdd},
    {"service list", "", "List services", "", serviceList, 0},
};

}  // namespace

std::span<const Command> peopleCommands()
{
    return commands;
}

}  // namespace sp::cli
