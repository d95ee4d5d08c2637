// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/street_address.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

constexpr qsizetype readAtMost = 16'000;

/// Number first: "123 Main St, San Francisco", "12 rue Haute, 75002 Paris". Kind first: "calle Mayor 12,
/// Madrid". Kind last: "Hauptstraße 12, 10115 Berlin". Every repetition is bounded.
const QRegularExpression &pattern()
{
    static const QString town =
        u"(?:,? ?\\d{4,5}(?:-\\d{3})?)?(?:,? \\p{Lu}[\\p{L}'’-]{1,30}(?: (?:de|do|da|am|an der|sur|di|\\p{Lu}[\\p{L}'’-]{1,30})){0,3})?"_s;
    static const QString name =
        u"(?:(?:de|de la|del|la|las|los|da|do|dos|du|des|della|dei|di|van|l['’]|d['’]) ?)?[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,30}"_s;
    static const QRegularExpression made(
        u"\\b\\d{1,5}[a-zA-Z]?,? (?:rue|avenue|av\\.|boulevard|bd|place|quai|allée|impasse|chemin|cours) (?:"_s +
            name + u" ?){1,4}"_s + town +
            u"|\\b\\d{1,5}[a-zA-Z]? (?:\\p{Lu}[\\p{L}'’.-]{0,30} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Court|Ct|Terrace|Crescent|Close|Gardens|Row|Place|Pl)\\b\\.?"_s +
            town +
            u"(?:,? [A-Z]{2}(?: \\d{5})?)?|\\b(?:[Cc]alle|C/|[Aa]venida|[Aa]v\\.|[Aa]vda\\.?|[Pp]laza|[Pp]aseo|[Rr]ua|[Pp]raça|[Ll]argo|[Tt]ravessa|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso) (?:"_s +
            name + u" ){1,4}(?:,? ?(?:n\\.?º? ?)?\\d{1,4}[a-zA-Z]?)"_s + town +
            u"|\\b(?:\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer)|\\p{Lu}[\\p{L}-]{1,30} (?:Straße|Str\\.|Weg|Platz|Allee|Ring)) \\d{1,4} ?[a-z]?\\b"_s +
            town,
        QRegularExpression::UseUnicodePropertiesOption);
    return made;
}

}  // namespace

std::optional<Told<QString>> streetAddress(QStringView text)
{
    const QString read = text.first(std::min(text.size(), readAtMost)).toString();
    const auto match = pattern().match(read);
    if (!match.hasMatch())
        return std::nullopt;
    return Told<QString>{match.captured().simplified(), 0.88F, match.capturedStart(), match.capturedEnd()};
}

}  // namespace sp::understanding
