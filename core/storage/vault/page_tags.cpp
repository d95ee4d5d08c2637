// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/page_tags.h"

#include "core/storage/vault/atomic_file.h"

#include <QFileInfo>

#include <unistd.h>

namespace sp {

namespace {

// SQLCipher 4's default format: pages of 4,096 bytes, each with 16 bytes of IV and a HMAC-SHA512 at its end
// (https://www.zetetic.net/sqlcipher/design/).
constexpr qint64 pageSize = 4096;
constexpr qint64 tagAt = pageSize - 64;
constexpr std::size_t tagRead = 32;

}  // namespace

Result<std::optional<Digest>> pageTagsDigest(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return std::optional<Digest>();
    SP_TRY(file, openForReading(path));
    const qint64 pages = QFileInfo(path).size() / pageSize;
    QByteArray tags(pages * static_cast<qint64>(tagRead), Qt::Uninitialized);
    for (qint64 page = 0; page < pages; ++page) {
        char *const to = tags.data() + page * static_cast<qint64>(tagRead);
        const ssize_t count = pread(file.number(), to, tagRead, page * pageSize + tagAt);
        if (count != static_cast<ssize_t>(tagRead))
            return fileError(count < 0 ? errno : EIO, path);
    }
    return std::optional(sha256({tags}));
}

}  // namespace sp
