// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_words.h"

#include <QCoreApplication>

namespace sp::ui {

using billing::DocumentType;
using billing::InvoiceState;

namespace {

constexpr auto soon = std::chrono::days(7);

QString tr(const char *text)
{
    return QCoreApplication::translate("MoneyPage", text);
}

}  // namespace

ChipContent documentChip(DocumentType type, InvoiceState shown, std::optional<LocalDate> due, LocalDate today)
{
    switch (shown) {
    case InvoiceState::Scheduled:
        return {tr("Scheduled"), ChipTone::Neutral, Icon::Calendar};
    case InvoiceState::Draft:
        return {tr("Draft"), ChipTone::Neutral, Icon::Edit};
    case InvoiceState::Issued:
    case InvoiceState::Sent:
        if (type == DocumentType::CreditNote)
            return {tr("Credit"), ChipTone::Outlined, Icon::Undo};
        if (due && *due - today <= soon)
            return {tr("Due soon"), ChipTone::Watch, Icon::Hour};
        return shown == InvoiceState::Sent ? ChipContent{tr("Sent"), ChipTone::Neutral, Icon::Send}
                                           : ChipContent{tr("Issued"), ChipTone::Neutral, Icon::Receipt};
    case InvoiceState::PartiallyPaid:
        return {tr("Part paid"), ChipTone::Watch, Icon::Hour};
    case InvoiceState::Paid:
        return {tr("Paid"), ChipTone::Good, Icon::Check};
    case InvoiceState::PastDue:
        return {tr("Overdue"), ChipTone::Bad, Icon::Warn};
    case InvoiceState::PartiallyRefunded:
        return {tr("Part refunded"), ChipTone::Outlined, Icon::Undo};
    case InvoiceState::Refunded:
        return {tr("Refunded"), ChipTone::Outlined, Icon::Undo};
    case InvoiceState::WrittenOff:
        return {tr("Written off"), ChipTone::Outlined, Icon::Ban};
    case InvoiceState::Void:
        return {tr("Void"), ChipTone::Outlined, Icon::Ban};
    case InvoiceState::Superseded:
        return {tr("Credited"), ChipTone::Outlined, Icon::Undo};
    }
    return {};
}

QString documentName(DocumentType type, const QByteArray &number)
{
    if (number.isEmpty())
        return tr("No number yet");
    return type == DocumentType::CreditNote ? tr("Credit note %1").arg(QString::fromUtf8(number))
                                            : QString::fromUtf8(number);
}

QString methodText(const QByteArray &method)
{
    if (method == "cash")
        return tr("Cash");
    if (method == "card")
        return tr("Card");
    if (method == "credit")
        return tr("From credit");
    return tr("Bank transfer");
}

}  // namespace sp::ui
