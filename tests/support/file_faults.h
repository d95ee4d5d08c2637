// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands between the program under test and the C library: the n-th of its calls that change the disk fails
// or ends the process. Include in one file of a test program; the names below then win over the library's.

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace sp::faults {

/// 0: let everything pass. n: the n-th call from now on.
inline std::atomic<int> countdown = 0;
/// 0: end the process at that call, as a power cut would. Else its errno.
inline std::atomic<int> failure = 0;
/// Calls seen since arm().
inline std::atomic<int> seen = 0;

inline void arm(int nth, int error)
{
    countdown = nth;
    failure = error;
    seen = 0;
}

inline void disarm()
{
    countdown = 0;
}

/// Whether this call is the one to fail.
inline bool strikes()
{
    ++seen;
    if (countdown == 0 || --countdown != 0)
        return false;
    if (failure == 0)
        _exit(99);
    errno = failure;
    return true;
}

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

}  // namespace sp::faults

extern "C" {

__attribute__((visibility("default"))) ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const next = sp::faults::real<ssize_t(int, const void *, size_t)>("write");
    return sp::faults::strikes() ? -1 : next(file, bytes, size);
}

__attribute__((visibility("default"))) int fsync(int file)
{
    static auto *const next = sp::faults::real<int(int)>("fsync");
    return sp::faults::strikes() ? -1 : next(file);
}

__attribute__((visibility("default"))) int fchmod(int file, mode_t mode) noexcept
{
    static auto *const next = sp::faults::real<int(int, mode_t)>("fchmod");
    return sp::faults::strikes() ? -1 : next(file, mode);
}

__attribute__((visibility("default"))) int renameat(
    int from, const char *name, int to, const char *newName) noexcept
{
    static auto *const next = sp::faults::real<int(int, const char *, int, const char *)>("renameat");
    return sp::faults::strikes() ? -1 : next(from, name, to, newName);
}
}
