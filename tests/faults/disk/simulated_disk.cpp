// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/simulated_disk.h"

#include "tests/faults/disk/disk_calls.h"
#include "tests/faults/disk/disk_state.h"

#include <QFileInfo>

#include <array>
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

struct Failure {
    Call kind;
    std::uint32_t left;
    int error;
    Lasting lasting;
};

struct Simulation {
    explicit Simulation(std::string folder) : disk(std::move(folder)) {}

    DiskState disk;
    Lie lie = Lie::None;
    std::optional<Cut> cut = {};
    std::optional<Failure> failure = {};
    enum class ShortWrite { No, Counting, Full } shortWrite = ShortWrite::No;
    std::uint32_t writesLeft = 0;
    bool hasFailed = false;
    std::uint32_t changes = 0;
    std::array<std::uint32_t, callKinds> calls = {};
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
    auto &cut = simulation->cut;
    if (!cut || --cut->left != 0)
        return;
    simulation->disk.leave(cut->loss, cut->seed, cut->image);
    _exit(SimulatedDisk::powerCut);
}

/// Counts the call; whether it is to fail, with errno set.
bool fails(Call kind)
{
    ++simulation->calls[static_cast<std::size_t>(kind)];
    auto &failure = simulation->failure;
    if (!failure || failure->kind != kind || failure->left == 0)
        return false;
    if (failure->left > 1) {
        --failure->left;
        return false;
    }
    if (failure->lasting == Lasting::Once)
        failure->left = 0;
    simulation->hasFailed = true;
    errno = failure->error;
    return true;
}

/// How much of a write is done; 0 when it fails with errno set.
std::size_t roomFor(std::size_t size)
{
    using ShortWrite = Simulation::ShortWrite;
    if (simulation->shortWrite == ShortWrite::Counting && --simulation->writesLeft == 0) {
        simulation->shortWrite = ShortWrite::Full;
        simulation->hasFailed = true;
        return size / 2;
    }
    if (simulation->shortWrite == ShortWrite::Full) {
        errno = ENOSPC;
        return 0;
    }
    return size;
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
    simulation->cut = Cut{nth, loss, seed, image};
}

void SimulatedDisk::leaveImage(Loss loss, std::uint64_t seed, const QString &image)
{
    unseen([&] { simulation->disk.leave(loss, seed, image); });
}

void SimulatedDisk::failAt(Call kind, std::uint32_t nth, int error, Lasting lasting)
{
    heal();
    simulation->failure = Failure{kind, nth, error, lasting};
}

void SimulatedDisk::shortWriteAt(std::uint32_t nth)
{
    heal();
    simulation->shortWrite = Simulation::ShortWrite::Counting;
    simulation->writesLeft = nth;
}

void SimulatedDisk::heal()
{
    simulation->failure.reset();
    simulation->shortWrite = Simulation::ShortWrite::No;
    simulation->hasFailed = false;
}

std::uint32_t SimulatedDisk::changes()
{
    return simulation->changes;
}

std::uint32_t SimulatedDisk::calls(Call kind)
{
    return simulation->calls[static_cast<std::size_t>(kind)];
}

bool SimulatedDisk::hasFailed()
{
    return simulation->hasFailed;
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
    const std::size_t room = roomFor(size);
    if (room == 0 && size > 0)
        return -1;
    off_t begin = at.value_or(0);
    if (!at && (fcntl(descriptor, F_GETFL) & O_APPEND))
        begin = lseek(descriptor, 0, SEEK_END);
    else if (!at)
        begin = lseek(descriptor, 0, SEEK_CUR);
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
        if (fails(Call::Truncate))
            return -1;
    }
    const int result = static_cast<int>(syscall(SYS_ftruncate, descriptor, size));
    if (file && result == 0)
        simulation->disk.truncated(file->inode, size);
    return result;
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
    const int result = static_cast<int>(syscall(SYS_renameat2, from, name, to, newName, flags));
    if (one && other && result == 0) {
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
    const int result = static_cast<int>(syscall(SYS_unlinkat, folder, path, flags));
    if (name && result == 0)
        simulation->disk.removed(*name);
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
