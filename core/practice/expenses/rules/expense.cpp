// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/expenses/rules/expense.h"

#include <algorithm>
#include <span>

namespace sp::expenses {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestCategory = 60;
constexpr qsizetype longestNote = 4000;

bool isOneOf(std::span<const std::string_view> known, const QByteArray &text)
{
    return std::ranges::find(known,
               std::string_view(text.constData(), static_cast<std::size_t>(text.size()))) != known.end();
}

Result<Done> checkLength(const QString &text, qsizetype most, const char16_t *field)
{
    if (text.size() > most)
        return Error{ErrorCode::InvalidInput, "expense.text_long", {{u"field"_s, QString::fromUtf16(field)}}};
    return Done{};
}

}  // namespace

bool isKnownCategory(const QString &category)
{
    return isOneOf(knownCategories, category.toUtf8());
}

Money taxWithin(const Money &gross, TaxRate rate)
{
    return {divideRounded(Wide(gross.minor()) * rate.thousandths(), TaxRate::whole + rate.thousandths(),
                Rounding::HalfUp),
        gross.currency()};
}

Result<ExpenseDetails> checkedExpense(ExpenseDetails details)
{
    for (QString *text : {&details.payee, &details.purpose, &details.category})
        *text = text->simplified();
    details.note = details.note.trimmed();
    if (details.amount.minor() <= 0)
        return Error{ErrorCode::InvalidInput, "expense.amount_not_positive"};
    if (details.payee.isEmpty() && details.purpose.isEmpty() && !details.drive)
        return Error{ErrorCode::InvalidInput, "expense.payee_missing"};
    if (details.category.isEmpty())
        return Error{ErrorCode::InvalidInput, "expense.category_missing"};
    SP_CHECK(checkLength(details.payee, longestLine, u"payee"));
    SP_CHECK(checkLength(details.purpose, longestLine, u"purpose"));
    SP_CHECK(checkLength(details.category, longestCategory, u"category"));
    SP_CHECK(checkLength(details.note, longestNote, u"note"));
    if (!isOneOf(waysPaid, details.paidBy))
        return Error{ErrorCode::InvalidInput, "expense.way_unknown",
            {{u"way"_s, QString::fromUtf8(details.paidBy).left(40)}}};
    if (details.tax.currency() != details.amount.currency() || details.tax.isNegative() ||
        !(details.tax < details.amount))
        return Error{ErrorCode::InvalidInput, "expense.tax_too_large",
            {{u"tax"_s, QString::fromLatin1(details.tax.plain())},
                {u"amount"_s, QString::fromLatin1(details.amount.plain())}}};
    if (details.drive && !details.tax.isZero())
        return Error{ErrorCode::InvalidInput, "expense.drive_taxed"};
    if (details.bill == ExpenseDetails::Bill::ToClient && !details.client)
        return Error{ErrorCode::InvalidInput, "expense.client_missing"};
    if (details.drive) {
        Drive &drive = *details.drive;
        drive.from = drive.from.simplified();
        drive.to = drive.to.simplified();
        SP_CHECK(checkLength(drive.from, longestLine, u"from"));
        SP_CHECK(checkLength(drive.to, longestLine, u"to"));
        // Where from and where to says what a drive was for where nobody said more.
        if (details.purpose.isEmpty())
            details.purpose = drive.from.isEmpty() || drive.to.isEmpty() ? drive.from + drive.to
                                                                         : drive.from + u" – "_s + drive.to;
        if (details.purpose.isEmpty())
            return Error{ErrorCode::InvalidInput, "mileage.purpose_missing"};
    }
    return details;
}

bool sameInTheBooks(const ExpenseDetails &a, const ExpenseDetails &b)
{
    return a.on == b.on && a.category == b.category && a.amount == b.amount && a.tax == b.tax &&
           a.taxRate == b.taxRate && a.paidBy == b.paidBy;
}

}  // namespace sp::expenses
