// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sp {

/// What bringing a mirror folder up to date has done.
struct MirrorReport {
    int files = 0;  ///< What the folder holds of ours now.
    int written = 0;
    int removed = 0;
    /// What was left alone because something of somebody else's has its name, by path.
    std::vector<QString> inTheWay = {};
};

/// A folder that is kept equal to a list of files. A manifest in it says what was written and how it looked
/// on the disk then: what did not change is not written again, what is not wanted any more is removed, and
/// what we did not write is never touched, nor followed where it is a link. Each file appears whole.
///
/// Fails with Unavailable "mirror.folder_missing" {path}, Refused "mirror.other_practice" {path} or
/// "canceled", or as AtomicFile does; what was written by then stays and counts as ours.
class MirrorFolder {
public:
    static constexpr auto manifestName = ".solopilot-mirror.json";

    static Result<MirrorFolder> open(const QString &folder, const VaultId &vault);

    using Make = std::function<Result<QByteArray>()>;
    /// Wants `path` ("notes/Ana/2026-10-27.md") to hold what `make` answers; it is asked when `source`, the
    /// digest of what it is made from, is another than before or the file is not as it was left.
    void want(const QString &path, const Digest &source, Make make);
    /// Leaves it as it is, there or not: it cannot be made now.
    void leave(const QString &path);
    /// Makes it so. `go` is told the files that are done and all of them; false stops it.
    Result<MirrorReport> bring(const std::function<bool(qint64, qint64)> &go);

private:
    struct Written {
        QByteArray source;      ///< Hexadecimal.
        qint64 bytes = -1;      ///< -1: about to be written.
        qint64 modifiedMs = 0;  ///< As the disk says.
    };
    struct Wanted {
        QString path;
        QByteArray source;
        Make make;
    };
    MirrorFolder(QString folder, const VaultId &vault) : m_folder(std::move(folder)), m_vault(vault) {}

    QString place(const QString &path) const { return m_folder + u'/' + path; }
    Result<Done> read();
    Result<Done> save() const;
    bool isAsLeft(const QString &path) const;
    /// Whether somebody else's file, or a link, has this name or one of the folders above it.
    bool isTaken(const Wanted &wanted) const;
    Result<Done> write(const Wanted &wanted);
    Result<Done> remove(const QString &path);
    Result<Done> bringEach(MirrorReport &report, const std::function<bool(qint64, qint64)> &go);

    QString m_folder;
    VaultId m_vault;
    std::map<QString, Written> m_written;
    std::vector<Wanted> m_wanted;
    std::set<QString> m_left;
};

}  // namespace sp
