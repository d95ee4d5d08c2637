// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/html_tokens.h"

#include <algorithm>

namespace sp {

namespace {

/// Longer ones are no names of elements.
constexpr qsizetype longestName = 40;

bool isNameMark(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u':' || c == u'-' || c == u'_' || c == u'.';
}

/// Goes over attributes, calling `found(name, value)` until it answers true.
template <typename Found>
void eachAttribute(QStringView text, const Found &found)
{
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && (text[at].isSpace() || text[at] == u'/'))
            ++at;
        const qsizetype from = at;
        while (at < text.size() && !text[at].isSpace() && text[at] != u'=' && text[at] != u'/')
            ++at;
        const QStringView name = text.sliced(from, at - from);
        while (at < text.size() && text[at].isSpace())
            ++at;
        QStringView value;
        if (at < text.size() && text[at] == u'=') {
            ++at;
            while (at < text.size() && text[at].isSpace())
                ++at;
            const QChar quote = at < text.size() ? text[at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                const qsizetype end = text.indexOf(quote, at + 1);
                value = end < 0 ? text.sliced(at + 1) : text.sliced(at + 1, end - at - 1);
                at = end < 0 ? text.size() : end + 1;
            } else {
                const qsizetype begin = at;
                while (at < text.size() && !text[at].isSpace())
                    ++at;
                value = text.sliced(begin, at - begin);
            }
        } else if (name.isEmpty()) {
            ++at;
        }
        if (!name.isEmpty() && found(name, value))
            return;
    }
}

}  // namespace

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            qsizetype end = m_html.indexOf(u'<', m_at);
            if (end < 0)
                end = m_html.size();
            HtmlToken token;
            token.kind = HtmlToken::Kind::Text;
            token.text = m_html.sliced(m_at, end - m_at);
            m_at = end;
            return token;
        }
        const qsizetype next = m_at + 1;
        const QChar mark = next < m_html.size() ? m_html[next] : QChar();
        if (mark == u'!' || mark == u'?') {
            if (skipMarkup())
                continue;
        } else if (mark.isLetter() ||
                   (mark == u'/' && next + 1 < m_html.size() && m_html[next + 1].isLetter())) {
            return tag();
        }
        HtmlToken token;
        token.kind = HtmlToken::Kind::Text;
        token.text = m_html.sliced(m_at, 1);
        ++m_at;
        return token;
    }
    return {};
}

/// Comments, conditional ones of Office, declarations.
bool HtmlTokens::skipMarkup()
{
    const bool comment = rest().startsWith(u"<!--");
    qsizetype end = comment ? m_html.indexOf(u"-->", m_at + 4) : m_html.indexOf(u'>', m_at);
    if (comment && end < 0)
        end = m_html.indexOf(u'>', m_at);  // Never closed: browsers would hide the whole mail.
    m_at = end < 0 ? m_html.size() : end + (comment && m_html.sliced(end).startsWith(u"-->") ? 3 : 1);
    return true;
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    qsizetype at = m_at + 1;
    token.kind = HtmlToken::Kind::Start;
    if (m_html[at] == u'/') {
        token.kind = HtmlToken::Kind::End;
        ++at;
    }
    const qsizetype from = at;
    while (at < m_html.size() && at - from < longestName && isNameMark(m_html[at]))
        ++at;
    token.name = m_html.sliced(from, at - from).toString().toLower();
    const qsizetype begin = at;
    // The ">" of a value in quotes ends no tag. A quote that is never closed quotes nothing.
    while (at < m_html.size() && m_html[at] != u'>') {
        const QChar c = m_html[at];
        if ((c == u'"' || c == u'\'') && at > begin && m_html[at - 1] == u'=') {
            const qsizetype end = m_html.indexOf(c, at + 1);
            constexpr qsizetype longestValue = 8192;
            if (end >= 0 && end - at < longestValue)
                at = end;
        }
        ++at;
    }
    const qsizetype end = std::min(at, m_html.size());
    token.attributes = m_html.sliced(begin, end - begin);
    token.closed = token.attributes.endsWith(u'/');
    m_at = std::min(at + 1, m_html.size());
    return token;
}

void HtmlTokens::skipContent(QStringView name)
{
    const QString end = QStringLiteral("</") + name.toString();
    const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    if (at < 0) {
        m_at = m_html.size();
        return;
    }
    const qsizetype close = m_html.indexOf(u'>', at);
    m_at = close < 0 ? m_html.size() : close + 1;
}

QString htmlAttribute(QStringView attributes, QStringView name)
{
    QString found;
    eachAttribute(attributes, [&](QStringView each, QStringView value) {
        if (each.compare(name, Qt::CaseInsensitive) != 0)
            return false;
        found = htmlUnescaped(value);
        return true;
    });
    return found;
}

bool hasHtmlAttribute(QStringView attributes, QStringView name)
{
    bool has = false;
    eachAttribute(attributes, [&](QStringView each, QStringView) {
        has = each.compare(name, Qt::CaseInsensitive) == 0;
        return has;
    });
    return has;
}

}  // namespace sp
