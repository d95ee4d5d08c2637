// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a value type accepts, it writes in a form that it reads back as the same value.
#include "core/values/contact_point.h"
#include "core/values/money.h"
#include "core/values/time.h"
#include "core/values/time_zone.h"

#include <cstdint>

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto date = sp::parseDate(text))
        require(*sp::parseDate(sp::dateText(*date)) == *date);
    if (const auto time = sp::parseLocalTime(text))
        require(*sp::parseLocalTime(sp::localTimeText(*time)) == *time);
    if (const auto instant = sp::parseInstant(text))
        sp::instantText(*instant);
    if (const auto quantity = sp::Quantity::parse(text))
        require(*sp::Quantity::parse(quantity->text()) == *quantity);
    if (const auto percent = sp::BasisPoints::parsePercent(text))
        require(*sp::BasisPoints::parsePercent(percent->percentText()) == *percent);
    for (const char *code : {"EUR", "JPY", "KWD"}) {
        const sp::Currency currency = *sp::Currency::create(code);
        if (const auto money = sp::Money::parse(text, currency))
            require(*sp::Money::parse(money->plain(), currency) == *money);
    }
    if (const auto zone = sp::TimeZone::fromAnyName(text.toByteArray()))
        require(*sp::TimeZone::create(zone->name()) == *zone);
    const QString words = QString::fromUtf8(text);
    if (const auto address = sp::EmailAddress::create(words))
        require(*sp::EmailAddress::create(address->text()) == *address);
    return 0;
}
