// SPDX-License-Identifier: GPL-3.0-or-later
// Any text in any language: what is found lies in the text, in order, and a stretch ends after it begins.
#include "core/understanding/times/find_times.h"
#include "tests/fuzz/fuzz_input.h"

using namespace sp;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static TimeFinder finder;
    if (size < 1)
        return 0;
    TimeContext context{*parseLocalTime("2026-03-03T10:00")};
    if (data[0] % 7 < 6)
        context.language = times::Language(data[0] % 7);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    qsizetype last = 0;
    for (const TimeFound &found : finder.find(text, context)) {
        require(found.begin >= last && found.length > 0 && found.begin + found.length <= text.size());
        require(!found.start || !found.end || *found.start < *found.end);
        last = found.begin;
    }
    return 0;
}
