// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/providers/remote/json_calls.h"
#include "core/providers/remote/series_text.h"

namespace sp {

struct GraphCalendarSettings {
    QUrl base = QUrl(QStringLiteral("https://graph.microsoft.com/v1.0"));
    TimeZone zone = TimeZone::utc();  ///< Of what is written without one.
    /// Reads what is to be written.
    ForeignFiles files = ForeignFiles(nullptr);
};

/// An account of Outlook or Microsoft 365 (Microsoft Graph v1.0). Guests are never written, for the service
/// would write to them itself.
///
/// The id of an object is that of an event or of a series master, of the kind that never changes; the etag of
/// a series covers its changed occurrences too. A token is good for 90 days. Fails also with Refused
/// "remote.not_possible" as readRemoteSeries() does, for rules without a pattern and for what cannot be
/// brought back; a calendar that is no longer there is NotFound "remote.gone".
class GraphCalendars final : public RemoteCalendars {
public:
    GraphCalendars(
        HttpExchange &http, BearerTokens &tokens, const Clock &clock, GraphCalendarSettings settings = {});

    Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled = nullptr) override;
    Result<RemoteChanges> changes(const QByteArray &calendar, const QByteArray &token,
        const std::atomic_bool *canceled = nullptr) override;
    Result<RemoteVersion> write(const QByteArray &calendar, const RemoteWrite &what,
        const std::atomic_bool *canceled = nullptr) override;
    Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
        const std::atomic_bool *canceled = nullptr) override;

private:
    JsonCalls m_calls;
    const Clock &m_clock;
    GraphCalendarSettings m_settings;
};

}  // namespace sp
