// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoice_words.h"

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

QString describe(const BilledDocument &document)
{
    const InvoiceSnapshot &content = document.content;
    QList<QStringList> rows;
    rows.append({QStringLiteral("Number"),
        content.number.isEmpty() ? QStringLiteral("(draft)") : idString(content.number)});
    rows.append({QStringLiteral("State"), idString(stateName(document.state))});
    rows.append({QStringLiteral("For"), content.buyer.name});
    rows.append({QStringLiteral("Date"), idString(dateText(content.issueDate))});
    for (std::size_t at = 0; at < content.lines.size(); ++at)
        rows.append({content.lines[at].description, idString(content.totals.lines[at].gross.plain())});
    for (const TaxFigures &tax : content.totals.taxes)
        for (const TaxLine &line : taxLines(tax))
            rows.append({(line.name.isEmpty() ? QStringLiteral("Tax") : line.name) +
                             QStringLiteral(" %1 %").arg(idString(line.rate.percentText())),
                idString(line.tax.plain())});
    rows.append(
        {QStringLiteral("Total"), idString(content.totals.gross.plain() + ' ' + content.currency.code())});
    const auto sum = [&](const char *name, std::int64_t minor) {
        if (minor != 0)
            rows.append({QLatin1String(name),
                idString(Money(minor, content.currency).plain() + ' ' + content.currency.code())});
    };
    sum("Credited", document.creditedMinor);
    sum("Rebate for paying early", document.earlyMinor);
    sum("Written off", document.writtenOffMinor);
    if (document.scheduledOn)
        rows.append({QStringLiteral("Issued on"), idString(dateText(*document.scheduledOn))});
    rows.append({QStringLiteral("Open"), idString(document.open().plain() + ' ' + content.currency.code())});
    return table(rows);
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
