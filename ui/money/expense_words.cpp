// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expense_words.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>

namespace sp::ui {

using namespace expenses;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExpenseWords)
};

}  // namespace

QString categoryText(const QString &category)
{
    const std::pair<QLatin1StringView, QString> known[] = {{"rent"_L1, Words::tr("Rent")},
        {"software"_L1, Words::tr("Software")}, {"travel"_L1, Words::tr("Travel")},
        {"training"_L1, Words::tr("Training")}, {"office"_L1, Words::tr("Office")},
        {"insurance"_L1, Words::tr("Insurance")}, {"phone"_L1, Words::tr("Phone and internet")},
        {"other"_L1, Words::tr("Other")}};
    for (const auto &[code, words] : known)
        if (category == code)
            return words;
    return category;
}

QString wayPaidText(const QByteArray &way)
{
    if (way == "cash")
        return Words::tr("Cash");
    if (way == "card")
        return Words::tr("Card");
    if (way == "own")
        return Words::tr("Own pocket");
    return Words::tr("Bank transfer");
}

QString distanceText(const Distance &distance, const QLocale &locale)
{
    QString number = locale.toString(static_cast<qlonglong>(distance.tenths / 10));
    if (distance.tenths % 10 != 0)
        number += locale.decimalPoint() + QString::number(distance.tenths % 10);
    return number + QChar(0x00A0) + QString::fromLatin1(distanceUnitName(distance.unit));
}

QString mileageRateWords(const MileageTier &tier, const MileageRate &rate)
{
    // A tenth of a cent is shown where there is one.
    const QString text = QString::fromLatin1(mileageRateText(tier.tenthsOfMinor, rate.currency))
                             .replace(u'.', QLocale().decimalPoint());
    const QString sign = QLocale().currencySymbol();
    const QString currency =
        QLocale().currencySymbol(QLocale::CurrencyIsoCode).toLatin1() == rate.currency.code()
            ? sign
            : QString::fromLatin1(rate.currency.code());
    return (rate.unit == DistanceUnit::Mile ? Words::tr("%1 %2 a mile") : Words::tr("%1 %2 a km"))
        .arg(text, currency);
}

std::optional<ChipContent> rebillChip(ExpenseBilling billing)
{
    switch (billing) {
    case ExpenseBilling::NotBillable:
        return std::nullopt;
    case ExpenseBilling::Unbilled:
        return ChipContent{Words::tr("To bill"), ChipTone::Watch, Icon::Hour};
    case ExpenseBilling::Draft:
        return ChipContent{Words::tr("On a draft"), ChipTone::Neutral, Icon::Edit};
    case ExpenseBilling::Billed:
        return ChipContent{Words::tr("Billed"), ChipTone::Good, Icon::Check};
    case ExpenseBilling::Credited:
        return ChipContent{Words::tr("Credited"), ChipTone::Outlined, Icon::Undo};
    }
    return std::nullopt;
}

QString expenseTitle(const ExpenseDetails &details)
{
    return details.payee.isEmpty() ? details.purpose : details.payee;
}

}  // namespace sp::ui
