// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/invoice_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

/// Reads members of one object. The first thing that does not fit is kept in `failure`, shared with the
/// readers of inner objects; after it everything answers empty values, so that the caller checks once at the
/// end.
class Reader {
public:
    Reader(QJsonObject object, QString path, std::optional<Error> &failure)
        : m_object(std::move(object)), m_path(std::move(path)), m_failure(failure)
    {
    }

    QString string(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            fail(key);
        return value.toString();
    }
    QByteArray code(const QString &key) { return string(key).toUtf8(); }

    std::int64_t integer(const QString &key, std::int64_t least, std::int64_t most)
    {
        const QJsonValue value = m_object.value(key);
        const qint64 read = value.toInteger(least - 1);
        if (!value.isDouble() || read < least || read > most) {
            fail(key);
            return 0;
        }
        return read;
    }
    int number(const QString &key, int least, int most)
    {
        return static_cast<int>(integer(key, least, most));
    }
    Money money(const QString &key, Currency currency)
    {
        return {integer(key, -Money::limit, Money::limit), currency};
    }

    /// A text that `parse` understands; `otherwise` when it does not.
    template <typename T, typename Parse>
    T parsed(const QString &key, T otherwise, Parse parse)
    {
        const auto value = parse(code(key));
        if (!value) {
            fail(key);
            return otherwise;
        }
        return *value;
    }
    LocalDate date(const QString &key)
    {
        return parsed(key, LocalDate{}, [](const QByteArray &value) { return parseDate(value); });
    }
    Currency currency(const QString &key)
    {
        return parsed(
            key, Currency::of("XOF"), [](const QByteArray &value) { return Currency::create(value); });
    }

    template <typename E, std::size_t N>
    E word(const QString &key, const Word<E> (&words)[N])
    {
        const QByteArray value = code(key);
        for (const auto &[known, text] : words)
            if (QByteArrayView(text.data(), static_cast<qsizetype>(text.size())) == value)
                return known;
        fail(key);
        return words[0].first;
    }

    Reader object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject())
            fail(key);
        return {value.toObject(), m_path + key + u'.', m_failure};
    }
    /// Nothing for null.
    std::optional<Reader> optional(const QString &key)
    {
        return m_object.value(key).isNull() ? std::nullopt : std::optional(object(key));
    }

    template <typename Take>
    void eachObject(const QString &key, Take take)
    {
        const QJsonArray items = array(key);
        for (qsizetype at = 0; at < items.size(); ++at) {
            const QString path = u"%1%2[%3]."_s.arg(m_path, key, QString::number(at));
            if (!items[at].isObject())
                fail(u"%1[%2]"_s.arg(key, QString::number(at)));
            take(Reader(items[at].toObject(), path, m_failure));
        }
    }
    std::vector<QString> strings(const QString &key)
    {
        std::vector<QString> texts;
        for (const auto &item : array(key)) {
            if (!item.isString())
                fail(key);
            texts.push_back(item.toString());
        }
        return texts;
    }
    bool has(const QString &key) const { return m_object.contains(key); }

private:
    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray())
            fail(key);
        return value.toArray();
    }
    void fail(const QString &key)
    {
        if (!m_failure)
            m_failure = Error{ErrorCode::Corrupt, "snapshot.invalid", {{u"field"_s, m_path + key}}};
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_failure;
};

constexpr int mostBasisPoints = 10'000;

BasisPoints basisPoints(Reader &json)
{
    return {json.number(u"basisPoints"_s, 0, mostBasisPoints)};
}

TaxRate taxRate(Reader &json)
{
    if (json.has(u"percentThousandths"_s))
        return TaxRate::ofThousandths(json.number(u"percentThousandths"_s, 0, TaxRate::whole));
    return basisPoints(json);
}

TaxTreatment readTreatment(Reader json)
{
    TaxTreatment tax{json.word(u"kind"_s, taxKinds), taxRate(json), json.code(u"code"_s),
        json.has(u"name"_s) ? json.string(u"name"_s) : QString()};
    if (json.has(u"second"_s)) {
        Reader second = json.object(u"second"_s);
        tax.second = SecondTax{taxRate(second), second.string(u"name"_s)};
    }
    return tax;
}

Discount readDiscount(std::optional<Reader> json, Currency currency)
{
    if (!json)
        return {};
    if (json->has(u"basisPoints"_s))
        return basisPoints(*json);
    return json->money(u"minor"_s, currency);
}

std::optional<Period> readPeriod(std::optional<Reader> json)
{
    if (!json)
        return {};
    return Period{json->date(u"from"_s), json->date(u"to"_s)};
}

InvoiceLine readLine(Reader json, Currency currency)
{
    const auto quantity = [&](const QString &key) {
        return json.parsed(key, Quantity{}, [](const QByteArray &value) { return Quantity::parse(value); });
    };
    return {.kind = json.word(u"kind"_s, lineKinds),
        .description = json.string(u"description"_s),
        .detail = json.string(u"detail"_s),
        .service = readPeriod(json.optional(u"service"_s)),
        .quantity = quantity(u"quantity"_s),
        .unit = json.word(u"unit"_s, unitWords),
        .unitPrice = json.money(u"unitPrice"_s, currency),
        .priceBase = quantity(u"priceBase"_s),
        .discount = readDiscount(json.optional(u"discount"_s), currency),
        .tax = readTreatment(json.object(u"tax"_s))};
}

Totals readTotals(Reader json, Currency currency)
{
    const auto money = [&](Reader &from, const QString &key) { return from.money(key, currency); };
    const auto second = [&](Reader &from) {
        return from.has(u"second"_s) ? std::optional(money(from, u"second"_s)) : std::nullopt;
    };
    Totals totals{{}, {}, money(json, u"subtotal"_s), money(json, u"discount"_s), money(json, u"net"_s),
        money(json, u"tax"_s), money(json, u"gross"_s), money(json, u"paid"_s), money(json, u"due"_s)};
    json.eachObject(u"lines"_s, [&](Reader line) {
        totals.lines.push_back(
            {money(line, u"amount"_s), money(line, u"discount"_s), money(line, u"documentDiscount"_s),
                money(line, u"net"_s), money(line, u"tax"_s), money(line, u"gross"_s), second(line)});
    });
    json.eachObject(u"taxes"_s, [&](Reader tax) {
        totals.taxes.push_back({readTreatment(tax.object(u"treatment"_s)), money(tax, u"base"_s),
            money(tax, u"tax"_s), second(tax)});
    });
    return totals;
}

Party readParty(Reader json)
{
    Reader at = json.object(u"address"_s);
    return {json.string(u"name"_s), json.string(u"contact"_s),
        {at.string(u"street"_s), at.string(u"postcode"_s), at.string(u"city"_s), at.string(u"region"_s),
            at.code(u"country"_s)},
        json.string(u"taxId"_s), json.string(u"vatId"_s), json.string(u"email"_s), json.string(u"phone"_s),
        json.strings(u"registrations"_s)};
}

WallStamp readWall(Reader json)
{
    const auto time = [&](const QString &key) {
        return json.parsed(key, LocalTime{}, [](const QByteArray &value) { return parseLocalTime(value); });
    };
    return {json.code(u"zone"_s), time(u"start"_s), time(u"end"_s), json.code(u"startAbbreviation"_s),
        json.code(u"endAbbreviation"_s)};
}

SessionStamp readSession(Reader json)
{
    const auto instant = [&](const QString &key) {
        return json.parsed(key, Instant{}, [](const QByteArray &value) { return parseInstant(value); });
    };
    return {instant(u"start"_s), instant(u"end"_s), readWall(json.object(u"provider"_s)),
        readWall(json.object(u"client"_s)), json.number(u"line"_s, -1, INT_MAX)};
}

PaymentTerms readTerms(Reader json)
{
    PaymentTerms terms{json.number(u"days"_s, 0, INT_MAX), {}, json.string(u"text"_s)};
    if (auto early = json.optional(u"early"_s))
        terms.early = PaymentTerms::Early{early->number(u"days"_s, 0, INT_MAX), basisPoints(*early)};
    return terms;
}

std::optional<DocumentReference> readReference(std::optional<Reader> json)
{
    if (!json)
        return {};
    return DocumentReference{json->code(u"series"_s), json->code(u"number"_s), json->date(u"issueDate"_s),
        json->string(u"reason"_s)};
}

std::optional<FixedRate> readRate(std::optional<Reader> json)
{
    if (!json)
        return {};
    return FixedRate{json->currency(u"home"_s), json->integer(u"hundredMillionths"_s, 1, Money::limit),
        json->date(u"date"_s), json->code(u"source"_s)};
}

StandingWords readStanding(Reader json)
{
    return {json.string(u"opening"_s), json.string(u"closing"_s), json.string(u"footer"_s)};
}

}  // namespace

Result<Language> languageFromCode(QByteArrayView code)
{
    for (const auto &[language, text] : languages)
        if (code.first(std::min<qsizetype>(2, code.size())) == QByteArrayView(text.data(), 2) &&
            (code.size() == 2 || code[2] == '-' || code[2] == '_'))
            return language;
    return Error{ErrorCode::InvalidInput, "language.unsupported", {{u"language"_s, QString::fromUtf8(code)}}};
}

Result<InvoiceSnapshot> InvoiceSnapshot::fromJson(const QJsonObject &object)
{
    std::optional<Error> failure;
    Reader json(object, {}, failure);
    const int format = json.number(u"format"_s, 1, INT_MAX);
    if (format > snapshotFormat)
        return Error{ErrorCode::Refused, "snapshot.newer", {{u"format"_s, format}}};
    const Currency currency = json.currency(u"currency"_s);
    Reader account = json.object(u"account"_s);
    InvoiceSnapshot snapshot{
        .type = json.word(u"type"_s, documentTypes),
        .series = json.code(u"series"_s),
        .number = json.code(u"number"_s),
        .issueDate = json.date(u"issueDate"_s),
        .dueDate = object[u"dueDate"_s].isNull() ? std::nullopt : std::optional(json.date(u"dueDate"_s)),
        .validUntil =
            object.contains(u"validUntil"_s) ? std::optional(json.date(u"validUntil"_s)) : std::nullopt,
        .service = readPeriod(json.optional(u"service"_s)),
        .seller = readParty(json.object(u"seller"_s)),
        .buyer = readParty(json.object(u"buyer"_s)),
        .language = json.word(u"language"_s, languages),
        .paper = json.word(u"paper"_s, papers),
        .currency = currency,
        .prices = json.word(u"prices"_s, priceModes),
        .rounding = {json.word(u"roundingMode"_s, roundingModes), json.word(u"rounding"_s, roundings)},
        .discount = readDiscount(json.optional(u"discount"_s), currency),
        .totals = readTotals(json.object(u"totals"_s), currency),
        .terms = readTerms(json.object(u"terms"_s)),
        .paymentReference = json.string(u"paymentReference"_s),
        .buyerReference = json.string(u"buyerReference"_s),
        .introduction = json.string(u"introduction"_s),
        .closing = json.string(u"closing"_s),
        .standing =
            object.contains(u"standing"_s) ? readStanding(json.object(u"standing"_s)) : StandingWords(),
        .account = {account.string(u"holder"_s), account.code(u"iban"_s), account.code(u"bic"_s),
            account.string(u"bank"_s)},
        .corrects = readReference(json.optional(u"corrects"_s)),
        .basedOn = object.contains(u"basedOn"_s) ? readReference(json.optional(u"basedOn"_s)) : std::nullopt,
        .homeRate = readRate(json.optional(u"homeRate"_s)),
    };
    json.eachObject(u"lines"_s, [&](Reader line) { snapshot.lines.push_back(readLine(line, currency)); });
    json.eachObject(u"sessions"_s, [&](Reader stamp) { snapshot.sessions.push_back(readSession(stamp)); });
    for (const QString &notice : json.strings(u"notices"_s))
        snapshot.notices.push_back(notice.toUtf8());
    if (failure)
        return *failure;
    return snapshot;
}

}  // namespace sp::billing
