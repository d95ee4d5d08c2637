// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/mail_words.h"

#include "core/understanding/mail/html_lines.h"

#include <QDateTime>

#include <algorithm>

namespace sp {

QString mailWords(const IncomingMail &mail)
{
    QString words;
    for (const MailTextPart &part : mail.texts) {
        const QString text = part.html ? htmlText(part.text) : part.text;
        if (text.trimmed().isEmpty())
            continue;
        if (!words.isEmpty() && !words.endsWith(u'\n'))
            words += u'\n';
        words += text;
    }
    return words.trimmed();
}

QString isoText(const MailDate &date)
{
    constexpr int minute = 60;
    QDateTime local =
        QDateTime::fromMSecsSinceEpoch(toMillis(date.moment), Qt::OffsetFromUTC, date.offset * minute);
    QString text = local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int offset = std::abs(date.offset);
    return text + QStringLiteral("%1%2:%3")
                      .arg(QChar(date.offset < 0 ? u'-' : u'+'))
                      .arg(offset / minute, 2, 10, QLatin1Char('0'))
                      .arg(offset % minute, 2, 10, QLatin1Char('0'));
}

QString personText(const MailPerson &person)
{
    if (person.name.isEmpty())
        return person.address;
    const bool special =
        std::ranges::any_of(person.name, [](QChar c) { return QStringView(u"()<>[]:;@\\,.\"").contains(c); });
    QString name = person.name;
    if (special)
        name =
            u'"' + name.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
    return person.address.isEmpty() ? name : name + QStringLiteral(" <") + person.address + u'>';
}

}  // namespace sp
