// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/foreign_files.h"
#include "core/practice/exchange/client_intake.h"
#include "core/practice/exchange/import_file.h"
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
/// Fails with "import.no_rows".
Result<TableHead> readTableHead(const TableImport &file);

/// Takes calendars, address books and tables of other programs into the practice. Each open function reads a
/// file, in a confined process, before there is a Unit. Each plan function says what its apply function would
/// do and writes nothing; apply runs inside the caller's Unit, so an import is there whole or not at all. The
/// same file a second time changes nothing and leaves no line in the audit.
///
/// Nothing a file says is dropped in silence: a telephone number nobody can dial or an unknown country go
/// into the client's remark under the name its format gives it ("TEL: ...") with a
/// warning.
class ImportService {
public:
    /// Without a parser files are read in this process, which is for tests.
    ImportService(PeopleService &people, CalendarService &calendar, const SessionStore &sessions,
        SettingsStore &settings, ConfinedParser *parser = nullptr)
        : m_people(people), m_calendar(calendar), m_sessions(sessions), m_settings(settings), m_files(parser)
    {
    }

    /// An .ics file. Fails as ForeignFiles::calendar().
    Result<CalendarImport> openCalendar(const QByteArray &bytes, const QString &source);
    /// A vCard file. Fails as ForeignFiles::contacts().
    Result<ContactImport> openContacts(const QByteArray &bytes, const QString &source);
    /// A CSV file with a head row. Fails as ForeignFiles::table().
    Result<TableImport> openTable(const QByteArray &bytes, const QString &source);

    /// Events by uid, and attendees nobody knows yet as suggested clients. The practitioner's
    /// own address (the seller's, the calendar's name, or who organises most of it), rooms, resources and
    /// groups are no clients. An event with one client among its guests is that client's.
    ///
    /// A change of "this and all later ones" cuts its series in two; see resolveRanges().
    ///
    /// The plan of apply says what became of prepared sessions.
    ///
    /// Warnings: readCalendar()'s, resolveRanges()', "import.attendee_unusable" {text},
    /// "import.duplicate_event" {count}.
    Result<ImportPlan> planCalendar(CalendarImport file);
    Result<ImportPlan> applyCalendar(Unit &unit, CalendarImport file);

    /// Skipped: "import.group", "import.ambiguous",
    /// "import.duplicate", all {name}. Warnings: readContacts()'s, "import.phone_kept_as_text",
    /// "import.email_kept_as_text", "import.country_kept_as_text", "import.zone_kept_as_text", all {name,
    /// text}, "import.kept_ours" {name, field}.
    Result<ImportPlan> planContacts(const ContactImport &file, IntakeStatus status = IntakeStatus::Active);
    Result<ImportPlan> applyContacts(
        Unit &unit, const ContactImport &file, IntakeStatus status = IntakeStatus::Active);

    /// Fails with "import.no_rows", or with "import.no_name_column"
    /// where no column holds a name or a mail address. Errors of rows: {line} with "import.row_width",
    /// "email.invalid", "zone.unknown", "locale.unknown", "currency.unknown", "import.country_unknown",
    /// "client.name_missing".
    ///
    /// apply fails with "import.rows_invalid" {rows, line, reason} unless bad rows are to be skipped.
    Result<ImportPlan> planTable(const TableImport &file, const TableOptions &options = {});
    Result<ImportPlan> applyTable(Unit &unit, const TableImport &file, const TableOptions &options = {});

private:
    /// The practice's, where it is known here.
    static TimeZone zoneOf(const PracticeSettings &settings);
    Result<ImportPlan> calendar(Unit *unit, CalendarImport file);
    /// What became of the sessions that were to come; kept are those of the `updated` entries.
    Result<ImportedSessions> followed(
        const std::vector<Session> &before, const std::set<EventId> &updated) const;
    /// What belongs to occurrences finds its place, once all series of the file are there.
    Result<Done> goOn(Unit &unit, const std::vector<SeriesBranch> &branches,
        const std::set<QByteArray> &added, const std::vector<SeriesReplaced> &replaced);
    Result<ImportPlan> contacts(Unit *unit, const ContactImport &file, IntakeStatus status);
    Result<ImportPlan> table(Unit *unit, const TableImport &file, const TableOptions &options);
    Result<Done> takeAll(Unit *unit, std::vector<ClientCandidate> candidates, const QByteArray &linkSource,
        IntakeStatus status, ImportPlan &plan, WarningList &warnings);

    PeopleService &m_people;
    CalendarService &m_calendar;
    const SessionStore &m_sessions;
    SettingsStore &m_settings;
    ForeignFiles m_files;
};

}  // namespace sp
