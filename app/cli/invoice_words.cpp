// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoice_words.h"

#include "core/practice/documents/page_words.h"
#include "core/practice/documents/sum_rows.h"
#include "ui/messages/error_text.h"

namespace sp::cli {

using namespace billing;

QJsonObject documentJson(const BilledDocument &document)
{
    QJsonObject json = document.content.toJson();
    json.insert(QStringLiteral("id"), idString(document.id.text()));
    json.insert(QStringLiteral("state"), idString(stateName(document.state)));
    json.insert(QStringLiteral("total"), moneyJson(document.content.totals.gross));
    json.insert(QStringLiteral("open"), moneyJson(document.open()));
    json.insert(
        QStringLiteral("credited"), moneyJson(Money(document.creditedMinor, document.content.currency)));
    json.insert(
        QStringLiteral("early_rebate"), moneyJson(Money(document.earlyMinor, document.content.currency)));
    json.insert(
        QStringLiteral("written_off"), moneyJson(Money(document.writtenOffMinor, document.content.currency)));
    if (document.scheduledOn) {
        json.insert(QStringLiteral("scheduled_on"), idString(dateText(*document.scheduledOn)));
        json.insert(QStringLiteral("send_then"), document.whenIssued == BilledDocument::WhenIssued::Mail);
    }
    if (document.held)
        json.insert(
            QStringLiteral("held"), QJsonObject{{QStringLiteral("reason"), idString(document.held->reason)},
                                        {QStringLiteral("facts"), document.held->facts},
                                        {QStringLiteral("message"), ui::errorText(*document.held)}});
    return json;
}

namespace {

QString taxWords(const TaxFigures &figures, const TaxLine &line)
{
    const QString base = idString(figures.base.plain());
    switch (figures.treatment.kind) {
    case TaxKind::Taxed:
        return QStringLiteral("%1 %2 % on %3")
            .arg(line.name.isEmpty() ? QStringLiteral("Tax") : line.name, idString(line.rate.percentText()),
                base);
    case TaxKind::Exempt:
        return QStringLiteral("Exempt from tax, on %1").arg(base);
    case TaxKind::SmallBusiness:
        return QStringLiteral("Without tax, on %1").arg(base);
    case TaxKind::ReverseCharge:
        return QStringLiteral("Reverse charge, no tax, on %1").arg(base);
    case TaxKind::OutsideScope:
        return QStringLiteral("Outside the scope of tax, on %1").arg(base);
    }
    Q_UNREACHABLE();
}

QString discountWords(const Discount &discount)
{
    const auto *share = std::get_if<BasisPoints>(&discount);
    return share ? QStringLiteral("Discount of %1 %").arg(idString(share->percentText()))
                 : QStringLiteral("Discount");
}

QString sumWords(const InvoiceSnapshot &content, const SumRow &row)
{
    switch (row.what) {
    case SumRow::What::Subtotal:
        return QStringLiteral("Subtotal");
    case SumRow::What::Discount:
        return discountWords(content.discount);
    case SumRow::What::Net:
        return QStringLiteral("Net total");
    case SumRow::What::Tax:
        return taxWords(*row.figures, *row.tax);
    case SumRow::What::Total:
        return QStringLiteral("Total");
    case SumRow::What::Paid:
        return QStringLiteral("Already paid");
    case SumRow::What::Due:
        return QStringLiteral("Amount due");
    case SumRow::What::Refund:
        return QStringLiteral("Amount in the client's favor");
    }
    Q_UNREACHABLE();
}

}  // namespace

void addFigures(QList<QStringList> &rows, const InvoiceSnapshot &content)
{
    for (std::size_t at = 0; at < content.lines.size(); ++at) {
        const InvoiceLine &line = content.lines[at];
        const LineFigures &figures = content.totals.lines[at];
        QStringList row{line.description};
        if (line.kind != LineKind::Text)
            row.append(idString(amountOf(figures).plain()));
        if (!figures.discount.isZero())
            row.append(QStringLiteral("%1: %2").arg(
                discountWords(line.discount), idString((-figures.discount).plain())));
        rows.append(row);
    }
    for (const SumRow &row : sumRows(content)) {
        QString amount = idString(row.amount.plain());
        if (row.what == SumRow::What::Total)
            amount += u' ' + idString(content.currency.code());
        rows.append({sumWords(content, row), amount});
    }
}

QString noticeWords(const InvoiceSnapshot &content)
{
    const auto words = PageWords::load(Language::En, content.seller.address.country);
    QString text;
    for (const QByteArray &notice : content.notices) {
        const auto sentence = words ? words->find(notice) : Result<QString>(words.error());
        // A document of a newer program may carry a code that has no words here.
        text += (sentence ? *sentence : idString(notice)) + u'\n';
    }
    return text;
}

QString describe(const BilledDocument &document)
{
    const InvoiceSnapshot &content = document.content;
    QList<QStringList> rows;
    rows.append({QStringLiteral("Number"),
        content.number.isEmpty() ? QStringLiteral("(draft)") : idString(content.number)});
    rows.append({QStringLiteral("State"), idString(stateName(document.state))});
    rows.append({QStringLiteral("For"), content.buyer.name});
    rows.append({QStringLiteral("Date"), idString(dateText(content.issueDate))});
    addFigures(rows, content);
    const auto sum = [&](const char *name, std::int64_t minor) {
        if (minor != 0)
            rows.append({QLatin1String(name),
                idString(Money(minor, content.currency).plain() + ' ' + content.currency.code())});
    };
    sum("Credited", document.creditedMinor);
    sum("Discount for paying early", document.earlyMinor);
    sum("Written off", document.writtenOffMinor);
    if (document.scheduledOn)
        rows.append({QStringLiteral("Issued on"), idString(dateText(*document.scheduledOn))});
    rows.append({QStringLiteral("Open"), idString(document.open().plain() + ' ' + content.currency.code())});
    return table(rows) + noticeWords(content);
}

QJsonArray missingJson(const std::vector<MissingFact> &missing)
{
    QJsonArray json;
    for (const MissingFact &each : missing)
        json.append(QJsonObject{{QStringLiteral("reason"), idString(each.reason)},
            {QStringLiteral("facts"), each.facts},
            {QStringLiteral("refuses"), each.weight == MissingFact::Weight::Refused},
            {QStringLiteral("message"), ui::reasonText(each.reason, each.facts)}});
    return json;
}

QString missingWords(const std::vector<MissingFact> &missing)
{
    QString words;
    for (const MissingFact &each : missing)
        words += (each.weight == MissingFact::Weight::Refused ? QStringLiteral("Cannot be issued: ")
                                                              : QStringLiteral("Note: ")) +
                 ui::reasonText(each.reason, each.facts) + u'\n';
    return words;
}

Result<std::vector<MissingFact>> letPass(Context &context, const std::optional<DocumentId> &id)
{
    if (!id)
        return std::vector<MissingFact>();
    SP_TRY(document, context.engine().billing().document(*id));
    return context.engine().billing().missingFrom(document);
}

QJsonObject documentJson(const DraftReview &review)
{
    QJsonObject json = documentJson(review.document);
    json.insert(QStringLiteral("missing"), missingJson(review.missing));
    return json;
}

QString describe(const DraftReview &review)
{
    QString words = describe(review.document);
    if (review.document.held)
        words += QStringLiteral("Was not issued on its day: ") + ui::errorText(*review.document.held) + u'\n';
    words += missingWords(review.missing);
    return words;
}

Result<Reply> draftReply(Context &context, const DocumentId &id)
{
    SP_TRY(review, context.engine().billing().review(id, context.engine().now()));
    return Reply{documentJson(review), describe(review)};
}

Result<DocumentId> documentArgument(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "INVOICE"));
    return context.document(text);
}

}  // namespace sp::cli
