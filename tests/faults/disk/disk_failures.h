// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk/simulated_disk.h"

#include <array>
#include <optional>

#include <sys/types.h>

namespace sp::faults {

/// Which of the disk's calls fail, and how much room it has. What says no has set errno.
class DiskFailures {
public:
    void failAt(Call kind, std::uint32_t nth, int error, Lasting lasting);
    void shortWriteAt(std::uint32_t nth);
    void leaveRoom(qint64 bytes);
    void heal();

    /// Counts the call; whether it is to fail.
    bool fails(Call kind);
    /// How much of a write of `size` bytes at `begin`, into a file of `length`, is done; 0 when it fails.
    std::size_t roomFor(std::size_t size, off_t begin, off_t length);
    /// Whether a file of `length` may get a new one.
    bool resized(off_t length, off_t size);
    void freed(off_t bytes);

    std::uint32_t calls(Call kind) const { return m_calls[static_cast<std::size_t>(kind)]; }
    bool hasFailed() const { return m_hasFailed; }
    qint64 leastRoom() const { return m_leastRoom; }

private:
    bool refuse(int error);
    void take(qint64 bytes);

    struct Failure {
        Call kind;
        std::uint32_t left;
        int error;
        Lasting lasting;
    };
    std::optional<Failure> m_failure;
    enum class ShortWrite { No, Counting, Full } m_shortWrite = ShortWrite::No;
    std::uint32_t m_writesLeft = 0;
    std::optional<qint64> m_room;  ///< Nothing: there is no end to it.
    qint64 m_leastRoom = 0;
    bool m_hasFailed = false;
    std::array<std::uint32_t, callKinds> m_calls = {};
};

}  // namespace sp::faults
