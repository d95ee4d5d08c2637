// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_words.h"

#include "core/practice/billing/rules/tax_rules.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>

namespace sp::ui {

using billing::DocumentType;
using billing::InvoiceState;

namespace {

constexpr auto soon = std::chrono::days(7);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

}  // namespace

ChipContent documentChip(DocumentType type, InvoiceState shown, std::optional<LocalDate> due, LocalDate today)
{
    switch (shown) {
    case InvoiceState::Scheduled:
        return {Words::tr("Scheduled"), ChipTone::Neutral, Icon::Calendar};
    case InvoiceState::Draft:
        return {Words::tr("Draft"), ChipTone::Neutral, Icon::Edit};
    case InvoiceState::Issued:
    case InvoiceState::Sent:
        if (type == DocumentType::CreditNote)
            return {Words::tr("Credit"), ChipTone::Outlined, Icon::Undo};
        if (due && *due - today <= soon)
            return {Words::tr("Due soon"), ChipTone::Watch, Icon::Hour};
        return shown == InvoiceState::Sent
                   ? ChipContent{Words::tr("Sent"), ChipTone::Neutral, Icon::Send}
                   : ChipContent{Words::tr("Issued"), ChipTone::Neutral, Icon::Receipt};
    case InvoiceState::PartiallyPaid:
        return {Words::tr("Part paid"), ChipTone::Watch, Icon::Hour};
    case InvoiceState::Paid:
        return {Words::tr("Paid"), ChipTone::Good, Icon::Check};
    case InvoiceState::PastDue:
        return {Words::tr("Overdue"), ChipTone::Bad, Icon::Warn};
    case InvoiceState::PartiallyRefunded:
        return {Words::tr("Part refunded"), ChipTone::Outlined, Icon::Undo};
    case InvoiceState::Refunded:
        return {Words::tr("Refunded"), ChipTone::Outlined, Icon::Undo};
    case InvoiceState::WrittenOff:
        return {Words::tr("Written off"), ChipTone::Outlined, Icon::Ban};
    case InvoiceState::Void:
        return {Words::tr("Void"), ChipTone::Outlined, Icon::Ban};
    case InvoiceState::Superseded:
        return {Words::tr("Credited"), ChipTone::Outlined, Icon::Undo};
    }
    return {};
}

QString documentName(DocumentType type, const QByteArray &number)
{
    if (number.isEmpty())
        return Words::tr("No number yet");
    return type == DocumentType::CreditNote ? Words::tr("Credit note %1").arg(QString::fromUtf8(number))
                                            : QString::fromUtf8(number);
}

QString methodText(const QByteArray &method)
{
    if (method == "cash")
        return Words::tr("Cash");
    if (method == "card")
        return Words::tr("Card");
    if (method == "credit")
        return Words::tr("From credit");
    return Words::tr("Bank transfer");
}

QString taxCodeText(const QByteArray &code)
{
    if (code == "reduced")
        return Words::tr("Reduced rate");
    if (code == "zero")
        return Words::tr("Zero rate");
    if (code == "exempt.health")
        return Words::tr("Exempt: health care");
    if (code == "exempt.education")
        return Words::tr("Exempt: education");
    return Words::tr("Standard rate");
}

void fillTaxCodes(Select &select)
{
    for (const std::string_view each : billing::taxCodes) {
        const QByteArray code(each.data(), static_cast<qsizetype>(each.size()));
        select.addItem(taxCodeText(code), code);
    }
}

}  // namespace sp::ui
