// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/time_words.h"

#include "ui/widgets/line_order.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

/// Local dates in a day and beyond are counted by days, so the words stay right over a change of the clocks.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QDate dateIn(LocalDate date)
{
    const year_month_day parts = civil(date);
    return {static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
        static_cast<int>(static_cast<unsigned>(parts.day()))};
}

QString clockOf(LocalTime time, const QLocale &locale)
{
    const auto sinceMidnight = time - floor<days>(time);
    return locale.toString(
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count())), QLocale::ShortFormat);
}

/// "d MMMM", "d. MMMM", "d 'de' MMMM": how the language writes a day, without the weekday.
QString dayPattern(QLocale::FormatType form)
{
    static const QRegularExpression weekday(u"[\\s,]*d{4}[\\s,]*"_s);
    QString pattern = Words::tr("dddd d MMMM", "a date, in Qt's letters").remove(weekday);
    return form == QLocale::LongFormat ? pattern : pattern.replace(u"MMMM"_s, u"MMM"_s);
}

/// What stands between month and year in the locale's own long date: a space, " 'de' ".
QString beforeYear(const QLocale &locale)
{
    static const QRegularExpression between(u"M(\\s+(?:'[^']*'\\s+)?)y"_s);
    const QString found = between.match(locale.dateFormat(QLocale::LongFormat)).captured(1);
    return found.isEmpty() ? u" "_s : found;
}

}  // namespace

QString placeOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

TimeZone zoneOr(const QByteArray &name, const TimeZone &otherwise)
{
    if (name.isEmpty())
        return otherwise;
    const auto zone = TimeZone::create(name);
    return zone ? *zone : otherwise;
}

QString clockAt(Instant at, const TimeZone &zone, const QLocale &locale)
{
    return clockOf(zone.toLocal(at), locale);
}

QString clockRangeAt(Interval when, const TimeZone &zone, const QLocale &locale)
{
    return leftToRight(
        u"%1\u2013%2"_s.arg(clockAt(when.start, zone, locale), clockAt(when.end, zone, locale)));
}

QString twinClockAt(Instant at, const TimeZone &own, const TimeZone &other, const QLocale &locale)
{
    const QString mine = u"%1 %2"_s.arg(clockAt(at, own, locale), placeOf(own.name()));
    if (own.offsetAt(at) == other.offsetAt(at))
        return mine;
    return u"%1, %2 %3"_s.arg(mine, clockAt(at, other, locale), placeOf(other.name()));
}

bool isDayAt(Instant at, const TimeZone &zone)
{
    const LocalTime local = zone.toLocal(at);
    const auto hour = floor<hours>(local - floor<days>(local)).count();
    return hour >= 8 && hour < 20;
}

int dayShift(Instant at, const TimeZone &own, const TimeZone &other)
{
    return static_cast<int>((dateOf(other.toLocal(at)) - dateOf(own.toLocal(at))).count());
}

QString timerText(milliseconds elapsed)
{
    const auto total = std::max<std::int64_t>(0, floor<seconds>(elapsed).count());
    const QString tail = u"%1:%2"_s.arg(total / 60 % 60, total >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(total % 60, 2, 10, QLatin1Char('0'));
    return total >= 3600 ? u"%1:%2"_s.arg(total / 3600).arg(tail) : tail;
}

QString lengthText(minutes length)
{
    const auto total = length.count();
    if (total < 60)
        return Words::tr("%1 min").arg(total);
    if (total % 60 == 0)
        return Words::tr("%1 h").arg(QLocale().toString(qlonglong(total / 60)));
    return Words::tr("%1 h %2")
        .arg(QLocale().toString(qlonglong(total / 60)))
        .arg(total % 60, 2, 10, QLatin1Char('0'));
}

QString waitText(Instant at, Instant now)
{
    const auto wait = ceil<minutes>(at - now);
    if (const auto late = floor<minutes>(now - at); late >= minutes(1) && late < days(1))
        return Words::tr("%1 ago").arg(lengthText(late));
    if (wait <= minutes(0))
        return Words::tr("now");
    if (wait >= days(1)) {
        const auto whole = static_cast<int>(floor<days>(wait).count());
        return Words::tr("in %n days", nullptr, whole);
    }
    return Words::tr("in %1").arg(lengthText(wait));
}

QString dayTitle(LocalDate date, const QLocale &locale)
{
    return locale.toString(dateIn(date), Words::tr("dddd d MMMM", "a date, in Qt's letters"));
}

QString shortDay(LocalDate date, LocalDate today, const QLocale &locale)
{
    const bool sameYear = civil(date).year() == civil(today).year();
    return locale.toString(dateIn(date), sameYear ? Words::tr("ddd d MMM", "a date, in Qt's letters")
                                                  : Words::tr("ddd d MMM yyyy", "a date, in Qt's letters"));
}

QString listDay(LocalDate date, LocalDate today, const QLocale &locale)
{
    const bool sameYear = civil(date).year() == civil(today).year();
    return sameYear ? dayAndMonth(date, QLocale::ShortFormat, locale)
                    : dayMonthYear(date, QLocale::ShortFormat, locale);
}

QString nearDay(LocalDate date, LocalDate today, const QLocale &locale)
{
    switch ((date - today).count()) {
    case -1:
        return Words::tr("yesterday");
    case 0:
        return Words::tr("today");
    case 1:
        return Words::tr("tomorrow");
    default:
        return shortDay(date, today, locale);
    }
}

QString dayTitleWithYear(LocalDate date, QLocale::FormatType form, const QLocale &locale)
{
    return locale.toString(dateIn(date),
        form == QLocale::LongFormat
            ? Words::tr("dddd d MMMM", "a date, in Qt's letters") + beforeYear(locale) + u"yyyy"_s
            : Words::tr("ddd d MMM yyyy", "a date, in Qt's letters"));
}

QString dayOfMonth(LocalDate date, const QLocale &locale)
{
    static const QRegularExpression figure(u"d{1,2}\\.?"_s);
    return locale.toString(dateIn(date), figure.match(dayPattern(QLocale::LongFormat)).captured());
}

QString dayAndMonth(LocalDate date, QLocale::FormatType form, const QLocale &locale)
{
    return locale.toString(dateIn(date), dayPattern(form));
}

QString dayMonthYear(LocalDate date, QLocale::FormatType form, const QLocale &locale)
{
    return locale.toString(dateIn(date), dayPattern(form) + beforeYear(locale) + u"yyyy"_s);
}

QString monthAndYear(LocalDate date, const QLocale &locale)
{
    const QDate day = dateIn(date);
    return locale.standaloneMonthName(day.month()) + locale.toString(day, beforeYear(locale) + u"yyyy"_s);
}

std::optional<std::chrono::milliseconds> readClock(const QString &text)
{
    const QString typed = text.trimmed();
    for (const QString &form : {QLocale().timeFormat(QLocale::ShortFormat), u"H:mm"_s, u"HHmm"_s, u"H"_s}) {
        const QTime time = QLocale().toTime(typed, form);
        if (time.isValid())
            return std::chrono::milliseconds(time.msecsSinceStartOfDay());
    }
    return std::nullopt;
}

}  // namespace sp::ui
