// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/contact_point.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace sp {

using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr qsizetype longestPhone = 64;

Error invalid(const char *reason, const QString &text)
{
    return {ErrorCode::InvalidInput, reason, {{QStringLiteral("text"), text.left(80)}}};
}

}  // namespace

Result<EmailAddress> EmailAddress::create(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString domain = trimmed.mid(at + 1);
    bool ok = at > 0 && at <= 64 && trimmed.indexOf(u'@') == at && trimmed.toUtf8().size() <= 254 &&
              !domain.isEmpty() && !domain.startsWith(u'.') && !domain.endsWith(u'.') &&
              !domain.startsWith(u'-') && !domain.contains(QStringLiteral("..")) &&
              std::ranges::any_of(domain, [](QChar c) { return c.isLetter(); });
    for (const QChar c : trimmed)
        ok = ok && !c.isSpace() && c.unicode() > 0x20 && c.unicode() != 0x7F &&
             !QStringLiteral("<>()[],;:\\\"").contains(c);
    if (!ok)
        return invalid("email.invalid", trimmed);
    return EmailAddress(trimmed);
}

std::optional<PhoneReading> readPhone(const QString &text, const QByteArray &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(text.left(longestPhone).toStdString(), region.toStdString(), &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    const auto as = [&](PhoneNumberUtil::PhoneNumberFormat form) {
        std::string formatted;
        util.Format(number, form, &formatted);
        return QString::fromStdString(formatted);
    };
    return PhoneReading{as(PhoneNumberUtil::E164).toLatin1(), as(PhoneNumberUtil::INTERNATIONAL),
        as(PhoneNumberUtil::NATIONAL), util.IsValidNumber(number)};
}

Result<PhoneNumber> PhoneNumber::create(const QString &text, const QByteArray &region)
{
    // Reading alone accepts "123" for Germany; only whether it is valid refuses it.
    const auto reading = readPhone(text, region);
    if (!reading || !reading->valid)
        return invalid("phone.invalid", text);
    return PhoneNumber(reading->e164);
}

QString PhoneNumber::display() const
{
    const auto reading = readPhone(QString::fromLatin1(m_e164), "ZZ");
    return reading ? reading->international : QString::fromLatin1(m_e164);
}

}  // namespace sp
