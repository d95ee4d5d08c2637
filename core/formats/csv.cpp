// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/formats/text_decoding.h"
#include "core/formats/warning_list.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr std::array<char, 3> delimiters = {',', ';', '\t'};

bool isTrigger(QChar c)
{
    static constexpr std::u16string_view triggers = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return c.unicode() == 0 || triggers.find(c.unicode()) != std::u16string_view::npos;
}

/// "-12", "-12.50": no spreadsheet makes more of it than the number.
bool isPlainNumber(const QString &cell)
{
    bool point = false;
    for (qsizetype i = 1; i < cell.size(); ++i) {
        const bool digit = cell[i] >= u'0' && cell[i] <= u'9';
        if (!digit && (point || cell[i] != u'.' || i == 1 || i + 1 == cell.size()))
            return false;
        point = point || !digit;
    }
    return cell.size() > 1 && cell[0] == u'-';
}

/// A reader of one record after the other; it works on UTF-8, whose delimiters are single bytes.
class RecordReader {
public:
    RecordReader(const QByteArray &text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    /// The line of a quote that never ends, or 0.
    int openQuote() const { return m_openQuote; }
    const std::vector<int> &oddLines() const { return m_odd; }

    std::vector<QString> next()
    {
        std::vector<QString> cells;
        cells.push_back(cell());
        while (!atEnd() && m_text[m_at] == m_delimiter) {
            ++m_at;
            cells.push_back(cell());
        }
        lineEnd();
        return cells;
    }

private:
    bool isLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    void lineEnd()
    {
        if (atEnd())
            return;
        m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        ++m_line;
    }

    /// Byte order marks before it say nothing; Qt takes one of them away, and of several would leave a cell
    /// that is another one when it is read again.
    static QString textOf(QByteArrayView bytes)
    {
        while (bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        return QString::fromUtf8(bytes);
    }

    QString cell()
    {
        if (!atEnd() && m_text[m_at] == '"')
            return quotedCell();
        const qsizetype start = m_at;
        bool odd = false;
        for (; !atEnd() && m_text[m_at] != m_delimiter && !isLineEnd(); ++m_at)
            odd = odd || m_text[m_at] == '"';
        if (odd)
            m_odd.push_back(m_line);
        return textOf(QByteArrayView(m_text).sliced(start, m_at - start));
    }

    QString quotedCell()
    {
        const int opened = m_line;
        QByteArray value;
        ++m_at;
        for (bool closed = false; !closed; ++m_at) {
            if (atEnd()) {
                m_openQuote = opened;
                return textOf(value);
            }
            const char c = m_text[m_at];
            if (c == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
                ++m_at;
            else
                closed = c == '"';
            if (!closed)
                value += c;
            if (c == '\n' || (c == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n')))
                ++m_line;
        }
        if (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd()) {
            m_odd.push_back(m_line);
            while (!atEnd() && m_text[m_at] != m_delimiter && !isLineEnd())
                value += m_text[m_at++];
        }
        return textOf(value);
    }

    const QByteArray &m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
    std::vector<int> m_odd;
};

/// How well a delimiter explains the first rows: most rows with as many cells as the first, then more cells.
std::pair<int, std::size_t> score(const QByteArray &sample, char delimiter)
{
    RecordReader reader(sample, delimiter);
    const std::size_t cells = reader.next().size();
    int alike = 0;
    for (int row = 1; row < 20 && !reader.atEnd(); ++row)
        alike += reader.next().size() == cells ? 1 : 0;
    return cells < 2 ? std::pair(-1, std::size_t(0)) : std::pair(alike, cells);
}

char foundDelimiter(const QByteArray &text)
{
    const QByteArray sample = text.first(std::min<qsizetype>(text.size(), 65'536));
    return *std::ranges::max_element(
        delimiters, {}, [&](char delimiter) { return score(sample, delimiter); });
}

QString unguarded(QString cell)
{
    if (cell.size() > 1 && cell[0] == u'\'' && isTrigger(cell[1]))
        cell.remove(0, 1);
    return cell;
}

QByteArray cellText(QString cell, FormulaGuard guard, char delimiter)
{
    if (guard == FormulaGuard::Mark && !cell.isEmpty() && isTrigger(cell[0]) && !isPlainNumber(cell))
        cell.prepend(u'\'');
    QByteArray text = cell.toUtf8();
    const bool quote = text.contains(delimiter) || text.contains('"') || text.contains('\n') ||
                       text.contains('\r') || text.startsWith(' ') || text.endsWith(' ') ||
                       text.toLower().startsWith("sep=");
    if (!quote)
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

}  // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvReadOptions &options)
{
    if (bytes.size() > options.mostBytes)
        return Error{ErrorCode::InvalidInput, "csv.too_large",
            {{QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("limit"), options.mostBytes}}};
    const DecodedText decoded = decodeText(bytes);
    const QByteArray &text = decoded.utf8;
    CsvTable table;
    WarningList warnings("csv");
    if (const auto warning = decoded.warning())
        warnings.add(*warning);
    // Excel's own line: "sep=;"
    const bool named = text.size() >= 5 && text.first(4).toLower() == "sep=" &&
                       (text[4] == '|' || std::ranges::find(delimiters, text[4]) != delimiters.end()) &&
                       (text.size() == 5 || text[5] == '\r' || text[5] == '\n');
    table.delimiter = options.delimiter ? *options.delimiter : named ? text[4] : foundDelimiter(text);
    RecordReader reader(text, table.delimiter);
    while (!reader.atEnd()) {
        CsvRow row{reader.line(), reader.next()};
        if (reader.openQuote() > 0)
            return Error{
                ErrorCode::InvalidInput, "csv.quote", {{QStringLiteral("line"), reader.openQuote()}}};
        if ((named && row.line == 1) || (row.cells.size() == 1 && row.cells.front().isEmpty()))
            continue;
        if (std::ssize(table.rows) >= options.mostRows)
            return Error{
                ErrorCode::InvalidInput, "csv.too_many_rows", {{QStringLiteral("limit"), options.mostRows}}};
        if (options.guard == FormulaGuard::Mark)
            std::ranges::transform(row.cells, row.cells.begin(), unguarded);
        table.rows.push_back(std::move(row));
    }
    for (const int line : reader.oddLines())
        warnings.add("quote", {{QStringLiteral("line"), line}});
    table.warnings = warnings.take();
    return table;
}

QByteArray writeCsv(std::span<const std::vector<QString>> rows, FormulaGuard guard, char delimiter)
{
    QByteArray out;
    for (const std::vector<QString> &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += delimiter;
            out += cellText(row[i], guard, delimiter);
        }
        // A lone empty cell would be an empty line, which readers leave out.
        if (row.size() == 1 && row.front().isEmpty())
            out += "\"\"";
        out += '\n';
    }
    return out;
}

}  // namespace sp
