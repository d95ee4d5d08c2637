// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands between the program under test and the C library: at the n-th of its calls that change a file the
// process is killed, before the call, in the middle of what it writes, or right after it. The moment depends
// on nothing but n. Include in one file of a test program; the names below then win over the library's.

#include <cstdint>
#include <cstdio>

#include <signal.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace sp::kill_points {

enum class Moment { Before, HalfWay, After };

/// 0: everything passes. n: the n-th call from now on is the last.
inline std::uint32_t countdown = 0;
inline Moment moment = Moment::Before;

inline void arm(std::uint32_t nth, Moment when)
{
    countdown = nth;
    moment = when;
}

[[noreturn]] inline void end()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

/// Counts a call; whether it is the last. Ends the process where that is to be before the call.
inline bool strikes()
{
    if (countdown == 0 || --countdown != 0)
        return false;
    if (moment == Moment::Before)
        end();
    return true;
}

/// A call without a middle.
template <typename... Arguments>
long counted(long number, Arguments... arguments)
{
    const bool last = strikes();
    const long result = syscall(number, arguments...);
    if (last)
        end();
    return result;
}

}  // namespace sp::kill_points

extern "C" {

__attribute__((visibility("default"))) ssize_t write(int file, const void *bytes, size_t size)
{
    return sp::kill_points::counted(SYS_write, file, bytes, size);
}

__attribute__((visibility("default"))) ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    const bool last = sp::kill_points::strikes();
    const bool half = last && sp::kill_points::moment == sp::kill_points::Moment::HalfWay;
    const ssize_t result = syscall(SYS_pwrite64, file, bytes, half ? size / 2 : size, at);
    if (last)
        sp::kill_points::end();
    return result;
}

__attribute__((visibility("default"))) ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite64(file, bytes, size, at);
}

__attribute__((visibility("default"))) int fsync(int file)
{
    return static_cast<int>(sp::kill_points::counted(SYS_fsync, file));
}

__attribute__((visibility("default"))) int fdatasync(int file)
{
    return static_cast<int>(sp::kill_points::counted(SYS_fdatasync, file));
}

__attribute__((visibility("default"))) int ftruncate64(int file, off64_t size) noexcept
{
    return static_cast<int>(sp::kill_points::counted(SYS_ftruncate, file, size));
}

__attribute__((visibility("default"))) int ftruncate(int file, off_t size) noexcept
{
    return ftruncate64(file, size);
}

__attribute__((visibility("default"))) int renameat(
    int from, const char *name, int to, const char *newName) noexcept
{
    return static_cast<int>(sp::kill_points::counted(SYS_renameat, from, name, to, newName));
}

__attribute__((visibility("default"))) int unlink(const char *name) noexcept
{
    return static_cast<int>(sp::kill_points::counted(SYS_unlink, name));
}
}
