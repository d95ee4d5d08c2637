// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/invitation_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"invitation.canceled", QT_TRANSLATE_NOOP("Errors", "This appointment is canceled, so there is nothing to invite to. Book a new one.")},
    {"invitation.no_address", QT_TRANSLATE_NOOP("Errors", "There is no e-mail address to send the invitation to. Add one to the client.")},
    {"invitation.no_client", QT_TRANSLATE_NOOP("Errors", "This entry of the calendar belongs to nobody yet. Say whose it is, then send the invitation.")},
    {"invitation.no_letter", QT_TRANSLATE_NOOP("Errors", "The calendar file of this message is gone. Send the invitation again.")},
    {"invitation.no_organizer", QT_TRANSLATE_NOOP("Errors", "Nobody asked you to this, so there is nobody to answer.")},
    {"invitation.not_ours", QT_TRANSLATE_NOOP("Errors", "Somebody else invited to this appointment, so only they can invite others to it.")},
    {"invitation.participation", QT_TRANSLATE_NOOP("Errors", "\"%{participation}\" is no answer to an invitation. Use accepted, tentative or declined.")},
    {"itip.add", QT_TRANSLATE_NOOP("Errors", "This adds a date to a series, which may not be taken alone. Ask its organizer to send the whole series again.")},
    {"itip.earlier_time", QT_TRANSLATE_NOOP("Errors", "This answers what the appointment was before it changed. Ask whether the new time suits them as well.")},
    {"itip.not_a_message", QT_TRANSLATE_NOOP("Errors", "This file is no invitation and no answer to one. To take its entries into the calendar, import it.")},
    {"itip.not_invited", QT_TRANSLATE_NOOP("Errors", "This answer is from somebody who was not invited. Nothing was changed.")},
    {"itip.not_invited_there", QT_TRANSLATE_NOOP("Errors", "This answers an invitation of somebody else, so there is nothing to do.")},
    {"itip.older", QT_TRANSLATE_NOOP("Errors", "Something newer is known already, so there is nothing to do.")},
    {"itip.own_meeting", QT_TRANSLATE_NOOP("Errors", "Somebody else tries to change an appointment of yours. Nothing was changed; ask them if you do not know why.")},
    {"itip.sender_differs", QT_TRANSLATE_NOOP("Errors", "The mail comes from another address than the one it speaks for. Go by it only if you know that they wrote it.")},
    {"itip.unknown_meeting", QT_TRANSLATE_NOOP("Errors", "This is about an appointment that is not in the calendar, so there is nothing to do.")},
    {"proposal.settled", QT_TRANSLATE_NOOP("Errors", "This proposal was answered already, or another one came after it. Look at the list again.")},
    {"proposal.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such proposal any more. Look at the list again.")},
};
// clang-format on

}  // namespace

const char *invitationReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui
