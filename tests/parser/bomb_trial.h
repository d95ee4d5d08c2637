// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "tests/parser/bombs.h"
#include "tests/parser/measured_parser.h"

namespace sp::test {

/// What it cost to read a bomb in a process of its own.
struct BombTrial {
    qint64 size = 0;
    MeasuredParser::Cost cost;
    std::optional<Error> error;  ///< Nothing where it was read.
};

/// Hands the file to `program`, as an import does.
BombTrial tryBomb(const QByteArray &program, const Bomb &bomb);

/// What of it is more than a file may cost, or not what its owner may be told: 10 MiB, a second, 256 MiB, a
/// reader that fell over. Empty when it was cheap.
QByteArray tooMuch(const BombTrial &trial);

}  // namespace sp::test
