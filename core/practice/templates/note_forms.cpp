// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/note_forms.h"

#include "core/practice/templates/built_in_mail.h"

#include <algorithm>
#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    const char *code;
    /// Headings by language, in the order of billing::Language, parted by "|". A "*" before one begins a list
    /// of things to do.
    std::array<const char16_t *, 6> headings;
};

// clang-format off
constexpr Form forms[] = {
    {"soap",
     {u"Subjective|Objective|Assessment|Plan",
      u"Subjektiv|Objektiv|Einschätzung|Plan",
      u"Subjetivo|Objetivo|Valoración|Plan",
      u"Subjectif|Objectif|Évaluation|Plan",
      u"Soggettivo|Oggettivo|Valutazione|Piano",
      u"Subjetivo|Objetivo|Avaliação|Plano"}},
    {"dap",
     {u"Data|Assessment|Plan",
      u"Daten|Einschätzung|Plan",
      u"Datos|Valoración|Plan",
      u"Données|Évaluation|Plan",
      u"Dati|Valutazione|Piano",
      u"Dados|Avaliação|Plano"}},
    {"birp",
     {u"Behaviour|Intervention|Response|Plan",
      u"Verhalten|Intervention|Reaktion|Plan",
      u"Conducta|Intervención|Respuesta|Plan",
      u"Comportement|Intervention|Réaction|Plan",
      u"Comportamento|Intervento|Risposta|Piano",
      u"Comportamento|Intervenção|Resposta|Plano"}},
    {"coaching",
     {u"Focus for today|What came up|In their words|*Agreed|Next step",
      u"Thema für heute|Was zur Sprache kam|In eigenen Worten|*Vereinbart|Nächster Schritt",
      u"Tema de hoy|Lo que surgió|En sus palabras|*Acordado|Próximo paso",
      u"Thème du jour|Ce qui est venu|Dans ses mots|*Convenu|Prochaine étape",
      u"Tema di oggi|Che cosa è emerso|Con le sue parole|*Concordato|Prossimo passo",
      u"Tema de hoje|O que surgiu|Nas suas palavras|*Combinado|Próximo passo"}},
    {"intake",
     {u"Reason for coming|What matters now|What has been tried|Background|What shall be different|*Agreed",
      u"Anlass|Was jetzt wichtig ist|Was schon versucht wurde|Hintergrund|Was anders werden soll|*Vereinbart",
      u"Motivo de la visita|Lo que importa ahora|Lo que ya se ha intentado|Antecedentes|Lo que debe cambiar|*Acordado",
      u"Motif de la demande|Ce qui compte maintenant|Ce qui a déjà été essayé|Contexte|Ce qui doit changer|*Convenu",
      u"Motivo della richiesta|Che cosa conta ora|Che cosa è già stato provato|Contesto|Che cosa deve cambiare|*Concordato",
      u"Motivo da procura|O que importa agora|O que já foi tentado|Contexto|O que deve mudar|*Combinado"}},
    {"consulting",
     {u"Present|Where things stand|Decided|*To do|Open questions",
      u"Anwesend|Stand der Dinge|Entschieden|*Zu tun|Offene Fragen",
      u"Asistentes|Situación|Decidido|*Por hacer|Cuestiones abiertas",
      u"Présents|Où en sont les choses|Décidé|*À faire|Questions ouvertes",
      u"Presenti|A che punto siamo|Deciso|*Da fare|Questioni aperte",
      u"Presentes|Ponto da situação|Decidido|*A fazer|Questões em aberto"}},
    {"workshop",
     {u"Goal|Course|What worked|What the group said|*To follow up",
      u"Ziel|Ablauf|Was gelang|Was die Gruppe sagte|*Nachzubereiten",
      u"Objetivo|Desarrollo|Lo que funcionó|Lo que dijo el grupo|*Por retomar",
      u"Objectif|Déroulement|Ce qui a marché|Ce que le groupe a dit|*À reprendre",
      u"Obiettivo|Svolgimento|Che cosa ha funzionato|Che cosa ha detto il gruppo|*Da riprendere",
      u"Objetivo|Decurso|O que resultou|O que o grupo disse|*A retomar"}},
    {"lesson",
     {u"Topic|What went well|What needs practice|*Until next time",
      u"Thema|Was gut ging|Was noch zu üben ist|*Bis zum nächsten Mal",
      u"Tema|Lo que fue bien|Lo que hay que practicar|*Para la próxima vez",
      u"Sujet|Ce qui a bien marché|Ce qu’il faut exercer|*Pour la prochaine fois",
      u"Argomento|Che cosa è andato bene|Che cosa va esercitato|*Per la prossima volta",
      u"Tema|O que correu bem|O que é preciso praticar|*Até à próxima"}},
    {"visit",
     {u"Wishes|What was done|Products and mixture|Good to know|Next visit",
      u"Wünsche|Was gemacht wurde|Produkte und Mischung|Gut zu wissen|Nächster Termin",
      u"Deseos|Lo que se hizo|Productos y mezcla|Conviene saber|Próxima visita",
      u"Souhaits|Ce qui a été fait|Produits et mélange|Bon à savoir|Prochaine visite",
      u"Desideri|Che cosa è stato fatto|Prodotti e miscela|Da sapere|Prossima visita",
      u"Desejos|O que foi feito|Produtos e mistura|A saber|Próxima visita"}},
};
// clang-format on

constexpr std::array codes = {
    "blank", "soap", "dap", "birp", "coaching", "intake", "consulting", "workshop", "lesson", "visit"};
static_assert(codes.size() == std::size(forms) + 1);

constexpr std::pair<const char *, const char *> usual[] = {{"therapist", "soap"}, {"coach", "coaching"},
    {"consultant", "consulting"}, {"facilitator", "workshop"}, {"tutor", "lesson"}, {"stylist", "visit"}};

}  // namespace

std::span<const char *const> builtInNoteForms()
{
    return codes;
}

QString builtInNote(QByteArrayView code, billing::Language language)
{
    const auto form = std::ranges::find_if(forms, [&](const Form &each) { return code == each.code; });
    if (form == std::end(forms))
        return {};
    QString text;
    for (QString heading :
        QString::fromUtf16(form->headings[static_cast<std::size_t>(language)]).split(u'|')) {
        const bool toDo = heading.startsWith(u'*');
        if (toDo)
            heading.remove(0, 1);
        if (!text.isEmpty())
            text += u'\n';
        text += u"## "_s + heading + u"\n\n"_s + (toDo ? u"- [ ] \n"_s : QString());
    }
    return text;
}

QByteArray usualNoteForm(QByteArrayView profession)
{
    for (const auto &[who, code] : usual)
        if (profession == who)
            return code;
    return "blank";
}

TemplateText builtInText(TemplateKind kind, billing::Language language, QByteArrayView noteCode)
{
    if (isMail(kind))
        return builtInMail(kind, language);
    return kind == TemplateKind::Note ? TemplateText{.body = builtInNote(noteCode, language)}
                                      : TemplateText();
}

}  // namespace sp
