// SPDX-License-Identifier: GPL-3.0-or-later
// What a time-stamping authority answers, of any bytes. 'r': root certificates. 'p': a policy. 'q': a request
// that a true reply may or may not be one to. Else the rest is a reply: it stamps one thing only, at one
// moment, under the policy that was asked for, and whole.
#include "core/base/random.h"
#include "core/primitives/audit/time_stamp.h"
#include "tests/fuzz/fuzz_input.h"

#include <array>

using namespace sp;
using fuzz::require;

namespace {

/// Made for this target with OpenSSL; the key is thrown away. Its authority stamped the corpus.
constexpr auto root = R"(-----BEGIN CERTIFICATE-----
MIIBUzCB+qADAgECAhRcjmXxtUDLhrLDT5KP1xkAo8WArzAKBggqhkjOPQQDAjAP
MQ0wCwYDVQQDDARSb290MCAXDTI2MTEzMDE1NTkzMFoYDzIyMjYxMDEzMTU1OTMw
WjAPMQ0wCwYDVQQDDARSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEa4fb
wUTdpKqsOQOPsAZ4WsT1XBSs6kWNumXjCgEwA0WDevKe9w6I8SsZ2/uBCZiyyuav
URxFdyFC95mtdn3H9KMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUhim1
hqFJDchE8PLLXtA2kUwv/ZUwCgYIKoZIzj0EAwIDSAAwRQIhAJ8vFXmHQJnUTvzD
VY/9glIMdDBbUBPHZQea8wI8wY48AiBCB2r8NABWOUP7opgidHq0IWBu5yj6Ic9w
xnCLHDELYw==
-----END CERTIFICATE-----
)";
constexpr QByteArrayView stamped = "the signature of a head", policy = "1.2.3.4.1";

constexpr std::array reasons{"stamp.not_a_reply", "stamp.denied", "stamp.imprint", "stamp.nonce",
    "stamp.policy", "stamp.signature", "stamp.certificate", "stamp.time", "stamp.roots"};

const StampTrust &trust()
{
    static const StampTrust made{root, {}};
    return made;
}

template <typename Value>
bool isRefusal(const Result<Value> &result)
{
    require(result ||
            std::ranges::any_of(reasons, [&](const char *each) { return result.error().reason == each; }));
    return !result;
}

void tryReply(const QByteArray &reply)
{
    const auto at = checkKeptStamp(reply, stamped, trust());
    const auto other = checkKeptStamp(reply, "something else", trust());
    require(isRefusal(at) || isRefusal(other));
    // With a nonce there is no answer to a request from before.
    SeededRandom random(1);
    const QByteArray request = *stampRequest(stamped, trust(), random);
    const StampTimes always{Instant::min(), Instant::max()};
    require(isRefusal(checkStamp(reply, request, trust(), always)));
    if (!at)
        return;
    require(isRefusal(checkKeptStamp(reply + 'x', stamped, trust())));
    require(isRefusal(checkKeptStamp(reply.chopped(1), stamped, trust())));
    require(isRefusal(checkKeptStamp(reply, stamped, {"no certificate", {}})));
    const auto asked = checkKeptStamp(reply, stamped, {root, policy.toByteArray()});
    const auto wrong = checkKeptStamp(reply, stamped, {root, "1.2.3.4.9"});
    require((isRefusal(asked) || *asked == *at) && isRefusal(wrong));
}

void tryPolicy(const QByteArray &text)
{
    const StampTrust asked{root, text};
    SeededRandom random(1);
    const auto request = stampRequest(stamped, asked, random);
    require(bool(request) == bool(checkTrust(asked)));
    require(request || request.error().reason == "stamp.policy");
    require(!request || request->size() < 200 + text.size());
}

void tryRequest(const QByteArray &request)
{
    // Nobody asked with this request, so a reply to it can say nothing but when.
    const StampTimes always{Instant::min(), Instant::max()};
    SeededRandom random(1);
    const QByteArray other = *stampRequest("something else", trust(), random);
    isRefusal(checkStamp(other, request, trust(), always));
    isRefusal(checkStamp(request, request, trust(), always));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    if (*data == 'r') {
        const auto roots = checkTrust({rest, {}});
        require(roots || roots.error().reason == "stamp.roots");
    } else if (*data == 'p') {
        tryPolicy(rest);
    } else if (*data == 'q') {
        tryRequest(rest);
    } else {
        tryReply(rest);
    }
    return 0;
}
