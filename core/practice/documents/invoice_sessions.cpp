// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/invoice_parts.h"

namespace sp::billing {

using namespace Qt::StringLiterals;

namespace {

/// Start and end on one party's wall. The offsets follow from the frozen wall times, so a later change of the
/// zone's rules does not change them.
QString wallText(const SessionStamp &session, const WallStamp &wall, const Locale &locale)
{
    const auto offset = [](LocalTime local, Instant at) {
        return std::chrono::duration_cast<std::chrono::seconds>(
            local.time_since_epoch() - at.time_since_epoch());
    };
    return formatDual(wall.start, wall.startAbbreviation, offset(wall.start, session.start), locale) + u'\n' +
           formatDual(wall.end, wall.endAbbreviation, offset(wall.end, session.end), locale);
}

}  // namespace

DataTable sessionsTable(const PageContext &page)
{
    DataTable table;
    table.size = TextSize::Small;
    const auto column = [&](const char *key, int share, Align align = Align::Start) {
        table.columns.push_back({page.words.text(key), align, share});
    };
    column("sessions.position", 1, Align::End);
    table.columns.push_back({u""_s, Align::Start, 6});
    column("sessions.provider", 21);
    column("sessions.client", 21);
    column("sessions.utc", 13);
    column("sessions.duration", 5, Align::End);
    for (const SessionStamp &session : page.snapshot.sessions) {
        const auto length = std::chrono::duration_cast<minutes>(session.end - session.start);
        table.rows.push_back({{session.line < 0 ? QString() : QString::number(session.line + 1)},
            {page.words.text("sessions.start") + u'\n' + page.words.text("sessions.end")},
            {wallText(session, session.provider, page.provider)},
            {wallText(session, session.client, page.locale)},
            {formatUtc(session.start) + u'\n' + formatUtc(session.end)}, {formatDuration(length)}});
    }
    return table;
}

}  // namespace sp::billing
