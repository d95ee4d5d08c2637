// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/statement_mail.h"

#include "core/values/format.h"

namespace sp {

using namespace statements;

namespace {

struct Words {
    const char *locale;
    const char16_t *subject;   ///< %1 the last day
    const char16_t *greeting;  ///< %1 name
    const char16_t *attached;  ///< %1 first day, %2 last day
    const char16_t *open;      ///< %1 amounts
    const char16_t *overdue;   ///< %1 amounts
    const char16_t *settled;
    const char16_t *closing;
};

// clang-format off
constexpr Words words[] = {
    {"en-GB", u"Statement of account of %1", u"Hello %1,",
     u"please find your statement of account from %1 to %2 attached.",
     u"The balance is %1.", u"Of this, %1 is overdue.", u"Nothing is open. Thank you.", u"Kind regards"},
    {"de-DE", u"Kontoauszug vom %1", u"Guten Tag %1,",
     u"anbei erhalten Sie Ihren Kontoauszug vom %1 bis zum %2.",
     u"Der Saldo beträgt %1.", u"Davon sind %1 überfällig.", u"Es ist nichts offen. Vielen Dank.", u"Freundliche Grüße"},
    {"es-ES", u"Extracto de cuenta del %1", u"Hola, %1:",
     u"le adjunto su extracto de cuenta del %1 al %2.",
     u"El saldo es de %1.", u"De este importe, %1 está vencido.", u"No hay nada pendiente. Gracias.", u"Un cordial saludo"},
    {"fr-FR", u"Relevé de compte au %1", u"Bonjour %1,",
     u"veuillez trouver ci-joint votre relevé de compte du %1 au %2.",
     u"Le solde est de %1.", u"Dont %1 échus.", u"Rien n’est en attente. Merci.", u"Cordialement"},
    {"it-IT", u"Estratto conto al %1", u"Buongiorno %1,",
     u"in allegato trova il Suo estratto conto dal %1 al %2.",
     u"Il saldo è di %1.", u"Di cui scaduti: %1.", u"Non c’è nulla in sospeso. Grazie.", u"Cordiali saluti"},
    {"pt-PT", u"Extrato de conta de %1", u"Olá %1,",
     u"segue em anexo o seu extrato de conta de %1 a %2.",
     u"O saldo é de %1.", u"Deste valor, %1 está vencido.", u"Não há nada em aberto. Obrigado.", u"Com os melhores cumprimentos"},
};
// clang-format on

}  // namespace

StatementMail statementMail(const AccountStatement &statement, const QString &practitioner)
{
    const Words &say = words[static_cast<int>(statement.language)];
    const Locale locale = Locale::of(say.locale);
    QStringList open, overdue;
    for (const StatementSection &section : statement.sections) {
        if (!section.closing.isZero())
            open << formatMoney(section.closing, locale);
        if (!section.dueNow().isZero())
            overdue << formatMoney(section.dueNow(), locale);
    }
    const auto day = [&](LocalDate date) { return formatDate(date, locale, DateStyle::Long); };
    QString told = open.isEmpty() ? QString::fromUtf16(say.settled)
                                  : QString::fromUtf16(say.open).arg(open.join(QStringLiteral(", ")));
    if (!overdue.isEmpty())
        told += u' ' + QString::fromUtf16(say.overdue).arg(overdue.join(QStringLiteral(", ")));
    const QString whom = statement.buyer.contact.isEmpty() ? statement.buyer.name : statement.buyer.contact;
    const QString signedBy = practitioner.isEmpty() ? statement.seller.name : practitioner;
    return {QString::fromUtf16(say.subject).arg(day(statement.period.to)),
        QStringList{QString::fromUtf16(say.greeting).arg(whom), QString(),
            QString::fromUtf16(say.attached).arg(day(statement.period.from), day(statement.period.to)), told,
            QString(), QString::fromUtf16(say.closing), signedBy}
                .join(u'\n') +
            u'\n'};
}

}  // namespace sp
