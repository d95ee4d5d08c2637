// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/invoice_mail.h"

#include "core/values/format.h"

namespace sp {

using namespace billing;

namespace {

struct Words {
    const char *locale;
    const char16_t *invoiceSubject;
    const char16_t *creditSubject;
    const char16_t *greeting;
    const char16_t *invoice;     ///< %1 number, %2 total, %3 due date
    const char16_t *invoiceDue;  ///< Without a due date: %1 number, %2 total
    const char16_t *credit;      ///< %1 number, %2 total
    const char16_t *closing;
};

// clang-format off
constexpr Words words[] = {
    {"en-GB", u"Invoice %1", u"Credit note %1", u"Hello %1,",
     u"please find invoice %1 over %2 attached. It is due on %3.",
     u"please find invoice %1 over %2 attached.",
     u"please find credit note %1 over %2 attached.", u"Kind regards"},
    {"de-DE", u"Rechnung %1", u"Rechnungskorrektur %1", u"Guten Tag %1,",
     u"anbei erhalten Sie die Rechnung %1 über %2. Sie ist am %3 fällig.",
     u"anbei erhalten Sie die Rechnung %1 über %2.",
     u"anbei erhalten Sie die Rechnungskorrektur %1 über %2.", u"Freundliche Grüße"},
    {"es-ES", u"Factura %1", u"Factura rectificativa %1", u"Hola, %1:",
     u"le adjunto la factura %1 por %2. Vence el %3.",
     u"le adjunto la factura %1 por %2.",
     u"le adjunto la factura rectificativa %1 por %2.", u"Un cordial saludo"},
    {"fr-FR", u"Facture %1", u"Facture d’avoir %1", u"Bonjour %1,",
     u"veuillez trouver ci-joint la facture %1 d’un montant de %2, payable au plus tard le %3.",
     u"veuillez trouver ci-joint la facture %1 d’un montant de %2.",
     u"veuillez trouver ci-joint la facture d’avoir %1 d’un montant de %2.", u"Cordialement"},
    {"it-IT", u"Fattura %1", u"Nota di credito %1", u"Buongiorno %1,",
     u"in allegato trova la fattura %1 di %2, con scadenza il %3.",
     u"in allegato trova la fattura %1 di %2.",
     u"in allegato trova la nota di credito %1 di %2.", u"Cordiali saluti"},
    {"pt-PT", u"Fatura %1", u"Nota de crédito %1", u"Olá %1,",
     u"segue em anexo a fatura %1 no valor de %2, com vencimento em %3.",
     u"segue em anexo a fatura %1 no valor de %2.",
     u"segue em anexo a nota de crédito %1 no valor de %2.", u"Com os melhores cumprimentos"},
};
// clang-format on

}  // namespace

InvoiceMail invoiceMail(const InvoiceSnapshot &invoice, const QString &practitioner)
{
    const Words &say = words[static_cast<int>(invoice.language)];
    const Locale locale = Locale::of(say.locale);
    const QString number = QString::fromUtf8(invoice.number);
    const QString total = formatMoney(invoice.totals.gross, locale);
    const bool credit = invoice.type == DocumentType::CreditNote;
    const bool due = invoice.dueDate && !invoice.totals.due.isZero();
    QString text = QString::fromUtf16(credit ? say.credit
                                      : due  ? say.invoice
                                             : say.invoiceDue)
                       .arg(number, total);
    if (!credit && due)
        text = text.arg(formatDate(*invoice.dueDate, locale, DateStyle::Long));
    const QString whom = invoice.buyer.contact.isEmpty() ? invoice.buyer.name : invoice.buyer.contact;
    const QString seller = practitioner.isEmpty() ? invoice.seller.name : practitioner;
    return {QString::fromUtf16(credit ? say.creditSubject : say.invoiceSubject).arg(number),
        QStringList{QString::fromUtf16(say.greeting).arg(whom), QString(), text, QString(),
            QString::fromUtf16(say.closing), seller}
                .join(u'\n') +
            u'\n'};
}

}  // namespace sp
