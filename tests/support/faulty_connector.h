// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"
#include "core/providers/fake/fake_remote_calendars.h"

#include <functional>

namespace sp::test {

/// Any connector, whose calls go wrong when a test says so, as FakeCalendarServer's do.
class FaultyConnector final : public CalendarConnector {
public:
    explicit FaultyConnector(CalendarConnector &inner) : m_inner(inner) {}

    std::vector<RemoteAccountKind> kinds() const override { return m_inner.kinds(); }
    Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &account) override
    {
        SP_TRY(remote, m_inner.open(account));
        return std::unique_ptr<RemoteCalendars>(std::make_unique<Faulty>(*this, std::move(remote)));
    }

    std::function<RemoteFault()> nextFault = {};
    int faults = 0;

private:
    class Faulty final : public RemoteCalendars {
    public:
        Faulty(FaultyConnector &connector, std::unique_ptr<RemoteCalendars> inner)
            : m_connector(connector), m_inner(std::move(inner))
        {
        }

        Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled) override
        {
            SP_CHECK(failure(m_connector.fault()));
            return m_inner->list(canceled);
        }
        Result<RemoteChanges> changes(
            const QByteArray &calendar, const QByteArray &token, const std::atomic_bool *canceled) override
        {
            const RemoteFault fault = m_connector.fault();
            if (fault == RemoteFault::TokenExpired && !token.isEmpty())
                return Error{ErrorCode::Conflict, "remote.token_expired"};
            SP_CHECK(failure(fault));
            SP_TRY(changes, m_inner->changes(calendar, token, canceled));
            if (fault == RemoteFault::EmptyListing && changes.whole)
                changes.objects.clear();
            return changes;
        }
        Result<RemoteVersion> write(
            const QByteArray &calendar, const RemoteWrite &what, const std::atomic_bool *canceled) override
        {
            const RemoteFault fault = m_connector.fault();
            if (fault != RemoteFault::DoneUnheard)
                SP_CHECK(failure(fault));
            const auto version = m_inner->write(calendar, what, canceled);
            SP_CHECK(failure(fault));
            return version;
        }
        Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
            const std::atomic_bool *canceled) override
        {
            const RemoteFault fault = m_connector.fault();
            if (fault != RemoteFault::DoneUnheard)
                SP_CHECK(failure(fault));
            const auto removed = m_inner->remove(calendar, id, etag, canceled);
            SP_CHECK(failure(fault));
            return removed;
        }

    private:
        static Result<Done> failure(RemoteFault fault) { return FakeCalendarServer::failure(fault); }

        FaultyConnector &m_connector;
        std::unique_ptr<RemoteCalendars> m_inner;
    };

    RemoteFault fault()
    {
        const RemoteFault next = nextFault ? nextFault() : RemoteFault::None;
        faults += next == RemoteFault::None ? 0 : 1;
        return next;
    }

    CalendarConnector &m_inner;
};

}  // namespace sp::test
