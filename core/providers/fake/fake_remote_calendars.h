// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"

#include <functional>
#include <map>

namespace sp {

/// What goes wrong with one call to a FakeCalendarServer.
enum class RemoteFault {
    None,
    Unreachable,   ///< Nothing was sent.
    Refused,       ///< "remote.forbidden".
    Timeout,       ///< No answer; a write was not done.
    DoneUnheard,   ///< A write was done and its answer lost; a question is cut.
    LostUnheard,   ///< A write was lost on its way, and nobody can tell.
    Cut,           ///< An answer that cannot be used.
    Busy,          ///< "remote.busy", for five minutes.
    ServerError,   ///< "remote.server".
    SignIn,        ///< "remote.sign_in".
    TokenExpired,  ///< Of a question with a token.
    EmptyListing   ///< A whole listing says that there is nothing.
};

/// A calendar server in memory: objects by address and etag, and changes since a token as CalDAV gives them.
/// Tests act on it as another program would, and tell it what goes wrong. It outlives what was opened to it.
class FakeCalendarServer final : public CalendarConnector {
public:
    struct Object {
        QByteArray etag;
        QByteArray uid;
        QByteArray text;
        std::int64_t revision = 0;
    };
    struct Calendar {
        RemoteCalendar about;
        std::map<QByteArray, Object> objects = {};
        std::map<QByteArray, std::int64_t> gone = {};  ///< At which revision.
    };

    FakeCalendarServer()
    {
        calendars.push_back({{"cal/main/", QStringLiteral("Main"), "#3366cc", {}, true, true}});
    }

    std::vector<RemoteAccountKind> kinds() const override { return {{"caldav", true, true}}; }
    Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &account) override
    {
        lastAccount = account;
        return std::unique_ptr<RemoteCalendars>(std::make_unique<Session>(*this));
    }

    Calendar *find(const QByteArray &id)
    {
        for (Calendar &calendar : calendars)
            if (calendar.about.id == id)
                return &calendar;
        return nullptr;
    }
    /// What another program does.
    Object &put(Calendar &calendar, const QByteArray &id, const QByteArray &uid, const QByteArray &text)
    {
        Object &object = calendar.objects[id];
        object = {'"' + QByteArray::number(++m_revision) + '"', uid, text, m_revision};
        calendar.gone.erase(id);
        return object;
    }
    void erase(Calendar &calendar, const QByteArray &id)
    {
        if (calendar.objects.erase(id) > 0)
            calendar.gone[id] = ++m_revision;
    }

    /// What a call answers that goes wrong so; nothing for what is a success that says something wrong.
    static Result<Done> failure(RemoteFault fault)
    {
        const QJsonObject host{{QStringLiteral("host"), QStringLiteral("fake.example")}};
        switch (fault) {
        case RemoteFault::None:
        case RemoteFault::TokenExpired:
        case RemoteFault::EmptyListing:
            return Done{};
        case RemoteFault::Unreachable:
            return Error{ErrorCode::Unavailable, "remote.unreachable", host};
        case RemoteFault::Refused:
            return Error{ErrorCode::Refused, "remote.forbidden", host};
        case RemoteFault::Timeout:
            return Error{ErrorCode::Unavailable, "remote.timeout", host};
        case RemoteFault::DoneUnheard:
        case RemoteFault::LostUnheard:
            return Error{ErrorCode::Unavailable, "remote.unknown_outcome", host};
        case RemoteFault::Cut:
            return Error{ErrorCode::Unavailable, "remote.protocol", host};
        case RemoteFault::Busy: {
            QJsonObject facts = host;
            facts.insert(QStringLiteral("retryAfter"), 300);
            return Error{ErrorCode::Unavailable, "remote.busy", facts};
        }
        case RemoteFault::ServerError:
            return Error{ErrorCode::Unavailable, "remote.server", host};
        case RemoteFault::SignIn:
            return Error{ErrorCode::Refused, "remote.sign_in", host};
        }
        return Done{};
    }

    std::vector<Calendar> calendars = {};
    std::function<RemoteFault(QByteArrayView call)> nextFault = {};  ///< Asked at each call, by its name.
    RemoteAccount lastAccount = {};
    int writes = 0;  ///< That were done.
    int calls = 0;
    /// The link to meet by video that is made for a `uid`; empty: it comes later, or never.
    std::function<QString(const QByteArray &uid)> makeLink = {};
    /// What a server does to the texts it is given.
    std::function<QByteArray(const QByteArray &)> rewrite = {};

private:
    class Session final : public RemoteCalendars {
    public:
        explicit Session(FakeCalendarServer &server) : m_server(server) {}

        Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *) override
        {
            SP_CHECK(begin("list"));
            std::vector<RemoteCalendar> all;
            for (const Calendar &calendar : m_server.calendars)
                all.push_back(calendar.about);
            return all;
        }

        Result<RemoteChanges> changes(
            const QByteArray &id, const QByteArray &token, const std::atomic_bool *) override
        {
            const RemoteFault fault = m_server.fault("changes");
            if (fault == RemoteFault::EmptyListing && token.isEmpty())
                return RemoteChanges{{}, QByteArray::number(qint64(m_server.m_revision)), true};
            if (fault == RemoteFault::TokenExpired && !token.isEmpty())
                return Error{ErrorCode::Conflict, "remote.token_expired"};
            SP_CHECK(failure(fault));
            const Calendar *calendar = m_server.find(id);
            if (!calendar)
                return Error{ErrorCode::NotFound, "remote.gone"};
            const std::int64_t since = token.toLongLong();
            RemoteChanges changes{{}, QByteArray::number(qint64(m_server.m_revision)), token.isEmpty()};
            for (const auto &[address, object] : calendar->objects)
                if (object.revision > since)
                    changes.objects.push_back({address, object.etag, false, object.text});
            if (!token.isEmpty())
                for (const auto &[address, revision] : calendar->gone)
                    if (revision > since)
                        changes.objects.push_back({address, {}, true});
            return changes;
        }

        Result<RemoteVersion> write(
            const QByteArray &id, const RemoteWrite &what, const std::atomic_bool *) override
        {
            const RemoteFault fault = m_server.fault("write");
            if (fault != RemoteFault::DoneUnheard)
                SP_CHECK(failure(fault));
            Calendar *calendar = m_server.find(id);
            if (!calendar)
                return Error{ErrorCode::NotFound, "remote.gone"};
            const QByteArray address = what.id.isEmpty() ? id + what.uid + ".ics" : what.id;
            const auto known = calendar->objects.find(address);
            if (what.id.isEmpty()) {
                for (const auto &[each, object] : calendar->objects)
                    if (object.uid == what.uid)
                        return Error{ErrorCode::Conflict, "remote.changed"};
            } else if (known == calendar->objects.end()) {
                return Error{ErrorCode::NotFound, "remote.gone"};
            } else if (!what.etag.isEmpty() && known->second.etag != what.etag) {
                return Error{ErrorCode::Conflict, "remote.changed"};
            }
            ++m_server.writes;
            const QByteArray text = m_server.rewrite ? m_server.rewrite(what.text) : what.text;
            const Object &object = m_server.put(*calendar, address, what.uid, text);
            SP_CHECK(failure(fault));
            const bool isMade = what.makesLink && m_server.makeLink;
            return RemoteVersion{address, m_server.rewrite ? QByteArray() : object.etag,
                isMade ? m_server.makeLink(what.uid) : QString()};
        }

        Result<Done> remove(const QByteArray &id, const QByteArray &address, const QByteArray &etag,
            const std::atomic_bool *) override
        {
            const RemoteFault fault = m_server.fault("remove");
            if (fault != RemoteFault::DoneUnheard)
                SP_CHECK(failure(fault));
            Calendar *calendar = m_server.find(id);
            if (!calendar)
                return Done{};
            const auto known = calendar->objects.find(address);
            if (known != calendar->objects.end() && !etag.isEmpty() && known->second.etag != etag)
                return Error{ErrorCode::Conflict, "remote.changed"};
            m_server.erase(*calendar, address);
            return failure(fault);
        }

    private:
        Result<Done> begin(const char *call) { return failure(m_server.fault(call)); }

        FakeCalendarServer &m_server;
    };

    RemoteFault fault(QByteArrayView call)
    {
        ++calls;
        return nextFault ? nextFault(call) : RemoteFault::None;
    }

    std::int64_t m_revision = 0;
};

}  // namespace sp
