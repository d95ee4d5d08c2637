// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recovery_key.h"

#include "core/base/random.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::uint64_t checkPrime = 1'048'573;  // The largest prime below 32^4.

constexpr std::size_t keyBytes = 20;
constexpr std::size_t keySymbols = 32;
constexpr std::size_t allSymbols = RecoveryKey::groups * RecoveryKey::groupLength;

/// The value of a typed character, 0..31.
std::optional<unsigned char> symbolOf(unsigned char typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<unsigned char>(typed - 'a' + 'A');
    if (typed == 'O')
        typed = '0';
    if (typed == 'I' || typed == 'L')
        typed = '1';
    const auto at = alphabet.find(static_cast<char>(typed));
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned char>(at));
}

bool isSeparator(unsigned char typed)
{
    return typed == ' ' || typed == '-' || typed == '\t' || typed == '\r' || typed == '\n';
}

/// What each symbol counts for in the checked sum, modulo the prime: its place in the number, and its place
/// in the check with the other sign, so that the sum of a right key is zero.
constexpr std::array<std::uint64_t, allSymbols> makeWeights()
{
    std::array<std::uint64_t, allSymbols> weights{};
    std::uint64_t place = 1;
    for (std::size_t at = keySymbols; at-- > 0; place = place * 32 % checkPrime)
        weights[at] = place;
    place = 1;
    for (std::size_t at = allSymbols; at-- > keySymbols; place = place * 32 % checkPrime)
        weights[at] = checkPrime - place;
    return weights;
}
constexpr auto weights = makeWeights();

std::uint64_t checkedSum(const SecretBytes &symbols)
{
    std::uint64_t sum = 0;
    for (std::size_t at = 0; at < allSymbols; ++at)
        sum = (sum + weights[at] * symbols.data()[at]) % checkPrime;
    return sum;
}

SecretBytes symbolsOf(const SecretBytes &key)
{
    SecretBytes symbols(allSymbols);
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < keySymbols; ++at) {
        unsigned symbol = 0;
        for (std::size_t bit = at * 5; bit < at * 5 + 5; ++bit)
            symbol = symbol << 1 | (key.data()[bit / 8] >> (7 - bit % 8) & 1U);
        symbols.data()[at] = static_cast<unsigned char>(symbol);
        number = (number * 32 + symbol) % checkPrime;
    }
    for (std::size_t at = allSymbols; at-- > keySymbols; number /= 32)
        symbols.data()[at] = static_cast<unsigned char>(number % 32);
    return symbols;
}

SecretBytes bytesOf(const SecretBytes &symbols)
{
    SecretBytes key(keyBytes);
    std::fill_n(key.data(), key.size(), static_cast<unsigned char>(0));
    for (std::size_t bit = 0; bit < keySymbols * 5; ++bit)
        key.data()[bit / 8] = static_cast<unsigned char>(
            key.data()[bit / 8] << 1 | (symbols.data()[bit / 5] >> (4 - bit % 5) & 1U));
    return key;
}

int groupAt(std::size_t symbol)
{
    return static_cast<int>(symbol) / RecoveryKey::groupLength + 1;
}

/// The group where one other character, or one exchange of neighbours, would make `sum` zero; 0 when that is
/// true of several groups or of none.
int suspectGroup(const SecretBytes &symbols, std::uint64_t sum)
{
    int suspect = 0;
    bool several = false;
    // Puts `other` at `at`, and `next` behind it.
    const auto consider = [&](std::size_t at, unsigned other, unsigned next) {
        const unsigned char *typed = symbols.data();
        std::uint64_t changed = sum + weights[at] * (checkPrime + other - typed[at]) % checkPrime;
        if (at + 1 < allSymbols)
            changed += weights[at + 1] * (checkPrime + next - typed[at + 1]) % checkPrime;
        if (changed % checkPrime != 0)
            return;
        several = several || (suspect != 0 && suspect != groupAt(at));
        suspect = groupAt(at);
    };
    for (std::size_t at = 0; at < allSymbols; ++at) {
        const unsigned next = at + 1 < allSymbols ? symbols.data()[at + 1] : 0;
        for (unsigned other = 0; other < 32; ++other)
            consider(at, other, next);
        if (at + 1 < allSymbols)
            consider(at, next, symbols.data()[at]);
    }
    return several ? 0 : suspect;
}

Error typo(int group)
{
    return {ErrorCode::InvalidInput, "recovery.typo", {{u"group"_s, group}}};
}

}  // namespace

RecoveryKey RecoveryKey::generate(Random &random)
{
    SecretBytes key(keyBytes);
    random.fill(key.span());
    return RecoveryKey(std::move(key));
}

Result<RecoveryKey> RecoveryKey::parse(const SecretBytes &typed)
{
    SecretBytes symbols(allSymbols);
    std::size_t count = 0;
    int unreadable = 0;
    for (const unsigned char character : typed.span()) {
        if (isSeparator(character))
            continue;
        const auto symbol = symbolOf(character);
        if (!symbol && unreadable == 0)
            unreadable = count < allSymbols ? groupAt(count) : groups;
        if (count < allSymbols)
            symbols.data()[count] = symbol.value_or(0);
        ++count;
    }
    if (unreadable)
        return typo(unreadable);
    if (count != allSymbols)
        return Error{ErrorCode::InvalidInput, "recovery.length",
            {{u"have"_s, static_cast<qint64>(count)}, {u"need"_s, static_cast<qint64>(allSymbols)}}};
    if (const std::uint64_t sum = checkedSum(symbols); sum != 0)
        return typo(suspectGroup(symbols, sum));
    RecoveryKey key(bytesOf(symbols));
    // The check's four characters could also say up to three numbers beyond the prime.
    if (!symbolsOf(key.bytes()).equals(symbols))
        return typo(groups);
    return key;
}

SecretBytes RecoveryKey::printable() const
{
    const SecretBytes symbols = symbolsOf(m_bytes);
    SecretBytes text(allSymbols + groups - 1);
    unsigned char *out = text.data();
    for (std::size_t at = 0; at < allSymbols; ++at) {
        if (at > 0 && at % groupLength == 0)
            *out++ = '-';
        *out++ = static_cast<unsigned char>(alphabet[symbols.data()[at]]);
    }
    return text;
}

}  // namespace sp
