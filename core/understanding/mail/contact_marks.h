// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sp {

/// A stretch of a text, in UTF-16 code units.
struct TextSpan {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Mail addresses, with a domain of two labels at least.
std::vector<TextSpan> addressesIn(QStringView text);

/// Links: with a scheme, from "www." on, or a bare host under a domain that people name in passing
/// ("example.com/about"). No part of a mail address.
std::vector<TextSpan> linksIn(QStringView text);

/// What may be a telephone number: seven to fifteen digits with the marks people put between them, and no
/// date, amount or identifier.
std::vector<TextSpan> numbersIn(QStringView text);

/// Whether a line holds an address, a link or a number.
bool hasContactMark(QStringView text);

/// Whether `plain` (see plainLine()) names what somebody is: "Founder & CEO", "Heilpraktikerin".
bool isTitle(QStringView plain);

/// Whether a text names a company by its legal form or by a word like "Consulting", "Praxis", "Studio".
bool isCompany(QStringView text);

/// Whether a text looks like the name of a person: one to five words, capitals first. `least`: how many
/// words.
bool isNameLike(QStringView text, int least = 1);

}  // namespace sp
