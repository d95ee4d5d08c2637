// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"
#include "core/understanding/mail/mail_reading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp::cli {

Result<QJsonObject> understandMail(const QJsonObject &asked, const UnderstandingTools &)
{
    SP_TRY(raw, askedText(asked, "raw"));
    const QString format = asked.value("format"_L1).toString().toLower();
    const MailBodyFormat how = format.contains(u"html") ? MailBodyFormat::Html
                               : format.isEmpty()       ? MailBodyFormat::Unknown
                                                        : MailBodyFormat::Plain;
    const MailContext context{asked.value("sender"_L1).toString(), {},
        asked.value("lang"_L1).toString().left(2).toLower().toLatin1()};
    const MailReading reading = readMailText(raw, how, context);
    return QJsonObject{{u"body"_s, reading.body}, {u"quoted"_s, reading.quoted},
        {u"signature"_s, QJsonArray::fromStringList(reading.signature)},
        {u"fields"_s, fieldsJson(reading.fields)}};
}

}  // namespace sp::cli
