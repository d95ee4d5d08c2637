// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/disk_state.h"

#include "core/base/random.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

#include <sys/stat.h>

namespace sp::faults {

namespace {

constexpr off_t sector = 512;

std::string parentOf(const std::string &name)
{
    const auto slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

bool isBelow(const std::string &name, const std::string &folder)
{
    return name.size() > folder.size() && name.starts_with(folder) && name[folder.size()] == '/';
}

/// The names at and below `folder`, taken out of `names`.
template <typename Names>
Names taken(Names &names, const std::string &folder)
{
    Names found;
    for (auto at = names.begin(); at != names.end();) {
        if (at->first == folder || isBelow(at->first, folder)) {
            found.insert(*at);
            at = names.erase(at);
        } else {
            ++at;
        }
    }
    return found;
}

template <typename Names>
void put(Names &names, const Names &moved, const std::string &from, const std::string &to)
{
    for (const auto &[name, file] : moved)
        names[to + name.substr(from.size())] = file;
}

bool isIndexOfLog(const std::string &name)
{
    return name.ends_with("-shm");
}

void store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the image could not be written: %s", qPrintable(path));
    file.close();
    chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR);
}

}  // namespace

DiskState::DiskState(std::string folder) : m_folder(std::move(folder))
{
    const std::function<void(const std::string &)> read = [&](const std::string &name) {
        const QDir listing(QFile::decodeName((m_folder + '/' + name).c_str()));
        for (const QFileInfo &entry : listing.entryInfoList(
                 QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
            const std::string below =
                (name.empty() ? "" : name + '/') + QFile::encodeName(entry.fileName()).toStdString();
            struct stat found = {};
            if (lstat((m_folder + '/' + below).c_str(), &found) != 0)
                continue;
            if (S_ISDIR(found.st_mode)) {
                m_live[below] = folderNumber;
                read(below);
            } else if (S_ISREG(found.st_mode)) {
                QFile file(entry.filePath());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("%s cannot be read", qPrintable(entry.filePath()));
                m_numbers[{found.st_dev, found.st_ino}] = static_cast<int>(m_files.size());
                m_live[below] = static_cast<int>(m_files.size());
                m_files.push_back({file.readAll()});
            }
        }
    };
    read({});
    m_durable = m_live;
}

DiskState::File *DiskState::fileOf(const Inode &inode)
{
    const auto known = m_numbers.find(inode);
    return known == m_numbers.end() ? nullptr : &m_files[static_cast<std::size_t>(known->second)];
}

void DiskState::change(NameChange change)
{
    apply(change, m_live);
    m_changes.push_back(std::move(change));
}

void DiskState::created(const Inode &inode, const std::string &name)
{
    // The number of an inode that was removed may come again: this is another file.
    m_numbers[inode] = static_cast<int>(m_files.size());
    change({NameChange::Kind::Add, name, {}, static_cast<int>(m_files.size())});
    m_files.push_back({});
}

void DiskState::madeFolder(const std::string &name)
{
    change({NameChange::Kind::Add, name});
}

void DiskState::written(const Inode &inode, off_t at, const char *bytes, std::size_t size)
{
    if (File *file = fileOf(inode))
        file->pending.push_back({at, QByteArray(bytes, static_cast<qsizetype>(size))});
}

void DiskState::truncated(const Inode &inode, off_t size)
{
    if (File *file = fileOf(inode))
        file->pending.push_back({size, {}, Piece::Kind::Length});
}

void DiskState::renamed(const std::string &from, const std::string &to)
{
    change({NameChange::Kind::Rename, from, to});
}

void DiskState::exchanged(const std::string &one, const std::string &other)
{
    change({NameChange::Kind::Exchange, one, other});
}

void DiskState::removed(const std::string &name)
{
    change({NameChange::Kind::Remove, name});
}

void DiskState::syncedFile(const Inode &inode)
{
    File *file = fileOf(inode);
    if (!file)
        return;
    for (const Piece &piece : file->pending)
        apply(piece, file->durable);
    file->pending.clear();
}

void DiskState::dropped(const Inode &inode)
{
    if (File *file = fileOf(inode))
        file->pending.clear();
}

void DiskState::syncedFolder(const std::string &name)
{
    std::erase_if(m_changes, [&](const NameChange &change) {
        if (!change.touches(name))
            return false;
        apply(change, m_durable);
        return true;
    });
}

bool DiskState::NameChange::touches(const std::string &parent) const
{
    return parentOf(name) == parent || (!other.empty() && parentOf(other) == parent);
}

void DiskState::apply(const NameChange &change, Names &names)
{
    switch (change.kind) {
    case NameChange::Kind::Add:
        names[change.name] = change.file;
        break;
    case NameChange::Kind::Remove:
        taken(names, change.name);
        break;
    case NameChange::Kind::Rename: {
        const Names moved = taken(names, change.name);
        taken(names, change.other);
        put(names, moved, change.name, change.other);
        break;
    }
    case NameChange::Kind::Exchange: {
        const Names one = taken(names, change.name);
        const Names other = taken(names, change.other);
        put(names, one, change.name, change.other);
        put(names, other, change.other, change.name);
        break;
    }
    }
}

void DiskState::apply(const Piece &piece, QByteArray &bytes)
{
    if (piece.kind == Piece::Kind::Length) {
        bytes.resize(piece.at, '\0');
        return;
    }
    if (bytes.size() < piece.at + piece.bytes.size())
        bytes.resize(piece.at + piece.bytes.size(), '\0');
    std::memcpy(
        bytes.data() + piece.at, piece.bytes.constData(), static_cast<std::size_t>(piece.bytes.size()));
}

void DiskState::leave(Loss loss, std::uint64_t seed, const QString &image) const
{
    SeededRandom random(seed);
    const auto stays = [&] { return loss == Loss::None || (loss == Loss::Some && random.uniform(2) == 0); };

    Names names = m_durable;
    std::size_t kept = loss == Loss::None ? m_changes.size() : 0;
    if (loss == Loss::Some)
        kept = random.uniform(static_cast<std::uint32_t>(m_changes.size()) + 1);
    for (std::size_t number = 0; number < kept; ++number)
        apply(m_changes[number], names);

    if (!QDir().mkpath(image))
        qFatal("the image's folder could not be made");
    // Sorted by name: a folder comes before what is in it.
    for (const auto &[name, number] : names) {
        const QString path = image + u'/' + QFile::decodeName(name.c_str());
        // What lies in a folder whose own name is lost is found by nobody.
        if (!QFileInfo(QFileInfo(path).path()).isDir() || isIndexOfLog(name))
            continue;
        if (number == folderNumber) {
            if (!QDir().mkdir(path))
                qFatal("a folder of the image could not be made");
            continue;
        }
        const File &file = m_files[static_cast<std::size_t>(number)];
        QByteArray bytes = file.durable;
        for (const Piece &piece : file.pending) {
            if (piece.kind == Piece::Kind::Length || piece.bytes.size() <= sector) {
                if (stays())
                    apply(piece, bytes);
                continue;
            }
            // Sectors lie where the disk has them, not where a write begins.
            for (off_t done = 0; done < piece.bytes.size();) {
                const off_t next =
                    std::min<off_t>(piece.bytes.size(), ((piece.at + done) / sector + 1) * sector - piece.at);
                if (stays())
                    apply({piece.at + done, piece.bytes.mid(done, next - done)}, bytes);
                done = next;
            }
        }
        store(path, bytes);
    }
}

}  // namespace sp::faults
