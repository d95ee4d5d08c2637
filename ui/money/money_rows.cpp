// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_rows.h"

#include "ui/money/money_page.h"
#include "ui/money/money_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::DocumentType;

namespace {

constexpr auto soon = std::chrono::days(7);

/// The trailing figure is what is still to come, where something is; in the list of all it is the total, so
/// that they add up to the tab's.
ListRow rowOf(const DocumentRow &document, LocalDate today, MoneyTab tab)
{
    ListRow row;
    row.title = ShownNames::of(document.payerName);
    // The chip says that it is a credit note.
    row.note =
        document.number.isEmpty() ? documentName(document.type, {}) : QString::fromUtf8(document.number);
    const bool open = document.type == DocumentType::Invoice && document.open.minor() > 0 &&
                      document.state != billing::InvoiceState::Superseded &&
                      document.state != billing::InvoiceState::WrittenOff;
    if (document.scheduledOn)
        row.note = MoneyPage::tr("to be issued %1").arg(listDay(*document.scheduledOn, today));
    else if (document.held)
        row.note = MoneyPage::tr("could not be issued on its day");
    else if (open && document.dueDate)
        row.note += u"   "_s + MoneyPage::tr("due %1").arg(listDay(*document.dueDate, today));
    else if (document.issueDate && !document.number.isEmpty())
        row.note += u"   "_s + listDay(*document.issueDate, today);
    row.trailing = moneyText(open && tab != MoneyTab::All ? document.open : document.total);
    row.trailingChip = documentChip(document.type, document.state, document.dueDate, today);
    row.key = document.id.text();
    return row;
}

/// Open invoices by urgency, under headings.
std::vector<ListRow> groupedByDue(const std::vector<DocumentRow> &documents, LocalDate today)
{
    std::vector<ListRow> rows;
    QString last;
    for (const DocumentRow &document : documents) {
        const QString group = !document.dueDate                   ? MoneyPage::tr("No due date")
                              : *document.dueDate < today         ? MoneyPage::tr("Overdue")
                              : *document.dueDate - today <= soon ? MoneyPage::tr("Due in the next 7 days")
                                                                  : MoneyPage::tr("Later");
        if (group != last) {
            ListRow heading;
            heading.title = last = group;
            heading.isHeading = true;
            rows.push_back(std::move(heading));
        }
        rows.push_back(rowOf(document, today, MoneyTab::Open));
    }
    return rows;
}

}  // namespace

std::vector<ListRow> rowsOf(const MoneyList &list, MoneyTab tab)
{
    if (tab == MoneyTab::Open)
        return groupedByDue(list.rows, list.today);
    std::vector<ListRow> rows;
    for (const DocumentRow &document : list.rows)
        rows.push_back(rowOf(document, list.today, tab));
    return rows;
}

StateContent emptyTab(MoneyTab tab, bool searching)
{
    if (searching)
        return {StateContent::Kind::Empty, MoneyPage::tr("Nothing found"),
            MoneyPage::tr("No number and no client in this tab matches. Try All, or fewer letters."), {},
            Icon::Search};
    switch (tab) {
    case MoneyTab::Open:
        return {StateContent::Kind::Empty, MoneyPage::tr("Nothing is open"),
            MoneyPage::tr("Every invoice you issued is settled."), {}, Icon::Checks};
    case MoneyTab::Drafts:
        return {StateContent::Kind::Empty, MoneyPage::tr("No drafts"),
            MoneyPage::tr(
                "Finish a session with “invoice later” and it waits on Today until you invoice it."),
            {}, Icon::Edit};
    case MoneyTab::Overdue:
        return {StateContent::Kind::Empty, MoneyPage::tr("Nothing is overdue"),
            MoneyPage::tr("Invoices that pass their due date show up here."), {}, Icon::Check};
    case MoneyTab::Paid:
        return {StateContent::Kind::Empty, MoneyPage::tr("No invoice was paid in this time"),
            MoneyPage::tr(
                "Choose another time above, or open an invoice and record its payment when the money "
                "is there."),
            {}, Icon::Money};
    default:
        break;
    }
    return {StateContent::Kind::Empty, MoneyPage::tr("No invoices yet"),
        MoneyPage::tr("Finish a session, and its invoice is written and listed here."), {}, Icon::Receipt};
}

}  // namespace sp::ui
