// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duration_text.h"

#include "ui/widgets/field.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int minutesPerHour = 60;
constexpr minutes longest = std::chrono::hours(24);

/// In English, German, Spanish, French, Italian and Portuguese.
const QString hourWord = u"(?:h|hrs?|hours?|std|stdn|stunden?|horas?|heures?|or[ae])\\.?"_s;
const QString minuteWord = u"(?:m|mn|mins?|minutes?|minuten|minut[oi]s?|')\\.?"_s;
const QString andWord = u"(?:,|and|und|y|et?)"_s;

/// `%h`, `%m` and `%a` stand for the words of an hour, a minute and "and".
QRegularExpression pattern(QString form)
{
    form.replace(u"%h"_s, hourWord).replace(u"%m"_s, minuteWord).replace(u"%a"_s, andWord);
    return QRegularExpression(u"^(?:%1)$"_s.arg(form));
}

/// Signs of one kind: one space, one sign for minutes, one for each fraction.
QString plainly(const QString &text)
{
    static const std::array<std::pair<QString, QString>, 6> signs = {
        {{u"\u2044"_s, u"/"_s}, {u"\u2032"_s, u"'"_s}, {u"\u2019"_s, u"'"_s}, {u"1/2"_s, u"\u00bd"_s},
            {u"1/4"_s, u"\u00bc"_s}, {u"3/4"_s, u"\u00be"_s}}};
    QString plain = text.simplified().toLower();
    for (const auto &[sign, with] : signs)
        plain.replace(sign, with);
    return plain;
}

/// Tenths or hundredths of an hour in minutes: "5" and "50" are 30.
int fractionMinutes(const QString &digits)
{
    return digits.toInt() * minutesPerHour / (digits.size() == 1 ? 10 : 100);
}

/// Quarters of an hour that the sign stands for.
int quarters(const QString &sign)
{
    return sign == u"\u00bc"_s ? 1 : sign == u"\u00bd"_s ? 2 : 3;
}

std::optional<int> minutesIn(const QString &typed)
{
    static const QRegularExpression justMinutes = pattern(u"(\\d{1,4}) ?(?:%m)?"_s);
    static const QRegularExpression clock = pattern(u"(\\d{1,2}):([0-5]\\d) ?(?:%h)?"_s);
    static const QRegularExpression hours = pattern(u"(\\d{1,2}) ?%h ?(?:%a )?(?:([0-5]?\\d) ?(?:%m)?)?"_s);
    static const QRegularExpression decimals = pattern(u"(\\d{0,2})[.,](\\d{1,2}) ?(?:%h)?"_s);
    static const QRegularExpression fraction = pattern(u"(\\d{0,2}) ?([\u00bc\u00bd\u00be]) ?(?:%h)?"_s);
    if (const auto match = justMinutes.match(typed); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = decimals.match(typed); match.hasMatch())
        return match.captured(1).toInt() * minutesPerHour + fractionMinutes(match.captured(2));
    if (const auto match = fraction.match(typed); match.hasMatch())
        return match.captured(1).toInt() * minutesPerHour + quarters(match.captured(2)) * minutesPerHour / 4;
    for (const QRegularExpression *form : {&clock, &hours})
        if (const auto match = form->match(typed); match.hasMatch())
            return match.captured(1).toInt() * minutesPerHour + match.captured(2).toInt();
    return std::nullopt;
}

}  // namespace

QString durationText(minutes length)
{
    const auto total = length.count();
    const auto hours = total / minutesPerHour;
    const auto rest = total % minutesPerHour;
    if (hours == 0)
        return DurationField::tr("%1 min", "a length of time").arg(rest);
    if (rest == 0)
        return DurationField::tr("%1 h", "a length of time").arg(hours);
    return DurationField::tr("%1 h %2", "hours and minutes").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

std::optional<minutes> readDuration(const QString &text)
{
    const auto total = minutesIn(plainly(text));
    if (!total || *total <= 0 || minutes(*total) > longest)
        return std::nullopt;
    return minutes(*total);
}

std::optional<minutes> readDurationOrNone(const QString &text)
{
    if (text.trimmed().isEmpty() || minutesIn(plainly(text)) == 0)
        return minutes(0);
    return readDuration(text);
}

}  // namespace sp::ui
