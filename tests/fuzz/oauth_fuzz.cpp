// SPDX-License-Identifier: GPL-3.0-or-later
// What comes when somebody signs in: any program of the machine can call the port that a browser is to come
// back to, and a token endpoint says what it likes. A refusal is a code of letters, a token visible ASCII,
// and what is kept comes back the same; no other bytes are taken for it.
#include "core/providers/oauth/oauth_tokens.h"
#include "core/providers/oauth/redirect_query.h"
#include "tests/fuzz/fuzz_input.h"

using namespace sp;
using fuzz::require;

namespace {

constexpr Instant now = instantFromMillis(1'792'567'620'000);

bool isCode(const QByteArray &text)
{
    return text.size() <= 40 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

bool isVisible(const SecretBytes &text)
{
    return std::ranges::all_of(text.span(), [](unsigned char c) { return c > 0x20 && c < 0x7f; });
}

void judgeRedirect(QByteArrayView head)
{
    if (const auto query = readRedirect(head, 4711)) {
        require(isCode(query->error));
        require(head.startsWith("GET /?") && head.contains("127.0.0.1:4711"));
    }
}

void judgeTokens(const OAuthTokens &tokens)
{
    require(!tokens.access.empty() && isVisible(tokens.access) && isVisible(tokens.refresh));
    const auto back = fromSealable(sealable(tokens));
    require(back && back->access.equals(tokens.access) && back->refresh.equals(tokens.refresh));
    require(back->scope == tokens.scope && back->expires == tokens.expires);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    judgeRedirect(bytes);
    judgeRedirect("GET /?" + bytes + " HTTP/1.1\r\nHost: 127.0.0.1:4711");
    if (const auto answer = readTokenAnswer(bytes, now)) {
        require(isCode(answer->error));
        require(!answer->tokens || answer->error.isEmpty());
        if (answer->tokens) {
            judgeTokens(*answer->tokens);
            require(answer->tokens->expires >= now);
        }
    }
    if (const auto kept = fromSealable(SecretBytes::copyOf(octets(bytes))))
        require(isVisible(kept->access) && isVisible(kept->refresh));
    return 0;
}
