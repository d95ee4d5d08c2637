// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts and days as people type them, in each language. The first two bytes choose language and currency.
// What is read is shown in a form that reads back as the same; the shown form of any amount and any day is
// read; and nothing long is.
#include "core/values/format.h"
#include "core/values/typed_date.h"
#include "tests/fuzz/fuzz_input.h"
#include "ui/widgets/plain_number.h"

#include <array>

using namespace sp;
using fuzz::require;

namespace {

/// Different marks, orders, digits and directions of writing.
constexpr std::array locales{"en-GB", "en-US", "de-DE", "de-CH", "de-AT", "fr-FR", "fr-CH", "es-ES", "it-IT",
    "pt-PT", "pt-BR", "sv-SE", "pl-PL", "cs-CZ", "hu-HU", "fi-FI", "ja-JP", "zh-CN", "ko-KR", "en-IN",
    "hi-IN", "ar-EG", "fa-IR", "he-IL", "tr-TR", "nl-NL", "da-DK", "nb-NO", "ru-RU", "el-GR", "th-TH",
    "lt-LT"};
constexpr std::array currencies{"EUR", "USD", "CHF", "JPY", "KWD", "GBP", "BRL", "SEK", "INR"};
constexpr qsizetype longestAmount = 64;

void tryAmount(const QString &typed, Currency currency, const Locale &locale)
{
    const auto amount = parseMoney(typed, currency, locale);
    if (!amount) {
        require(amount.error().reason == "money.invalid" || amount.error().reason == "money.out_of_range");
        require(amount.error().facts.value(QStringLiteral("text")).toString().size() <= 40);
        return;
    }
    require(typed.size() <= longestAmount && amount->currency() == currency);
    require(amount->minor() <= Money::limit && amount->minor() >= -Money::limit);
    require(*Money::parse(amount->plain(), currency) == *amount);
    for (const QString &shown : {formatMoney(*amount, locale), formatAmount(*amount, locale)}) {
        const auto again = parseMoney(shown, currency, locale);
        require(again && *again == *amount);
    }
}

void tryNumber(const QString &typed, const QLocale &locale)
{
    const QString plain = ui::plainNumber(typed, locale);
    const auto digits = [](const QString &text) {
        return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    };
    require(plain.size() <= typed.size() && digits(plain) == digits(typed));
}

void tryDay(const QString &typed, const QLocale &locale)
{
    const auto day = readDate(typed, locale);
    if (!day)
        return;
    const auto again = readDate(dateText(*day, locale), locale);
    require(again && *again == *day);
    require(*parseDate(dateText(*day)) == *day);
    require(readDate(QString::fromLatin1(dateText(*day)), locale) == day);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray given = fuzz::bytesOf(data, size);
    fuzz::Input input(given);
    const Locale locale = Locale::of(locales[input.number(1) % locales.size()]);
    const Currency currency = *Currency::create(currencies[input.number(1) % currencies.size()]);
    const QByteArrayView rest = input.rest();
    const QString typed = QString::fromUtf8(rest);
    tryAmount(typed, currency, locale);
    tryNumber(typed, locale.qt());
    tryDay(typed, locale.qt());

    // Any amount and any day there is.
    fuzz::Input number(rest);
    const auto minor = static_cast<std::int64_t>(number.number(8)) % Money::limit;
    tryAmount(formatMoney(Money(minor, currency), locale), currency, locale);
    const auto shown = parseMoney(formatMoney(Money(minor, currency), locale), currency, locale);
    require(shown && shown->minor() == minor);
    const LocalDate first = *parseDate("1900-01-01"), last = *parseDate("2200-12-31");
    const auto days = static_cast<int>(number.number(4) % static_cast<std::uint64_t>((last - first).count()));
    const LocalDate day = first + std::chrono::days(days);
    require(readDate(dateText(day, locale.qt()), locale.qt()) == day);
    return 0;
}
