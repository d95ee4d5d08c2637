// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/oauth_client.h"

#include "core/base/bytes.h"
#include "core/providers/http/retry_after.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 usualWait = 60;  // Seconds, where a busy service names none.

QByteArray plain(const SecretBytes &text)
{
    return view(text.span()).toByteArray();
}

/// The same without telling by its time how much of it was right.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    return SecretBytes::copyOf(octets(one)).equals(SecretBytes::copyOf(octets(other)));
}

/// Adds secrets to a form without leaving a copy of one behind: the room is there before the first comes in.
void appendSecrets(QByteArray &form, const std::vector<std::pair<QByteArray, const SecretBytes *>> &secrets)
{
    qsizetype room = form.size();
    for (const auto &[name, secret] : secrets)
        room += name.size() + 2 + 3 * static_cast<qsizetype>(secret->size());
    form.reserve(room);
    for (const auto &[name, secret] : secrets) {
        form += '&' + name + '=';
        for (const unsigned char c : secret->span()) {
            const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                                 c == '-' || c == '.' || c == '_' || c == '~';
            if (isPlain)
                form += static_cast<char>(c);
            else
                for (const char part : {'%', "0123456789ABCDEF"[c >> 4], "0123456789ABCDEF"[c & 15]})
                    form += part;
        }
    }
}

}  // namespace

Error OAuthClient::failed(const char *reason, ErrorCode code) const
{
    return {code, reason, {{u"host"_s, m_service.token.host()}}};
}

QUrl OAuthClient::question(
    const SignIn &how, const QUrl &back, const QByteArray &state, const SecretBytes &verifier) const
{
    const Digest challenge = sha256({view(verifier.span())});
    FormFields fields{{"response_type", "code"}, {"client_id", m_app.id}, {"redirect_uri", back.toEncoded()},
        {"state", state}, {"code_challenge", view(challenge).toByteArray().toBase64(urlSafe)},
        {"code_challenge_method", "S256"}};
    if (const QByteArray scopes = scopesOf(m_service, how.consents); !scopes.isEmpty())
        fields.emplace_back("scope", scopes);
    if (!how.account.isEmpty())
        fields.emplace_back("login_hint", how.account);
    fields.insert(fields.end(), m_service.asking.begin(), m_service.asking.end());
    if (how.consents.contains(Consent::Offline))
        fields.insert(fields.end(), m_service.askingOffline.begin(), m_service.askingOffline.end());
    QByteArray text = m_service.authorization.toEncoded();
    text += (text.contains('?') ? '&' : '?') + formText(fields);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

Result<OAuthTokens> OAuthClient::signIn(const SignIn &how, const std::atomic_bool *canceled)
{
    LoopbackListener listener(how.pages);
    SP_CHECK(listener.listen());
    std::array<unsigned char, 16> stateBytes{};
    m_random.fill(stateBytes);
    const QByteArray state = view(stateBytes).toByteArray().toBase64(urlSafe);
    SecretBytes seed(32);
    m_random.fill(seed.span());
    const SecretBytes verifier = SecretBytes::copyOf(octets(plain(seed).toBase64(urlSafe)));

    const QUrl back = listener.address();
    if (!how.openBrowser || !how.openBrowser(question(how, back, state, verifier)))
        return failed("oauth.no_browser");
    SP_TRY(answer, listener.await(
                       // An error counts only from who knows the state: it would end what is going on.
                       [&](const RedirectQuery &query) {
                           return isSame(query.state, state) && query.code.empty() != query.error.isEmpty();
                       },
                       how.limit, canceled));
    const bool isOther = answer.issuer.isEmpty()
                             ? m_service.namesIssuer
                             : !m_service.issuer.isEmpty() && answer.issuer != m_service.issuer;
    if (isOther)
        return failed("oauth.issuer", ErrorCode::Refused);
    if (answer.error == "access_denied")
        return failed("oauth.denied", ErrorCode::Refused);
    if (!answer.error.isEmpty()) {
        Error refused = failed("oauth.refused", ErrorCode::Refused);
        refused.facts.insert(u"error"_s, QString::fromLatin1(answer.error));
        return refused;
    }
    SP_TRY(told,
        post(m_service.token, {{"grant_type", "authorization_code"}, {"redirect_uri", back.toEncoded()}},
            {{"code", &answer.code}, {"code_verifier", &verifier}}, canceled));
    const bool namesScope = told.namesScope;
    SP_TRY(tokens, tokensOf(std::move(told), "oauth.refused"));
    const QByteArray asked = scopesOf(m_service, how.consents);
    if (!namesScope)
        tokens.scope = asked;
    if (!allowsScopes(tokens.scope, asked))
        return failed("oauth.scope", ErrorCode::Refused);
    return tokens;
}

Result<OAuthTokens> OAuthClient::renew(const OAuthTokens &old, const std::atomic_bool *canceled)
{
    if (old.refresh.empty())
        return failed("oauth.sign_in", ErrorCode::Refused);
    SP_TRY(told, post(m_service.token, {{"grant_type", "refresh_token"}}, {{"refresh_token", &old.refresh}},
                     canceled));
    const bool namesScope = told.namesScope;
    SP_TRY(tokens, tokensOf(std::move(told), "oauth.sign_in"));
    if (tokens.refresh.empty())
        tokens.refresh = old.refresh.clone();
    if (!namesScope)
        tokens.scope = old.scope;
    return tokens;
}

Result<Done> OAuthClient::revoke(const OAuthTokens &tokens, const std::atomic_bool *canceled)
{
    if (m_service.revocation.isEmpty())
        return Done{};
    // With the refresh token go the access tokens that came of it (RFC 7009, section 2.1).
    const bool hasRefresh = !tokens.refresh.empty();
    SP_TRY(
        told, post(m_service.revocation, {{"token_type_hint", hasRefresh ? "refresh_token" : "access_token"}},
                  {{"token", hasRefresh ? &tokens.refresh : &tokens.access}}, canceled));
    if (told.error.isEmpty() || told.error == "invalid_token")
        return Done{};
    return failed("oauth.protocol");
}

Result<TokenAnswer> OAuthClient::post(const QUrl &place, const FormFields &fields,
    std::vector<SecretField> secrets, const std::atomic_bool *canceled) const
{
    if (m_app.secret)
        secrets.emplace_back("client_secret", &*m_app.secret);
    FormFields named = fields;
    named.emplace_back("client_id", m_app.id);
    HttpRequest request{.method = "POST",
        .url = place,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = formText(named)};
    appendSecrets(request.body, secrets);
    auto answered = m_http.exchange(request, canceled);
    request.body.fill('\0');
    SP_TRY(answer, std::move(answered));
    if (answer.status == 429 || answer.status == 503) {
        Error busy = failed("oauth.busy");
        const auto wait = retryAfter(answer, m_clock.now());
        busy.facts.insert(u"retryAfter"_s, wait ? static_cast<qint64>(wait->count()) : usualWait);
        return busy;
    }
    if (answer.status >= 500) {
        Error broken = failed("oauth.server");
        broken.facts.insert(u"status"_s, answer.status);
        return broken;
    }
    auto told = readTokenAnswer(answer.body, m_clock.now());
    answer.body.fill('\0');
    // An accepted revocation says nothing.
    if (!told && answer.status == 200 && place == m_service.revocation)
        return TokenAnswer{};
    if (!told || (answer.status == 200) != told->error.isEmpty())
        return failed("oauth.protocol");
    if (told->error == "invalid_client" || told->error == "unauthorized_client")
        return failed("oauth.app", ErrorCode::Refused);
    return *std::move(told);
}

Result<OAuthTokens> OAuthClient::tokensOf(TokenAnswer answer, const char *whenInvalid) const
{
    if (answer.tokens)
        return *std::move(answer.tokens);
    if (answer.error.isEmpty())
        return failed("oauth.protocol");
    // Microsoft says so when its owner has to agree to something or prove herself once more.
    const bool isOver = answer.error == "invalid_grant" || answer.error == "interaction_required";
    Error refused = failed(isOver ? whenInvalid : "oauth.refused", ErrorCode::Refused);
    refused.facts.insert(u"error"_s, QString::fromLatin1(answer.error));
    return refused;
}

}  // namespace sp
