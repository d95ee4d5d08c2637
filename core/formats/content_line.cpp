// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/content_line.h"

#include <algorithm>

namespace sp {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// Undoes RFC 6868: ^n, ^', ^^.
QByteArray withoutCarets(const QByteArray &value)
{
    if (!value.contains('^'))
        return value;
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
        const char plain = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        out += plain == '\0' ? value[i] : plain;
        i += plain == '\0' ? 0 : 1;
    }
    return out;
}

/// Control characters have no place in a line; written out, they could end it and begin another property.
void dropControls(QByteArray &line)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; };
    if (std::ranges::any_of(line, isControl))
        line.erase(std::remove_if(line.begin(), line.end(), isControl), line.end());
}

enum class Quotes { Protect, Ignore };

/// Where the value of a line starts (after the colon), or -1.
qsizetype valueStart(const QByteArray &line, Quotes quotes)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quotes == Quotes::Protect)
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i + 1;
    }
    return -1;
}

/// Cuts at a separator outside quotes and takes the quotes away.
std::vector<QByteArray> cut(const QByteArray &text, char separator, Quotes quotes)
{
    std::vector<QByteArray> parts;
    QByteArray part;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"' && quotes == Quotes::Protect)
            quoted = !quoted;
        if (c == separator && !quoted)
            parts.push_back(std::exchange(part, {}));
        else
            part += c;
    }
    parts.push_back(part);
    return parts;
}

LineParameter readParameter(const QByteArray &text, Quotes quotes)
{
    const qsizetype equals = text.indexOf('=');
    LineParameter parameter{equals < 0 ? QByteArray() : text.first(equals).trimmed().toUpper(), {}};
    for (QByteArray value : cut(text.sliced(equals + 1), ',', quotes)) {
        value.replace('"', "");
        parameter.values.push_back(withoutCarets(value));
    }
    return parameter;
}

}  // namespace

QByteArray ContentLine::parameter(QByteArrayView wanted) const
{
    const auto found = std::ranges::find_if(parameters, [&](const auto &one) { return one.name == wanted; });
    return found == parameters.end() || found->values.empty() ? QByteArray() : found->values.front();
}

QByteArrayView ContentLineReader::physicalLine()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        ++m_at;
    const QByteArrayView line = QByteArrayView(m_text).sliced(start, m_at - start);
    // CRLF, LF, CR, and the CR CR LF that mail gateways make of CRLF.
    if (QByteArrayView(m_text).sliced(m_at).startsWith("\r\r\n"))
        m_at += 3;
    else if (QByteArrayView(m_text).sliced(m_at).startsWith("\r\n"))
        m_at += 2;
    else if (m_at < m_text.size())
        m_at += 1;
    ++m_lineCount;
    return line;
}

bool ContentLineReader::continues() const
{
    return m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t');
}

bool ContentLineReader::next()
{
    while (m_at < m_text.size()) {
        const QByteArrayView first = physicalLine();
        m_startLine = m_lineCount;
        m_line = first.toByteArray();
        while (continues())
            m_line += physicalLine().sliced(1);
        if (m_line.trimmed().isEmpty())
            continue;
        if (m_breaks == SoftBreaks::QuotedPrintable && m_line.endsWith('=') &&
            m_line.first(valueStart(m_line, Quotes::Ignore) + 1).toUpper().contains("QUOTED-PRINTABLE"))
            while (m_line.endsWith('=') && m_at < m_text.size()) {
                m_line.chop(1);
                m_line += physicalLine();
            }
        dropControls(m_line);
        return true;
    }
    return false;
}

std::optional<ContentLine> ContentLineReader::parse() const
{
    // Some exporters open a quote in a parameter and never close it before the value; then quotes protect
    // nothing.
    Quotes quotes = Quotes::Protect;
    qsizetype value = valueStart(m_line, quotes);
    if (value < 0) {
        quotes = Quotes::Ignore;
        value = valueStart(m_line, quotes);
    }
    if (value < 0)
        return std::nullopt;
    std::vector<QByteArray> parts = cut(m_line.first(value - 1), ';', quotes);
    QByteArray name = parts.front().trimmed();
    if (name.isEmpty() || !std::ranges::all_of(name, isNameCharacter))
        return std::nullopt;
    ContentLine line;
    line.number = m_startLine;
    const qsizetype dot = name.lastIndexOf('.');
    if (dot >= 0) {
        line.group = name.first(dot);
        name = name.sliced(dot + 1);
    }
    line.name = name.toUpper();
    for (auto part = std::next(parts.begin()); part != parts.end(); ++part)
        line.parameters.push_back(readParameter(*part, quotes));
    line.value = m_line.sliced(value);
    if (quotes == Quotes::Ignore && line.value.endsWith('"'))
        line.value.chop(1);
    return line;
}

QString unescapedText(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        char c = value[i];
        if (c == '\\' && i + 1 < value.size()) {
            c = value[++i];
            if (c == 'n' || c == 'N')
                c = '\n';
            else if (c != '\\' && c != ',' && c != ';' && c != ':' && c != '"')
                out += '\\';  // Not an escape of the RFC: keep both characters.
        }
        if (c != '\0')
            out += c;
    }
    return QString::fromUtf8(out);
}

QByteArray escapedText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size());
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n')
            continue;
        if (c == '\n' || c == '\r')
            out += "\\n";
        else if (c == '\\' || c == ',' || c == ';')
            out += '\\', out += c;
        else if (c != '\0')
            out += c;
    }
    return out;
}

std::vector<QByteArray> splitEscaped(const QByteArray &value, char separator)
{
    std::vector<QByteArray> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\') {
            ++i;
        } else if (value[i] == separator) {
            parts.push_back(value.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.push_back(value.sliced(start));
    return parts;
}

QByteArray parameterText(const QString &value)
{
    QByteArray out;
    bool quote = value.isEmpty();
    for (const char c : value.toUtf8()) {
        if (c == '^')
            out += "^^";
        else if (c == '"')
            out += "^'";
        else if (c == '\n')
            out += "^n";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            out += c;
        quote = quote || c == ':' || c == ';' || c == ',';
    }
    return quote ? '"' + out + '"' : out;
}

void appendFolded(QByteArray &out, const QByteArray &content)
{
    QByteArray line = content;
    dropControls(line);
    constexpr qsizetype most = 75;  // RFC 5545 section 3.1: octets, without the line break.
    qsizetype at = 0;
    qsizetype room = most;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end;
        out += QByteArrayView(line).sliced(at, end - at);
        out += "\r\n ";
        at = end;
        room = most - 1;  // The blank of the continuation counts.
    }
    out += QByteArrayView(line).sliced(at);
    out += "\r\n";
}

}  // namespace sp
