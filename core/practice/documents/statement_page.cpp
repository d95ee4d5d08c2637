// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/statement_page.h"

#include "core/practice/documents/invoice_parts.h"

#include <array>

namespace sp::statements {

using namespace billing;
using namespace Qt::StringLiterals;

namespace {

/// What letterhead, address and footer need, which are the invoice's.
InvoiceSnapshot letterOf(const AccountStatement &statement)
{
    const Currency currency =
        statement.sections.empty() ? Currency::of("EUR") : statement.sections.front().currency;
    const Money zero = Money::zero(currency);
    InvoiceSnapshot letter{
        .currency = currency, .totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero}};
    letter.seller = statement.seller;
    letter.buyer = statement.buyer;
    letter.language = statement.language;
    letter.paper = statement.paper;
    letter.account = statement.account;
    return letter;
}

QByteArray wordOf(MovementKind kind)
{
    return "statement." + movementName(kind);
}

DataCell entryCell(const PageContext &page, const StatementLine &line)
{
    DataCell cell{page.words.text(wordOf(line.kind), {{"number"_L1, line.reference}})};
    const bool money = line.kind == MovementKind::Payment || line.kind == MovementKind::Refund ||
                       line.kind == MovementKind::PaymentTakenBack;
    if (!money)
        return cell;
    QStringList detail;
    if (const auto way = page.words.find("statement.method." + line.method))
        detail << *way;
    if (!line.reference.isEmpty())
        detail << line.reference;
    cell.detail = detail.join(u", "_s);
    return cell;
}

DataTable movementsOf(const PageContext &page, const StatementSection &section, LocalDate from)
{
    const auto word = [&](const char *key) { return page.words.text(key); };
    DataTable table{
        {{word("statement.column.date"), Align::Start, 2}, {word("statement.column.entry"), Align::Start, 5},
            {word("statement.column.due"), Align::Start, 2}, {word("statement.column.amount"), Align::End},
            {word("statement.column.balance"), Align::End}},
        {}};
    if (!section.opening.isZero())
        table.rows.push_back(
            {{page.date(from)}, {word("statement.opening")}, {}, {}, {page.money(section.opening)}});
    for (const StatementLine &line : section.lines)
        table.rows.push_back(
            {{page.date(line.on)}, entryCell(page, line), {line.due ? page.date(*line.due) : QString()},
                {page.money(line.amount)}, {page.money(line.balance)}});
    return table;
}

QString overdueText(const PageContext &page, const OpenItem &item)
{
    if (item.daysOver == 0)
        return page.words.text("statement.age.none");
    return item.daysOver == 1
               ? page.words.text("statement.age.day")
               : page.words.text("statement.age.days", {{"days"_L1, QString::number(item.daysOver)}});
}

void addOpen(std::vector<Block> &blocks, const PageContext &page, const StatementSection &section)
{
    if (section.open.empty())
        return;
    const auto word = [&](const char *key) { return page.words.text(key); };
    blocks.push_back(Heading{Heading::Level::Section, word("statement.open.heading")});
    DataTable table{
        {{word("statement.column.number"), Align::Start, 3},
            {word("statement.column.issued"), Align::Start, 3},
            {word("statement.column.due"), Align::Start, 3},
            {word("statement.column.overdue"), Align::Start, 4}, {word("statement.column.open"), Align::End}},
        {}};
    for (const OpenItem &item : section.open)
        table.rows.push_back(
            {{item.number}, {page.date(item.issued)}, {item.due ? page.date(*item.due) : QString()},
                {overdueText(page, item)}, {page.money(item.open)}});
    blocks.push_back(std::move(table));
    TotalsBlock ages;
    constexpr std::array names = {"statement.by_age.not_due", "statement.by_age.30", "statement.by_age.60",
        "statement.by_age.90", "statement.by_age.older"};
    for (std::size_t at = 0; at < ageCount; ++at)
        if (!section.byAge[at].isZero())
            ages.rows.push_back({word(names[at]), page.money(section.byAge[at])});
    if (!section.credit.isZero())
        ages.rows.push_back({word("statement.credit"), page.money(-section.credit)});
    // One age alone says no more than the table above.
    if (ages.rows.size() > 1)
        blocks.push_back(std::move(ages));
}

void addSection(std::vector<Block> &blocks, const PageContext &page, const AccountStatement &statement,
    const StatementSection &section)
{
    if (statement.sections.size() > 1)
        blocks.push_back(Heading{
            Heading::Level::Section, page.words.text("statement.currency",
                                         {{"currency"_L1, QString::fromLatin1(section.currency.code())}})});
    blocks.push_back(movementsOf(page, section, statement.period.from));
    const bool favour = section.closing.isNegative();
    blocks.push_back(TotalsBlock{{{page.words.text(favour ? "statement.in_favour" : "statement.closing",
                                       {{"date"_L1, page.date(statement.period.to)}}),
        page.money(favour ? -section.closing : section.closing), TotalKind::Grand}}});
    blocks.push_back(Spacer{8});
    if (!section.dueNow().isZero())
        blocks.push_back(Paragraph{
            {{page.words.text("statement.overdue", {{"amount"_L1, page.money(section.dueNow())}})}}});
    else if (section.closing.isZero())
        blocks.push_back(Paragraph{{{page.words.text("statement.settled")}}});
    addOpen(blocks, page, section);
    blocks.push_back(Spacer{12});
}

}  // namespace

Result<PageDocument> composeStatement(const AccountStatement &statement)
{
    const InvoiceSnapshot letter = letterOf(statement);
    SP_TRY(words, PageWords::load(statement.language, statement.seller.address.country));
    const PageContext page{letter, std::move(words), documentLocale(letter), providerLocale(letter)};
    PageDocument document;
    document.paper = statement.paper == Paper::A4 ? PaperSize::A4 : PaperSize::Letter;
    document.language = page.locale.tag();
    document.title = page.words.text("statement.title");
    document.runningHead = document.title + u" · "_s + statement.seller.name;
    document.metadata.author = statement.seller.name;
    document.metadata.subject =
        page.words.text("subject", {{"title"_L1, document.title}, {"buyer"_L1, statement.buyer.name}});
    document.metadata.created = Instant(statement.madeOn.time_since_epoch());
    document.blocks.push_back(letterheadOf(page));
    document.blocks.push_back(addressOf(
        page, {{{page.words.text("statement.date"), page.date(statement.madeOn)},
                  {page.words.text("statement.period"), page.period(statement.period), Weight::Bold}}}));
    document.blocks.push_back(Heading{Heading::Level::Title, document.title});
    if (statement.sections.empty())
        document.blocks.push_back(Paragraph{{{page.words.text("statement.nothing")}}});
    for (const StatementSection &section : statement.sections)
        addSection(document.blocks, page, statement, section);
    document.footer = footerOf(page);
    return document;
}

}  // namespace sp::statements
