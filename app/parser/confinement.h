// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/sanitized.h"

#include <cstdint>

namespace sp {

/// What a confined process may use up (security.md, default 28).
struct ConfinedLimits {
    std::uint64_t memory = 256ULL * 1024 * 1024;     ///< Bytes of address space, libraries and all.
    unsigned processorSeconds = sanitized ? 30 : 1;  ///< From the start of the process.
};

/// The first thing a process does that will read a stranger's bytes. On Linux it drops its environment and
/// every open file but standard input, output and error, can gain no rights any more, leaves no core, lets
/// nobody look into it, and dies with the process that started it. Answers false when something of that
/// failed; then nothing may be read.
bool leaveEverything();

/// After this the process, with all its threads, can do no more than calculate, read standard input and write
/// standard output. It cannot open, create or map a file, make a socket, start a program or a process, look
/// into another one, or make memory executable: questions about files are answered with "no access", all else
/// kills it. Past its limits it is killed, or gets no memory.
///
/// What needs a file (zones, data of libraries) is loaded before. Answers false when the system refuses;
/// then nothing may be read. Elsewhere than on Linux it answers true and does nothing: there the process is
/// only apart.
bool confine(const ConfinedLimits &limits = {});

}  // namespace sp
