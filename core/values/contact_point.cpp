// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/contact_point.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace sp {

using i18n::phonenumbers::PhoneNumberUtil;

namespace {

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

Result<PhoneNumber> PhoneNumber::create(const QString &text, const QByteArray &region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const auto problem = util.Parse(text.left(64).toStdString(), region.toStdString(), &number);
    // Parse alone accepts "123" for Germany; only the second question refuses it.
    if (problem != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsValidNumber(number))
        return invalid("phone.invalid", text);
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return PhoneNumber(QByteArray::fromStdString(formatted));
}

QString PhoneNumber::display() const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(m_e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return QString::fromLatin1(m_e164);
    std::string formatted;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

}  // namespace sp
