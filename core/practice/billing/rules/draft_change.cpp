// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/draft_change.h"

#include "core/practice/billing/rules/line_removal.h"

#include <algorithm>

namespace sp::billing {

namespace {

constexpr qsizetype longestText = 2'000;

Error atLine(const char *reason, std::ptrdiff_t index)
{
    return {ErrorCode::InvalidInput, reason, {{QStringLiteral("line"), static_cast<qint64>(index + 1)}}};
}

Result<Done> checkLine(const InvoiceLine &line, std::ptrdiff_t index)
{
    if (line.description.trimmed().isEmpty())
        return atLine("invoice.line_text_missing", index);
    if (line.description.size() > longestText || line.detail.size() > longestText)
        return atLine("invoice.line_text_long", index);
    if (line.kind == LineKind::Text)
        return Done{};
    if (line.quantity <= Quantity{})
        return atLine("invoice.quantity_not_positive", index);
    if (line.unitPrice.isNegative())
        return atLine("invoice.price_negative", index);
    return Done{};
}

Result<Done> changeLine(InvoiceSnapshot &content, const LineChange &change)
{
    if (change.line < 0 || change.line >= std::ssize(content.lines))
        return atLine("invoice.no_such_line", change.line);
    InvoiceLine &line = content.lines[static_cast<std::size_t>(change.line)];
    line.description = change.description.value_or(line.description).trimmed();
    line.detail = change.detail.value_or(line.detail).trimmed();
    line.quantity = change.quantity.value_or(line.quantity);
    line.unitPrice = change.unitPrice.value_or(line.unitPrice);
    line.discount = change.discount.value_or(line.discount);
    if (change.service)
        line.service = change.service;
    return checkLine(line, change.line);
}

Result<Done> addLine(InvoiceSnapshot &content, const FreeLine &added, const TaxTreatment &tax)
{
    InvoiceLine line{.kind = LineKind::Fee,
        .description = added.description.trimmed(),
        .detail = added.detail.trimmed(),
        .quantity = added.quantity,
        .unit = UnitWord::Piece,
        .unitPrice = added.unitPrice,
        .discount = added.discount,
        .tax = tax};
    if (added.day)
        line.service = Period{*added.day, *added.day};
    SP_CHECK(checkLine(line, std::ssize(content.lines)));
    content.lines.push_back(std::move(line));
    return Done{};
}

Result<Done> checkRate(const InvoiceSnapshot &content)
{
    if (!content.homeRate)
        return Done{};
    if (content.homeRate->home == content.currency)
        return Error{ErrorCode::Refused, "invoice.rate_same_currency",
            {{QStringLiteral("currency"), QString::fromLatin1(content.currency.code())}}};
    if (content.homeRate->hundredMillionths <= 0 || content.homeRate->hundredMillionths > Money::limit)
        return Error{ErrorCode::InvalidInput, "invoice.rate_invalid"};
    return Done{};
}

}  // namespace

Result<InvoiceSnapshot> withChange(
    InvoiceSnapshot content, const DraftChange &change, std::span<const TaxTreatment> taxes)
{
    Q_ASSERT(taxes.size() == change.added.size());
    for (const LineChange &each : change.lines)
        SP_CHECK(changeLine(content, each));
    for (const int index : change.removed)
        if (index < 0 || index >= std::ssize(content.lines))
            return atLine("invoice.no_such_line", index);
    for (std::size_t at = 0; at < change.added.size(); ++at)
        SP_CHECK(addLine(content, change.added[at], taxes[at]));
    std::vector<int> removed = change.removed;
    std::ranges::sort(removed, std::greater());
    removed.erase(std::unique(removed.begin(), removed.end()), removed.end());
    for (const int index : removed) {
        SP_TRY(without, withoutLine(std::move(content), index));
        content = std::move(without);
    }
    if (content.lines.empty())
        return Error{ErrorCode::Refused, "invoice.last_line"};
    content.discount = change.discount.value_or(content.discount);
    content.homeRate = change.homeRate.value_or(content.homeRate);
    SP_CHECK(checkRate(content));
    content.buyerReference = change.buyerReference.value_or(content.buyerReference);
    content.introduction = change.introduction.value_or(content.introduction);
    content.closing = change.closing.value_or(content.closing);
    return content;
}

}  // namespace sp::billing
