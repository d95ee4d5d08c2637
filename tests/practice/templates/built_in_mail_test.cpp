// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/invoice_mail.h"
#include "core/practice/quotes/quote_mail.h"
#include "core/practice/statements/statement_mail.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using billing::Language;

namespace {

/// The sentences of mails as they were before there were templates, word for word: with no wording of one's
/// own, every mail still reads so.
struct Old {
    const char *locale;
    const char16_t *invoiceSubject;
    const char16_t *creditSubject;
    const char16_t *greeting;
    const char16_t *invoice;
    const char16_t *invoiceDue;
    const char16_t *credit;
    const char16_t *closing;
    const char16_t *quoteSubject;
    const char16_t *quote;
    const char16_t *statementSubject;
    const char16_t *attached;
    const char16_t *open;
    const char16_t *overdue;
    const char16_t *settled;
};

// clang-format off
constexpr Old old[] = {
    {"en-GB",
     u"Invoice %1",
     u"Credit note %1",
     u"Hello %1,",
     u"please find invoice %1 over %2 attached. It is due on %3.",
     u"please find invoice %1 over %2 attached.",
     u"please find credit note %1 over %2 attached.",
     u"Kind regards",
     u"Quote %1",
     u"please find quote %1 over %2 attached. It is valid until %3; a short reply is enough to accept it.",
     u"Statement of account of %1",
     u"please find your statement of account from %1 to %2 attached.",
     u"The balance is %1.",
     u"Of this, %1 is overdue.",
     u"Nothing is open. Thank you."},
    {"de-DE",
     u"Rechnung %1",
     u"Rechnungskorrektur %1",
     u"Guten Tag %1,",
     u"anbei erhalten Sie die Rechnung %1 über %2. Sie ist am %3 fällig.",
     u"anbei erhalten Sie die Rechnung %1 über %2.",
     u"anbei erhalten Sie die Rechnungskorrektur %1 über %2.",
     u"Freundliche Grüße",
     u"Angebot %1",
     u"anbei erhalten Sie das Angebot %1 über %2. Es ist bis zum %3 gültig; um es anzunehmen, genügt eine kurze Antwort.",
     u"Kontoauszug vom %1",
     u"anbei erhalten Sie Ihren Kontoauszug vom %1 bis zum %2.",
     u"Der Saldo beträgt %1.",
     u"Davon sind %1 überfällig.",
     u"Es ist nichts offen. Vielen Dank."},
    {"es-ES",
     u"Factura %1",
     u"Factura rectificativa %1",
     u"Hola, %1:",
     u"le adjunto la factura %1 por %2. Vence el %3.",
     u"le adjunto la factura %1 por %2.",
     u"le adjunto la factura rectificativa %1 por %2.",
     u"Un cordial saludo",
     u"Presupuesto %1",
     u"le adjunto el presupuesto %1 por %2. Es válido hasta el %3; para aceptarlo basta una breve respuesta.",
     u"Extracto de cuenta del %1",
     u"le adjunto su extracto de cuenta del %1 al %2.",
     u"El saldo es de %1.",
     u"De este importe, %1 está vencido.",
     u"No hay nada pendiente. Gracias."},
    {"fr-FR",
     u"Facture %1",
     u"Facture d’avoir %1",
     u"Bonjour %1,",
     u"veuillez trouver ci-joint la facture %1 d’un montant de %2, payable au plus tard le %3.",
     u"veuillez trouver ci-joint la facture %1 d’un montant de %2.",
     u"veuillez trouver ci-joint la facture d’avoir %1 d’un montant de %2.",
     u"Cordialement",
     u"Devis %1",
     u"veuillez trouver ci-joint le devis %1 d’un montant de %2. Il est valable jusqu’au %3 ; une courte réponse suffit pour l’accepter.",
     u"Relevé de compte au %1",
     u"veuillez trouver ci-joint votre relevé de compte du %1 au %2.",
     u"Le solde est de %1.",
     u"Dont %1 échus.",
     u"Rien n’est en attente. Merci."},
    {"it-IT",
     u"Fattura %1",
     u"Nota di credito %1",
     u"Buongiorno %1,",
     u"in allegato trova la fattura %1 di %2, con scadenza il %3.",
     u"in allegato trova la fattura %1 di %2.",
     u"in allegato trova la nota di credito %1 di %2.",
     u"Cordiali saluti",
     u"Preventivo %1",
     u"in allegato trova il preventivo %1 di %2. È valido fino al %3; per accettarlo basta una breve risposta.",
     u"Estratto conto al %1",
     u"in allegato trova il Suo estratto conto dal %1 al %2.",
     u"Il saldo è di %1.",
     u"Di cui scaduti: %1.",
     u"Non c’è nulla in sospeso. Grazie."},
    {"pt-PT",
     u"Fatura %1",
     u"Nota de crédito %1",
     u"Olá %1,",
     u"segue em anexo a fatura %1 no valor de %2, com vencimento em %3.",
     u"segue em anexo a fatura %1 no valor de %2.",
     u"segue em anexo a nota de crédito %1 no valor de %2.",
     u"Com os melhores cumprimentos",
     u"Orçamento %1",
     u"segue em anexo o orçamento %1 no valor de %2. É válido até %3; para o aceitar basta uma breve resposta.",
     u"Extrato de conta de %1",
     u"segue em anexo o seu extrato de conta de %1 a %2.",
     u"O saldo é de %1.",
     u"Deste valor, %1 está vencido.",
     u"Não há nada em aberto. Obrigado."},
};
// clang-format on

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QString letter(const Old &say, const QString &sentence)
{
    return QStringList{text(say.greeting).arg(u"Ana Sá"_s), QString(), sentence, QString(), text(say.closing),
               u"Mara Lind"_s}
               .join(u'\n') +
           u'\n';
}

billing::InvoiceSnapshot document(Language language, billing::DocumentType type)
{
    const Money zero = money(0);
    billing::InvoiceSnapshot snapshot{
        .currency = Currency::of("EUR"), .totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero}};
    snapshot.type = type;
    snapshot.language = language;
    snapshot.number = "2026/0007";
    snapshot.issueDate = date("2026-10-27");
    snapshot.seller.name = u"Mara Lind Coaching"_s;
    snapshot.buyer.name = u"Ana Sá"_s;
    snapshot.totals.gross = money(123'450);
    snapshot.totals.due = money(123'450);
    return snapshot;
}

}  // namespace

class BuiltInMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailsReadAsTheyDidBeforeThereWereTemplates_data();
    void mailsReadAsTheyDidBeforeThereWereTemplates();
    void whoIsGreetedAndWhoSigns();
    void ownWordingIsFilledIn();
    void headersStayOnOneLine();
};

void BuiltInMailTest::mailsReadAsTheyDidBeforeThereWereTemplates_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < 6; ++at)
        QTest::newRow(old[at].locale) << at;
}

void BuiltInMailTest::mailsReadAsTheyDidBeforeThereWereTemplates()
{
    using billing::DocumentType;
    QFETCH(int, at);
    const Old &say = old[at];
    const auto language = static_cast<Language>(at);
    const Locale locale = Locale::of(say.locale);
    const LetterBy mara{u"Mara Lind"_s};
    const QString number = u"2026/0007"_s, total = formatMoney(money(123'450), locale);
    const auto day = [&](const char *on) { return formatDate(date(on), locale, DateStyle::Long); };

    auto invoice = document(language, DocumentType::Invoice);
    QCOMPARE(invoiceMail(invoice, mara), (MailText{text(say.invoiceSubject).arg(number),
                                             letter(say, text(say.invoiceDue).arg(number, total))}));
    invoice.dueDate = date("2026-11-10");
    QCOMPARE(invoiceMail(invoice, mara),
        (MailText{text(say.invoiceSubject).arg(number),
            letter(say, text(say.invoice).arg(number, total, day("2026-11-10")))}));
    invoice.totals.due = money(0);
    QCOMPARE(invoiceMail(invoice, mara).body, letter(say, text(say.invoiceDue).arg(number, total)));

    QCOMPARE(invoiceMail(document(language, DocumentType::CreditNote), mara),
        (MailText{text(say.creditSubject).arg(number), letter(say, text(say.credit).arg(number, total))}));

    auto quote = document(language, DocumentType::Quote);
    quote.validUntil = date("2026-11-24");
    QCOMPARE(
        quoteMail(quote, mara), (MailText{text(say.quoteSubject).arg(number),
                                    letter(say, text(say.quote).arg(number, total, day("2026-11-24")))}));

    statements::AccountStatement statement{ClientId(IdBytes{}), {}, {}, language, {}, {},
        {date("2026-10-01"), date("2026-10-31")}, date("2026-10-31"), {}, 0};
    statement.buyer.name = u"Ana Sá"_s;
    const QString subject = text(say.statementSubject).arg(day("2026-10-31"));
    const QString attached = text(say.attached).arg(day("2026-10-01"), day("2026-10-31"));
    QCOMPARE(statementMail(statement, mara),
        (MailText{subject, letter(say, attached + u'\n' + text(say.settled))}));
    const Money zero = money(0);
    statement.sections.push_back(
        {Currency::of("EUR"), zero, {}, money(123'450), {}, {zero, money(5'000), zero, zero, zero}, zero});
    const QString owed =
        text(say.open).arg(total) + u' ' + text(say.overdue).arg(formatMoney(money(5'000), locale));
    QCOMPARE(statementMail(statement, mara).body, letter(say, attached + u'\n' + owed));
}

void BuiltInMailTest::whoIsGreetedAndWhoSigns()
{
    auto invoice = document(Language::En, billing::DocumentType::Invoice);
    QVERIFY(invoiceMail(invoice, {}).body.endsWith(u"\nMara Lind Coaching\n"_s));
    invoice.buyer.contact = u"Ben Ito"_s;
    QVERIFY(invoiceMail(invoice, {}).body.startsWith(u"Hello Ben Ito,\n"_s));
    invoice.buyer.contact = u"%1 {{invoice.total}}"_s;  // A name is a name, whatever it looks like.
    QVERIFY(invoiceMail(invoice, {}).body.startsWith(u"Hello %1 {{invoice.total}},\n"_s));
}

void BuiltInMailTest::ownWordingIsFilledIn()
{
    const auto invoice = document(Language::De, billing::DocumentType::Invoice);
    LetterBy by{u"Mara"_s, u"Ana"_s,
        TemplateText{.subject = u"{{invoice.number}} für {{client.first_name|fallback=\"Sie\"}}"_s,
            .body = u"Liebe {{client.first_name|fallback=\"Kundin\"}}, {{invoice.total}} bis "
                    u"{{invoice.due_date|fallback=\"bald\" format=\"short\"}}."_s}};
    QCOMPARE(invoiceMail(invoice, by),
        (MailText{u"2026/0007 für Ana"_s, u"Liebe Ana, 1.234,50\u00a0€ bis bald.\n"_s}));
    by.firstName.clear();
    QCOMPARE(invoiceMail(invoice, by).subject, u"2026/0007 für Sie"_s);
}

void BuiltInMailTest::headersStayOnOneLine()
{
    auto invoice = document(Language::En, billing::DocumentType::Invoice);
    invoice.seller.name = u"Mara\nBcc: everybody@example.org"_s;
    const LetterBy by{
        {}, {}, TemplateText{.subject = u"{{practice.name}} {{invoice.number}}"_s, .body = u"x"_s}};
    QCOMPARE(invoiceMail(invoice, by).subject, u"Mara Bcc: everybody@example.org 2026/0007"_s);
}

QTEST_GUILESS_MAIN(BuiltInMailTest)
#include "built_in_mail_test.moc"
