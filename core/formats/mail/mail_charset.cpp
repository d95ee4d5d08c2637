// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_charset.h"

#include "core/formats/text_decoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace sp {

namespace {

struct Alias {
    QByteArrayView label;
    const char *name;
};

/// Labels of mails that mean something else than they say, or that ICU does not know.
constexpr auto aliases = std::to_array<Alias>({{"gb2312", "gb18030"}, {"gbk", "gb18030"},
    {"x-gbk", "gb18030"}, {"gb_2312-80", "gb18030"}, {"ks_c_5601-1987", "windows-949"},
    {"ks_c_5601", "windows-949"}, {"euc-kr", "windows-949"}, {"shift_jis", "windows-31j"},
    {"shift-jis", "windows-31j"}, {"x-sjis", "windows-31j"}, {"sjis", "windows-31j"},
    {"iso-8859-9", "windows-1254"}, {"iso-8859-11", "windows-874"}, {"tis-620", "windows-874"},
    {"iso-8859-8-i", "iso-8859-8"}, {"iso-8859-6-i", "iso-8859-6"}, {"x-mac-roman", "macintosh"},
    {"mac", "macintosh"}, {"unicode-1-1-utf-7", "utf-7"}, {"utf-7", "utf-7"}, {"big5-hkscs", "big5-hkscs"},
    {"cp-850", "cp850"}, {"win-1251", "windows-1251"}, {"koi8-ru", "koi8-u"}});

/// Windows-1252 and its parts, and labels that say nothing.
bool isWestern(QByteArrayView label)
{
    return label.isEmpty() || label == "us-ascii" || label == "ascii" || label == "iso-8859-1" ||
           label == "iso8859-1" || label == "iso_8859-1" || label == "latin1" || label == "latin-1" ||
           label == "l1" || label == "windows-1252" || label == "cp1252" || label == "cp-1252" ||
           label == "ansi_x3.4-1968" || label == "8bit" || label == "x-unknown" || label == "unknown-8bit" ||
           label == "unknown" || label == "default" || label == "default_charset" || label == "iso646-us";
}

QString guessed(QByteArrayView bytes)
{
    const QByteArray whole = QByteArray::fromRawData(bytes.data(), bytes.size());
    if (whole.isValidUtf8())
        return QString::fromUtf8(bytes);
    return QString::fromUtf8(utf8FromWindows1252(whole));
}

/// UTF-8 that is broken in places only, as where somebody cut it, keeps its good ones.
QString fromUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto broken = text.count(QChar::ReplacementCharacter);
    const auto foreign = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7F; });
    return broken > 0 && broken * 2 > foreign ? guessed(bytes) : text;
}

QString byIcu(QByteArrayView bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status) || !converter)
        return guessed(bytes);
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    status = U_ZERO_ERROR;
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
        static_cast<int32_t>(text.size()), bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) || length > text.size())
        return guessed(bytes);
    text.truncate(length);
    return text;
}

QByteArray quotedPrintableWord(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        bool fine = false;
        const int code =
            c == '=' && at + 2 < text.size() + 0 ? text.sliced(at + 1, 2).toByteArray().toInt(&fine, 16) : 0;
        if (fine) {
            bytes += static_cast<char>(code);
            at += 2;
        } else {
            bytes += c == '_' ? ' ' : c;
        }
    }
    return bytes;
}

/// An encoded word and where it ends; its charset is empty where there is none.
struct EncodedWord {
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0;
};

/// `at` is where "=?" stands.
EncodedWord encodedWordAt(QByteArrayView text, qsizetype at)
{
    EncodedWord word;
    const qsizetype first = text.indexOf('?', at + 2);
    if (first < 0 || first - at > 60 || first + 2 >= text.size() || text[first + 2] != '?')
        return word;
    const char encoding = static_cast<char>(text[first + 1] | 0x20);
    const QByteArrayView charset = text.sliced(at + 2, first - at - 2);
    if ((encoding != 'b' && encoding != 'q') || charset.contains(' '))
        return word;
    qsizetype end = text.indexOf("?=", first + 3);
    // "=?utf-8?q?=C3=A9?=" : the first "?=" of an empty-looking word may be its own begin.
    const bool cut = end < 0;
    if (cut)
        end = text.size();
    const QByteArrayView content = text.sliced(first + 3, end - first - 3);
    constexpr qsizetype longest = 4096;
    if (content.size() > longest)
        return word;
    word.bytes = encoding == 'b' ? looseBase64(content) : quotedPrintableWord(content);
    word.charset = charset.toByteArray().toLower();
    if (const qsizetype language = word.charset.indexOf('*'); language > 0)
        word.charset.truncate(language);
    word.end = cut ? end : end + 2;
    return word;
}

}  // namespace

QByteArray looseBase64(QByteArrayView text)
{
    QByteArray clean;
    clean.reserve(text.size());
    for (const char c : text)
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
            c == '/')
            clean += c;
    if (clean.size() % 4 == 1)
        clean.chop(1);
    return QByteArray::fromBase64(clean);
}

QString mailText(QByteArrayView bytes, QByteArrayView label)
{
    QByteArray name = label.toByteArray().trimmed().toLower();
    name.remove(0, name.startsWith('"') ? 1 : 0);
    if (name.endsWith('"'))
        name.chop(1);
    if (isWestern(name))
        return guessed(bytes);
    if (name == "utf-8" || name == "utf8" || name == "utf-8 " || name == "unicode-1-1-utf-8")
        return fromUtf8(bytes);
    const auto alias = std::ranges::find(aliases, QByteArrayView(name), &Alias::label);
    return byIcu(bytes, alias == aliases.end() ? name.constData() : alias->name);
}

QString headerText(QByteArrayView raw)
{
    QByteArray line;
    line.reserve(raw.size());
    for (const char c : raw)
        if (c != '\r' && c != '\n' && c != '\0')
            line += c == '\t' ? ' ' : c;
    const QByteArrayView text = QByteArrayView(line).trimmed();
    QString decoded;
    EncodedWord pending;  // Words of one charset may part a character between them.
    const auto flush = [&] {
        if (!pending.bytes.isEmpty())
            decoded += mailText(pending.bytes, pending.charset);
        pending = {};
    };
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype next = text.indexOf("=?", at);
        const QByteArrayView between = text.sliced(at, (next < 0 ? text.size() : next) - at);
        const EncodedWord word = next < 0 ? EncodedWord() : encodedWordAt(text, next);
        const bool gapOnly = between.trimmed().isEmpty() && !pending.charset.isEmpty();
        if (!gapOnly || word.end == 0) {
            flush();
            decoded += guessed(between);
        }
        if (next < 0)
            break;
        if (word.end == 0) {
            decoded += u"=?";
            at = next + 2;
            continue;
        }
        if (pending.charset != word.charset)
            flush();
        pending.charset = word.charset;
        pending.bytes += word.bytes;
        at = word.end;
    }
    flush();
    // What a header holds is one line, whatever was encoded.
    for (QChar &c : decoded)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c.isNull())
            c = u' ';
    return decoded.trimmed();
}

}  // namespace sp
