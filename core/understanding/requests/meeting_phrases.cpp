// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/meeting_phrases.h"

#include "core/understanding/requests/plain_words.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

constexpr int video = static_cast<int>(MeetingMode::Video), phone = static_cast<int>(MeetingMode::Phone),
              inPerson = static_cast<int>(MeetingMode::InPerson);

const PhraseTable &ways()
{
    static const PhraseTable made{
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

struct Platforms {
    QStringList names;
    PhraseTable phrases{};
};

/// The platforms of resources/understanding/platforms.txt; they are names of vendors, which code has none of.
const Platforms &platforms()
{
    static const Platforms made = [] {
        Platforms read;
        QFile file(u":/understanding/platforms.txt"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "platforms", "the names of platforms are missing from the program");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'#') || !line.contains(u':'))
                continue;
            read.phrases.add(static_cast<int>(read.names.size()), line.section(u':', 1));
            read.names << line.section(u':', 0, 0);
        }
        return read;
    }();
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
            const float confidence = std::max(known.confidence, mode.confidence);
            if (mode.from < known.from)
                known = mode;
            known.confidence = confidence;
            return;
        }
    details.modes.push_back(mode);
}

void readMeeting(const std::vector<PlainWord> &words, RequestDetails &details)
{
    for (const PhraseHit &hit : ways().find(words))
        addMode(details,
            toldMode(static_cast<MeetingMode>(hit.meaning), 0.9F, words[hit.first].from, words[hit.last].to));
    for (const PhraseHit &hit : platforms().phrases.find(words)) {
        const qsizetype from = words[hit.first].from, to = words[hit.last].to;
        if (!details.platform)
            details.platform = Told<QString>{platforms().names[hit.meaning], 0.95F, from, to};
        addMode(details, toldMode(MeetingMode::Video, 0.95F, from, to));
    }
}

}  // namespace sp::understanding
