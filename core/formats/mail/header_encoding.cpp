// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/header_encoding.h"

#include <QList>

#include <algorithm>

namespace sp {

namespace {

/// RFC 5322 section 2.1.1.
constexpr qsizetype preferredLine = 78;
/// A word that long still fits a line after its field's name.
constexpr qsizetype longestWord = 60;

/// Whether the text, folded at its blanks and unfolded again, is what every reader shows.
bool saysItself(const QByteArray &text)
{
    const bool printable = std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
    return printable && text == text.trimmed() && !text.contains("=?") &&
           std::ranges::all_of(
               text.split(' '), [](const QByteArray &word) { return word.size() <= longestWord; });
}

/// One character in the "Q" encoding, with the few literals that are safe in a phrase too (RFC 2047 section 5
/// (3)).
QByteArray quoted(const QByteArray &utf8)
{
    if (utf8 == " ")
        return "_";
    const char c = utf8.at(0);
    const bool literal = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                         QByteArrayView("!*+-/").contains(c);
    return literal ? utf8 : '=' + utf8.toHex('=').toUpper();
}

/// Encoded words of at most 75 octets, none of which cuts a character (RFC 2047 sections 2 and 5). Never
/// base64: some readers, GMime among them, join neighbouring words before decoding and lose what follows the
/// first padding.
std::vector<QByteArray> encodedWords(const QString &text)
{
    const QByteArray frame = "=?utf-8?Q?";
    constexpr qsizetype longestEncodedWord = 75;
    std::vector<QByteArray> words;
    QByteArray word = frame;
    for (const char32_t character : text.toUcs4()) {
        const QByteArray next = quoted(QString::fromUcs4(&character, 1).toUtf8());
        if (word.size() + next.size() + 2 > longestEncodedWord) {
            words.push_back(word + "?=");
            word = frame;
        }
        word += next;
    }
    words.push_back(word + "?=");
    return words;
}

/// RFC 5322 section 3.2.3, with the blank between atoms.
bool isAtomText(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView(" !#$%&'*+-/=?^_`{|}~").contains(c);
}

QByteArray phrase(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    if (!saysItself(utf8) || utf8.size() > longestWord) {
        QByteArray all;
        for (const QByteArray &word : encodedWords(name))
            all += (all.isEmpty() ? "" : "\n ") + word;
        return all;
    }
    if (std::ranges::all_of(utf8, isAtomText) && !utf8.contains("  "))
        return utf8;
    return '"' + QByteArray(utf8).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

}  // namespace

QByteArray textField(QByteArrayView name, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (!saysItself(utf8))
        return listField(name, encodedWords(text), {});
    const QList<QByteArray> words = utf8.split(' ');
    return listField(name, {words.begin(), words.end()}, {});
}

QByteArray mailbox(const QString &name, const QByteArray &address)
{
    const QString shown = name.trimmed();
    return shown.isEmpty() ? address : phrase(shown) + " <" + address + '>';
}

QByteArray listField(QByteArrayView name, const std::vector<QByteArray> &items, QByteArrayView separator)
{
    QByteArray field = name.toByteArray() + ':';
    qsizetype column = field.size();
    for (std::size_t at = 0; at < items.size(); ++at) {
        QByteArray item = items[at];
        if (at + 1 < items.size())
            item += separator;
        const qsizetype firstLine = item.indexOf('\n') < 0 ? item.size() : item.indexOf('\n');
        // An empty item is one of two blanks in a row; a line of blanks alone is obsolete syntax, so it never
        // folds.
        const bool fold = at > 0 && !item.isEmpty() && column + 1 + firstLine > preferredLine;
        field += fold ? "\n " : " ";
        field += item;
        column = fold || item.contains('\n') ? field.size() - field.lastIndexOf('\n') - 1
                                             : column + 1 + item.size();
    }
    return field + '\n';
}

}  // namespace sp
