// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace sp::dav {

/// The one spelling of a resource's address: absolute, without query and fragment, each segment of its path
/// escaped where RFC 3986 wants it and nowhere else. Servers spell one href in several ways, sometimes within
/// one answer. Nothing when it is no address of a web server.
std::optional<QByteArray> canonicalHref(const QUrl &base, QByteArrayView href);
QUrl urlOf(const QByteArray &canonical);
/// The address of a new resource for `uid` in a collection: always the same, so that writing it twice finds
/// the first one. A uid that is no usable name of a file gives its digest.
QByteArray newResource(const QByteArray &collection, const QByteArray &uid);

}  // namespace sp::dav
