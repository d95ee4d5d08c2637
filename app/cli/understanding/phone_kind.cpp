// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"

#include "core/values/contact_point.h"

using namespace Qt::StringLiterals;

namespace sp::cli {

Result<QJsonObject> understandPhone(const QJsonObject &asked, const UnderstandingTools &)
{
    SP_TRY(raw, askedText(asked, "raw"));
    // Without a region only numbers with "+" can be read.
    const QString region = asked.value("region"_L1).toString(u"ZZ"_s).toUpper();
    const auto reading = readPhone(raw, region.toLatin1());
    if (!reading)
        return QJsonObject{{u"e164"_s, QJsonValue::Null}, {u"international"_s, QJsonValue::Null},
            {u"national"_s, QJsonValue::Null}, {u"valid"_s, false}};
    return QJsonObject{{u"e164"_s, QString::fromLatin1(reading->e164)},
        {u"international"_s, reading->international}, {u"national"_s, reading->national},
        {u"valid"_s, reading->valid}};
}

}  // namespace sp::cli
