// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/table_columns.h"

#include "core/practice/exchange/client_draft.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr const char *fields[] = {"name", "given", "family", "company", "title", "email", "phone", "street",
    "postcode", "city", "region", "country", "zone", "locale", "currency", "tax_id", "vat_id", "tags",
    "remark", "id", "kind", "business", "flags", "email_label", "phone_label", "address_label",
    "billing_name", "billing_email", "text", "ignore"};

/// The words by which six languages head a column. The first line of which all words of some phrase stand in
/// the heading decides, so the narrower ones come first: "E-Mail-Adresse" is no address, "Company name" no
/// name.
struct Words {
    const char *field;
    const char16_t *phrases;  ///< Parted by "|"; words by spaces, accents and case folded.
};
// clang-format off
constexpr Words words[] = {
    // A label says of which kind another column is.
    {"email_label",   u"email label|mail label|mail type"},
    {"phone_label",   u"phone label|phone type"},
    {"address_label", u"address label|address type"},
    {"billing_name",  u"billing name"},
    {"billing_email", u"billing email|billing mail"},
    {"flags",    u"flags"},
    {"ignore",   u"type|label|typ|art der nummer|formatted|record status|record payer|record merged"},
    {"vat_id",   u"vat|ust idnr|ust id|ustid|ustidnr|umsatzsteuer id|tva|partita iva|p iva|nif iva|uid nummer"},
    {"tax_id",   u"tax id|tax number|steuernummer|steuernr|nif|siret|siren|codice fiscale|numero fiscal|contribuinte|cif"},
    {"email",    u"email|e mail|mail|correo|courriel|posta elettronica"},
    {"phone",    u"phone|telephone|mobile|cell|tel|telefon|telefonnummer|mobil|handy|rufnummer|telefono|movil|celular|portable|cellulare|telefone|telemovel|fax"},
    {"postcode", u"postcode|post code|postal code|zip|plz|postleitzahl|codigo postal|cp|code postal|cap|cep"},
    {"country",  u"country|land|pais|pays|paese|nazione"},
    {"region",   u"state|region|province|county|bundesland|provincia|estado|departement|regione|distrito"},
    {"city",     u"city|town|ort|stadt|wohnort|ciudad|poblacion|localidad|ville|citta|comune|cidade|localidade"},
    {"street",   u"street|address|address line|strasse|str|anschrift|adresse|adr|hausnummer|direccion|calle|domicilio|rue|indirizzo|via|endereco|morada|rua"},
    {"given",    u"first name|given name|given|forename|firstname|vorname|nombre de pila|primer nombre|prenom|primeiro nome|nome proprio"},
    {"family",   u"last name|family name|surname|lastname|family|nachname|familienname|zuname|apellido|apellidos|nom de famille|cognome|apelido|sobrenome"},
    {"company",  u"company|organization|organisation|organization name|firma|unternehmen|firmenname|empresa|societe|entreprise|azienda|ditta|societa"},
    {"zone",     u"zone|timezone|zeitzone|zona horaria|fuseau horaire|fuso orario|fuso horario"},
    {"locale",   u"language|locale|sprache|idioma|langue|lingua"},
    {"currency", u"currency|wahrung|waehrung|moneda|devise|valuta|moeda"},
    {"tags",     u"tags|tag|labels|groups|group membership|categories|category|kategorie|kategorien|gruppe|gruppen|etiquetas|grupo|etiquettes|categorie|etichette|marcadores"},
    {"remark",   u"notes|note|remark|remarks|comment|comments|notiz|notizen|bemerkung|bemerkungen|kommentar|notas|nota|observaciones|remarque|remarques|commentaire|osservazioni|observacoes"},
    {"id",       u"id|identifier|kundennummer|kunden nr|client id|customer id|number|nr|numero de cliente|numero client|codice cliente"},
    {"title",    u"title|job title|anrede|titel|titulo|cargo|fonction|titolo|name prefix"},
    {"name",     u"name|full name|fullname|display name|client|customer|contact|vollstandiger name|kunde|klient|klientin|nombre|nombre completo|cliente|nom|nom complet|nome|nome completo|nominativo|patient|paciente|paziente"},
    {"kind",     u"kind"},
    {"business", u"business"},
};
// clang-format on

QStringList wordsOf(const QString &heading)
{
    static const QRegularExpression notWord(u"[^a-z]+"_s);
    return foldedName(heading).replace(u"ß"_s, u"ss"_s).split(notWord, Qt::SkipEmptyParts);
}

bool holdsPhrase(const QStringList &heading, const QString &phrase)
{
    const QStringList parts = phrase.split(u' ');
    return std::ranges::all_of(parts, [&](const QString &part) { return heading.contains(part); });
}

bool isField(const QByteArray &name)
{
    return std::ranges::any_of(fields, [&](const char *field) { return name == field; });
}

bool isYes(const QString &cell)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"x"_s, u"ja"_s, u"si"_s, u"oui"_s, u"sim"_s};
    return yes.contains(foldedName(cell));
}

Error cannot(const char *reason, const char *fact, const QString &text)
{
    return {ErrorCode::InvalidInput, reason, {{QString::fromLatin1(fact), text}}};
}

/// "* Work ::: Home" as a table of another program writes it: "work", "home".
QStringList labelsIn(const QString &cell)
{
    static const QStringList usual{u"work"_s, u"home"_s, u"mobile"_s, u"main"_s, u"other"_s, u"fax"_s};
    QStringList labels;
    for (const QString &part : cell.split(u":::"_s)) {
        const QString label = part.trimmed().remove(QRegularExpression(u"^\\*\\s*"_s));
        // What somebody named themselves stays as it was written.
        labels += usual.contains(label.toLower()) ? label.toLower() : label;
    }
    return labels;
}

QString takeFirst(QStringList &labels)
{
    return labels.isEmpty() ? QString() : labels.takeFirst();
}

LabelledAddress &moreAddress(ClientDetails &details, int number)
{
    const auto at = static_cast<std::size_t>(number);
    if (details.moreAddresses.size() < at)
        details.moreAddresses.resize(at);
    return details.moreAddresses[at - 1];
}

PostalAddress &addressAt(ClientDetails &details, int number)
{
    if (number == billingAddress)
        return details.billing.address;
    return number == 0 ? details.address : moreAddress(details, number).address;
}

void setAddressLabel(ClientDetails &details, int number, const QString &label)
{
    if (number == 0)
        details.addressLabel = label;
    else if (number > 0)
        moreAddress(details, number).label = label;
}

/// Marks of another program that mean nothing here stay readable in the remark.
void takeFlags(ClientDetails &details, const QString &heading, const QString &cell)
{
    for (const QString &flag : cell.split(QRegularExpression(u"[,;\\s]+"_s), Qt::SkipEmptyParts)) {
        if (clientFlagFromName(flag))
            details.flags += flag;
        else
            keepAsText(details, heading, flag);
    }
}

}  // namespace

/// Labels that name what stands in columns to come.
struct TableColumns::Labels {
    QStringList emails;
};

/// Puts one cell where its column says. A second column of a field that holds one value goes below the first
/// in the street, and beside it with a space elsewhere: two columns "Given name" are two given names.
Result<Done> TableColumns::place(TableRow &row, const Column &column, const QString &cell, Labels &labels)
{
    const QByteArray &field = column.field;
    ClientDetails &details = row.details;
    const auto join = [&](QString &into, QChar by = u' ') { into += into.isEmpty() ? cell : by + cell; };
    if (field == "name")
        join(details.name);
    else if (field == "given")
        join(details.given);
    else if (field == "family")
        join(details.family);
    else if (field == "company")
        join(details.company);
    else if (field == "title")
        join(details.title);
    else if (field == "street")
        join(addressAt(details, column.address).street, u'\n');
    else if (field == "postcode")
        join(addressAt(details, column.address).postcode);
    else if (field == "city")
        join(addressAt(details, column.address).city);
    else if (field == "region")
        join(addressAt(details, column.address).region);
    else if (field == "tax_id")
        join(details.taxId);
    else if (field == "vat_id")
        join(details.vatId);
    else if (field == "remark")
        join(details.remark, u'\n');
    else if (field == "id")
        join(row.id);
    else if (field == "zone")
        details.zone = cell.toUtf8();
    else if (field == "locale")
        details.locale = cell.toUtf8();
    else if (field == "currency")
        details.currency = cell.toUtf8();
    else if (field == "tags")
        for (const QString &tag : cell.split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts))
            details.tags += tag.simplified();
    else if (field == "kind")
        details.kind = cell == u"Company" ? ClientKind::Company : ClientKind::Person;
    else if (field == "business")
        details.business = isYes(cell);
    else if (field == "flags")
        takeFlags(details, column.heading, cell);
    else if (field == "billing_name")
        join(details.billing.name);
    else if (field == "billing_email")
        details.billing.email = cell;
    else if (field == "email_label")
        labels.emails = labelsIn(cell);
    else if (field == "address_label")
        setAddressLabel(details, column.address, labelsIn(cell).value(0));
    if (field == "email") {
        for (const QString &mail : cell.split(QRegularExpression(u"[,;\\s]+|:::"_s), Qt::SkipEmptyParts)) {
            SP_TRY(address, EmailAddress::create(mail));
            details.contacts.push_back({ContactPoint::Type::Email, takeFirst(labels.emails), address.text()});
        }
    }
    if (field == "country") {
        const auto code = countryCode(cell);
        if (!code)
            return cannot("import.country_unknown", "country", cell);
        addressAt(details, column.address).country = *code;
    }
    return Done{};
}

Result<TableMapping> TableMapping::fromJson(const QJsonObject &json)
{
    TableMapping mapping;
    for (auto at = json.begin(); at != json.end(); ++at) {
        const QByteArray field = at.value().toString().toUtf8();
        if (!isField(field))
            return Error{ErrorCode::InvalidInput, "import.mapping_invalid",
                {{u"column"_s, at.key()}, {u"field"_s, QString::fromUtf8(field)}}};
        mapping.fields[at.key()] = field;
    }
    return mapping;
}

QJsonObject TableMapping::toJson() const
{
    QJsonObject json;
    for (const auto &[heading, field] : fields)
        json.insert(heading, QString::fromLatin1(field));
    return json;
}

int addressNumber(const QString &heading)
{
    static constexpr int most = 20;
    // "Address 2" by itself is the second line of the street.
    static const QRegularExpression counted(u"(address|adresse|anschrift)[ _]*(\\d+)[ _-]+[a-z]"_s);
    const QString words = foldedName(heading);
    if (words.contains(u"billing"_s))
        return billingAddress;
    const QRegularExpressionMatch match = counted.match(words);
    return match.hasMatch() ? std::clamp(match.captured(2).toInt() - 1, 0, most) : 0;
}

QByteArray guessedField(const QString &heading)
{
    const QStringList found = wordsOf(heading);
    for (const auto &[field, phrases] : words)
        for (const QString &phrase : QString::fromUtf16(phrases).split(u'|'))
            if (holdsPhrase(found, phrase))
                return field;
    return "text";
}

namespace {

bool saysBilling(const QString &heading)
{
    return heading.contains(u"billing"_s, Qt::CaseInsensitive);
}

/// What `mapping` says of the column; without one, what its heading says.
QByteArray fieldOf(const QString &heading, const std::optional<TableMapping> &mapping)
{
    if (!mapping)
        return guessedField(heading);
    const auto told = mapping->fields.find(heading);
    return told == mapping->fields.end() ? QByteArray("text") : told->second;
}

/// Shops know their customers by the billing address alone.
bool knowsOnlyBilling(std::span<const QString> headings, const std::optional<TableMapping> &mapping)
{
    static const std::set<QByteArray> naming{"name", "given", "family"},
        billing{"billing_name", "billing_email"};
    return std::ranges::none_of(headings, [&](const QString &heading) {
        const QByteArray field = fieldOf(heading.simplified(), mapping);
        return (naming.contains(field) && !saysBilling(heading)) || (mapping && billing.contains(field));
    });
}

}  // namespace

Result<TableColumns> TableColumns::create(
    std::span<const QString> headings, const std::optional<TableMapping> &mapping)
{
    TableColumns columns;
    const bool onlyBilling = knowsOnlyBilling(headings, mapping);
    for (const QString &heading : headings) {
        const QString title = heading.simplified();
        // There it is the address, whoever said which columns are its parts.
        const QString plain =
            onlyBilling ? QString(title).remove(u"billing"_s, Qt::CaseInsensitive).simplified() : title;
        columns.m_columns.push_back({title, fieldOf(mapping ? title : plain, mapping), addressNumber(plain)});
    }
    if (mapping)
        for (const auto &[heading, field] : mapping->fields)
            if (std::ranges::find(columns.m_columns, heading, &Column::heading) == columns.m_columns.end())
                return Error{ErrorCode::InvalidInput, "import.mapping_invalid",
                    {{u"column"_s, heading}, {u"field"_s, QString::fromLatin1(field)}}};
    static constexpr const char *naming[] = {"name", "given", "family", "company", "email"};
    const bool named = std::ranges::any_of(columns.m_columns, [](const Column &column) {
        return std::ranges::any_of(naming, [&](const char *field) { return column.field == field; });
    });
    if (!named)
        return Error{ErrorCode::InvalidInput, "import.no_name_column"};
    return columns;
}

TableMapping TableColumns::mapping() const
{
    TableMapping mapping;
    for (const Column &column : m_columns)
        mapping.fields[column.heading] = column.field;
    return mapping;
}

Result<TableRow> TableColumns::client(
    std::span<const QString> cells, const QByteArray &homeCountry, WarningList &warnings) const
{
    TableRow row;
    Labels labels;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const QString cell = cells[at].trimmed();
        if (cell.isEmpty()) {
            // The next mail has no kind, rather than that of one that was not there.
            if (at < m_columns.size() && m_columns[at].field == "email_label")
                labels.emails.clear();
            continue;
        }
        if (at >= m_columns.size())
            return Error{ErrorCode::InvalidInput, "import.row_width",
                {{u"cells"_s, static_cast<qint64>(cells.size())},
                    {u"columns"_s, static_cast<qint64>(m_columns.size())}}};
        SP_CHECK(place(row, m_columns[at], cell, labels));
    }
    ClientDetails &details = row.details;
    if (details.name.isEmpty())
        details.name = QStringList{details.given, details.family}.join(u' ').simplified();
    if (details.name.isEmpty())
        details.name = details.company;
    if (details.name.isEmpty() && !details.contacts.empty())
        details.name = details.contacts.front().value;
    const auto says = [&](const char *field) {
        return std::ranges::any_of(m_columns, [&](const Column &column) { return column.field == field; });
    };
    const bool person =
        !details.given.isEmpty() || !details.family.isEmpty() || details.name != details.company;
    if (!says("kind"))
        details.kind = person ? ClientKind::Person : ClientKind::Company;
    if (!says("business"))
        details.business = details.kind == ClientKind::Company || !details.vatId.isEmpty();
    QByteArray region = details.address.country;
    if (region.isEmpty())
        region = details.billing.address.country;
    if (region.isEmpty())
        region = homeCountry;
    QStringList phoneLabels;
    for (std::size_t at = 0; at < std::min(cells.size(), m_columns.size()); ++at) {
        const Column &column = m_columns[at];
        if (column.field == "phone_label")
            phoneLabels = labelsIn(cells[at]);
        if (column.field == "phone")
            for (const QString &number : cells[at].split(u":::"_s, Qt::SkipEmptyParts))
                addPhone(details, takeFirst(phoneLabels), number.trimmed(), region, warnings);
        if (column.field == "text")
            keepAsText(details, column.heading, cells[at]);
    }
    SP_TRY(checked, PeopleService::checked(details, homeCountry));
    row.details = std::move(checked);
    return row;
}

}  // namespace sp
