// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/client_intake.h"

#include "core/values/folding.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

using Type = ContactPoint::Type;

Warning about(const char *reason, const QString &name)
{
    return {reason, {{u"name"_s, name}}};
}

/// What two records of one person share: the name with each of the ways to reach it.
std::vector<QString> handles(const ClientDetails &details)
{
    std::vector<QString> keys;
    for (const ContactPoint &contact : details.contacts)
        keys.push_back(foldedName(details.name) + u'\n' + normalisedContact(contact));
    return keys;
}

bool holds(const std::vector<ContactPoint> &contacts, const ContactPoint &wanted)
{
    return std::ranges::any_of(contacts, [&](const ContactPoint &each) {
        return each.type == wanted.type && normalisedContact(each) == normalisedContact(wanted);
    });
}

}  // namespace

QString foldedName(const QString &name)
{
    return folded(name).simplified();
}

bool fillIn(ClientDetails &ours, const ClientDetails &theirs, WarningList &warnings)
{
    const ClientDetails before = ours;
    const auto fill = [&](auto &mine, const auto &other, const char *field) {
        if (mine.isEmpty())
            mine = other;
        else if (!other.isEmpty() && mine != other)
            warnings.add("kept_ours", {{u"name"_s, before.name}, {u"field"_s, QString::fromLatin1(field)}});
    };
    if (ours.name.contains(u'@'))  // A suggestion that came without a name.
        ours.name = theirs.name;
    fill(ours.name, theirs.name, "name");
    fill(ours.given, theirs.given, "given");
    fill(ours.family, theirs.family, "family");
    fill(ours.company, theirs.company, "company");
    fill(ours.title, theirs.title, "title");
    fill(ours.zone, theirs.zone, "zone");
    fill(ours.locale, theirs.locale, "locale");
    fill(ours.currency, theirs.currency, "currency");
    fill(ours.taxId, theirs.taxId, "tax_id");
    fill(ours.vatId, theirs.vatId, "vat_id");
    // Somebody may have moved: the new address comes along, and where invoices go stays as it was, said.
    if (!ours.address.empty() && !theirs.address.empty() && ours.address != theirs.address)
        warnings.add("kept_ours", {{u"name"_s, before.name}, {u"field"_s, u"address"_s}});
    addAddress(ours, {theirs.addressLabel, theirs.address});
    for (const LabelledAddress &address : theirs.moreAddresses)
        addAddress(ours, address);
    if (ours.billing.empty())
        ours.billing = theirs.billing;
    else if (!theirs.billing.empty() && ours.billing != theirs.billing)
        warnings.add("kept_ours", {{u"name"_s, before.name}, {u"field"_s, u"billing"_s}});
    ours.flags = tidyFlags(ours.flags + theirs.flags);
    for (const ContactPoint &contact : theirs.contacts)
        if (!holds(ours.contacts, contact))
            ours.contacts.push_back(contact);
    ours.tags += theirs.tags;
    ours.tags.removeDuplicates();
    if (!theirs.remark.isEmpty() && !ours.remark.contains(theirs.remark))
        ours.remark += (ours.remark.isEmpty() ? QString() : u"\n"_s) + theirs.remark;
    return !(ours == before);
}

std::vector<ClientCandidate> joinDuplicates(
    std::vector<ClientCandidate> candidates, std::vector<ImportItem> &items)
{
    std::vector<ClientCandidate> joined;
    std::map<QString, std::size_t> known;
    for (ClientCandidate &candidate : candidates) {
        std::optional<std::size_t> first;
        for (const QString &handle : handles(candidate.details))
            if (const auto found = known.find(handle); found != known.end() && !first)
                first = found->second;
        if (first) {
            ClientCandidate &into = joined[*first];
            WarningList unheard(
                "import");  // Both are the file's; what they disagree on stays as it came first.
            fillIn(into.details, candidate.details, unheard);
            into.duplicates.push_back(candidate.identity);
            items.push_back({ImportFate::Skipped, candidate.line, candidate.details.name,
                about("import.duplicate", candidate.details.name)});
        } else {
            first = joined.size();
            joined.push_back(std::move(candidate));
        }
        for (const QString &handle : handles(joined[*first].details))
            known.emplace(handle, *first);
    }
    return joined;
}

Result<std::vector<ClientId>> ClientIntake::match(const ClientCandidate &candidate) const
{
    const ClientStore &store = m_people.store();
    const ClientDetails &details = candidate.details;
    // A practice's own export names its clients by their ids.
    if (const auto own = ClientId::parse(candidate.identity.externalId)) {
        SP_TRY(found, store.find(*own));
        if (found)
            return std::vector{*own};
    }
    std::set<ClientId> byMail, byPhone;
    for (const ContactPoint &contact : details.contacts) {
        SP_TRY(found, store.withContact(contact.type, normalisedContact(contact)));
        for (const ClientId &id : found)
            if (!m_taken.contains(id))
                (contact.type == Type::Email ? byMail : byPhone).insert(id);
    }
    const auto named = [&](const std::set<ClientId> &among) -> Result<std::vector<ClientId>> {
        std::vector<ClientId> same;
        for (const ClientId &id : among) {
            SP_TRY(client, store.find(id));
            if (client && foldedName(client->details.name) == foldedName(details.name))
                same.push_back(id);
        }
        return same;
    };
    SP_TRY(sameMailAndName, named(byMail));
    if (!sameMailAndName.empty())
        return sameMailAndName;
    if (!byMail.empty())
        return std::vector(byMail.begin(), byMail.end());
    return named(byPhone);
}

Result<Done> ClientIntake::link(const ClientId &id, const ClientCandidate &candidate)
{
    if (!m_unit)
        return Done{};
    std::vector<ImportIdentity> identities = candidate.duplicates;
    identities.push_back(candidate.identity);
    for (const ImportIdentity &identity : identities)
        SP_CHECK(m_people.store().linkImport(
            m_source, identity.externalId, "client", id.bytes(), identity.digest, m_unit->now()));
    m_wrote = true;
    return Done{};
}

Result<ImportFate> ClientIntake::update(
    const ClientId &id, const ClientCandidate &candidate, WarningList &warnings)
{
    SP_TRY(client, m_people.client(id));
    m_taken.insert(client.id);
    const bool accept = client.status == ClientStatus::Suggested && m_status == IntakeStatus::Active;
    const bool changed = fillIn(client.details, candidate.details, warnings);
    if (m_unit && changed)
        SP_CHECK(m_people.update(*m_unit, client.id, client.version, client.details));
    if (m_unit && accept)
        SP_CHECK(m_people.setStatus(*m_unit, client.id, ClientStatus::Active));
    SP_CHECK(link(client.id, candidate));
    return changed || accept ? ImportFate::Updated : ImportFate::Unchanged;
}

Result<ImportItem> ClientIntake::take(const ClientCandidate &candidate, WarningList &warnings)
{
    const ImportIdentity &identity = candidate.identity;
    ImportItem item{ImportFate::New, candidate.line, candidate.details.name};
    SP_TRY(linked, m_people.store().importedAs(m_source, identity.externalId, "client"));
    if (linked) {
        SP_TRY(digest, m_people.store().importedDigest(m_source, identity.externalId, "client"));
        SP_TRY(known, m_people.store().find(ClientId(*linked)));
        if (known && digest == identity.digest) {
            m_taken.insert(ClientId(*linked));
            item.fate = ImportFate::Unchanged;
            return item;
        }
        if (known) {
            SP_TRY(fate, update(ClientId(*linked), candidate, warnings));
            item.fate = fate;
            return item;
        }
    }
    SP_TRY(matches, match(candidate));
    if (matches.size() > 1) {
        item.fate = ImportFate::Skipped;
        item.why = about("import.ambiguous", candidate.details.name);
        return item;
    }
    if (matches.size() == 1) {
        SP_TRY(fate, update(matches.front(), candidate, warnings));
        item.fate = fate;
        return item;
    }
    if (m_unit) {
        const auto status = m_status == IntakeStatus::Active ? ClientStatus::Active : ClientStatus::Suggested;
        SP_TRY(id, m_people.add(*m_unit, candidate.details, status));
        m_taken.insert(id);
        SP_CHECK(link(id, candidate));
    }
    return item;
}

}  // namespace sp
