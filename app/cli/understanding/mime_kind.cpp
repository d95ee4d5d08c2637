// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"
#include "core/formats/confined/foreign_files.h"
#include "core/understanding/mail/automatic_mail.h"
#include "core/understanding/mail/mail_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

template <typename T, typename Json>
QJsonArray listed(const std::vector<T> &values, const Json &json)
{
    QJsonArray list;
    for (const T &value : values)
        list += json(value);
    return list;
}

QJsonArray people(const std::vector<MailPerson> &people)
{
    return listed(people, [](const MailPerson &person) { return personText(person); });
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject attachment(const MailAttachmentFacts &facts)
{
    return {{u"name"_s, facts.name}, {u"type"_s, text(facts.type)}, {u"size"_s, facts.size},
        {u"inline"_s, facts.inlined}};
}

QJsonObject delivery(const DeliveryStatus &status)
{
    return {{u"recipient"_s, status.recipient}, {u"action"_s, text(status.action)},
        {u"status"_s, text(status.status)}, {u"diagnostic"_s, status.diagnostic}};
}

/// What came in the calendar, by the calendar reader; a part that it refuses is named with the reason.
QJsonObject calendar(const MailCalendarPart &part, ConfinedParser &parser)
{
    QJsonObject json{{u"method"_s, text(part.method)}};
    const auto file = ForeignFiles(&parser).calendar(part.bytes);
    if (!file) {
        json.insert(u"reason"_s, text(file.error().reason));
        return json;
    }
    if (part.method.isEmpty())
        json.insert(u"method"_s, text(file->method));
    if (!file->events.empty()) {
        json.insert(u"summary"_s, file->events.front().summary);
        const CalendarTime &start = file->events.front().when.start;
        json.insert(u"start"_s, QString::fromLatin1(calendarTimeText(start)));
        if (start.zone)
            json.insert(u"zone"_s, text(start.zone->name()));
        json.insert(u"uid"_s, text(file->events.front().uid));
        json.insert(u"events"_s, static_cast<qint64>(file->events.size()));
    }
    return json;
}

}  // namespace

Result<QJsonObject> understandMime(const QJsonObject &asked, const UnderstandingTools &tools)
{
    SP_TRY(mail, askedMail(asked, tools));
    const AutomaticMail automatic = assessOrigin(mail);
    QJsonObject json{{u"subject"_s, mail.subject},
        {u"from"_s, mail.from.empty() ? QString() : personText(mail.from.front())},
        {u"to"_s, people(mail.to)}, {u"cc"_s, people(mail.cc)}, {u"replyTo"_s, people(mail.replyTo)},
        {u"date"_s, mail.date ? QJsonValue(isoText(*mail.date)) : QJsonValue(QJsonValue::Null)},
        {u"attachments"_s, listed(mail.attachments, attachment)}, {u"text"_s, mailWords(mail)},
        {u"messageId"_s, text(mail.messageId)}, {u"inReplyTo"_s, text(mail.inReplyTo)},
        {u"references"_s, listed(mail.references, text)},
        {u"origin"_s, QLatin1String(mailOriginName(automatic.origin))}, {u"originCue"_s, text(automatic.cue)},
        {u"deliveries"_s, listed(mail.deliveries, delivery)},
        {u"protections"_s, listed(mail.protections, text)}};
    if (!mail.calendars.empty())
        json.insert(u"calendars"_s, listed(mail.calendars, [&](const MailCalendarPart &part) {
            return calendar(part, tools.parser);
        }));
    return json;
}

}  // namespace sp::cli
