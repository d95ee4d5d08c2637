// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/statement_mail.h"

#include <array>

namespace sp {

using namespace statements;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char16_t *open;     ///< %1 amounts
    const char16_t *overdue;  ///< %1 amounts
    const char16_t *settled;
};

// clang-format off
/// In the order of billing::Language.
constexpr std::array<Words, 6> words = {{
    {u"The balance is %1.", u"Of this, %1 is overdue.", u"Nothing is open. Thank you."},
    {u"Der Saldo beträgt %1.", u"Davon sind %1 überfällig.", u"Es ist nichts offen. Vielen Dank."},
    {u"El saldo es de %1.", u"De este importe, %1 está vencido.", u"No hay nada pendiente. Gracias."},
    {u"Le solde est de %1.", u"Dont %1 échus.", u"Rien n’est en attente. Merci."},
    {u"Il saldo è di %1.", u"Di cui scaduti: %1.", u"Non c’è nulla in sospeso. Grazie."},
    {u"O saldo é de %1.", u"Deste valor, %1 está vencido.", u"Não há nada em aberto. Obrigado."},
}};
// clang-format on

}  // namespace

MailText statementMail(const AccountStatement &statement, const LetterBy &by)
{
    const Words &say = words[static_cast<std::size_t>(statement.language)];
    const Locale locale = letterLocale(statement.language);
    QStringList open, overdue;
    for (const StatementSection &section : statement.sections) {
        if (!section.closing.isZero())
            open << formatMoney(section.closing, locale);
        if (!section.dueNow().isZero())
            overdue << formatMoney(section.dueNow(), locale);
    }
    const QString balance = open.join(u", "_s), late = overdue.join(u", "_s);
    QString told =
        open.isEmpty() ? QString::fromUtf16(say.settled) : QString::fromUtf16(say.open).arg(balance);
    if (!overdue.isEmpty())
        told += u' ' + QString::fromUtf16(say.overdue).arg(late);
    templates::FactTable facts = letterFacts(statement.seller, statement.buyer, by);
    facts.insert_or_assign("statement.from", statement.period.from);
    facts.insert_or_assign("statement.to", statement.period.to);
    facts.insert_or_assign("statement.balance_sentence", told);
    facts.insert_or_assign("statement.balance", balance);
    facts.insert_or_assign("statement.overdue", late);
    const auto kind = TemplateKind::StatementMail;
    return fillMail(by.wording ? *by.wording : builtInText(kind, statement.language), facts, locale);
}

}  // namespace sp
