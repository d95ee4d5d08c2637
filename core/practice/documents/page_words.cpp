// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/page_words.h"

#include "core/base/json.h"

#include <QFile>

#include <array>
#include <optional>
#include <string_view>

namespace sp::billing {

using namespace Qt::StringLiterals;

Result<PageWords> PageWords::load(Language language, QByteArray country)
{
    const QString name = u":/invoice/%1.json"_s.arg(QLatin1StringView(languageCode(language)));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, "invoice.words_missing",
            {{u"key"_s, name}, {u"language"_s, QString::fromLatin1(languageCode(language))}}};
    SP_TRY(words, parseJsonObject(file.readAll()));
    return PageWords(std::move(words), language, std::move(country));
}

Result<QString> PageWords::find(const QByteArray &key, std::initializer_list<Place> places) const
{
    const QString general = QString::fromLatin1(key);
    const QString own = general + u'.' + QString::fromLatin1(m_country);
    const auto word = m_words.contains(own) ? m_words.constFind(own) : m_words.constFind(general);
    if (word == m_words.constEnd())
        return Error{ErrorCode::Internal, "invoice.words_missing",
            {{u"key"_s, general}, {u"language"_s, QString::fromLatin1(languageCode(m_language))}}};
    // Place by place from the left, so that a "%{" in what is filled in stays as it is.
    const QString pattern = word->toString();
    QString text;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u"%{"_s, at), close = pattern.indexOf(u'}', open);
        if (open < 0 || close < 0) {
            text += QStringView(pattern).sliced(at);
            break;
        }
        text += QStringView(pattern).sliced(at, open - at);
        const QStringView place = QStringView(pattern).sliced(open + 2, close - open - 2);
        for (const auto &[name, value] : places)
            if (place == name)
                text += value;
        at = close + 1;
    }
    return text;
}

QString PageWords::text(const QByteArray &key, std::initializer_list<Place> places) const
{
    auto words = find(key, places);
    Q_ASSERT_X(words, "PageWords", key.constData());
    return words ? *std::move(words) : QString::fromLatin1(key);
}

namespace {

constexpr std::array<std::string_view, 22> known = {"en-GB", "en-US", "en-IE", "en-AU", "en-CA", "en-NZ",
    "de-DE", "de-AT", "de-CH", "de-LI", "es-ES", "es-MX", "fr-FR", "fr-BE", "fr-CH", "fr-LU", "fr-CA",
    "it-IT", "it-CH", "pt-PT", "pt-BR", "nl-NL"};

/// The first known locale that ends in the country.
std::optional<Locale> localeOf(const QByteArray &country)
{
    for (const std::string_view tag : known)
        if (country.size() == 2 && tag.ends_with(std::string_view(country.constData(), 2)))
            return Locale::of(tag.data());
    return std::nullopt;
}

/// The language as `country` writes it; its main form where it is not a language of that country.
Locale localeIn(Language language, const QByteArray &country)
{
    const QByteArray code = languageCode(language), wanted = code + '-' + country;
    const char *main = nullptr;
    for (const std::string_view tag : known) {
        if (wanted == QByteArrayView(tag.data(), static_cast<qsizetype>(tag.size())))
            return Locale::of(tag.data());
        if (!main && tag.starts_with(std::string_view(code.constData(), 2)))
            main = tag.data();
    }
    return Locale::of(main);
}

}  // namespace

Locale documentLocale(const InvoiceSnapshot &snapshot)
{
    return localeIn(snapshot.language, snapshot.buyer.address.country);
}

Locale providerLocale(const InvoiceSnapshot &snapshot)
{
    const QByteArray &country = snapshot.seller.address.country;
    // A country of several languages is written like the document where it can be.
    const Locale same = localeIn(snapshot.language, country);
    if (country.size() == 2 && same.tag().endsWith('-' + country))
        return same;
    return localeOf(country).value_or(documentLocale(snapshot));
}

}  // namespace sp::billing
