// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/client_store.h"

#include "core/base/json.h"
#include "core/storage/database/client_key_store.h"
#include "core/storage/database/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace sp {

namespace {

/// The remark as it was written. What is no sealed value in hexadecimal is damage, and no empty remark.
#define SP_REMARK "sp_unseal(id, 'client.remark', id, coalesce(unhex(remark), x'00'))"
#define SP_SEALED_REMARK "hex(sp_seal(:id, 'client.remark', :id, :remark))"

constexpr auto selectClient = R"(
    SELECT id, kind, status, name, given, family, company, title, zone, locale, currency, tax_id, vat_id, business,
           street, postcode, city, region, country, flags, )" SP_REMARK
                              R"(, payer, merged_into, version, created_at,
           address_label, (SELECT k.destroyed_at FROM client_key k WHERE k.client = client.id)
      FROM client WHERE id = :id)";

constexpr auto selectSummary = R"(
    SELECT client.id, status, client.name, company, zone,
           coalesce((SELECT value FROM client_contact WHERE client = client.id AND type = 'email'
                     ORDER BY position LIMIT 1), '')
      FROM client
     WHERE (:status IS NULL AND status IN ('Active', 'Suggested')) OR status = :status
     ORDER BY client.name COLLATE names, client.id
     LIMIT :limit OFFSET :offset)";

// CROSS JOIN keeps the order: asked client by client, the index of words would be searched anew for each.
constexpr auto selectMatches = R"(
    SELECT id, status, name, company, zone,
           coalesce((SELECT value FROM client_contact WHERE client = found.id AND type = 'email'
                     ORDER BY position LIMIT 1), '')
      FROM (SELECT client.id, status, client.name, company, zone,
                   bm25(search_client, 10.0, 1.0) - (client.name LIKE :begins ESCAPE '\') * 1000 AS distance
              FROM search_client CROSS JOIN client ON client.seq = search_client.rowid
             WHERE search_client MATCH :match AND status IN ('Active', 'Suggested')
             ORDER BY distance, client.name COLLATE names
             LIMIT :limit) AS found
     ORDER BY distance, name COLLATE names)";

constexpr auto selectByPhone = R"(
    SELECT client.id, status, client.name, company, zone,
           coalesce((SELECT value FROM client_contact WHERE client = client.id AND type = 'email'
                     ORDER BY position LIMIT 1), '')
      FROM client
     WHERE status IN ('Active', 'Suggested')
       AND client.id IN (SELECT client FROM client_contact WHERE type = 'phone' AND instr(normalised, :digits) > 0)
     ORDER BY client.name COLLATE names, client.id
     LIMIT :limit)";

constexpr auto insertClient = R"(
    INSERT INTO client (id, seq, kind, status, name, given, family, company, title, zone, locale, currency, tax_id,
                        vat_id, business, street, postcode, city, region, country, flags, remark, payer, version,
                        created_at, updated_at, address_label)
    VALUES (:id, (SELECT coalesce(max(seq), 0) + 1 FROM client), :kind, :status, :name, :given, :family, :company,
            :title, :zone, :locale, :currency, :tax_id, :vat_id, :business, :street, :postcode, :city, :region,
            :country, :flags, )" SP_SEALED_REMARK R"(, :payer, 1, :now, :now, :address_label))";

// A remark that stays keeps its bytes as well, so that a change says only what was changed.
constexpr auto updateClient = R"(
    UPDATE client
       SET kind = :kind, status = :status, name = :name, given = :given, family = :family, company = :company,
           title = :title, zone = :zone, locale = :locale, currency = :currency, tax_id = :tax_id, vat_id = :vat_id,
           business = :business, street = :street, postcode = :postcode, city = :city, region = :region,
           country = :country, flags = :flags, payer = :payer,
           remark = CASE )" SP_REMARK R"( WHEN :remark THEN remark ELSE )" SP_SEALED_REMARK
                              R"( END, version = version + 1,
           updated_at = :now, address_label = :address_label
     WHERE id = :id AND version = :version)";

constexpr auto insertContact = R"(
    INSERT INTO client_contact (client, position, type, label, value, normalised)
    VALUES (:client, :position, :type, :label, :value, :normalised))";

constexpr auto insertAddress = R"(
    INSERT INTO client_address (client, position, label, street, postcode, city, region, country)
    VALUES (:client, :position, :label, :street, :postcode, :city, :region, :country))";

constexpr auto insertBilling = R"(
    INSERT INTO client_billing (client, name, email, street, postcode, city, region, country)
    VALUES (:client, :name, :email, :street, :postcode, :city, :region, :country))";

constexpr auto insertImportLink = R"(
    INSERT INTO import_link (source, external_id, entity_type, entity, digest, at)
    VALUES (:source, :external, :type, :entity, :digest, :now)
    ON CONFLICT (source, external_id, entity_type) DO UPDATE SET digest = excluded.digest, at = excluded.at,
        entity = excluded.entity)";

constexpr std::array statusNames = {
    std::pair{ClientStatus::Suggested, "Suggested"},
    std::pair{ClientStatus::Active, "Active"},
    std::pair{ClientStatus::Archived, "Archived"},
    std::pair{ClientStatus::Merged, "Merged"},
};

QByteArray listText(const QStringList &list)
{
    return canonicalJson(QJsonArray::fromStringList(list));
}

QStringList readList(const QByteArray &text)
{
    QStringList list;
    for (const auto &item : QJsonDocument::fromJson(text).array())
        list += item.toString();
    return list;
}

SqlParameters addressParameters(const PostalAddress &address)
{
    return {{":street", address.street}, {":postcode", address.postcode}, {":city", address.city},
        {":region", address.region}, {":country", address.country}};
}

/// From the column `at` on.
PostalAddress readAddress(const Row &row, int at)
{
    return {row.text(at), row.text(at + 1), row.text(at + 2), row.text(at + 3), row.bytes(at + 4)};
}

SqlParameters clientParameters(const Client &client, Instant now)
{
    const ClientDetails &details = client.details;
    return {{":id", client.id}, {":kind", details.kind == ClientKind::Person ? "Person" : "Company"},
        {":status", clientStatusName(client.status)}, {":name", details.name}, {":given", details.given},
        {":family", details.family}, {":company", details.company}, {":title", details.title},
        {":zone", details.zone}, {":locale", details.locale}, {":currency", details.currency},
        {":tax_id", details.taxId}, {":vat_id", details.vatId}, {":business", details.business ? 1 : 0},
        {":street", details.address.street}, {":postcode", details.address.postcode},
        {":city", details.address.city}, {":region", details.address.region},
        {":country", details.address.country}, {":flags", listText(details.flags)},
        {":remark", details.remark}, {":payer", details.payer}, {":now", now},
        {":address_label", details.addressLabel}};
}

ClientSummary readSummary(const Row &row)
{
    return {row.id<ClientTag>(0), clientStatusFromName(row.peek(1)).value_or(ClientStatus::Active),
        row.text(2), row.text(3), row.bytes(4), row.text(5)};
}

/// Each word as a quoted prefix, so that no character of what is typed means anything to FTS5.
QString matchExpression(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += QLatin1Char('"') + word + QStringLiteral("\"*");
            word.clear();
        }
    }
    return words.join(QLatin1Char(' '));
}

/// What is typed as a telephone number, as it stands within the E.164 one: "030 123" is "30123" there, "0049
/// 30" is "4930". Empty for anything else, and below three digits.
QString phoneDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !QStringLiteral("+-/().").contains(c))
            return {};
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < 3 ? QString() : digits;
}

}  // namespace

QByteArray clientStatusName(ClientStatus status)
{
    return std::ranges::find(statusNames, status, &std::pair<ClientStatus, const char *>::first)->second;
}

std::optional<ClientStatus> clientStatusFromName(QByteArrayView name)
{
    for (const auto &[status, text] : statusNames)
        if (name == text)
            return status;
    return std::nullopt;
}

QString normalisedContact(const ContactPoint &contact)
{
    if (contact.type == ContactPoint::Type::Email)
        return contact.value.trimmed().toLower();
    QString digits;
    for (const QChar c : contact.value)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    return digits;
}

bool Client::is(ClientFlag flag) const
{
    return details.flags.contains(QString::fromLatin1(clientFlagName(flag)));
}

QString Client::invoiceEmail() const
{
    return details.billing.email.isEmpty() ? email() : details.billing.email;
}

QString Client::email() const
{
    for (const ContactPoint &contact : details.contacts)
        if (contact.type == ContactPoint::Type::Email)
            return contact.value;
    return {};
}

Result<std::optional<Client>> ClientStore::find(const ClientId &id) const
{
    SP_TRY(client, m_database.first(selectClient, {{":id", id}}, [](const Row &row) {
        Client found{row.id<ClientTag>(0), clientStatusFromName(row.peek(2)).value_or(ClientStatus::Active),
            row.optionalId<ClientTag>(22)};
        found.details = {row.peek(1) == "Person" ? ClientKind::Person : ClientKind::Company, row.text(3),
            row.text(4), row.text(5), row.text(6), row.text(7), row.bytes(8), row.bytes(9), row.bytes(10),
            row.text(11), row.text(12), row.flag(13), readAddress(row, 14), {}, readList(row.bytes(19)), {},
            row.text(20), row.optionalId<ClientTag>(21)};
        found.details.addressLabel = row.text(25);
        found.version = row.integer(23);
        found.createdAt = row.instant(24);
        found.erasedAt = row.optionalInstant(26);
        return found;
    }));
    if (!client)
        return client;
    SP_TRY(contacts,
        m_database.all("SELECT type, label, value FROM client_contact WHERE client = :id ORDER BY position",
            {{":id", id}}, [](const Row &row) {
                return ContactPoint{
                    row.peek(0) == "email" ? ContactPoint::Type::Email : ContactPoint::Type::Phone,
                    row.text(1), row.text(2)};
            }));
    client->details.contacts = std::move(contacts);
    SP_TRY(
        addresses, m_database.all("SELECT label, street, postcode, city, region, country FROM client_address "
                                  "WHERE client = :id ORDER BY position",
                       {{":id", id}}, [](const Row &row) {
                           return LabelledAddress{row.text(0), readAddress(row, 1)};
                       }));
    client->details.moreAddresses = std::move(addresses);
    SP_TRY(billing, m_database.first("SELECT name, email, street, postcode, city, region, country "
                                     "FROM client_billing WHERE client = :id",
                        {{":id", id}}, [](const Row &row) {
                            return BillingAddress{row.text(0), row.text(1), readAddress(row, 2)};
                        }));
    client->details.billing = billing.value_or(BillingAddress{});
    SP_CHECK(m_database.each("SELECT tag FROM client_tag WHERE client = :id ORDER BY tag COLLATE names",
        {{":id", id}}, [&](const Row &row) {
            client->details.tags += row.text(0);
            return true;
        }));
    return client;
}

Result<std::vector<ClientSummary>> ClientStore::list(
    std::optional<ClientStatus> status, int limit, int offset) const
{
    const SqlValue wanted = status ? SqlValue(clientStatusName(*status)) : SqlValue();
    return m_database.all(
        selectSummary, {{":status", wanted}, {":limit", limit}, {":offset", offset}}, readSummary);
}

Result<std::int64_t> ClientStore::count(std::optional<ClientStatus> status) const
{
    if (status)
        return m_database.integer(
            "SELECT count(*) FROM client WHERE status = :status", {{":status", clientStatusName(*status)}});
    return m_database.integer("SELECT count(*) FROM client WHERE status IN ('Active', 'Suggested')");
}

Result<std::vector<ClientSummary>> ClientStore::search(const QString &text, int limit) const
{
    const QString match = matchExpression(text);
    if (match.isEmpty())
        return list({}, limit, 0);
    if (const QString digits = phoneDigits(text); !digits.isEmpty()) {
        SP_TRY(found, m_database.all(selectByPhone, {{":digits", digits}, {":limit", limit}}, readSummary));
        if (!found.empty())
            return found;
    }
    QString begins = text.trimmed();
    for (const QChar special : {u'\\', u'%', u'_'})
        begins.replace(special, u'\\' + QString(special));
    return m_database.all(
        selectMatches, {{":match", match}, {":begins", begins + u'%'}, {":limit", limit}}, readSummary);
}

Result<std::vector<ClientId>> ClientStore::withContact(
    ContactPoint::Type type, const QString &normalised) const
{
    return m_database.all(R"(
        SELECT DISTINCT client FROM client_contact JOIN client ON client.id = client_contact.client
         WHERE type = :type AND normalised = :normalised AND status IN ('Active', 'Suggested', 'Archived'))",
        {{":type", type == ContactPoint::Type::Email ? "email" : "phone"}, {":normalised", normalised}},
        [](const Row &row) { return row.id<ClientTag>(0); });
}

Result<std::vector<ClientId>> ClientStore::family(const ClientId &id) const
{
    return m_database.all("SELECT id FROM client WHERE id = :id OR merged_into = :id", {{":id", id}},
        [](const Row &row) { return row.id<ClientTag>(0); });
}

Result<Done> ClientStore::writeParts(const Client &client)
{
    SP_CHECK(m_database.run("DELETE FROM client_contact WHERE client = :id", {{":id", client.id}}));
    int position = 0;
    for (const ContactPoint &contact : client.details.contacts)
        SP_CHECK(m_database.run(
            insertContact, {{":client", client.id}, {":position", position++},
                               {":type", contact.type == ContactPoint::Type::Email ? "email" : "phone"},
                               {":label", contact.label}, {":value", contact.value},
                               {":normalised", normalisedContact(contact)}}));
    SP_CHECK(m_database.run("DELETE FROM client_address WHERE client = :id", {{":id", client.id}}));
    position = 0;
    for (const LabelledAddress &each : client.details.moreAddresses) {
        SqlParameters parameters = addressParameters(each.address);
        parameters.insert(
            parameters.end(), {{":client", client.id}, {":position", position++}, {":label", each.label}});
        SP_CHECK(m_database.run(insertAddress, parameters));
    }
    SP_CHECK(m_database.run("DELETE FROM client_billing WHERE client = :id", {{":id", client.id}}));
    if (const BillingAddress &billing = client.details.billing; !billing.empty()) {
        SqlParameters parameters = addressParameters(billing.address);
        parameters.insert(
            parameters.end(), {{":client", client.id}, {":name", billing.name}, {":email", billing.email}});
        SP_CHECK(m_database.run(insertBilling, parameters));
    }
    SP_CHECK(m_database.run("DELETE FROM client_tag WHERE client = :id", {{":id", client.id}}));
    for (const QString &tag : client.details.tags)
        SP_CHECK(m_database.run("INSERT OR IGNORE INTO client_tag (client, tag) VALUES (:id, :tag)",
            {{":id", client.id}, {":tag", tag}}));
    return reindex(client.id);
}

Result<Done> ClientStore::insert(const Client &client, Instant now)
{
    SP_CHECK(ClientKeyStore(m_database).make(client.id));
    SP_CHECK(m_database.run(insertClient, clientParameters(client, now)));
    return writeParts(client);
}

Result<Done> ClientStore::update(const Client &client, Instant now)
{
    SqlParameters parameters = clientParameters(client, now);
    parameters.push_back({":version", client.version});
    SP_CHECK(m_database.run(updateClient, parameters));
    if (m_database.changes() == 0)
        return Error{ErrorCode::Conflict, "client.changed"};
    return writeParts(client);
}

Result<Done> ClientStore::setStatus(
    const ClientId &id, ClientStatus status, std::optional<ClientId> mergedInto, Instant now)
{
    SP_CHECK(m_database.run(R"(
        UPDATE client SET status = :status, merged_into = :into, version = version + 1, updated_at = :now
         WHERE id = :id)",
        {{":id", id}, {":status", clientStatusName(status)}, {":into", mergedInto}, {":now", now}}));
    if (mergedInto)
        SP_CHECK(m_database.run("UPDATE client SET merged_into = :into WHERE merged_into = :id",
            {{":id", id}, {":into", *mergedInto}}));
    return Done{};
}

Result<Done> ClientStore::reindex(const ClientId &id)
{
    SP_TRY(seq, m_database.integer("SELECT seq FROM client WHERE id = :id", {{":id", id}}));
    SP_CHECK(m_database.run("DELETE FROM search_client WHERE rowid = :seq", {{":seq", seq}}));
    return m_database.run(R"(
        INSERT INTO search_client (rowid, name, words)
        SELECT seq, name,
               company || ' ' || given || ' ' || family || ' ' || city || ' ' || )" SP_REMARK R"( || ' ' ||
               coalesce((SELECT group_concat(value || ' ' || normalised, ' ') FROM client_contact WHERE client = :id), '') ||
               ' ' || coalesce((SELECT group_concat(tag, ' ') FROM client_tag WHERE client = :id), '') ||
               ' ' || coalesce((SELECT group_concat(city, ' ') FROM client_address WHERE client = :id), '') ||
               ' ' || coalesce((SELECT name || ' ' || email || ' ' || city FROM client_billing WHERE client = :id), '')
          FROM client WHERE id = :id)",
        {{":id", id}});
}

Result<std::optional<IdBytes>> ClientStore::importedAs(
    const QByteArray &source, const QByteArray &externalId, const QByteArray &entityType) const
{
    return m_database.first("SELECT entity FROM import_link WHERE source = :source AND external_id = "
                            ":external AND entity_type = :type",
        {{":source", source}, {":external", externalId}, {":type", entityType}},
        [](const Row &row) { return row.idBytes(0); });
}

Result<std::optional<Digest>> ClientStore::importedDigest(
    const QByteArray &source, const QByteArray &externalId, const QByteArray &entityType) const
{
    return m_database.first("SELECT digest FROM import_link WHERE source = :source AND external_id = "
                            ":external AND entity_type = :type",
        {{":source", source}, {":external", externalId}, {":type", entityType}},
        [](const Row &row) { return row.digest(0); });
}

Result<Done> ClientStore::linkImport(const QByteArray &source, const QByteArray &externalId,
    const QByteArray &entityType, const IdBytes &entity, const Digest &digest, Instant now)
{
    return m_database.run(
        insertImportLink, {{":source", source}, {":external", externalId}, {":type", entityType},
                              {":entity", entity}, {":digest", digest}, {":now", now}});
}

}  // namespace sp
