// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/templates/text_template.h"

#include <algorithm>

namespace sp::templates {

using namespace Qt::StringLiterals;

namespace {

std::optional<DateStyle> dateStyle(QByteArrayView format)
{
    if (format.isEmpty() || format == "long")
        return DateStyle::Long;
    if (format == "short")
        return DateStyle::Short;
    if (format == "weekday")
        return DateStyle::LongWithWeekday;
    return std::nullopt;
}

/// Only dates come in more than one form.
bool hasFormat(FactName::Kind kind, const QByteArray &format)
{
    return format.isEmpty() || (kind == FactName::Kind::Date && dateStyle(format));
}

Error errorOf(const QByteArray &reason, qsizetype at, qsizetype length, const QString &name)
{
    return {ErrorCode::InvalidInput, reason,
        {{u"at"_s, static_cast<qint64>(at)}, {u"length"_s, static_cast<qint64>(length)}, {u"name"_s, name}}};
}

/// A fact in words; nothing when its format does not exist.
std::optional<QString> wordsOf(const FactValue &value, const QByteArray &format, const Locale &locale)
{
    if (const auto *date = std::get_if<LocalDate>(&value)) {
        const auto style = dateStyle(format);
        return style ? std::optional(formatDate(*date, locale, *style)) : std::nullopt;
    }
    if (!format.isEmpty())
        return std::nullopt;
    if (const auto *amount = std::get_if<Money>(&value))
        return formatMoney(*amount, locale);
    return std::get<QString>(value);
}

/// Puts the pieces together; knows what an empty fallback takes along.
class Writing {
public:
    void words(QStringView text)
    {
        if (m_dropped && text.startsWith(u'\n') && (m_text.isEmpty() || m_text.endsWith(u'\n')))
            text = text.sliced(1);
        else if (m_dropped && m_text.endsWith(u' ') && (text.isEmpty() || !text.front().isLetterOrNumber()))
            m_text.chop(1);
        m_dropped = false;
        m_text += text;
    }
    void fact(const QString &text)
    {
        m_dropped = false;
        m_text += text;
    }
    void nothing() { m_dropped = true; }
    QString text()
    {
        if (m_dropped)
            words({});
        return m_text;
    }

private:
    QString m_text;
    bool m_dropped = false;
};

}  // namespace

std::vector<Flaw> checkText(const QString &text, const TextRules &rules)
{
    ParsedText parsed = parseText(text);
    std::vector<Flaw> flaws = std::move(parsed.flaws);
    for (const Piece &piece : parsed.pieces) {
        if (!piece.placeholder)
            continue;
        const auto flawed = [&](const char *reason, const QByteArray &name) {
            flaws.push_back({reason, piece.at, piece.text.size(), QString::fromLatin1(name)});
        };
        const Placeholder &placeholder = *piece.placeholder;
        const auto fact = std::ranges::find(
            rules.facts, placeholder.path, [](const FactName &name) { return QByteArray(name.path); });
        if (fact == rules.facts.end())
            flawed("template.name_unknown", placeholder.path);
        else if (!hasFormat(fact->kind, placeholder.format))
            flawed("template.format_unknown", placeholder.format);
        else if (fact->presence == FactName::Presence::Sometimes && !placeholder.fallback)
            flawed("template.fallback_missing", placeholder.path);
    }
    if (rules.lines == TextRules::Lines::One)
        if (const qsizetype at = text.indexOf(u'\n'); at >= 0)
            flaws.push_back({"template.line_break", at, 1});
    if (text.size() > rules.longest)
        flaws.push_back({"template.too_long", rules.longest, text.size() - rules.longest,
            QString::number(rules.longest)});
    if (rules.emptiness == TextRules::Emptiness::Refused && text.trimmed().isEmpty())
        flaws.push_back({"template.empty", 0, text.size()});
    std::ranges::stable_sort(flaws, {}, &Flaw::at);
    return flaws;
}

bool namesFact(const QString &text, QByteArrayView path)
{
    return std::ranges::any_of(parseText(text).pieces,
        [&](const Piece &piece) { return piece.placeholder && piece.placeholder->path == path; });
}

namespace {

/// Fails: a fact that is missing and has no fallback is an error. Empty: it leaves nothing behind.
enum class Missing { Fails, Empty };

Result<QString> written(
    const ParsedText &parsed, const FactTable &facts, const Locale &locale, Missing missing)
{
    Writing writing;
    for (const Piece &piece : parsed.pieces) {
        if (!piece.placeholder) {
            writing.words(piece.text);
            continue;
        }
        const Placeholder &placeholder = *piece.placeholder;
        const auto known = facts.find(placeholder.path);
        QString words;
        if (known != facts.end()) {
            const auto said = wordsOf(known->second, placeholder.format, locale);
            if (!said && missing == Missing::Fails)
                return errorOf("template.format_unknown", piece.at, piece.text.size(),
                    QString::fromLatin1(placeholder.format));
            words = said.value_or(QString());
        }
        if (!words.isEmpty())
            writing.fact(words);
        else if (placeholder.fallback && !placeholder.fallback->isEmpty())
            writing.fact(*placeholder.fallback);
        else if (placeholder.fallback)
            writing.nothing();
        else if (missing == Missing::Fails)
            return errorOf(
                "template.fact_missing", piece.at, piece.text.size(), QString::fromLatin1(placeholder.path));
    }
    return writing.text();
}

}  // namespace

Result<QString> renderText(const QString &text, const FactTable &facts, const Locale &locale)
{
    const ParsedText parsed = parseText(text);
    if (!parsed.flaws.empty()) {
        const Flaw &first = parsed.flaws.front();
        return errorOf(first.reason, first.at, first.length, first.name);
    }
    return written(parsed, facts, locale, Missing::Fails);
}

QString fillText(const QString &text, const FactTable &facts, const Locale &locale)
{
    const auto filled = written(parseText(text), facts, locale, Missing::Empty);
    return filled ? *filled : text;
}

}  // namespace sp::templates
