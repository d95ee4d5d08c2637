// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/own_tax.h"

#include "core/practice/billing/rules/tax_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

constexpr qsizetype longestName = 40;

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidInput, "tax.own_rate_invalid", {{u"field"_s, field}}};
}

Result<Done> readRate(
    const QJsonObject &body, const QString &field, const QString &name, std::optional<NamedRate> &into)
{
    const QString text = body.value(field).toString().trimmed();
    const QString called = body.value(name).toString().trimmed();
    if (called.size() > longestName)
        return invalid(name);
    if (text.isEmpty())
        return Done{};
    const auto rate = TaxRate::parsePercent(text.toUtf8());
    if (!rate || rate->thousandths() > TaxRate::whole)
        return invalid(field);
    into = NamedRate{*rate, called};
    return Done{};
}

QString rateText(const std::optional<NamedRate> &rate)
{
    return rate ? QString::fromLatin1(rate->rate.percentText()) : QString();
}

/// Adds the second tax, where there is one.
void addSecond(QJsonObject &json, const std::optional<NamedRate> &rate)
{
    if (!rate || !rate->second)
        return;
    json.insert(u"second_rate"_s, QString::fromLatin1(rate->second->rate.percentText()));
    json.insert(u"second_name"_s, rate->second->name);
}

}  // namespace

QJsonObject ownTaxJson(const OwnTax &tax)
{
    QJsonObject json{{u"rate"_s, rateText(tax.standard)},
        {u"name"_s, tax.standard ? tax.standard->name : QString()}, {u"second_rate"_s, QString()},
        {u"second_name"_s, QString()}, {u"reduced_rate"_s, rateText(tax.reduced)},
        {u"reduced_name"_s, tax.reduced ? tax.reduced->name : QString()}};
    addSecond(json, tax.standard);
    return json;
}

Result<OwnTax> readOwnTax(const QJsonObject &body)
{
    OwnTax tax;
    SP_CHECK(readRate(body, u"rate"_s, u"name"_s, tax.standard));
    std::optional<NamedRate> second;
    SP_CHECK(readRate(body, u"second_rate"_s, u"second_name"_s, second));
    if (second) {
        // On a document the two can only be told apart by their names.
        if (!tax.standard)
            return invalid(u"rate"_s);
        if (second->name.isEmpty() || tax.standard->name.isEmpty())
            return invalid(second->name.isEmpty() ? u"second_name"_s : u"name"_s);
        tax.standard->second = SecondTax{second->rate, second->name};
    }
    SP_CHECK(readRate(body, u"reduced_rate"_s, u"reduced_name"_s, tax.reduced));
    return tax;
}

Result<OwnTaxFacts> readOwnTaxFacts(const QJsonObject &facts)
{
    const QByteArray code = facts.value(u"code"_s).toString().toUtf8();
    const std::string_view wanted(code.constData(), static_cast<std::size_t>(code.size()));
    if (std::ranges::find(taxCodes, wanted) == std::end(taxCodes))
        return Error{ErrorCode::InvalidInput, "tax.code_unknown", {{u"code"_s, QString::fromUtf8(code)}}};
    return OwnTaxFacts{code};
}

std::optional<NamedRate> decideOwnTax(const OwnTax &tax, const OwnTaxFacts &facts)
{
    if (facts.code == "standard")
        return tax.standard;
    if (facts.code == "reduced")
        return tax.reduced;
    return std::nullopt;
}

QJsonObject namedRateJson(const std::optional<NamedRate> &rate)
{
    if (!rate)
        return {};
    QJsonObject json{{u"rate"_s, QString::fromLatin1(rate->rate.percentText())}, {u"name"_s, rate->name}};
    addSecond(json, rate);
    return json;
}

}  // namespace sp::billing
