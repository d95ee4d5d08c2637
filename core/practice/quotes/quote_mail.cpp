// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/quotes/quote_mail.h"

#include "core/values/format.h"

namespace sp {

using namespace billing;

namespace {

struct Words {
    const char *locale;
    const char16_t *subject;   ///< %1 number
    const char16_t *greeting;  ///< %1 whom
    const char16_t *text;      ///< %1 number, %2 total, %3 last day
    const char16_t *closing;
};

// clang-format off
constexpr Words words[] = {
    {"en-GB", u"Quote %1", u"Hello %1,",
     u"please find quote %1 over %2 attached. It is valid until %3; a short reply is enough to accept it.",
     u"Kind regards"},
    {"de-DE", u"Angebot %1", u"Guten Tag %1,",
     u"anbei erhalten Sie das Angebot %1 über %2. Es ist bis zum %3 gültig; um es anzunehmen, genügt eine kurze Antwort.",
     u"Freundliche Grüße"},
    {"es-ES", u"Presupuesto %1", u"Hola, %1:",
     u"le adjunto el presupuesto %1 por %2. Es válido hasta el %3; para aceptarlo basta una breve respuesta.",
     u"Un cordial saludo"},
    {"fr-FR", u"Devis %1", u"Bonjour %1,",
     u"veuillez trouver ci-joint le devis %1 d’un montant de %2. Il est valable jusqu’au %3 ; une courte réponse suffit pour l’accepter.",
     u"Cordialement"},
    {"it-IT", u"Preventivo %1", u"Buongiorno %1,",
     u"in allegato trova il preventivo %1 di %2. È valido fino al %3; per accettarlo basta una breve risposta.",
     u"Cordiali saluti"},
    {"pt-PT", u"Orçamento %1", u"Olá %1,",
     u"segue em anexo o orçamento %1 no valor de %2. É válido até %3; para o aceitar basta uma breve resposta.",
     u"Com os melhores cumprimentos"},
};
// clang-format on

}  // namespace

InvoiceMail quoteMail(const InvoiceSnapshot &quote, const QString &practitioner)
{
    const Words &say = words[static_cast<int>(quote.language)];
    const Locale locale = Locale::of(say.locale);
    const QString number = QString::fromUtf8(quote.number);
    const QString until = formatDate(quote.validUntil.value_or(quote.issueDate), locale, DateStyle::Long);
    const QString whom = quote.buyer.contact.isEmpty() ? quote.buyer.name : quote.buyer.contact;
    return {QString::fromUtf16(say.subject).arg(number),
        QStringList{QString::fromUtf16(say.greeting).arg(whom), QString(),
            QString::fromUtf16(say.text).arg(number, formatMoney(quote.totals.gross, locale), until),
            QString(), QString::fromUtf16(say.closing),
            practitioner.isEmpty() ? quote.seller.name : practitioner}
                .join(u'\n') +
            u'\n'};
}

}  // namespace sp
