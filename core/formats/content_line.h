// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sp {

/// One parameter of a content line; the name in upper case, "" for the bare words of vCard 2.1
/// (TEL;HOME:...).
struct LineParameter {
    QByteArray name;
    std::vector<QByteArray> values;
    friend bool operator==(const LineParameter &, const LineParameter &) = default;
};

/// A property line that iCalendar and vCard share (RFC 5545 section 3.1, RFC 6350 section 3.3), unfolded, its
/// value raw.
struct ContentLine {
    int number = 0;    ///< Line of the file where it starts, from 1.
    QByteArray group;  ///< "item1" of "item1.EMAIL"; vCard only.
    QByteArray name;   ///< Upper case.
    std::vector<LineParameter> parameters;
    QByteArray value;

    /// The first value of the named parameter (upper case), or an empty array.
    QByteArray parameter(QByteArrayView name) const;
};

/// Whether a line that ends in "=" of a QUOTED-PRINTABLE property goes on in the next one (vCard 2.1).
enum class SoftBreaks { None, QuotedPrintable };

/// Unfolds the lines of a UTF-8 text, whatever its line ends, and splits them.
class ContentLineReader {
public:
    ContentLineReader(QByteArray utf8, SoftBreaks breaks) : m_text(std::move(utf8)), m_breaks(breaks) {}

    /// Moves to the next line that is not empty; false at the end of the text.
    bool next();
    bool atEnd() const { return m_at >= m_text.size(); }
    int lineNumber() const { return m_startLine; }
    const QByteArray &text() const { return m_line; }
    /// The current line split into its parts, or nothing when it is not a property ("no colon", no name).
    std::optional<ContentLine> parse() const;

private:
    QByteArrayView physicalLine();
    bool continues() const;

    QByteArray m_text;
    SoftBreaks m_breaks;
    qsizetype m_at = 0;
    int m_lineCount = 0;
    int m_startLine = 0;
    QByteArray m_line;
};

/// Undoes the backslash escapes of TEXT values (RFC 5545 section 3.3.11, RFC 6350 section 3.4) and drops NUL.
QString unescapedText(QByteArrayView value);
/// Escapes backslash, line break, comma and semicolon.
QByteArray escapedText(const QString &text);
/// Splits at a separator that no backslash protects; the parts stay escaped.
std::vector<QByteArray> splitEscaped(const QByteArray &value, char separator);

/// A parameter value as it is written: quoted when it must be, with the caret escapes of RFC 6868.
QByteArray parameterText(const QString &value);

/// Appends a content line, folded at 75 octets without splitting a UTF-8 character, ended by CRLF. Control
/// characters are left out: no value can begin a property of its own.
void appendFolded(QByteArray &out, const QByteArray &content);

}  // namespace sp
