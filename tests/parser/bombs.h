// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/confined_parser.h"

#include <functional>
#include <vector>

namespace sp::test {

/// A file of at most 10 MiB that was made to cost whoever reads it more than it is worth.
struct Bomb {
    QByteArray name;
    ForeignKind kind;
    std::function<QByteArray()> make;
};

std::vector<Bomb> bombs();

/// Others, put together by chance: what repeats, where, how often, in which letters and with which ends of
/// lines. The same seed makes the same.
std::vector<Bomb> variedBombs(std::uint64_t seed, int count);

}  // namespace sp::test
