// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/confined_parser.h"

#include <functional>
#include <vector>

namespace sp::test {

/// A file of at most 10 MiB that was made to cost whoever reads it more than it is worth.
struct Bomb {
    const char *name;
    ForeignKind kind;
    std::function<QByteArray()> make;
};

std::vector<Bomb> bombs();

}  // namespace sp::test
