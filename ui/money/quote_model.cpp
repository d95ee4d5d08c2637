// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/quote_model.h"

#include "core/engine/engine.h"

#include <QCoreApplication>

namespace sp::ui {

using billing::QuoteState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuoteWords)
};

}  // namespace

Result<QuoteList> readQuotes(Engine &engine, const QString &text)
{
    SP_CHECK(engine.mayRead("quote.read"));
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(rows, engine.quotes().store().list({QuoteFilter::State::Any, text}, today));
    return QuoteList{std::move(rows), today};
}

Result<QuoteFile> readQuote(Engine &engine, const QuoteId &id)
{
    SP_CHECK(engine.mayRead("quote.read"));
    SP_TRY(review, engine.quotes().review(id, engine.now()));
    auto &[quote, missing] = review;
    SP_TRY(payer, engine.people().client(quote.payer));
    SP_TRY(today, engine.billing().today(engine.now()));
    QByteArray number;
    if (quote.invoice) {
        SP_TRY(invoice, engine.billing().document(*quote.invoice));
        number = invoice.content.number;
    }
    const QuoteState shown = billing::shownState(quote.state, quote.validUntil(), today);
    return QuoteFile{
        std::move(quote), shown, std::move(missing), payer.invoiceEmail(), std::move(number), today};
}

ChipContent quoteChip(QuoteState shown)
{
    switch (shown) {
    case QuoteState::Draft:
        return {Words::tr("Draft"), ChipTone::Neutral, Icon::Edit};
    case QuoteState::Sent:
        return {Words::tr("Sent"), ChipTone::Neutral, Icon::Send};
    case QuoteState::Accepted:
        return {Words::tr("Accepted"), ChipTone::Good, Icon::Check};
    case QuoteState::Declined:
        return {Words::tr("Declined"), ChipTone::Outlined, Icon::Ban};
    case QuoteState::Expired:
        return {Words::tr("Expired"), ChipTone::Watch, Icon::Hour};
    case QuoteState::Invoiced:
        return {Words::tr("Invoiced"), ChipTone::Good, Icon::Receipt};
    case QuoteState::Discarded:
        break;
    }
    return {Words::tr("Discarded"), ChipTone::Outlined, Icon::Ban};
}

QString quoteName(const QByteArray &number)
{
    return number.isEmpty() ? Words::tr("No number yet") : QString::fromUtf8(number);
}

}  // namespace sp::ui
