// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account_sign_in.h"

#include "app/cli/secret_input.h"
#include "app/composition/browser.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

constexpr int longestWait = 3600;

}  // namespace

syncing::AccountSettings withProgram(const Arguments &arguments, syncing::AccountSettings settings)
{
    settings.client = arguments.value("client-id", QString::fromUtf8(settings.client)).trimmed().toUtf8();
    settings.tenant = arguments.value("tenant", QString::fromUtf8(settings.tenant)).trimmed().toUtf8();
    return settings;
}

Result<RemoteEntry> signIn(Context &context, RemoteSignIn how)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(wait, arguments.number("wait", 1, longestWait));
    if (wait)
        how.limit = std::chrono::seconds(*wait);
    if (const auto path = arguments.option("client-secret-file")) {
        SP_TRY(secret, readSecret(*path, "Client secret"));
        how.clientSecret = std::make_shared<const SecretBytes>(std::move(secret));
    }
    how.accepted = u"SoloPilot is let in. You can close this page and go back to it."_s;
    how.refused = u"This is not the answer that SoloPilot is waiting for."_s;
    how.openBrowser = [opens = !arguments.has("no-browser")](const QUrl &page) {
        std::fprintf(stderr, "Sign in on this page, in a browser of this computer:\n%s\n",
            page.toEncoded().constData());
        std::fflush(stderr);
        // Whoever has no browser here can still open the page by hand.
        if (opens && !openInBrowser(page))
            std::fprintf(stderr, "No browser could be opened; open the page yourself.\n");
        return true;
    };
    return context.engine().ports().calendars->signIn(how);
}

}  // namespace sp::cli
