// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/epc_qr.h"
#include "core/practice/billing/rules/iban.h"
#include "core/practice/billing/rules/notice_codes.h"
#include "core/practice/billing/rules/totals.h"
#include "core/practice/documents/invoice_parts.h"

#include <algorithm>

namespace sp::billing {

using namespace Qt::StringLiterals;

namespace {

constexpr double codeEdge =
    79;  // 28 mm; version 13 then has modules of 0.4 mm, which phones read at arm's length.
constexpr int epcMaxVersion = 13;  // EPC069-12 section 3.

bool owed(const InvoiceSnapshot &snapshot)
{
    return snapshot.type == DocumentType::Invoice && snapshot.totals.due.minor() > 0;
}

bool laterPrice(const InvoiceSnapshot &snapshot)
{
    return snapshot.dueDate && *snapshot.dueDate > snapshot.issueDate;
}

/// What the payer is asked to do, in one sentence; empty when there is nothing to pay and nothing to give
/// back.
QString paymentSentence(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    const Money &due = snapshot.totals.due;
    if (snapshot.type == DocumentType::CreditNote) {
        const Money credit =
            snapshot.totals.gross.isNegative() ? -snapshot.totals.gross : snapshot.totals.gross;
        return credit.isZero() ? QString()
                               : page.words.text("payment.credit", {{"amount"_L1, page.money(credit)}});
    }
    if (due.isNegative())
        return page.words.text("payment.overpaid", {{"amount"_L1, page.money(-due)}});
    if (due.isZero())
        return snapshot.totals.paid.isZero() ? QString() : page.words.text("payment.settled");
    if (!laterPrice(snapshot))
        return page.words.text("payment.at_once", {{"amount"_L1, page.money(due)}});
    return page.words.text(snapshot.paymentReference.isEmpty() ? "payment.due_no_reference" : "payment.due",
        {{"amount"_L1, page.money(due)}, {"date"_L1, page.date(*snapshot.dueDate)}});
}

/// The terms besides the due date.
QStringList furtherTerms(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    QStringList terms;
    if (owed(snapshot)) {
        const auto &early = snapshot.terms.early;
        const auto &notices = snapshot.notices;
        if (early)
            terms += page.words.text("payment.early",
                {{"rebate"_L1, formatPercent(early->rebate, page.locale)},
                    {"date"_L1, page.date(snapshot.issueDate + std::chrono::days(early->days))}});
        // Where the law of France asks for the terms of late payment it also asks to say that there is no
        // rebate (Code de commerce art. L441-9).
        else if (std::ranges::find(notices, QByteArrayView(notices::latePaymentFrance)) != notices.end())
            terms += page.words.text("payment.no_early");
    }
    if (!snapshot.terms.text.isEmpty())
        terms += snapshot.terms.text;
    return terms;
}

KeyValueTable accountTable(const PageContext &page)
{
    const BankAccount &account = page.snapshot.account;
    KeyValueTable table;
    const auto add = [&](const char *key, const QString &value, Weight weight = Weight::Regular) {
        if (!value.isEmpty())
            table.rows.push_back({page.words.text(key), value, weight});
    };
    if (!account.empty())
        add("bank.holder", account.holder);
    add("bank.iban", QString::fromLatin1(groupedIban(account.iban)));
    add("bank.bic", QString::fromLatin1(account.bic));
    add("bank.name", account.bank);
    add("bank.reference", page.snapshot.paymentReference, Weight::Bold);
    return table;
}

/// The code of a euro transfer. None where the standard cannot carry it (a holder's name above 70 characters,
/// say): the account stands beside it in words, so the invoice is still complete.
std::optional<QrMatrix> transferCode(const InvoiceSnapshot &snapshot)
{
    if (snapshot.number.isEmpty() || snapshot.account.empty() || snapshot.currency != Currency::of("EUR"))
        return std::nullopt;
    const auto text = epcQrText(snapshot.account, snapshot.totals.due, snapshot.paymentReference);
    if (!text)
        return std::nullopt;
    auto code = encodeQr(*text, QrCorrection::Medium, epcMaxVersion);
    return code ? std::optional(*std::move(code)) : std::nullopt;
}

}  // namespace

Result<std::vector<Block>> paymentBlocks(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    std::vector<Block> blocks;
    if (snapshot.type == DocumentType::Quote)
        return blocks;
    const QString sentence = paymentSentence(page);
    const QStringList further = furtherTerms(page);
    if (sentence.isEmpty() && further.isEmpty())
        return blocks;
    blocks.push_back(Heading{Heading::Level::Section, page.words.text("payment.heading")});
    QStringList sentences = further;
    if (!sentence.isEmpty())
        sentences.prepend(sentence);
    const bool account =
        owed(snapshot) && (!snapshot.account.empty() || !snapshot.paymentReference.isEmpty());
    if (auto code = account ? transferCode(snapshot) : std::nullopt) {
        blocks.push_back(QrBlock{
            *std::move(code), codeEdge, page.words.text("qr.caption"), sentences, accountTable(page)});
        return blocks;
    }
    for (const QString &each : sentences)
        blocks.push_back(Paragraph{{{each}}});
    if (account)
        blocks.push_back(accountTable(page));
    return blocks;
}

Result<QString> homeRateSentence(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    if (!snapshot.homeRate || snapshot.totals.tax.isZero())
        return QString();
    const FixedRate &rate = *snapshot.homeRate;
    SP_TRY(tax, atFixedRate(snapshot.totals.tax, rate, snapshot.rounding.rounding));
    const QByteArray key = "rate_source." + rate.source;
    const auto source = page.words.find(key);
    QString number = QString::fromLatin1(scaledText(rate.hundredMillionths, 8, Decimals::Shortest));
    number.replace(u'.', page.locale.qt().decimalPoint());
    return page.words.text("home_rate",
        {{"tax"_L1, page.taxName()}, {"home"_L1, QString::fromLatin1(rate.home.code())},
            {"amount"_L1, page.money(tax)}, {"currency"_L1, QString::fromLatin1(snapshot.currency.code())},
            {"rate"_L1, number}, {"date"_L1, page.date(rate.date)},
            {"source"_L1, source ? *source : QString::fromUtf8(rate.source)}});
}

}  // namespace sp::billing
