// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>

#include <vector>

namespace sp::dav {

/// Where servers differ from the RFCs, or from each other; in this one file, so that it can be read at once.

/// Whether the account's password may go to `target` when the server of `known` points there: to the same
/// host, or one below it. iCloud shares its accounts out among hosts beside the one people type
/// ("caldav.icloud.com" points to "p42-caldav.icloud.com"). Never from https to http.
bool mayFollow(const QUrl &known, const QUrl &target);

/// The addresses at which an account is looked for, best first: what was typed, then the well-known one of
/// its host (RFC 6764 section 5), then the host itself. A mail address means its host; Nextcloud's page in
/// the browser means its server behind it ("remote.php/dav").
std::vector<QUrl> placesFor(const QString &address);

/// Whether a refused sync-collection means that its token is too old. RFC 6578 section 3.8 wants the
/// precondition DAV:valid-sync-token; older servers (among them iCloud and Radicale) answer with the status
/// alone.
bool meansExpired(int status, const QByteArray &body);
/// Whether it means that the server knows no such report.
bool lacksReport(int status);

/// Etags as If-Match wants them: some servers (older Nextclouds behind a proxy that packs) add "-gzip" within
/// the quotes, which they themselves do not know again; others leave the quotes out.
QByteArray etagFrom(const QString &text);

/// "#rrggbb" of Apple's "#rrggbbaa" in either case; empty for anything else.
QByteArray colourFrom(const QString &text);

/// Whether the account may write, by its privileges. A server that names none lets it try.
bool maySaveWith(const QByteArrayList &privileges, bool given);

}  // namespace sp::dav
