// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_drafts.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/storage/vault/sealed_bytes.h"
#include "core/storage/vault/subkeys.h"

#include <QJsonArray>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// Far beyond what one person types between two saves, and far below what a damaged file could claim.
constexpr qint64 maximumSize = 64LL * 1024 * 1024;

SecretBytes keyOf(const Engine &engine)
{
    return subkey(engine.vault().vaultKey, KeyPurpose::Drafts);
}

QByteArray boundTo(const Engine &engine)
{
    return "drafts/1/" + engine.vault().vault.text();
}

QJsonObject write(const NoteDraft &draft)
{
    return {{u"session"_s, QString::fromLatin1(draft.session.text())},
        {u"client"_s, QString::fromLatin1(draft.client.text())},
        {u"template"_s, QString::fromLatin1(draft.templateCode)}, {u"title"_s, draft.content.title},
        {u"body"_s, draft.content.body}, {u"private"_s, draft.content.privateBody}};
}

Result<NoteDraft> read(const QJsonObject &json)
{
    const auto session = SessionId::parse(json[u"session"].toString().toLatin1());
    const auto client = ClientId::parse(json[u"client"].toString().toLatin1());
    if (!session || !client)
        return Error{ErrorCode::Corrupt, "sealed.damaged"};
    return NoteDraft{*session, *client, json[u"template"].toString().toLatin1(),
        {json[u"title"].toString(), json[u"body"].toString(), json[u"private"].toString()}};
}

}  // namespace

KeptDrafts keepDrafts(Engine &engine, const std::vector<NoteDraft> &drafts)
{
    QJsonArray list;
    for (const NoteDraft &draft : drafts)
        list.append(write(draft));
    KeptDrafts kept;
    kept.sealed = sealInMemory(
        keyOf(engine), boundTo(engine), canonicalJson(QJsonObject{{u"drafts"_s, list}}), engine.random());
    const auto written = writeAtomically(engine.vault().folder.layout().drafts(), kept.sealed);
    kept.onDisk = written.has_value();
    if (!written)
        qCWarning(lcCore) << "Unsaved notes stay in memory only..." << written.error().reason;
    return kept;
}

Result<std::vector<NoteDraft>> keptDrafts(Engine &engine, const QByteArray &sealed)
{
    QByteArray bytes = sealed;
    if (bytes.isEmpty()) {
        auto file = readWhole(engine.vault().folder.layout().drafts(), maximumSize);
        if (!file && file.error().reason == "storage.missing")
            return std::vector<NoteDraft>();
        if (!file)
            return file.error();
        bytes = *file;
    }
    auto plain = unsealInMemory(keyOf(engine), boundTo(engine), bytes);
    if (!plain) {
        Error error = plain.error();
        error.facts.insert(u"path"_s, engine.vault().folder.layout().drafts());
        return error;
    }
    SP_TRY(json, parseJsonObject(*plain));
    std::vector<NoteDraft> drafts;
    for (const auto &item : json[u"drafts"].toArray()) {
        SP_TRY(draft, read(item.toObject()));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<Done> dropDrafts(Engine &engine)
{
    auto removed = removeFile(engine.vault().folder.layout().drafts());
    if (!removed && removed.error().reason != "storage.missing")
        return removed;
    return Done{};
}

}  // namespace sp
