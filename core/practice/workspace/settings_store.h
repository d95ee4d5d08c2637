// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/workspace/practice_settings.h"
#include "core/primitives/unit/unit.h"

namespace sp {

/// The practice's settings as stored; read often, so parsed once as long as they stay the same.
class SettingsStore {
public:
    explicit SettingsStore(Database &database) : m_database(database) {}

    /// Defaults when nothing was stored yet.
    Result<PracticeSettings> practice() const;
    Result<Done> setPractice(Unit &unit, const PracticeSettings &settings);

    /// Other small facts under a key of their own ("demo", "owner_profile"); empty when unset.
    Result<QJsonObject> value(const QByteArray &key) const;
    Result<Done> setValue(Unit &unit, const QByteArray &key, const QJsonObject &value);

    Result<Done> addProfile(Unit &unit, const ProfileId &id, const QString &name, Role role);
    struct Profile {
        ProfileId id;
        QString name;
        Role role;
    };
    Result<std::vector<Profile>> profiles() const;

private:
    Database &m_database;
    mutable QByteArray m_text;  ///< What m_practice was read from.
    mutable std::optional<PracticeSettings> m_practice;
};

}  // namespace sp
