// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/values/format.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <variant>
#include <vector>

/// Texts with places to fill in, written {{path|fallback="x" format="y"}}.
namespace sp::templates {

/// A place to fill in, as it stands in a text.
struct Placeholder {
    QByteArray path;                       ///< "client.first_name"
    std::optional<QString> fallback = {};  ///< Stands for a fact that is missing; may be empty.
    QByteArray format = {};                ///< "short", "long"; empty for the usual one.
    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// What is wrong with a text, and where: `at` and `length` count UTF-16 units.
struct Flaw {
    /// template.unclosed, .stray_close, .path_malformed, .option_malformed, .option_unknown, .option_twice,
    /// .foreign_form ({name}), .name_unknown, .format_unknown, .fallback_missing, .required_missing, .empty,
    /// .line_break or .too_long.
    QByteArray reason;
    qsizetype at = 0;
    qsizetype length = 0;
    QString name = {};  ///< The word in question; of template.too_long the limit.
    friend bool operator==(const Flaw &, const Flaw &) = default;
};

/// Plain words, or a place to fill in.
struct Piece {
    QString text;  ///< As written, braces included.
    std::optional<Placeholder> placeholder = {};
    qsizetype at = 0;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// A text taken apart. The pieces' texts joined are the text, whatever it is; what has a flaw stands as plain
/// words.
struct ParsedText {
    std::vector<Piece> pieces;
    std::vector<Flaw> flaws;
};

/// Reads any text. A single brace is an ordinary sign unless it makes a form of another program ("{name}").
ParsedText parseText(const QString &text);
/// A placeholder as it is written.
QString placeholderText(const Placeholder &placeholder);

/// A fact that may be named: what it is, and whether it is there for everybody.
struct FactName {
    const char *path;
    enum class Kind { Text, Date, Amount } kind = Kind::Text;
    enum class Presence { Always, Sometimes } presence = Presence::Always;
};

/// What a text must keep to.
struct TextRules {
    std::span<const FactName> facts;
    qsizetype longest = 10'000;  ///< UTF-16 units as written.
    enum class Lines { One, Many } lines = Lines::Many;
    enum class Emptiness { Allowed, Refused } emptiness = Emptiness::Refused;
};

/// Every flaw of a text, in the order of their places: those of parseText(), names and formats that do not
/// exist, facts that may be missing without a fallback. No flaw: renderText() finds all it needs as long as
/// what is Always there is.
std::vector<Flaw> checkText(const QString &text, const TextRules &rules);
/// Whether a text has a place for `path`.
bool namesFact(const QString &text, QByteArrayView path);

/// What a fact is for one client.
using FactValue = std::variant<QString, LocalDate, Money>;
/// A fact that is not in the table, or an empty text, is missing.
using FactTable = std::map<QByteArray, FactValue>;

/// The text for one client. Dates and amounts are written by `locale`. Where an empty fallback stands for a
/// fact, the space before it goes along, and a line with nothing else on it. Facts are filled in as they are:
/// braces in them are a name's braces, not places. Fails with InvalidInput and the reason of the first flaw,
/// or "template.fact_missing", each with {at, length, name}.
Result<QString> renderText(const QString &text, const FactTable &facts, const Locale &locale);
/// The same of a text that must not fail: what is missing leaves nothing behind, and what has a flaw stands
/// as it is written.
QString fillText(const QString &text, const FactTable &facts, const Locale &locale);

/// A text of another program in this one's form: {name}, {name|default} and {{name|default}} become
/// {{path|fallback="default"}}, with `aliases` from foreign names to paths; what is no such form stays.
QString importText(const QString &text, const std::map<QByteArray, QByteArray> &aliases = {});

}  // namespace sp::templates
