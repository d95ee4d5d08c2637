// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/connection_reason_words.h"

#include "ui/messages/word_table.h"

namespace sp::ui {

namespace {

// Sorted by reason.
// clang-format off
constexpr CodeWords words[] = {
    {"http.address", QT_TRANSLATE_NOOP("Errors", "This address cannot be used. It begins with https:// and holds no user and no password.")},
    {"http.canceled", QT_TRANSLATE_NOOP("Errors", "You stopped it before %{host} had answered. Look there whether it was done.")},
    {"http.cut", QT_TRANSLATE_NOOP("Errors", "%{host} broke off in the middle of its answer. Try again.")},
    {"http.timeout", QT_TRANSLATE_NOOP("Errors", "%{host} did not answer in time. Try again later.")},
    {"http.tls", QT_TRANSLATE_NOOP("Errors", "%{host} could not prove who it is, so nothing was sent. Check the address, this computer's clock, and that no stranger's network is in between.")},
    {"http.too_long", QT_TRANSLATE_NOOP("Errors", "The answer of %{host} is longer than it should be, so it was not read. Check the address.")},
    {"http.unreachable", QT_TRANSLATE_NOOP("Errors", "%{host} cannot be reached. Check the connection, then try again.")},
    {"oauth.app", QT_TRANSLATE_NOOP("Errors", "%{host} does not know this program. Check the application id and the secret that you entered.")},
    {"oauth.busy", QT_TRANSLATE_NOOP("Errors", "%{host} is asked too often at the moment. Try again in %{retryAfter} seconds.")},
    {"oauth.canceled", QT_TRANSLATE_NOOP("Errors", "You stopped signing in, so nothing was connected. Start again when you like.")},
    {"oauth.denied", QT_TRANSLATE_NOOP("Errors", "Access was not allowed in the browser, so nothing was connected. Start again and allow it there.")},
    {"oauth.issuer", QT_TRANSLATE_NOOP("Errors", "Another service than %{host} answered, so nothing was connected. Close the pages of the browser and start again.")},
    {"oauth.no_browser", QT_TRANSLATE_NOOP("Errors", "No browser could be opened for signing in. Choose a default browser in the settings of your computer, then start again.")},
    {"oauth.no_port", QT_TRANSLATE_NOOP("Errors", "This computer gives no port on which the browser could come back. Close other programs, then start again.")},
    {"oauth.protocol", QT_TRANSLATE_NOOP("Errors", "%{host} does not answer as a service for signing in does. Check its address.")},
    {"oauth.refused", QT_TRANSLATE_NOOP("Errors", "%{host} did not let this program in (%{error}). Start again; if it stays so, check the application id.")},
    {"oauth.scope", QT_TRANSLATE_NOOP("Errors", "%{host} allowed less than is needed, so nothing was connected. Start again and leave all boxes ticked in the browser.")},
    {"oauth.server", QT_TRANSLATE_NOOP("Errors", "%{host} has a fault of its own (%{status}). Try again later.")},
    {"oauth.sign_in", QT_TRANSLATE_NOOP("Errors", "This account has to be connected anew. Sign in again.")},
    {"oauth.timeout", QT_TRANSLATE_NOOP("Errors", "Nobody came back from the browser in time, so nothing was connected. Start again.")},
    {"remote.not_possible", QT_TRANSLATE_NOOP("Errors", "The other calendar cannot hold such a repetition. Choose a simpler one, or leave it in this calendar only.")},
};
// clang-format on

}  // namespace

const char *connectionReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
