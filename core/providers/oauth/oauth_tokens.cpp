// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/oauth_tokens.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sp {

namespace {

constexpr QByteArrayView mark = "solopilot-tokens-1";
constexpr auto usualLife = std::chrono::hours(1);
constexpr auto longestLife = std::chrono::days(366);
constexpr qsizetype deepest = 32;

/// Walks over a JSON text and hands out the members of its one object.
class MemberReader {
public:
    explicit MemberReader(QByteArrayView json) : m_json(json) {}

    enum class Kind { Text, Number, Other };
    struct Member {
        QByteArray name;
        Kind kind = Kind::Other;
        SecretBytes text;  ///< Without its quotes and escapes; what else it is as it stands.
    };

    bool begin() { return take('{'); }
    /// The next member; nothing at the end, or when something is wrong: see failed().
    std::optional<Member> next()
    {
        if (take('}')) {
            skipSpace();
            m_failed = m_at != m_json.size();
            return std::nullopt;
        }
        m_failed = true;
        if (m_count++ > 0 && !take(','))
            return std::nullopt;
        auto name = string();
        if (!name || !take(':'))
            return std::nullopt;
        auto member = value();
        if (!member)
            return std::nullopt;
        member->name = view(name->span()).toByteArray();
        m_failed = false;
        return member;
    }
    bool failed() const { return m_failed; }

private:
    void skipSpace()
    {
        while (m_at < m_json.size() && std::strchr(" \t\r\n", m_json[m_at]) && m_json[m_at] != '\0')
            ++m_at;
    }
    bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::optional<SecretBytes> string()
    {
        if (!take('"'))
            return std::nullopt;
        const qsizetype start = m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_json.size())
            return std::nullopt;
        return unescaped(m_json.sliced(start, m_at++ - start));
    }

    /// A character beyond ASCII becomes NUL, which no token holds.
    static SecretBytes unescaped(QByteArrayView raw)
    {
        SecretBytes room(static_cast<std::size_t>(raw.size()));
        std::size_t size = 0;
        for (qsizetype at = 0; at < raw.size(); ++at) {
            char c = raw[at];
            if (c == '\\' && ++at < raw.size()) {
                c = raw[at] == '/' || raw[at] == '"' || raw[at] == '\\' ? raw[at] : '\0';
                if (raw[at] == 'u') {
                    const int unit = at + 4 < raw.size() ? hexUnit(raw.sliced(at + 1, 4)) : -1;
                    c = unit > 0 && unit < 0x7f ? static_cast<char>(unit) : '\0';
                    at += 4;
                }
            }
            room.data()[size++] = static_cast<unsigned char>(c);
        }
        return SecretBytes::copyOf(room.span().first(size));
    }
    static int hexUnit(QByteArrayView digits)
    {
        int unit = 0;
        for (const char c : digits) {
            const char lower = static_cast<char>(c | 0x20);
            const int digit = c >= '0' && c <= '9'           ? c - '0'
                              : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10
                                                             : -1;
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    std::optional<Member> value()
    {
        skipSpace();
        if (m_at >= m_json.size())
            return std::nullopt;
        if (m_json[m_at] == '"') {
            auto text = string();
            return text ? std::optional(Member{{}, Kind::Text, *std::move(text)}) : std::nullopt;
        }
        const qsizetype start = m_at;
        if (!skipOther())
            return std::nullopt;
        const QByteArrayView raw = m_json.sliced(start, m_at - start).trimmed();
        const bool isNumber = !raw.isEmpty() && (raw[0] == '-' || (raw[0] >= '0' && raw[0] <= '9'));
        return Member{{}, isNumber ? Kind::Number : Kind::Other, SecretBytes::copyOf(octets(raw))};
    }

    /// Past a number, a word, or all of an array or object.
    bool skipOther()
    {
        for (qsizetype depth = 0; m_at < m_json.size() && depth <= deepest;) {
            const char c = m_json[m_at];
            if (depth == 0 && (c == ',' || c == '}'))
                return true;
            if (c == '"') {
                if (depth == 0 || !string())
                    return false;
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth < 0)
                return false;
            ++m_at;
        }
        return false;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_count = 0;
    bool m_failed = false;
};

/// RFC 6749, appendix A.12 and A.17: visible ASCII. A space would be one too, but not in a Bearer token.
bool isToken(const SecretBytes &text)
{
    return !text.empty() && text.size() <= 16'384 &&
           std::ranges::all_of(text.span(), [](unsigned char c) { return c > 0x20 && c < 0x7f; });
}

QByteArray plain(const SecretBytes &text)
{
    return view(text.span()).toByteArray();
}

/// The scopes with one space between them.
QByteArray scopeOf(const SecretBytes &text)
{
    const QByteArray scope = plain(text).simplified();
    const bool isPlain = std::ranges::all_of(scope, [](char c) { return c >= 0x20 && c < 0x7f; });
    return isPlain && scope.size() <= 4096 ? scope : QByteArray();
}

QByteArray errorOf(const SecretBytes &text)
{
    const QByteArray error = plain(text);
    const bool isCode = std::ranges::all_of(error, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    return isCode && !error.isEmpty() && error.size() <= 40 ? error : QByteArray("unnamed");
}

}  // namespace

SecretBytes sealable(const OAuthTokens &tokens)
{
    const QByteArray head = mark.toByteArray() + '\n' + QByteArray::number(qint64(toMillis(tokens.expires))) +
                            '\n' + tokens.scope + '\n';
    SecretBytes bytes(
        static_cast<std::size_t>(head.size()) + tokens.access.size() + 1 + tokens.refresh.size());
    auto *at = std::copy(head.begin(), head.end(), bytes.data());
    at = std::ranges::copy(tokens.access.span(), at).out;
    *at++ = '\n';
    std::ranges::copy(tokens.refresh.span(), at);
    return bytes;
}

std::optional<OAuthTokens> fromSealable(const SecretBytes &bytes)
{
    // No part holds a line break.
    std::array<std::span<const unsigned char>, 5> parts;
    auto rest = bytes.span();
    for (std::size_t part = 0; part + 1 < parts.size(); ++part) {
        const auto end = std::ranges::find(rest, '\n');
        if (end == rest.end())
            return std::nullopt;
        const auto size = static_cast<std::size_t>(end - rest.begin());
        parts[part] = rest.first(size);
        rest = rest.subspan(size + 1);
    }
    parts.back() = rest;
    bool isNumber = false;
    const qint64 expires = view(parts[1]).toByteArray().toLongLong(&isNumber);
    OAuthTokens tokens{SecretBytes::copyOf(parts[3]), SecretBytes::copyOf(parts[4]),
        view(parts[2]).toByteArray(), instantFromMillis(expires)};
    const bool isOurs = view(parts[0]) == mark && isNumber && isToken(tokens.access) &&
                        (tokens.refresh.empty() || isToken(tokens.refresh));
    return isOurs ? std::optional(std::move(tokens)) : std::nullopt;
}

std::optional<TokenAnswer> readTokenAnswer(QByteArrayView json, Instant now)
{
    MemberReader reader(json);
    if (!reader.begin())
        return std::nullopt;
    TokenAnswer answer;
    OAuthTokens tokens;
    bool isBearer = false;
    std::chrono::seconds life = usualLife;
    while (auto member = reader.next()) {
        if (member->name == "access_token" && member->kind == MemberReader::Kind::Text)
            tokens.access = std::move(member->text);
        else if (member->name == "refresh_token" && member->kind == MemberReader::Kind::Text)
            tokens.refresh = std::move(member->text);
        else if (member->name == "token_type")
            isBearer = plain(member->text).toLower() == "bearer";
        else if (member->name == "scope") {
            tokens.scope = scopeOf(member->text);
            answer.namesScope = true;
        } else if (member->name == "expires_in")  // Some write a number as text.
            life = std::chrono::seconds(plain(member->text).toLongLong());
        else if (member->name == "error")
            answer.error = errorOf(member->text);
    }
    if (reader.failed())
        return std::nullopt;
    tokens.expires = now + std::clamp<std::chrono::seconds>(life, std::chrono::seconds(0), longestLife);
    if (!isToken(tokens.refresh))
        tokens.refresh = {};
    if (isBearer && answer.error.isEmpty() && isToken(tokens.access))
        answer.tokens = std::move(tokens);
    return answer;
}

}  // namespace sp
