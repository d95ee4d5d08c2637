// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/billing/rules/invoice.h"
#include "core/values/locale.h"

namespace sp {

/// What the whole practice goes by. Invoices take their seller, rounding and terms from here at issue.
struct PracticeSettings {
    QString practitioner;  ///< The person's name, as greeted and shown.
    QByteArray profession = "coach";
    QByteArray zone = "UTC";
    QByteArray locale = "en-GB";
    QByteArray currency = "EUR";
    /// ISO 8601 number of the weekday that a week begins with, 1 for Monday; 0: as the locale has it.
    int weekBegins = 0;
    billing::Party seller = {};
    billing::BankAccount account = {};
    bool smallBusiness = false;  ///< Exempt as a small business; see tax_rules.h.
    billing::PriceMode prices = billing::PriceMode::Gross;
    billing::RoundingRule rounding = {};
    billing::PaymentTerms terms = {};
    billing::Paper paper = billing::Paper::A4;
    QByteArray numberPattern = "{YYYY}/{####}";
    QByteArray creditPattern = "C{YYYY}/{####}";
    QByteArray quotePattern = "Q-{YYYY}/{####}";
    int undoSeconds = 10;  ///< How long a message waits before it is sent: 0 (it leaves at once) to 3600.
    /// How messages leave: "eml" (files in the outgoing folder), "smtp" or "mailto".
    QByteArray mailChannel = "eml";
    QJsonObject smtp = {};  ///< Host, port, security, user; never the password.

    /// 1 to 7: what weekBegins says, or the locale (CLDR: Sunday in the United States).
    int firstWeekday() const;
    QJsonObject toJson() const;
    /// Fails with "settings.invalid" {field}.
    static Result<PracticeSettings> fromJson(const QJsonObject &json);
    /// These settings with what `changes` names, in the form of toJson(); objects by their members. A value
    /// that would not be kept as it is given, because its type or its spelling is wrong, fails with
    /// "settings.invalid" {field}: nothing is taken for something else in silence.
    Result<PracticeSettings> changedBy(const QJsonObject &changes) const;
    friend bool operator==(const PracticeSettings &, const PracticeSettings &) = default;
};

/// Fails with zone.unknown, locale.unknown, currency.unknown, number.pattern_invalid, number.prefix_invalid,
/// iban.invalid, email.invalid or "settings.invalid" {field}.
Result<Done> checkSettings(const PracticeSettings &settings);
/// What is asked of the seller whenever settings are stored; not of those that are read, so that a practice
/// with an older slip still opens. Fails with "settings.invalid" {field} or "tax.seller_vat_id_invalid"
/// {vatId, country}.
Result<Done> checkSeller(const billing::Party &seller);

}  // namespace sp
