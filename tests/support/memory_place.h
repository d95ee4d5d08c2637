// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace sp::test {

/// Where QTemporaryDir makes a folder that a thousand tries need not wait for: in memory where there is such
/// a place, else where it makes them anyway. For tests to which the machine's own disk is nothing.
inline QString memoryPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/solopilot-XXXXXX");
}

}  // namespace sp::test
