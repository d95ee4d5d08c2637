// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/warning_list.h"
#include "core/practice/exchange/import_plan.h"
#include "core/practice/people/people_service.h"

#include <set>

namespace sp {

/// Under which name a file knows a record, and what the record said.
struct ImportIdentity {
    QByteArray externalId;
    Digest digest{};
};

/// A client as a file describes him.
struct ClientCandidate {
    ClientDetails details;  ///< As PeopleService::checked() gives them.
    ImportIdentity identity;
    int line = 0;
    std::vector<ImportIdentity> duplicates = {};  ///< Further records of the same file about the same client.
};

/// Whether an address book's people are accepted at once or wait to be.
enum class IntakeStatus { Active, Suggested };

/// Fills what `ours` leaves empty from `theirs` and adds contacts and tags; whether anything changed. What
/// both say differently stays ours and is told as "import.kept_ours" {name, field}: the owner's word goes
/// first.
bool fillIn(ClientDetails &ours, const ClientDetails &theirs, WarningList &warnings);

/// Joins candidates with the same name and a mail address or telephone number in common; each one that goes
/// into another is added to `items` as Skipped "import.duplicate" {name}.
std::vector<ClientCandidate> joinDuplicates(
    std::vector<ClientCandidate> candidates, std::vector<ImportItem> &items);

/// Takes the clients of one file into the practice, or without a Unit finds out what that would do. A record
/// is known by its id in the file, then by mail address, then by name and telephone number. Two records of
/// one file never become one client because they share an address: couples do.
class ClientIntake {
public:
    ClientIntake(PeopleService &people, QByteArray source, IntakeStatus status, Unit *unit)
        : m_people(people), m_source(std::move(source)), m_status(status), m_unit(unit)
    {
    }

    Result<ImportItem> take(const ClientCandidate &candidate, WarningList &warnings);
    /// Whether anything was written, be it only where a record came from.
    bool wrote() const { return m_wrote; }

private:
    /// None: nobody. More than one: cannot tell.
    Result<std::vector<ClientId>> match(const ClientCandidate &candidate) const;
    Result<ImportFate> update(const ClientId &id, const ClientCandidate &candidate, WarningList &warnings);
    Result<Done> link(const ClientId &id, const ClientCandidate &candidate);

    PeopleService &m_people;
    QByteArray m_source;
    IntakeStatus m_status;
    Unit *m_unit;
    std::set<ClientId> m_taken;
    bool m_wrote = false;
};

/// A name as names are compared: case, accents and spacing aside.
QString foldedName(const QString &name);

}  // namespace sp
