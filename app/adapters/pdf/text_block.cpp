// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/text_block.h"

#include <QTextBoundaryFinder>

namespace sp::pdf {

namespace {

constexpr qreal tolerance = 0.01;  // A text exactly as wide as its column stays on one line.

QString printable(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c == u'\t')
            clean += u' ';
        else if (c == u'\n' || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

/// Collects lines of one paragraph.
class Breaker {
public:
    Breaker(qreal size, qreal width, const DocumentFonts &fonts)
        : m_size(size), m_width(width), m_fonts(fonts)
    {
    }

    /// Adds a stretch that must not be broken inside; it may hold several weights.
    void addSegment(const std::vector<Piece> &segment)
    {
        if (m_line.width + widthOf(segment, Trailing::Without) > m_width + tolerance &&
            !m_line.pieces.empty())
            flush();
        if (widthOf(segment, Trailing::Without) > m_width + tolerance)
            return addLetters(segment);
        for (const Piece &piece : segment)
            append(piece.text, piece.weight);
    }

    void flush()
    {
        trimEnd();
        m_lines.push_back(std::move(m_line));
        m_line = {};
    }

    std::vector<TextLine> take() { return std::move(m_lines); }

private:
    enum class Trailing { With, Without };

    qreal widthOf(const std::vector<Piece> &segment, Trailing spaces) const
    {
        qreal width = 0;
        for (std::size_t at = 0; at < segment.size(); ++at) {
            QStringView text = segment[at].text;
            if (at + 1 == segment.size() && spaces == Trailing::Without)
                while (text.endsWith(u' '))
                    text.chop(1);
            width += m_fonts.width(text, m_size, segment[at].weight);
        }
        return width;
    }

    void addLetters(const std::vector<Piece> &segment)
    {
        for (const Piece &piece : segment) {
            QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, piece.text);
            for (qsizetype from = 0, to = letters.toNextBoundary(); to > from;
                 from = to, to = letters.toNextBoundary()) {
                const QString letter = piece.text.mid(from, to - from);
                if (m_line.width + m_fonts.width(letter, m_size, piece.weight) > m_width + tolerance &&
                    !m_line.pieces.empty() && letter != u" ")
                    flush();
                append(letter, piece.weight);
            }
        }
    }

    void append(const QString &text, Weight weight)
    {
        const qreal width = m_fonts.width(text, m_size, weight);
        if (m_line.pieces.empty() || m_line.pieces.back().weight != weight)
            m_line.pieces.push_back({{}, weight, 0});
        m_line.pieces.back().text += text;
        m_line.pieces.back().width += width;
        m_line.width += width;
    }

    void trimEnd()
    {
        while (!m_line.pieces.empty()) {
            Piece &last = m_line.pieces.back();
            while (last.text.endsWith(u' '))
                last.text.chop(1);
            m_line.width -= last.width;
            last.width = m_fonts.width(last.text, m_size, last.weight);
            m_line.width += last.width;
            if (!last.text.isEmpty())
                return;
            m_line.pieces.pop_back();
        }
    }

    qreal m_size;
    qreal m_width;
    const DocumentFonts &m_fonts;
    TextLine m_line;
    std::vector<TextLine> m_lines;
};

/// The part [from, to) of the runs laid end to end.
std::vector<Piece> slice(const std::vector<TextRun> &runs, qsizetype from, qsizetype to)
{
    std::vector<Piece> pieces;
    qsizetype start = 0;
    for (const TextRun &run : runs) {
        const qsizetype first = std::max(from, start), last = std::min(to, start + run.text.size());
        if (first < last)
            pieces.push_back({run.text.mid(first - start, last - first), run.weight, 0});
        start += run.text.size();
    }
    return pieces;
}

}  // namespace

std::vector<TextLine> breakLines(
    const std::vector<TextRun> &runs, qreal size, qreal width, const DocumentFonts &fonts)
{
    std::vector<TextRun> clean = runs;
    QString whole;
    for (TextRun &run : clean)
        whole += run.text = printable(run.text);
    Breaker breaker(size, width, fonts);
    for (qsizetype from = 0; from <= whole.size();) {
        const qsizetype feed = whole.indexOf(u'\n', from);
        const qsizetype end = feed < 0 ? whole.size() : feed;
        const QString paragraph = whole.mid(from, end - from);
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, paragraph);
        for (qsizetype at = 0, next = places.toNextBoundary(); next > at;
             at = next, next = places.toNextBoundary())
            breaker.addSegment(slice(clean, from + at, from + next));
        breaker.flush();
        from = end + 1;
    }
    return breaker.take();
}

std::vector<TextLine> breakLines(
    const QString &text, Weight weight, qreal size, qreal width, const DocumentFonts &fonts)
{
    return breakLines(std::vector<TextRun>{{text, weight}}, size, width, fonts);
}

}  // namespace sp::pdf
