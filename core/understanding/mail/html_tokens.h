// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace sp {

/// A piece of an HTML text: words, the begin or the end of an element. What is no element's, comments and the
/// like, is skipped.
struct HtmlToken {
    enum class Kind { Text, Start, End, Finished } kind = Kind::Finished;
    QStringView text;  ///< Of Text: as written, entities and all.
    QString name;      ///< Of an element, in small letters and without a namespace.
    QStringView attributes;
    bool closed = false;  ///< "<br/>"
};

/// Goes through HTML as it comes in mails, once, and never fails: what cannot be a tag is text. The text must
/// outlive the tokens.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    HtmlToken next();
    /// Goes past the end of an element whose content is no text of the mail ("script").
    void skipContent(QStringView name);

private:
    QStringView rest() const { return m_html.sliced(m_at); }
    bool skipMarkup();
    HtmlToken tag();

    QStringView m_html;
    qsizetype m_at = 0;
};

/// The value of an attribute with its entities read, or an empty text; `name` in small letters.
QString htmlAttribute(QStringView attributes, QStringView name);

/// Whether the attribute is there, with a value or without.
bool hasHtmlAttribute(QStringView attributes, QStringView name);

/// The text with its entities read ("&eacute;", "&#233;", "&#xE9;"). One that nobody knows stays as it is.
QString htmlUnescaped(QStringView text);

}  // namespace sp
