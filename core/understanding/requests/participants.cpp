// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/participants.h"

#include "core/understanding/mail/contact_marks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

constexpr std::size_t most = 30;

const QSet<QString> &owners()
{
    static const QSet<QString> words{u"my"_s, u"our"_s, u"mein"_s, u"meine"_s, u"meinem"_s, u"meiner"_s,
        u"meinen"_s, u"unser"_s, u"unsere"_s, u"unserem"_s, u"unserer"_s, u"mi"_s, u"mis"_s, u"nuestro"_s,
        u"nuestra"_s, u"mon"_s, u"ma"_s, u"mes"_s, u"notre"_s, u"meu"_s, u"minha"_s, u"meus"_s, u"nosso"_s,
        u"nossa"_s, u"mio"_s, u"mia"_s, u"miei"_s, u"nostro"_s, u"nostra"_s};
    return words;
}

const QSet<QString> &relations()
{
    static const QSet<QString> words{u"wife"_s, u"husband"_s, u"partner"_s, u"son"_s, u"daughter"_s,
        u"mother"_s, u"father"_s, u"mum"_s, u"mom"_s, u"dad"_s, u"sister"_s, u"brother"_s, u"friend"_s,
        u"boss"_s, u"colleague"_s, u"assistant"_s, u"ea"_s, u"pa"_s, u"lawyer"_s, u"accountant"_s,
        u"cofounder"_s, u"manager"_s, u"frau"_s, u"mann"_s, u"sohn"_s, u"tochter"_s, u"mutter"_s, u"vater"_s,
        u"schwester"_s, u"bruder"_s, u"freund"_s, u"freundin"_s, u"chef"_s, u"chefin"_s, u"kollege"_s,
        u"kollegin"_s, u"kollegen"_s, u"assistentin"_s, u"assistent"_s, u"partnerin"_s, u"mujer"_s,
        u"esposa"_s, u"marido"_s, u"pareja"_s, u"hijo"_s, u"hija"_s, u"madre"_s, u"padre"_s, u"hermana"_s,
        u"hermano"_s, u"amiga"_s, u"amigo"_s, u"jefe"_s, u"jefa"_s, u"socio"_s, u"socia"_s, u"asistente"_s,
        u"femme"_s, u"mari"_s, u"compagne"_s, u"compagnon"_s, u"conjoint"_s, u"fils"_s, u"fille"_s, u"mere"_s,
        u"pere"_s, u"soeur"_s, u"frere"_s, u"ami"_s, u"amie"_s, u"collegue"_s, u"assistante"_s, u"associe"_s,
        u"mulher"_s, u"filho"_s, u"filha"_s, u"mae"_s, u"pai"_s, u"irma"_s, u"irmao"_s, u"colega"_s,
        u"chefe"_s, u"assistente"_s, u"moglie"_s, u"marito"_s, u"compagna"_s, u"compagno"_s, u"figlio"_s,
        u"figlia"_s, u"sorella"_s, u"fratello"_s, u"amica"_s, u"amico"_s, u"collega"_s, u"capo"_s};
    return words;
}

/// A capitalised word that could be (part of) a name.
bool isCapital(QStringView text, const PlainWord &word)
{
    return word.to - word.from > 1 && text[word.from].isUpper() && !text[word.from + 1].isDigit() &&
           !(word.to - word.from > 3 && text.sliced(word.from, word.to - word.from).toString().isUpper());
}

/// Only blanks between two places, so that what stands there belongs together.
bool isNextTo(QStringView text, qsizetype from, qsizetype to)
{
    return std::all_of(text.begin() + from, text.begin() + to, [](QChar letter) { return letter == u' '; });
}

/// Up to three capitalised words from `at` on, side by side; the number of the last of them, or nothing.
std::optional<std::size_t> nameFrom(QStringView text, const std::vector<PlainWord> &words, std::size_t at)
{
    std::optional<std::size_t> last;
    for (std::size_t i = at; i < words.size() && i < at + 3; ++i) {
        if (!isCapital(text, words[i]) || (i > at && !isNextTo(text, words[i - 1].to, words[i].from)))
            break;
        last = i;
    }
    return last;
}

/// The name that stands before `place`: the capitalised words that end right there, at most four. Before two
/// of them the first word of a sentence is none ("Could Alex Chen <...>").
std::pair<QString, qsizetype> nameBefore(
    QStringView text, const std::vector<PlainWord> &words, qsizetype place)
{
    auto end = std::upper_bound(
        words.begin(), words.end(), place, [](qsizetype at, const PlainWord &word) { return at < word.to; });
    auto first = end;
    qsizetype from = place;
    while (first != words.begin() && end - first < 4 && isCapital(text, *std::prev(first)) &&
           isNextTo(text, std::prev(first)->to, from))
        from = (--first)->from;
    const bool opens = first == words.begin() || std::prev(first)->sentence != first->sentence;
    if (end - first > 2 && opens)
        from = (++first)->from;
    if (first == end)
        return {QString(), place};
    return {text.sliced(from, std::prev(end)->to - from).toString().simplified(), from};
}

void addAddresses(
    QStringView text, const std::vector<PlainWord> &words, std::vector<Told<Participant>> &found)
{
    for (const TextSpan &span : addressesIn(text)) {
        const QString address = text.sliced(span.from, span.length).toString().toLower();
        if (std::any_of(
                found.begin(), found.end(), [&](const auto &each) { return each.value.email == address; }))
            continue;
        const qsizetype open = span.from > 0 && (text[span.from - 1] == u'<' || text[span.from - 1] == u'(')
                                   ? span.from - 1
                                   : span.from;
        const auto [name, from] = nameBefore(text, words, open);
        found.push_back({{name, address, {}}, 0.95F, from, span.from + span.length});
    }
}

void addIntroduced(
    QStringView text, const std::vector<PlainWord> &words, std::vector<Told<Participant>> &found)
{
    for (std::size_t at = 0; at + 1 < words.size() && found.size() < most; ++at) {
        if (!owners().contains(words[at].text) || !relations().contains(words[at + 1].text))
            continue;
        const QString relation =
            text.sliced(words[at].from, words[at + 1].to - words[at].from).toString().simplified();
        Told<Participant> told{{{}, {}, relation}, 0.6F, words[at].from, words[at + 1].to};
        const bool inBrackets = words[at].from > 0 && text[words[at].from - 1] == u'(';
        if (inBrackets) {
            const auto [name, from] = nameBefore(text, words, words[at].from - 1);
            told.value.name = name;
            told.from = from;
            if (told.to < text.size() && text[told.to] == u')')
                ++told.to;
        } else if (const auto last = nameFrom(text, words, at + 2);
                   last && isNextTo(text, words[at + 1].to, words[at + 2].from)) {
            told.value.name =
                text.sliced(words[at + 2].from, words[*last].to - words[at + 2].from).toString();
            told.to = words[*last].to;
        }
        if (!told.value.name.isEmpty())
            told.confidence = 0.75F;
        found.push_back(told);
    }
}

}  // namespace

std::vector<Told<Participant>> mentionedParticipants(QStringView text, const std::vector<PlainWord> &words)
{
    std::vector<Told<Participant>> found;
    addAddresses(text, words, found);
    addIntroduced(text, words, found);
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    if (found.size() > most)
        found.resize(most);
    return found;
}

}  // namespace sp::understanding
