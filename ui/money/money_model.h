// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "ui/money/period.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// The tabs of the page, in their order.
enum class MoneyTab { Open, Drafts, Overdue, Paid, All, Quotes, Recurring, Expenses };
inline constexpr int moneyTabCount = 8;
/// Whether the tab lists invoices and credit notes; the others have panes of their own.
constexpr bool listsDocuments(MoneyTab tab)
{
    return tab != MoneyTab::Quotes && tab != MoneyTab::Recurring && tab != MoneyTab::Expenses;
}

/// What a tab says: how many documents and what they come to; for Paid, those that were paid in full in the
/// chosen period; for Quotes those that wait for an answer; for Recurring those that run and what they come
/// to in a month; for Expenses those of this month. Sums are in the practice's currency; what is in another
/// one is counted and left out of the sum.
using TabFigure = DocumentCount;

/// A list of documents with the figures of all tabs.
struct MoneyList {
    std::vector<TabFigure> tabs;
    std::vector<DocumentRow> rows;
    bool more = false;  ///< There are rows behind these.
    LocalDate today = {};
    std::optional<Money> received = {};  ///< All money of the chosen period, what paid only a part included.
};
/// Which period the list of what is paid begins with.
inline constexpr PeriodKind usualPaidIn = PeriodKind::ThisMonth;
/// How many rows a list shows before somebody scrolls on.
inline constexpr int moneyPageRows = 50;
/// The figures of all tabs without rows; Paid is about `paidIn`. Fails with "access.denied".
Result<MoneyList> readFigures(Engine &engine, PeriodKind paidIn);
/// The first `most` rows; `text` narrows by number or payer. Fails with "access.denied".
Result<MoneyList> readMoney(Engine &engine, MoneyTab tab, const QString &text,
    PeriodKind paidIn = usualPaidIn, int most = moneyPageRows);
/// The rows behind `last`, without the figures. Fails as readMoney() does.
Result<MoneyList> readMoreMoney(
    Engine &engine, MoneyTab tab, const QString &text, PeriodKind paidIn, const DocumentRow &last);

/// A document and what can be done with it.
struct DocumentFile {
    BilledDocument document;
    billing::InvoiceState shown;  ///< PastDue when it is.
    std::vector<PaymentRecord> payments;
    QString recipient;               ///< Where a mail would go; empty when the payer has no address.
    Money refundable;                ///< Of what was received.
    std::vector<int> creditedLines;  ///< Indices of those that credit notes took back.
    Money credit;                    ///< What the payer has as credit, in the document's currency.
    LocalDate today = {};
    /// What the law asks for that a draft lacks; the draft is shown as it would be issued.
    std::vector<billing::MissingFact> missing = {};
    std::vector<WriteOff> writeOffs = {};  ///< Newest first.
    Money taxOfOpen;                       ///< What of the open sum is tax.

    bool draft() const { return !document.issued(); }
    bool creditNote() const { return document.content.type == billing::DocumentType::CreditNote; }
    bool payable() const;
    bool creditUsable() const { return payable() && credit.minor() > 0; }
    bool creditable() const;
};
/// Fails with "invoice.unknown" or "access.denied".
Result<DocumentFile> readDocument(Engine &engine, const DocumentId &id);

}  // namespace sp::ui
