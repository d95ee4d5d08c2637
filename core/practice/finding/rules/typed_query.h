// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// How what somebody typed is compared with what there is.
namespace sp::finding {

/// A run of letters without spaces: "o'brien", "27.10.", "jonas@example".
struct TypedWord {
    QString raw;        ///< As it was typed.
    QString whole;      ///< Folded.
    QStringList parts;  ///< Its folded runs of letters and digits: "o", "brien".
    QByteArray code;    ///< As it may stand in a number; empty where it cannot, without a digit or too short.
    QByteArray count;   ///< The digits of that which every number has that the word fits: "148" of "0148".
};

/// What was typed into the search, word by word. Signs that hold no letter and no digit are left out, and
/// what is behind the eighth word.
struct TypedQuery {
    QString text;  ///< Without spaces at its ends.
    std::vector<TypedWord> words;
};
TypedQuery readQuery(const QString &text);

/// The words of a query, each a bit by its place.
using WordSet = unsigned;
inline WordSet allWords(const TypedQuery &query)
{
    return (1U << query.words.size()) - 1;
}

/// What somebody is known by, folded.
struct KnownAs {
    QStringList name;     ///< The words of the name.
    QStringList besides;  ///< Those of the company, of the mail address before the @.
    QStringList around;   ///< Those of city and tags, which say little.
    QStringList mails;    ///< Whole addresses.
    QStringList numbers;  ///< Telephone numbers, digits only.
};

/// How well a query names somebody, and what of it does not.
struct NameFit {
    int fit = 0;       ///< 0 when no word names them, up to 1000.
    WordSet left = 0;  ///< The words that name something else.
};
/// Each word of a name stands for one typed word only, so that "maria mar" is Maria in March.
NameFit fitName(const TypedQuery &query, const KnownAs &known);

/// How well the words of a query fit a text, all of them: 0, or up to 1000. For what has a title and nothing
/// else: a service, a payee.
int fitTitle(const TypedQuery &query, WordSet words, const QStringList &title);

/// Whether a typed word names a kind of record ("inv", "invoices" for "invoice"); `kinds` are folded.
bool namesKind(const TypedWord &word, const QStringList &kinds);

/// How well a typed word fits a document's number: 100 the same, 95 the count at its end ("148" of
/// "2026/0148"), 85 its end or beginning, 55 somewhere in it; 0 not at all, and for a word without digits.
int fitNumber(const TypedWord &word, QByteArrayView number);

}  // namespace sp::finding
