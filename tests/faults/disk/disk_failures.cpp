// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/disk_failures.h"

#include <algorithm>
#include <cerrno>

namespace sp::faults {

void DiskFailures::failAt(Call kind, std::uint32_t nth, int error, Lasting lasting)
{
    heal();
    m_failure = Failure{kind, nth, error, lasting};
}

void DiskFailures::shortWriteAt(std::uint32_t nth)
{
    heal();
    m_shortWrite = ShortWrite::Counting;
    m_writesLeft = nth;
}

void DiskFailures::leaveRoom(qint64 bytes)
{
    heal();
    m_room = bytes;
    m_leastRoom = bytes;
}

void DiskFailures::heal()
{
    m_failure.reset();
    m_shortWrite = ShortWrite::No;
    m_room.reset();
    m_hasFailed = false;
}

bool DiskFailures::refuse(int error)
{
    m_hasFailed = true;
    errno = error;
    return true;
}

bool DiskFailures::fails(Call kind)
{
    ++m_calls[static_cast<std::size_t>(kind)];
    if (!m_failure || m_failure->kind != kind || m_failure->left == 0)
        return false;
    if (m_failure->left > 1) {
        --m_failure->left;
        return false;
    }
    if (m_failure->lasting == Lasting::Once)
        m_failure->left = 0;
    return refuse(m_failure->error);
}

std::size_t DiskFailures::roomFor(std::size_t size, off_t begin, off_t length)
{
    if (m_shortWrite == ShortWrite::Counting && --m_writesLeft == 0) {
        m_shortWrite = ShortWrite::Full;
        m_hasFailed = true;
        return size / 2;
    }
    if (m_shortWrite == ShortWrite::Full) {
        errno = ENOSPC;
        return 0;
    }
    if (!m_room)
        return size;
    // A gap before `begin` takes no room.
    const qint64 written = static_cast<qint64>(size);
    const qint64 growth = std::clamp<qint64>(begin + written - length, 0, written);
    const qint64 missing = std::max<qint64>(0, growth - *m_room);
    take(growth - missing);
    if (missing > 0)
        refuse(ENOSPC);
    return static_cast<std::size_t>(written - missing);
}

bool DiskFailures::resized(off_t length, off_t size)
{
    if (!m_room)
        return true;
    if (size - length > *m_room)
        return !refuse(ENOSPC);
    take(size - length);
    return true;
}

void DiskFailures::take(qint64 bytes)
{
    *m_room -= bytes;
    m_leastRoom = std::min(m_leastRoom, *m_room);
}

void DiskFailures::freed(off_t bytes)
{
    if (m_room)
        *m_room += bytes;
}

}  // namespace sp::faults
