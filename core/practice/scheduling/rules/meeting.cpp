// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/meeting.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array waysToMeet = {"", "in_person", "phone", "video"};
constexpr std::array makers = {"none", "own", "room", "calendar"};
constexpr qsizetype longestLink = 500;
constexpr qsizetype longestPlace = 300;

template <typename Value, std::size_t count>
std::optional<Value> valueNamed(const std::array<const char *, count> &names, const QString &name)
{
    for (std::size_t at = 0; at < count; ++at)
        if (name == QLatin1String(names[at]))
            return static_cast<Value>(at);
    return std::nullopt;
}

}  // namespace

const char *meetsByName(MeetsBy by)
{
    return waysToMeet[static_cast<std::size_t>(by)];
}

std::optional<MeetsBy> meetsByFromName(const QString &name)
{
    return valueNamed<MeetsBy>(waysToMeet, name);
}

const char *linkMakerName(LinkMaker maker)
{
    return makers[static_cast<std::size_t>(maker)];
}

std::optional<LinkMaker> linkMakerFromName(const QString &name)
{
    return valueNamed<LinkMaker>(makers, name);
}

QJsonObject meetingPlanJson(const MeetingPlan &plan)
{
    QJsonObject json;
    if (plan.by != MeetsBy::Unsaid)
        json.insert(u"by"_s, QLatin1String(meetsByName(plan.by)));
    if (plan.maker != LinkMaker::None)
        json.insert(u"maker"_s, QLatin1String(linkMakerName(plan.maker)));
    if (!plan.link.isEmpty())
        json.insert(u"link"_s, plan.link);
    if (!plan.place.isEmpty())
        json.insert(u"place"_s, plan.place);
    return json;
}

MeetingPlan meetingPlanFrom(const QJsonObject &json)
{
    return {meetsByFromName(json.value(u"by"_s).toString()).value_or(MeetsBy::Unsaid),
        linkMakerFromName(json.value(u"maker"_s).toString()).value_or(LinkMaker::None),
        json.value(u"link"_s).toString(), json.value(u"place"_s).toString()};
}

Result<QString> checkedLink(const QString &text)
{
    const QString link = text.trimmed();
    const QUrl url(link, QUrl::StrictMode);
    const auto isBlank = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (link.size() > longestLink || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        std::ranges::any_of(link, isBlank))
        return Error{ErrorCode::InvalidInput, "meeting.link_invalid"};
    if (url.scheme() != u"https"_s)
        return Error{ErrorCode::InvalidInput, "meeting.link_not_https"};
    return link;
}

Result<MeetingPlan> checkedPlan(MeetingPlan plan)
{
    plan.place = plan.place.simplified();
    if (plan.place.size() > longestPlace)
        return Error{ErrorCode::InvalidInput, "meeting.place_long"};
    if (plan.by != MeetsBy::InPerson)
        plan.place.clear();
    if (plan.by != MeetsBy::Video)
        plan.maker = LinkMaker::None;
    if (plan.maker != LinkMaker::Own) {
        plan.link.clear();
        return plan;
    }
    SP_TRY(link, checkedLink(plan.link));
    plan.link = link;
    return plan;
}

QString roomLink(const QString &server, std::span<const unsigned char, roomNameBits / 8> random)
{
    QString link = server;
    while (link.endsWith(u'/'))
        link.chop(1);
    link += u"/"_s;
    // Letters and digits that nobody mistakes when reading them aloud, five bits each.
    unsigned int bits = 0;
    int count = 0;
    for (const unsigned char octet : random) {
        bits = (bits << 8) | octet;
        for (count += 8; count >= 5; count -= 5)
            link += QLatin1Char("abcdefghijkmnpqrstuvwxyz23456789"[(bits >> (count - 5)) & 31]);
    }
    if (count > 0)
        link += QLatin1Char("abcdefghijkmnpqrstuvwxyz23456789"[(bits << (5 - count)) & 31]);
    return link;
}

}  // namespace sp
