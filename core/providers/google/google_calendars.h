// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/providers/remote/json_calls.h"
#include "core/providers/remote/series_text.h"

namespace sp {

struct GoogleCalendarSettings {
    QUrl base = QUrl(QStringLiteral("https://www.googleapis.com/calendar/v3"));
    TimeZone zone = TimeZone::utc();  ///< Of what is written without one.
    /// Reads what is to be written.
    ForeignFiles files = ForeignFiles(nullptr);
};

/// An account of Google Calendar (API v3). Nobody is written to by it: guests are told by whoever writes.
///
/// The id of an object is that of an event or of a series; the etag of a series covers its changed
/// occurrences too. Fails also with Refused "remote.not_possible" as readRemoteSeries() does. A calendar that
/// is no longer there is NotFound "remote.gone".
class GoogleCalendars final : public RemoteCalendars {
public:
    GoogleCalendars(
        HttpExchange &http, BearerTokens &tokens, const Clock &clock, GoogleCalendarSettings settings = {});

    Result<std::vector<RemoteCalendar>> list(const std::atomic_bool *canceled = nullptr) override;
    Result<RemoteChanges> changes(const QByteArray &calendar, const QByteArray &token,
        const std::atomic_bool *canceled = nullptr) override;
    Result<RemoteVersion> write(const QByteArray &calendar, const RemoteWrite &what,
        const std::atomic_bool *canceled = nullptr) override;
    Result<Done> remove(const QByteArray &calendar, const QByteArray &id, const QByteArray &etag,
        const std::atomic_bool *canceled = nullptr) override;

private:
    JsonCalls m_calls;
    GoogleCalendarSettings m_settings;
};

}  // namespace sp
