// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/formats/warning.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sp {

/// Types are lower case ("home", "work", "cell"); `preference` is 1 to 100, 1 the most preferred, 0 when not
/// said. vCard 3.0 can only say 1. `label` is what the owner of the book calls it in words of their own,
/// which Apple's cards, and many others since, say as an X-ABLabel in the same group.
struct ContactEntry {
    QString value;
    std::vector<QByteArray> types = {};
    int preference = 0;
    QString label = {};
    friend bool operator==(const ContactEntry &, const ContactEntry &) = default;
};

/// ADR. `country` is what the card says, a name or a code.
struct ContactAddress {
    QString postBox;
    QString extended;
    QString street;
    QString locality;
    QString region;
    QString postcode;
    QString country;
    std::vector<QByteArray> types = {};
    int preference = 0;
    QString label = {};
    friend bool operator==(const ContactAddress &, const ContactAddress &) = default;
};

/// N
struct ContactName {
    QString family;
    QString given;
    QString additional;
    QString prefix;
    QString suffix;
    friend bool operator==(const ContactName &, const ContactName &) = default;
};

/// BDAY. `year` is 0 when the card keeps it to itself ("--0412").
struct ContactBirthday {
    int year = 0;
    unsigned month = 1;
    unsigned day = 1;
    friend bool operator==(const ContactBirthday &, const ContactBirthday &) = default;
};

/// A vCard.
struct Contact {
    QByteArray uid;
    QByteArray kind;   ///< "individual", "group", "org", "location" or empty.
    QString fullName;  ///< FN; made from the name, the organisation or an address when the card has none.
                       ///< Never empty.
    ContactName name;
    std::vector<QString> nicknames;
    std::vector<QString> organisation;  ///< The organisation, then its units.
    QString title;
    std::vector<ContactEntry> emails;
    std::vector<ContactEntry> phones;  ///< As written, without "tel:".
    std::vector<ContactAddress> addresses;
    QString note;
    std::vector<QString> categories;
    std::vector<QString> flags;  ///< X-SOLOPILOT-FLAGS, our own.
    std::vector<QString> urls;
    QByteArray zone;      ///< TZ as written: "Europe/Paris" or "-0500".
    QByteArray language;  ///< The first LANG: "fr", "pt-BR".
    std::optional<ContactBirthday> birthday;
    std::optional<Instant> revision;
    friend bool operator==(const Contact &, const Contact &) = default;
};

struct ContactFile {
    std::vector<Contact> contacts;
    std::vector<Warning> warnings;
};

struct ContactReadOptions {
    qint64 mostBytes = 20LL * 1024 * 1024;
    int mostProperties = 500'000;
};

/// Reads vCard 2.1 (with QUOTED-PRINTABLE), 3.0 and 4.0, whole or not at all. Pictures, keys and the like are
/// left out. Fails with "vcard.too_large" {bytes, limit}, "vcard.not_a_card", "vcard.truncated" {line},
/// "vcard.too_many_properties" {limit}. Warnings: "text.charset_guessed" {charset}, "vcard.line_ignored"
/// {line}, "vcard.value_ignored" {line, property}, "vcard.card_skipped" {line} for one that names nobody,
/// "vcard.more_warnings".
Result<ContactFile> readContacts(const QByteArray &bytes, const ContactReadOptions &options = {});

enum class CardVersion { V3, V4 };

/// vCard 3.0 (RFC 2426) or 4.0 (RFC 6350), CRLF, folded at 75 octets. What 3.0 has no property for (KIND,
/// LANG) goes into X- properties that readContacts() knows.
QByteArray writeContacts(std::span<const Contact> contacts, CardVersion version);

}  // namespace sp
