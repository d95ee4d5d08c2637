// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/format.h"

#include <QDate>
#include <QTime>

#include <array>

namespace sp {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr QChar noBreak(0x00A0);

/// Signs that mean one currency wherever they stand.
struct Sign {
    const char code[4];
    const char16_t *sign;
};
constexpr std::array signs{Sign{"EUR", u"€"}, Sign{"GBP", u"£"}, Sign{"USD", u"US$"}, Sign{"JPY", u"¥"},
    Sign{"INR", u"₹"}, Sign{"BRL", u"R$"}, Sign{"KRW", u"₩"}, Sign{"ILS", u"₪"}};

/// Digits in the locale's own script.
QString ownDigits(const QByteArray &ascii, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero == u"0"_s)
        return QString::fromLatin1(ascii);
    QString own;
    for (const char c : ascii)
        own += QChar(static_cast<char16_t>(zero.at(0).unicode() + (c - '0')));
    return own;
}

/// "1.234,50" of a value in 10^-digits; the sign apart.
QString grouped(std::uint64_t magnitude, int digits, Decimals decimals, const QLocale &locale)
{
    const QByteArray text = scaledText(static_cast<std::int64_t>(magnitude), digits, decimals);
    const qsizetype point = text.indexOf('.');
    const QString whole = locale.toString((point < 0 ? text : text.left(point)).toLongLong());
    return point < 0 ? whole : whole + locale.decimalPoint() + ownDigits(text.mid(point + 1), locale);
}

std::uint64_t magnitudeOf(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// Where German is written in these countries the currency stands before the amount (CLDR); Qt 6.4 puts it
/// behind.
bool currencyFirst(const Locale &locale)
{
    return locale.tag() == "de-CH" || locale.tag() == "de-AT" || locale.tag() == "de-LI" ||
           locale.tag() == "it-CH";
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

QDate qtDate(LocalDate date)
{
    const year_month_day parts = civil(date);
    return QDate(static_cast<int>(parts.year()), static_cast<int>(static_cast<unsigned>(parts.month())),
        static_cast<int>(static_cast<unsigned>(parts.day())));
}

/// The locale's short pattern with all digits written out: "d/M/yy" becomes "dd/MM/yyyy", so that dates of a
/// column stand in line and no year is in doubt.
QString fullShortPattern(const QLocale &locale)
{
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    QString full;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar c = pattern.at(at);
        qsizetype end = at;
        while (end < pattern.size() && pattern.at(end) == c)
            ++end;
        if (c == u'y')
            full += u"yyyy"_s;
        else if (c == u'M' || c == u'd')
            full += QString(std::max<qsizetype>(end - at, 2), c);
        else
            full += pattern.mid(at, end - at);
        at = end;
    }
    return full;
}

/// The long pattern without its weekday: "dddd, d. MMMM yyyy" becomes "d. MMMM yyyy".
QString withoutWeekday(QString pattern)
{
    const qsizetype at = pattern.indexOf(u"dddd"_s);
    if (at < 0)
        return pattern;
    pattern.remove(at, 4);
    const auto separator = [&](qsizetype place) {
        return place >= 0 && place < pattern.size() &&
               (pattern.at(place).isSpace() || pattern.at(place).isPunct()) && pattern.at(place) != u'\'';
    };
    while (separator(at))
        pattern.remove(at, 1);
    return pattern.trimmed();
}

bool countsTwelve(const QLocale &locale, ClockStyle style)
{
    if (style == ClockStyle::ByLocale)
        return locale.timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive);
    return style == ClockStyle::Hours12;
}

}  // namespace

QString currencySign(Currency currency, const Locale &locale)
{
    const QByteArray code = currency.code();
    if (locale.qt().currencySymbol(QLocale::CurrencyIsoCode) == QLatin1StringView(code)) {
        const QString own = locale.qt().currencySymbol(QLocale::CurrencySymbol);
        if (!own.isEmpty())
            return own;
    }
    for (const Sign &known : signs)
        if (code == known.code)
            return QString::fromUtf16(known.sign);
    return QString::fromLatin1(code);
}

QString formatAmount(const Money &amount, const Locale &locale)
{
    const QString number =
        grouped(magnitudeOf(amount.minor()), amount.currency().minorDigits(), Decimals::All, locale.qt());
    return amount.isNegative() ? locale.qt().negativeSign() + number : number;
}

QString formatMoney(const Money &amount, const Locale &locale)
{
    const QLocale &qt = locale.qt();
    const QString sign = currencySign(amount.currency(), locale);
    const QString number =
        grouped(magnitudeOf(amount.minor()), amount.currency().minorDigits(), Decimals::All, qt);
    // The place of the sign is read off a sample, because Qt formats amounts only as double.
    QString text =
        currencyFirst(locale) ? sign + noBreak + qt.toString(1) : qt.toCurrencyString(1.0, sign, 0);
    const qsizetype place = text.indexOf(qt.toString(1), text.startsWith(sign) ? sign.size() : 0);
    text.replace(place, qt.toString(1).size(), number);
    if (text.startsWith(sign) && isLetter(sign.back()) && text.at(sign.size()).isDigit())
        text.insert(sign.size(), noBreak);  // "KWD 1.500", not "KWD1.500"
    return amount.isNegative() ? qt.negativeSign() + text : text;
}

QString formatQuantity(Quantity quantity, const Locale &locale)
{
    const QString number = grouped(magnitudeOf(quantity.tenThousandths), 4, Decimals::Shortest, locale.qt());
    return quantity.tenThousandths < 0 ? locale.qt().negativeSign() + number : number;
}

namespace {

/// `value` in 10^-digits of a percent.
QString percentText(std::int64_t value, int digits, const Locale &locale)
{
    // CLDR percent patterns "#,##0 %"; Qt does not expose them.
    static const QList<QByteArray> spaced{"de", "fr", "es", "sv", "nb", "nn", "da", "fi", "cs", "sk", "sl",
        "ru", "uk", "bg", "ca", "hr", "lt", "ro"};
    const QString number = grouped(magnitudeOf(value), digits, Decimals::Shortest, locale.qt());
    const bool swiss = locale.tag().endsWith("-CH");
    const QString sign = value < 0 ? locale.qt().negativeSign() : QString();
    return sign + number + (spaced.contains(locale.language()) && !swiss ? QString(noBreak) : QString()) +
           locale.qt().percent();
}

}  // namespace

QString formatPercent(BasisPoints share, const Locale &locale)
{
    return percentText(share.value, 2, locale);
}

QString formatPercent(TaxRate rate, const Locale &locale)
{
    return percentText(rate.thousandths(), 3, locale);
}

QString formatDate(LocalDate date, const Locale &locale, DateStyle style)
{
    const QLocale &qt = locale.qt();
    switch (style) {
    case DateStyle::Short:
        return qt.toString(qtDate(date), fullShortPattern(qt));
    case DateStyle::Long:
        return qt.toString(qtDate(date), withoutWeekday(qt.dateFormat(QLocale::LongFormat)));
    case DateStyle::LongWithWeekday:
        break;
    }
    return qt.toString(qtDate(date), qt.dateFormat(QLocale::LongFormat));
}

QString formatTime(LocalTime time, const Locale &locale, ClockStyle style)
{
    const auto ofDay = duration_cast<minutes>(time - dateOf(time));
    const QTime clock = QTime(0, 0).addSecs(static_cast<int>(ofDay.count()) * 60);
    if (!countsTwelve(locale.qt(), style))
        return locale.qt().toString(clock, u"HH:mm"_s);
    const QString half = clock.hour() < 12 ? locale.qt().amText() : locale.qt().pmText();
    return locale.qt().toString(clock.addSecs(clock.hour() >= 13  ? -12 * 3600
                                              : clock.hour() == 0 ? 12 * 3600
                                                                  : 0),
               u"H:mm"_s) +
           noBreak + half;
}

QString formatDuration(minutes length)
{
    const auto total = length.count() < 0 ? -length.count() : length.count();
    const QString sign = length.count() < 0 ? u"-"_s : QString();
    const auto wholeHours = total / 60, rest = total % 60;
    if (wholeHours == 0)
        return sign + QString::number(rest) + noBreak + u"min"_s;
    const QString start = sign + QString::number(wholeHours) + noBreak + u'h';
    return rest == 0 ? start : start + noBreak + QString::number(rest).rightJustified(2, u'0');
}

QString formatOffset(seconds offset)
{
    const auto total = std::abs(offset.count()) / 60;
    return u"(UTC%1%2:%3)"_s.arg(QLatin1Char(offset.count() < 0 ? '-' : '+'))
        .arg(total / 60, 2, 10, QLatin1Char('0'))
        .arg(total % 60, 2, 10, QLatin1Char('0'));
}

QString formatDual(
    LocalTime local, const QByteArray &abbreviation, seconds offset, const Locale &locale, ClockStyle style)
{
    QString text = formatDate(dateOf(local), locale) + u' ' + formatTime(local, locale, style) + u' ';
    const bool lettered =
        !abbreviation.isEmpty() && !abbreviation.startsWith("UTC+") && !abbreviation.startsWith("UTC-");
    if (lettered)
        text += QString::fromLatin1(abbreviation) + u' ';
    return text + formatOffset(offset);
}

QString formatDual(Instant at, const TimeZone &zone, const Locale &locale, ClockStyle style)
{
    return formatDual(zone.toLocal(at), zone.abbreviation(at), zone.offsetAt(at), locale, style);
}

QString formatUtc(Instant at)
{
    return QString::fromLatin1(instantText(at).left(19)) + u'Z';
}

namespace {

/// Digits as ASCII and every kind of space or apostrophe as one, so that what was copied from a document
/// reads back.
QString normalised(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else if (c.isSpace())
            plain += u' ';
        else if (c == QChar(0x2019))
            plain += u'\'';
        else if (c == QChar(0x2212))
            plain += u'-';
        else if (c != QChar(0x200E) && c != QChar(0x200F) && c != QChar(0x061C))  // Direction marks.
            plain += c;
    }
    return plain;
}

bool onlyDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The whole part without its grouping marks; empty when they stand where no writer of the locale puts them.
QString ungrouped(const QString &whole, const Locale &locale)
{
    if (onlyDigits(whole))
        return whole;
    const QString own = normalised(locale.qt().groupSeparator());
    for (const QString &mark : {own, u" "_s}) {
        const QStringList groups = whole.split(mark);
        bool valid = groups.size() > 1 && groups.front().size() <= 3;
        for (qsizetype at = 0; at < groups.size(); ++at)
            valid = valid && onlyDigits(groups[at]) && (at == 0 || groups[at].size() == 3);
        const QString digits = QString(whole).remove(mark);
        // India groups by two after the first three: "12,34,567".
        if (valid || (onlyDigits(digits) && normalised(locale.qt().toString(digits.toLongLong())) == whole))
            return digits;
    }
    return {};
}

}  // namespace

Result<Money> parseMoney(QStringView typed, Currency currency, const Locale &locale)
{
    const auto failure = [&](const char *reason) {
        return Error{ErrorCode::InvalidInput, reason, {{u"text"_s, typed.left(40).toString()}}};
    };
    if (typed.size() > 64)
        return failure("money.invalid");
    QString text = normalised(typed).trimmed();
    bool negative = false;
    const auto takeSign = [&] {
        if (!negative && text.startsWith(u'-')) {
            negative = true;
            text = text.mid(1).trimmed();
        }
    };
    takeSign();
    for (const QString &unit :
        {normalised(currencySign(currency, locale)), QString::fromLatin1(currency.code())}) {
        if (text.startsWith(unit, Qt::CaseInsensitive))
            text = text.mid(unit.size()).trimmed();
        else if (text.endsWith(unit, Qt::CaseInsensitive))
            text = text.chopped(unit.size()).trimmed();
        else
            continue;
        break;
    }
    takeSign();
    const QStringList parts = text.split(normalised(locale.qt().decimalPoint()));
    const QString whole = ungrouped(parts.front(), locale);
    if (whole.isEmpty() || parts.size() > 2 || (parts.size() == 2 && !onlyDigits(parts[1])))
        return failure("money.invalid");
    QByteArray plain = (negative ? "-" : "") + whole.toLatin1();
    if (parts.size() == 2)
        plain += '.' + parts[1].toLatin1();
    auto amount = Money::parse(plain, currency);
    if (!amount)
        return failure(amount.error().reason.constData());
    return amount;
}

}  // namespace sp
