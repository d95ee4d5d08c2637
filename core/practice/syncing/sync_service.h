// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/sync_round.h"

namespace sp {

/// What the owner chooses of one calendar elsewhere.
struct CalendarChoice {
    std::optional<bool> reads = {};
    std::optional<bool> twoWay = {};
    std::optional<bool> target = {};
    std::optional<QByteArray> colour = {};  ///< "#1F807B"; empty for the one it bears there.
};

/// Calendars elsewhere that agree with the one here. What is booked here goes to one calendar; what others
/// say is taken in and, where the owner wants it so, goes back when it is changed here. Nothing is deleted
/// for good by what somebody does elsewhere, and no change of either side is lost without a word.
class SyncService {
public:
    SyncService(Database &database, CalendarService &calendar, SettingsStore &settings, SecretStore &secrets,
        CalendarConnector *connector, ConfinedParser *parser)
        : m_accounts(database), m_links(database), m_rows(calendar), m_secrets(secrets), m_jobs(database),
          m_connector(connector), m_entries(database, settings, secrets, connector),
          m_rounds(database, calendar, settings, m_entries, connector, parser)
    {
    }

    const syncing::AccountStore &accounts() const { return m_accounts; }
    const syncing::LinkStore &links() const { return m_links; }
    syncing::SyncRounds &rounds() { return m_rounds; }
    void registerJobs(JobRunner &runner);
    /// The kinds of accounts that can be connected.
    std::vector<RemoteAccountKind> kinds() const;
    /// The kind of an account; nothing when this program knows it no more.
    std::optional<RemoteAccountKind> kind(const QByteArray &name) const;

    /// The question that signs its owner in to an account of these settings, for CalendarConnector::signIn().
    /// Fails with "sync.account_incomplete", "sync.kind_unknown" and "sync.client_malformed" {field}.
    Result<RemoteSignIn> signInTo(const syncing::AccountSettings &settings) const;
    /// The same for one that is connected, whose entry is over or which is to be written. `settings`: another
    /// program or organisation, from now on.
    Result<RemoteSignIn> signInAgain(
        const CalendarAccountId &id, const syncing::AccountSettings &settings, bool writes) const;
    /// What it takes to ask the account something now, outside of Units; then keepRenewed().
    Result<RemoteAccount> remote(const CalendarAccountId &id);
    Result<Done> keepRenewed(Unit &unit, const CalendarAccountId &id);

    /// Connects an account; its first round is due at once. An empty secret is kept as none. Fails with
    /// InvalidInput "sync.account_incomplete" {field}, "sync.client_malformed" {field}, and
    /// "sync.kind_unknown" {kind}.
    Result<CalendarAccountId> connect(
        Unit &unit, const syncing::AccountSettings &settings, const SecretBytes &secret);
    /// Connects one that its owner signed in to. Fails as the one above.
    Result<CalendarAccountId> connect(
        Unit &unit, const syncing::AccountSettings &settings, const RemoteEntry &entry);
    /// A new password; the next round is due at once. Fails with NotFound "sync.account_unknown", as all
    /// below.
    Result<Done> reconnect(Unit &unit, const CalendarAccountId &id, const SecretBytes &secret);
    /// The owner signed in anew, with the program of `settings`.
    Result<Done> reconnect(Unit &unit, const CalendarAccountId &id, const syncing::AccountSettings &settings,
        const RemoteEntry &entry);
    /// The name, colour, mode and privacy. What was known of others' events goes when only busy times are
    /// kept from now on, and all of it is asked for anew when the change lets more be known.
    Result<Done> change(Unit &unit, const CalendarAccountId &id, const syncing::AccountSettings &settings);
    Result<Done> pause(Unit &unit, const CalendarAccountId &id, bool paused);
    /// Forgets the account and its password; what signing in gave is given back to its service by a job
    /// (AccountEntries::signOutJob) and then forgotten. What came from it stays here.
    Result<Done> disconnect(Unit &unit, const CalendarAccountId &id);
    /// Fails with NotFound "sync.calendar_unknown", and with Refused "sync.not_writable" {calendar} where it
    /// is to be written and may not be, and "sync.consent_needed" {name} where its owner has not allowed that
    /// yet, and with InvalidInput "sync.colour" {colour}. Choosing another target leaves what was written
    /// where it is.
    Result<Done> choose(Unit &unit, const RemoteCalendarId &id, const CalendarChoice &choice);
    /// A round at once.
    Result<Done> syncNow(Unit &unit, const CalendarAccountId &id);

    /// What the owner says of events that are missing elsewhere in an implausible number.
    enum class Missing { Gone, Keep };
    /// Fails with NotFound "sync.calendar_unknown" and Conflict "sync.nothing_missing".
    Result<Done> answerMissing(Unit &unit, const RemoteCalendarId &id, Missing answer);

    /// AsIs: as the rule decided. Ours and Theirs: as that side had it, from now on and on both sides.
    enum class Keep { AsIs, Ours, Theirs };
    /// Fails with NotFound "sync.conflict_unknown" and Conflict "sync.conflict_resolved".
    Result<Done> resolve(Unit &unit, const SyncConflictId &id, Keep keep);
    /// Puts what was deleted back here and, where it may be written, there. Fails with NotFound
    /// "sync.trash_unknown" and Conflict "sync.trash_restored"; with Refused "sync.trash_erased" when what it
    /// said is no longer kept.
    Result<EventId> restore(Unit &unit, const TrashedEventId &id);

    /// Whether what is booked here stands in the calendar that it goes to; none: no calendar is chosen, or it
    /// is not booked here. A booking that has to be certain waits for this.
    Result<std::optional<bool>> stands(const QByteArray &uid) const;

private:
    Result<syncing::CalendarAccount> known(const CalendarAccountId &id) const;
    Result<Done> admit(const syncing::AccountSettings &settings) const;
    Result<CalendarAccountId> insert(Unit &unit, syncing::CalendarAccount account, const SecretBytes &secret);
    Result<Done> askAnew(const CalendarAccountId &id);
    Result<Done> schedule(Unit &unit, const CalendarAccountId &id);

    syncing::AccountStore m_accounts;
    syncing::LinkStore m_links;
    syncing::EventRows m_rows;
    SecretStore &m_secrets;
    JobStore m_jobs;
    CalendarConnector *m_connector;
    syncing::AccountEntries m_entries;
    syncing::SyncRounds m_rounds;
};

}  // namespace sp
