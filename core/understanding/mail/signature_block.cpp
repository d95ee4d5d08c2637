// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/signature_block.h"

#include "core/understanding/mail/closing_words.h"
#include "core/understanding/mail/contact_marks.h"

#include <algorithm>

namespace sp {

namespace {

/// No more lines than this below the words are looked at for a signature without a mark.
constexpr int mostLines = 16;
constexpr int mostMarkedLines = 30;
constexpr std::size_t mostPostscript = 8;

/// "--", "---", "__", "—": nothing but the mark that a signature follows.
bool isMark(QStringView plain)
{
    if (plain.isEmpty() || plain.size() > 60)
        return false;
    const QChar first = plain.front();
    if (!QStringView(u"-_=\u2013\u2014+~*\u2500").contains(first) ||
        !std::ranges::all_of(plain, [&](QChar c) { return c == first; }))
        return false;
    return plain.size() >= 2 || first == u'\u2014' || first == u'\u2013';
}

/// Reads like somebody's words to somebody.
bool isSentence(const MailLine &line)
{
    const QStringView plain = line.plain;
    if (plain.contains(u'|') && hasContactMark(line.text))
        return false;
    if (plain.size() > 140)
        return true;
    const int words = wordCount(plain);
    if (plain.endsWith(u'?') && words >= 3)
        return true;
    const bool ended = plain.endsWith(u'.') || plain.endsWith(u'!') || plain.endsWith(u':');
    return (words >= 6 && ended && !hasContactMark(line.text)) || words >= 14;
}

/// "-Anna", "– Anna K.", and no item of a list.
bool isDashedName(const MailLine &line)
{
    const QStringView text = QStringView(line.text).trimmed();
    if (text.size() < 2 || !QStringView(u"-\u2013\u2014~").contains(text.front()))
        return false;
    const bool two = text.startsWith(u"--") && text.size() > 3 && text[2] != u'-';  // "-- Anna Klein"
    const QStringView name = without(text.sliced(two ? 2 : 1), u".!");
    const int words = wordCount(name);
    const bool close = !text[two ? 2 : 1].isSpace();
    return words >= 1 && words <= 3 && name.size() <= 30 && name.front().isLetter() && !hasDigit(name) &&
           (words == 1 || isNameLike(name, 2)) && (close || isNameLike(name));
}

class Finder {
public:
    Finder(const std::vector<MailLine> &lines, std::vector<LineRole> &roles, LineRange range,
        const QString &sender)
        : m_lines(lines), m_roles(roles), m_range(range), m_sender(plainLine(sender))
    {
        m_first = m_range.from;
        while (m_first < m_range.to && m_lines[m_first].blank())
            ++m_first;
    }

    void find()
    {
        hinted();
        notices();
        postscript();
        if (marked())
            return;
        below();
        if (!dashed() && !closed())
            nameAlone();
    }

private:
    const MailLine &line(std::size_t at) const { return m_lines[at]; }

    void cut(std::size_t from, LineRole as)
    {
        for (std::size_t at = from; at < m_range.to; ++at)
            m_roles[at] = as;
        m_range.to = from;
        trim();
    }

    void trim()
    {
        while (m_range.to > m_range.from && line(m_range.to - 1).blank())
            --m_range.to;
    }

    /// What the markup of a mail program calls its signature.
    void hinted()
    {
        for (std::size_t at = m_range.from; at < m_range.to; ++at)
            if (line(at).hint == LineHint::Signature)
                m_roles[at] = LineRole::Signature;
        while (m_range.to > m_range.from &&
               (line(m_range.to - 1).blank() || m_roles[m_range.to - 1] == LineRole::Signature ||
                   (m_roles[m_range.to - 1] == LineRole::Body && m_range.to - 1 > m_range.from &&
                       isMark(line(m_range.to - 1).plain) && m_range.to < m_lines.size() &&
                       m_roles[m_range.to] == LineRole::Signature))) {
            --m_range.to;
            if (!line(m_range.to).blank())
                m_roles[m_range.to] = LineRole::Signature;
        }
    }

    /// A notice ends what somebody wrote: all below it is more of the kind.
    void notices()
    {
        trim();
        for (std::size_t at = m_range.from; at < m_range.to; ++at) {
            if (!isNotice(line(at).plain) || at == m_first)
                continue;
            std::size_t from = at;
            while (from > m_range.from && (line(from - 1).blank() || isMark(line(from - 1).plain)))
                --from;
            return cut(from, LineRole::Notice);
        }
        fenced();
    }

    /// Words between two rules of stars at the very end are a server's, in whatever language.
    void fenced()
    {
        trim();
        const auto isFence = [&](std::size_t at) {
            return line(at).plain.size() >= 10 && line(at).plain.front() == u'*' && isMark(line(at).plain);
        };
        if (m_range.to <= m_first + 1 || !isFence(m_range.to - 1))
            return;
        for (std::size_t at = m_range.to - 1; at > m_first + 1 && m_range.to - at <= mostMarkedLines; --at)
            if (isFence(at - 1))
                return cut(at - 1, LineRole::Notice);
    }

    /// "PS: ..." below a signature was written as well; the signature is looked for above it.
    void postscript()
    {
        trim();
        for (std::size_t at = m_range.to; at > m_first + 1 && m_range.to - at < mostPostscript; --at) {
            const QStringView plain = line(at - 1).plain;
            if (!plain.startsWith(u"ps") && !plain.startsWith(u"p.s") && !plain.startsWith(u"p. s"))
                continue;
            const QStringView rest = plain.sliced(plain.startsWith(u"ps") ? 2 : plain.indexOf(u's') + 1);
            if (rest.isEmpty() || rest.front().isLetterOrNumber() || !line(at - 2).blank())
                continue;
            m_range.to = at - 1;
            return trim();
        }
    }

    /// A signature behind its mark.
    bool marked()
    {
        trim();
        const bool hasText = m_first < m_range.to;
        // What stands further up has too many lines below it.
        std::size_t first = m_range.to;
        for (int below = 0; first > m_range.from && below <= mostMarkedLines; --first)
            below += line(first - 1).blank() ? 0 : 1;
        for (std::size_t at = first; hasText && at < m_range.to; ++at) {
            if (!isMark(line(at).plain) || !mayFollowMark(at))
                continue;
            cut(at, LineRole::Signature);
            below();
            closed();
            return true;
        }
        return false;
    }

    /// "--" is the sure mark; a rule of another kind may part two chapters of what is said.
    bool mayFollowMark(std::size_t mark) const
    {
        const bool sure = line(mark).plain == u"--";
        int lines = 0, sentences = 0;
        bool rule = false, chapters = false;
        for (std::size_t at = mark + 1; at < m_range.to; ++at) {
            if (line(at).blank())
                continue;
            if (++lines > mostMarkedLines)
                return false;
            sentences += isSentence(line(at)) ? 1 : 0;
            // A rule at the end frames a signature, one between what is said parts its chapters.
            if (!sure && isMark(line(at).plain))
                rule = true;
            else
                chapters = chapters || rule;
        }
        if (!sure && chapters && line(mark).plain.front() != u'_')
            return false;
        if (sure)
            return lines <= mostMarkedLines && sentences <= 3;
        const bool list = line(mark).plain.startsWith(u'_');  // Mailing lists put their footer there.
        return lines <= (list ? 12 : 10) && lines > 0 && (list || sentences == 0);
    }

    /// What a telephone adds below.
    void below()
    {
        trim();
        while (m_range.to > m_range.from && m_range.to - 1 >= m_first &&
               isDeviceLine(line(m_range.to - 1).plain))
            cut(m_range.to - 1, LineRole::Signature);
    }

    bool dashed()
    {
        trim();
        if (m_range.to <= m_first + 1)
            return false;
        const std::size_t last = m_range.to - 1;
        std::size_t above = last;
        while (above > m_first && (above == last || line(above).blank()))
            --above;
        if (!isDashedName(line(last)) || line(above).plain.startsWith(u"- ") ||
            line(above).plain.endsWith(u':'))
            return false;
        cut(last, LineRole::Signature);
        return true;
    }

    /// The lines that are not blank at the end, the last one first.
    std::vector<std::size_t> tail() const
    {
        std::vector<std::size_t> tail;
        for (std::size_t at = m_range.to; at > m_range.from && static_cast<int>(tail.size()) < mostLines;
             --at)
            if (!line(at - 1).blank())
                tail.push_back(at - 1);
        return tail;
    }

    /// A leave with what stands below it, or a block that can be nothing but a signature.
    bool closed()
    {
        trim();
        const std::vector<std::size_t> last = tail();
        for (std::size_t behind = 0; behind < last.size(); ++behind) {
            const std::size_t at = last[behind];
            const Valediction leave = valedictionOf(line(at).plain);
            if (leave != Valediction::None && !(at == m_first && behind == 0)) {
                takeLeave(at, {last.begin(), last.begin() + static_cast<std::ptrdiff_t>(behind)}, leave);
                return true;
            }
            if (isSentence(line(at)))
                break;
        }
        return unannounced(last);
    }

    /// A name below the words and without a leave stays with them, and tells who wrote.
    void nameAlone()
    {
        trim();
        if (m_range.to <= m_first + 2)
            return;
        const std::size_t last = m_range.to - 1;
        QStringView name = without(line(last).text, u",.!");
        for (const QStringView kisses : {QStringView(u" xxx"), QStringView(u" xx"), QStringView(u" x")})
            if (name.endsWith(kisses))
                name.chop(kisses.size());
        if (line(last - 1).blank() && wordCount(name) <= 3 && isNameLike(name, wordCount(name)))
            m_roles[last] = LineRole::Closing;
    }

    bool isContact(const MailLine &each) const
    {
        return hasContactMark(each.text) || isTitle(each.plain) || isCompany(each.text);
    }

    /// `below` are the lines below the leave, the last one first.
    void takeLeave(std::size_t at, const std::vector<std::size_t> &below, Valediction leave)
    {
        const bool contact =
            std::ranges::any_of(below, [&](std::size_t each) { return isContact(line(each)); });
        const bool two = below.size() == 2 && wordCount(line(below.front()).plain) >= 2 &&
                         isNameLike(line(below.back()).text) && leave == Valediction::Alone;
        const bool named = leave == Valediction::WithName;
        if (contact || below.size() >= 3 || two || (named && below.size() >= 2)) {
            // The first words of a mail are said, even "Thanks!".
            std::size_t from = at == m_first ? at + 1 : at;
            // A leave above the leave ("Thanks again," / "Best,") goes with it.
            return cut(from, LineRole::Signature);
        }
        for (std::size_t each = at; each < m_range.to; ++each)
            m_roles[each] = LineRole::Closing;
    }

    /// A last paragraph that begins with a name and says how to reach it.
    bool unannounced(const std::vector<std::size_t> &last)
    {
        std::size_t count = 0;
        while (count < last.size() && !isSentence(line(last[count])) &&
               (count == 0 || last[count - 1] - last[count] <= 2))
            ++count;
        for (; count >= 1; --count) {
            const std::size_t top = last[count - 1];
            const bool startsBlock = top == m_range.from || line(top - 1).blank();
            if (!startsBlock || top == m_first)
                continue;
            if (!isBlock(last, count))
                continue;
            cut(top, LineRole::Signature);
            return true;
        }
        return false;
    }

    bool isBlock(const std::vector<std::size_t> &last, std::size_t count) const
    {
        const QString &top = line(last[count - 1]).text;
        const qsizetype mark = top.indexOf(u'|') > 0 ? top.indexOf(u'|') : top.indexOf(u',');
        const QStringView head = mark > 0 ? QStringView(top).first(mark) : QStringView(top);
        if (!isNameLike(head, isSenders(head) ? 1 : 2))
            return false;
        if (count == 1)
            return top.contains(u'|') && hasContactMark(top);
        bool contact = false;
        int told = 0;
        for (std::size_t at = 0; at + 1 < count; ++at) {
            contact = contact || hasContactMark(line(last[at]).text);
            told += isContact(line(last[at])) ? 1 : 0;
        }
        return contact || told >= 1;
    }

    bool isSenders(QStringView name) const
    {
        const QString plain = plainLine(name);
        return !m_sender.isEmpty() && !plain.isEmpty() && m_sender.contains(plain.section(u' ', 0, 0));
    }

    const std::vector<MailLine> &m_lines;
    std::vector<LineRole> &m_roles;
    LineRange m_range;
    QString m_sender;
    std::size_t m_first = 0;
};

}  // namespace

void findSignature(
    const std::vector<MailLine> &lines, std::vector<LineRole> &roles, LineRange range, const QString &sender)
{
    Finder(lines, roles, range, sender).find();
}

}  // namespace sp
