// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/simulated_disk.h"

#include "tests/faults/disk/disk_calls.h"
#include "tests/faults/disk/disk_failures.h"
#include "tests/faults/disk/disk_state.h"

#include <QFileInfo>

#include <cerrno>
#include <mutex>
#include <optional>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sp::faults {

namespace {

struct Cut {
    std::uint32_t left;
    Loss loss;
    std::uint64_t seed;
    QString image;
};

struct Simulation {
    explicit Simulation(std::string folder) : disk(std::move(folder)) {}

    DiskState disk;
    Lie lie = Lie::None;
    std::vector<Cut> cuts = {};
    DiskFailures failures = {};
    std::uint32_t changes = 0;
};

// The C library's names have no room for a context. A second call from within our own work passes.
std::recursive_mutex &lock()
{
    static std::recursive_mutex mutex;
    return mutex;
}
Simulation *simulation = nullptr;
bool isInside = false;

/// Stands in each call: holds the lock, and says whether the call is to be looked at.
class Watching {
public:
    Watching() : m_guard(lock()), m_watches(simulation && !isInside) { isInside = isInside || m_watches; }
    ~Watching()
    {
        if (m_watches)
            isInside = false;
    }
    Watching(const Watching &) = delete;
    Watching &operator=(const Watching &) = delete;
    explicit operator bool() const { return m_watches; }

private:
    std::lock_guard<std::recursive_mutex> m_guard;
    bool m_watches;
};

std::string textOf(int descriptor)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    char target[4096];
    const ssize_t size = readlink(path, target, sizeof target);
    return size > 0 ? std::string(target, static_cast<std::size_t>(size)) : std::string();
}

/// The name below the watched folder; nothing when it lies elsewhere. The folder itself is "".
std::optional<std::string> nameOf(const std::string &path)
{
    const std::string &folder = simulation->disk.folder();
    if (path == folder)
        return std::string();
    if (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/')
        return path.substr(folder.size() + 1);
    return std::nullopt;
}

std::optional<std::string> nameAt(int folder, const char *name)
{
    if (name[0] == '/')
        return nameOf(name);
    if (folder == AT_FDCWD) {
        char here[4096];
        return getcwd(here, sizeof here) ? nameOf(std::string(here) + '/' + name) : std::nullopt;
    }
    return nameOf(textOf(folder) + '/' + name);
}

struct Open {
    std::string name;
    DiskState::Inode inode;
    bool isFolder;
};

/// The watched file or folder behind a descriptor.
std::optional<Open> openAs(int descriptor)
{
    struct stat found = {};
    if (fstat(descriptor, &found) != 0 || !(S_ISREG(found.st_mode) || S_ISDIR(found.st_mode)))
        return std::nullopt;
    const auto name = nameOf(textOf(descriptor));
    if (!name)
        return std::nullopt;
    return Open{*name, {found.st_dev, found.st_ino}, S_ISDIR(found.st_mode)};
}

/// Before a call that changes the disk.
void passChange()
{
    ++simulation->changes;
    bool isOver = false;
    for (Cut &cut : simulation->cuts) {
        if (--cut.left != 0)
            continue;
        simulation->disk.leave(cut.loss, cut.seed, cut.image);
        isOver = true;
    }
    if (isOver)
        _exit(SimulatedDisk::powerCut);
}

/// How large a file is; 0 for a folder, or where there is none.
off_t sizeAt(int folder, const char *path)
{
    struct stat found = {};
    return fstatat(folder, path, &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(found.st_mode) ? found.st_size
                                                                                             : 0;
}

off_t sizeOf(int descriptor)
{
    struct stat found = {};
    return fstat(descriptor, &found) == 0 ? found.st_size : 0;
}

bool fails(Call kind)
{
    return simulation->failures.fails(kind);
}

bool isLiedAbout(const Open &file)
{
    switch (simulation->lie) {
    case Lie::None:
        return false;
    case Lie::FileSync:
        return !file.isFolder;
    case Lie::LogSync:
        return file.name.ends_with("-wal");
    case Lie::TableSync:
        return file.name.ends_with(".db");
    case Lie::FolderSync:
        return file.isFolder;
    }
    return false;
}

/// Our own work, whose calls pass.
template <typename Work>
void unseen(Work work)
{
    const std::lock_guard guard(lock());
    const bool before = std::exchange(isInside, true);
    work();
    isInside = before;
}

}  // namespace

void SimulatedDisk::watch(const QString &folder)
{
    unseen([&] {
        delete simulation;
        simulation = new Simulation(QFile::encodeName(QFileInfo(folder).canonicalFilePath()).toStdString());
    });
}

void SimulatedDisk::unwatch()
{
    unseen([] { delete std::exchange(simulation, nullptr); });
}

void SimulatedDisk::keepFor(const QString &file)
{
    unseen([&] { simulation->disk.save(file); });
}

void SimulatedDisk::watchAgain(const QString &folder, const QString &file)
{
    watch(folder);
    unseen([&] { simulation->disk.load(file); });
}

void SimulatedDisk::tell(Lie lie)
{
    simulation->lie = lie;
}

void SimulatedDisk::cutPowerAt(std::uint32_t nth, Loss loss, std::uint64_t seed, const QString &image)
{
    simulation->cuts.push_back({nth, loss, seed, image});
}

void SimulatedDisk::leaveImage(Loss loss, std::uint64_t seed, const QString &image)
{
    unseen([&] { simulation->disk.leave(loss, seed, image); });
}

void SimulatedDisk::failAt(Call kind, std::uint32_t nth, int error, Lasting lasting)
{
    simulation->failures.failAt(kind, nth, error, lasting);
}

void SimulatedDisk::shortWriteAt(std::uint32_t nth)
{
    simulation->failures.shortWriteAt(nth);
}

void SimulatedDisk::leaveRoom(qint64 bytes)
{
    simulation->failures.leaveRoom(bytes);
}

qint64 SimulatedDisk::leastRoom()
{
    return simulation->failures.leastRoom();
}

void SimulatedDisk::heal()
{
    simulation->failures.heal();
}

std::uint32_t SimulatedDisk::changes()
{
    return simulation->changes;
}

std::uint32_t SimulatedDisk::calls(Call kind)
{
    return simulation->failures.calls(kind);
}

bool SimulatedDisk::hasFailed()
{
    return simulation->failures.hasFailed();
}

ssize_t writeAt(int descriptor, const void *bytes, std::size_t size, std::optional<off_t> at)
{
    const auto store = [&](std::size_t count) {
        return at ? syscall(SYS_pwrite64, descriptor, bytes, count, *at)
                  : syscall(SYS_write, descriptor, bytes, count);
    };
    const Watching watching;
    const auto file = watching ? openAs(descriptor) : std::nullopt;
    if (!file || file->isFolder)
        return store(size);
    passChange();
    if (fails(Call::Write))
        return -1;
    off_t begin = at.value_or(0);
    if (!at && (fcntl(descriptor, F_GETFL) & O_APPEND))
        begin = lseek(descriptor, 0, SEEK_END);
    else if (!at)
        begin = lseek(descriptor, 0, SEEK_CUR);
    const std::size_t room = simulation->failures.roomFor(size, begin, sizeOf(descriptor));
    if (room == 0 && size > 0)
        return -1;
    const ssize_t stored = store(room);
    if (stored > 0)
        simulation->disk.written(
            file->inode, begin, static_cast<const char *>(bytes), static_cast<std::size_t>(stored));
    return stored;
}

ssize_t readAt(int descriptor, void *bytes, std::size_t size, std::optional<off_t> at)
{
    const Watching watching;
    if (watching && openAs(descriptor) && fails(Call::Read))
        return -1;
    return at ? syscall(SYS_pread64, descriptor, bytes, size, *at)
              : syscall(SYS_read, descriptor, bytes, size);
}

int sync(int descriptor, long call)
{
    const Watching watching;
    const auto file = watching ? openAs(descriptor) : std::nullopt;
    if (!file)
        return static_cast<int>(syscall(call, descriptor));
    passChange();
    if (fails(Call::Sync)) {
        if (!file->isFolder)
            simulation->disk.dropped(file->inode);
        return -1;
    }
    if (isLiedAbout(*file))
        return 0;
    if (file->isFolder)
        simulation->disk.syncedFolder(file->name);
    else
        simulation->disk.syncedFile(file->inode);
    return 0;
}

int openFile(int folder, const char *path, int flags, mode_t mode)
{
    const auto call = [&] { return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode)); };
    const Watching watching;
    const auto name = watching ? nameAt(folder, path) : std::nullopt;
    if (!name)
        return call();
    struct stat before = {};
    const bool wasThere = fstatat(folder, path, &before, AT_SYMLINK_NOFOLLOW) == 0;
    const bool changes = (!wasThere && (flags & O_CREAT)) || (wasThere && (flags & O_TRUNC));
    if (changes)
        passChange();
    if (fails(Call::Open))
        return -1;
    const int descriptor = call();
    if (descriptor < 0 || !changes)
        return descriptor;
    simulation->failures.freed(wasThere ? before.st_size : 0);
    struct stat now = {};
    if (fstat(descriptor, &now) != 0 || !S_ISREG(now.st_mode))
        return descriptor;
    if (wasThere)
        simulation->disk.truncated({now.st_dev, now.st_ino}, 0);
    else
        simulation->disk.created({now.st_dev, now.st_ino}, *name);
    return descriptor;
}

int truncate(int descriptor, off_t size)
{
    const Watching watching;
    const auto file = watching ? openAs(descriptor) : std::nullopt;
    if (file) {
        passChange();
        if (fails(Call::Truncate) || !simulation->failures.resized(sizeOf(descriptor), size))
            return -1;
    }
    const int result = static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
    if (file && result == 0)
        simulation->disk.truncated(file->inode, size);
    return result;
}

int allocate(int descriptor, off_t size)
{
    const Watching watching;
    const auto file = watching ? openAs(descriptor) : std::nullopt;
    const off_t length = sizeOf(descriptor);
    if (file && size > length) {
        passChange();
        if (fails(Call::Truncate) || !simulation->failures.resized(length, size))
            return errno;
    }
    if (syscall(SYS_fallocate, descriptor, 0, 0, size) != 0)
        return errno;
    if (file && size > length)
        simulation->disk.truncated(file->inode, size);
    return 0;
}

int renameFile(int from, const char *name, int to, const char *newName, unsigned flags)
{
    const Watching watching;
    const auto one = watching ? nameAt(from, name) : std::nullopt;
    const auto other = watching ? nameAt(to, newName) : std::nullopt;
    if (one && other) {
        passChange();
        if (fails(Call::Rename))
            return -1;
    }
    const off_t replaced = other && !(flags & RENAME_EXCHANGE) ? sizeAt(to, newName) : 0;
    const int result = static_cast<int>(syscall(SYS_renameat2, from, name, to, newName, flags));
    if (one && other && result == 0) {
        simulation->failures.freed(replaced);
        if (flags & RENAME_EXCHANGE)
            simulation->disk.exchanged(*one, *other);
        else
            simulation->disk.renamed(*one, *other);
    }
    return result;
}

int removeName(int folder, const char *path, int flags)
{
    const Watching watching;
    const auto name = watching ? nameAt(folder, path) : std::nullopt;
    if (name) {
        passChange();
        if (fails(Call::Remove))
            return -1;
    }
    const off_t size = name ? sizeAt(folder, path) : 0;
    const int result = static_cast<int>(syscall(SYS_unlinkat, folder, path, flags));
    if (name && result == 0) {
        simulation->failures.freed(size);
        simulation->disk.removed(*name);
    }
    return result;
}

int makeFolderAt(int folder, const char *path, mode_t mode)
{
    const Watching watching;
    const auto name = watching ? nameAt(folder, path) : std::nullopt;
    struct stat found = {};
    const bool makes = name && fstatat(folder, path, &found, AT_SYMLINK_NOFOLLOW) != 0;
    if (makes) {
        passChange();
        if (fails(Call::MakeFolder))
            return -1;
    }
    const int result = static_cast<int>(syscall(SYS_mkdirat, folder, path, mode));
    if (makes && result == 0)
        simulation->disk.madeFolder(*name);
    return result;
}

}  // namespace sp::faults
