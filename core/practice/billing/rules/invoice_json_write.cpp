// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/invoice_words.h"

#include <QJsonArray>

#include <span>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

template <typename E>
QString word(std::span<const Word<E>> words, E value)
{
    for (const auto &[known, text] : words)
        if (known == value)
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    Q_ASSERT(false);
    return {};
}
template <typename E, std::size_t N>
QString word(const Word<E> (&words)[N], E value)
{
    return word<E>(std::span<const Word<E>>(words), value);
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}
QString text(LocalDate date)
{
    return text(dateText(date));
}

/// Writes amounts of one currency.
class Writer {
public:
    explicit Writer(Currency currency) : m_currency(currency) {}

    qint64 minor(Money amount) const
    {
        Q_ASSERT(amount.currency() == m_currency);
        return amount.minor();
    }

    QJsonValue discount(const Discount &discount) const
    {
        if (const auto *share = std::get_if<BasisPoints>(&discount))
            return QJsonObject{{u"basisPoints"_s, share->value}};
        if (const auto *sum = std::get_if<Money>(&discount))
            return QJsonObject{{u"minor"_s, minor(*sum)}};
        return QJsonValue::Null;
    }

    /// In basis points wherever they suffice, so that what was frozen before there were finer rates keeps its
    /// hash.
    static QJsonObject rate(TaxRate rate)
    {
        constexpr int perBasisPoint = 10;
        if (rate.thousandths() % perBasisPoint == 0)
            return {{u"basisPoints"_s, rate.thousandths() / perBasisPoint}};
        return {{u"percentThousandths"_s, rate.thousandths()}};
    }

    /// `json` with the share of the second tax, where there is one.
    QJsonObject withSecond(QJsonObject json, const std::optional<Money> &second) const
    {
        if (second)
            json.insert(u"second"_s, minor(*second));
        return json;
    }

    static QJsonObject treatment(const TaxTreatment &tax)
    {
        QJsonObject json = rate(tax.rate);
        json.insert(u"kind"_s, word(taxKinds, tax.kind));
        json.insert(u"code"_s, text(tax.code));
        // Only where there is one, so that what was frozen before there were names keeps its hash.
        if (!tax.name.isEmpty())
            json.insert(u"name"_s, tax.name);
        if (tax.second) {
            QJsonObject second = rate(tax.second->rate);
            second.insert(u"name"_s, tax.second->name);
            json.insert(u"second"_s, second);
        }
        return json;
    }

    static QJsonValue period(const std::optional<Period> &period)
    {
        if (!period)
            return QJsonValue::Null;
        return QJsonObject{{u"from"_s, text(period->from)}, {u"to"_s, text(period->to)}};
    }

    QJsonObject line(const InvoiceLine &line) const
    {
        return {{u"kind"_s, word(lineKinds, line.kind)}, {u"description"_s, line.description},
            {u"detail"_s, line.detail}, {u"service"_s, period(line.service)},
            {u"quantity"_s, text(line.quantity.text())}, {u"unit"_s, word(unitWords, line.unit)},
            {u"unitPrice"_s, minor(line.unitPrice)}, {u"priceBase"_s, text(line.priceBase.text())},
            {u"discount"_s, discount(line.discount)}, {u"tax"_s, treatment(line.tax)}};
    }

    QJsonObject totals(const Totals &totals) const
    {
        QJsonArray lines;
        for (const LineFigures &line : totals.lines)
            lines.append(withSecond(
                {{u"amount"_s, minor(line.amount)}, {u"discount"_s, minor(line.discount)},
                    {u"documentDiscount"_s, minor(line.documentDiscount)}, {u"net"_s, minor(line.net)},
                    {u"tax"_s, minor(line.tax)}, {u"gross"_s, minor(line.gross)}},
                line.second));
        QJsonArray taxes;
        for (const TaxFigures &tax : totals.taxes)
            taxes.append(withSecond({{u"treatment"_s, treatment(tax.treatment)}, {u"base"_s, minor(tax.base)},
                                        {u"tax"_s, minor(tax.tax)}},
                tax.second));
        return {{u"lines"_s, lines}, {u"taxes"_s, taxes}, {u"subtotal"_s, minor(totals.subtotal)},
            {u"discount"_s, minor(totals.discount)}, {u"net"_s, minor(totals.net)},
            {u"tax"_s, minor(totals.tax)}, {u"gross"_s, minor(totals.gross)}, {u"paid"_s, minor(totals.paid)},
            {u"due"_s, minor(totals.due)}};
    }

    static QJsonObject party(const Party &party)
    {
        QJsonArray registrations;
        for (const QString &line : party.registrations)
            registrations.append(line);
        const PostalAddress &at = party.address;
        return {{u"name"_s, party.name}, {u"contact"_s, party.contact},
            {u"address"_s,
                QJsonObject{{u"street"_s, at.street}, {u"postcode"_s, at.postcode}, {u"city"_s, at.city},
                    {u"region"_s, at.region}, {u"country"_s, text(at.country)}}},
            {u"taxId"_s, party.taxId}, {u"vatId"_s, party.vatId}, {u"email"_s, party.email},
            {u"phone"_s, party.phone}, {u"registrations"_s, registrations}};
    }

    static QJsonObject wall(const WallStamp &stamp)
    {
        return {{u"zone"_s, text(stamp.zone)}, {u"start"_s, text(localTimeText(stamp.start))},
            {u"end"_s, text(localTimeText(stamp.end))},
            {u"startAbbreviation"_s, text(stamp.startAbbreviation)},
            {u"endAbbreviation"_s, text(stamp.endAbbreviation)}};
    }

    static QJsonObject session(const SessionStamp &stamp)
    {
        return {{u"start"_s, text(instantText(stamp.start))}, {u"end"_s, text(instantText(stamp.end))},
            {u"provider"_s, wall(stamp.provider)}, {u"client"_s, wall(stamp.client)},
            {u"line"_s, stamp.line}};
    }

    static QJsonObject terms(const PaymentTerms &terms)
    {
        QJsonValue early = QJsonValue::Null;
        if (terms.early)
            early =
                QJsonObject{{u"days"_s, terms.early->days}, {u"basisPoints"_s, terms.early->rebate.value}};
        return {{u"days"_s, terms.days}, {u"early"_s, early}, {u"text"_s, terms.text}};
    }

    static QJsonValue reference(const std::optional<DocumentReference> &reference)
    {
        if (!reference)
            return QJsonValue::Null;
        return QJsonObject{{u"series"_s, text(reference->series)}, {u"number"_s, text(reference->number)},
            {u"issueDate"_s, text(reference->issueDate)}, {u"reason"_s, reference->reason}};
    }

    static QJsonValue rate(const std::optional<FixedRate> &rate)
    {
        if (!rate)
            return QJsonValue::Null;
        return QJsonObject{{u"home"_s, text(rate->home.code())},
            {u"hundredMillionths"_s, static_cast<qint64>(rate->hundredMillionths)},
            {u"date"_s, text(rate->date)}, {u"source"_s, text(rate->source)}};
    }

private:
    Currency m_currency;
};

}  // namespace

QByteArray languageCode(Language language)
{
    return word(languages, language).toLatin1();
}

QJsonObject InvoiceSnapshot::toJson() const
{
    const Writer write(currency);
    QJsonArray lineArray;
    for (const InvoiceLine &line : lines)
        lineArray.append(write.line(line));
    QJsonArray noticeArray;
    for (const QByteArray &notice : notices)
        noticeArray.append(text(notice));
    QJsonArray sessionArray;
    for (const SessionStamp &stamp : sessions)
        sessionArray.append(Writer::session(stamp));
    QJsonObject json{{u"format"_s, snapshotFormat}, {u"type"_s, word(documentTypes, type)},
        {u"series"_s, text(series)}, {u"number"_s, text(number)}, {u"issueDate"_s, text(issueDate)},
        {u"dueDate"_s, dueDate ? QJsonValue(text(*dueDate)) : QJsonValue(QJsonValue::Null)},
        {u"service"_s, Writer::period(service)}, {u"seller"_s, Writer::party(seller)},
        {u"buyer"_s, Writer::party(buyer)}, {u"language"_s, word(languages, language)},
        {u"paper"_s, word(papers, paper)}, {u"currency"_s, text(currency.code())},
        {u"prices"_s, word(priceModes, prices)}, {u"roundingMode"_s, word(roundingModes, rounding.mode)},
        {u"rounding"_s, word(roundings, rounding.rounding)}, {u"lines"_s, lineArray},
        {u"discount"_s, write.discount(discount)}, {u"totals"_s, write.totals(totals)},
        {u"notices"_s, noticeArray}, {u"terms"_s, Writer::terms(terms)},
        {u"paymentReference"_s, paymentReference}, {u"buyerReference"_s, buyerReference},
        {u"introduction"_s, introduction}, {u"closing"_s, closing},
        {u"account"_s, QJsonObject{{u"holder"_s, account.holder}, {u"iban"_s, text(account.iban)},
                           {u"bic"_s, text(account.bic)}, {u"bank"_s, account.bank}}},
        {u"corrects"_s, Writer::reference(corrects)}, {u"homeRate"_s, Writer::rate(homeRate)},
        {u"sessions"_s, sessionArray}};
    // Only where there is one, so that what was frozen before there were such things keeps its hash.
    if (validUntil)
        json.insert(u"validUntil"_s, text(*validUntil));
    if (basedOn)
        json.insert(u"basedOn"_s, Writer::reference(basedOn));
    if (!standing.empty())
        json.insert(u"standing"_s, QJsonObject{{u"opening"_s, standing.opening},
                                       {u"closing"_s, standing.closing}, {u"footer"_s, standing.footer}});
    return json;
}

}  // namespace sp::billing
