// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/instant.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace sp {

/// The largest number a daily backup may have: one that JSON still tells exactly (RFC 8785).
inline constexpr std::int64_t largestBackupNumber = (1LL << 53) - 1;

/// A daily backup as the practice remembers it, and as the backups made after it name it.
struct BackupMark {
    std::int64_t number = 0;  ///< From 1; each daily backup of a practice takes the next.
    Instant madeAt = {};
    QString name = {};  ///< Of its file.
    Digest digest{};    ///< Of its manifest in canonical form.

    QJsonObject toJson() const;
    static std::optional<BackupMark> fromJson(const QJsonObject &json);
    friend bool operator==(const BackupMark &, const BackupMark &) = default;
};

/// What chains the manifest of a daily backup to those before it. Of the earlier ones it names those that
/// keeping left in its folder: whatever is older and not named was let go on purpose, so the list stays as
/// short as what is kept, and one file says what has to lie beside it.
struct BackupLink {
    std::int64_t number = 0;
    Digest previous{};  ///< Of the manifest made before, wherever that lies now; zeros for the first.
    std::vector<BackupMark> kept = {};  ///< By number.

    QJsonObject toJson() const;
    static std::optional<BackupLink> fromJson(const QJsonObject &json);
    friend bool operator==(const BackupLink &, const BackupLink &) = default;
};

QJsonArray marksJson(const std::vector<BackupMark> &marks);
/// Nothing when one of them cannot be read.
std::optional<std::vector<BackupMark>> marksFrom(const QJsonArray &json);
/// 64 hexadecimal digits, in small letters.
std::optional<Digest> digestFrom(const QJsonValue &value);

}  // namespace sp
