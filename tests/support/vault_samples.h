// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"
#include "core/storage/vault/key_slots.h"
#include "core/storage/vault/passphrase.h"

#include <QFile>
#include <QTest>

namespace sp {

inline SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(octets(text));
}

inline QByteArray plain(const SecretBytes &bytes)
{
    return view(bytes.span()).toByteArray();
}

inline Passphrase passphrase(QByteArrayView text)
{
    return *Passphrase::create(secret(text));
}

/// An id all of whose bytes are `number`.
template <typename IdType>
IdType sampleId(unsigned char number)
{
    IdBytes bytes;
    bytes.fill(number);
    return IdType(bytes);
}

inline SlotHeader sampleHeader(unsigned char number, ProfileRole role = ProfileRole::Owner,
    const QString &label = QStringLiteral("desk"))
{
    return {sampleId<KeySlotId>(number), sampleId<ProfileId>(number), role, label};
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts `bytes` there as any program would, without the care that the vault takes.
inline void overwrite(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
}

}  // namespace sp
