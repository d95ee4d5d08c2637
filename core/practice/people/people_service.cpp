// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/people_service.h"

#include "core/values/locale.h"
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
    note(before.address != after.address, "address");
    note(before.contacts != after.contacts, "contacts");
    note(before.flags != after.flags, "flags");
    note(before.tags != after.tags, "tags");
    note(before.remark != after.remark, "remark");
    note(before.payer != after.payer, "payer");
    return fields;
}

}  // namespace

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
    details.address.country = details.address.country.trimmed().toUpper();
    const QByteArray region = details.address.country.size() == 2 ? details.address.country : homeCountry;
    std::vector<ContactPoint> contacts;
    for (ContactPoint contact : details.contacts) {
        if (contact.value.trimmed().isEmpty())
            continue;
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
    if (merged.details.address.empty())
        merged.details.address = source->details.address;
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
