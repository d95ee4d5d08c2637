// SPDX-License-Identifier: GPL-3.0-or-later
// In the command line of tests, the services that one signs in to are the servers that a test has started.
// This file takes the place of app/composition/calendar_connections.cpp when that program is linked; no
// program that is shipped holds it.
#include "app/composition/calendar_connections.h"
#include "app/composition/network_connector.h"

namespace sp {

namespace {

QUrl placeOf(const char *variable, const QString &path)
{
    return QUrl(QString::fromLocal8Bit(qgetenv(variable)) + path);
}

/// oidc-provider, which names its places by itself.
OAuthService identity()
{
    HttpClient http;
    auto found = discoverSignIn(http, placeOf("TEST_IDENTITY", {}));
    if (!found)
        qFatal("%s", found.error().reason.constData());
    found->readScope = "read";
    found->writeScope = "write";
    found->offlineScope = "offline_access";
    found->asking = {{"prompt", "consent"}};
    return *found;
}

OAuthService emulator()
{
    OAuthService service = googleSignIn();
    service.authorization = placeOf("TEST_EMULATOR", QStringLiteral("/o/oauth2/v2/auth"));
    service.token = placeOf("TEST_EMULATOR", QStringLiteral("/oauth2/token"));
    service.revocation = placeOf("TEST_EMULATOR", QStringLiteral("/oauth2/revoke"));
    return service;
}

}  // namespace

std::unique_ptr<CalendarConnector> makeCalendarConnector(
    const Clock &clock, Random &random, ConfinedParser *parser)
{
    const bool emulates = qEnvironmentVariableIsSet("TEST_EMULATOR");
    return std::make_unique<NetworkConnector>(clock, random, parser,
        CalendarServices{.google = emulates ? emulator : identity,
            .microsoft = [](const QByteArray &) { return identity(); },
            .googleCalendars = emulates ? placeOf("TEST_EMULATOR", QStringLiteral("/calendar/v3"))
                                        : placeOf("TEST_GOOGLE", {}),
            .microsoftCalendars = placeOf("TEST_GRAPH", {})});
}

}  // namespace sp
