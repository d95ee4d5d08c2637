// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/google/google_event.h"
#include "core/providers/oauth/oauth_service.h"
#include "core/providers/remote/json_calls.h"

namespace sp {

/// A series as it is there: the item of its master, and those of its changed occurrences.
struct GoogleSeries {
    QJsonObject master;
    std::vector<QJsonObject> instances;
    TimeZone zone;  ///< Of the calendar.

    bool repeats() const { return !master.value(u"recurrence").toArray().isEmpty(); }
    /// One for all of it: the master's own, and a digest of the others behind a space.
    QByteArray etag() const;
    std::optional<RemoteSeries> read() const;
};

/// All items of a list, whatever its pages.
struct GoogleList {
    std::vector<QJsonObject> items;
    QByteArray syncToken;
    TimeZone zone;
};

/// The calls of one calendar, each with what the caller of a port may want.
class GoogleCalls {
public:
    GoogleCalls(const JsonCalls &calls, QUrl base, TimeZone zone, QByteArray calendar,
        const std::atomic_bool *canceled)
        : m_calls(calls), m_base(std::move(base)), m_zone(std::move(zone)), m_calendar(std::move(calendar)),
          m_canceled(canceled)
    {
    }

    /// Every page of `place` below the base. Fails with "remote.token_expired" where a token is known no
    /// more.
    Result<GoogleList> all(const QByteArray &place, const FormFields &query) const;
    Result<GoogleList> events(const FormFields &query) const;
    /// Nothing when it is gone. `known`: the master's item, if it was just told.
    Result<std::optional<GoogleSeries>> series(const QByteArray &id, const QJsonObject &known = {}) const;
    Result<JsonAnswer> insert(const QJsonObject &item) const;
    /// Changes only what `item` names. With an `etag`, only if it is still that version.
    Result<JsonAnswer> patch(const QByteArray &id, const QJsonObject &item, const QByteArray &etag) const;
    Result<JsonAnswer> erase(const QByteArray &id, const QByteArray &etag) const;
    QUrl url(const QByteArray &place, const FormFields &query = {}) const;
    QByteArray eventPlace(const QByteArray &id) const;
    const TimeZone &zone() const { return m_zone; }

private:
    Result<JsonAnswer> send(HttpRequest request, const QByteArray &etag) const;

    const JsonCalls &m_calls;
    QUrl m_base;
    TimeZone m_zone;
    QByteArray m_calendar;
    const std::atomic_bool *m_canceled;
};

}  // namespace sp
