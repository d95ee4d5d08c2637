// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/sync_pull.h"

#include "core/practice/syncing/event_bundle.h"
#include "core/practice/syncing/rules/sync_decision.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp::syncing {

namespace {

/// What one confined process reads at once, so that its second is enough.
constexpr std::size_t mostObjects = 500;
constexpr qsizetype mostBytes = 1024 * 1024;

/// A calendar's error that says nothing about the account's others.
bool isOfOneCalendar(const Error &error)
{
    return error.reason == "remote.gone" || error.reason == "remote.forbidden" ||
           error.reason == "remote.server" || error.reason == "remote.protocol";
}

class Pull {
public:
    Pull(RemoteCalendars &remote, const ForeignFiles &files, const CalendarReadOptions &options,
        JobProgress &progress)
        : m_remote(remote), m_files(files), m_options(options), m_progress(progress)
    {
        m_options.series = SeriesCheck::Done;
    }

    Result<FetchedCalendar> calendar(const PullTask &task)
    {
        auto changes = m_remote.changes(task.remoteId, task.token, m_progress.cancelFlag());
        if (!changes && changes.error().reason == "remote.token_expired")
            changes = m_remote.changes(task.remoteId, {}, m_progress.cancelFlag());
        if (!changes)
            return changes.error();
        SP_TRY(fetched, read(task, *changes));
        if (!isDoubted(task, fetched))
            return fetched;
        SP_TRY(again, m_remote.changes(task.remoteId, {}, m_progress.cancelFlag()));
        SP_TRY(second, read(task, again));
        second.doubtful = isDoubted(task, second);
        if (second.doubtful) {
            second.missing = static_cast<std::int64_t>(second.gone.size());
            second.gone.clear();
            second.token.clear();
        }
        return second;
    }

private:
    static bool isDoubted(const PullTask &task, const FetchedCalendar &fetched)
    {
        return !task.believes &&
               isDoubtful(task.known.size(), static_cast<std::int64_t>(fetched.gone.size()));
    }

    Result<FetchedCalendar> read(const PullTask &task, const RemoteChanges &changes)
    {
        FetchedCalendar fetched{task.id, task.token, {}, {}, changes.token};
        std::set<QByteArray> listed;
        std::vector<const RemoteObject *> wanted;
        for (const RemoteObject &object : changes.objects) {
            if (object.gone) {
                if (task.known.contains(object.id))
                    fetched.gone.push_back(object.id);
                continue;
            }
            listed.insert(object.id);
            const auto known = task.known.constFind(object.id);
            if (known == task.known.cend() || object.etag.isEmpty() || *known != object.etag)
                wanted.push_back(&object);
        }
        std::size_t from = 0;
        while (from < wanted.size()) {
            std::size_t to = from;
            for (qsizetype bytes = 0; to < wanted.size() && to - from < mostObjects && bytes < mostBytes;
                 ++to)
                bytes += wanted[to]->text.size();
            SP_CHECK(parse(task, std::span(wanted).subspan(from, to - from), fetched, listed));
            from = to;
            m_progress.report(static_cast<std::int64_t>(from), static_cast<std::int64_t>(wanted.size()));
            if (m_progress.canceled())
                return Error{ErrorCode::Refused, "remote.canceled"};
        }
        if (changes.whole)
            for (auto known = task.known.cbegin(); known != task.known.cend(); ++known)
                if (!listed.contains(known.key()))
                    fetched.gone.push_back(known.key());
        return fetched;
    }

    /// One that costs too much must not keep the others from being read: then half as many are tried.
    Result<Done> parse(const PullTask &task, std::span<const RemoteObject *const> objects,
        FetchedCalendar &fetched, std::set<QByteArray> &listed)
    {
        std::vector<QByteArray> texts;
        for (const RemoteObject *object : objects)
            texts.push_back(object->text);
        const auto files = m_files.calendars(texts, m_options);
        if (!files) {
            if (files.error().reason == "parser.unavailable")
                return files.error();
            if (objects.size() == 1) {
                add(task, *objects.front(), files.error(), fetched, listed);
                return Done{};
            }
            const std::size_t half = objects.size() / 2;
            SP_CHECK(parse(task, objects.first(half), fetched, listed));
            return parse(task, objects.subspan(half), fetched, listed);
        }
        for (std::size_t at = 0; at < objects.size(); ++at)
            add(task, *objects[at], (*files)[at], fetched, listed);
        return Done{};
    }

    static void add(const PullTask &task, const RemoteObject &object, const Result<CalendarFile> &file,
        FetchedCalendar &fetched, std::set<QByteArray> &listed)
    {
        FetchedEvent event{object.id, object.etag};
        if (!file || file->events.empty()) {
            event.unreadable = file ? QByteArray("ics.no_events") : file.error().reason;
            fetched.events.push_back(std::move(event));
            return;
        }
        // The one file of a subscription holds many; an object of a server holds one.
        if (object.id != task.remoteId) {
            const QByteArray uid = file->events.front().uid;
            for (const CalendarEvent &each : file->events)
                if (each.uid == uid)
                    event.events.push_back(each);
            fetched.events.push_back(std::move(event));
            return;
        }
        std::map<QByteArray, std::vector<CalendarEvent>> byUid;
        for (const CalendarEvent &each : file->events)
            byUid[each.uid].push_back(each);
        for (auto &[uid, events] : byUid) {
            FetchedEvent part{
                object.id + '#' + uid.toPercentEncoding(), hex(sha256({Bundle::of(events).packed()}))};
            listed.insert(part.id);
            part.events = std::move(events);
            if (task.known.value(part.id) != part.etag)
                fetched.events.push_back(std::move(part));
        }
    }

    RemoteCalendars &m_remote;
    const ForeignFiles &m_files;
    CalendarReadOptions m_options;
    JobProgress &m_progress;
};

}  // namespace

Pulled pull(RemoteCalendars &remote, const ForeignFiles &files, const std::vector<PullTask> &tasks,
    ListCalendars list, const CalendarReadOptions &options, JobProgress &progress)
{
    Pulled pulled;
    if (list == ListCalendars::Yes) {
        auto calendars = remote.list(progress.cancelFlag());
        if (!calendars) {
            pulled.failed = calendars.error();
            pulled.ended = true;
            return pulled;
        }
        pulled.list = *std::move(calendars);
    }
    Pull puller(remote, files, options, progress);
    for (const PullTask &task : tasks) {
        auto fetched = puller.calendar(task);
        if (fetched) {
            pulled.calendars.push_back(*std::move(fetched));
            continue;
        }
        pulled.failed = fetched.error();
        pulled.ended = !isOfOneCalendar(fetched.error());
        if (pulled.ended)
            break;
    }
    return pulled;
}

}  // namespace sp::syncing
