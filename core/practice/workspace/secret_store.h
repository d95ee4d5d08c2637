// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/primitives/unit/unit.h"

namespace sp {

/// Passwords of accounts ("smtp"), kept in the encrypted database and read straight into locked memory. They
/// are in no changeset, no export and no audit line.
class SecretStore {
public:
    explicit SecretStore(Database &database) : m_database(database) {}

    Result<std::optional<SecretBytes>> find(const QByteArray &name) const;
    Result<Done> put(Unit &unit, const QByteArray &name, const SecretBytes &value);
    /// The same for a key that the program made: the caller's own audit line says what it is for.
    Result<Done> keep(Unit &unit, const QByteArray &name, const SecretBytes &value);
    Result<Done> remove(Unit &unit, const QByteArray &name);

private:
    Database &m_database;
};

}  // namespace sp
