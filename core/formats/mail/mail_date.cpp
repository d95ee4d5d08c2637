// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_fields.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

struct ZoneName {
    QByteArrayView name;
    int hours;
};

/// RFC 5322 section 4.3, and the European ones that mail programs write in spite of it.
constexpr auto zones = std::to_array<ZoneName>({{"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5},
    {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"cet", 1}, {"met", 1}, {"mez", 1}, {"cest", 2},
    {"mest", 2}, {"mesz", 2}, {"bst", 1}, {"wet", 0}, {"west", 1}, {"eet", 2}, {"eest", 3}, {"msk", 3},
    {"jst", 9}, {"hst", -10}, {"akst", -9}, {"akdt", -8}});

constexpr auto months = std::to_array<QByteArrayView>(
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});

struct Pieces {
    int day = 0, month = 0, year = -1;
    int hour = 0, minute = 0, second = 0;
    int offset = 0;
    bool timed = false;
};

/// The words of a date, without comments and commas.
std::vector<QByteArray> wordsOf(QByteArrayView raw)
{
    std::vector<QByteArray> words;
    QByteArray word;
    int comments = 0;
    for (const char c : raw.first(std::min<qsizetype>(raw.size(), 200))) {
        if (c == '(')
            ++comments;
        const bool part = comments > 0 || c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',';
        if (c == ')' && comments > 0)
            --comments;
        if (!part)
            word += c;
        else if (!word.isEmpty())
            words.push_back(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.push_back(word);
    return words;
}

bool takeTime(const QByteArray &word, Pieces &pieces)
{
    const QList<QByteArray> parts = word.split(word.contains(':') ? ':' : '.');
    if (parts.size() < 2 || parts.size() > 3)
        return false;
    bool fine = true, each = false;
    pieces.hour = parts[0].toInt(&each);
    fine = fine && each;
    pieces.minute = parts[1].toInt(&each);
    fine = fine && each;
    // Fractions of a second are in no rule, but in mails.
    pieces.second = parts.size() == 3 ? parts[2].split('.').first().toInt(&each) : 0;
    pieces.timed = fine && each;
    return pieces.timed;
}

bool takeOffset(QByteArray word, Pieces &pieces)
{
    const char sign = word.isEmpty() ? ' ' : word[0];
    if (sign != '+' && sign != '-')
        return false;
    word = word.mid(1).replace(":", "");
    bool fine = false;
    const int number = word.toInt(&fine);
    if (!fine || word.size() > 4)
        return false;
    const int minutes = word.size() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
    pieces.offset = sign == '-' ? -minutes : minutes;
    return minutes < 24 * 60;
}

void takeZone(const QByteArray &word, Pieces &pieces)
{
    const QByteArray name = word.toLower();
    const auto zone = std::ranges::find(zones, QByteArrayView(name), &ZoneName::name);
    if (zone != zones.end())
        pieces.offset = zone->hours * 60;
    else if ((name.startsWith("gmt") || name.startsWith("utc")) && name.size() > 3)
        takeOffset(name.mid(3), pieces);
}

int monthOf(const QByteArray &word)
{
    const QByteArray start = word.left(3).toLower();
    const auto found = std::ranges::find(months, QByteArrayView(start));
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

/// "2026-03-03T10:04:00+01:00", "2026-03-03"
bool takeIso(const QByteArray &word, Pieces &pieces)
{
    if (word.size() < 10 || word[4] != '-' || word[7] != '-')
        return false;
    bool year = false, month = false, day = false;
    pieces.year = word.left(4).toInt(&year);
    pieces.month = word.mid(5, 2).toInt(&month);
    pieces.day = word.mid(8, 2).toInt(&day);
    QByteArray rest = word.mid(11);
    if (rest.endsWith('Z'))
        rest.chop(1);
    const qsizetype sign = std::max(rest.indexOf('+'), rest.indexOf('-'));
    if (sign > 0)
        takeOffset(rest.mid(sign), pieces);
    if (!rest.isEmpty())
        takeTime(sign > 0 ? rest.left(sign) : rest, pieces);
    return year && month && day;
}

void takeNumber(const QByteArray &word, Pieces &pieces)
{
    bool fine = false;
    const int number = word.toInt(&fine);
    if (!fine)
        return takeZone(word, pieces);
    if (pieces.day == 0 && number >= 1 && number <= 31 && word.size() <= 2)
        pieces.day = number;
    else if (pieces.year < 0)
        // RFC 5322 section 4.3.
        pieces.year = word.size() >= 4 ? number : number < 50 ? number + 2000 : number + 1900;
}

std::optional<MailDate> dateOf(const Pieces &pieces)
{
    using namespace std::chrono;
    const year_month_day day{year(pieces.year), month(static_cast<unsigned>(pieces.month)),
        std::chrono::day(static_cast<unsigned>(pieces.day))};
    if (pieces.year < 1 || pieces.year > 9999 || !day.ok() || pieces.hour < 0 || pieces.hour > 24 ||
        pieces.minute < 0 || pieces.minute > 59 || pieces.second < 0 || pieces.second > 60)
        return std::nullopt;
    const auto local = sys_days(day) + hours(pieces.hour) + minutes(pieces.minute) + seconds(pieces.second);
    return MailDate{Instant(duration_cast<milliseconds>(local.time_since_epoch() - minutes(pieces.offset))),
        pieces.offset};
}

}  // namespace

std::optional<MailDate> mailDateOf(QByteArrayView raw)
{
    Pieces pieces;
    for (const QByteArray &word : wordsOf(raw)) {
        if (pieces.year < 0 && takeIso(word, pieces))
            continue;
        if (const int month = pieces.month == 0 ? monthOf(word) : 0; month > 0) {
            pieces.month = month;
            continue;
        }
        // "3-Mar-2026"
        if (const QList<QByteArray> parts = word.split('-'); parts.size() == 3 && monthOf(parts[1]) > 0) {
            takeNumber(parts[0], pieces);
            pieces.month = monthOf(parts[1]);
            takeNumber(parts[2], pieces);
            continue;
        }
        if (!pieces.timed && word.contains(':') && takeTime(word, pieces))
            continue;
        if (pieces.timed && takeOffset(word, pieces))
            continue;
        if (pieces.timed && word.toLower() == "pm" && pieces.hour < 12)
            pieces.hour += 12;
        takeNumber(word, pieces);
    }
    return dateOf(pieces);
}

}  // namespace sp
