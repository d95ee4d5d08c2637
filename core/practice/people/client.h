// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/practice/people/rules/client_flags.h"
#include "core/values/contact_point.h"
#include "core/values/currency.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sp {

enum class ClientKind { Person, Company };
/// Suggested: found in an import and not yet accepted. Merged: another record stands for it.
enum class ClientStatus { Suggested, Active, Archived, Merged };

/// A mail address or telephone number of a client, with the form it is compared by.
struct ContactPoint {
    enum class Type { Email, Phone } type;
    QString label;  ///< "work", "home"; may be empty.
    QString value;
    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

/// One more address of a client, besides the first.
struct LabelledAddress {
    QString label;  ///< "work", "home"; may be empty.
    PostalAddress address;
    friend bool operator==(const LabelledAddress &, const LabelledAddress &) = default;
};

/// Where invoices go when that differs from the client; what is empty here is the client's own.
struct BillingAddress {
    QString name = {};   ///< Who the invoice is addressed to.
    QString email = {};  ///< Where it is sent.
    PostalAddress address = {};
    bool empty() const
    {
        return name.isEmpty() && email.isEmpty() && address.empty() && address.country.isEmpty();
    }
    friend bool operator==(const BillingAddress &, const BillingAddress &) = default;
};

/// What is known of a client, as typed or imported; PeopleService checks it.
struct ClientDetails {
    ClientKind kind = ClientKind::Person;
    QString name = {};  ///< As it stands on an invoice; at most 200 characters.
    QString given = {};
    QString family = {};
    QString company = {};
    QString title = {};
    QByteArray zone = {};  ///< IANA name, or empty when unknown: the workspace's zone is used and said to be.
    QByteArray locale = {};    ///< BCP 47, or empty.
    QByteArray currency = {};  ///< ISO 4217, or empty for the workspace's.
    QString taxId = {};
    QString vatId = {};
    bool business = false;       ///< A person who buys for their own business; a company needs no flag.
    PostalAddress address = {};  ///< The primary one.
    /// The first of each type is the primary one.
    std::vector<ContactPoint> contacts = {};
    QStringList flags = {};  ///< Of client_flags.h.
    QStringList tags = {};
    QString remark = {};
    std::optional<ClientId> payer = {};  ///< Who gets the invoice, when it is not the client.
    QString addressLabel = {};
    std::vector<LabelledAddress> moreAddresses = {};
    BillingAddress billing = {};
    friend bool operator==(const ClientDetails &, const ClientDetails &) = default;
};

struct Client {
    ClientId id;
    ClientStatus status = ClientStatus::Active;
    std::optional<ClientId> mergedInto = {};
    ClientDetails details = {};
    std::int64_t version = 1;
    Instant createdAt = {};
    /// When the client was erased: what is left is a record without a person.
    std::optional<Instant> erasedAt = {};

    /// The first mail address, or empty.
    QString email() const;
    /// Where invoices are sent: the billing address's, else the first; may be empty.
    QString invoiceEmail() const;
    bool is(ClientFlag flag) const;
};

/// A line in a list of clients.
struct ClientSummary {
    ClientId id;
    ClientStatus status;
    QString name;
    QString company;
    QByteArray zone;
    QString email;
};

}  // namespace sp
