// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup_link.h"

#include "core/values/time.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

bool isNumber(std::int64_t number)
{
    return number >= 1 && number <= largestBackupNumber;
}

}  // namespace

std::optional<Digest> digestFrom(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    Digest digest{};
    // fromHex() reads over what is no digit.
    if (bytes.size() != static_cast<qsizetype>(digest.size()) || bytes.toHex() != text)
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

QJsonObject BackupMark::toJson() const
{
    return {{u"number"_s, static_cast<qint64>(number)},
        {u"made_at"_s, QString::fromLatin1(instantText(madeAt))}, {u"name"_s, name},
        {u"sha256"_s, QString::fromLatin1(hex(digest))}};
}

std::optional<BackupMark> BackupMark::fromJson(const QJsonObject &json)
{
    const auto at = parseInstant(json.value(u"made_at"_s).toString().toLatin1());
    const auto digest = digestFrom(json.value(u"sha256"_s));
    const std::int64_t number = json.value(u"number"_s).toInteger();
    const QString name = json.value(u"name"_s).toString();
    // A name is looked up in the folder, so it must not lead out of it.
    if (!at || !digest || !isNumber(number) || name.isEmpty() || name.contains(u'/'))
        return std::nullopt;
    return BackupMark{number, *at, name, *digest};
}

QJsonArray marksJson(const std::vector<BackupMark> &marks)
{
    QJsonArray json;
    for (const BackupMark &mark : marks)
        json.append(mark.toJson());
    return json;
}

std::optional<std::vector<BackupMark>> marksFrom(const QJsonArray &json)
{
    std::vector<BackupMark> marks;
    for (const auto &entry : json) {
        const auto mark = BackupMark::fromJson(entry.toObject());
        if (!mark)
            return std::nullopt;
        marks.push_back(*mark);
    }
    return marks;
}

QJsonObject BackupLink::toJson() const
{
    return {{u"number"_s, static_cast<qint64>(number)}, {u"previous"_s, QString::fromLatin1(hex(previous))},
        {u"kept"_s, marksJson(kept)}};
}

std::optional<BackupLink> BackupLink::fromJson(const QJsonObject &json)
{
    const std::int64_t number = json.value(u"number"_s).toInteger();
    const auto previous = digestFrom(json.value(u"previous"_s));
    auto kept = marksFrom(json.value(u"kept"_s).toArray());
    if (!isNumber(number) || !previous || !kept)
        return std::nullopt;
    return BackupLink{number, *previous, *std::move(kept)};
}

}  // namespace sp
