// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/oauth_service.h"

#include "core/base/json.h"
#include "core/providers/http/http_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

/// Microsoft asks for "https://graph.microsoft.com/Calendars.Read" and may tell "Calendars.Read".
QByteArray shortName(const QByteArray &scope)
{
    return scope.mid(scope.lastIndexOf('/') + 1).toLower();
}

}  // namespace

OAuthService googleSignIn()
{
    return {.authorization = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
        .token = QUrl(u"https://oauth2.googleapis.com/token"_s),
        .revocation = QUrl(u"https://oauth2.googleapis.com/revoke"_s),
        .issuer = "https://accounts.google.com",
        .readScope = "https://www.googleapis.com/auth/calendar.calendarlist.readonly "
                     "https://www.googleapis.com/auth/calendar.events.readonly",
        .writeScope = "https://www.googleapis.com/auth/calendar.events",
        .asking = {{"include_granted_scopes", "true"}},
        // Without a new consent there is no refresh token the second time.
        .askingOffline = {{"access_type", "offline"}, {"prompt", "consent"}}};
}

OAuthService microsoftSignIn(const QByteArray &tenant)
{
    const QString base = u"https://login.microsoftonline.com/"_s +
                         QString::fromLatin1(tenant.toPercentEncoding()) + u"/oauth2/v2.0/"_s;
    return {.authorization = QUrl(base + u"authorize"_s),
        .token = QUrl(base + u"token"_s),
        .readScope = "https://graph.microsoft.com/Calendars.Read",
        .writeScope = "https://graph.microsoft.com/Calendars.ReadWrite",
        .offlineScope = "offline_access",
        .asking = {{"prompt", "select_account"}}};
}

QByteArray scopesOf(const OAuthService &service, const Consents &consents)
{
    QByteArrayList scopes;
    const auto add = [&](Consent consent, const QByteArray &scope) {
        if (consents.contains(consent) && !scope.isEmpty())
            scopes << scope;
    };
    add(Consent::ReadCalendars, service.readScope);
    add(Consent::WriteEvents, service.writeScope);
    add(Consent::Offline, service.offlineScope);
    return scopes.join(' ');
}

Result<OAuthService> discoverSignIn(HttpExchange &http, const QUrl &issuer, const std::atomic_bool *canceled)
{
    const Error wrong{ErrorCode::Unavailable, "oauth.protocol", {{u"host"_s, issuer.host()}}};
    QUrl place = issuer;
    QString path = issuer.path();
    if (path.endsWith(u'/'))
        path.chop(1);
    place.setPath(path + u"/.well-known/openid-configuration"_s);
    SP_TRY(first, http.exchange({.url = place, .headers = {{"Accept", "application/json"}}}, canceled));
    HttpAnswer answer = std::move(first);
    if (answer.status == 404) {
        place.setPath(u"/.well-known/oauth-authorization-server"_s + path);
        SP_TRY(second, http.exchange({.url = place, .headers = {{"Accept", "application/json"}}}, canceled));
        answer = std::move(second);
    }
    const auto told = answer.status == 200 ? parseJsonObject(answer.body) : Result<QJsonObject>(wrong);
    // RFC 8414, section 3.3: whoever answers in another's name is not believed.
    if (!told || told->value(u"issuer"_s).toString() != issuer.toString(QUrl::FullyEncoded))
        return wrong;
    const auto address = [&](const QString &name) {
        const QUrl url(told->value(name).toString(), QUrl::StrictMode);
        const bool isSafe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isThisMachine(url));
        return url.isValid() && isSafe && url.userInfo().isEmpty() ? url : QUrl();
    };
    OAuthService service{.authorization = address(u"authorization_endpoint"_s),
        .token = address(u"token_endpoint"_s),
        .revocation = address(u"revocation_endpoint"_s),
        .issuer = issuer.toEncoded(),
        .namesIssuer = told->value(u"authorization_response_iss_parameter_supported"_s).toBool()};
    if (service.authorization.isEmpty() || service.token.isEmpty())
        return wrong;
    return service;
}

bool allowsScopes(const QByteArray &allowed, const QByteArray &asked)
{
    QByteArrayList have;
    for (const QByteArray &scope : allowed.split(' '))
        have << shortName(scope);
    // Going on offline is no right of a token's own, and services do not name it among them.
    return std::ranges::all_of(asked.split(' '), [&](const QByteArray &scope) {
        return scope.isEmpty() || scope == "offline_access" || have.contains(shortName(scope));
    });
}

QByteArray formText(const FormFields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

}  // namespace sp
