// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/warning.h"

#include <QByteArray>

#include <optional>

namespace sp {

/// How the bytes of a text file were written.
enum class Charset { Utf8, Utf16, Windows1252 };

/// A file's text as UTF-8, without a byte order mark.
struct DecodedText {
    QByteArray utf8;
    Charset charset = Charset::Utf8;

    /// "text.charset_guessed" {charset} when the bytes were neither UTF-8 nor marked as UTF-16.
    std::optional<Warning> warning() const;
};

/// Reads UTF-8 (with or without a mark) and UTF-16 with a mark; anything else is taken as Windows-1252, which
/// gives every byte a meaning, so this never fails.
DecodedText decodeText(const QByteArray &bytes);

/// Windows-1252 as UTF-8 (WHATWG Encoding Standard, index windows-1252).
QByteArray utf8FromWindows1252(const QByteArray &bytes);

}  // namespace sp
