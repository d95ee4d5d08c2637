// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/plain_number.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

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
    setText(withoutMarks(moneyText(amount)));
}

void MoneyField::setCurrency(Currency currency)
{
    m_currency = currency;
    read();
}

void MoneyField::sayMissing()
{
    if (text().trimmed().isEmpty())
        setError(tr("Type an amount."));
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

void DurationField::sayMissing()
{
    if (text().trimmed().isEmpty())
        setError(tr("Type a length like 50 or 1 h 30."));
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
