// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/values/locale.h"

#include <QJsonObject>
#include <QLatin1StringView>

namespace sp::billing {

/// The words of client documents in one language, from resources/invoice.
class PageWords {
public:
    /// A place in a sentence and what stands there: {"amount", "120,00 €"} for "%{amount}".
    using Place = std::pair<QLatin1StringView, QString>;

    /// Sellers of `country` (ISO 3166, may be empty) get their country's words where there are any.
    static Result<PageWords> load(Language language, QByteArray country);

    /// Fails with Internal "invoice.words_missing" {key, language}.
    Result<QString> find(const QByteArray &key, std::initializer_list<Place> places = {}) const;
    /// Words that every language has (a test compares the files); the key itself, and a bug, where it is
    /// missing.
    QString text(const QByteArray &key, std::initializer_list<Place> places = {}) const;

private:
    PageWords(QJsonObject words, Language language, QByteArray country)
        : m_words(std::move(words)), m_language(language), m_country(std::move(country))
    {
    }
    QJsonObject m_words;
    Language m_language;
    QByteArray m_country;
};

/// The formats of dates and figures: the document's language as it is written in the buyer's country
/// ("de-AT"), or in its main country where it is not a language of the buyer's.
Locale documentLocale(const InvoiceSnapshot &snapshot);
/// The formats of the seller's own dates and times (F33.2.5): those of his country.
Locale providerLocale(const InvoiceSnapshot &snapshot);

}  // namespace sp::billing
