// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLocale>

namespace sp {

/// Whose habits a text follows: the order of a date, the decimal mark, the place of a currency sign. Always
/// named, never the system's, so a document looks the same on every machine.
class Locale {
public:
    /// A BCP 47 tag: "de-AT", "pt-BR", "ja", "zh-Hant-TW"; "_" is taken for "-". A region that is not known
    /// for the language falls back to the language's main one. Fails with "locale.unknown" {locale}.
    static Result<Locale> create(QByteArrayView tag);
    /// For literals in code and tests; the tag must be known.
    static Locale of(const char *tag);

    /// As given, in the usual letter cases: "de-AT".
    const QByteArray &tag() const { return m_tag; }
    /// "de"
    QByteArray language() const
    {
        return m_tag.left(m_tag.indexOf('-') < 0 ? m_tag.size() : m_tag.indexOf('-'));
    }
    const QLocale &qt() const { return m_locale; }
    friend bool operator==(const Locale &a, const Locale &b) { return a.m_tag == b.m_tag; }

private:
    Locale(QByteArray tag, const QLocale &locale) : m_tag(std::move(tag)), m_locale(locale) {}
    QByteArray m_tag;
    QLocale m_locale;
};

}  // namespace sp
