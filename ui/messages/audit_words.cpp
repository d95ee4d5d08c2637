// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/audit_words.h"

#include "ui/messages/word_table.h"

#include <QCoreApplication>

namespace sp::ui {

namespace {

// Sorted by code. An action that means different things by the state it leads to has one row for each, such
// as "message.status:Sent". Places such as %{number} stand for the line's facts. QT_TRANSLATE_NOOP lets
// lupdate find the words.
// clang-format off
constexpr CodeWords actions[] = {
    {"access.denied", QT_TRANSLATE_NOOP("Audit", "Refused: not allowed for this role")},
    {"anchor.acknowledged", QT_TRANSLATE_NOOP("Audit", "Accepted the database as it is")},
    {"attachment.added", QT_TRANSLATE_NOOP("Audit", "Attached a file")},
    {"attachment.moved", QT_TRANSLATE_NOOP("Audit", "Sealed a file under its client's key")},
    {"attachment.removed", QT_TRANSLATE_NOOP("Audit", "Removed a file")},
    {"attachment.sealing_planned", QT_TRANSLATE_NOOP("Audit", "Planned to seal %{count} files under their clients' keys")},
    {"audit.key_handed_over", QT_TRANSLATE_NOOP("Audit", "Made a new key that signs the audit trail")},
    {"audit.key_made", QT_TRANSLATE_NOOP("Audit", "Made the key that signs the audit trail")},
    {"backup.loss_accepted", QT_TRANSLATE_NOOP("Audit", "Accepted that daily backups are missing")},
    {"calendar.account_changed", QT_TRANSLATE_NOOP("Audit", "Changed how calendars elsewhere are used")},
    {"calendar.chosen", QT_TRANSLATE_NOOP("Audit", "Chose what is read and written of a calendar elsewhere")},
    {"calendar.conflict", QT_TRANSLATE_NOOP("Audit", "Kept both sides of a change made here and elsewhere")},
    {"calendar.conflict_resolved", QT_TRANSLATE_NOOP("Audit", "Settled a change made here and elsewhere")},
    {"calendar.connected", QT_TRANSLATE_NOOP("Audit", "Connected calendars elsewhere")},
    {"calendar.disconnected", QT_TRANSLATE_NOOP("Audit", "Forgot calendars elsewhere")},
    {"calendar.entry_renewed", QT_TRANSLATE_NOOP("Audit", "Was let in to calendars elsewhere for longer")},
    {"calendar.found", QT_TRANSLATE_NOOP("Audit", "Found a calendar elsewhere")},
    {"calendar.missing_answered", QT_TRANSLATE_NOOP("Audit", "Said what is to become of entries that are missing elsewhere")},
    {"calendar.paused", QT_TRANSLATE_NOOP("Audit", "Left calendars elsewhere alone")},
    {"calendar.reconnected", QT_TRANSLATE_NOOP("Audit", "Signed in to calendars elsewhere again")},
    {"calendar.restored", QT_TRANSLATE_NOOP("Audit", "Put a deleted calendar entry back")},
    {"calendar.resumed", QT_TRANSLATE_NOOP("Audit", "Went on with calendars elsewhere")},
    {"calendar.sync_asked", QT_TRANSLATE_NOOP("Audit", "Asked calendars elsewhere at once")},
    {"calendar.sync_compared", QT_TRANSLATE_NOOP("Audit", "Compared entries with calendars elsewhere")},
    {"calendar.sync_failed", QT_TRANSLATE_NOOP("Audit", "Could not reach agreement with calendars elsewhere")},
    {"calendar.sync_pushed", QT_TRANSLATE_NOOP("Audit", "Wrote entries to calendars elsewhere")},
    {"calendar.sync_read", QT_TRANSLATE_NOOP("Audit", "Read a calendar elsewhere")},
    {"calendar.sync_recovered", QT_TRANSLATE_NOOP("Audit", "Agreed with calendars elsewhere again")},
    {"calendar.sync_scheduled", QT_TRANSLATE_NOOP("Audit", "Planned to ask calendars elsewhere")},
    {"calendar.synced", QT_TRANSLATE_NOOP("Audit", "Brought an entry together with a calendar elsewhere")},
    {"calendar.tidied", QT_TRANSLATE_NOOP("Audit", "Forgot old records of calendars elsewhere")},
    {"calendar.trash_emptied", QT_TRANSLATE_NOOP("Audit", "Emptied the trash of the calendar")},
    {"client.added", QT_TRANSLATE_NOOP("Audit", "Added a client")},
    {"client.erased", QT_TRANSLATE_NOOP("Audit", "Erased a client")},
    {"client.exported", QT_TRANSLATE_NOOP("Audit", "Wrote out all that is held of a client")},
    {"client.merged", QT_TRANSLATE_NOOP("Audit", "Merged another record into this client")},
    {"client.status", QT_TRANSLATE_NOOP("Audit", "Changed a client's status")},
    {"client.status:Active", QT_TRANSLATE_NOOP("Audit", "Made a client active")},
    {"client.status:Archived", QT_TRANSLATE_NOOP("Audit", "Archived a client")},
    {"client.status:Suggested", QT_TRANSLATE_NOOP("Audit", "Suggested a client")},
    {"client.updated", QT_TRANSLATE_NOOP("Audit", "Changed a client")},
    {"event.added", QT_TRANSLATE_NOOP("Audit", "Added a calendar entry")},
    {"event.agreed", QT_TRANSLATE_NOOP("Audit", "Agreed on a tentative calendar entry")},
    {"event.assigned", QT_TRANSLATE_NOOP("Audit", "Gave a calendar entry to a client")},
    {"event.canceled", QT_TRANSLATE_NOOP("Audit", "Cancelled a calendar entry")},
    {"event.clock_changed", QT_TRANSLATE_NOOP("Audit", "Put a series on another clock")},
    {"event.imported", QT_TRANSLATE_NOOP("Audit", "Took in a calendar entry")},
    {"event.moved", QT_TRANSLATE_NOOP("Audit", "Moved a calendar entry")},
    {"event.restored", QT_TRANSLATE_NOOP("Audit", "Put an occurrence back to its series")},
    {"event.unassigned", QT_TRANSLATE_NOOP("Audit", "Took a calendar entry from a client")},
    {"event.updated", QT_TRANSLATE_NOOP("Audit", "Changed a calendar entry")},
    {"expense.added", QT_TRANSLATE_NOOP("Audit", "Noted an expense")},
    {"expense.billing", QT_TRANSLATE_NOOP("Audit", "Changed how an expense is passed on")},
    {"expense.edited", QT_TRANSLATE_NOOP("Audit", "Changed an expense")},
    {"expense.removed", QT_TRANSLATE_NOOP("Audit", "Removed an expense")},
    {"expense.reverted", QT_TRANSLATE_NOOP("Audit", "Took a change of an expense back")},
    {"export.written", QT_TRANSLATE_NOOP("Audit", "Exported data")},
    {"hold.converted", QT_TRANSLATE_NOOP("Audit", "Booked what was held")},
    {"hold.created", QT_TRANSLATE_NOOP("Audit", "Held a time")},
    {"hold.expired", QT_TRANSLATE_NOOP("Audit", "A hold was over")},
    {"hold.extended", QT_TRANSLATE_NOOP("Audit", "Held a time longer")},
    {"hold.released", QT_TRANSLATE_NOOP("Audit", "Gave a hold up")},
    {"hold.updated", QT_TRANSLATE_NOOP("Audit", "Moved a hold")},
    {"import.calendar", QT_TRANSLATE_NOOP("Audit", "Imported a calendar")},
    {"import.contacts", QT_TRANSLATE_NOOP("Audit", "Imported contacts")},
    {"import.table", QT_TRANSLATE_NOOP("Audit", "Imported a table")},
    {"invitation.proposal_accepted", QT_TRANSLATE_NOOP("Audit", "Accepted another time for an appointment")},
    {"invitation.proposal_declined", QT_TRANSLATE_NOOP("Audit", "Declined another time for an appointment")},
    {"invitation.received", QT_TRANSLATE_NOOP("Audit", "Took in a letter about an appointment")},
    {"invitation.told", QT_TRANSLATE_NOOP("Audit", "Wrote a letter about an appointment")},
    {"invoice.credited", QT_TRANSLATE_NOOP("Audit", "Credited an invoice by %{number}")},
    {"invoice.discarded", QT_TRANSLATE_NOOP("Audit", "Discarded a draft")},
    {"invoice.drafted", QT_TRANSLATE_NOOP("Audit", "Drafted an invoice")},
    {"invoice.early_rebate", QT_TRANSLATE_NOOP("Audit", "Granted a discount for paying early")},
    {"invoice.edited", QT_TRANSLATE_NOOP("Audit", "Changed a draft")},
    {"invoice.held", QT_TRANSLATE_NOOP("Audit", "Held back a scheduled invoice")},
    {"invoice.issued", QT_TRANSLATE_NOOP("Audit", "Issued %{number}")},
    {"invoice.not_mailed", QT_TRANSLATE_NOOP("Audit", "Issued without a mail")},
    {"invoice.reopened", QT_TRANSLATE_NOOP("Audit", "Took a write-off back")},
    {"invoice.schedule_resumed", QT_TRANSLATE_NOOP("Audit", "Went on with a scheduled invoice")},
    {"invoice.scheduled", QT_TRANSLATE_NOOP("Audit", "Scheduled an invoice for %{date}")},
    {"invoice.sent", QT_TRANSLATE_NOOP("Audit", "Marked an invoice as sent")},
    {"invoice.unscheduled", QT_TRANSLATE_NOOP("Audit", "No longer issues an invoice by itself")},
    {"invoice.written_off", QT_TRANSLATE_NOOP("Audit", "Wrote off an invoice")},
    {"job.canceled", QT_TRANSLATE_NOOP("Audit", "Cancelled background work")},
    {"job.dead_lettered", QT_TRANSLATE_NOOP("Audit", "Gave up background work")},
    {"job.paused", QT_TRANSLATE_NOOP("Audit", "Paused background work")},
    {"job.resumed", QT_TRANSLATE_NOOP("Audit", "Resumed background work")},
    {"job.retried", QT_TRANSLATE_NOOP("Audit", "Tried background work again")},
    {"job.run_now", QT_TRANSLATE_NOOP("Audit", "Started background work by hand")},
    {"job.schedule_ended", QT_TRANSLATE_NOOP("Audit", "Ended background work that comes back")},
    {"job.schedule_set", QT_TRANSLATE_NOOP("Audit", "Set up background work that comes back")},
    {"job.scheduled", QT_TRANSLATE_NOOP("Audit", "Set the time of background work")},
    {"key_slot.added", QT_TRANSLATE_NOOP("Audit", "Added a way to unlock the practice")},
    {"key_slot.changed", QT_TRANSLATE_NOOP("Audit", "Changed a key of the practice")},
    {"key_slot.removed", QT_TRANSLATE_NOOP("Audit", "Removed a way to unlock the practice")},
    {"message.enqueued", QT_TRANSLATE_NOOP("Audit", "Wrote a message")},
    {"message.status", QT_TRANSLATE_NOOP("Audit", "Changed a message")},
    {"message.status:Blocked", QT_TRANSLATE_NOOP("Audit", "A message was stopped")},
    {"message.status:Canceled", QT_TRANSLATE_NOOP("Audit", "Took a message back")},
    {"message.status:Deferred", QT_TRANSLATE_NOOP("Audit", "Held a message back")},
    {"message.status:Failed", QT_TRANSLATE_NOOP("Audit", "A message did not go out")},
    {"message.status:Queued", QT_TRANSLATE_NOOP("Audit", "A message is ready to be sent by hand")},
    {"message.status:Scheduled", QT_TRANSLATE_NOOP("Audit", "Set a message to go out")},
    {"message.status:Sending", QT_TRANSLATE_NOOP("Audit", "Handed a message over")},
    {"message.status:Sent", QT_TRANSLATE_NOOP("Audit", "Sent a message")},
    {"mirror.written", QT_TRANSLATE_NOOP("Audit", "Brought the open mirror folder up to date")},
    {"note.opened", QT_TRANSLATE_NOOP("Audit", "Began a note")},
    {"note.saved", QT_TRANSLATE_NOOP("Audit", "Saved a note")},
    {"number.series_started", QT_TRANSLATE_NOOP("Audit", "Chose where numbers begin")},
    {"payment.credit_applied", QT_TRANSLATE_NOOP("Audit", "Used credit to pay")},
    {"payment.recorded", QT_TRANSLATE_NOOP("Audit", "Recorded a payment")},
    {"payment.refunded", QT_TRANSLATE_NOOP("Audit", "Recorded a refund")},
    {"payment.reversed", QT_TRANSLATE_NOOP("Audit", "Took a payment back")},
    {"period.locked", QT_TRANSLATE_NOOP("Audit", "Closed a period of the books")},
    {"period.unlocked", QT_TRANSLATE_NOOP("Audit", "Opened a period of the books again")},
    {"policy.discarded", QT_TRANSLATE_NOOP("Audit", "Discarded a draft of a rule")},
    {"policy.drafted", QT_TRANSLATE_NOOP("Audit", "Drafted a rule")},
    {"policy.edited", QT_TRANSLATE_NOOP("Audit", "Changed a draft of a rule")},
    {"policy.pinned", QT_TRANSLATE_NOOP("Audit", "Fixed the version of a rule")},
    {"policy.published", QT_TRANSLATE_NOOP("Audit", "Put a rule into force")},
    {"policy.rolled_back", QT_TRANSLATE_NOOP("Audit", "Put an older rule back into force")},
    {"policy.settled", QT_TRANSLATE_NOOP("Audit", "Settled which rules are in force")},
    {"policy.withdrawn", QT_TRANSLATE_NOOP("Audit", "Withdrew a rule")},
    {"practice.rewriting_resumed", QT_TRANSLATE_NOOP("Audit", "Went on with writing the practice's file anew")},
    {"practice.rewritten", QT_TRANSLATE_NOOP("Audit", "Wrote the practice's file anew")},
    {"profile.added", QT_TRANSLATE_NOOP("Audit", "Added a person to the practice")},
    {"quote.accepted", QT_TRANSLATE_NOOP("Audit", "Marked a quote as accepted")},
    {"quote.copied", QT_TRANSLATE_NOOP("Audit", "Copied a quote")},
    {"quote.declined", QT_TRANSLATE_NOOP("Audit", "Marked a quote as declined")},
    {"quote.discarded", QT_TRANSLATE_NOOP("Audit", "Discarded a quote")},
    {"quote.drafted", QT_TRANSLATE_NOOP("Audit", "Drafted a quote")},
    {"quote.edited", QT_TRANSLATE_NOOP("Audit", "Changed a quote")},
    {"quote.expired", QT_TRANSLATE_NOOP("Audit", "A quote expired")},
    {"quote.invoiced", QT_TRANSLATE_NOOP("Audit", "Made a quote into an invoice")},
    {"quote.mailed_again", QT_TRANSLATE_NOOP("Audit", "Sent a quote again")},
    {"quote.sent", QT_TRANSLATE_NOOP("Audit", "Sent a quote")},
    {"quote.taken_back", QT_TRANSLATE_NOOP("Audit", "Took a sent quote back")},
    {"recurring.added", QT_TRANSLATE_NOOP("Audit", "Set up a recurring invoice")},
    {"recurring.billed", QT_TRANSLATE_NOOP("Audit", "Made a recurring invoice")},
    {"recurring.edited", QT_TRANSLATE_NOOP("Audit", "Changed a recurring invoice")},
    {"recurring.ended", QT_TRANSLATE_NOOP("Audit", "Ended a recurring invoice")},
    {"recurring.paused", QT_TRANSLATE_NOOP("Audit", "Paused a recurring invoice")},
    {"recurring.rearmed", QT_TRANSLATE_NOOP("Audit", "Planned the next recurring invoice anew")},
    {"recurring.resumed", QT_TRANSLATE_NOOP("Audit", "Went on with a recurring invoice")},
    {"retention.changed", QT_TRANSLATE_NOOP("Audit", "Set for how many years records are kept: %{years}")},
    {"secret.changed", QT_TRANSLATE_NOOP("Audit", "Changed a stored password")},
    {"secret.removed", QT_TRANSLATE_NOOP("Audit", "Removed a stored password")},
    {"series.client_zone_changed", QT_TRANSLATE_NOOP("Audit", "Put a client's series on another clock")},
    {"series.pinned", QT_TRANSLATE_NOOP("Audit", "Agreed on whose clock a series keeps")},
    {"service.activated", QT_TRANSLATE_NOOP("Audit", "Offered a service again")},
    {"service.added", QT_TRANSLATE_NOOP("Audit", "Added a service")},
    {"service.changed", QT_TRANSLATE_NOOP("Audit", "Changed a service")},
    {"service.retired", QT_TRANSLATE_NOOP("Audit", "Stopped offering a service")},
    {"session.billing", QT_TRANSLATE_NOOP("Audit", "Changed how a session is billed")},
    {"session.booked", QT_TRANSLATE_NOOP("Audit", "Booked a session")},
    {"session.cancel", QT_TRANSLATE_NOOP("Audit", "Cancelled a session")},
    {"session.confirm", QT_TRANSLATE_NOOP("Audit", "Confirmed a session")},
    {"session.created", QT_TRANSLATE_NOOP("Audit", "Made a session from the calendar")},
    {"session.expire", QT_TRANSLATE_NOOP("Audit", "A draft of a session was over")},
    {"session.finish", QT_TRANSLATE_NOOP("Audit", "Finished a session")},
    {"session.finish_undone", QT_TRANSLATE_NOOP("Audit", "Took the finish of a session back")},
    {"session.followed", QT_TRANSLATE_NOOP("Audit", "A session followed its calendar entry")},
    {"session.logged", QT_TRANSLATE_NOOP("Audit", "Logged a past session")},
    {"session.no_show", QT_TRANSLATE_NOOP("Audit", "Marked a no-show")},
    {"session.paused", QT_TRANSLATE_NOOP("Audit", "Paused a session")},
    {"session.release", QT_TRANSLATE_NOOP("Audit", "Released a tentative session")},
    {"session.reopen", QT_TRANSLATE_NOOP("Audit", "Opened a session again")},
    {"session.rescheduled", QT_TRANSLATE_NOOP("Audit", "Rescheduled a session")},
    {"session.resumed", QT_TRANSLATE_NOOP("Audit", "Resumed a session")},
    {"session.start", QT_TRANSLATE_NOOP("Audit", "Started a session")},
    {"settings.changed", QT_TRANSLATE_NOOP("Audit", "Changed settings")},
    {"statement.sent", QT_TRANSLATE_NOOP("Audit", "Sent a statement of account")},
    {"template.added", QT_TRANSLATE_NOOP("Audit", "Added a form of notes")},
    {"template.archived", QT_TRANSLATE_NOOP("Audit", "Stopped offering a form of notes")},
    {"template.draft_dropped", QT_TRANSLATE_NOOP("Audit", "Dropped the draft of a template")},
    {"template.drafted", QT_TRANSLATE_NOOP("Audit", "Wrote at a template")},
    {"template.offered", QT_TRANSLATE_NOOP("Audit", "Offered a form of notes again")},
    {"template.published", QT_TRANSLATE_NOOP("Audit", "Put version %{version} of a template in use")},
    {"template.renamed", QT_TRANSLATE_NOOP("Audit", "Renamed a form of notes")},
    {"template.reset", QT_TRANSLATE_NOOP("Audit", "Went back to the built-in wording of a template")},
    {"template.reverted", QT_TRANSLATE_NOOP("Audit", "Took a change of a template back")},
    {"template.used", QT_TRANSLATE_NOOP("Audit", "Wrote a message by version %{version} of a template")},
    {"unit.done_again", QT_TRANSLATE_NOOP("Audit", "Did a change again that was taken back")},
    {"unit.undone", QT_TRANSLATE_NOOP("Audit", "Took a change back")},
    {"vault.recovered", QT_TRANSLATE_NOOP("Audit", "Opened with the recovery key")},
    {"vault.rekeyed", QT_TRANSLATE_NOOP("Audit", "Gave the practice a new key")},
};

constexpr CodeWords kinds[] = {
    {"calendar_account", QT_TRANSLATE_NOOP("Audit", "Calendars elsewhere")},
    {"client", QT_TRANSLATE_NOOP("Audit", "Client")},
    {"document", QT_TRANSLATE_NOOP("Audit", "Invoice")},
    {"event", QT_TRANSLATE_NOOP("Audit", "Calendar entry")},
    {"expense", QT_TRANSLATE_NOOP("Audit", "Expense")},
    {"export", QT_TRANSLATE_NOOP("Audit", "Export")},
    {"hold", QT_TRANSLATE_NOOP("Audit", "Held time")},
    {"import", QT_TRANSLATE_NOOP("Audit", "Import")},
    {"job", QT_TRANSLATE_NOOP("Audit", "Background work")},
    {"job_schedule", QT_TRANSLATE_NOOP("Audit", "Background work")},
    {"key_slot", QT_TRANSLATE_NOOP("Audit", "Key")},
    {"letter", QT_TRANSLATE_NOOP("Audit", "Letter about an appointment")},
    {"message", QT_TRANSLATE_NOOP("Audit", "Message")},
    {"note", QT_TRANSLATE_NOOP("Audit", "Note")},
    {"payment", QT_TRANSLATE_NOOP("Audit", "Payment")},
    {"policy_version", QT_TRANSLATE_NOOP("Audit", "Rule")},
    {"profile", QT_TRANSLATE_NOOP("Audit", "Person")},
    {"proposal", QT_TRANSLATE_NOOP("Audit", "Other time that was asked for")},
    {"quote", QT_TRANSLATE_NOOP("Audit", "Quote")},
    {"recurring", QT_TRANSLATE_NOOP("Audit", "Recurring invoice")},
    {"remote_calendar", QT_TRANSLATE_NOOP("Audit", "Calendar elsewhere")},
    {"secret", QT_TRANSLATE_NOOP("Audit", "Password")},
    {"series", QT_TRANSLATE_NOOP("Audit", "Numbers")},
    {"service", QT_TRANSLATE_NOOP("Audit", "Service")},
    {"session", QT_TRANSLATE_NOOP("Audit", "Session")},
    {"setting", QT_TRANSLATE_NOOP("Audit", "Settings")},
    {"sync_conflict", QT_TRANSLATE_NOOP("Audit", "Change made here and elsewhere")},
    {"template", QT_TRANSLATE_NOOP("Audit", "Template")},
    {"unit", QT_TRANSLATE_NOOP("Audit", "Change")},
    {"vault", QT_TRANSLATE_NOOP("Audit", "Practice")},
};

constexpr CodeWords works[] = {
    {"attachment.seal", QT_TRANSLATE_NOOP("Jobs", "Seal files under their clients' keys")},
    {"audit.stamp", QT_TRANSLATE_NOOP("Jobs", "Time stamp of the history")},
    {"backup.daily", QT_TRANSLATE_NOOP("Jobs", "Daily backup")},
    {"backup.drill", QT_TRANSLATE_NOOP("Jobs", "Restore drill")},
    {"calendar.sign_out", QT_TRANSLATE_NOOP("Jobs", "Give back what let this program in to calendars elsewhere")},
    {"calendar.sync", QT_TRANSLATE_NOOP("Jobs", "Let calendars elsewhere agree with this one")},
    {"erase.rewrite", QT_TRANSLATE_NOOP("Jobs", "Write the file anew after erasing a client")},
    {"hold.expire", QT_TRANSLATE_NOOP("Jobs", "End holds and requests whose time is over")},
    {"integrity.weekly", QT_TRANSLATE_NOOP("Jobs", "Check of the whole practice")},
    {"invitation.tell", QT_TRANSLATE_NOOP("Jobs", "Tell somebody what has changed about an appointment")},
    {"invoice.issue", QT_TRANSLATE_NOOP("Jobs", "Issue a scheduled invoice")},
    {"invoice.mail", QT_TRANSLATE_NOOP("Jobs", "Write the mail of a scheduled invoice")},
    {"mirror.write", QT_TRANSLATE_NOOP("Jobs", "Open mirror folder")},
    {"outbox.send", QT_TRANSLATE_NOOP("Jobs", "Send a message")},
    {"outbox.withdraw", QT_TRANSLATE_NOOP("Jobs", "Clear away the file of a message")},
    {"quote.expire", QT_TRANSLATE_NOOP("Jobs", "Let a quote expire")},
    {"recurring.run", QT_TRANSLATE_NOOP("Jobs", "Make a recurring invoice")},
};

constexpr CodeWords roles[] = {
    {"Accountant", QT_TRANSLATE_NOOP("Audit", "Accountant")},
    {"Assistant", QT_TRANSLATE_NOOP("Audit", "Assistant")},
    {"Auditor", QT_TRANSLATE_NOOP("Audit", "Auditor")},
    {"Facilitator", QT_TRANSLATE_NOOP("Audit", "Facilitator")},
    {"Owner", QT_TRANSLATE_NOOP("Audit", "Owner")},
    {"System", QT_TRANSLATE_NOOP("Audit", "SoloPilot")},
};
// clang-format on

QString textOr(const char *context, const char *words, const QByteArray &code)
{
    return words ? QCoreApplication::translate(context, words) : QString::fromUtf8(code);
}

}  // namespace

QString auditText(const QByteArray &action, const QJsonObject &data)
{
    const char *words = findWords(actions, action + ':' + data[u"to"].toString().toUtf8());
    QString text = textOr("Audit", words ? words : findWords(actions, action), action);
    for (auto fact = data.begin(); fact != data.end(); ++fact)
        text.replace(QStringLiteral("%{") + fact.key() + u'}', fact.value().toVariant().toString());
    return text;
}

QString recordKindText(const QByteArray &entityType)
{
    const char *words = findWords(kinds, entityType);
    return words ? QCoreApplication::translate("Audit", words) : QString();
}

QString jobText(const QByteArray &type)
{
    return textOr("Jobs", findWords(works, type), type);
}

QString roleText(const QByteArray &role)
{
    return textOr("Audit", findWords(roles, role), role);
}

}  // namespace sp::ui
