// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/disk_calls.h"

#include <cstdarg>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The C library's names: everything that is linked into the program, Qt's libraries too, calls these.
#define SP_IN_PLACE __attribute__((visibility("default")))
#define SP_MODE_OF(flags, mode)                                                                              \
    mode_t mode = 0;                                                                                         \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                   \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        mode = va_arg(arguments, mode_t);                                                                    \
        va_end(arguments);                                                                                   \
    }

extern "C" {

SP_IN_PLACE int open(const char *path, int flags, ...)
{
    SP_MODE_OF(flags, mode)
    return sp::faults::openFile(AT_FDCWD, path, flags, mode);
}

SP_IN_PLACE int open64(const char *path, int flags, ...)
{
    SP_MODE_OF(flags, mode)
    return sp::faults::openFile(AT_FDCWD, path, flags, mode);
}

SP_IN_PLACE int openat(int folder, const char *path, int flags, ...)
{
    SP_MODE_OF(flags, mode)
    return sp::faults::openFile(folder, path, flags, mode);
}

SP_IN_PLACE int openat64(int folder, const char *path, int flags, ...)
{
    SP_MODE_OF(flags, mode)
    return sp::faults::openFile(folder, path, flags, mode);
}

SP_IN_PLACE ssize_t write(int file, const void *bytes, size_t size)
{
    return sp::faults::writeAt(file, bytes, size, {});
}

SP_IN_PLACE ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return sp::faults::writeAt(file, bytes, size, at);
}

SP_IN_PLACE ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return sp::faults::writeAt(file, bytes, size, at);
}

SP_IN_PLACE ssize_t read(int file, void *bytes, size_t size)
{
    return sp::faults::readAt(file, bytes, size, {});
}

SP_IN_PLACE ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    return sp::faults::readAt(file, bytes, size, at);
}

SP_IN_PLACE ssize_t pread(int file, void *bytes, size_t size, off_t at)
{
    return sp::faults::readAt(file, bytes, size, at);
}

SP_IN_PLACE int fsync(int file)
{
    return sp::faults::sync(file, SYS_fsync);
}

SP_IN_PLACE int fdatasync(int file)
{
    return sp::faults::sync(file, SYS_fdatasync);
}

SP_IN_PLACE int ftruncate(int file, off_t size) noexcept
{
    return sp::faults::truncate(file, size);
}

SP_IN_PLACE int ftruncate64(int file, off64_t size) noexcept
{
    return sp::faults::truncate(file, size);
}

SP_IN_PLACE int posix_fallocate(int file, off_t at, off_t size)
{
    return sp::faults::allocate(file, at + size);
}

SP_IN_PLACE int posix_fallocate64(int file, off64_t at, off64_t size)
{
    return sp::faults::allocate(file, at + size);
}

SP_IN_PLACE int rename(const char *from, const char *to) noexcept
{
    return sp::faults::renameFile(AT_FDCWD, from, AT_FDCWD, to, 0);
}

SP_IN_PLACE int renameat(int from, const char *name, int to, const char *newName) noexcept
{
    return sp::faults::renameFile(from, name, to, newName, 0);
}

SP_IN_PLACE int renameat2(int from, const char *name, int to, const char *newName, unsigned flags) noexcept
{
    return sp::faults::renameFile(from, name, to, newName, flags);
}

SP_IN_PLACE int unlink(const char *path) noexcept
{
    return sp::faults::removeName(AT_FDCWD, path, 0);
}

SP_IN_PLACE int unlinkat(int folder, const char *path, int flags) noexcept
{
    return sp::faults::removeName(folder, path, flags);
}

SP_IN_PLACE int rmdir(const char *path) noexcept
{
    return sp::faults::removeName(AT_FDCWD, path, AT_REMOVEDIR);
}

SP_IN_PLACE int mkdir(const char *path, mode_t mode) noexcept
{
    return sp::faults::makeFolderAt(AT_FDCWD, path, mode);
}
}
