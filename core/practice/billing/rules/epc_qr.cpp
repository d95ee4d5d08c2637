// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/epc_qr.h"

#include "core/practice/billing/rules/iban.h"

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

constexpr int mostName = 70;
constexpr int mostRemittance = 140;
constexpr int mostBytes = 331;
constexpr std::int64_t mostCents = 99'999'999'999;

/// Characters as people count them, not UTF-16 units.
int lengthOf(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

Error tooLong(const char *reason, qsizetype length)
{
    return {ErrorCode::InvalidInput, reason, {{u"length"_s, static_cast<qint64>(length)}}};
}

}  // namespace

Result<QByteArray> epcQrText(const BankAccount &account, Money amount, const QString &remittance)
{
    SP_TRY(iban, normalisedIban(account.iban));
    QByteArray bic;
    if (!account.bic.isEmpty()) {
        SP_TRY(given, normalisedBic(account.bic));
        bic = given;
    }
    const QString name = account.holder.simplified();
    const QString purpose = remittance.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, "epc.name_missing"};
    if (lengthOf(name) > mostName)
        return tooLong("epc.name_too_long", lengthOf(name));
    if (amount.currency() != Currency::of("EUR"))
        return Error{ErrorCode::Refused, "epc.currency_not_euro",
            {{u"currency"_s, QString::fromLatin1(amount.currency().code())}}};
    if (amount.minor() < 1 || amount.minor() > mostCents)
        return Error{ErrorCode::Refused, "epc.amount_out_of_range",
            {{u"amount"_s, QString::fromLatin1(amount.plain())}}};
    if (lengthOf(purpose) > mostRemittance)
        return tooLong("epc.remittance_too_long", lengthOf(purpose));

    // Service tag, version, character set (1: UTF-8), SEPA credit transfer, who, how much; then the purpose
    // code and the structured reference, both empty, and the unstructured remittance text.
    QByteArray text =
        "BCD\n002\n1\nSCT\n" + bic + '\n' + name.toUtf8() + '\n' + iban + "\nEUR" + amount.plain();
    if (!purpose.isEmpty())
        text += "\n\n\n" + purpose.toUtf8();
    if (text.size() > mostBytes)
        return tooLong("epc.too_long", text.size());
    return text;
}

}  // namespace sp::billing
