// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/erasing/rules/erasure.h"

#include <QStringList>

#include <functional>
#include <span>

namespace sp {

class Database;

/// Where the words about a client lie, over all tables. Writes happen inside a Unit of the caller, which
/// keeps no change set.
class EraseStore {
public:
    /// `family`: the client and the records merged into it.
    EraseStore(Database &database, std::span<const ClientId> family);

    Result<erasing::Holdings> holdings(Instant now) const;
    /// What the person is called and reached by, to look for elsewhere: names, addresses of mail, numbers.
    Result<QStringList> names() const;
    /// The files that mails to the client were laid out as, by their names.
    Result<std::vector<QString>> mailFiles() const;

    /// The client's own record, before the key goes: nothing writes to it afterwards.
    Result<Done> emptyRecord(Instant now);
    /// All other rows, once the keys are destroyed.
    Result<Done> emptyRows(const QStringList &names, Instant now);
    /// Takes the client's words out of the search indexes, terms and all.
    Result<Done> emptySearch();
    /// Every change that could be taken back holds what it changed.
    Result<Done> dropChangeSets();

private:
    Result<Done> emptyCalendar(Instant now);
    Result<Done> emptyElsewhere(const QByteArray &uid, bool whole);
    Result<Done> emptyContents(const char *select, const char *update);
    Result<Done> run(const char *sql);

    Database &m_database;
    QByteArray m_family;  ///< Ids in hexadecimal, as a JSON array: SQLite binds no lists.
};

}  // namespace sp
