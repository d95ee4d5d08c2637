// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/network_connector.h"

#include "app/composition/signed_in_calendars.h"
#include "core/providers/caldav/caldav_calendars.h"
#include "core/providers/caldav/caldav_quirks.h"
#include "core/providers/google/google_calendars.h"
#include "core/providers/ics/ics_subscription.h"
#include "core/providers/microsoft/graph_calendars.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

Error ofKind(const char *reason, const QByteArray &kind)
{
    return {ErrorCode::Refused, reason, {{u"kind"_s, QString::fromLatin1(kind)}}};
}

OAuthApp appOf(const QByteArray &client, const std::optional<SecretBytes> &secret)
{
    OAuthApp app{client};
    if (secret)
        app.secret = secret->clone();
    return app;
}

TimeZone zoneOf(const QByteArray &name)
{
    const auto zone = TimeZone::create(name);
    return zone ? *zone : TimeZone::utc();
}

/// The secret of the program: as it was just said, or else as it was.
std::optional<SecretBytes> clientSecretOf(const RemoteSignIn &how)
{
    if (how.clientSecret && !how.clientSecret->empty())
        return how.clientSecret->clone();
    auto before = how.before ? entryFrom(*how.before) : std::nullopt;
    return before ? std::move(before->clientSecret) : std::nullopt;
}

}  // namespace

std::vector<RemoteAccountKind> networkAccountKinds()
{
    return {{.name = "google",
                .signsIn = true,
                .needsClientSecret = true,
                .title = QT_TRANSLATE_NOOP("CalendarKinds", "Google Calendar"),
                .registering = QT_TRANSLATE_NOOP("CalendarKinds",
                    "Google lets a program in by an id that you make yourself, once and free of charge. "
                    "1. Open the page below and create a project. 2. Under APIs and services, enable the "
                    "Google Calendar API. 3. Under OAuth consent screen, choose External, give it a name, "
                    "and publish it; while it is only being tested, signing in lasts seven days. "
                    "4. Under Credentials, create an OAuth client id of the type Desktop app. "
                    "5. Copy its client id and its client secret to here."),
                .registerAt = QUrl(u"https://console.cloud.google.com/apis/credentials"_s)},
        {.name = "microsoft",
            .signsIn = true,
            .hasTenant = true,
            .title = QT_TRANSLATE_NOOP("CalendarKinds", "Microsoft 365 or Outlook.com"),
            .registering = QT_TRANSLATE_NOOP("CalendarKinds",
                "Microsoft lets a program in by an id that you make yourself, once and free of charge. "
                "1. Open the page below and choose New registration; as accounts choose those of any "
                "organisation and personal ones. 2. Under Authentication, add the platform Mobile and "
                "desktop applications with the address http://127.0.0.1/ and allow public client flows. "
                "3. Under API permissions, add Calendars.Read and Calendars.ReadWrite of Microsoft Graph. "
                "4. Copy the application (client) id to here. There is no secret."),
            .registerAt = QUrl(
                u"https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade"_s)},
        {.name = "caldav",
            .atAddress = true,
            .needsSecret = true,
            .title = QT_TRANSLATE_NOOP("CalendarKinds", "Nextcloud, or another CalDAV server"),
            .servers = {{u"iCloud"_s, u"https://caldav.icloud.com"_s},
                {u"Fastmail"_s, u"https://caldav.fastmail.com"_s}}},
        {.name = "ics",
            .atAddress = true,
            .title = QT_TRANSLATE_NOOP("CalendarKinds", "A published calendar (.ics), read only")}};
}

NetworkConnector::NetworkConnector(
    const Clock &clock, Random &random, ConfinedParser *parser, CalendarServices services)
    : m_clock(clock), m_random(random), m_parser(parser), m_services(std::move(services))
{
}

std::optional<OAuthService> NetworkConnector::service(const QByteArray &kind, const QByteArray &tenant) const
{
    if (kind == "google")
        return m_services.google();
    if (kind == "microsoft")
        return m_services.microsoft(tenant.isEmpty() ? QByteArray("common") : tenant);
    return std::nullopt;
}

Result<std::unique_ptr<RemoteCalendars>> NetworkConnector::open(const RemoteAccount &account)
{
    const Error badAddress{ErrorCode::Refused, "remote.address", {{u"address"_s, account.address}}};
    dav::Credentials credentials{account.user, account.secret};
    if (account.kind == "caldav") {
        if (dav::placesFor(account.address).empty())
            return badAddress;
        return std::unique_ptr<RemoteCalendars>(
            std::make_unique<CaldavCalendars>(m_http, account.address, std::move(credentials), &m_records));
    }
    if (account.kind == "ics") {
        if (IcsSubscription::urlFrom(account.address).isEmpty())
            return badAddress;
        return std::unique_ptr<RemoteCalendars>(
            std::make_unique<IcsSubscription>(m_http, account.address, std::move(credentials)));
    }
    return openSignedIn(account);
}

Result<std::unique_ptr<RemoteCalendars>> NetworkConnector::openSignedIn(const RemoteAccount &account)
{
    auto from = service(account.kind, account.tenant);
    if (!from)
        return ofKind("remote.kind", account.kind);
    auto entry = account.secret ? entryFrom(*account.secret) : std::nullopt;
    if (!entry) {
        Error out = ofKind("remote.signed_out", account.kind);
        out.facts.insert(u"host"_s, from->token.host());
        return out;
    }
    const auto clientSecret =
        std::make_shared<const std::optional<SecretBytes>>(std::move(entry->clientSecret));
    const auto told = [clientSecret, renewed = account.renewed](const OAuthTokens &tokens) {
        if (!renewed)
            return;
        EntrySecret now{{}, tokens.clone()};
        if (*clientSecret)
            now.clientSecret = (*clientSecret)->clone();
        renewed(sealable(now));
    };
    const TimeZone zone = zoneOf(account.zone);
    const ForeignFiles files(m_parser);
    const auto make = [&](BearerTokens &tokens) -> std::unique_ptr<RemoteCalendars> {
        if (account.kind == "google")
            return std::make_unique<GoogleCalendars>(
                m_http, tokens, m_clock, GoogleCalendarSettings{m_services.googleCalendars, zone, files});
        return std::make_unique<GraphCalendars>(
            m_http, tokens, m_clock, GraphCalendarSettings{m_services.microsoftCalendars, zone, files});
    };
    return std::unique_ptr<RemoteCalendars>(std::make_unique<SignedInCalendars>(
        OAuthClient(m_http, m_random, m_clock, *std::move(from), appOf(account.client, *clientSecret)),
        std::move(entry->tokens), told, m_clock, make));
}

Result<RemoteEntry> NetworkConnector::signIn(const RemoteSignIn &how, const std::atomic_bool *canceled)
{
    auto from = service(how.kind, how.tenant);
    if (!from)
        return ofKind("remote.kind", how.kind);
    EntrySecret entry{clientSecretOf(how), {}};
    OAuthClient client(m_http, m_random, m_clock, *std::move(from), appOf(how.client, entry.clientSecret));
    SignIn question{.consents = {Consent::ReadCalendars, Consent::Offline},
        .account = how.user.toUtf8(),
        .pages = {how.accepted, how.refused},
        .openBrowser = how.openBrowser,
        .limit = how.limit};
    if (how.writes)
        question.consents.insert(Consent::WriteEvents);
    SP_TRY(tokens, client.signIn(question, canceled));
    const bool mayWrite = allowsScopes(tokens.scope, client.service().writeScope);
    entry.tokens = std::move(tokens);
    return RemoteEntry{sealable(entry), mayWrite};
}

Result<Done> NetworkConnector::signOut(const RemoteAccount &account, const std::atomic_bool *canceled)
{
    auto from = service(account.kind, account.tenant);
    const auto entry = account.secret ? entryFrom(*account.secret) : std::nullopt;
    if (!from || !entry)
        return Done{};
    OAuthClient client(
        m_http, m_random, m_clock, *std::move(from), appOf(account.client, entry->clientSecret));
    return client.revoke(entry->tokens, canceled);
}

}  // namespace sp
