// SPDX-License-Identifier: GPL-3.0-or-later
// Any text can be taken apart and put together again, and what is filled in leaves no place behind.
#include "core/primitives/templates/text_template.h"

#include <cstdint>

using namespace sp::templates;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

bool hasPlace(const QString &text)
{
    for (const Piece &piece : parseText(text).pieces)
        if (piece.placeholder)
            return true;
    return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ParsedText parsed = parseText(text);
    QString joined;
    for (const Piece &piece : parsed.pieces) {
        require(piece.at == joined.size());
        joined += piece.text;
        if (piece.placeholder) {
            const ParsedText again = parseText(placeholderText(*piece.placeholder));
            require(again.flaws.empty() && again.pieces.size() == 1 &&
                    again.pieces.front().placeholder == piece.placeholder);
        }
    }
    require(joined == text);
    for (const Flaw &flaw : parsed.flaws)
        require(flaw.at >= 0 && flaw.length >= 0 && flaw.at + flaw.length <= text.size());

    constexpr FactName names[] = {{"client.name"},
        {"client.first_name", FactName::Kind::Text, FactName::Presence::Sometimes},
        {"invoice.date", FactName::Kind::Date}, {"invoice.total", FactName::Kind::Amount}};
    const FactTable facts{{"client.name", u"Ana"_s}, {"invoice.date", sp::LocalDate()},
        {"invoice.total", sp::Money(12'000, sp::Currency::of("EUR"))}};
    const sp::Locale locale = sp::Locale::of("de-DE");
    // A text that passes the check can be filled in for everybody.
    if (checkText(text, {names, 100'000, TextRules::Lines::Many, TextRules::Emptiness::Allowed}).empty()) {
        const auto rendered = renderText(text, facts, locale);
        require(rendered && !hasPlace(*rendered));
    }
    fillText(text, facts, locale);
    const QString imported = importText(text);
    require(importText(imported) == imported);
    return 0;
}
