// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/storage/vault/key_slots.h"

#include <cstdlib>

/// Slot files of any bytes, as they are and with the checksum made right: what is read must be written back
/// the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes = sp::view({data, size}).toByteArray();
    const QByteArray summed = QByteArray(bytes).append(sp::view(sp::sha256({bytes})));
    for (const QByteArray &file : {bytes, summed}) {
        const auto slots = sp::KeySlots::decode(file);
        if (slots && slots->encode() != file)
            std::abort();
    }
    return 0;
}
