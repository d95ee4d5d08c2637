// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/sync_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"ics.no_events", QT_TRANSLATE_NOOP("Errors", "There is no entry in this part of a calendar that could be read.")},
    {"remote.address", QT_TRANSLATE_NOOP("Errors", "\"%{address}\" is no address of calendars. Copy it from the other program's settings, with https:// in front.")},
    {"remote.busy", QT_TRANSLATE_NOOP("Errors", "%{host} asks for patience and is tried again later. Nothing is lost.")},
    {"remote.canceled", QT_TRANSLATE_NOOP("Errors", "This was stopped. What was done until then is kept.")},
    {"remote.changed", QT_TRANSLATE_NOOP("Errors", "The entry was changed there in the same moment. It is tried again at the next round.")},
    {"remote.forbidden", QT_TRANSLATE_NOOP("Errors", "%{host} does not let this account do that. Look at its rights there, or choose another calendar.")},
    {"remote.gone", QT_TRANSLATE_NOOP("Errors", "The calendar is no longer where it was. Look for it in the other program, or disconnect it here.")},
    {"remote.kind", QT_TRANSLATE_NOOP("Errors", "This program knows no accounts of the kind \"%{kind}\". Connect it as one of the kinds that are listed.")},
    {"remote.no_calendars", QT_TRANSLATE_NOOP("Errors", "%{host} has no calendars for this account. Check the address and the user name.")},
    {"remote.protocol", QT_TRANSLATE_NOOP("Errors", "%{host} answers something that is no calendar. Check the address; behind a hotel's or an office's network, sign in there first.")},
    {"remote.server", QT_TRANSLATE_NOOP("Errors", "%{host} has a fault of its own (%{status}). It is tried again; nothing is lost.")},
    {"remote.sign_in", QT_TRANSLATE_NOOP("Errors", "%{host} does not accept the password. Enter it again; many services want one made for this program only.")},
    {"remote.signed_out", QT_TRANSLATE_NOOP("Errors", "%{host} no longer lets this program in: access was taken back there, or is over. Sign in again.")},
    {"remote.timeout", QT_TRANSLATE_NOOP("Errors", "%{host} did not answer in time. It is tried again; nothing is lost.")},
    {"remote.tls", QT_TRANSLATE_NOOP("Errors", "The connection to %{host} is not safe: its certificate cannot be trusted. Nothing was sent. Check the address and this computer's clock.")},
    {"remote.token_expired", QT_TRANSLATE_NOOP("Errors", "%{host} no longer knows what was read last. All of it is read again.")},
    {"remote.unknown_outcome", QT_TRANSLATE_NOOP("Errors", "%{host} did not say whether it has saved an entry. That is looked up at the next round; nothing is written twice.")},
    {"remote.unreachable", QT_TRANSLATE_NOOP("Errors", "%{host} cannot be reached. Check the connection; what changes meanwhile is written later.")},
    {"sync.account_incomplete", QT_TRANSLATE_NOOP("Errors", "Something is missing to connect the account: %{field}.")},
    {"sync.account_unknown", QT_TRANSLATE_NOOP("Errors", "There is no such account elsewhere any more. Look at the list again.")},
    {"sync.calendar_unknown", QT_TRANSLATE_NOOP("Errors", "There is no such calendar elsewhere any more. Look at the list again.")},
    {"sync.client_malformed", QT_TRANSLATE_NOOP("Errors", "The %{field} holds a character that none has. Copy it again from the service's page, without spaces.")},
    {"sync.colour", QT_TRANSLATE_NOOP("Errors", "\"%{colour}\" is not a colour. Write it like #1F6F6B, or leave it empty.")},
    {"sync.conflict_erased", QT_TRANSLATE_NOOP("Errors", "What both sides said was erased together with its client. There is nothing left to choose from.")},
    {"sync.conflict_resolved", QT_TRANSLATE_NOOP("Errors", "This conflict is settled already.")},
    {"sync.conflict_unknown", QT_TRANSLATE_NOOP("Errors", "There is no such conflict any more. Look at the list again.")},
    {"sync.consent_needed", QT_TRANSLATE_NOOP("Errors", "You have allowed this program to read \"%{name}\", and not to write there. Sign in again and allow that too.")},
    {"sync.doubtful", QT_TRANSLATE_NOOP("Errors", "%{count} entries are missing in \"%{calendar}\" all at once, so nothing was deleted here. Say whether they are gone or are to be kept.")},
    {"sync.field_unknown", QT_TRANSLATE_NOOP("Errors", "Both sides say the same of \"%{field}\" by now. Look at the conflict again.")},
    {"sync.kind_unknown", QT_TRANSLATE_NOOP("Errors", "This program knows no accounts of the kind \"%{kind}\".")},
    {"sync.no_sign_in", QT_TRANSLATE_NOOP("Errors", "Nobody signs in to accounts of the kind \"%{kind}\" in a browser. Change the password instead.")},
    {"sync.not_writable", QT_TRANSLATE_NOOP("Errors", "\"%{calendar}\" cannot be written to. Choose a calendar of your own whose titles are shared.")},
    {"sync.nothing_missing", QT_TRANSLATE_NOOP("Errors", "Nothing is missing in this calendar.")},
    {"sync.paused", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is paused. Resume it first.")},
    {"sync.trash_erased", QT_TRANSLATE_NOOP("Errors", "What this entry said was erased together with its client and cannot be put back.")},
    {"sync.trash_restored", QT_TRANSLATE_NOOP("Errors", "This entry was put back already.")},
    {"sync.trash_unknown", QT_TRANSLATE_NOOP("Errors", "There is no such deleted entry any more. Look at the list again.")},
};
// clang-format on

}  // namespace

const char *syncReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
