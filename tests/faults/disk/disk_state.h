// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk/simulated_disk.h"

#include <QByteArray>
#include <QDataStream>

#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace sp::faults {

/// What is on the plates and what is only on its way there, of one folder. Names are relative to it.
class DiskState {
public:
    using Inode = std::pair<dev_t, ino_t>;

    /// Everything below `folder` counts as durable.
    explicit DiskState(std::string folder);

    const std::string &folder() const { return m_folder; }

    void created(const Inode &inode, const std::string &name);
    void madeFolder(const std::string &name);
    void written(const Inode &inode, off_t at, const char *bytes, std::size_t size);
    void truncated(const Inode &inode, off_t size);
    void renamed(const std::string &from, const std::string &to);
    void exchanged(const std::string &one, const std::string &other);
    void removed(const std::string &name);
    void syncedFile(const Inode &inode);
    void syncedFolder(const std::string &name);
    /// What a failed sync does: the bytes on their way are gone.
    void dropped(const Inode &inode);

    /// Writes what a power cut would leave into `image`.
    void leave(Loss loss, std::uint64_t seed, const QString &image) const;

    /// The whole state, kept in a file outside the folder.
    void save(const QString &path) const;
    void load(const QString &path);

private:
    friend QDataStream &operator<<(QDataStream &out, const DiskState &state);
    friend QDataStream &operator>>(QDataStream &in, DiskState &state);

    /// A piece of a file on its way, or a new length where it has no bytes.
    struct Piece {
        off_t at;
        QByteArray bytes;
        enum class Kind { Bytes, Length } kind = Kind::Bytes;
    };
    struct File {
        QByteArray durable;
        std::vector<Piece> pending = {};
    };
    /// Files by their number; a folder is -1.
    using Names = std::map<std::string, int>;
    struct NameChange {
        enum class Kind { Add, Remove, Rename, Exchange } kind;
        std::string name;
        std::string other = {};  ///< The new name.
        int file = folderNumber;
        bool touches(const std::string &parent) const;
    };
    static constexpr int folderNumber = -1;

    File *fileOf(const Inode &inode);
    void change(NameChange change);
    static void apply(const NameChange &change, Names &names);
    static void apply(const Piece &piece, QByteArray &bytes);

    std::string m_folder;
    std::vector<File> m_files;
    std::map<Inode, int> m_numbers;
    Names m_live;
    Names m_durable;
    std::vector<NameChange> m_changes;
};

}  // namespace sp::faults
