// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/base/secret.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The test vectors of FORMATS.md. They were written by Python's hashlib and libsodium, not by this program.
namespace sp {

inline QString vectorFolder()
{
    return QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/storage/vectors");
}

inline QJsonDocument readVector(const char *name)
{
    QFile file(vectorFolder() + u'/' + QLatin1String(name) + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the vector %s", name);
    return QJsonDocument::fromJson(file.readAll());
}

inline QByteArray textIn(const QJsonObject &vector, const char *member)
{
    const QJsonValue value = vector.value(QLatin1String(member));
    if (!value.isString())
        qFatal("the vector has no text %s", member);
    return value.toString().toUtf8();
}

inline QByteArray bytesIn(const QJsonObject &vector, const char *member)
{
    return QByteArray::fromHex(textIn(vector, member));
}

template <std::size_t Size>
std::array<unsigned char, Size> arrayIn(const QJsonObject &vector, const char *member)
{
    const QByteArray bytes = bytesIn(vector, member);
    std::array<unsigned char, Size> array{};
    if (bytes.size() != qsizetype(Size))
        qFatal("%s has another length", member);
    std::ranges::copy(octets(bytes), array.begin());
    return array;
}

inline SecretBytes secretIn(const QJsonObject &vector, const char *member)
{
    return SecretBytes::copyOf(octets(bytesIn(vector, member)));
}

/// 00 01 02 ... in place of chance, so that what is written can be told beforehand.
class CountingRandom final : public Random {
public:
    void fill(std::span<unsigned char> bytes) override
    {
        for (unsigned char &byte : bytes)
            byte = m_next++;
    }

private:
    unsigned char m_next = 0;
};

}  // namespace sp
