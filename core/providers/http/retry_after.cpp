// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/http/retry_after.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, Instant now)
{
    using std::chrono::seconds;
    const QByteArray text = answer.header("retry-after").trimmed();
    const auto within = [](qint64 wait) {
        return seconds(std::clamp<qint64>(wait, 0, seconds(std::chrono::days(1)).count()));
    };
    bool isNumber = false;
    const qint64 wait = text.toLongLong(&isNumber);
    if (isNumber)
        return wait < 0 ? std::nullopt : std::optional(within(wait));
    // The one form that RFC 9110, section 5.6.7, lets servers write.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    // A part of a second is waited for whole.
    return within((date.toMSecsSinceEpoch() - toMillis(now) + 999) / 1000);
}

}  // namespace sp
