// SPDX-License-Identifier: GPL-3.0-or-later
// Links and calls: a second program hands the first whatever it was started with, at most longestCall bytes,
// and the first reads it as a link. What is taken is exactly what linkText() writes, so there is one way to
// write each; nothing around it, and no capital letter, is read over; and none is cut on the way.
#include "tests/fuzz/fuzz_input.h"
#include "ui/links/program_link.h"

using namespace sp;
using fuzz::require;

namespace {

/// As SingleInstance::longestCall, whose header needs Qt Network.
constexpr qsizetype longestCall = 256;

void judge(QByteArrayView words)
{
    const auto link = ui::parseLink(words);
    if (!link) {
        require(link.error().reason == "link.malformed" && link.error().facts.isEmpty());
        return;
    }
    const QByteArray text = ui::linkText(*link).toLatin1();
    require(text == words && text.size() <= longestCall);
    require(*ui::parseLink(text) == *link);
    for (const char c : text)
        require((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':' || c == '/' || c == '-');
    require(!ui::parseLink(text + '/') && !ui::parseLink(' ' + text) && !ui::parseLink(text.toUpper()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray words = fuzz::bytesOf(data, size);
    judge(words);
    // What arrives through the socket, and what a command line has made of the bytes by then.
    judge(words.first(std::min(words.size(), longestCall)));
    judge(QString::fromLocal8Bit(words).toUtf8());
    judge("solopilot://" + words);
    return 0;
}
