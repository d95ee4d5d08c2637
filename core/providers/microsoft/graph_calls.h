// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/microsoft/graph_event.h"
#include "core/providers/oauth/oauth_service.h"
#include "core/providers/remote/json_calls.h"

namespace sp {

/// All items of a collection, whatever its pages.
struct GraphList {
    std::vector<QJsonObject> items;
    QByteArray deltaLink;
};

/// The calls of one calendar, each with what the caller of a port may want.
class GraphCalls {
public:
    GraphCalls(const JsonCalls &calls, QUrl base, TimeZone zone, QByteArray calendar,
        const std::atomic_bool *canceled)
        : m_calls(calls), m_base(std::move(base)), m_zone(std::move(zone)), m_calendar(std::move(calendar)),
          m_canceled(canceled)
    {
    }

    /// Every page from `first` on; none of another host than the base is asked. Fails with
    /// "remote.token_expired" where a link of before is known no more.
    Result<GraphList> all(const QUrl &first) const;
    /// The calendar's changes from now on: whatever there is in `window` is told, and nothing is kept of it.
    Result<QByteArray> deltaLink(const Interval &window) const;
    /// Every event and series master, with the properties of ours.
    Result<GraphList> events() const;
    /// The one with the property of this uid.
    Result<std::optional<QJsonObject>> byUid(const QByteArray &uid) const;
    /// An event or a series with its occurrences; nothing when it is gone.
    Result<std::optional<QJsonObject>> event(const QByteArray &id) const;
    /// The id of the occurrence of a series that was to begin at `start`; empty when there is none.
    Result<QByteArray> instance(
        const QByteArray &master, const CalendarEvent &series, const CalendarTime &start) const;
    Result<JsonAnswer> insert(const QJsonObject &item) const;
    /// Changes only what `item` names. With an `etag`, only if it is still that version.
    Result<JsonAnswer> patch(const QByteArray &id, const QJsonObject &item, const QByteArray &etag) const;
    Result<JsonAnswer> erase(const QByteArray &id, const QByteArray &etag) const;

    QUrl url(const QByteArray &place, const FormFields &query = {}) const;
    QByteArray eventPlace(const QByteArray &id) const;
    const TimeZone &zone() const { return m_zone; }

private:
    Result<JsonAnswer> get(const QUrl &url) const;
    Result<JsonAnswer> send(HttpRequest request, const QByteArray &etag) const;
    bool isOurs(const QUrl &link) const;

    const JsonCalls &m_calls;
    QUrl m_base;
    TimeZone m_zone;
    QByteArray m_calendar;
    const std::atomic_bool *m_canceled;
};

/// One for all of a series: the master's own, and a digest of its occurrences' behind a space.
QByteArray graphEtag(const QJsonObject &item);

}  // namespace sp
