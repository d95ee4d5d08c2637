// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/ports/remote_calendars.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace sp {

/// What it takes to reach an account elsewhere.
struct RemoteAccount {
    QByteArray kind;  ///< "google", "microsoft", "caldav" or "ics".
    QString address;  ///< The address of its calendars, where the kind has one.
    QString user;
    /// A password, or what signing in gave; none where it needs none.
    std::shared_ptr<const SecretBytes> secret = {};
    /// The program as the owner registered it at the service, and the organisation; where one signs in.
    QByteArray client = {};
    QByteArray tenant = {};
    QByteArray zone = {};  ///< IANA: of what is written without one.
    /// Told what replaces `secret`, whenever the service gives something new, in the thread of the call.
    std::function<void(SecretBytes)> renewed = {};
};

/// Where a service keeps the calendars of whoever has an account there.
struct KnownServer {
    QString title;
    QString address;
};

/// A kind of account, and what its owner has to say of it.
struct RemoteAccountKind {
    QByteArray name;
    bool atAddress = false;
    bool needsSecret = false;
    /// The owner signs in in her browser instead, with a program that she has registered there herself.
    bool signsIn = false;
    bool needsClientSecret = false;  ///< The service gives the program a secret and wants it back.
    bool hasTenant = false;          ///< Accounts may be those of one organisation.
    const char *title = "";          ///< English; to be translated in the context "CalendarKinds".
    const char *registering = "";    ///< How to register a program there, step by step; translated as well.
    QUrl registerAt = {};
    std::vector<KnownServer> servers = {};  ///< The usual ones, where it is at an address.
};

/// One question to the owner in her browser.
struct RemoteSignIn {
    QByteArray kind;
    QByteArray client;  ///< The id of the program that she registered.
    QByteArray tenant = {};
    /// None: that of before, or the service gave none.
    std::shared_ptr<const SecretBytes> clientSecret = {};
    std::shared_ptr<const SecretBytes> before = {};  ///< What the account was let in with until now.
    QString user = {};                               ///< The mail address that is meant, if it is known.
    bool writes = false;                             ///< Whether the program is to write as well.
    QString accepted = {}, refused = {};             ///< What the browser shows afterwards.
    /// Opens the browser; false when there is none. Called in the thread that asks.
    std::function<bool(const QUrl &)> openBrowser = {};
    std::chrono::milliseconds limit = std::chrono::minutes(5);
};

struct RemoteEntry {
    SecretBytes secret;     ///< What the account is let in with from now on.
    bool mayWrite = false;  ///< Whether its owner allowed that.
};

/// Reaches accounts elsewhere. Safe to call from several threads.
class CalendarConnector {
public:
    virtual ~CalendarConnector() = default;
    /// The kinds that this program knows: the one list of them.
    virtual std::vector<RemoteAccountKind> kinds() const = 0;
    /// Asks nothing of the network yet. Fails with Refused "remote.address" {address} when it is no address
    /// of such an account, "remote.signed_out" {kind} when nobody signed in, and "remote.kind" {kind} when
    /// this program knows no such accounts.
    virtual Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &account) = 0;
    /// Asks the owner in her browser, and waits. Fails with Refused "remote.kind" {kind} for a kind that
    /// nobody signs in to, "oauth.denied", "oauth.refused" {error}, "oauth.app" {host} when the service does
    /// not know the program, "oauth.timeout", "oauth.canceled", "oauth.issuer", "oauth.scope"; with
    /// Unavailable "oauth.no_browser", "oauth.no_port", "oauth.protocol" {host}, "oauth.busy" {host,
    /// retryAfter: seconds}, "oauth.server" {host, status}, and as the network does.
    virtual Result<RemoteEntry> signIn(const RemoteSignIn &how, const std::atomic_bool *canceled = nullptr)
    {
        Q_UNUSED(canceled)
        return Error{
            ErrorCode::Refused, "remote.kind", {{QStringLiteral("kind"), QString::fromUtf8(how.kind)}}};
    }
    /// Tells the service that the account's secret is no longer to be let in. Done as well where there is
    /// nothing to tell. Fails as the network does, and with the "oauth." reasons of a service that answers.
    virtual Result<Done> signOut(const RemoteAccount &account, const std::atomic_bool *canceled = nullptr)
    {
        Q_UNUSED(account)
        Q_UNUSED(canceled)
        return Done{};
    }
};

}  // namespace sp
