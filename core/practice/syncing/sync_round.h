// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/account_entries.h"
#include "core/practice/syncing/sync_push.h"
#include "core/primitives/jobs/job_runner.h"

#include <deque>
#include <map>

namespace sp::syncing {

/// The rounds of all accounts: asking what changed there, taking it in, writing what changed here. A round is
/// one job that is put back after each step, so that the engine is never held for long: a step reads or
/// writes the network on another thread, or takes in a bounded number of events. What was fetched waits in
/// memory; a token is kept only once all behind it is taken in, so whatever ends the program in between, the
/// next round does the rest and nothing twice.
class SyncRounds {
public:
    static constexpr auto job = "calendar.sync";
    /// Events that one step takes in, and that one looks at to be written.
    static constexpr std::size_t chunk = 100;
    static constexpr int pushed = 50;
    static constexpr std::chrono::minutes between{5};

    SyncRounds(Database &database, CalendarService &calendar, SettingsStore &settings,
        AccountEntries &entries, CalendarConnector *connector, ConfinedParser *parser);

    void registerJobs(JobRunner &runner);
    /// Whether a round has a step that could be done at once.
    bool hasMore() const { return !m_rounds.empty(); }
    /// Bookkeeping outside of Units: when accounts were last seen to agree, and a job for each account that
    /// has none.
    Result<Done> settle(UnitRunner &units, const ProfileId &profile);

private:
    /// How far a round is; gone with the program, which then begins it anew.
    struct Round {
        enum class Step { Pull, Push } step = Step::Pull;
        int pulls = 0;
        std::deque<FetchedCalendar> inbox = {};
        std::size_t taken = 0;  ///< Of the first calendar in the inbox.
        std::optional<Error> failed = {};
        bool ended = false;  ///< Nothing more can be done in it.
    };
    /// What a call needs on another thread; shared, for a job's input is copied.
    struct Input {
        RemoteAccount account;
        std::vector<PullTask> tasks = {};
        ListCalendars list = ListCalendars::No;
        CalendarReadOptions options = {};
        std::vector<PushItem> items = {};
        Round::Step step = Round::Step::Pull;
    };
    using Output = std::variant<std::shared_ptr<Pulled>, std::shared_ptr<Pushed>>;

    Result<JobPrepared> prepare(Unit &unit, const Job &job);
    Result<std::any> call(const std::any &input, JobProgress &progress);
    Result<JobVerdict> record(Unit &unit, const Job &job, const Result<std::any> &answer);

    Result<std::shared_ptr<Input>> inputFor(const CalendarAccount &account, const Round &round, Instant now);
    Result<Done> recordPull(Unit &unit, const CalendarAccount &account, Round &round, Pulled &pulled);
    Result<Done> recordPush(Unit &unit, const CalendarAccount &account, Round &round, const Pushed &pushed);
    Result<Done> takeList(
        Unit &unit, const CalendarAccount &account, const std::vector<RemoteCalendar> &list);
    Result<Done> takeEvent(
        Unit &unit, const CalendarAccount &account, const CalendarHere &calendar, const FetchedEvent &event);
    Result<Done> takeChunk(Unit &unit, const CalendarAccount &account, Round &round);
    Result<Done> finishCalendar(Unit &unit, CalendarHere calendar, const FetchedCalendar &fetched);
    Result<JobVerdict> finish(Unit &unit, CalendarAccount account);

    AccountStore m_accounts;
    LinkStore m_links;
    SyncIntake m_intake;
    SyncPush m_push;
    SettingsStore &m_settings;
    AccountEntries &m_entries;
    JobStore m_jobs;
    CalendarConnector *m_connector;
    ForeignFiles m_files;
    std::map<CalendarAccountId, Round> m_rounds;
    std::map<CalendarAccountId, Instant> m_listed;  ///< When its calendars were last asked for.
    std::map<CalendarAccountId, Instant> m_seen;    ///< Not written down yet.
    bool m_unarmed = true;                          ///< An account may have no job.
};

}  // namespace sp::syncing
