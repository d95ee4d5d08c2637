// SPDX-License-Identifier: GPL-3.0-or-later
// What a confined reader answers, when it is not ours any more: nothing that arrives may do more than be
// refused, and what is taken must pack into the same bytes again. The first byte says which kind of file the
// answer is of.
#include "core/formats/confined/file_parcels.h"

#include <cstdint>
#include <cstdlib>

namespace {

template <typename File>
bool isStable(const sp::Result<File> &file, const QByteArray &answer)
{
    return !file || sp::packed(file) == answer;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray answer(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const bool fine = *data == 'i'   ? isStable(sp::unpackedCalendar(answer), answer)
                      : *data == 'v' ? isStable(sp::unpackedContacts(answer), answer)
                                     : isStable(sp::unpackedTable(answer), answer);
    if (!fine)
        std::abort();
    return 0;
}
