// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workspace/practice_settings.h"

#include "core/practice/billing/rules/iban.h"
#include "core/practice/billing/rules/numbering.h"
#include "core/practice/billing/rules/tax_rates.h"
#include "core/values/region_names.h"

#include <QJsonArray>

namespace sp {

using namespace billing;

namespace {

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidInput, "settings.invalid", {{QStringLiteral("field"), field}}};
}

Error invalid(const char *field)
{
    return invalid(QString::fromLatin1(field));
}

QJsonObject partyJson(const Party &party)
{
    QJsonArray registrations;
    for (const QString &line : party.registrations)
        registrations.append(line);
    return {{QStringLiteral("name"), party.name}, {QStringLiteral("contact"), party.contact},
        {QStringLiteral("street"), party.address.street},
        {QStringLiteral("postcode"), party.address.postcode}, {QStringLiteral("city"), party.address.city},
        {QStringLiteral("region"), party.address.region},
        {QStringLiteral("country"), QString::fromLatin1(party.address.country)},
        {QStringLiteral("tax_id"), party.taxId}, {QStringLiteral("vat_id"), party.vatId},
        {QStringLiteral("email"), party.email}, {QStringLiteral("phone"), party.phone},
        {QStringLiteral("registrations"), registrations}};
}

Party partyFrom(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Party party;
    party.name = text("name");
    party.contact = text("contact");
    party.address = {
        text("street"), text("postcode"), text("city"), text("region"), text("country").toLatin1()};
    party.taxId = text("tax_id");
    party.vatId = text("vat_id");
    party.email = text("email");
    party.phone = text("phone");
    for (const auto &line : json.value(QLatin1String("registrations")).toArray())
        party.registrations.push_back(line.toString());
    return party;
}

}  // namespace

int PracticeSettings::firstWeekday() const
{
    if (weekBegins != 0)
        return weekBegins;
    const auto known = Locale::create(locale);
    return known ? static_cast<int>(known->qt().firstDayOfWeek()) : 1;
}

QJsonObject PracticeSettings::toJson() const
{
    return {
        {QStringLiteral("practitioner"), practitioner},
        {QStringLiteral("profession"), QString::fromLatin1(profession)},
        {QStringLiteral("zone"), QString::fromLatin1(zone)},
        {QStringLiteral("locale"), QString::fromLatin1(locale)},
        {QStringLiteral("currency"), QString::fromLatin1(currency)},
        {QStringLiteral("week_begins"), weekBegins},
        {QStringLiteral("seller"), partyJson(seller)},
        {QStringLiteral("account"), QJsonObject{{QStringLiteral("holder"), account.holder},
                                        {QStringLiteral("iban"), QString::fromLatin1(account.iban)},
                                        {QStringLiteral("bic"), QString::fromLatin1(account.bic)},
                                        {QStringLiteral("bank"), account.bank}}},
        {QStringLiteral("small_business"), smallBusiness},
        {QStringLiteral("prices"),
            prices == PriceMode::Gross ? QStringLiteral("gross") : QStringLiteral("net")},
        {QStringLiteral("rounding_mode"),
            rounding.mode == RoundingMode::ByLine ? QStringLiteral("line") : QStringLiteral("document")},
        {QStringLiteral("rounding"), rounding.rounding == Rounding::HalfEven ? QStringLiteral("half_even")
                                                                             : QStringLiteral("half_up")},
        {QStringLiteral("terms_days"), terms.days},
        {QStringLiteral("terms_text"), terms.text},
        {QStringLiteral("early_days"), terms.early ? terms.early->days : 0},
        {QStringLiteral("early_percent"),
            QString::fromLatin1(terms.early ? terms.early->rebate.percentText() : QByteArray("0"))},
        {QStringLiteral("paper"), paper == Paper::A4 ? QStringLiteral("A4") : QStringLiteral("Letter")},
        {QStringLiteral("number_pattern"), QString::fromUtf8(numberPattern)},
        {QStringLiteral("credit_pattern"), QString::fromUtf8(creditPattern)},
        {QStringLiteral("quote_pattern"), QString::fromUtf8(quotePattern)},
        {QStringLiteral("undo_seconds"), undoSeconds},
        {QStringLiteral("mail_channel"), QString::fromLatin1(mailChannel)},
        {QStringLiteral("smtp"), smtp},
    };
}

Result<PracticeSettings> PracticeSettings::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key, const QByteArray &otherwise) {
        return json.value(QLatin1String(key)).toString(QString::fromUtf8(otherwise)).toUtf8();
    };
    PracticeSettings settings;
    settings.practitioner = json.value(QLatin1String("practitioner")).toString();
    settings.profession = text("profession", settings.profession);
    settings.zone = text("zone", settings.zone);
    settings.locale = text("locale", settings.locale);
    settings.currency = text("currency", settings.currency);
    settings.weekBegins = json.value(QLatin1String("week_begins")).toInt();
    settings.seller = partyFrom(json.value(QLatin1String("seller")).toObject());
    const QJsonObject bank = json.value(QLatin1String("account")).toObject();
    settings.account = {bank.value(QLatin1String("holder")).toString(),
        bank.value(QLatin1String("iban")).toString().toLatin1(),
        bank.value(QLatin1String("bic")).toString().toLatin1(), bank.value(QLatin1String("bank")).toString()};
    settings.smallBusiness = json.value(QLatin1String("small_business")).toBool();
    settings.prices = text("prices", "gross") == "net" ? PriceMode::Net : PriceMode::Gross;
    settings.rounding.mode =
        text("rounding_mode", "line") == "document" ? RoundingMode::ByDocument : RoundingMode::ByLine;
    settings.rounding.rounding =
        text("rounding", "half_up") == "half_even" ? Rounding::HalfEven : Rounding::HalfUp;
    settings.terms.days = json.value(QLatin1String("terms_days")).toInt(settings.terms.days);
    settings.terms.text = json.value(QLatin1String("terms_text")).toString();
    const auto rebate = BasisPoints::parsePercent(text("early_percent", "0"));
    if (!rebate)
        return invalid("early_percent");
    // Without a rebate there is nothing to be early for.
    if (rebate->value > 0)
        settings.terms.early = PaymentTerms::Early{json.value(QLatin1String("early_days")).toInt(), *rebate};
    settings.paper = text("paper", "A4") == "Letter" ? Paper::Letter : Paper::A4;
    settings.numberPattern = text("number_pattern", settings.numberPattern);
    settings.creditPattern = text("credit_pattern", settings.creditPattern);
    settings.quotePattern = text("quote_pattern", settings.quotePattern);
    // One that was written before quotes had a pattern may have given the usual one to something else.
    if (!json.contains(QLatin1String("quote_pattern")) &&
        (settings.quotePattern == settings.numberPattern || settings.quotePattern == settings.creditPattern))
        settings.quotePattern = "QUOTE-{YYYY}/{####}";
    settings.undoSeconds = json.value(QLatin1String("undo_seconds")).toInt(settings.undoSeconds);
    settings.mailChannel = text("mail_channel", settings.mailChannel);
    settings.smtp = json.value(QLatin1String("smtp")).toObject();
    SP_CHECK(checkSettings(settings));
    return settings;
}

namespace {

/// A number may be given in other words for the same: "2" for "2.00".
bool saysTheSame(const QString &key, const QJsonValue &given, const QJsonValue &kept)
{
    if (given == kept)
        return true;
    if (key != QLatin1String("early_percent") || !given.isString())
        return false;
    const auto one = BasisPoints::parsePercent(given.toString().toLatin1());
    const auto other = BasisPoints::parsePercent(kept.toString().toLatin1());
    return one && other && one->value == other->value;
}

}  // namespace

Result<PracticeSettings> PracticeSettings::changedBy(const QJsonObject &changes) const
{
    QJsonObject json = toJson();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonValue known = json.value(change.key());
        // A text where an object belongs would leave all of its members empty.
        if (known.isUndefined() || known.isObject() != change->isObject())
            return invalid(change.key());
        if (!known.isObject()) {
            json.insert(change.key(), *change);
            continue;
        }
        QJsonObject members = known.toObject();
        const QJsonObject over = change->toObject();
        for (auto member = over.begin(); member != over.end(); ++member)
            members.insert(member.key(), *member);
        json.insert(change.key(), members);
    }
    SP_TRY(changed, fromJson(json));
    const QJsonObject kept = changed.toJson();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonValue now = kept.value(change.key());
        if (!change->isObject()) {
            if (!saysTheSame(change.key(), *change, now))
                return invalid(change.key());
            continue;
        }
        const QJsonObject over = change->toObject();
        for (auto member = over.begin(); member != over.end(); ++member)
            if (now.toObject().value(member.key()) != *member)
                return invalid(change.key() + u'.' + member.key());
    }
    return changed;
}

Result<Done> checkSettings(const PracticeSettings &settings)
{
    SP_CHECK(TimeZone::create(settings.zone));
    SP_CHECK(Locale::create(settings.locale));
    SP_CHECK(Currency::create(settings.currency));
    if (settings.weekBegins < 0 || settings.weekBegins > 7)
        return invalid("week_begins");
    if (!settings.account.empty())
        SP_CHECK(normalisedIban(settings.account.iban));
    if (!settings.seller.email.isEmpty())
        SP_CHECK(EmailAddress::create(settings.seller.email));
    for (const QByteArray &text : {settings.numberPattern, settings.creditPattern, settings.quotePattern}) {
        SP_TRY(pattern, NumberPattern::create(text));
        SP_CHECK(nextNumber(
            pattern, {}, {}, LocalDate()));  // A place that nothing fills would stop the first invoice.
    }
    if (settings.numberPattern == settings.creditPattern)
        return invalid("credit_pattern");  // Two documents would bear one number.
    if (settings.quotePattern == settings.numberPattern || settings.quotePattern == settings.creditPattern)
        return invalid("quote_pattern");
    if (settings.terms.days < 0 || settings.terms.days > 365)
        return invalid("terms_days");
    if (const auto &early = settings.terms.early) {
        // A term that is no shorter than the usual one would be a discount for everybody.
        if (early->days < 0 || (early->days >= settings.terms.days && settings.terms.days > 0))
            return invalid("early_days");
        if (early->rebate.value <= 0 || early->rebate.value > 5'000)
            return invalid("early_percent");
    }
    if (settings.undoSeconds < 0 || settings.undoSeconds > 3600)
        return invalid("undo_seconds");
    if (settings.mailChannel != "eml" && settings.mailChannel != "smtp" && settings.mailChannel != "mailto")
        return invalid("mail_channel");
    return Done{};
}

Result<Done> checkSeller(const Party &seller)
{
    const QByteArray &country = seller.address.country;
    if (!country.isEmpty() && !isCountry(country))
        return invalid("country");
    if (!seller.vatId.isEmpty() && inUnion(country) && !hasVatIdForm(seller.vatId, country))
        return Error{ErrorCode::InvalidInput, "tax.seller_vat_id_invalid",
            {{QStringLiteral("vatId"), seller.vatId},
                {QStringLiteral("country"), QString::fromLatin1(country)}}};
    return Done{};
}

}  // namespace sp
