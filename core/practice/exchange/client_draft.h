// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/contact_file.h"
#include "core/formats/warning_list.h"
#include "core/practice/exchange/client_intake.h"

namespace sp {

/// "DE" for "Germany", "Deutschland", "de" or "GERMANY"; nothing for what is no country's English or own name
/// or code.
std::optional<QByteArray> countryCode(const QString &text);

/// Puts `text` into the remark under the name its format has for it: "TEL: 12345 ext. 9".
void keepAsText(ClientDetails &details, const QString &property, const QString &text);

/// Adds a telephone number, or keeps it as text with a warning where nobody could dial it.
void addPhone(ClientDetails &details, const QString &label, const QString &number, const QByteArray &region,
    WarningList &warnings);

/// A card as a client. Fails as PeopleService::checked() where the rest of it makes no client.
Result<ClientCandidate> candidateOf(
    const Contact &contact, const QByteArray &homeCountry, WarningList &warnings);
/// The reverse, for exports; `uid` is the client's id.
Contact contactOf(const Client &client);

}  // namespace sp
