// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/attribution.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

/// No mail program writes a longer one.
constexpr qsizetype longest = 400;
constexpr std::size_t mostLines = 5;
constexpr int longestName = 10;

/// A word for "wrote", as mail programs put it behind the name, or (`nameFollows`) before it.
struct Verb {
    QStringView words;
    bool nameFollows = false;
};

constexpr auto verbs = std::to_array<Verb>({{u"wrote"}, {u"writes"}, {u"said"}, {u"says"}, {u"sent"},
    {u"schrieb", true}, {u"schrieben", true}, {u"hat geschrieben"}, {u"geschrieben"}, {u"a écrit", true},
    {u"a ecrit", true}, {u"écrivait"}, {u"escribió", true}, {u"escribio"}, {u"ha escrito"},
    {u"escreveu", true}, {u"ha scritto", true}, {u"scrive"}, {u"schreef", true}, {u"heeft geschreven"},
    {u"het volgende geschreven"}, {u"napisał", true}, {u"napisała", true}, {u"napisał(a)", true}, {u"pisze"},
    {u"skrev", true}, {u"skrifaði"}, {u"kirjoitti", true}, {u"napsal", true}, {u"napsal(a)", true},
    {u"napísal(a)"}, {u"napísal", true}, {u"írta"}, {u"написал"}, {u"написала"}, {u"написал(а)"}, {u"пишет"},
    {u"пише"}, {u"đã viết"}, {u"a scris"}, {u"yazdı"}, {u"şunu yazdı"}, {u"έγραψε"}, {u"va escriure"}});

/// Words of scripts without blanks between words.
constexpr auto joinedVerbs =
    std::to_array<QStringView>({u"写道", u"寫道", u"のメッセージ", u"작성", u"書きました"});

/// How such a line begins, before the date.
constexpr auto openers = std::to_array<QStringView>({u"on", u"at", u"in", u"am", u"um", u"le", u"il", u"el",
    u"em", u"a", u"no", u"na", u"op", u"den", u"på", u"w", u"dnia", u"dne", u"dňa", u"vào", u"в", u"quoting",
    u"la", u"pada", u"tarihinde", u"στις", u"在", u"ter", u"pe", u"ma", u"ke", u"ti", u"to", u"su", u"mon",
    u"tue", u"wed", u"thu", u"fri", u"sat", u"sun", u"monday", u"tuesday", u"wednesday", u"thursday",
    u"friday", u"saturday", u"sunday", u"mo", u"di", u"mi", u"do", u"fr", u"sa", u"so", u"lun", u"mar",
    u"mer", u"jeu", u"ven", u"sam", u"dim", u"gio", u"dom", u"mié", u"jue", u"vie", u"sáb", u"seg", u"qua",
    u"qui", u"sex", u"man", u"tir", u"ons", u"tor", u"fre", u"lør", u"søn", u"mån", u"tis", u"tors", u"lör",
    u"sön", u"пн", u"вт", u"ср", u"чт", u"пт", u"сб", u"вс"});

/// Before the verb these make it a sentence of the writer's own.
constexpr auto writers = std::to_array<QStringView>({u"i", u"we", u"he", u"she", u"they", u"ich", u"wir",
    u"je", u"j'ai", u"nous", u"yo", u"eu", u"io", u"ik", u"who", u"and", u"already", u"have", u"just"});

template <std::size_t size>
bool among(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.first(end);
}

QStringView lastWord(QStringView text)
{
    text = without(text, u",;:");
    return text.sliced(text.lastIndexOf(u' ') + 1);
}

bool opens(QStringView text)
{
    return among(openers, firstWord(text));
}

bool hasAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && text[at - 1].isPrint() && !text[at - 1].isSpace() &&
           text[at + 1].isLetterOrNumber();
}

/// "10:42" or "10h42".
bool hasTime(QStringView text)
{
    for (qsizetype at = 1; at + 1 < text.size(); ++at)
        if ((text[at] == u':' || text[at] == u'h' || text[at] == u'.') && text[at - 1].isDigit() &&
            text[at + 1].isDigit())
            return true;
    return false;
}

bool hasYear(QStringView text)
{
    int digits = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isDigit()) {
            ++digits;
            continue;
        }
        if (digits == 4 && (text[at - 4] == u'1' || text[at - 4] == u'2'))
            return true;
        digits = 0;
    }
    return false;
}

/// The joined lines, without what frames them.
struct Candidate {
    QStringView words;
    bool colon = false;
    bool dashed = false;  ///< "---- On ... wrote ----"
    bool quoteFollows = false;

    bool ended() const { return colon || dashed || quoteFollows; }
};

Candidate candidateOf(QStringView text, bool quoteFollows)
{
    Candidate candidate;
    candidate.quoteFollows = quoteFollows;
    candidate.dashed = text.startsWith(u"--") && text.endsWith(u"--");
    candidate.words = without(text, u"-\u2013\u2014*_|");
    while (!candidate.words.isEmpty() && QStringView(u":\uFF1A;").contains(candidate.words.back())) {
        candidate.colon = true;
        candidate.words = without(candidate.words.chopped(1), u"*_-");
    }
    return candidate;
}

/// "... Anna <anna@example.com> wrote:"
bool endsWithVerb(const Candidate &candidate, QStringView before)
{
    if (among(writers, lastWord(before)) && !candidate.quoteFollows)
        return false;
    if (!candidate.ended())
        return false;
    const int words = wordCount(before);
    const bool dated = hasDigit(before);
    if (opens(before) && dated && words <= 30)
        return true;
    if (hasAddress(before) && words <= 20)
        return true;
    if (candidate.dashed && words > 0 && words <= 8)
        return true;
    if (candidate.quoteFollows && words > 0 && (words <= 6 || (opens(before) && words <= 12)))
        return true;
    return candidate.colon && hasTime(before) && hasYear(before) && words <= 14;
}

/// "Am 3.3.2026 schrieb Anna:", "Anna schrieb am 3.3.2026 um 10:42:"
bool surroundsVerb(const Candidate &candidate, const Verb &verb, QStringView before, QStringView after)
{
    if (!candidate.colon && !candidate.quoteFollows)
        return false;
    if (verb.nameFollows && opens(before) && hasDigit(before) && wordCount(after) <= longestName)
        return true;
    const bool named = hasAddress(before) || wordCount(before) <= 5;
    return named && !among(writers, lastWord(before)) && opens(after) && hasDigit(after) &&
           (hasTime(after) || hasYear(after)) && wordCount(after) <= 12;
}

/// "2026-03-03 10:42 GMT+01:00 Anna <anna@example.com>:", without a verb.
bool isDateAndAddress(const Candidate &candidate)
{
    const QStringView words = candidate.words;
    if (!words.endsWith(u'>') || !hasAddress(words) || !hasYear(words) || wordCount(words) > 14)
        return false;
    const bool dateFirst = !words.isEmpty() && words.front().isDigit();
    return dateFirst || (candidate.colon && hasTime(words));
}

bool isAttribution(QStringView joined, bool quoteFollows)
{
    if (joined.size() > longest)
        return false;
    const Candidate candidate = candidateOf(joined, quoteFollows);
    const QStringView words = candidate.words;
    for (const Verb &verb : verbs) {
        for (qsizetype at = wordIn(words, verb.words); at > 0; at = wordIn(words, verb.words, at + 1)) {
            const QStringView before = words.first(at).trimmed();
            const QStringView after = without(words.sliced(at + verb.words.size()), u",");
            if (after.isEmpty() ? endsWithVerb(candidate, before)
                                : surroundsVerb(candidate, verb, before, after))
                return true;
        }
    }
    for (const QStringView verb : joinedVerbs)
        if (words.endsWith(verb) && candidate.ended() && hasDigit(words))
            return true;
    return isDateAndAddress(candidate);
}

/// Whether a line may be the first of several: a date, or somebody's address, begins there.
bool mayGoOn(QStringView plain)
{
    const QStringView words = without(plain, u"-\u2013\u2014*_|");
    if (words.isEmpty() || words.size() > 160)
        return false;
    if (words.front().isDigit() && hasYear(words))
        return true;
    if (opens(words))
        return hasDigit(words.first(std::min<qsizetype>(words.size(), 60)));
    return hasAddress(words) && words.contains(u'<') && wordCount(words) <= 6;
}

bool quoteFollows(const std::vector<MailLine> &lines, std::size_t at)
{
    while (at < lines.size() && lines[at].blank())
        ++at;
    return at < lines.size() && lines[at].quoted();
}

}  // namespace

std::size_t attributionLines(const std::vector<MailLine> &lines, std::size_t at)
{
    if (lines[at].blank() || lines[at].quoted())
        return 0;
    QString joined = lines[at].plain;
    if (isAttribution(joined, quoteFollows(lines, at + 1)))
        return 1;
    if (!mayGoOn(joined))
        return 0;
    for (std::size_t next = at + 1; next < lines.size() && next - at < mostLines + 1; ++next) {
        const MailLine &line = lines[next];
        // Some programs leave a blank line before the address.
        const bool gap = line.blank() && next + 1 < lines.size() && lines[next + 1].plain.startsWith(u'<');
        if (gap)
            continue;
        if (line.blank() || line.quoted() || (opens(line.plain) && mayGoOn(line.plain)))
            return 0;
        joined += u' ' + line.plain;
        if (joined.size() > longest)
            return 0;
        if (isAttribution(joined, quoteFollows(lines, next + 1)))
            return next - at + 1;
    }
    return 0;
}

qsizetype attributionWithin(const QString &line)
{
    if (line.size() > longest || line.size() < 20)
        return -1;
    static constexpr auto starts =
        std::to_array<QStringView>({u"On ", u"Am ", u"Le ", u"El ", u"Em ", u"Il "});
    for (const QStringView start : starts) {
        for (qsizetype at = line.indexOf(start, 1); at > 0; at = line.indexOf(start, at + 1)) {
            const QStringView before = without(QStringView(line).first(at), u"->*_");
            if (line[at - 1].isLetterOrNumber() || before.isEmpty())
                continue;
            const QString rest = plainLine(QStringView(line).sliced(at));
            if (hasYear(rest) && hasTime(rest) && isAttribution(rest, false))
                return at;
        }
    }
    return -1;
}

qsizetype attributionLength(const QString &line)
{
    const qsizetype end = line.indexOf(u":  ") + 1;
    if (end == 0 || end > longest || QStringView(line).sliced(end).trimmed().isEmpty())
        return -1;
    return isAttribution(plainLine(QStringView(line).first(end)), false) ? end : -1;
}

}  // namespace sp
