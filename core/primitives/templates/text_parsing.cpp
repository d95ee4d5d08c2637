// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/templates/text_template.h"

#include <algorithm>

namespace sp::templates {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.';
}

/// Where a name that begins at `at` ends; `at` when none does.
qsizetype nameEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isNameStart(text[at]))
        return at;
    while (at < text.size() && isNamePart(text[at]))
        ++at;
    return at;
}

bool isPath(QStringView name)
{
    const auto small = [](QChar c) { return !(c >= u'A' && c <= u'Z'); };
    return nameEnd(name, 0) == name.size() && !name.isEmpty() && std::ranges::all_of(name, small) &&
           !name.endsWith(u'.') && !name.contains(u".."_s);
}

/// Reads what stands between "{{" and "}}".
class InsideReader {
public:
    InsideReader(QStringView inside, qsizetype offset) : m_text(inside), m_offset(offset) {}

    std::optional<Placeholder> read()
    {
        const qsizetype bar = m_text.indexOf(u'|');
        const QStringView name = (bar < 0 ? m_text : m_text.first(bar)).trimmed();
        if (!isPath(name)) {
            refuse("template.path_malformed", 0, bar < 0 ? m_text.size() : bar, name);
            return std::nullopt;
        }
        m_placeholder.path = name.toLatin1();
        if (bar < 0)
            return m_placeholder;
        m_at = bar + 1;
        skipSpace();
        if (m_at >= m_text.size()) {
            refuse("template.option_malformed", bar, m_text.size() - bar, {});
            return std::nullopt;
        }
        while (m_at < m_text.size()) {
            if (!readOption())
                return std::nullopt;
            skipSpace();
        }
        return m_placeholder;
    }
    const Flaw &flaw() const { return m_flaw; }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool refuse(const char *reason, qsizetype from, qsizetype length, QStringView name)
    {
        m_flaw = {reason, m_offset + from, length, name.toString()};
        return false;
    }
    bool readOption()
    {
        const qsizetype start = m_at, end = nameEnd(m_text, m_at);
        const QStringView name = m_text.sliced(start, end - start);
        m_at = end;
        const auto malformed = [&] {
            return refuse("template.option_malformed", start, m_text.size() - start, name);
        };
        if (name.isEmpty() || m_at + 1 >= m_text.size() || m_text[m_at] != u'=' || m_text[m_at + 1] != u'"')
            return malformed();
        m_at += 2;
        QString value;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            // A quotation mark or a backslash within a value follows a backslash.
            if (m_text[m_at] == u'\\' && ++m_at >= m_text.size())
                return malformed();
            value += m_text[m_at++];
        }
        if (m_at >= m_text.size())
            return malformed();
        ++m_at;
        if (value.contains(u'{') || value.contains(u'}') || value.contains(u'\n'))
            return malformed();
        return take(name, value, start);
    }
    bool take(QStringView name, const QString &value, qsizetype start)
    {
        const bool isFallback = name == u"fallback"_s;
        if (!isFallback && name != u"format"_s)
            return refuse("template.option_unknown", start, name.size(), name);
        if (isFallback ? m_placeholder.fallback.has_value() : !m_placeholder.format.isEmpty())
            return refuse("template.option_twice", start, name.size(), name);
        if (isFallback) {
            m_placeholder.fallback = value;
            return true;
        }
        if (!isPath(value))
            return refuse("template.option_malformed", start, m_at - start, name);
        m_placeholder.format = value.toLatin1();
        return true;
    }

    QStringView m_text;
    qsizetype m_offset;
    qsizetype m_at = 0;
    Placeholder m_placeholder;
    Flaw m_flaw;
};

/// The length of "{name}" or "{name|default}" at `at`, or 0.
qsizetype foreignLength(QStringView text, qsizetype at)
{
    const qsizetype end = nameEnd(text, at + 1);
    if (end == at + 1 || end >= text.size())
        return 0;
    qsizetype close = end;
    if (text[end] == u'|') {
        close = text.indexOf(u'}', end);
        const QStringView between = close < 0 ? QStringView() : text.sliced(end, close - end);
        if (close < 0 || between.contains(u'{') || between.contains(u'\n'))
            return 0;
    }
    return text[close] == u'}' ? close + 1 - at : 0;
}

/// Where the "}}" of a place that opens at `open` stands: on the same line, before another "{{", and not
/// within the quotation marks of a value.
qsizetype closeOf(QStringView text, qsizetype open)
{
    bool quoted = false;
    for (qsizetype at = open + 2; at + 1 < text.size() && text[at] != u'\n'; ++at) {
        if (quoted && text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            quoted = !quoted;
        else if (!quoted && text[at] == u'}' && text[at + 1] == u'}')
            return at;
        else if (text[at] == u'{' && text[at + 1] == u'{')
            return -1;
    }
    return -1;
}

class TextReader {
public:
    explicit TextReader(const QString &text) : m_text(text) {}

    ParsedText read()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).sliced(m_at);
            if (rest.startsWith(u"{{"))
                readPlace();
            else if (rest.startsWith(u"}}"))
                flawed("template.stray_close", 2, {});
            else if (const qsizetype length = m_text[m_at] == u'{' ? foreignLength(m_text, m_at) : 0)
                flawed("template.foreign_form", length, m_text.sliced(m_at, length));
            else
                ++m_at;
        }
        endWords();
        return std::move(m_parsed);
    }

private:
    void endWords()
    {
        if (m_at > m_wordsFrom)
            m_parsed.pieces.push_back({m_text.sliced(m_wordsFrom, m_at - m_wordsFrom), {}, m_wordsFrom});
        m_wordsFrom = m_at;
    }
    void flawed(const char *reason, qsizetype length, const QString &name)
    {
        m_parsed.flaws.push_back({reason, m_at, length, name});
        m_at += length;
    }
    void readPlace()
    {
        const qsizetype close = closeOf(m_text, m_at);
        if (close < 0) {
            flawed("template.unclosed", 2, {});
            return;
        }
        const qsizetype length = close + 2 - m_at;
        InsideReader inside(QStringView(m_text).sliced(m_at + 2, close - m_at - 2), m_at + 2);
        const auto placeholder = inside.read();
        if (!placeholder) {
            Flaw flaw = inside.flaw();
            // A place with nothing in it is shown by its braces.
            if (flaw.length == 0)
                flaw = {flaw.reason, m_at, length, flaw.name};
            m_parsed.flaws.push_back(flaw);
            m_at += length;
            return;
        }
        endWords();
        m_parsed.pieces.push_back({m_text.sliced(m_at, length), placeholder, m_at});
        m_at += length;
        m_wordsFrom = m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_wordsFrom = 0;
    ParsedText m_parsed;
};

}  // namespace

ParsedText parseText(const QString &text)
{
    return TextReader(text).read();
}

QString placeholderText(const Placeholder &placeholder)
{
    QString text = u"{{"_s + QString::fromLatin1(placeholder.path);
    QStringList options;
    if (placeholder.fallback) {
        QString value = *placeholder.fallback;
        value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        options += u"fallback=\"%1\""_s.arg(value);
    }
    if (!placeholder.format.isEmpty())
        options += u"format=\"%1\""_s.arg(QString::fromLatin1(placeholder.format));
    if (!options.isEmpty())
        text += u'|' + options.join(u' ');
    return text + u"}}"_s;
}

QString importText(const QString &text, const std::map<QByteArray, QByteArray> &aliases)
{
    QString imported;
    const auto place = [&](QStringView inside) {
        const qsizetype bar = inside.indexOf(u'|');
        const QStringView name = (bar < 0 ? inside : inside.first(bar)).trimmed();
        QByteArray path = name.toLatin1().toLower();
        if (const auto alias = aliases.find(path); alias != aliases.end())
            path = alias->second;
        if (!isPath(QString::fromLatin1(path)))
            return false;
        Placeholder placeholder{path};
        if (bar >= 0)
            placeholder.fallback = inside.sliced(bar + 1).trimmed().toString().remove(u'{').remove(u'}');
        imported += placeholderText(placeholder);
        return true;
    };
    for (qsizetype at = 0; at < text.size();) {
        const bool opens = QStringView(text).sliced(at).startsWith(u"{{");
        const qsizetype close = opens ? closeOf(text, at) : -1;
        if (close >= 0) {
            const QStringView inside = QStringView(text).sliced(at + 2, close - at - 2);
            const QStringView whole = QStringView(text).sliced(at, close + 2 - at);
            // Options in this program's form stay as they are, under the name they have here.
            const ParsedText own = parseText(whole.toString());
            if (own.flaws.empty() && own.pieces.size() == 1 && own.pieces.front().placeholder) {
                Placeholder placeholder = *own.pieces.front().placeholder;
                if (const auto alias = aliases.find(placeholder.path); alias != aliases.end())
                    placeholder.path = alias->second;
                imported += placeholderText(placeholder);
            } else if (inside.contains(u"=\"") || !place(inside)) {
                imported += whole;
            }
            at = close + 2;
            continue;
        }
        const qsizetype length = !opens && text[at] == u'{' ? foreignLength(text, at) : 0;
        if (length > 0 && place(QStringView(text).sliced(at + 1, length - 2))) {
            at += length;
            continue;
        }
        // Both braces of an opening that leads nowhere, lest the second is taken for one of its own.
        imported += QStringView(text).sliced(at, opens ? 2 : 1);
        at += opens ? 2 : 1;
    }
    return imported;
}

}  // namespace sp::templates
