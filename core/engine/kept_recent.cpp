// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_recent.h"

#include "core/base/json.h"
#include "core/storage/vault/sealed_bytes.h"
#include "core/storage/vault/subkeys.h"

#include <QJsonArray>

namespace sp {

namespace {

constexpr qint64 maximumSize = 1024 * 1024;

SecretBytes keyOf(const Engine &engine)
{
    return subkey(engine.vault().vaultKey, KeyPurpose::Recent);
}

QByteArray boundTo(const Engine &engine)
{
    return "recent/1/" + engine.vault().vault.text();
}

QString ownKey(const Engine &engine)
{
    return QString::fromLatin1(engine.actor().profile.text());
}

/// What each profile opened, by its id.
Result<QJsonObject> onDisk(const Engine &engine)
{
    auto file = readWhole(engine.vault().folder.layout().recent(), maximumSize);
    if (!file && file.error().reason == "storage.missing")
        return QJsonObject();
    if (!file)
        return file.error();
    SP_TRY(plain, unsealInMemory(keyOf(engine), boundTo(engine), *file));
    return parseJsonObject(plain);
}

}  // namespace

Result<Done> keepRecent(Engine &engine, const std::vector<QByteArray> &recent)
{
    QJsonArray list;
    for (const QByteArray &each : recent)
        list.append(QString::fromUtf8(each));
    // A file that cannot be read holds nothing that anybody would miss.
    const auto before = onDisk(engine);
    QJsonObject all = before ? *before : QJsonObject();
    all.insert(ownKey(engine), list);
    return writeAtomically(engine.vault().folder.layout().recent(),
        sealInMemory(keyOf(engine), boundTo(engine), canonicalJson(all), engine.random()));
}

Result<std::vector<QByteArray>> keptRecent(Engine &engine)
{
    SP_TRY(all, onDisk(engine));
    std::vector<QByteArray> recent;
    for (const auto &each : all[ownKey(engine)].toArray())
        recent.push_back(each.toString().toUtf8());
    return recent;
}

}  // namespace sp
