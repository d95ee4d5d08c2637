// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp {

/// On whose wall a series keeps its hour when clocks change (primitives.md P07, conflict 8). In the dual ones
/// both were promised an hour and the named party's wins where they part; FixedUtc keeps neither.
enum class SeriesPinning { Host, Client, DualHost, DualClient, FixedUtc };

}  // namespace sp
