// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/parser.h"

namespace sp::times {

bool Parser::is(int i, Sense sense, int *value, bool weakToo) const
{
    const Item &item = at(i);
    if (item.kind != Item::Kind::Known)
        return false;
    const Meaning *meanings = item.typo ? &item.own : item.meanings;
    for (int k = 0; k < item.count; ++k) {
        if (meanings[k].sense == sense && (weakToo || !meanings[k].weak)) {
            if (value)
                *value = meanings[k].value;
            return true;
        }
    }
    return false;
}

bool Parser::isWeak(int i, Sense sense) const
{
    return is(i, sense) && !is(i, sense, nullptr, false);
}

int Parser::digits(int i, int low, int high, int &value) const
{
    const Item &item = at(i);
    if (item.kind != Item::Kind::Number || item.number < low || item.number > high)
        return 0;
    value = int(item.number);
    return i + 1;
}

int Parser::number(int i, int &value) const
{
    if (at(i).kind == Item::Kind::Number) {
        if (at(i).number < 0 || at(i).number > 100000)
            return 0;
        value = int(at(i).number);
        return i + 1;
    }
    int first = 0;
    if (!is(i, Sense::Number, &first))
        return 0;
    value = first;
    int next = i + 1, more = 0;
    const bool score = first >= 20 && first % 10 == 0;
    if (!score)
        return next;
    // "twenty-one", "vingt et un", "treinta y cinco", "soixante-quinze"
    int after = next;
    if (sign(after, u'-') || is(after, Sense::And))
        ++after;
    const int highest = first == 60 || first == 80 ? 19 : 9;
    if (is(after, Sense::Number, &more) && more >= 1 && more <= highest &&
        (after == next || sign(next, u'-') || m_language != Language::English)) {
        value = first + more;
        return after + 1;
    }
    return next;
}

int Parser::ordinal(int i, int &value) const
{
    if (is(i, Sense::Ordinal, &value))
        return i + 1;
    int n = 0;
    if (digits(i, 1, 31, n)) {
        if (is(i + 1, Sense::OrdinalEnd) && (!at(i + 1).spaceBefore || at(i + 1).end - at(i + 1).begin > 1)) {
            value = n;
            return i + 2;
        }
        if (m_language == Language::German && sign(i + 1, u'.') && !at(i + 1).spaceBefore &&
            at(i + 2).kind != Item::Kind::Number) {
            value = n;
            return i + 2;
        }
        if (at(i + 1).kind == Item::Kind::Sign &&
            (at(i + 1).sign == u'º' || at(i + 1).sign == u'ª' || at(i + 1).sign == u'°')) {
            value = n;
            return i + 2;
        }
    }
    return 0;
}

int Parser::year(int i, int &value) const
{
    if (at(i).digits == 4 && digits(i, 1900, 2199, value))
        return i + 1;
    if (sign(i, u'\'') && at(i + 1).digits == 2 && !at(i + 1).spaceBefore && digits(i + 1, 0, 99, value)) {
        value += value < 70 ? 2000 : 1900;
        return i + 2;
    }
    return 0;
}

int Parser::skipDot(int i) const
{
    return sign(i, u'.') && !at(i).spaceBefore && at(i + 1).kind != Item::Kind::End &&
                   at(i + 1).kind != Item::Kind::LineEnd
               ? i + 1
               : i;
}

}  // namespace sp::times
