// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/contact_point.h"

#include <QStringView>

#include <optional>

namespace sp {

/// A country as signatures name it.
struct Country {
    const char *region;           ///< ISO 3166 alpha-2.
    const char *zone;             ///< Where most of its people live; nullptr when it has several that differ.
    const char *language;         ///< ISO 639-1.
    const char16_t *names;        ///< As plainLine() gives them, each between two "|".
    const char16_t *callingCode;  ///< "49"
};

/// The country of this name or ISO code in capitals ("DE", "Deutschland", "Allemagne"), or nullptr.
const Country *countryNamed(QStringView text);
const Country *countryOf(QByteArrayView region);

/// The parts of an address that a line holds, or nothing when it is no line of an address: a street with its
/// number, a postcode with its city, a country alone. `region` of PostalAddress is a state or province.
std::optional<PostalAddress> addressLine(QStringView text);

/// The zone that an abbreviation or an offset names ("CET", "GMT+1", "Eastern Time"), or an empty name.
QByteArray zoneNamed(QStringView plain);

}  // namespace sp
