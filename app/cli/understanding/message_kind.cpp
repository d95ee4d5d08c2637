// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"
#include "app/cli/understanding/time_result.h"
#include "core/understanding/mail/automatic_mail.h"
#include "core/understanding/mail/mail_reading.h"
#include "core/understanding/mail/mail_words.h"
#include "core/understanding/messages/message_reader.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

using namespace understanding;

/// Below this a field is shown for review (F01.3.7).
constexpr double sureEnough = 0.80;
constexpr qsizetype longestRationale = 140;

/// The words of a mail and the JSON that is made of them.
class Answer {
public:
    Answer(const QString &body, const TimeContext &time) : m_body(body), m_time(time), m_points(body) {}

    /// A field with its value, its confidence and the words it was read from.
    template <typename T>
    QJsonObject field(const QJsonValue &value, const Told<T> &told)
    {
        return field(value, static_cast<double>(told.confidence), told.from, told.to - told.from);
    }
    QJsonObject field(const QJsonValue &value, double confidence, qsizetype begin, qsizetype length)
    {
        return {{u"value"_s, value}, {u"confidence"_s, std::round(confidence * 1000) / 1000},
            {u"source"_s, u"text"_s}, {u"rationale"_s, m_body.mid(begin, std::min(length, longestRationale))},
            {u"span"_s, QJsonArray{m_points.before(begin), m_points.before(begin + length)}},
            {u"require_review"_s, confidence < sureEnough}};
    }
    QJsonObject time(const TimeFound &found)
    {
        QJsonObject json = timeResult(found, m_points);
        json.insert(u"why"_s, json.value("rationale"_L1));
        json.insert(u"rationale"_s, m_body.mid(found.begin, std::min(found.length, longestRationale)));
        json.insert(u"source"_s, u"text"_s);
        json.insert(u"require_review"_s, found.confidence < sureEnough || !found.alternatives.empty());
        return json;
    }
    /// "2026-03-03T15:00:00+01:00", or without an offset where no zone is known.
    QJsonValue zoned(const std::optional<LocalTime> &local) const
    {
        if (!local)
            return QJsonValue::Null;
        const QString text = QString::fromLatin1(localTimeText(*local));
        if (!m_time.zone)
            return text;
        const auto offset = m_time.zone->offsetAt(m_time.zone->toInstant(*local));
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(offset).count();
        return text + QStringLiteral("%1%2:%3")
                          .arg(QChar(minutes < 0 ? u'-' : u'+'))
                          .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                          .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    }
    QJsonArray snippets(const IntentReading &reading)
    {
        QJsonArray list;
        for (const IntentSnippet &each : reading.snippets)
            list.append(QJsonObject{{u"text"_s, m_body.mid(each.begin, each.length)},
                {u"span"_s,
                    QJsonArray{m_points.before(each.begin), m_points.before(each.begin + each.length)}},
                {u"score"_s, static_cast<double>(each.score)}});
        return list;
    }

private:
    const QString &m_body;
    const TimeContext &m_time;
    CodePoints m_points;
};

RequestContext requestContext(const QJsonObject &asked)
{
    RequestContext context;
    context.region = asked.value("region"_L1).toString().toUpper().toLatin1();
    for (const QJsonValue &each : asked.value("catalogue"_L1).toArray()) {
        const QJsonObject service = each.toObject();
        context.catalogue.push_back({service.value("id"_L1).toVariant().toString(),
            service.value("name"_L1).toString(), service.value("minutes"_L1).toInt()});
    }
    return context;
}

QJsonArray participants(Answer &answer, const IncomingMail &mail, const RequestDetails &details)
{
    QJsonArray list;
    QStringList known;
    const auto add = [&](const MailPerson &person, const QString &role) {
        if (known.contains(person.address, Qt::CaseInsensitive))
            return;
        known << person.address;
        list.append(QJsonObject{{u"name"_s, person.name}, {u"email"_s, person.address.toLower()},
            {u"role"_s, role}, {u"confidence"_s, 0.99}, {u"source"_s, u"header"_s},
            {u"rationale"_s, personText(person)}, {u"require_review"_s, false}});
    };
    for (const MailPerson &person : mail.from)
        add(person, u"sender"_s);
    for (const MailPerson &person : mail.cc)
        add(person, u"cc"_s);
    for (const Told<Participant> &told : details.participants) {
        if (!told.value.email.isEmpty() && known.contains(told.value.email, Qt::CaseInsensitive))
            continue;
        QJsonObject json = answer.field(told.value.name, told);
        json.remove(u"value"_s);
        json.insert(u"name"_s, told.value.name);
        json.insert(u"email"_s, told.value.email.isEmpty() ? QJsonValue(QJsonValue::Null) : told.value.email);
        json.insert(u"relation"_s, told.value.relation);
        list.append(json);
    }
    return list;
}

QJsonObject entities(
    Answer &answer, const MessageReading &reading, const MessageContext &context, const IncomingMail &mail)
{
    const RequestDetails &details = reading.details;
    QJsonArray modes, services;
    for (const auto &mode : details.modes)
        modes.append(answer.field(QLatin1String(meetingModeCode(mode.value)), mode));
    for (const auto &service : details.services)
        services.append(answer.field(context.request.catalogue[service.value].id, service));
    QJsonObject json{{u"datetime"_s, QJsonValue::Null}, {u"end"_s, QJsonValue::Null},
        {u"timezone"_s, context.time.zone ? QJsonValue(QString::fromLatin1(context.time.zone->name()))
                                          : QJsonValue(QJsonValue::Null)},
        {u"serviceId"_s, services.isEmpty() ? QJsonValue(QJsonValue::Null) : services.first()["value"_L1]},
        {u"services"_s, services},
        {u"duration"_s, reading.minutes ? QJsonValue(*reading.minutes) : QJsonValue(QJsonValue::Null)},
        {u"meeting_mode_preferences"_s, modes}, {u"participants"_s, participants(answer, mail, details)}};
    if (reading.when) {
        json.insert(u"datetime"_s, answer.zoned(reading.times[*reading.when].start));
        json.insert(u"end"_s, answer.zoned(reading.times[*reading.when].end));
    }
    for (const TimeFound &time : reading.times)
        if (time.type == TimeFound::Type::Recurrence && !json.contains(u"recurrence"_s))
            json.insert(u"recurrence"_s,
                answer.field(QString::fromLatin1(time.rrule), time.confidence, time.begin, time.length));
    if (details.platform)
        json.insert(u"platform"_s, answer.field(details.platform->value, *details.platform));
    if (details.link)
        json.insert(u"link"_s, answer.field(details.link->value, *details.link));
    if (details.phone)
        json.insert(u"phone"_s, answer.field(QString::fromLatin1(details.phone->value), *details.phone));
    if (details.address)
        json.insert(u"location"_s, answer.field(details.address->value, *details.address));
    if (details.topic)
        json.insert(u"topic"_s, answer.field(details.topic->value, *details.topic));
    if (details.sessions)
        json.insert(u"sessions"_s, answer.field(details.sessions->value, *details.sessions));
    if (details.answerIn)
        json.insert(u"answer_language"_s,
            answer.field(QString::fromLatin1(details.answerIn->value), *details.answerIn));
    return json;
}

/// The fields that somebody should look at.
QJsonArray reviewFields(const QJsonObject &entities, const QJsonArray &times)
{
    QJsonArray fields;
    for (auto at = entities.begin(); at != entities.end(); ++at)
        if (at.value().toObject().value("require_review"_L1).toBool())
            fields.append(at.key());
    for (const QJsonValue &time : times)
        if (time.toObject().value("require_review"_L1).toBool()) {
            fields.append(u"time_preferences"_s);
            break;
        }
    return fields;
}

QJsonArray messageIds(const IncomingMail &mail)
{
    QJsonArray ids;
    for (const QByteArray &id : {mail.messageId, mail.inReplyTo})
        if (!id.isEmpty())
            ids.append(QString::fromUtf8(id));
    return ids;
}

}  // namespace

Result<QJsonObject> understandMessage(const QJsonObject &asked, const UnderstandingTools &tools)
{
    SP_TRY(mail, askedMail(asked, tools));
    SP_TRY(time, timeContextOf(asked));
    thread_local auto reader = MessageReader::create();
    if (!reader)
        return reader.error();
    const AutomaticMail automatic = assessOrigin(mail);
    const QString sender = mail.from.empty() ? QString() : personText(mail.from.front());
    const MailReading words = readMailText(mailWords(mail), MailBodyFormat::Plain, {sender, {}, {}});
    MessageContext context{time, requestContext(asked), {}, mail.subject};
    context.intent.answersOffer = asked.value("answers_offer"_L1).toBool();
    const MessageReading reading = reader->read(words.body, context);
    Answer answer(words.body, context.time);
    QJsonObject confidences;
    for (std::size_t at = 0; at < intentLabels.size(); ++at)
        confidences.insert(
            QLatin1StringView(intentLabels[at]), static_cast<double>(reading.intent.confidences[at]));
    QJsonArray times, missing;
    for (const TimeFound &found : reading.times)
        times.append(answer.time(found));
    for (const Missing each : reading.missing)
        missing.append(QLatin1String(missingCode(each)));
    const QJsonObject found = entities(answer, reading, context, mail);
    return QJsonObject{{u"intent"_s, QLatin1String(intentLabels[reading.intent.primary])},
        {u"intentType"_s, QLatin1String(reading.type)},
        {u"confidence"_s, static_cast<double>(reading.confidence)}, {u"confidences"_s, confidences},
        {u"ambiguous"_s, reading.intent.ambiguous}, {u"lang"_s, QLatin1String(reading.intent.language)},
        {u"snippets"_s, answer.snippets(reading.intent)}, {u"entities"_s, found},
        {u"time_preferences"_s, times}, {u"missing"_s, missing},
        {u"review_fields"_s, reviewFields(found, times)}, {u"body"_s, words.body},
        {u"subject"_s, mail.subject}, {u"from"_s, sender}, {u"signature"_s, fieldsJson(words.fields)},
        {u"sourceMessageId"_s, QString::fromUtf8(mail.messageId)}, {u"messageIds"_s, messageIds(mail)},
        {u"ignored"_s, automatic.origin != MailOrigin::Person},
        {u"ignoreReason"_s, automatic.origin == MailOrigin::Person
                                ? QJsonValue(QJsonValue::Null)
                                : QJsonValue(QLatin1String(mailOriginName(automatic.origin)))}};
}

}  // namespace sp::cli
