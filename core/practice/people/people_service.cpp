// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/people_service.h"

#include "core/values/locale.h"
#include "core/values/region_names.h"
#include "core/values/time_zone.h"

#include <QJsonArray>

#include <algorithm>

namespace sp {

namespace {

/// What changed, for the audit: the names of fields, never their contents.
QJsonArray changedFields(const ClientDetails &before, const ClientDetails &after)
{
    QJsonArray fields;
    const auto note = [&](bool differs, const char *name) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    };
    note(before.name != after.name || before.given != after.given || before.family != after.family, "name");
    note(before.kind != after.kind, "kind");
    note(before.title != after.title, "title");
    note(before.company != after.company, "company");
    note(before.zone != after.zone, "zone");
    note(before.locale != after.locale, "locale");
    note(before.currency != after.currency, "currency");
    note(before.taxId != after.taxId || before.vatId != after.vatId || before.business != after.business,
        "tax");
    note(before.address != after.address || before.addressLabel != after.addressLabel ||
             before.moreAddresses != after.moreAddresses,
        "address");
    note(before.billing != after.billing, "billing");
    note(before.contacts != after.contacts, "contacts");
    note(before.flags != after.flags, "flags");
    note(before.tags != after.tags, "tags");
    note(before.remark != after.remark, "remark");
    note(before.payer != after.payer, "payer");
    return fields;
}

constexpr qsizetype longestLabel = 40;

void tidyAddress(PostalAddress &address)
{
    for (QString *text : {&address.street, &address.postcode, &address.city, &address.region})
        *text = text->trimmed();
    address.country = address.country.trimmed().toUpper();
}

bool saysNothing(const PostalAddress &address)
{
    return address.empty() && address.country.isEmpty();
}

/// The first address is the primary one; those that say nothing are left out.
void tidyAddresses(ClientDetails &details)
{
    tidyAddress(details.address);
    details.addressLabel = details.addressLabel.simplified().left(longestLabel);
    std::vector<LabelledAddress> more;
    for (LabelledAddress &each : details.moreAddresses) {
        tidyAddress(each.address);
        each.label = each.label.simplified().left(longestLabel);
        if (saysNothing(each.address))
            continue;
        if (saysNothing(details.address)) {
            details.address = each.address;
            details.addressLabel = each.label;
        } else if (each.address != details.address) {
            more.push_back(std::move(each));
        }
    }
    details.moreAddresses = std::move(more);
    if (saysNothing(details.address))
        details.addressLabel.clear();
}

Result<Done> tidyBilling(BillingAddress &billing)
{
    billing.name = billing.name.simplified();
    billing.email = billing.email.trimmed();
    if (billing.name.size() > 200)
        return Error{ErrorCode::InvalidInput, "client.name_long"};
    tidyAddress(billing.address);
    if (!billing.email.isEmpty())
        SP_CHECK(EmailAddress::create(billing.email));
    return Done{};
}

/// Tax goes by the country, so one that does not exist would decide it wrongly and in silence.
Result<Done> checkCountries(const ClientDetails &details)
{
    std::vector<QByteArray> countries{details.address.country, details.billing.address.country};
    for (const LabelledAddress &each : details.moreAddresses)
        countries.push_back(each.address.country);
    for (const QByteArray &country : countries)
        if (!country.isEmpty() && !isCountry(country))
            return Error{ErrorCode::InvalidInput, "address.country_unknown",
                {{QStringLiteral("code"), QString::fromUtf8(country)}}};
    return Done{};
}

}  // namespace

void addAddress(ClientDetails &details, const LabelledAddress &address)
{
    if (saysNothing(address.address) || address.address == details.address)
        return;
    if (saysNothing(details.address)) {
        details.address = address.address;
        details.addressLabel = address.label;
        return;
    }
    const bool known = std::ranges::any_of(
        details.moreAddresses, [&](const LabelledAddress &each) { return each.address == address.address; });
    if (!known)
        details.moreAddresses.push_back(address);
}

EventRecord ClientRefused::record() const
{
    return {"client.refused", "client", client.bytes(), {}};
}

Result<ClientDetails> PeopleService::checked(ClientDetails details, const QByteArray &homeCountry)
{
    details.name = details.name.simplified();
    if (details.name.isEmpty())
        details.name =
            QStringList{details.given.simplified(), details.family.simplified()}.join(u' ').simplified();
    if (details.name.isEmpty())
        details.name = details.company.simplified();
    if (details.name.isEmpty())
        return Error{ErrorCode::InvalidInput, "client.name_missing"};
    if (details.name.size() > 200)
        return Error{ErrorCode::InvalidInput, "client.name_long"};
    if (!details.zone.isEmpty()) {
        SP_TRY(zone, TimeZone::create(details.zone));
        details.zone = zone.name();
    }
    if (!details.locale.isEmpty()) {
        SP_TRY(locale, Locale::create(details.locale));
        details.locale = locale.tag();
    }
    if (!details.currency.isEmpty()) {
        SP_TRY(currency, Currency::create(details.currency));
        details.currency = currency.code();
    }
    tidyAddresses(details);
    SP_CHECK(tidyBilling(details.billing));
    SP_CHECK(checkCountries(details));
    for (const QString &flag : details.flags)
        if (!clientFlagFromName(flag))
            return Error{ErrorCode::InvalidInput, "client.flag_unknown", {{QStringLiteral("flag"), flag}}};
    details.flags = tidyFlags(details.flags);
    const QByteArray region = details.address.country.size() == 2 ? details.address.country : homeCountry;
    std::vector<ContactPoint> contacts;
    for (ContactPoint contact : details.contacts) {
        if (contact.value.trimmed().isEmpty())
            continue;
        contact.label = contact.label.simplified().left(longestLabel);
        if (contact.type == ContactPoint::Type::Email) {
            SP_TRY(email, EmailAddress::create(contact.value));
            contact.value = email.text();
        } else {
            SP_TRY(phone, PhoneNumber::create(contact.value, region));
            contact.value = QString::fromLatin1(phone.e164());
        }
        const bool known = std::ranges::any_of(contacts, [&](const ContactPoint &other) {
            return other.type == contact.type && normalisedContact(other) == normalisedContact(contact);
        });
        if (!known)
            contacts.push_back(std::move(contact));
    }
    details.contacts = std::move(contacts);
    details.tags.removeDuplicates();
    details.tags.removeAll(QString());
    return details;
}

Result<ClientId> PeopleService::add(Unit &unit, const ClientDetails &details, ClientStatus status)
{
    const Client client{unit.newId<ClientTag>(), status, {}, details};
    SP_CHECK(m_store.insert(client, unit.now()));
    unit.audit("client.added", "client", client.id,
        {{QStringLiteral("status"), QString::fromLatin1(clientStatusName(status))}});
    unit.touch("clients");
    return client.id;
}

Result<Done> PeopleService::update(
    Unit &unit, const ClientId &id, std::int64_t version, const ClientDetails &details)
{
    SP_TRY(before, m_store.find(id));
    if (!before)
        return Error{ErrorCode::NotFound, "client.unknown"};
    Client after = *before;
    after.details = details;
    after.version = version;
    SP_CHECK(m_store.update(after, unit.now()));
    unit.audit("client.updated", "client", id,
        {{QStringLiteral("fields"), changedFields(before->details, details)}});
    unit.touch("clients");
    return Done{};
}

Result<Done> PeopleService::setStatus(Unit &unit, const ClientId &id, ClientStatus status)
{
    SP_TRY(client, m_store.find(id));
    if (!client)
        return Error{ErrorCode::NotFound, "client.unknown"};
    if (client->status == ClientStatus::Merged || status == ClientStatus::Merged)
        return Error{ErrorCode::Refused, "client.merged_already"};
    SP_CHECK(m_store.setStatus(id, status, {}, unit.now()));
    unit.audit("client.status", "client", id,
        {{QStringLiteral("from"), QString::fromLatin1(clientStatusName(client->status))},
            {QStringLiteral("to"), QString::fromLatin1(clientStatusName(status))}});
    unit.touch("clients");
    if (client->status == ClientStatus::Suggested && status == ClientStatus::Archived)
        return unit.publish(ClientRefused{id});
    return Done{};
}

Result<Done> PeopleService::merge(Unit &unit, const ClientId &from, const ClientId &into)
{
    if (from == into)
        return Error{ErrorCode::InvalidInput, "client.merge_self"};
    SP_TRY(source, m_store.find(from));
    SP_TRY(target, m_store.find(into));
    if (!source || !target)
        return Error{ErrorCode::NotFound, "client.unknown"};
    if (source->status == ClientStatus::Merged || target->status == ClientStatus::Merged)
        return Error{ErrorCode::Refused, "client.merged_already"};

    Client merged = *target;
    for (const ContactPoint &contact : source->details.contacts) {
        const bool known = std::ranges::any_of(merged.details.contacts, [&](const ContactPoint &other) {
            return other.type == contact.type && normalisedContact(other) == normalisedContact(contact);
        });
        if (!known)
            merged.details.contacts.push_back(contact);
    }
    merged.details.tags += source->details.tags;
    merged.details.tags.removeDuplicates();
    const auto adopt = [](auto &own, const auto &other) {
        if (own.isEmpty())
            own = other;
    };
    addAddress(merged.details, {source->details.addressLabel, source->details.address});
    for (const LabelledAddress &address : source->details.moreAddresses)
        addAddress(merged.details, address);
    if (merged.details.billing.empty())
        merged.details.billing = source->details.billing;
    merged.details.flags = tidyFlags(merged.details.flags + source->details.flags);
    adopt(merged.details.zone, source->details.zone);
    adopt(merged.details.locale, source->details.locale);
    adopt(merged.details.currency, source->details.currency);
    adopt(merged.details.company, source->details.company);
    adopt(merged.details.taxId, source->details.taxId);
    adopt(merged.details.vatId, source->details.vatId);
    merged.details.business = merged.details.business || source->details.business;
    if (!merged.details.payer && source->details.payer != into)
        merged.details.payer = source->details.payer;
    if (merged.details.payer == from)
        merged.details.payer.reset();
    if (merged.status == ClientStatus::Suggested)
        merged.status = source->status;
    SP_CHECK(m_store.update(merged, unit.now()));
    SP_CHECK(m_store.setStatus(from, ClientStatus::Merged, into, unit.now()));
    unit.audit("client.merged", "client", into, {{QStringLiteral("from"), QString::fromLatin1(from.text())}});
    unit.touch("clients");
    return Done{};
}

Result<Client> PeopleService::client(const ClientId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (found && found->mergedInto) {
        SP_TRY(target, m_store.find(*found->mergedInto));
        found = std::move(target);
    }
    if (!found)
        return Error{ErrorCode::NotFound, "client.unknown"};
    return *std::move(found);
}

}  // namespace sp
