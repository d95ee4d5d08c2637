// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_number.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int minutesPerHour = 60;
constexpr minutes longest = std::chrono::hours(24);

/// Tenths, hundredths and so on of an hour in whole minutes: "5" of "1,5" is 30.
std::optional<int> fractionMinutes(const QString &digits)
{
    if (digits.size() > 2)
        return std::nullopt;
    const int value = digits.toInt();
    const int scale = digits.size() == 1 ? 10 : 100;
    return value * minutesPerHour / scale;
}

}  // namespace

std::optional<Money> readMoney(const QString &text, Currency currency, const QLocale &locale)
{
    QString number;
    for (const QChar c : plainNumber(text, locale)) {
        if (c.category() == QChar::Symbol_Currency)
            continue;
        if (c.isDigit() || c == u'.' || c == u'-')
            number += c;
        else if (!QString::fromLatin1(currency.code()).contains(c.toUpper()))
            return std::nullopt;
    }
    const Result<Money> amount = Money::parse(number.toLatin1(), currency);
    return amount ? std::optional<Money>(*amount) : std::nullopt;
}

MoneyField::MoneyField(const QString &label, Currency currency, QWidget *parent)
    : TextField(label, parent), m_currency(currency)
{
    m_box->edit().setAlignment(Qt::AlignRight);
    connect(this, &TextField::textChanged, this, &MoneyField::read);
    connect(this, &TextField::committed, this, [this] {
        if (m_money)
            setMoney(*m_money);
    });
}

void MoneyField::setMoney(const Money &amount)
{
    m_currency = amount.currency();
    setText(moneyText(amount));
}

void MoneyField::setCurrency(Currency currency)
{
    m_currency = currency;
    read();
}

void MoneyField::read()
{
    const QString typed = text();
    const std::optional<Money> before = m_money;
    m_money = typed.trimmed().isEmpty() ? std::nullopt : readMoney(typed, m_currency, QLocale());
    const QString example = moneyText(Money(12'000, m_currency));
    setError(typed.trimmed().isEmpty() || m_money ? QString()
                                                  : tr("Not an amount. Type it like %1.").arg(example));
    if (m_money != before)
        Q_EMIT moneyChanged();
}

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
    const QString typed = text.trimmed().toLower();
    static const QRegularExpression justMinutes(u"^(\\d{1,4})\\s*(m|min|minutes?)?$"_s);
    static const QRegularExpression clock(u"^(\\d{1,2}):([0-5]\\d)$"_s);
    static const QRegularExpression hours(u"^(\\d{1,2})\\s*(?:h|hours?)\\s*(?:(\\d{1,2})\\s*(?:m|min)?)?$"_s);
    static const QRegularExpression fraction(u"^(\\d{1,2})[.,](\\d{1,2})\\s*(?:h|hours?)?$"_s);
    std::optional<int> total;
    if (const auto match = justMinutes.match(typed); match.hasMatch()) {
        total = match.captured(1).toInt();
    } else if (const auto time = clock.match(typed); time.hasMatch()) {
        total = time.captured(1).toInt() * minutesPerHour + time.captured(2).toInt();
    } else if (const auto whole = hours.match(typed); whole.hasMatch()) {
        total = whole.captured(1).toInt() * minutesPerHour + whole.captured(2).toInt();
    } else if (const auto part = fraction.match(typed); part.hasMatch()) {
        if (const std::optional<int> rest = fractionMinutes(part.captured(2)))
            total = part.captured(1).toInt() * minutesPerHour + *rest;
    }
    if (!total || *total <= 0 || minutes(*total) > longest)
        return std::nullopt;
    return minutes(*total);
}

DurationField::DurationField(const QString &label, QWidget *parent) : TextField(label, parent)
{
    connect(this, &TextField::textChanged, this, &DurationField::read);
    connect(this, &TextField::committed, this, [this] {
        if (m_duration)
            setDuration(*m_duration);
    });
}

void DurationField::setDuration(minutes length)
{
    setText(durationText(length));
}

void DurationField::read()
{
    const QString typed = text();
    const std::optional<minutes> before = m_duration;
    m_duration = readDuration(typed);
    setError(typed.trimmed().isEmpty() || m_duration
                 ? QString()
                 : tr("Not a length of time. Type it like 45 or 1 h 15."));
    if (m_duration != before)
        Q_EMIT durationChanged();
}

}  // namespace sp::ui
