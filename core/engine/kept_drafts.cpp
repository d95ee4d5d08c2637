// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_drafts.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/practice/erasing/rules/erasure.h"
#include "core/storage/vault/sealed_bytes.h"
#include "core/storage/vault/subkeys.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

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

QJsonObject write(const TypedForm &form)
{
    QJsonArray fields;
    for (const auto &[name, text] : form.fields)
        fields.append(text ? QJsonArray{name, *text} : QJsonArray{name});
    return {{u"form"_s, QString::fromUtf8(form.form)}, {u"title"_s, form.title}, {u"fields"_s, fields},
        {u"told"_s, form.told}};
}

TypedForm readForm(const QJsonObject &json)
{
    TypedForm form{json[u"form"].toString().toUtf8(), json[u"title"].toString(), {}, json[u"told"].toBool()};
    for (const auto &item : json[u"fields"].toArray()) {
        const QJsonArray field = item.toArray();
        form.fields.emplace_back(
            field.at(0).toString(), field.size() > 1 ? std::optional(field.at(1).toString()) : std::nullopt);
    }
    return form;
}

QJsonObject write(const Drafts &drafts)
{
    QJsonArray notes, forms;
    for (const NoteDraft &draft : drafts.notes)
        notes.append(write(draft));
    for (const TypedForm &form : drafts.forms)
        forms.append(write(form));
    return {{u"notes"_s, notes}, {u"forms"_s, forms}};
}

Result<Drafts> readDrafts(const QJsonObject &json)
{
    Drafts drafts;
    for (const auto &item : json[u"notes"].toArray()) {
        SP_TRY(draft, read(item.toObject()));
        drafts.notes.push_back(std::move(draft));
    }
    for (const auto &item : json[u"forms"].toArray())
        drafts.forms.push_back(readForm(item.toObject()));
    return drafts;
}

Result<QJsonObject> unsealed(const Engine &engine, const QByteArray &bytes)
{
    auto plain = unsealInMemory(keyOf(engine), boundTo(engine), bytes);
    if (!plain)
        return plain.error();
    return parseJsonObject(*plain);
}

/// Gives a file that cannot be read another name, so that it is told once and never written over.
Error putAside(const QString &path, const Error &why)
{
    QString aside = path + u".damaged"_s;
    for (int count = 2; QFile::exists(aside); ++count)
        aside = path + u".damaged-%1"_s.arg(count);
    if (!QFile::rename(path, aside))
        aside = path;
    logWarning("What was typed cannot be read and lies aside...").reason(why);
    return {ErrorCode::Corrupt, "drafts.damaged", {{u"path"_s, aside}}};
}

/// What each profile typed, by its id: whoever opens the practice next finds only the own. A file that cannot
/// be read as that is put aside.
Result<QJsonObject> onDisk(const Engine &engine)
{
    const QString path = engine.vault().folder.layout().drafts();
    auto file = readWhole(path, maximumSize);
    if (!file && file.error().reason == "storage.missing")
        return QJsonObject();
    if (!file)
        return file.error();
    auto all = unsealed(engine, *file);
    if (!all)
        return putAside(path, all.error());
    return all;
}

/// The same for writing on: what cannot be read holds nothing for anybody.
QJsonObject writtenOn(const Engine &engine)
{
    auto all = onDisk(engine);
    return all ? *std::move(all) : QJsonObject();
}

QString ownKey(const Engine &engine)
{
    return QString::fromLatin1(engine.actor().profile.text());
}

QByteArray seal(Engine &engine, const QJsonObject &all)
{
    return sealInMemory(keyOf(engine), boundTo(engine), canonicalJson(all), engine.random());
}

}  // namespace

KeptDrafts keepDrafts(Engine &engine, const Drafts &drafts)
{
    QJsonObject all = writtenOn(engine);
    all.insert(ownKey(engine), write(drafts));
    KeptDrafts kept{seal(engine, all), false};
    const auto written = writeAtomically(engine.vault().folder.layout().drafts(), kept.sealed);
    kept.onDisk = written.has_value();
    if (!written)
        logWarning("What is typed stays in memory only...").reason(written.error());
    return kept;
}

Result<Drafts> keptDrafts(Engine &engine, const QByteArray &sealed)
{
    SP_TRY(all, sealed.isEmpty() ? onDisk(engine) : unsealed(engine, sealed));
    return readDrafts(all[ownKey(engine)].toObject());
}

Result<Done> eraseFromDrafts(Engine &engine, std::span<const ClientId> clients, const QStringList &names)
{
    SP_TRY(all, onDisk(engine));
    if (all.isEmpty())
        return Done{};
    for (auto profile = all.begin(); profile != all.end(); ++profile) {
        SP_TRY(drafts, readDrafts(profile.value().toObject()));
        std::erase_if(drafts.notes,
            [&](const NoteDraft &each) { return std::ranges::find(clients, each.client) != clients.end(); });
        std::erase_if(drafts.forms, [&](const TypedForm &form) {
            return erasing::namesPerson(form.title, names) ||
                   std::ranges::any_of(form.fields, [&](const auto &field) {
                       return field.second && erasing::namesPerson(*field.second, names);
                   });
        });
        profile.value() = write(drafts);
    }
    return writeAtomically(engine.vault().folder.layout().drafts(), seal(engine, all));
}

Result<Done> dropDrafts(Engine &engine)
{
    const QString path = engine.vault().folder.layout().drafts();
    QJsonObject others = writtenOn(engine);
    others.remove(ownKey(engine));
    if (!others.isEmpty())
        return writeAtomically(path, seal(engine, others));
    auto removed = removeFile(path);
    if (!removed && removed.error().reason != "storage.missing")
        return removed;
    return Done{};
}

}  // namespace sp
