// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/sync_round.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sp::syncing {

using namespace std::chrono;

namespace {

/// Why a job was put back whose round goes on at once.
constexpr auto more = "sync.more";
constexpr int mostPulls = 3;
constexpr auto listEvery = hours(24);

QByteArray keyOf(const CalendarAccountId &id)
{
    return id.text();
}

JobVerdict goOn(Unit &unit)
{
    return JobVerdict::postpone(unit.now(), more);
}

seconds askedWait(const Error &error)
{
    return seconds(error.facts.value("retryAfter"_L1).toInteger());
}

}  // namespace

SyncRounds::SyncRounds(Database &database, CalendarService &calendar, SettingsStore &settings,
    AccountEntries &entries, CalendarConnector *connector, ConfinedParser *parser)
    : m_accounts(database), m_links(database), m_intake(database, calendar), m_push(database, calendar),
      m_settings(settings), m_entries(entries), m_jobs(database), m_connector(connector), m_files(parser)
{
}

void SyncRounds::registerJobs(JobRunner &runner)
{
    JobHandler handler;
    handler.lease = minutes(30);
    handler.prepare = [this](Unit &unit, const Job &job) { return prepare(unit, job); };
    handler.call = [this](const std::any &input, JobProgress &progress) { return call(input, progress); };
    handler.record = [this](Unit &unit, const Job &job, const Result<std::any> &answer, const JobVerdict &) {
        return record(unit, job, answer);
    };
    handler.abandoned = [this](Unit &unit, const Job &job, const Error &error) -> Result<Done> {
        const auto id = CalendarAccountId::parse(job.key);
        m_unarmed = true;
        if (!id)
            return Done{};
        m_rounds.erase(*id);
        SP_TRY(account, m_accounts.account(*id));
        if (!account)
            return Done{};
        account->failing = error.reason;
        account->failingFacts = error.facts;
        ++account->failures;
        unit.audit("calendar.sync_failed", "calendar_account", account->id);
        return m_accounts.update(*account);
    };
    runner.handle(job, handler);
}

Result<Done> SyncRounds::settle(UnitRunner &units, const ProfileId &profile)
{
    for (const auto &[account, at] : m_seen)
        SP_CHECK(m_accounts.seen(account, at));
    m_seen.clear();
    if (!m_unarmed)
        return Done{};
    SP_TRY(accounts, m_accounts.accounts());
    SP_TRY(jobs, m_jobs.list({{}, job}, 1000));
    std::vector<CalendarAccount> without;
    for (const CalendarAccount &account : accounts) {
        const bool armed = std::ranges::any_of(jobs, [&](const Job &each) {
            return each.key == keyOf(account.id) && !each.finishedAt && each.status != JobStatus::DeadLetter;
        });
        if (!armed && !account.paused)
            without.push_back(account);
    }
    if (!without.empty()) {
        const Command command{job, {profile, Role::Owner, Actor::Kind::System}};
        SP_CHECK(units.run<Done>(command, [&](Unit &unit) -> Result<Done> {
            for (const CalendarAccount &account : without) {
                const auto wait = account.failures > 0 ? waitAfter(account.failures, seconds(0)) : seconds(0);
                SP_CHECK(m_jobs.schedule(unit, job, keyOf(account.id), {}, unit.now() + wait));
                unit.audit("calendar.sync_scheduled", "calendar_account", account.id);
            }
            return Done{};
        }));
    }
    m_unarmed = false;
    return Done{};
}

Result<JobPrepared> SyncRounds::prepare(Unit &unit, const Job &job)
{
    const auto id = CalendarAccountId::parse(job.key);
    SP_TRY(account, id ? m_accounts.account(*id) : Result<std::optional<CalendarAccount>>(std::nullopt));
    if (!account || account->paused) {
        if (id)
            m_rounds.erase(*id);
        return JobPrepared{JobVerdict::finish(), {}};
    }
    // What a step did that was not kept is not done: the round begins anew.
    if (job.lastReason != more)
        m_rounds.erase(account->id);
    Round &round = m_rounds[account->id];
    if (!round.inbox.empty()) {
        SP_CHECK(takeChunk(unit, *account, round));
        return JobPrepared{goOn(unit), {}};
    }
    if (round.ended) {
        SP_TRY(verdict, finish(unit, *account));
        return JobPrepared{verdict, {}};
    }
    SP_TRY(input, inputFor(*account, round, unit.now()));
    if (round.step == Round::Step::Push) {
        SP_TRY(prepared, m_push.prepare(unit, *account, pushed));
        if (prepared.items.empty()) {
            if (prepared.more)
                return JobPrepared{goOn(unit), {}};
            SP_TRY(verdict, finish(unit, *account));
            return JobPrepared{verdict, {}};
        }
        input->items = std::move(prepared.items);
    }
    return JobPrepared{std::nullopt, std::move(input)};
}

Result<std::shared_ptr<SyncRounds::Input>> SyncRounds::inputFor(
    const CalendarAccount &account, const Round &round, Instant now)
{
    auto input = std::make_shared<Input>();
    SP_TRY(remote, m_entries.remote(account));
    input->account = std::move(remote);
    input->step = round.step;
    if (round.step == Round::Step::Push)
        return input;
    SP_TRY(practice, m_settings.practice());
    if (const auto zone = TimeZone::create(practice.zone))
        input->options.fallbackZone = *zone;
    SP_TRY(calendars, m_accounts.calendars(account.id));
    for (const CalendarHere &calendar : calendars) {
        SP_TRY(known, m_links.etags(calendar.id));
        if (!calendar.reads && !calendar.target && known.isEmpty())
            continue;
        input->tasks.push_back(
            {calendar.id, calendar.remoteId, calendar.token, std::move(known), !calendar.said.isEmpty()});
    }
    const auto listed = m_listed.find(account.id);
    const bool isOld = listed == m_listed.end() || now - listed->second >= listEvery;
    input->list = isOld ? ListCalendars::Yes : ListCalendars::No;
    return input;
}

Result<std::any> SyncRounds::call(const std::any &prepared, JobProgress &progress)
{
    const auto &input = *std::any_cast<const std::shared_ptr<Input> &>(prepared);
    if (!m_connector)
        return Error{
            ErrorCode::Refused, "remote.kind", {{u"kind"_s, QString::fromLatin1(input.account.kind)}}};
    SP_TRY(remote, m_connector->open(input.account));
    if (input.step == Round::Step::Push)
        return std::any(Output(std::make_shared<Pushed>(push(*remote, input.items, progress))));
    return std::any(Output(
        std::make_shared<Pulled>(pull(*remote, m_files, input.tasks, input.list, input.options, progress))));
}

Result<JobVerdict> SyncRounds::record(Unit &unit, const Job &job, const Result<std::any> &answer)
{
    const auto id = CalendarAccountId::parse(job.key);
    SP_TRY(account, id ? m_accounts.account(*id) : Result<std::optional<CalendarAccount>>(std::nullopt));
    if (!account)
        return JobVerdict::finish();
    SP_CHECK(m_entries.keepRenewed(unit, *account));
    Round &round = m_rounds[account->id];
    if (!answer) {
        round.failed = answer.error();
        round.ended = true;
        return finish(unit, *account);
    }
    const auto &output = std::any_cast<const Output &>(*answer);
    if (const auto *pulled = std::get_if<std::shared_ptr<Pulled>>(&output))
        SP_CHECK(recordPull(unit, *account, round, **pulled));
    else
        SP_CHECK(recordPush(unit, *account, round, *std::get<std::shared_ptr<Pushed>>(output)));
    return goOn(unit);
}

Result<Done> SyncRounds::recordPull(Unit &unit, const CalendarAccount &account, Round &round, Pulled &pulled)
{
    if (pulled.list) {
        SP_CHECK(takeList(unit, account, *pulled.list));
        m_listed[account.id] = unit.now();
    }
    ++round.pulls;
    round.failed = pulled.failed;
    round.ended = pulled.ended;
    for (FetchedCalendar &fetched : pulled.calendars)
        round.inbox.push_back(std::move(fetched));
    round.step = Round::Step::Push;
    // The first time there was nothing to ask yet but for the list.
    if (pulled.list && pulled.calendars.empty() && !pulled.failed)
        round.step = Round::Step::Pull;
    std::size_t waiting = 0;
    for (const FetchedCalendar &fetched : round.inbox)
        waiting += fetched.events.size() + fetched.gone.size();
    // Most rounds bring little or nothing, and then end here.
    while (waiting <= chunk && !round.inbox.empty())
        SP_CHECK(takeChunk(unit, account, round));
    return Done{};
}

Result<Done> SyncRounds::takeList(
    Unit &unit, const CalendarAccount &account, const std::vector<RemoteCalendar> &list)
{
    SP_TRY(known, m_accounts.calendars(account.id));
    for (const RemoteCalendar &remote : list) {
        const auto same = std::ranges::find(known, remote.id, &CalendarHere::remoteId);
        const bool isNew = same == known.end();
        if (!isNew && same->name == remote.name && same->colour == remote.colour &&
            same->writable == remote.writable)
            continue;
        CalendarHere calendar =
            isNew ? CalendarHere{unit.newId<RemoteCalendarTag>(), account.id, remote.id, {}} : *same;
        calendar.name = remote.name;
        calendar.colour = remote.colour;
        calendar.writable = remote.writable;
        SP_CHECK(isNew ? m_accounts.insert(calendar) : m_accounts.update(calendar));
        unit.audit("calendar.found", "remote_calendar", calendar.id);
        unit.touch("calendar_accounts");
    }
    return Done{};
}

/// One event that the calendar here cannot hold is told of and spoils no other.
Result<Done> SyncRounds::takeEvent(
    Unit &unit, const CalendarAccount &account, const CalendarHere &calendar, const FetchedEvent &event)
{
    const auto taken = m_intake.take(unit, account, calendar, event);
    if (taken || (taken.error().code != ErrorCode::InvalidInput && taken.error().code != ErrorCode::Refused))
        return taken;
    FetchedEvent unreadable = event;
    unreadable.unreadable = taken.error().reason;
    return m_intake.take(unit, account, calendar, unreadable);
}

Result<Done> SyncRounds::takeChunk(Unit &unit, const CalendarAccount &account, Round &round)
{
    const FetchedCalendar &fetched = round.inbox.front();
    SP_TRY(calendar, m_accounts.calendar(fetched.id));
    std::size_t at = round.taken;
    const std::size_t all = fetched.events.size() + fetched.gone.size();
    const std::size_t end = std::min(all, at + chunk);
    for (; calendar && at < end; ++at) {
        if (at < fetched.events.size()) {
            SP_CHECK(takeEvent(unit, account, *calendar, fetched.events[at]));
            continue;
        }
        const QByteArray &id = fetched.gone[at - fetched.events.size()];
        SP_CHECK(calendar->said == "keep" ? m_intake.keepHere(unit, account, *calendar, id)
                                          : m_intake.gone(unit, account, *calendar, id));
    }
    if (end < all && calendar) {
        round.taken = end;
        return Done{};
    }
    if (calendar)
        SP_CHECK(finishCalendar(unit, *calendar, fetched));
    if (fetched.doubtful && !round.failed)
        round.failed = Error{ErrorCode::Refused, "sync.doubtful",
            {{u"count"_s, static_cast<qint64>(fetched.missing)},
                {u"calendar"_s, calendar ? calendar->name : QString()}}};
    round.inbox.pop_front();
    round.taken = 0;
    return Done{};
}

Result<Done> SyncRounds::finishCalendar(Unit &unit, CalendarHere calendar, const FetchedCalendar &fetched)
{
    // Somebody may have wanted all of it read anew meanwhile.
    const bool stays = fetched.doubtful || calendar.token != fetched.asked;
    const QByteArray token = stays ? calendar.token : fetched.token;
    // An answer of the owner is for what is missing now, not for the next time.
    const QByteArray said = fetched.doubtful ? calendar.said : QByteArray();
    if (calendar.token == token && calendar.missing == fetched.missing && calendar.said == said)
        return Done{};
    calendar.token = token;
    calendar.missing = fetched.missing;
    calendar.said = said;
    unit.audit("calendar.sync_read", "remote_calendar", calendar.id,
        {{u"events"_s, static_cast<qint64>(fetched.events.size())},
            {u"gone"_s, static_cast<qint64>(fetched.gone.size())},
            {u"missing"_s, static_cast<qint64>(fetched.missing)}});
    unit.touch("calendar_accounts");
    return m_accounts.update(calendar);
}

Result<Done> SyncRounds::recordPush(
    Unit &unit, const CalendarAccount &account, Round &round, const Pushed &pushed)
{
    SP_TRY(recorded, m_push.record(unit, account, pushed));
    if (pushed.failed) {
        round.failed = pushed.failed;
        round.ended = true;
    } else if (recorded.pullAgain) {
        round.step = Round::Step::Pull;
        round.ended = round.pulls >= mostPulls;
        if (round.ended)
            round.failed = Error{ErrorCode::Conflict, "remote.changed"};
    }
    return Done{};
}

Result<JobVerdict> SyncRounds::finish(Unit &unit, CalendarAccount account)
{
    const std::optional<Error> failed = m_rounds[account.id].failed;
    const bool ended = m_rounds[account.id].ended;
    m_rounds.erase(account.id);
    if (!failed) {
        m_seen[account.id] = unit.now();
        if (!account.failing.isEmpty() || account.failures != 0) {
            account.failing.clear();
            account.failingFacts = {};
            account.failures = 0;
            unit.audit("calendar.sync_recovered", "calendar_account", account.id);
            unit.touch("calendar_accounts");
            SP_CHECK(m_accounts.update(account));
        }
        return JobVerdict::postpone(unit.now() + between, "sync.agreed");
    }
    // Somebody who ends a round wants it to end, and did nothing wrong.
    if (failed->reason == "remote.canceled")
        return JobVerdict::postpone(unit.now() + between, failed->reason);
    m_listed.erase(account.id);
    // One calendar of several is told of and does not hold up the others; what is doubtful costs much to ask.
    const bool slows = ended || failed->reason == "sync.doubtful";
    if (!slows && account.failing == failed->reason && account.failures == 0)
        return JobVerdict::postpone(unit.now() + between, failed->reason);
    account.failing = failed->reason;
    account.failingFacts = failed->facts;
    account.failures = slows ? account.failures + 1 : 0;
    unit.audit("calendar.sync_failed", "calendar_account", account.id,
        {{u"reason"_s, QString::fromLatin1(failed->reason)}});
    unit.touch("calendar_accounts");
    SP_CHECK(m_accounts.update(account));
    QJsonObject facts = failed->facts;
    facts.insert(u"reason"_s, QString::fromLatin1(failed->reason));
    SP_CHECK(m_links.log({unit.now(), account.id, {}, {}, "failed", facts}));
    return JobVerdict::postpone(
        unit.now() + (slows ? waitAfter(account.failures, askedWait(*failed)) : seconds(between)),
        failed->reason);
}

}  // namespace sp::syncing
