// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/meeting_phrases.h"

#include "core/understanding/requests/plain_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

// A platform is a number from 100 on; a way to meet is that of the enumeration.
constexpr int firstPlatform = 100;
constexpr std::array platforms{"Zoom", "Google Meet", "Microsoft Teams", "Skype", "Webex", "FaceTime",
    "WhatsApp", "Jitsi", "Whereby", "Signal", "GoToMeeting", "Doxy.me", "Telegram", "Discord", "Slack"};
constexpr int video = static_cast<int>(MeetingMode::Video), phone = static_cast<int>(MeetingMode::Phone),
              inPerson = static_cast<int>(MeetingMode::InPerson);

const PhraseTable &table()
{
    static const PhraseTable made{
        {firstPlatform + 0, u"zoom"},
        {firstPlatform + 1,
            u"google meet|gmeet|meet link|link de meet|por meet|via meet|on meet|per meet|su meet|sur meet"},
        {firstPlatform + 2, u"microsoft teams|ms teams|on teams|via teams|over teams|teams call|teams "
                            u"meeting|teams link|por teams|per teams|"
                            u"uber teams|ueber teams|sur teams|par teams|su teams|pelo teams|no teams|lien "
                            u"teams|link teams|en teams"},
        {firstPlatform + 3, u"skype"},
        {firstPlatform + 4, u"webex"},
        {firstPlatform + 5, u"facetime|face time"},
        {firstPlatform + 6, u"whatsapp video|whatsapp call|whatsapp|whats app"},
        {firstPlatform + 7, u"jitsi"},
        {firstPlatform + 8, u"whereby"},
        {firstPlatform + 9, u"on signal|via signal|per signal|por signal|sur signal|su signal"},
        {firstPlatform + 10, u"gotomeeting|go to meeting"},
        {firstPlatform + 11, u"doxy"},
        {firstPlatform + 12, u"telegram"},
        {firstPlatform + 13, u"discord"},
        {firstPlatform + 14, u"slack huddle|on slack|via slack"},
        {video, u"video|video call|video calls|videocall|video chat|video "
                u"conference|videoconference|online|on line|remote|remotely|virtual|virtually|"
                u"videollamada|videoconferencia|en linea|por internet|a distancia|visio|visioconference|en "
                u"ligne|en distanciel|a distance|"
                u"videoanruf|videocall|videokonferenz|videogesprach|per video|virtuell|videochamada|por "
                u"video|videoconferenza|videochiamata|da remoto|a distanza|webcam"},
        {phone, u"phone|by phone|on the phone|over the phone|phone call|telephone|call me|ring me|give me a "
                u"ring|give me a call|"
                u"por telefono|telefono|llamame|llameme|me llamas|me llame|llamada telefonica|par "
                u"telephone|telephone|au telephone|appelle moi|appelez moi|"
                u"telefonisch|per telefon|am telefon|telefonat|telefonieren|ruf mich an|rufen sie mich "
                u"an|anrufen|"
                u"por telefone|pelo telefone|telefone|me liga|ligue me|ligue|telefonema|al telefono|per "
                u"telefono|telefonica|mi chiami|chiamami|telefonicamente"},
        {inPerson,
            u"in person|face to face|in your office|at your office|at the office|at your practice|at your "
            u"place|at your studio|at your clinic|in the clinic|in the studio|on site|meet at|"
            u"en persona|presencial|presencialmente|en tu consulta|en su consulta|en la consulta|en tu "
            u"oficina|en su oficina|en el despacho|en su despacho|"
            u"en personne|en presentiel|a votre cabinet|au cabinet|a votre bureau|dans vos locaux|sur "
            u"place|en face a face|"
            u"personlich|vor ort|in der praxis|in ihrer praxis|bei ihnen in der praxis|in ihrem buro|im "
            u"buro|im studio|in prasenz|"
            u"pessoalmente|no consultorio|no seu consultorio|no escritorio|no seu escritorio|"
            u"di persona|in presenza|nel suo studio|nello studio|in studio|presso lo studio|nel suo ufficio"},
    };
    return made;
}

Told<MeetingMode> toldMode(MeetingMode mode, float confidence, qsizetype from, qsizetype to)
{
    return {mode, confidence, from, to};
}

}  // namespace

const char *meetingModeCode(MeetingMode mode)
{
    static constexpr std::array codes{"video", "phone", "in_person"};
    return codes[static_cast<std::size_t>(mode)];
}

void addMode(RequestDetails &details, const Told<MeetingMode> &mode)
{
    for (Told<MeetingMode> &known : details.modes)
        if (known.value == mode.value) {
            known.confidence = std::max(known.confidence, mode.confidence);
            return;
        }
    details.modes.push_back(mode);
}

void readMeeting(const std::vector<PlainWord> &words, RequestDetails &details)
{
    for (const PhraseHit &hit : table().find(words)) {
        const qsizetype from = words[hit.first].from, to = words[hit.last].to;
        if (hit.meaning < firstPlatform) {
            addMode(details, toldMode(static_cast<MeetingMode>(hit.meaning), 0.9F, from, to));
            continue;
        }
        const char *name = platforms[static_cast<std::size_t>(hit.meaning - firstPlatform)];
        if (!details.platform)
            details.platform = Told<QString>{QString::fromLatin1(name), 0.95F, from, to};
        addMode(details, toldMode(MeetingMode::Video, 0.95F, from, to));
    }
}

}  // namespace sp::understanding
