// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/typed_query.h"

#include "core/values/folding.h"
#include "core/values/word_fit.h"

#include <algorithm>

namespace sp::finding {

namespace {

constexpr std::size_t mostWords = 8;

/// What a word counts by where it stands: a name's own first, then what goes with it.
constexpr int besides = 30, around = 250;

/// A word inside a longer one says something from three letters on; two would find half the clients. Figures
/// inside a mail address are nobody's name.
int fitIn(const QString &typed, const QString &word)
{
    const int fit = wordFit(typed, word);
    return fit == 60 && (typed.size() < 3 || typed.front().isDigit()) ? 0 : fit;
}

/// The best word of `words` for `typed` that is not taken yet; takes it. 0 where none fits.
int takeBest(const QString &typed, const QStringList &words, std::vector<bool> &taken)
{
    int best = 0;
    qsizetype where = -1;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (taken[static_cast<std::size_t>(at)])
            continue;
        const int fit = fitIn(typed, words[at]) * 10 - static_cast<int>(std::min<qsizetype>(at, 9));
        if (fit > best) {
            best = fit;
            where = at;
        }
    }
    if (where >= 0)
        taken[static_cast<std::size_t>(where)] = true;
    return best;
}

int fitMail(const QString &typed, const QStringList &mails)
{
    int best = 0;
    for (const QString &mail : mails) {
        if (mail == typed)
            best = std::max(best, 990);
        else if (typed.size() >= 3 && mail.startsWith(typed))
            best = std::max(best, 860);
        else if (typed.size() >= 4 && mail.contains(typed))
            best = std::max(best, 520);
    }
    return best;
}

/// "+49 (40) 123" is "4940123", "040 123" is "40123"; empty for what is no telephone number.
QString phoneDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !QStringLiteral("+-/().").contains(c))
            return {};
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

int fitPhone(const QString &text, const QStringList &numbers)
{
    const QString digits = phoneDigits(text);
    if (digits.size() < 4)
        return 0;
    int best = 0;
    for (const QString &number : numbers)
        if (number.contains(digits))
            best = std::max(best, number == digits ? 980 : number.endsWith(digits) ? 700 : 480);
    return best;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView withoutZeros(QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    return digits;
}

/// The last run of digits, without the zeros before it.
QByteArray countIn(const QByteArray &code)
{
    qsizetype to = code.size();
    while (to > 0 && !isDigit(code[to - 1]))
        --to;
    qsizetype from = to;
    while (from > 0 && isDigit(code[from - 1]))
        --from;
    return withoutZeros(QByteArrayView(code).sliced(from, to - from)).toByteArray();
}

/// A word that may stand in a number of a document: at least two signs, one of them a digit, and no comma.
QByteArray codeOf(const QString &whole)
{
    const QByteArray code = whole.toLatin1();
    const bool anyDigit = std::ranges::any_of(code, isDigit);
    return anyDigit && code.size() >= 2 && !code.contains(',') ? code : QByteArray();
}

}  // namespace

TypedQuery readQuery(const QString &text)
{
    TypedQuery query{text.trimmed(), {}};
    for (const QString &raw : query.text.split(u' ', Qt::SkipEmptyParts)) {
        const QString whole = folded(raw);
        const QStringList parts = wordsOf(whole);
        if (parts.isEmpty() || query.words.size() == mostWords)
            continue;
        const QByteArray code = codeOf(whole);
        query.words.push_back({raw, whole, parts, code, countIn(code)});
    }
    return query;
}

NameFit fitName(const TypedQuery &query, const KnownAs &known)
{
    if (const int fit = fitPhone(query.text, known.numbers))
        return {fit, 0};
    std::vector<bool> ofName(static_cast<std::size_t>(known.name.size()));
    std::vector<bool> ofBesides(static_cast<std::size_t>(known.besides.size()));
    std::vector<bool> ofAround(static_cast<std::size_t>(known.around.size()));
    NameFit answer;
    int total = 0, fitting = 0;
    for (std::size_t at = 0; at < query.words.size(); ++at) {
        const TypedWord &word = query.words[at];
        int fit = word.parts.size() > 1 || word.whole.size() >= 4 ? fitMail(word.whole, known.mails) : 0;
        int worst = 1000;
        for (const QString &part : word.parts) {
            int best = takeBest(part, known.name, ofName);
            if (best == 0)
                best = std::max(0, takeBest(part, known.besides, ofBesides) - besides);
            if (best == 0)
                best = std::max(0, takeBest(part, known.around, ofAround) - around);
            worst = std::min(worst, best);
        }
        fit = std::max(fit, worst);
        if (fit == 0) {
            answer.left |= 1U << at;
            continue;
        }
        total += fit;
        ++fitting;
    }
    answer.fit = fitting > 0 ? total / fitting : 0;
    return answer;
}

int fitTitle(const TypedQuery &query, WordSet words, const QStringList &title)
{
    std::vector<bool> taken(static_cast<std::size_t>(title.size()));
    int total = 0, count = 0;
    for (std::size_t at = 0; at < query.words.size(); ++at) {
        if ((words >> at & 1U) == 0)
            continue;
        for (const QString &part : query.words[at].parts) {
            const int fit = takeBest(part, title, taken);
            if (fit == 0)
                return 0;
            total += fit;
            ++count;
        }
    }
    return count > 0 ? total / count : 0;
}

bool namesKind(const TypedWord &word, const QStringList &kinds)
{
    constexpr qsizetype least = 3, ending = 3;
    return std::ranges::any_of(kinds, [&](const QString &kind) {
        return (word.whole.size() >= least && kind.startsWith(word.whole)) ||
               (word.whole.startsWith(kind) && word.whole.size() - kind.size() <= ending);
    });
}

int fitNumber(const TypedWord &word, QByteArrayView number)
{
    const QByteArrayView code = word.code;
    if (code.isEmpty() || number.isEmpty())
        return 0;
    const auto isAt = [&](qsizetype from) {
        return number.size() - from >= code.size() &&
               qstrnicmp(number.data() + from, code.size(), code.data(), code.size()) == 0;
    };
    if (isAt(0) && number.size() == code.size())
        return 100;
    qsizetype from = number.size();
    while (from > 0 && isDigit(number[from - 1]))
        --from;
    if (from < number.size() && withoutZeros(number.sliced(from)) == withoutZeros(code))
        return 95;
    if (isAt(0) || (number.size() >= code.size() && isAt(number.size() - code.size())))
        return 85;
    for (qsizetype at = 1; at + code.size() < number.size(); ++at)
        if (isAt(at))
            return 55;
    return 0;
}

}  // namespace sp::finding
