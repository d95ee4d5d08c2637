// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workspace/settings_store.h"

#include "core/base/json.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

constexpr auto writeValue = R"(
    INSERT INTO workspace_setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)";

constexpr auto insertProfile = R"(
    INSERT INTO profile (id, name, role, created_at) VALUES (:id, :name, :role, :now))";

}  // namespace

Result<QJsonObject> SettingsStore::value(const QByteArray &key) const
{
    SP_TRY(found, m_database.first("SELECT value FROM workspace_setting WHERE key = :key", {{":key", key}},
                      [](const Row &row) { return row.bytes(0); }));
    if (!found)
        return QJsonObject();
    return parseJsonObject(*found);
}

Result<Done> SettingsStore::setValue(Unit &unit, const QByteArray &key, const QJsonObject &value)
{
    SP_CHECK(m_database.run(writeValue, {{":key", key}, {":value", canonicalJson(value)}}));
    // The digest tells that and when the settings changed; what they say may hold names and an account
    // number.
    unit.audit({"settings.changed", "setting", {},
        {{QStringLiteral("key"), QString::fromLatin1(key)},
            {QStringLiteral("sha256"), QString::fromLatin1(hex(sha256({canonicalJson(value)})))}}});
    unit.touch("settings");
    return Done{};
}

Result<PracticeSettings> SettingsStore::practice() const
{
    SP_TRY(stored, m_database.first("SELECT value FROM workspace_setting WHERE key = 'practice'", {},
                       [](const Row &row) { return row.bytes(0); }));
    QByteArray text = stored.value_or("{}");
    // Compared with what is stored each time: a Unit may be rolled back or undone.
    if (!m_practice || m_text != text) {
        SP_TRY(json, parseJsonObject(text));
        SP_TRY(settings, PracticeSettings::fromJson(json));
        m_database.orderNamesBy(QLocale(QString::fromLatin1(settings.locale)));
        m_practice = std::move(settings);
        m_text = std::move(text);
    }
    return *m_practice;
}

Result<Done> SettingsStore::setPractice(Unit &unit, const PracticeSettings &settings)
{
    SP_CHECK(checkSettings(settings));
    SP_CHECK(checkSeller(settings.seller));
    return setValue(unit, "practice", settings.toJson());
}

Result<Done> SettingsStore::addProfile(Unit &unit, const ProfileId &id, const QString &name, Role role)
{
    SP_CHECK(m_database.run(
        insertProfile, {{":id", id}, {":name", name}, {":role", roleName(role)}, {":now", unit.now()}}));
    unit.audit(
        "profile.added", "profile", id, {{QStringLiteral("role"), QString::fromLatin1(roleName(role))}});
    return Done{};
}

Result<std::vector<SettingsStore::Profile>> SettingsStore::profiles() const
{
    return m_database.all(
        "SELECT id, name, role FROM profile WHERE active = 1 ORDER BY created_at", {}, [](const Row &row) {
            return Profile{
                row.id<ProfileTag>(0), row.text(1), roleFromName(row.peek(2)).value_or(Role::Auditor)};
        });
}

}  // namespace sp
