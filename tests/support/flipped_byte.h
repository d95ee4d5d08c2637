// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace sp::test {

/// Changes the byte at `at` of a file, whatever it was: a fixed one may be what stands there already.
inline void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at) ||
        !file.putChar(static_cast<char>(~byte)))
        qFatal("no byte %lld in %s", static_cast<long long>(at), qPrintable(path));
}

}  // namespace sp::test
