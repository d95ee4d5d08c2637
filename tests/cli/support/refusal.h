// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/support/cli_run.h"

#include <QFile>
#include <QTest>

namespace sp::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace sp::test

/// A refusal is told in words with a next step, in JSON with its reason, and by its exit code.
#define REFUSED(answer, expected)                                                                            \
    do {                                                                                                     \
        const CliAnswer got = (answer);                                                                      \
        QCOMPARE(got.exit, 1);                                                                               \
        QCOMPARE(got.reason(), QByteArray(expected));                                                        \
        QVERIFY2(got.text("message").endsWith(u'.'), qPrintable(got.text("message")));                       \
    } while (false)
