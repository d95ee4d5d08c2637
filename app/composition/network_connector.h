// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/ports/calendar_connector.h"
#include "core/ports/confined_parser.h"
#include "core/providers/dns/dns_records.h"
#include "core/providers/http/http_client.h"
#include "core/providers/oauth/oauth_service.h"

namespace sp {

/// Where the services are that one signs in to: the vendors' own. Only tests put others in; nothing that a
/// program reads at run time can.
struct CalendarServices {
    std::function<OAuthService()> google = googleSignIn;
    std::function<OAuthService(const QByteArray &tenant)> microsoft = microsoftSignIn;
    QUrl googleCalendars = QUrl(QStringLiteral("https://www.googleapis.com/calendar/v3"));
    QUrl microsoftCalendars = QUrl(QStringLiteral("https://graph.microsoft.com/v1.0"));
};

/// The kinds that NetworkConnector knows.
std::vector<RemoteAccountKind> networkAccountKinds();

/// Reaches CalDAV, published files, Google and Microsoft. What signing in gave is one secret of the account:
/// the tokens, and the secret of the program that the owner registered.
class NetworkConnector final : public CalendarConnector {
public:
    NetworkConnector(const Clock &clock, Random &random, ConfinedParser *parser, CalendarServices services);

    std::vector<RemoteAccountKind> kinds() const override { return networkAccountKinds(); }
    Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &account) override;
    Result<RemoteEntry> signIn(const RemoteSignIn &how, const std::atomic_bool *canceled) override;
    Result<Done> signOut(const RemoteAccount &account, const std::atomic_bool *canceled) override;

private:
    std::optional<OAuthService> service(const QByteArray &kind, const QByteArray &tenant) const;
    Result<std::unique_ptr<RemoteCalendars>> openSignedIn(const RemoteAccount &account);

    HttpClient m_http;
    DnsRecords m_records;
    const Clock &m_clock;
    Random &m_random;
    ConfinedParser *m_parser;
    CalendarServices m_services;
};

}  // namespace sp
