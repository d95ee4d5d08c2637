// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/client_draft.h"

#include "core/values/locale.h"
#include "core/values/region_names.h"
#include "core/values/time_zone.h"

#include <QHash>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QJsonObject nameAndText(const ClientDetails &details, const QString &text)
{
    return {{u"name"_s, details.name}, {u"text"_s, text}};
}

/// What people write for a country besides its name in their language.
constexpr std::pair<const char16_t *, const char *> otherCountryNames[] = {{u"usa", "US"}, {u"u.s.a.", "US"},
    {u"united states of america", "US"}, {u"uk", "GB"}, {u"u.k.", "GB"}, {u"great britain", "GB"},
    {u"england", "GB"}, {u"scotland", "GB"}, {u"wales", "GB"}, {u"grossbritannien", "GB"},
    {u"holland", "NL"}};

const QHash<QString, QByteArray> &countriesByName()
{
    static const QHash<QString, QByteArray> countries = [] {
        QHash<QString, QByteArray> names;
        const auto locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            const QByteArray code = QLocale::territoryToCode(locale.territory()).toLatin1();
            if (code.size() != 2)
                continue;
            names.insert(foldedName(locale.nativeTerritoryName()), code);
            const QString itself = QString::fromLatin1(code).toCaseFolded();
            if (names.contains(itself))
                continue;
            names.insert(itself, code);
            for (const char *language : {"en", "de", "es", "fr", "it", "pt"})
                names.insert(foldedName(countryName(code, language)), code);
        }
        for (const auto &[name, code] : otherCountryNames)
            names.insert(QString::fromUtf16(name), code);
        return names;
    }();
    return countries;
}

/// The most preferred first; those that do not say, in the order of the card.
template <typename Entry>
std::vector<Entry> byPreference(std::vector<Entry> entries)
{
    std::ranges::stable_sort(
        entries, {}, [](const Entry &entry) { return entry.preference == 0 ? 101 : entry.preference; });
    return entries;
}

/// What says how a thing is reached or drawn, and is no name for it.
bool isTechnical(const QByteArray &type)
{
    static const QByteArrayList technical{"internet", "voice", "text", "pref", "x400", "msg", "textphone",
        "video", "bbs", "modem", "isdn", "pcs", "dom", "intl", "postal", "parcel", "x-billing"};
    return technical.contains(type);
}

template <typename Entry>
QString labelOf(const Entry &entry)
{
    if (!entry.label.isEmpty())
        return entry.label;
    const std::vector<QByteArray> &types = entry.types;
    for (const QByteArray &type : types)
        if (type == "work" || type == "home" || type == "cell")
            return QString::fromLatin1(type);
    for (const QByteArray &type : types)
        if (!isTechnical(type))
            return QString::fromLatin1(type);
    return {};
}

/// A label as a type, where it is one word of letters, digits and hyphens.
std::vector<QByteArray> typesOf(const QString &label)
{
    const QByteArray type = label.toLower().toUtf8();
    const bool word = !type.isEmpty() && std::ranges::all_of(type, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    return word ? std::vector{type} : std::vector<QByteArray>();
}

/// A label that no type can say.
QString freeLabel(const QString &label)
{
    return typesOf(label).empty() ? label : QString();
}

bool isForInvoices(const std::vector<QByteArray> &types)
{
    return std::ranges::find(types, QByteArray("x-billing")) != types.end();
}

QString addressText(const ContactAddress &address)
{
    QStringList parts{address.postBox, address.extended, address.street, address.postcode, address.locality,
        address.region, address.country};
    parts.removeAll(QString());
    return parts.join(u", "_s).replace(u'\n', u' ');
}

PostalAddress addressOf(ClientDetails &details, const ContactAddress &address, WarningList &warnings)
{
    QStringList street{address.street, address.extended, address.postBox};
    street.removeAll(QString());
    PostalAddress read{street.join(u'\n'), address.postcode, address.locality, address.region, {}};
    if (const auto code = countryCode(address.country)) {
        read.country = *code;
    } else if (!address.country.isEmpty()) {
        keepAsText(details, u"ADR"_s, addressText(address));
        warnings.add("country_kept_as_text", nameAndText(details, address.country));
    }
    return read;
}

void takeAddress(ClientDetails &details, ContactAddress address, WarningList &warnings)
{
    if (!isForInvoices(address.types)) {
        const QString label = labelOf(address);
        addAddress(details, {label, addressOf(details, address, warnings)});
        return;
    }
    // Our own cards say in the extended part whom invoices are addressed to.
    details.billing.name = std::exchange(address.extended, QString());
    details.billing.address = addressOf(details, address, warnings);
}

void addMail(ClientDetails &details, const ContactEntry &mail, WarningList &warnings)
{
    const auto address = EmailAddress::create(mail.value);
    if (address && isForInvoices(mail.types)) {
        details.billing.email = address->text();
        return;
    }
    if (address) {
        details.contacts.push_back({ContactPoint::Type::Email, labelOf(mail), address->text()});
        return;
    }
    keepAsText(details, u"EMAIL"_s, mail.value);
    warnings.add("email_kept_as_text", nameAndText(details, mail.value));
}

/// Zone and language, as far as they are known ones.
void addHabits(ClientDetails &details, const Contact &contact, WarningList &warnings)
{
    if (const auto zone = TimeZone::fromAnyName(contact.zone)) {
        details.zone = zone->name();
    } else if (!contact.zone.isEmpty()) {
        keepAsText(details, u"TZ"_s, QString::fromUtf8(contact.zone));
        warnings.add("zone_kept_as_text", nameAndText(details, QString::fromUtf8(contact.zone)));
    }
    if (const auto locale = Locale::create(contact.language))
        details.locale = locale->tag();
    else if (!contact.language.isEmpty())
        keepAsText(details, u"LANG"_s, QString::fromUtf8(contact.language));
}

void addRemarks(ClientDetails &details, const Contact &contact)
{
    if (!contact.note.isEmpty())
        details.remark += (details.remark.isEmpty() ? QString() : u"\n"_s) + contact.note;
    for (const QString &nickname : contact.nicknames)
        keepAsText(details, u"NICKNAME"_s, nickname);
    for (std::size_t at = 1; at < contact.organisation.size(); ++at)
        keepAsText(details, u"ORG"_s, contact.organisation[at]);
    for (const QString &url : contact.urls)
        keepAsText(details, u"URL"_s, url);
    if (contact.birthday) {
        const auto two = [](unsigned number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
        const QString year = contact.birthday->year > 0 ? QString::number(contact.birthday->year) : u"-"_s;
        keepAsText(details, u"BDAY"_s,
            year + u'-' + two(contact.birthday->month) + u'-' + two(contact.birthday->day));
    }
}

/// What a card is known by when it has no UID: everything that tells people apart.
QByteArray identityOf(const Contact &contact)
{
    if (!contact.uid.isEmpty())
        return contact.uid;
    QString text = foldedName(contact.fullName);
    for (const ContactEntry &mail : contact.emails)
        text += u'\n' + mail.value.trimmed().toLower();
    for (const ContactEntry &phone : contact.phones)
        text += u'\n' + phone.value.simplified();
    return "card:" + hex(sha256({text.toUtf8()}));
}

}  // namespace

std::optional<QByteArray> countryCode(const QString &text)
{
    const auto found = countriesByName().constFind(foldedName(text));
    return found == countriesByName().constEnd() ? std::nullopt : std::optional(*found);
}

void keepAsText(ClientDetails &details, const QString &property, const QString &text)
{
    const QString line = property + u": "_s + text.simplified();
    if (!text.simplified().isEmpty() && !details.remark.split(u'\n').contains(line))
        details.remark += (details.remark.isEmpty() ? QString() : u"\n"_s) + line;
}

void addPhone(ClientDetails &details, const QString &label, const QString &number, const QByteArray &region,
    WarningList &warnings)
{
    if (number.trimmed().isEmpty())
        return;
    if (const auto phone = PhoneNumber::create(number, region)) {
        details.contacts.push_back({ContactPoint::Type::Phone, label, QString::fromLatin1(phone->e164())});
        return;
    }
    keepAsText(details, u"TEL"_s, number);
    warnings.add("phone_kept_as_text", nameAndText(details, number.simplified()));
}

Result<ClientCandidate> candidateOf(
    const Contact &contact, const QByteArray &homeCountry, WarningList &warnings)
{
    ClientDetails details;
    const bool person =
        contact.kind != "org" &&
        (!contact.name.family.isEmpty() || !contact.name.given.isEmpty() || contact.organisation.empty());
    details.kind = person ? ClientKind::Person : ClientKind::Company;
    details.name = contact.fullName.simplified();
    if (details.name.size() > 200) {
        keepAsText(details, u"FN"_s, details.name);
        details.name.truncate(200);
    }
    details.given = contact.name.given;
    details.family = contact.name.family;
    details.title = contact.title;
    details.business = !person;
    if (!contact.organisation.empty())
        details.company = contact.organisation.front();
    for (const ContactAddress &address : byPreference(contact.addresses))
        takeAddress(details, address, warnings);
    for (const ContactEntry &mail : byPreference(contact.emails))
        addMail(details, mail, warnings);
    const QByteArray region = details.address.country.isEmpty() ? homeCountry : details.address.country;
    for (const ContactEntry &phone : byPreference(contact.phones))
        addPhone(details, labelOf(phone), phone.value, region, warnings);
    addHabits(details, contact, warnings);
    for (const QString &category : contact.categories)
        details.tags += category;
    for (const QString &flag : contact.flags)
        details.flags += flag;
    addRemarks(details, contact);
    SP_TRY(checked, PeopleService::checked(details, homeCountry));
    // The revision counts: some programs touch nothing else when a picture changes, and that is no change to
    // us.
    Contact bare = contact;
    bare.revision.reset();
    return ClientCandidate{
        checked, {identityOf(contact), sha256({writeContacts(std::span(&bare, 1), CardVersion::V4)})}};
}

Contact contactOf(const Client &client)
{
    const ClientDetails &details = client.details;
    Contact contact;
    contact.uid = client.id.text();
    contact.kind = details.kind == ClientKind::Company ? "org" : "individual";
    contact.fullName = details.name;
    contact.name.given = details.given;
    contact.name.family = details.family;
    if (!details.company.isEmpty())
        contact.organisation = {details.company};
    contact.title = details.title;
    for (const ContactPoint &point : details.contacts) {
        const bool mail = point.type == ContactPoint::Type::Email;
        auto &entries = mail ? contact.emails : contact.phones;
        entries.push_back(
            {point.value, typesOf(point.label), entries.empty() ? 1 : 0, freeLabel(point.label)});
    }
    const BillingAddress &billing = details.billing;
    if (!billing.email.isEmpty())
        contact.emails.push_back({billing.email, {"x-billing"}, 0});
    const auto add = [&](const PostalAddress &address, const QString &extended, std::vector<QByteArray> types,
                         int preference, const QString &label) {
        contact.addresses.push_back({{}, extended, address.street, address.city, address.region,
            address.postcode, QString::fromLatin1(address.country), std::move(types), preference, label});
    };
    if (!details.address.empty() || !details.address.country.isEmpty())
        add(details.address, {}, typesOf(details.addressLabel), details.moreAddresses.empty() ? 0 : 1,
            freeLabel(details.addressLabel));
    for (const LabelledAddress &each : details.moreAddresses)
        add(each.address, {}, typesOf(each.label), 0, freeLabel(each.label));
    if (!billing.name.isEmpty() || !billing.address.empty())
        add(billing.address, billing.name, {"x-billing"}, 0, {});
    contact.note = details.remark;
    contact.categories.assign(details.tags.begin(), details.tags.end());
    contact.flags.assign(details.flags.begin(), details.flags.end());
    contact.zone = details.zone;
    contact.language = details.locale;
    return contact;
}

}  // namespace sp
