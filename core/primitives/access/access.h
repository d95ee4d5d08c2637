// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <optional>

namespace sp {

/// A profile's role in the workspace (security.md and spec/ADAPTATION.md).
enum class Role { Owner, Assistant, Accountant, Facilitator, Auditor };

QByteArray roleName(Role role);
std::optional<Role> roleFromName(QByteArrayView name);

/// Who acts: a profile in its role. Jobs act for the profile that owns the workspace, as kind System.
struct Actor {
    enum class Kind { Person, System };
    ProfileId profile;
    Role role = Role::Owner;
    Kind kind = Kind::Person;
};

/// Whether `role` may run the command or read what `permission` names ("invoice.issue", "notes.read"). The
/// whole table is in access.cpp; what it does not list only the Owner may do.
bool permits(Role role, QByteArrayView permission);

}  // namespace sp
