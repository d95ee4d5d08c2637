// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace sp::cli {

std::span<const Command> exchangeCommands()
{
    return {};
}

}  // namespace sp::cli
