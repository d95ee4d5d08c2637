// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace sp::understanding {

/// The plain letter of a character, for reading what people type: small, and without accents ("É" is "e",
/// "ß" is "s"). Digits are all "0"; a typographic apostrophe is "'". Never 0 for a character that is not 0.
char16_t plainLetter(char16_t unit);

/// The character small, its accents kept, digits as "0".
char16_t smallLetter(char16_t unit);

}  // namespace sp::understanding
