// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/client_intake.h"
#include "core/practice/exchange/table_columns.h"
#include "core/practice/scheduling/calendar_service.h"
#include "core/practice/sessions/session_store.h"
#include "core/practice/workspace/settings_store.h"

#include <set>

namespace sp {

/// How a table is read.
struct TableOptions {
    /// Guessed from the head row where it is not given.
    std::optional<TableMapping> mapping = {};
    /// Rows that cannot be taken stop the import, or are left out and told.
    enum class BadRows { Refuse, Skip } badRows = BadRows::Refuse;
    IntakeStatus status = IntakeStatus::Active;
};

/// A table before anybody has said what its columns mean.
struct TableHead {
    QStringList headings;
    QStringList example;  ///< The first row's cells, as many as headings.
    TableMapping guess;
};
/// Fails as readCsv() or with "import.no_rows".
Result<TableHead> readTableHead(const QByteArray &bytes);

/// Takes calendars, address books and tables of other programs into the practice. Each plan function says
/// what its apply function would do and writes nothing; apply runs inside the caller's Unit, so an import is
/// there whole or not at all. The same file a second time changes nothing and leaves no line in the audit.
///
/// Nothing a file says is dropped in silence: a telephone number nobody can dial or an unknown country go
/// into the client's remark under the name its format gives it ("TEL: ...") with a
/// warning.
class ImportService {
public:
    ImportService(PeopleService &people, CalendarService &calendar, const SessionStore &sessions,
        SettingsStore &settings)
        : m_people(people), m_calendar(calendar), m_sessions(sessions), m_settings(settings)
    {
    }

    /// An .ics file: events by uid, and attendees nobody knows yet as suggested clients. The practitioner's
    /// own address (the seller's, the calendar's name, or who organises most of it), rooms, resources and
    /// groups are no clients. An event with one client among its guests is that client's. Fails as
    /// readCalendar().
    ///
    /// A change of "this and all later ones" cuts its series in two; see resolveRanges().
    ///
    /// The plan of apply says what became of prepared sessions.
    ///
    /// Warnings: readCalendar()'s, resolveRanges()', "import.attendee_unusable" {text},
    /// "import.duplicate_event" {count}.
    Result<ImportPlan> planCalendar(const QByteArray &bytes, const QString &source);
    Result<ImportPlan> applyCalendar(Unit &unit, const QByteArray &bytes, const QString &source);

    /// A vCard file. Fails as readContacts(). Skipped: "import.group", "import.ambiguous",
    /// "import.duplicate", all {name}. Warnings: readContacts()'s, "import.phone_kept_as_text",
    /// "import.email_kept_as_text", "import.country_kept_as_text", "import.zone_kept_as_text", all {name,
    /// text}, "import.kept_ours" {name, field}.
    Result<ImportPlan> planContacts(
        const QByteArray &bytes, const QString &source, IntakeStatus status = IntakeStatus::Active);
    Result<ImportPlan> applyContacts(Unit &unit, const QByteArray &bytes, const QString &source,
        IntakeStatus status = IntakeStatus::Active);

    /// A CSV file with a head row. Fails as readCsv(), with "import.no_rows", or with "import.no_name_column"
    /// where no column holds a name or a mail address. Errors of rows: {line} with "import.row_width",
    /// "email.invalid", "zone.unknown", "locale.unknown", "currency.unknown", "import.country_unknown",
    /// "client.name_missing".
    ///
    /// apply fails with "import.rows_invalid" {rows, line, reason} unless bad rows are to be skipped.
    Result<ImportPlan> planTable(
        const QByteArray &bytes, const QString &source, const TableOptions &options = {});
    Result<ImportPlan> applyTable(
        Unit &unit, const QByteArray &bytes, const QString &source, const TableOptions &options = {});

private:
    Result<ImportPlan> calendar(Unit *unit, const QByteArray &bytes, const QString &source);
    /// What became of the sessions that were to come; kept are those of the `updated` entries.
    Result<ImportedSessions> followed(
        const std::vector<Session> &before, const std::set<EventId> &updated) const;
    /// What belongs to occurrences finds its place, once all series of the file are there.
    Result<Done> goOn(Unit &unit, const std::vector<SeriesBranch> &branches,
        const std::set<QByteArray> &added, const std::vector<SeriesReplaced> &replaced);
    Result<ImportPlan> contacts(
        Unit *unit, const QByteArray &bytes, const QString &source, IntakeStatus status);
    Result<ImportPlan> table(
        Unit *unit, const QByteArray &bytes, const QString &source, const TableOptions &options);
    Result<Done> takeAll(Unit *unit, std::vector<ClientCandidate> candidates, const QByteArray &linkSource,
        IntakeStatus status, ImportPlan &plan, WarningList &warnings);

    PeopleService &m_people;
    CalendarService &m_calendar;
    const SessionStore &m_sessions;
    SettingsStore &m_settings;
};

}  // namespace sp
