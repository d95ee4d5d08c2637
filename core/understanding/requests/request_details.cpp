// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/request_details.h"

#include "core/understanding/mail/contact_marks.h"
#include "core/understanding/requests/meeting_phrases.h"
#include "core/understanding/requests/participants.h"
#include "core/understanding/requests/plain_words.h"
#include "core/understanding/requests/service_match.h"
#include "core/understanding/requests/street_address.h"
#include "core/values/contact_point.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

constexpr qsizetype readAtMost = 16'000;
constexpr int mostSessions = 60;
constexpr std::size_t longestTopic = 8;

const PhraseTable &topicPhrases()
{
    static const PhraseTable made{
        {0, u"about|regarding|concerning|to discuss|to talk about|to talk through|to go over|to go "
            u"through|to review|"
            u"sobre|acerca de|para hablar de|para revisar|para ver lo de|por lo de|au sujet de|a propos "
            u"de|pour parler de|"
            u"pour discuter de|pour revoir|concernant|wegen|bezuglich|zum thema|es geht um|um uber|"
            u"para falar de|para falar sobre|a respeito de|para rever|por causa de|per parlare di|riguardo "
            u"a|riguardo al|"
            u"per rivedere|per discutere di|a proposito di"}};
    return made;
}

/// The numbers that people write as words when they count sessions.
const PhraseTable &countWords()
{
    static const PhraseTable made{{1, u"one|una|une|eine|uma|un|ein"},
        {2, u"two|dos|deux|zwei|duas|dois|due|a couple of"}, {3, u"three|tres|trois|drei|tre"},
        {4, u"four|cuatro|quatre|vier|quatro|quattro"}, {5, u"five|cinco|cinq|funf|cinque|funferpaket"},
        {6, u"six|seis|sechs|sei"}, {7, u"seven|siete|sept|sieben|sete|sette"},
        {8, u"eight|ocho|huit|acht|oito|otto"}, {9, u"nine|nueve|neuf|neun|nove"},
        {10, u"ten|diez|dix|zehn|dez|dieci|zehnerpaket|zehnerkarte"},
        {12, u"twelve|doce|douze|zwolf|doze|dodici"}};
    return made;
}

const QSet<QString> &sessionWords()
{
    static const QSet<QString> words{u"sessions"_s, u"session"_s, u"appointments"_s, u"lessons"_s,
        u"classes"_s, u"sesiones"_s, u"sesion"_s, u"citas"_s, u"clases"_s, u"seances"_s, u"seance"_s,
        u"rendezvous"_s, u"cours"_s, u"sitzungen"_s, u"sitzung"_s, u"stunden"_s, u"termine"_s,
        u"behandlungen"_s, u"sessoes"_s, u"sessao"_s, u"consultas"_s, u"aulas"_s, u"sedute"_s, u"seduta"_s,
        u"lezioni"_s, u"appuntamenti"_s, u"incontri"_s};
    return words;
}

const QSet<QString> &packageWords()
{
    static const QSet<QString> words{u"package"_s, u"pack"_s, u"bono"_s, u"paquete"_s, u"forfait"_s,
        u"paket"_s, u"funferpaket"_s, u"zehnerpaket"_s, u"zehnerkarte"_s, u"pacote"_s, u"pacchetto"_s};
    return words;
}

void readSessions(const std::vector<PlainWord> &words, RequestDetails &details)
{
    std::vector<int> numbers(words.size(), 0);
    for (const PhraseHit &hit : countWords().find(words))
        numbers[hit.last] = hit.meaning;
    for (std::size_t at = 0; at < words.size(); ++at) {
        bool isNumber = false;
        const int digits = words[at].text.size() <= 2 ? words[at].text.toInt(&isNumber) : 0;
        const int count = isNumber ? digits : numbers[at];
        if (count < 1 || count > mostSessions)
            continue;
        // "four weekly sessions", "package of five", "bono de 5": a word may stand between.
        const auto near = [&](const QSet<QString> &set, std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < std::min(to, words.size()); ++i)
                if (set.contains(words[i].text) && words[i].sentence == words[at].sentence)
                    return true;
            return false;
        };
        const bool ofSessions = near(sessionWords(), at + 1, at + 3);
        const bool ofPackage = near(packageWords(), at >= 3 ? at - 3 : 0, at + 1) && count > 1;
        // One session is what everybody means who says nothing; "an hour" must not count.
        if ((ofSessions && (count > 1 || isNumber)) || ofPackage) {
            details.sessions = Told<int>{count, 0.9F, words[at].from, words[at].to};
            return;
        }
    }
}

void readAnswerLanguage(const std::vector<PlainWord> &words, RequestDetails &details)
{
    static const PhraseTable languages{
        {0, u"in english|en ingles|en anglais|auf englisch|em ingles|in inglese"},
        {1, u"in spanish|en espanol|en espagnol|auf spanisch|em espanhol|in spagnolo"},
        {2, u"in french|en frances|en francais|auf franzosisch|em frances|in francese"},
        {3, u"in german|en aleman|en allemand|auf deutsch|em alemao|in tedesco"},
        {4, u"in portuguese|en portugues|en portugais|auf portugiesisch|em portugues|in portoghese"},
        {5, u"in italian|en italiano|en italien|auf italienisch|em italiano|in italiano"}};
    static constexpr std::array codes{"en", "es", "fr", "de", "pt", "it"};
    static const QStringList verbs{u"reply"_s, u"answer"_s, u"write"_s, u"respond"_s, u"contest"_s,
        u"escrib"_s, u"repond"_s, u"ecri"_s, u"antwort"_s, u"schreib"_s, u"responda"_s, u"responde"_s,
        u"escrev"_s, u"rispond"_s, u"scriv"_s};
    for (const PhraseHit &hit : languages.find(words))
        for (std::size_t at = hit.first >= 5 ? hit.first - 5 : 0; at < std::min(hit.last + 4, words.size());
             ++at)
            if (words[at].sentence == words[hit.first].sentence &&
                std::any_of(verbs.begin(), verbs.end(),
                    [&](const QString &verb) { return words[at].text.startsWith(verb); })) {
                details.answerIn = Told<QByteArray>{codes[static_cast<std::size_t>(hit.meaning)], 0.9F,
                    words[hit.first].from, words[hit.last].to};
                return;
            }
}

void readTopic(QStringView text, const std::vector<PlainWord> &words, RequestDetails &details)
{
    for (const PhraseHit &hit : topicPhrases().find(words)) {
        const std::size_t first = hit.last + 1;
        std::size_t last = hit.last;
        while (last + 1 < words.size() && last < hit.last + longestTopic &&
               words[last + 1].sentence == words[hit.first].sentence) {
            const QStringView between = text.sliced(words[last].to, words[last + 1].from - words[last].to);
            if (last > hit.last &&
                (between.contains(u',') || between.contains(u'\n') || between.contains(u'(')))
                break;
            ++last;
        }
        if (last < first)
            continue;
        // "about 3pm" is a time.
        if (text[words[first].from].isDigit())
            continue;
        details.topic = Told<QString>{
            text.sliced(words[first].from, words[last].to - words[first].from).toString().simplified(), 0.7F,
            words[hit.first].from, words[last].to};
        return;
    }
}

void readMarks(QStringView text, const RequestContext &context, RequestDetails &details)
{
    const auto links = linksIn(text);
    if (!links.empty())
        details.link = Told<QString>{text.sliced(links.front().from, links.front().length).toString(), 0.95F,
            links.front().from, links.front().from + links.front().length};
    for (const TextSpan &span : numbersIn(text)) {
        const auto reading = readPhone(
            text.sliced(span.from, span.length).toString(), context.region.isEmpty() ? "ZZ" : context.region);
        if (!reading || !reading->valid)
            continue;
        details.phone = Told<QByteArray>{reading->e164, 0.95F, span.from, span.from + span.length};
        break;
    }
    details.address = streetAddress(text);
}

/// A street says that they want to meet there, unless a way was named; an address in a signature is no wish.
void placeAsMode(RequestDetails &details)
{
    if (details.address)
        addMode(details, {MeetingMode::InPerson, 0.85F, details.address->from, details.address->to});
    std::stable_sort(details.modes.begin(), details.modes.end(),
        [](const auto &a, const auto &b) { return a.from < b.from; });
}

}  // namespace

RequestDetails readRequestDetails(QStringView text, const RequestContext &context)
{
    text = text.first(std::min(text.size(), readAtMost));
    const std::vector<PlainWord> words = plainWords(text);
    RequestDetails details;
    readMeeting(words, details);
    readMarks(text, context, details);
    placeAsMode(details);
    readSessions(words, details);
    readAnswerLanguage(words, details);
    readTopic(text, words, details);
    details.services = namedServices(words, context.catalogue);
    details.participants = mentionedParticipants(text, words);
    return details;
}

}  // namespace sp::understanding
