// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"

namespace sp::cli {

std::span<const UnderstandingKind> understandingKinds()
{
    static constexpr UnderstandingKind kinds[] = {
        {"occurrences", "id rrule dtstart tz limit, or id ics from to tz limit", understandOccurrences},
        {"intent", "id text lang? answers_offer?", understandIntent},
        {"mail", "id raw lang? format? sender?", understandMail},
        {"message", "id raw_b64 reference tz, catalogue? region? answers_offer?", understandMessage},
        {"mime", "id raw_b64", understandMime},
        {"phone", "id raw region", understandPhone},
        {"time", "id text lang? reference? tz?", understandTime},
    };
    return kinds;
}

Result<QString> askedText(const QJsonObject &asked, const char *member)
{
    const QJsonValue value = asked.value(QLatin1String(member));
    if (!value.isString())
        return Error{ErrorCode::InvalidInput, "understand.missing",
            {{QStringLiteral("member"), QLatin1String(member)}}};
    return value.toString();
}

Result<IncomingMail> askedMail(const QJsonObject &asked, const UnderstandingTools &tools)
{
    SP_TRY(raw, askedText(asked, "raw_b64"));
    const auto bytes = QByteArray::fromBase64Encoding(
        raw.simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return Error{ErrorCode::InvalidInput, "understand.not_base64",
            {{QStringLiteral("member"), QStringLiteral("raw_b64")}}};
    return ForeignMails(&tools.parser).mail(*bytes);
}

}  // namespace sp::cli
