// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace sp::cli {

namespace {

QJsonObject addressJson(const QString &label, const PostalAddress &address)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("street"), address.street},
        {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("city"), address.city},
        {QStringLiteral("region"), address.region}, {QStringLiteral("country"), idString(address.country)}};
}

QString addressText(const PostalAddress &address)
{
    QStringList parts = address.street.split(u'\n');
    parts << QStringList{address.postcode, address.city}.join(u' ').trimmed() << address.region
          << idString(address.country);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QJsonObject clientJson(const Client &client)
{
    const ClientDetails &details = client.details;
    QJsonArray contacts;
    for (const ContactPoint &contact : details.contacts)
        contacts.append(QJsonObject{
            {QStringLiteral("type"), contact.type == ContactPoint::Type::Email ? QStringLiteral("email")
                                                                               : QStringLiteral("phone")},
            {QStringLiteral("label"), contact.label}, {QStringLiteral("value"), contact.value}});
    QJsonArray addresses;
    if (!details.address.empty() || !details.address.country.isEmpty())
        addresses.append(addressJson(details.addressLabel, details.address));
    for (const LabelledAddress &each : details.moreAddresses)
        addresses.append(addressJson(each.label, each.address));
    QJsonObject billing = addressJson({}, details.billing.address);
    billing.remove(QStringLiteral("label"));
    billing.insert(QStringLiteral("name"), details.billing.name);
    billing.insert(QStringLiteral("email"), details.billing.email);
    return {{QStringLiteral("id"), idString(client.id.text())}, {QStringLiteral("name"), details.name},
        {QStringLiteral("company"), details.company},
        {QStringLiteral("status"), idString(clientStatusName(client.status))},
        {QStringLiteral("zone"), idString(details.zone)},
        {QStringLiteral("locale"), idString(details.locale)},
        {QStringLiteral("currency"), idString(details.currency)},
        {QStringLiteral("country"), idString(details.address.country)},
        {QStringLiteral("city"), details.address.city}, {QStringLiteral("vat_id"), details.vatId},
        {QStringLiteral("tax_id"), details.taxId}, {QStringLiteral("business"), details.business},
        {QStringLiteral("remark"), details.remark},
        {QStringLiteral("payer"), details.payer ? idString(details.payer->text()) : QString()},
        {QStringLiteral("contacts"), contacts}, {QStringLiteral("addresses"), addresses},
        {QStringLiteral("billing"), details.billing.empty() ? QJsonValue() : QJsonValue(billing)},
        {QStringLiteral("flags"), QJsonArray::fromStringList(details.flags)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(details.tags)}};
}

/// "work: ana@example.org" is a label with what it names.
std::pair<QString, QString> labelled(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z][A-Za-z0-9 -]*):\\s*(.+)$"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::pair(match.captured(1).trimmed(), match.captured(2))
                            : std::pair(QString(), text);
}

/// The given ones first, in their order, then those that were there: so the first given is the primary one.
void putFirst(std::vector<ContactPoint> &contacts, ContactPoint::Type type, const QStringList &given)
{
    std::vector<ContactPoint> all;
    for (const QString &each : given) {
        const auto [label, value] = labelled(each);
        all.push_back({type, label, value});
    }
    std::ranges::copy(contacts, std::back_inserter(all));
    contacts = std::move(all);
}

void takeAway(std::vector<ContactPoint> &contacts, ContactPoint::Type type, const QStringList &values)
{
    for (const QString &value : values)
        std::erase_if(contacts, [&](const ContactPoint &each) {
            return each.type == type &&
                   normalisedContact(each) == normalisedContact(ContactPoint{type, {}, value});
        });
}

/// "work: Rua 2 | 4000 | Porto | PT"
Result<LabelledAddress> addressFrom(const QString &text)
{
    const auto [label, value] = labelled(text);
    const QStringList parts = value.split(u'|');
    if (parts.size() != 4)
        return usage(QStringLiteral("--address is \"LABEL: STREET | POSTCODE | CITY | COUNTRY\""));
    return LabelledAddress{
        label, {parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed(), {}, parts[3].trimmed().toUtf8()}};
}

Result<Done> isCountry(const QByteArray &option, const QByteArray &code)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]{2})?$"));
    if (!form.match(QString::fromUtf8(code)).hasMatch())
        return usage(
            QStringLiteral("%1 is a code of two letters, such as DE").arg(QString::fromLatin1(option)));
    return Done{};
}

void setAddress(const Arguments &arguments, const QByteArray &prefix, PostalAddress &address)
{
    const auto set = [&](const char *part, auto &field) {
        const auto value = arguments.option((prefix + part).constData());
        if (!value)
            return;
        if constexpr (std::is_same_v<std::remove_reference_t<decltype(field)>, QString>)
            field = *value;
        else
            field = value->toUtf8();
    };
    set("street", address.street);
    set("postcode", address.postcode);
    set("city", address.city);
    set("region", address.region);
    set("country", address.country);
}

Result<ClientDetails> detailsFrom(Context &context, ClientDetails details, const QByteArray &homeCountry)
{
    const Arguments &arguments = context.arguments();
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
    set("remark", details.remark);
    set("address-label", details.addressLabel);
    set("billing-name", details.billing.name);
    set("billing-email", details.billing.email);
    setAddress(arguments, {}, details.address);
    setAddress(arguments, "billing-", details.billing.address);
    if (arguments.has("clear-addresses"))
        details.moreAddresses.clear();
    for (const QString &text : arguments.values("address")) {
        SP_TRY(address, addressFrom(text));
        details.moreAddresses.push_back(std::move(address));
    }
    SP_CHECK(isCountry("--country", details.address.country));
    SP_CHECK(isCountry("--billing-country", details.billing.address.country));
    for (const LabelledAddress &each : details.moreAddresses)
        SP_CHECK(isCountry("The country of --address", each.address.country));
    if (arguments.has("business"))
        details.business = true;
    if (arguments.has("no-business"))
        details.business = false;
    using Type = ContactPoint::Type;
    takeAway(details.contacts, Type::Email, arguments.values("remove-email"));
    takeAway(details.contacts, Type::Phone, arguments.values("remove-phone"));
    putFirst(details.contacts, Type::Phone, arguments.values("phone"));
    putFirst(details.contacts, Type::Email, arguments.values("email"));
    for (const QString &tag : arguments.values("remove-tag"))
        details.tags.removeAll(tag);
    details.tags += arguments.values("tag");
    for (const QString &flag : arguments.values("remove-flag"))
        details.flags.removeAll(flag);
    details.flags += arguments.values("flag");
    if (arguments.has("no-payer"))
        details.payer.reset();
    if (const auto payer = arguments.option("payer")) {
        SP_TRY(id, context.client(*payer));
        details.payer = id;
    }
    return PeopleService::checked(std::move(details), homeCountry);
}

Result<Reply> clientAdd(Context &context)
{
    SP_TRY(settings, context.settings());
    ClientDetails details;
    if (!context.arguments().words().isEmpty())
        details.name = context.arguments().words().join(u' ');
    else
        SP_CHECK(context.arguments().required("name"));
    SP_TRY(checked, detailsFrom(context, details, settings.seller.address.country));
    SP_TRY(id, context.engine().run<ClientId>(
                   "client.add", [&](Unit &unit) { return context.engine().people().add(unit, checked); }));
    return Reply{{{QStringLiteral("id"), idString(id.text())}, {QStringLiteral("name"), checked.name}},
        QStringLiteral("Added %1 (%2).\n").arg(checked.name, idString(id.text()))};
}

Result<Reply> clientEdit(Context &context)
{
    SP_TRY(settings, context.settings());
    SP_TRY(text, context.arguments().word(0, "CLIENT"));
    SP_TRY(id, context.client(text));
    SP_TRY(client, context.engine().people().client(id));
    SP_TRY(checked, detailsFrom(context, client.details, settings.seller.address.country));
    if (checked.payer == client.id)
        return usage(QStringLiteral("A client pays for themselves without --payer"));
    const bool changes = !(checked == client.details);
    if (changes)
        SP_CHECK(context.engine().run<Done>("client.edit", [&](Unit &unit) {
            return context.engine().people().update(unit, client.id, client.version, checked);
        }));
    return Reply{{{QStringLiteral("id"), idString(client.id.text())}, {QStringLiteral("changed"), changes}},
        (changes ? QStringLiteral("Changed %1.\n") : QStringLiteral("%1 was so already.\n"))
            .arg(checked.name)};
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
    const ClientDetails &details = client.details;
    QList<QStringList> rows{{QStringLiteral("Name"), details.name},
        {QStringLiteral("Company"), details.company},
        {QStringLiteral("Status"), idString(clientStatusName(client.status))},
        {QStringLiteral("Marks"), details.flags.join(QStringLiteral(", "))},
        {QStringLiteral("Zone"), idString(details.zone)}};
    const auto add = [&](const char *name, const QString &value, const QString &label = {}) {
        if (!value.isEmpty())
            rows.append(
                {QLatin1String(name), label.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, label)});
    };
    for (const ContactPoint &contact : details.contacts)
        add(contact.type == ContactPoint::Type::Email ? "Mail" : "Phone", contact.value, contact.label);
    add("Address", addressText(details.address), details.addressLabel);
    for (const LabelledAddress &each : details.moreAddresses)
        add("Address", addressText(each.address), each.label);
    if (const BillingAddress &billing = details.billing; !billing.empty())
        add("Invoices", QStringList{billing.name, addressText(billing.address), billing.email}
                            .filter(QRegularExpression(QStringLiteral(".")))
                            .join(QStringLiteral(", ")));
    if (details.payer) {
        SP_TRY(payer, context.engine().people().client(*details.payer));
        add("Payer", payer.details.name);
    }
    add("Business", details.business ? QStringLiteral("yes") : QString());
    add("VAT id", details.vatId);
    add("Tax id", details.taxId);
    add("Currency", idString(details.currency));
    add("Language", idString(details.locale));
    add("Tags", details.tags.join(QStringLiteral(", ")));
    add("Remark", details.remark);
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

#define SP_CLIENT_OPTIONS                                                                                    \
    "name company zone locale currency tax-id vat-id street postcode city region country address-label "     \
    "address billing-name billing-email billing-street billing-postcode billing-city billing-region "        \
    "billing-country remark business email phone tag flag payer"

constexpr Command commands[] = {
    {"client add",
        "NAME [--company C] [--business] [--email [LABEL:]A]... [--phone [LABEL:]N]... [--street S] "
        "[--postcode P] [--city C] [--region R] [--country CC] [--address-label LABEL] "
        "[--address \"LABEL: STREET | POSTCODE | CITY | CC\"]... [--billing-name N] [--billing-email A] "
        "[--billing-street S] [--billing-postcode P] [--billing-city C] [--billing-region R] "
        "[--billing-country CC] [--payer C] [--vat-id V] [--tax-id T] [--currency CUR] [--locale L] "
        "[--zone Z] [--flag vip|minor|blocked|do_not_contact]... [--tag T]... [--remark TEXT]",
        "Add a client", SP_CLIENT_OPTIONS, clientAdd},
    {"client edit",
        "CLIENT [what client add takes] [--remove-email A]... [--remove-phone N]... [--clear-addresses] "
        "[--remove-flag F]... [--remove-tag T]... [--no-payer] [--no-business]",
        "Change what is known of a client; what is not named stays",
        SP_CLIENT_OPTIONS
        " remove-email remove-phone clear-addresses remove-flag remove-tag no-payer no-business",
        clientEdit, 1},
    {"client list", "[--search TEXT] [--status S]", "List clients", "search status", clientList, 0},
    {"client show", "CLIENT", "Show a client", "", clientShow, 1},
    {"client accept", "CLIENT", "Accept a suggested client", "", clientAccept, 1},
    {"client merge", "FROM INTO", "Let one record stand for another", "", clientMerge, 2},
};

}  // namespace

std::span<const Command> peopleCommands()
{
    return commands;
}

}  // namespace sp::cli
