// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workspace/secret_store.h"

#include "core/storage/database/database.h"

namespace sp {

namespace {

constexpr auto writeSecret = R"(
    INSERT INTO account_secret (name, value, changed_at) VALUES (:name, :value, :now)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at)";

QJsonObject named(const QByteArray &name)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}};
}

}  // namespace

Result<std::optional<SecretBytes>> SecretStore::find(const QByteArray &name) const
{
    return m_database.first("SELECT value FROM account_secret WHERE name = :name", {{":name", name}},
        [](const Row &row) { return row.secret(0); });
}

Result<Done> SecretStore::put(Unit &unit, const QByteArray &name, const SecretBytes &value)
{
    SP_CHECK(keep(unit, name, value));
    unit.audit({"secret.changed", "secret", {}, named(name)});
    unit.touch("settings");
    return Done{};
}

Result<Done> SecretStore::keep(Unit &unit, const QByteArray &name, const SecretBytes &value)
{
    return m_database.run(
        writeSecret, {{":name", name}, {":value", SqlSecret{&value}}, {":now", unit.now()}});
}

Result<Done> SecretStore::remove(Unit &unit, const QByteArray &name)
{
    SP_CHECK(m_database.run("DELETE FROM account_secret WHERE name = :name", {{":name", name}}));
    if (m_database.changes() > 0)
        unit.audit({"secret.removed", "secret", {}, named(name)});
    unit.touch("settings");
    return Done{};
}

}  // namespace sp
