// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment_service.h"

#include "core/base/log.h"
#include "core/storage/vault/blob_store.h"

#include <QFileInfo>

#include <set>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

Error tooLarge()
{
    return {ErrorCode::InvalidInput, "attachment.too_large",
        {{u"limit_mib"_s, static_cast<qint64>(largestAttachment / (1024 * 1024))}}};
}

bool isReceipt(const AttachmentOwner &owner)
{
    return owner.type == "expense";
}

QByteArray attaching(const AttachmentOwner &owner)
{
    return isReceipt(owner) ? "expense.attach" : "note.attach";
}

QByteArray detaching(const AttachmentOwner &owner)
{
    return isReceipt(owner) ? "expense.detach" : "note.detach";
}

/// What views ask for again.
QByteArray topicOf(const AttachmentOwner &owner)
{
    return isReceipt(owner) ? "expenses" : "notes";
}

QJsonObject factsOf(const Attachment &attachment)
{
    // The name may be a client's; the digest says which file it was to whoever has it.
    return {{u"owner"_s, QString::fromLatin1(idText(attachment.owner.id))},
        {u"owner_type"_s, QString::fromLatin1(attachment.owner.type)},
        {u"sha256"_s, QString::fromLatin1(hex(attachment.sha256))},
        {u"size"_s, static_cast<qint64>(attachment.size)}};
}

}  // namespace

Result<Attachment> AttachmentService::attach(
    const Actor &actor, const AttachmentOwner &owner, const QString &filename, QByteArrayView bytes)
{
    if (bytes.size() > largestAttachment)
        return tooLarge();
    SP_CHECK(m_units.require(actor, attaching(owner)));
    SP_TRY(client, m_store.clientOf(owner));
    SP_TRY(holder, holderOf(m_database, m_blobs, {{}, client}));
    SP_TRY(blob, holder.put(bytes));
    return keep(actor, owner, filename, blob, {blob.sha256, client});
}

Result<Attachment> AttachmentService::attachFile(
    const Actor &actor, const AttachmentOwner &owner, const QString &path)
{
    // Asked before the file is read; what it has grown to meanwhile is seen below.
    if (QFileInfo(path).size() > largestAttachment)
        return tooLarge();
    SP_CHECK(m_units.require(actor, attaching(owner)));
    SP_TRY(client, m_store.clientOf(owner));
    SP_TRY(holder, holderOf(m_database, m_blobs, {{}, client}));
    SP_TRY(blob, holder.putFile(path));
    return keep(actor, owner, path, blob, {blob.sha256, client});
}

Result<Attachment> AttachmentService::keep(const Actor &actor, const AttachmentOwner &owner,
    const QString &filename, const Blob &blob, const StoredContent &content)
{
    auto kept = m_units.run<Attachment>({attaching(owner), actor}, [&](Unit &unit) -> Result<Attachment> {
        if (blob.size > largestAttachment)
            return tooLarge();
        SP_TRY(known, m_store.exists(owner));
        if (!known)
            return Error{ErrorCode::NotFound, "attachment.no_owner"};
        const QString name = attachmentFileName(filename);
        const Attachment attachment{unit.newId<AttachmentTag>(), owner, name, attachmentMime(name), blob.size,
            blob.sha256, unit.now(), content.client,
            content.client ? Attachment::Held::ByClient : Attachment::Held::ByVault};
        SP_CHECK(m_store.insert(attachment));
        unit.audit("attachment.added", "attachment", attachment.id, factsOf(attachment));
        unit.touch(topicOf(owner));
        return attachment;
    });
    if (!kept)
        if (const auto released = release(content); !released)
            logWarning("Bytes of a refused attachment could not be deleted...").reason(released.error());
    return kept;
}

Result<Attachment> AttachmentService::attachment(const AttachmentId &id) const
{
    SP_TRY(found, m_store.find(id));
    if (!found)
        return Error{ErrorCode::NotFound, "attachment.unknown"};
    return *std::move(found);
}

Result<QByteArray> AttachmentService::read(const AttachmentId &id) const
{
    SP_TRY(found, attachment(id));
    SP_TRY(holder, holderOf(m_database, m_blobs, contentOf(found)));
    return holder.get(found.sha256, largestAttachment);
}

Result<Done> AttachmentService::extract(const AttachmentId &id, const QString &plainPath) const
{
    SP_TRY(found, attachment(id));
    SP_TRY(holder, holderOf(m_database, m_blobs, contentOf(found)));
    return holder.extract(found.sha256, plainPath);
}

Result<Done> AttachmentService::remove(const Actor &actor, const AttachmentId &id)
{
    SP_TRY(known, attachment(id));
    const Command command{detaching(known.owner), actor};
    SP_TRY(content, m_units.run<StoredContent>(command, [&](Unit &unit) -> Result<StoredContent> {
        SP_TRY(found, attachment(id));
        SP_CHECK(m_store.markRemoved(id));
        unit.audit("attachment.removed", "attachment", id, factsOf(found));
        unit.touch(topicOf(found.owner));
        return contentOf(found);
    }));
    // The removal stands whatever happens now; bytes that stay behind go with the next removeOrphans().
    if (const auto released = release(content); !released)
        logWarning("Bytes of a removed attachment could not be deleted...").reason(released.error());
    return Done{};
}

Result<Done> AttachmentService::release(const StoredContent &content)
{
    SP_TRY(uses, m_store.uses(content));
    if (uses > 0)
        return Done{};
    SP_TRY(holder, holderOf(m_database, m_blobs, content));
    const auto removed = holder.remove(content.sha256);
    return removed || removed.error().code == ErrorCode::NotFound ? Result<Done>(Done{}) : removed.error();
}

Result<int> AttachmentService::removeOrphans(Sweep sweep)
{
    SP_TRY(contents, m_store.contents());
    const std::vector<QByteArray> there = m_blobs.list();
    // Each opening asks; names cost a derived key for each client. Where a file is missing as well, the
    // checks say that, and the sweep is made up for.
    if (sweep == Sweep::Quick && there.size() <= contents.size())
        return 0;
    std::set<QByteArray> needed;
    for (const StoredContent &each : contents) {
        SP_TRY(holder, holderOf(m_database, m_blobs, each));
        needed.insert(holder.nameOf(each.sha256));
    }
    int gone = 0;
    for (const QByteArray &name : there) {
        if (needed.contains(name))
            continue;
        SP_CHECK(m_blobs.removeNamed(name));
        ++gone;
    }
    return gone;
}

}  // namespace sp
