// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/reply_parts.h"

#include "core/understanding/mail/attribution.h"
#include "core/understanding/mail/quoted_header.h"
#include "core/understanding/mail/signature_block.h"

#include <algorithm>

namespace sp {

namespace {

/// A line that a mail program broke off a quoted one above it.
bool isBrokenOff(const MailLine &line, const MailLine &above)
{
    constexpr qsizetype usualWidth = 60;
    const QStringView text = QStringView(line.text).trimmed();
    const auto open = [&](QChar begin, QChar end) { return above.text.count(begin) > above.text.count(end); };
    const QStringView before = without(above.plain, u">");
    return above.plain.size() >= usualWidth || text.startsWith(u'(') || text.startsWith(u'<') ||
           text.startsWith(u"http") || open(u'(', u')') || (before.contains(u'<') && open(u'<', u'>'));
}

class Separation {
public:
    Separation(std::vector<MailLine> lines, QStringView sender) : m_sender(sender.toString())
    {
        m_parts.lines = std::move(lines);
        m_parts.roles.assign(m_parts.lines.size(), LineRole::Body);
    }

    ReplyParts done()
    {
        findQuotations();
        std::size_t from = 0;
        while (from < count()) {
            if (role(from) != LineRole::Body) {
                ++from;
                continue;
            }
            std::size_t to = from;
            while (to < count() && role(to) == LineRole::Body)
                ++to;
            findSignature(m_parts.lines, m_parts.roles, {from, to}, m_sender);
            from = to;
        }
        return std::move(m_parts);
    }

private:
    std::size_t count() const { return m_parts.lines.size(); }
    const MailLine &line(std::size_t at) const { return m_parts.lines[at]; }
    LineRole &role(std::size_t at) { return m_parts.roles[at]; }

    void mark(std::size_t from, std::size_t to, LineRole as)
    {
        for (; from < to; ++from)
            role(from) = as;
    }

    std::size_t skipBlank(std::size_t at) const
    {
        while (at < count() && line(at).blank())
            ++at;
        return at;
    }

    void findQuotations()
    {
        std::size_t at = 0;
        while (at < count()) {
            if (line(at).hint == LineHint::QuotedFromHere)
                return mark(at, count(), LineRole::Quotation);
            if (line(at).quoted()) {
                at = quotation(at);
                continue;
            }
            if (limitsReply(line(at))) {
                // Above all, it is the desk's own mail that asks for a reply.
                if (skipBlank(0) != at)
                    return mark(at, count(), LineRole::Quotation);
                role(at++) = LineRole::Attribution;
                continue;
            }
            const std::size_t length = splitter(at);
            if (length == 0) {
                ++at;
                continue;
            }
            mark(at, at + length, LineRole::Attribution);
            const std::size_t next = skipBlank(at + length);
            // Without marks before its lines nobody can tell where what was quoted ends.
            if (next == count() || !line(next).quoted())
                return mark(at + length, count(), LineRole::Quotation);
            mark(at + length, next, LineRole::Quotation);
            at = next;
        }
    }

    /// How many lines from here on say that another mail follows.
    std::size_t splitter(std::size_t at)
    {
        if (line(at).blank())
            return 0;
        if (announcesMail(line(at))) {
            const std::size_t next = skipBlank(at + 1);
            const std::size_t header = next < count() ? quotedHeaderLines(m_parts.lines, next) : 0;
            return header > 0 ? next + header - at : 1;
        }
        if (const std::size_t header = quotedHeaderLines(m_parts.lines, at))
            return header;
        if (line(at).hint == LineHint::Attribution)
            return 1;
        if (const qsizetype within = attributionWithin(line(at).text); within > 0) {
            split(at, within);
            return 0;
        }
        // Some programs go on in the same line with what was written then.
        if (const qsizetype said = attributionLength(line(at).text); said > 0)
            split(at, said);
        return attributionLines(m_parts.lines, at);
    }

    /// Makes two lines of one in which an answer and an attribution stand.
    void split(std::size_t at, qsizetype within)
    {
        MailLine rest = line(at);
        rest.text = rest.text.sliced(within);
        rest.plain = plainLine(rest.text);
        MailLine &first = m_parts.lines[at];
        first.text.truncate(within);
        while (first.text.endsWith(u'-') || first.text.endsWith(u' '))
            first.text.chop(1);
        first.plain = plainLine(first.text);
        const auto place = static_cast<std::ptrdiff_t>(at) + 1;
        m_parts.lines.insert(m_parts.lines.begin() + place, std::move(rest));
        m_parts.roles.insert(m_parts.roles.begin() + place, LineRole::Body);
    }

    /// Marks what is quoted from here on; where something else begins.
    std::size_t quotation(std::size_t at)
    {
        std::size_t end = at;
        while (at < count()) {
            if (line(at).quoted()) {
                role(at++) = LineRole::Quotation;
                end = at;
                continue;
            }
            const std::size_t next = skipBlank(at);
            const bool goesOn = next < count() && line(next).quoted();
            const bool broken = next == at && at > 0 && line(at - 1).quoted() && at + 1 < count() &&
                                line(at + 1).quoted() && line(at + 1).quoteDepth == 0 &&
                                isBrokenOff(line(at), line(at - 1));
            if (next > at && (goesOn || next == count())) {
                mark(at, next, LineRole::Quotation);
                at = end = next;
            } else if (broken) {
                role(at++) = LineRole::Quotation;
                end = at;
            } else {
                break;
            }
        }
        const std::size_t next = skipBlank(end);
        mark(end, next, LineRole::Quotation);
        return next;
    }

    ReplyParts m_parts;
    QString m_sender;
};

QString joined(const ReplyParts &parts, std::initializer_list<LineRole> wanted)
{
    QString text;
    for (std::size_t at = 0; at < parts.lines.size(); ++at)
        if (std::ranges::find(wanted, parts.roles[at]) != wanted.end())
            text += parts.lines[at].text + u'\n';
    return text.trimmed();
}

}  // namespace

QString ReplyParts::body() const
{
    return joined(*this, {LineRole::Body, LineRole::Closing});
}

QString ReplyParts::quoted() const
{
    return joined(*this, {LineRole::Attribution, LineRole::Quotation});
}

QStringList ReplyParts::signature() const
{
    QStringList signature;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const QString text = lines[at].text.trimmed();
        if (roles[at] == LineRole::Signature && !without(text, u"-_=\u2013\u2014").isEmpty())
            signature += text;
    }
    return signature;
}

ReplyParts separateReply(std::vector<MailLine> lines, QStringView sender)
{
    return Separation(std::move(lines), sender).done();
}

ReplyParts separateReply(QStringView text, QStringView sender)
{
    return separateReply(mailLines(text), sender);
}

}  // namespace sp
