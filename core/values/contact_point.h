// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sp {

/// An e-mail address as written, with its comparison form. Only what mail servers accept in practice: one
/// "@", no spaces or control characters, a domain with letters; at most 254 octets (RFC 5321
/// section 4.5.3.1.3).
class EmailAddress {
public:
    /// Fails with "email.invalid" {text}.
    static Result<EmailAddress> create(const QString &text);
    const QString &text() const { return m_text; }
    /// Lower case; two addresses are the same person's when this is equal.
    QString normalised() const { return m_text.toLower(); }
    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// What libphonenumber makes of a number, also of one that nobody can have.
struct PhoneReading {
    QByteArray e164;        ///< "+49301234567"
    QString international;  ///< "+49 30 1234567"
    QString national;       ///< "030 1234567"
    bool valid = false;     ///< Its country gives out such numbers.
};

/// Reads a number as people write it, with `region` as for PhoneNumber::create(). Nothing where it is no
/// number at all.
std::optional<PhoneReading> readPhone(const QString &text, const QByteArray &region);

/// A telephone number in E.164 form, by libphonenumber.
class PhoneNumber {
public:
    /// Reads a number as people write it; `region` ("DE") is the country it is dialled from when it has no
    /// "+". Fails with "phone.invalid" {text}.
    static Result<PhoneNumber> create(const QString &text, const QByteArray &region);
    const QByteArray &e164() const { return m_e164; }
    /// Grouped as its country does, with "+": "+49 30 1234567".
    QString display() const;
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(QByteArray e164) : m_e164(std::move(e164)) {}
    QByteArray m_e164;
};

/// Where a bill or a letter goes. `country` is ISO 3166 alpha-2 or empty.
struct PostalAddress {
    QString street;  ///< May hold several lines.
    QString postcode;
    QString city;
    QString region;
    QByteArray country;

    bool empty() const
    {
        return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty();
    }
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

}  // namespace sp
