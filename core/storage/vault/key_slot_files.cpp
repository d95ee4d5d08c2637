// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/key_slot_files.h"

#include "core/storage/vault/atomic_file.h"

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumFileSize = 64 * 1024;  // 64 slots with the longest labels take 22 KiB.

Result<KeySlots> readCopy(const QString &path)
{
    SP_TRY(bytes, readWhole(path, maximumFileSize));
    return KeySlots::decode(bytes);
}

bool isMissing(const Result<KeySlots> &copy)
{
    return !copy && copy.error().reason == "storage.missing";
}

CopyState stateOf(const Result<KeySlots> &copy, const KeySlots &newest)
{
    if (copy)
        return *copy == newest ? CopyState::Intact : CopyState::Stale;
    return isMissing(copy) ? CopyState::Missing : CopyState::Damaged;
}

/// Why there is nothing to load: a copy that is there and cannot be used says more than one that is missing.
Error failureOf(const Result<KeySlots> &a, const Result<KeySlots> &b, const QString &path)
{
    if (isMissing(a) && isMissing(b))
        return {ErrorCode::NotFound, "slot.missing", {{u"path"_s, path}}};
    Error failure = isMissing(a) ? b.error() : a.error();
    if (failure.reason == "slot.damaged" || failure.reason == "storage.too_large")
        return {ErrorCode::Corrupt, "slot.damaged", {{u"path"_s, path}}};
    return failure;
}

}  // namespace

Result<LoadedSlots> KeySlotFiles::load() const
{
    const auto a = readCopy(m_a);
    const auto b = readCopy(m_b);
    // Going on with the older copy would undo what the newer program has done.
    for (const auto *copy : {&a, &b})
        if (!*copy && copy->error().reason == "slot.version")
            return copy->error();
    if (!a && !b)
        return failureOf(a, b, m_a);
    const bool bIsNewer = b && (!a || b->generation() > a->generation());
    const KeySlots &newest = bIsNewer ? *b : *a;
    return LoadedSlots{newest, stateOf(a, newest), stateOf(b, newest)};
}

Result<CopiesWritten> KeySlotFiles::save(const KeySlots &slots) const
{
    const auto found = load();
    if (!found && found.error().code != ErrorCode::NotFound && found.error().code != ErrorCode::Corrupt)
        return found.error();
    if (found && (found->slots.generation() > slots.generation() ||
                     (found->slots.generation() == slots.generation() && found->slots != slots)))
        return Error{ErrorCode::Conflict, "slot.changed_meanwhile"};

    const bool onlyAStands = found && found->b != CopyState::Intact;
    const QByteArray bytes = slots.encode();
    SP_CHECK(writeAtomically(onlyAStands ? m_b : m_a, bytes));
    const auto second = writeAtomically(onlyAStands ? m_a : m_b, bytes);
    return second ? CopiesWritten::Both : CopiesWritten::One;
}

}  // namespace sp
