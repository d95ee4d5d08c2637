// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/html_lines.h"

#include "core/understanding/mail/html_tokens.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr std::size_t deepest = 200;

constexpr auto blocks = std::to_array<QStringView>({u"address", u"article", u"aside", u"blockquote", u"body",
    u"center", u"dd", u"details", u"div", u"dl", u"dt", u"fieldset", u"figure", u"footer", u"form", u"h1",
    u"h2", u"h3", u"h4", u"h5", u"h6", u"header", u"hr", u"html", u"li", u"main", u"nav", u"ol", u"p", u"pre",
    u"section", u"summary", u"table", u"tbody", u"tfoot", u"thead", u"tr", u"ul"});

/// With a blank line above and below.
constexpr auto spaced = std::to_array<QStringView>(
    {u"blockquote", u"dl", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"ol", u"p", u"pre", u"ul"});

constexpr auto voids = std::to_array<QStringView>({u"area", u"base", u"basefont", u"br", u"col", u"embed",
    u"hr", u"img", u"input", u"link", u"meta", u"param", u"source", u"track", u"wbr"});

/// Their content is no text of the mail.
constexpr auto silent = std::to_array<QStringView>({u"script", u"style", u"title", u"noscript", u"template",
    u"svg", u"math", u"object", u"iframe", u"xml", u"select", u"textarea"});

template <std::size_t size>
bool among(const std::array<QStringView, size> &names, QStringView name)
{
    return std::ranges::find(names, name) != names.end();
}

/// A declaration of a style attribute without blanks: "display:none".
bool hasStyle(const QString &style, QStringView declaration)
{
    qsizetype at = style.indexOf(declaration);
    while (at > 0 && style[at - 1] != u';')
        at = style.indexOf(declaration, at + 1);
    if (at < 0)
        return false;
    const qsizetype end = at + declaration.size();
    return end == style.size() || !(style[end].isLetterOrNumber() || style[end] == u'.');
}

bool isHidden(QStringView attributes, const QString &style)
{
    if (hasHtmlAttribute(attributes, u"hidden"))
        return true;
    for (const QStringView declaration : {QStringView(u"display:none"), QStringView(u"visibility:hidden"),
             QStringView(u"mso-hide:all"), QStringView(u"font-size:0"), QStringView(u"font-size:0px"),
             QStringView(u"max-height:0"), QStringView(u"max-height:0px"), QStringView(u"opacity:0")})
        if (hasStyle(style, declaration))
            return true;
    return false;
}

enum class Mark { None, Quote, CitedQuote, FromHere, Attribution, Signature };

/// Whether a class is among `classes`, each between blanks; some programs put "x_" before those they quote.
bool wordAmong(const QString &classes, const QString &word)
{
    return classes.contains(u' ' + word + u' ') || classes.contains(QStringLiteral(" x_") + word + u' ');
}

/// What mail programs call the parts of a mail.
Mark markOf(const HtmlToken &token)
{
    const QString classes = u' ' + htmlAttribute(token.attributes, u"class").simplified().toLower() + u' ';
    const QString id = htmlAttribute(token.attributes, u"id").toLower();
    const auto has = [&](const char16_t *word) { return wordAmong(classes, QString::fromUtf16(word)); };
    if (token.name == u"blockquote") {
        const bool cited =
            htmlAttribute(token.attributes, u"type").compare(u"cite", Qt::CaseInsensitive) == 0 ||
            hasHtmlAttribute(token.attributes, u"cite") || has(u"gmail_quote") || has(u"protonmail_quote") ||
            has(u"tutanota_quote");
        return cited ? Mark::CitedQuote : Mark::Quote;
    }
    if (id == u"divrplyfwdmsg" || id == u"x_divrplyfwdmsg" || id == u"appendonsend" ||
        id == u"x_appendonsend" || id == u"mail-editor-reference-message-container" ||
        id.startsWith(u"reply-intro") || id == u"isforwardcontent" || id == u"isreplycontent" ||
        has(u"zmail_extra"))
        return Mark::FromHere;
    if (has(u"yahoo_quoted") || has(u"protonmail_quote") || has(u"ms-outlook-mobile-reference-message") ||
        id == u"olk_src_body_section" || has(u"mailru-blockquote") || has(u"wrotequote"))
        return Mark::CitedQuote;
    if (has(u"moz-cite-prefix") || has(u"gmail_attr") || has(u"gmail_quote_attribution"))
        return Mark::Attribution;
    if (has(u"gmail_signature") || has(u"moz-signature") || has(u"protonmail_signature_block-user") ||
        has(u"ms-outlook-mobile-signature") || id == u"signature" || id == u"x_signature" ||
        id == u"ms-outlook-mobile-signature" || id == u"applemailsignature" ||
        id == u"linebreakatbeginningofsignature" || has(u"zmail_signature_below"))
        return Mark::Signature;
    return Mark::None;
}

struct Element {
    QString name;
    bool hidden = false;
    bool pre = false;
    bool tight = false;  ///< A paragraph without room above and below.
    int number = 0;      ///< Of an ordered list, the next item's; -1 for one with bullets.
    Mark mark = Mark::None;
};

class Lines {
public:
    std::vector<MailLine> read(QStringView html)
    {
        HtmlTokens tokens(html);
        for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::Finished;
             token = tokens.next()) {
            if (const qsizetype colon = token.name.lastIndexOf(u':'); colon >= 0)
                token.name.remove(0, colon + 1);
            if (token.kind == HtmlToken::Kind::Text)
                text(token.text);
            else if (token.kind == HtmlToken::Kind::End)
                end(token.name);
            else if (among(silent, token.name))
                token.closed ? void() : tokens.skipContent(token.name);
            else
                start(token);
        }
        endLine(false);
        while (!m_lines.empty() && m_lines.back().blank())
            m_lines.pop_back();
        settleQuotes();
        return std::move(m_lines);
    }

private:
    bool hidden() const { return !m_open.empty() && m_open.back().hidden; }
    bool pre() const { return !m_open.empty() && m_open.back().pre; }

    void text(QStringView raw)
    {
        if (hidden())
            return;
        const QString text = htmlUnescaped(raw);
        if (pre()) {
            for (const QChar c : text)
                c == u'\n' ? endLine(true) : c == u'\r' ? void() : void(m_line += c);
            return;
        }
        for (const QChar c : text) {
            if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
                m_gap = m_gap || !m_line.isEmpty();
                continue;
            }
            if (m_gap)
                m_line += u' ';
            m_gap = false;
            m_line += c == u'\u00A0' ? QChar(u' ') : c;
            if (c == u'\u00A0')
                m_hasHardBlank = true;
        }
    }

    /// Puts down the line that was begun; an empty one only where it was asked for.
    void endLine(bool evenEmpty)
    {
        const bool empty = QStringView(m_line).trimmed().isEmpty();
        if (!empty || evenEmpty || m_hasHardBlank) {
            if (m_room && !m_lines.empty() && !m_lines.back().blank() && !empty)
                put({});
            put(empty ? QString() : m_line);
            m_room = false;
        }
        m_line.clear();
        m_gap = m_hasHardBlank = false;
    }

    void put(const QString &text)
    {
        MailLine line;
        line.text = text;
        while (line.text.endsWith(u' '))
            line.text.chop(1);
        line.plain = plainLine(line.text);
        line.quoteDepth = m_quotes;
        line.hint = m_fromHere                              ? LineHint::QuotedFromHere
                    : m_signatures > 0 && !text.isEmpty()   ? LineHint::Signature
                    : m_attributions > 0 && !text.isEmpty() ? LineHint::Attribution
                                                            : LineHint::None;
        m_plainQuote.push_back(m_quotes > 0 && m_cited == 0);
        m_lines.push_back(std::move(line));
    }

    void room()
    {
        endLine(false);
        m_room = true;
    }

    void start(const HtmlToken &token)
    {
        if (token.name == u"br")
            return hidden() ? void() : endLine(true);
        const bool block = among(blocks, token.name);
        closeImplied(token.name);
        if (block)
            endLine(false);
        if (token.name == u"td" || token.name == u"th")
            m_gap = m_gap || !m_line.isEmpty();
        if (among(voids, token.name) || token.closed || m_open.size() >= deepest)
            return;
        Element element;
        element.name = token.name;
        const QString style = htmlAttribute(token.attributes, u"style").remove(u' ').toLower();
        element.hidden = hidden() || isHidden(token.attributes, style);
        element.pre = pre() || token.name == u"pre" || style.contains(u"white-space:pre");
        element.tight = token.name == u"p" && isTight(token.attributes, style);
        element.mark =
            token.name == u"p" || token.name == u"span" || token.name == u"a" || token.name == u"td"
                ? Mark::None
                : markOf(token);
        element.number = token.name == u"ol" ? std::max(1, htmlAttribute(token.attributes, u"start").toInt())
                         : token.name == u"ul" ? -1
                                               : 0;
        if (among(spaced, token.name) && !element.tight && !nested(token.name))
            room();
        if (element.mark == Mark::FromHere && hasText())
            m_fromHere = true;
        count(element.mark, 1);
        m_open.push_back(std::move(element));
        if (token.name == u"li")
            item();
    }

    /// Lists within lists are not set apart.
    bool nested(QStringView name) const
    {
        return (name == u"ul" || name == u"ol") &&
               std::ranges::any_of(m_open, [](const Element &each) { return each.number != 0; });
    }

    static bool isTight(QStringView attributes, const QString &style)
    {
        const QString classes = htmlAttribute(attributes, u"class").toLower();
        return classes.contains(u"msonormal") || classes.contains(u"p1") || style.contains(u"margin:0") ||
               style.contains(u"margin-bottom:0") || style.contains(u"margin-top:0");
    }

    bool hasText() const
    {
        return std::ranges::any_of(m_lines, [](const MailLine &line) { return !line.blank(); });
    }

    void count(Mark mark, int by)
    {
        m_quotes += mark == Mark::Quote || mark == Mark::CitedQuote ? by : 0;
        m_cited += mark == Mark::CitedQuote ? by : 0;
        m_attributions += mark == Mark::Attribution ? by : 0;
        m_signatures += mark == Mark::Signature ? by : 0;
    }

    void item()
    {
        for (std::size_t at = m_open.size(); at > 0; --at) {
            int &number = m_open[at - 1].number;
            if (number == 0)
                continue;
            m_line = number < 0 ? QStringLiteral("- ") : QString::number(number++) + QStringLiteral(". ");
            return;
        }
        m_line = QStringLiteral("- ");
    }

    /// What the begin of an element closes without saying so.
    void closeImplied(QStringView name)
    {
        if (m_open.empty())
            return;
        const QString &last = m_open.back().name;
        const bool same = last == name && (name == u"p" || name == u"li" || name == u"td" || name == u"th" ||
                                              name == u"tr" || name == u"option");
        if (same || (last == u"p" && among(blocks, name)))
            end(QString(last));
    }

    void end(const QString &name)
    {
        if (name == u"p" || name == u"br") {
            if (m_open.empty() ||
                std::ranges::none_of(m_open, [&](const Element &each) { return each.name == name; }))
                return hidden() ? void() : endLine(name == u"br");
        }
        // Only what is open can be closed; what was opened within goes with it.
        std::size_t at = m_open.size();
        while (at > 0 && m_open[at - 1].name != name)
            --at;
        if (at == 0)
            return;
        while (m_open.size() >= at) {
            const Element element = m_open.back();
            if (among(blocks, element.name)) {
                endLine(false);
                if (among(spaced, element.name) && !element.tight &&
                    !(element.number != 0 && m_open.size() > 1 && m_open[m_open.size() - 2].name == u"li"))
                    m_room = true;
            }
            // The end of an inline mark is the end of its lines.
            if (element.mark != Mark::None && !among(blocks, element.name))
                endLine(false);
            count(element.mark, -1);
            m_open.pop_back();
        }
    }

    /// A blockquote that nobody calls a citation is one when it comes last or somebody is said to have
    /// written it; in the midst of the words it sets something off.
    void settleQuotes()
    {
        std::size_t from = 0;
        while (from < m_lines.size()) {
            if (!m_plainQuote[from]) {
                ++from;
                continue;
            }
            std::size_t to = from;
            while (to < m_lines.size() && m_plainQuote[to])
                ++to;
            std::size_t next = to;
            while (next < m_lines.size() && m_lines[next].blank())
                ++next;
            std::size_t above = from;
            while (above > 0 && m_lines[above - 1].blank())
                --above;
            const bool said = above > 0 && (m_lines[above - 1].hint == LineHint::Attribution ||
                                               m_lines[above - 1].plain.endsWith(u':'));
            if (next < m_lines.size() && m_lines[next].hint != LineHint::QuotedFromHere && !said && above > 0)
                for (std::size_t at = from; at < to; ++at)
                    m_lines[at].quoteDepth = 0;
            from = to;
        }
    }

    std::vector<MailLine> m_lines;
    std::vector<bool> m_plainQuote;
    std::vector<Element> m_open;
    QString m_line;
    bool m_gap = false;
    bool m_hasHardBlank = false;
    bool m_room = false;
    bool m_fromHere = false;
    int m_quotes = 0;
    int m_cited = 0;
    int m_attributions = 0;
    int m_signatures = 0;
};

}  // namespace

std::vector<MailLine> htmlLines(QStringView html)
{
    return Lines().read(html);
}

QString htmlText(QStringView html)
{
    QString text;
    for (const MailLine &line : htmlLines(html))
        text += line.text + u'\n';
    return text.trimmed();
}

bool looksLikeHtml(QStringView text)
{
    constexpr qsizetype far = 2048;
    const QStringView head = text.trimmed().first(std::min(far, text.trimmed().size()));
    if (head.startsWith(u"<!doctype html", Qt::CaseInsensitive) ||
        head.startsWith(u"<html", Qt::CaseInsensitive))
        return true;
    for (const QStringView tag : {QStringView(u"<div"), QStringView(u"<p>"), QStringView(u"<p "),
             QStringView(u"<br"), QStringView(u"<body"), QStringView(u"<table"), QStringView(u"<blockquote"),
             QStringView(u"<span")})
        if (head.contains(tag, Qt::CaseInsensitive) && text.contains(u'>'))
            return true;
    return false;
}

}  // namespace sp
