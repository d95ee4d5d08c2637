// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/change_walk.h"

namespace sp {

ChangeChoice chooseChange(std::span<const WalkedUnit> newestFirst)
{
    ChangeChoice choice;
    bool changedSince = false;
    for (const WalkedUnit &unit : newestFirst) {
        if (unit.kind == WalkedUnit::Kind::Passed)
            continue;
        const bool doesSomething = unit.turns % 2 == 0;
        if (!unit.turned && doesSomething && !choice.undo)
            choice.undo = unit.seq;
        if (!unit.turned && !doesSomething && !choice.redo && !changedSince)
            choice.redo = unit.seq;
        changedSince = changedSince || unit.turns == 0;
    }
    return choice;
}

bool endsWalk(const WalkedUnit &unit)
{
    return unit.kind == WalkedUnit::Kind::Change && unit.turns == 0 && !unit.turned;
}

}  // namespace sp
