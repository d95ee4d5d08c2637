// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <sys/types.h>

/// The C library's calls as the simulated disk does them; what it does not watch reaches the kernel.
namespace sp::faults {

ssize_t writeAt(int descriptor, const void *bytes, std::size_t size, std::optional<off_t> at);
ssize_t readAt(int descriptor, void *bytes, std::size_t size, std::optional<off_t> at);
int sync(int descriptor, long call);
int openFile(int folder, const char *path, int flags, mode_t mode);
int truncate(int descriptor, off_t size);
/// Answers an errno, as posix_fallocate() does.
int allocate(int descriptor, off_t size);
int renameFile(int from, const char *name, int to, const char *newName, unsigned flags);
int removeName(int folder, const char *path, int flags);
int makeFolderAt(int folder, const char *path, mode_t mode);

}  // namespace sp::faults
