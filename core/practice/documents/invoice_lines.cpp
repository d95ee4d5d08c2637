// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/invoice_parts.h"
#include "core/practice/documents/sum_rows.h"

namespace sp::billing {

using namespace Qt::StringLiterals;

namespace {

QByteArray unitKey(UnitWord unit)
{
    switch (unit) {
    case UnitWord::Hour:
        return "unit.hour";
    case UnitWord::Session:
        return "unit.session";
    case UnitWord::Minute:
        return "unit.minute";
    case UnitWord::Piece:
        break;
    }
    return "unit.piece";
}

QString quantityText(const PageContext &page, const InvoiceLine &line)
{
    const std::int64_t count = std::abs(line.quantity.tenThousandths);
    // French and Portuguese use the singular below two (CLDR plural rules).
    const bool latin = page.snapshot.language == Language::Fr || page.snapshot.language == Language::Pt;
    const bool one = latin ? count < 2 * Quantity::one : count == Quantity::one;
    return formatQuantity(line.quantity, page.locale) + QChar(0x00A0) +
           page.words.text(unitKey(line.unit) + (one ? ".one" : ".many"));
}

QString detailText(const PageContext &page, const InvoiceLine &line, const LineFigures &figures)
{
    QStringList details;
    if (!line.detail.isEmpty())
        details += line.detail;
    if (line.service && line.service != page.snapshot.service) {
        const bool oneDay = line.service->from == line.service->to;
        details += page.words.text(oneDay ? "line.service_date" : "line.service_period",
            {{"from"_L1, page.date(line.service->from)}, {"to"_L1, page.date(line.service->to)}});
    }
    if (!figures.discount.isZero()) {
        const QString amount = page.money(figures.discount);
        if (const auto *share = std::get_if<BasisPoints>(&line.discount))
            details += page.words.text("line.discount_share",
                {{"share"_L1, formatPercent(*share, page.locale)}, {"amount"_L1, amount}});
        else
            details += page.words.text("line.discount", {{"amount"_L1, amount}});
    }
    return details.join(u'\n');
}

QString taxText(const PageContext &page, const TaxTreatment &tax)
{
    if (tax.kind != TaxKind::Taxed)
        return u"–"_s;
    QString text = formatPercent(tax.rate, page.locale);
    if (tax.second)
        text += u" +\n"_s + formatPercent(tax.second->rate, page.locale);
    return text;
}

QString taxLabel(const PageContext &page, const TaxFigures &figures, const TaxLine &line)
{
    const auto key = [&]() -> QByteArray {
        switch (figures.treatment.kind) {
        case TaxKind::Taxed:
            return "tax.taxed";
        case TaxKind::Exempt:
            return "tax.exempt";
        case TaxKind::SmallBusiness:
            return "tax.small_business";
        case TaxKind::ReverseCharge:
            return "tax.reverse_charge";
        case TaxKind::OutsideScope:
            break;
        }
        return "tax.outside_scope";
    };
    return page.words.text(key(),
        {{"tax"_L1, line.name.isEmpty() ? page.taxName() : line.name},
            {"rate"_L1, formatPercent(line.rate, page.locale)}, {"base"_L1, page.money(figures.base)}});
}

}  // namespace

DataTable linesTable(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    const QByteArray mode = snapshot.prices == PriceMode::Net || !page.taxed() ? ".net" : ".gross";
    const auto priced = [&](const QByteArray &key) {
        return page.words.text(key + mode, {{"tax"_L1, page.taxName()}});
    };
    DataTable table;
    table.columns = {{page.words.text("column.position"), Align::End},
        {page.words.text("column.description")}, {page.words.text("column.quantity"), Align::End},
        {priced("column.unit_price"), Align::End}};
    if (page.taxed())
        table.columns.push_back({page.taxName(), Align::End});
    table.columns.push_back({priced("column.amount"), Align::End});
    table.columns[1].share = 8;

    for (std::size_t at = 0; at < snapshot.lines.size(); ++at) {
        const InvoiceLine &line = snapshot.lines[at];
        const LineFigures &figures = snapshot.totals.lines.at(at);
        const QString position = QString::number(at + 1);
        if (line.kind == LineKind::Text) {
            DataRow row(table.columns.size());
            row[0].text = position;
            row[1] = {line.description, line.detail};
            table.rows.push_back(std::move(row));
            continue;
        }
        DataRow row{{position}, {line.description, detailText(page, line, figures)},
            {quantityText(page, line)}, {page.money(line.unitPrice)}};
        if (page.taxed())
            row.push_back({taxText(page, line.tax)});
        row.push_back({page.money(amountOf(figures))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

namespace {

QString discountLabel(const PageContext &page)
{
    const auto *share = std::get_if<BasisPoints>(&page.snapshot.discount);
    return share
               ? page.words.text("totals.discount_share", {{"share"_L1, formatPercent(*share, page.locale)}})
               : page.words.text("totals.discount");
}

QString rowLabel(const PageContext &page, const SumRow &row)
{
    switch (row.what) {
    case SumRow::What::Subtotal:
        return page.words.text("totals.subtotal");
    case SumRow::What::Discount:
        return discountLabel(page);
    case SumRow::What::Net:
        return page.words.text("totals.net");
    case SumRow::What::Tax:
        return taxLabel(page, *row.figures, *row.tax);
    case SumRow::What::Total:
        return page.words.text(page.snapshot.type == DocumentType::CreditNote ? "totals.credit"
                               : page.taxed()                                 ? "totals.total"
                                                                              : "totals.total.untaxed");
    case SumRow::What::Paid:
        return page.words.text("totals.paid");
    case SumRow::What::Due:
        return page.words.text("totals.due");
    case SumRow::What::Refund:
        return page.words.text("totals.refund");
    }
    Q_UNREACHABLE();
}

}  // namespace

TotalsBlock totalsOf(const PageContext &page)
{
    TotalsBlock block;
    for (const SumRow &row : sumRows(page.snapshot))
        block.rows.push_back({rowLabel(page, row), page.money(row.amount),
            row.what == SumRow::What::Total ? TotalKind::Sum : TotalKind::Plain});
    // The last one is what it comes to: the total, or what is left of it.
    block.rows.back().kind = TotalKind::Grand;
    return block;
}

}  // namespace sp::billing
