// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/hold_export.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QString code(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

template <typename Tag>
QJsonValue value(const std::optional<Id<Tag>> &id)
{
    return id ? QJsonValue(code(id->text())) : QJsonValue(QJsonValue::Null);
}

}  // namespace

QJsonObject holdJson(const Hold &hold)
{
    return {{u"id"_s, code(hold.id.text())}, {u"resource"_s, code(hold.resource.type)},
        {u"start"_s, code(instantText(hold.when.start))}, {u"end"_s, code(instantText(hold.when.end))},
        {u"purpose"_s, QLatin1StringView(holdProfile(hold.purpose).name)},
        {u"owner"_s, code(hold.owner.type)}, {u"exclusive"_s, hold.kind == HoldProfile::Kind::Exclusive},
        {u"status"_s, code(holdStatusName(hold.status))}, {u"label"_s, hold.label},
        {u"client"_s, value(hold.client)}, {u"session"_s, value(hold.session)},
        {u"placed"_s, code(instantText(hold.placedAt))}, {u"expires"_s, code(instantText(hold.expiresAt))},
        {u"ended"_s,
            hold.endedAt ? QJsonValue(code(instantText(*hold.endedAt))) : QJsonValue(QJsonValue::Null)}};
}

}  // namespace sp
