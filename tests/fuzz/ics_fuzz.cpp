// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/formats_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (!sp::fuzz::readCalendarBytes(
            QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))))
        __builtin_trap();
    return 0;
}
