// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/invitation_mail.h"

#include "core/practice/templates/letter.h"
#include "core/values/format.h"

#include <array>

namespace sp {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct Words {
    const char16_t *greeting;  ///< %1 whom
    const char16_t *closing;
    std::array<const char16_t *, 7> subjects;  ///< %1 title, %2 day; in the order of LetterSubject
    std::array<const char16_t *, 7> sentences;
    const char16_t *answer;
    const char16_t *repeats;
    const char16_t *yourTime;  ///< %1 times
    const char16_t *ourTime;
};

// clang-format off
/// In the order of billing::Language.
constexpr std::array<Words, 6> words = {{
    {u"Hello %1,", u"Kind regards",
     {u"%1 on %2", u"Changed: %1 on %2", u"Canceled: %1 on %2", u"About your proposal: %1 on %2", u"Accepted: %1 on %2", u"Tentative: %1 on %2", u"Declined: %1 on %2"},
     {u"this is our appointment:", u"our appointment has changed. It is now:", u"our appointment does not take place:", u"I cannot make the time you proposed. Our appointment stays as it was:", u"I accept your invitation:", u"I may come, and keep the time free for now:", u"I cannot come:"},
     u"Please accept or decline it in your calendar, or send a short reply.",
     u"It repeats; the attached calendar file holds all dates.", u"%1 (your time)", u"%1 (my time)"},
    {u"Guten Tag %1,", u"Freundliche Grüße",
     {u"%1 am %2", u"Geändert: %1 am %2", u"Abgesagt: %1 am %2", u"Zu Ihrem Vorschlag: %1 am %2", u"Zugesagt: %1 am %2", u"Vorläufig zugesagt: %1 am %2", u"Abgesagt: %1 am %2"},
     {u"dies ist unser Termin:", u"unser Termin hat sich geändert. Er ist jetzt:", u"unser Termin findet nicht statt:", u"die vorgeschlagene Zeit ist mir leider nicht möglich. Unser Termin bleibt, wie er war:", u"ich nehme Ihre Einladung an:", u"ich komme vielleicht und halte mir die Zeit vorerst frei:", u"ich kann leider nicht kommen:"},
     u"Bitte sagen Sie in Ihrem Kalender zu oder ab, oder antworten Sie kurz.",
     u"Der Termin wiederholt sich; die angehängte Kalenderdatei enthält alle Tage.", u"%1 (Ihre Zeit)", u"%1 (meine Zeit)"},
    {u"Hola, %1:", u"Un cordial saludo",
     {u"%1, %2", u"Cambio: %1, %2", u"Cancelación: %1, %2", u"Sobre su propuesta: %1, %2", u"Aceptado: %1, %2", u"Provisional: %1, %2", u"Rechazado: %1, %2"},
     {u"esta es nuestra cita:", u"nuestra cita ha cambiado. Ahora es:", u"nuestra cita no tendrá lugar:", u"no me es posible la hora que propone. Nuestra cita queda como estaba:", u"acepto su invitación:", u"quizá asista; por ahora reservo la hora:", u"no puedo asistir:"},
     u"Acéptela o rechácela en su calendario, o responda brevemente a este mensaje.",
     u"La cita se repite; el archivo de calendario adjunto contiene todas las fechas.", u"%1 (su hora)", u"%1 (mi hora)"},
    {u"Bonjour %1,", u"Cordialement",
     {u"%1, %2", u"Modification : %1, %2", u"Annulation : %1, %2", u"À propos de votre proposition : %1, %2", u"Accepté : %1, %2", u"À confirmer : %1, %2", u"Refusé : %1, %2"},
     {u"voici notre rendez-vous :", u"notre rendez-vous a changé. Il a lieu désormais :", u"notre rendez-vous n’aura pas lieu :", u"l’horaire que vous proposez ne m’est pas possible. Notre rendez-vous reste inchangé :", u"j’accepte votre invitation :", u"je viendrai peut-être et réserve l’horaire pour le moment :", u"je ne peux pas venir :"},
     u"Vous pouvez l’accepter ou le refuser dans votre agenda, ou répondre brièvement à ce message.",
     u"Ce rendez-vous se répète ; le fichier d’agenda ci-joint contient toutes les dates.", u"%1 (votre heure)", u"%1 (mon heure)"},
    {u"Buongiorno %1,", u"Cordiali saluti",
     {u"%1, %2", u"Modifica: %1, %2", u"Annullamento: %1, %2", u"Sulla Sua proposta: %1, %2", u"Accettato: %1, %2", u"Da confermare: %1, %2", u"Rifiutato: %1, %2"},
     {u"questo è il nostro appuntamento:", u"il nostro appuntamento è cambiato. Ora è:", u"il nostro appuntamento non avrà luogo:", u"l’orario proposto non mi è possibile. Il nostro appuntamento resta com’era:", u"accetto il Suo invito:", u"forse potrò venire e per ora tengo libero l’orario:", u"non posso venire:"},
     u"Può accettarlo o rifiutarlo nel Suo calendario, oppure rispondere brevemente a questo messaggio.",
     u"L’appuntamento si ripete; il file di calendario allegato contiene tutte le date.", u"%1 (ora Sua)", u"%1 (ora mia)"},
    {u"Olá %1,", u"Com os melhores cumprimentos",
     {u"%1, %2", u"Alteração: %1, %2", u"Cancelamento: %1, %2", u"Sobre a sua proposta: %1, %2", u"Aceite: %1, %2", u"Por confirmar: %1, %2", u"Recusado: %1, %2"},
     {u"esta é a nossa marcação:", u"a nossa marcação mudou. Agora é:", u"a nossa marcação não se realiza:", u"a hora que propôs não me é possível. A nossa marcação fica como estava:", u"aceito o seu convite:", u"talvez possa ir e reservo a hora por agora:", u"não posso ir:"},
     u"Pode aceitá-la ou recusá-la no seu calendário, ou responder brevemente a esta mensagem.",
     u"A marcação repete-se; o ficheiro de calendário em anexo contém todas as datas.", u"%1 (hora sua)", u"%1 (hora minha)"},
}};
// clang-format on

QString timesOn(const TimeZone &zone, const AppointmentWords &appointment, const Locale &locale)
{
    const LocalTime start = zone.toLocal(appointment.when.start), end = zone.toLocal(appointment.when.end);
    const QString day = formatDate(dateOf(start), locale, DateStyle::LongWithWeekday);
    if (appointment.allDay)
        return day;
    const QByteArray letters = zone.abbreviation(appointment.when.start);
    // Some zones have no letters and are called by their offset already.
    const QString offset = formatOffset(zone.offsetAt(appointment.when.start));
    const QString clock = letters.startsWith("UTC") ? offset : QString::fromLatin1(letters) + u' ' + offset;
    const QString until = dateOf(end) == dateOf(start)
                              ? formatTime(end, locale)
                              : formatDate(dateOf(end), locale) + u' ' + formatTime(end, locale);
    return u"%1, %2 – %3 %4"_s.arg(day, formatTime(start, locale), until, clock);
}

const Words &wordsOf(billing::Language language)
{
    return words[static_cast<std::size_t>(language)];
}

}  // namespace

QString appointmentTimes(const AppointmentWords &appointment)
{
    const Locale locale = letterLocale(appointment.language);
    const QString theirs = timesOn(appointment.theirs, appointment, locale);
    const QString ours = timesOn(appointment.ours, appointment, locale);
    // Zones with the same clock on that day need no second line.
    if (theirs == ours || appointment.ours.offsetAt(appointment.when.start) ==
                              appointment.theirs.offsetAt(appointment.when.start))
        return theirs;
    const Words &say = wordsOf(appointment.language);
    return QString::fromUtf16(say.yourTime).arg(theirs) + u'\n' + QString::fromUtf16(say.ourTime).arg(ours);
}

MailText appointmentMail(LetterSubject subject, const AppointmentWords &appointment, const LetterNames &names)
{
    const Words &say = wordsOf(appointment.language);
    const auto which = static_cast<std::size_t>(subject);
    const QString day = formatDate(dateOf(appointment.theirs.toLocal(appointment.when.start)),
        letterLocale(appointment.language), DateStyle::Long);
    QStringList lines{QString::fromUtf16(say.greeting).arg(names.greeted), QString(),
        QString::fromUtf16(say.sentences[which]), QString(), appointment.title,
        appointmentTimes(appointment)};
    if (!appointment.place.isEmpty())
        lines += appointment.place;
    if (appointment.recurring && subject != LetterSubject::CalledOff)
        lines += {QString(), QString::fromUtf16(say.repeats)};
    if (subject == LetterSubject::Invited || subject == LetterSubject::Changed)
        lines += {QString(), QString::fromUtf16(say.answer)};
    lines += {QString(), QString::fromUtf16(say.closing), names.signedBy};
    return {QString::fromUtf16(say.subjects[which]).arg(appointment.title, day), lines.join(u'\n') + u'\n'};
}

}  // namespace sp
