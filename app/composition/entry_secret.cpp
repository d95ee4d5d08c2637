// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/entry_secret.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace sp {

namespace {

constexpr QByteArrayView mark = "solopilot-entry-1\n";

}  // namespace

SecretBytes sealable(const EntrySecret &entry)
{
    const SecretBytes tokens = sealable(entry.tokens);
    const std::size_t secretSize = entry.clientSecret ? entry.clientSecret->size() : 0;
    SecretBytes bytes(static_cast<std::size_t>(mark.size()) + secretSize + 1 + tokens.size());
    auto *at = std::ranges::copy(octets(mark), bytes.data()).out;
    if (entry.clientSecret)
        at = std::ranges::copy(entry.clientSecret->span(), at).out;
    *at++ = '\n';
    std::ranges::copy(tokens.span(), at);
    return bytes;
}

std::optional<EntrySecret> entryFrom(const SecretBytes &bytes)
{
    const auto all = bytes.span();
    const auto head = static_cast<std::size_t>(mark.size());
    if (all.size() < head || view(all.first(head)) != mark)
        return std::nullopt;
    const auto rest = all.subspan(head);
    const auto end = std::ranges::find(rest, '\n');
    if (end == rest.end())
        return std::nullopt;
    const auto size = static_cast<std::size_t>(end - rest.begin());
    auto tokens = fromSealable(SecretBytes::copyOf(rest.subspan(size + 1)));
    if (!tokens)
        return std::nullopt;
    EntrySecret entry{{}, *std::move(tokens)};
    if (size > 0)
        entry.clientSecret = SecretBytes::copyOf(rest.first(size));
    return entry;
}

}  // namespace sp
