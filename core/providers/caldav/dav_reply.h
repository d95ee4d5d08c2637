// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sp::dav {

/// What a server says of one property.
struct Property {
    QString text;               ///< All character data in it.
    QByteArrayList elements;    ///< The local names of all elements in it: privileges, kinds of resources.
    QByteArrayList hrefs;       ///< The contents of its DAV:href elements.
    QByteArrayList components;  ///< The names of its CALDAV:comp elements, upper case.
};

/// What a server says of one resource (RFC 4918 section 14.24).
struct Response {
    QByteArray href;  ///< As the server writes it.
    int status = 0;   ///< Of the resource as a whole; 0 when only properties have one.
    /// Those that were found, by their local names: no two that are asked for share one.
    std::map<QByteArray, Property> properties = {};

    const Property *find(const QByteArray &name) const
    {
        const auto found = properties.find(name);
        return found == properties.end() ? nullptr : &found->second;
    }
    QString text(const QByteArray &name) const
    {
        const Property *found = find(name);
        return found ? found->text.trimmed() : QString();
    }
};

struct Multistatus {
    std::vector<Response> responses = {};
    QByteArray syncToken = {};
};

/// Reads a 207's body. Nothing when it is no multistatus, is cut, has a document type (entities would be
/// expanded), or is nested deeper than any honest answer.
std::optional<Multistatus> readMultistatus(const QByteArray &body);
/// Whether the body of a refusal names this precondition (RFC 4918 section 16).
bool namesPrecondition(const QByteArray &body, QByteArrayView name);

}  // namespace sp::dav
