// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/passphrase.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

// UAX #15, table "Maximum expansion factors": NFKC makes at most 18 UTF-16 units of one (U+FDFA). With room
// for that ICU works in our buffer and never moves to one of its own, which nobody would wipe.
constexpr std::size_t nfkcExpansion = 18;

constexpr std::size_t utf8PerUnit = 3;

Error notText()
{
    return {ErrorCode::InvalidInput, "passphrase.not_text"};
}

UChar *units(SecretBytes &bytes)
{
    return reinterpret_cast<UChar *>(bytes.data());
}

}  // namespace

Result<Passphrase> Passphrase::create(const SecretBytes &utf8)
{
    if (utf8.empty())
        return Error{ErrorCode::InvalidInput, "passphrase.empty"};
    if (utf8.size() > maximumBytes)
        return Error{ErrorCode::InvalidInput, "passphrase.too_long", {{u"limit"_s, qint64(maximumBytes)}}};

    UErrorCode status = U_ZERO_ERROR;
    SecretBytes typed(utf8.size() * sizeof(UChar));  // UTF-16 never has more units than UTF-8 has bytes.
    int32_t typedLength = 0;
    u_strFromUTF8(units(typed), static_cast<int32_t>(utf8.size()), &typedLength,
        reinterpret_cast<const char *>(utf8.data()), static_cast<int32_t>(utf8.size()), &status);
    if (U_FAILURE(status))
        return notText();

    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    const auto capacity = static_cast<std::size_t>(typedLength) * nfkcExpansion + 1;
    SecretBytes normal(capacity * sizeof(UChar));
    const int32_t normalLength = unorm2_normalize(
        nfkc, units(typed), typedLength, units(normal), static_cast<int32_t>(capacity), &status);
    if (U_FAILURE(status))
        return notText();

    SecretBytes back(static_cast<std::size_t>(normalLength) * utf8PerUnit + 1);
    int32_t backLength = 0;
    u_strToUTF8(reinterpret_cast<char *>(back.data()), static_cast<int32_t>(back.size()), &backLength,
        units(normal), normalLength, &status);
    if (U_FAILURE(status))
        return notText();
    return Passphrase(SecretBytes::copyOf(back.span().first(static_cast<std::size_t>(backLength))));
}

}  // namespace sp
