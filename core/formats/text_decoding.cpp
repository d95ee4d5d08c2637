// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text_decoding.h"

#include <QString>
#include <QStringDecoder>

#include <array>

namespace sp {

QByteArray utf8FromWindows1252(const QByteArray &bytes)
{
    // 0x80 to 0x9F; the five bytes without a character keep their control code, as browsers do.
    static constexpr std::array<char16_t, 32> high = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C,
        0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(high[byte - 0x80U]) : QChar(char16_t(byte));
    }
    return text.toUtf8();
}

std::optional<Warning> DecodedText::warning() const
{
    if (charset != Charset::Windows1252)
        return std::nullopt;
    return Warning{"text.charset_guessed", {{QStringLiteral("charset"), QStringLiteral("Windows-1252")}}};
}

DecodedText decodeText(const QByteArray &bytes)
{
    const bool little = bytes.startsWith("\xFF\xFE"), big = bytes.startsWith("\xFE\xFF");
    if (little || big) {
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
        return {text.toUtf8(), Charset::Utf16};
    }
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (text.isValidUtf8())
        return {text, Charset::Utf8};
    return {utf8FromWindows1252(text), Charset::Windows1252};
}

}  // namespace sp
