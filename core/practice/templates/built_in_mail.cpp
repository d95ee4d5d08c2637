// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/built_in_mail.h"

#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

/// What differs between the mails of a language; greeting and signature are the same.
struct Wording {
    const char16_t *subject;
    const char16_t *text;
};

struct Words {
    const char16_t *greeting;
    const char16_t *closing;
    Wording invoice;
    Wording creditNote;
    Wording quote;
    Wording statement;
    std::array<Wording, 3> appointments;  ///< Invited, changed, canceled.
    const char16_t *answer;               ///< What whoever is invited is asked to do.
};

// clang-format off
/// In the order of billing::Language.
constexpr std::array<Words, 6> words = {{
    {u"Hello {{client.greeting_name}},", u"Kind regards",
     {u"Invoice {{invoice.number}}",
      u"please find invoice {{invoice.number}} over {{invoice.total}} attached. {{invoice.due_clause|fallback=\"\"}}"},
     {u"Credit note {{credit_note.number}}",
      u"please find credit note {{credit_note.number}} over {{credit_note.total}} attached."},
     {u"Quote {{quote.number}}",
      u"please find quote {{quote.number}} over {{quote.total}} attached. It is valid until {{quote.valid_until}}; a short reply is enough to accept it."},
     {u"Statement of account of {{statement.to}}",
      u"please find your statement of account from {{statement.from}} to {{statement.to}} attached."},
     {{{u"{{appointment.title}} on {{appointment.date}}",
        u"this is our appointment:"},
       {u"Changed: {{appointment.title}} on {{appointment.date}}",
        u"our appointment has changed. It is now:"},
       {u"Canceled: {{appointment.title}} on {{appointment.date}}",
        u"our appointment does not take place:"}}},
     u"Please accept or decline it in your calendar, or send a short reply."},
    {u"Guten Tag {{client.greeting_name}},", u"Freundliche Grüße",
     {u"Rechnung {{invoice.number}}",
      u"anbei erhalten Sie die Rechnung {{invoice.number}} über {{invoice.total}}. {{invoice.due_clause|fallback=\"\"}}"},
     {u"Rechnungskorrektur {{credit_note.number}}",
      u"anbei erhalten Sie die Rechnungskorrektur {{credit_note.number}} über {{credit_note.total}}."},
     {u"Angebot {{quote.number}}",
      u"anbei erhalten Sie das Angebot {{quote.number}} über {{quote.total}}. Es ist bis zum {{quote.valid_until}} gültig; um es anzunehmen, genügt eine kurze Antwort."},
     {u"Kontoauszug vom {{statement.to}}",
      u"anbei erhalten Sie Ihren Kontoauszug vom {{statement.from}} bis zum {{statement.to}}."},
     {{{u"{{appointment.title}} am {{appointment.date}}",
        u"dies ist unser Termin:"},
       {u"Geändert: {{appointment.title}} am {{appointment.date}}",
        u"unser Termin hat sich geändert. Er ist jetzt:"},
       {u"Abgesagt: {{appointment.title}} am {{appointment.date}}",
        u"unser Termin findet nicht statt:"}}},
     u"Bitte sagen Sie in Ihrem Kalender zu oder ab, oder antworten Sie kurz."},
    {u"Hola, {{client.greeting_name}}:", u"Un cordial saludo",
     {u"Factura {{invoice.number}}",
      u"le adjunto la factura {{invoice.number}} por {{invoice.total}}. {{invoice.due_clause|fallback=\"\"}}"},
     {u"Factura rectificativa {{credit_note.number}}",
      u"le adjunto la factura rectificativa {{credit_note.number}} por {{credit_note.total}}."},
     {u"Presupuesto {{quote.number}}",
      u"le adjunto el presupuesto {{quote.number}} por {{quote.total}}. Es válido hasta el {{quote.valid_until}}; para aceptarlo basta una breve respuesta."},
     {u"Extracto de cuenta del {{statement.to}}",
      u"le adjunto su extracto de cuenta del {{statement.from}} al {{statement.to}}."},
     {{{u"{{appointment.title}}, {{appointment.date}}",
        u"esta es nuestra cita:"},
       {u"Cambio: {{appointment.title}}, {{appointment.date}}",
        u"nuestra cita ha cambiado. Ahora es:"},
       {u"Cancelación: {{appointment.title}}, {{appointment.date}}",
        u"nuestra cita no tendrá lugar:"}}},
     u"Acéptela o rechácela en su calendario, o responda brevemente a este mensaje."},
    {u"Bonjour {{client.greeting_name}},", u"Cordialement",
     {u"Facture {{invoice.number}}",
      u"veuillez trouver ci-joint la facture {{invoice.number}} d’un montant de {{invoice.total}}{{invoice.due_clause|fallback=\"\"}}."},
     {u"Facture d’avoir {{credit_note.number}}",
      u"veuillez trouver ci-joint la facture d’avoir {{credit_note.number}} d’un montant de {{credit_note.total}}."},
     {u"Devis {{quote.number}}",
      u"veuillez trouver ci-joint le devis {{quote.number}} d’un montant de {{quote.total}}. Il est valable jusqu’au {{quote.valid_until}} ; une courte réponse suffit pour l’accepter."},
     {u"Relevé de compte au {{statement.to}}",
      u"veuillez trouver ci-joint votre relevé de compte du {{statement.from}} au {{statement.to}}."},
     {{{u"{{appointment.title}}, {{appointment.date}}",
        u"voici notre rendez-vous :"},
       {u"Modification : {{appointment.title}}, {{appointment.date}}",
        u"notre rendez-vous a changé. Il a lieu désormais :"},
       {u"Annulation : {{appointment.title}}, {{appointment.date}}",
        u"notre rendez-vous n’aura pas lieu :"}}},
     u"Vous pouvez l’accepter ou le refuser dans votre agenda, ou répondre brièvement à ce message."},
    {u"Buongiorno {{client.greeting_name}},", u"Cordiali saluti",
     {u"Fattura {{invoice.number}}",
      u"in allegato trova la fattura {{invoice.number}} di {{invoice.total}}{{invoice.due_clause|fallback=\"\"}}."},
     {u"Nota di credito {{credit_note.number}}",
      u"in allegato trova la nota di credito {{credit_note.number}} di {{credit_note.total}}."},
     {u"Preventivo {{quote.number}}",
      u"in allegato trova il preventivo {{quote.number}} di {{quote.total}}. È valido fino al {{quote.valid_until}}; per accettarlo basta una breve risposta."},
     {u"Estratto conto al {{statement.to}}",
      u"in allegato trova il Suo estratto conto dal {{statement.from}} al {{statement.to}}."},
     {{{u"{{appointment.title}}, {{appointment.date}}",
        u"questo è il nostro appuntamento:"},
       {u"Modifica: {{appointment.title}}, {{appointment.date}}",
        u"il nostro appuntamento è cambiato. Ora è:"},
       {u"Annullamento: {{appointment.title}}, {{appointment.date}}",
        u"il nostro appuntamento non avrà luogo:"}}},
     u"Può accettarlo o rifiutarlo nel Suo calendario, oppure rispondere brevemente a questo messaggio."},
    {u"Olá {{client.greeting_name}},", u"Com os melhores cumprimentos",
     {u"Fatura {{invoice.number}}",
      u"segue em anexo a fatura {{invoice.number}} no valor de {{invoice.total}}{{invoice.due_clause|fallback=\"\"}}."},
     {u"Nota de crédito {{credit_note.number}}",
      u"segue em anexo a nota de crédito {{credit_note.number}} no valor de {{credit_note.total}}."},
     {u"Orçamento {{quote.number}}",
      u"segue em anexo o orçamento {{quote.number}} no valor de {{quote.total}}. É válido até {{quote.valid_until}}; para o aceitar basta uma breve resposta."},
     {u"Extrato de conta de {{statement.to}}",
      u"segue em anexo o seu extrato de conta de {{statement.from}} a {{statement.to}}."},
     {{{u"{{appointment.title}}, {{appointment.date}}",
        u"esta é a nossa marcação:"},
       {u"Alteração: {{appointment.title}}, {{appointment.date}}",
        u"a nossa marcação mudou. Agora é:"},
       {u"Cancelamento: {{appointment.title}}, {{appointment.date}}",
        u"a nossa marcação não se realiza:"}}},
     u"Pode aceitá-la ou recusá-la no seu calendário, ou responder brevemente a esta mensagem."},
}};
// clang-format on

const Wording &wordingOf(const Words &say, TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::CreditNoteMail:
        return say.creditNote;
    case TemplateKind::QuoteMail:
        return say.quote;
    case TemplateKind::StatementMail:
        return say.statement;
    case TemplateKind::AppointmentMail:
    case TemplateKind::AppointmentChangedMail:
    case TemplateKind::AppointmentCanceledMail:
        return say.appointments[static_cast<std::size_t>(kind) -
                                static_cast<std::size_t>(TemplateKind::AppointmentMail)];
    case TemplateKind::InvoiceMail:
    case TemplateKind::InvoiceText:
    case TemplateKind::Note:
        break;
    }
    return say.invoice;
}

}  // namespace

TemplateText builtInMail(TemplateKind kind, billing::Language language)
{
    const Words &say = words[static_cast<std::size_t>(language)];
    const Wording &wording = wordingOf(say, kind);
    QStringList lines{QString::fromUtf16(say.greeting), QString(), QString::fromUtf16(wording.text)};
    if (kind == TemplateKind::StatementMail)
        lines += u"{{statement.balance_sentence}}"_s;
    if (isAppointmentMail(kind)) {
        lines += {QString(), u"{{appointment.title}}"_s, u"{{appointment.times}}"_s};
        if (kind != TemplateKind::AppointmentCanceledMail)
            lines += {u"{{appointment.place|fallback=\"\"}}"_s, u"{{appointment.repeats|fallback=\"\"}}"_s,
                QString(), QString::fromUtf16(say.answer)};
    }
    lines += {QString(), QString::fromUtf16(say.closing), u"{{practice.practitioner}}"_s};
    return {.subject = QString::fromUtf16(wording.subject), .body = lines.join(u'\n') + u'\n'};
}

}  // namespace sp
