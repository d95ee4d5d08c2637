// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QString>

#include <span>

namespace sp {

/// How people meet.
enum class MeetsBy { Unsaid, InPerson, Phone, Video };
/// "", "in_person", "phone", "video": stored, and typed on the command line.
const char *meetsByName(MeetsBy by);
std::optional<MeetsBy> meetsByFromName(const QString &name);

/// Who makes the link of a meeting by video.
enum class LinkMaker {
    None,
    Own,      ///< A link that stays, such as the practitioner's own room at some service.
    Room,     ///< A room of its own on a server that needs no account; nobody can guess its name.
    Calendar  ///< The calendar that the appointment is written to, where its service can.
};
/// "none", "own", "room", "calendar": stored, and typed on the command line.
const char *linkMakerName(LinkMaker maker);
std::optional<LinkMaker> linkMakerFromName(const QString &name);

/// How an entry of the calendar meets. Its link is the entry's URL.
struct Meeting {
    MeetsBy by = MeetsBy::Unsaid;
    LinkMaker maker = LinkMaker::None;
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// How sessions of a service, or of the practice, meet. Unsaid: as whoever is asked next says.
struct MeetingPlan {
    MeetsBy by = MeetsBy::Unsaid;
    LinkMaker maker = LinkMaker::None;
    QString link = {};   ///< Of Own.
    QString place = {};  ///< In person: where.
    friend bool operator==(const MeetingPlan &, const MeetingPlan &) = default;
};
QJsonObject meetingPlanJson(const MeetingPlan &plan);
MeetingPlan meetingPlanFrom(const QJsonObject &json);

/// The room server that is used while nobody said which.
inline constexpr auto usualRoomServer = "https://meet.jit.si";

/// The link as it is told to clients. Fails with InvalidInput "meeting.link_invalid" when it is no address of
/// the web or over 500 characters, "meeting.link_not_https" when whoever listens could read it.
Result<QString> checkedLink(const QString &text);
/// The plan with its link checked and nothing in it that its way of meeting has no use for. Fails as
/// checkedLink(), and with InvalidInput "meeting.place_long" (over 300 characters).
Result<MeetingPlan> checkedPlan(MeetingPlan plan);

/// How many bits of a room's name nobody can guess.
inline constexpr int roomNameBits = 128;
/// A room on `server`, named by `random`, which has roomNameBits.
QString roomLink(const QString &server, std::span<const unsigned char, roomNameBits / 8> random);

}  // namespace sp
