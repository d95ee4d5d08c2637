// SPDX-License-Identifier: GPL-3.0-or-later
// A whole mail: what is read packs and comes out alike, and its words can be told as one text.
#include "core/formats/mail/confined_mail.h"
#include "core/understanding/mail/automatic_mail.h"
#include "core/understanding/mail/mail_words.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto mail = sp::readMail(sp::fuzz::bytesOf(data, size));
    const auto unpacked = sp::unpackedMail(sp::packedMail(mail));
    sp::fuzz::require(unpacked.has_value() == mail.has_value());
    if (!mail)
        return 0;
    sp::fuzz::require(*unpacked == *mail);
    static_cast<void>(sp::mailWords(*mail));
    static_cast<void>(sp::assessOrigin(*mail));
    return 0;
}
