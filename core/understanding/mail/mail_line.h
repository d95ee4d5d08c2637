// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sp {

/// What the markup of an HTML mail says about a line; plain text says nothing.
enum class LineHint { None, Attribution, QuotedFromHere, Signature };

/// A line of a mail's text.
struct MailLine {
    QString text;        ///< As written, without its end.
    QString plain;       ///< For comparing, see plainLine().
    int quoteDepth = 0;  ///< How many quotations of an HTML mail it stands in.
    LineHint hint = LineHint::None;

    bool blank() const { return plain.isEmpty(); }
    /// In a quotation, by ">" before it or by the markup around it.
    bool quoted() const;
};

/// The text for comparing: lower case, one blank between words, none around them, straight apostrophes, and
/// nothing that has no width.
QString plainLine(QStringView text);

/// The lines of a text whose ends are CRLF, LF or CR. No line is empty behind the last end.
std::vector<MailLine> mailLines(QStringView text);

/// `text` without any of `marks` and blanks at both ends.
QStringView without(QStringView text, QStringView marks);

/// Whether `word` stands in `text` and no letter or digit beside it, from `from` on; its place, or -1.
qsizetype wordIn(QStringView text, QStringView word, qsizetype from = 0);

/// How many words, parted by blanks.
int wordCount(QStringView text);

bool hasDigit(QStringView text);

}  // namespace sp
