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
    /// %1 title, %2 day; of what no template is for, in the order of LetterSubject.
    std::array<const char16_t *, 4> subjects;
    std::array<const char16_t *, 4> sentences;
    const char16_t *repeats;
    const char16_t *yourTime;  ///< %1 times
    const char16_t *ourTime;
    const char16_t *byPhone;
    const char16_t *byVideo;  ///< %1 link
    const char16_t *linkFollows;
};

// clang-format off
/// In the order of billing::Language.
constexpr std::array<Words, 6> words = {{
    {u"Hello %1,", u"Kind regards",
     {u"About your proposal: %1 on %2", u"Accepted: %1 on %2", u"Tentative: %1 on %2", u"Declined: %1 on %2"},
     {u"I cannot make the time you proposed. Our appointment stays as it was:", u"I accept your invitation:", u"I may come, and keep the time free for now:", u"I cannot come:"},
     u"It repeats; the attached calendar file holds all dates.", u"%1 (your time)", u"%1 (my time)",
     u"By phone", u"By video: %1", u"By video; the link will follow."},
    {u"Guten Tag %1,", u"Freundliche Grüße",
     {u"Zu Ihrem Vorschlag: %1 am %2", u"Zugesagt: %1 am %2", u"Vorläufig zugesagt: %1 am %2", u"Abgesagt: %1 am %2"},
     {u"die vorgeschlagene Zeit ist mir leider nicht möglich. Unser Termin bleibt, wie er war:", u"ich nehme Ihre Einladung an:", u"ich komme vielleicht und halte mir die Zeit vorerst frei:", u"ich kann leider nicht kommen:"},
     u"Der Termin wiederholt sich; die angehängte Kalenderdatei enthält alle Tage.", u"%1 (Ihre Zeit)", u"%1 (meine Zeit)",
     u"Telefonisch", u"Per Video: %1", u"Per Video; der Link folgt."},
    {u"Hola, %1:", u"Un cordial saludo",
     {u"Sobre su propuesta: %1, %2", u"Aceptado: %1, %2", u"Provisional: %1, %2", u"Rechazado: %1, %2"},
     {u"no me es posible la hora que propone. Nuestra cita queda como estaba:", u"acepto su invitación:", u"quizá asista; por ahora reservo la hora:", u"no puedo asistir:"},
     u"La cita se repite; el archivo de calendario adjunto contiene todas las fechas.", u"%1 (su hora)", u"%1 (mi hora)",
     u"Por teléfono", u"Por videollamada: %1", u"Por videollamada; el enlace llegará más adelante."},
    {u"Bonjour %1,", u"Cordialement",
     {u"À propos de votre proposition : %1, %2", u"Accepté : %1, %2", u"À confirmer : %1, %2", u"Refusé : %1, %2"},
     {u"l’horaire que vous proposez ne m’est pas possible. Notre rendez-vous reste inchangé :", u"j’accepte votre invitation :", u"je viendrai peut-être et réserve l’horaire pour le moment :", u"je ne peux pas venir :"},
     u"Ce rendez-vous se répète ; le fichier d’agenda ci-joint contient toutes les dates.", u"%1 (votre heure)", u"%1 (mon heure)",
     u"Par téléphone", u"En visioconférence : %1", u"En visioconférence ; le lien suivra."},
    {u"Buongiorno %1,", u"Cordiali saluti",
     {u"Sulla Sua proposta: %1, %2", u"Accettato: %1, %2", u"Da confermare: %1, %2", u"Rifiutato: %1, %2"},
     {u"l’orario proposto non mi è possibile. Il nostro appuntamento resta com’era:", u"accetto il Suo invito:", u"forse potrò venire e per ora tengo libero l’orario:", u"non posso venire:"},
     u"L’appuntamento si ripete; il file di calendario allegato contiene tutte le date.", u"%1 (ora Sua)", u"%1 (ora mia)",
     u"Per telefono", u"In videochiamata: %1", u"In videochiamata; il link seguirà."},
    {u"Olá %1,", u"Com os melhores cumprimentos",
     {u"Sobre a sua proposta: %1, %2", u"Aceite: %1, %2", u"Por confirmar: %1, %2", u"Recusado: %1, %2"},
     {u"a hora que propôs não me é possível. A nossa marcação fica como estava:", u"aceito o seu convite:", u"talvez possa ir e reservo a hora por agora:", u"não posso ir:"},
     u"A marcação repete-se; o ficheiro de calendário em anexo contém todas as datas.", u"%1 (hora sua)", u"%1 (hora minha)",
     u"Por telefone", u"Por videochamada: %1", u"Por videochamada; o link seguirá."},
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

QString appointmentPlace(const AppointmentWords &appointment)
{
    const Words &say = wordsOf(appointment.language);
    if (appointment.by == MeetsBy::Phone)
        return QString::fromUtf16(say.byPhone);
    if (appointment.by != MeetsBy::Video)
        return appointment.place;
    const QString way = appointment.link.isEmpty() ? QString::fromUtf16(say.linkFollows)
                                                   : QString::fromUtf16(say.byVideo).arg(appointment.link);
    const bool isElsewhere = !appointment.place.isEmpty() && appointment.place != appointment.link;
    return isElsewhere ? appointment.place + u'\n' + way : way;
}

std::optional<TemplateKind> wordingOf(LetterSubject subject)
{
    switch (subject) {
    case LetterSubject::Invited:
        return TemplateKind::AppointmentMail;
    case LetterSubject::Changed:
        return TemplateKind::AppointmentChangedMail;
    case LetterSubject::CalledOff:
        return TemplateKind::AppointmentCanceledMail;
    default:
        return std::nullopt;
    }
}

MailText appointmentMail(LetterSubject subject, const AppointmentWords &appointment,
    const templates::FactTable &people, const std::optional<TemplateText> &wording)
{
    const Words &say = wordsOf(appointment.language);
    const Locale locale = letterLocale(appointment.language);
    const LocalDate day = dateOf(appointment.theirs.toLocal(appointment.when.start));
    const QString place = appointmentPlace(appointment);
    if (const auto kind = wordingOf(subject)) {
        templates::FactTable facts = people;
        facts.insert_or_assign("appointment.title", appointment.title);
        facts.insert_or_assign("appointment.times", appointmentTimes(appointment));
        facts.insert_or_assign("appointment.date", day);
        facts.insert_or_assign("appointment.place", place);
        facts.insert_or_assign(
            "appointment.repeats", appointment.recurring ? QString::fromUtf16(say.repeats) : QString());
        return fillMail(wording ? *wording : builtInText(*kind, appointment.language), facts, locale);
    }
    const auto named = [&](const char *fact) {
        const auto found = people.find(fact);
        return found == people.end() ? QString() : std::get<QString>(found->second);
    };
    const auto which =
        static_cast<std::size_t>(subject) - static_cast<std::size_t>(LetterSubject::ProposalDeclined);
    QStringList lines{QString::fromUtf16(say.greeting).arg(named("client.greeting_name")), QString(),
        QString::fromUtf16(say.sentences[which]), QString(), appointment.title,
        appointmentTimes(appointment)};
    if (!place.isEmpty())
        lines += place;
    if (appointment.recurring)
        lines += {QString(), QString::fromUtf16(say.repeats)};
    lines += {QString(), QString::fromUtf16(say.closing), named("practice.practitioner")};
    return {QString::fromUtf16(say.subjects[which])
                .arg(appointment.title, formatDate(day, locale, DateStyle::Long)),
        lines.join(u'\n') + u'\n'};
}

}  // namespace sp
