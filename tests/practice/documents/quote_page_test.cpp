// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/page_words.h"
#include "tests/practice/documents/printed_page.h"
#include "tests/practice/documents/sample_invoices.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace sp::test;
using namespace Qt::StringLiterals;

class QuotePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysUntilWhenAQuoteIsGood_data();
    void saysUntilWhenAQuoteIsGood();
    void namesTheQuoteItComesFrom();
};

void QuotePageTest::saysUntilWhenAQuoteIsGood_data()
{
    QTest::addColumn<samples::Sample>("sample");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("validUntil");
    // clang-format off
    QTest::newRow("English")    << samples::Sample(samples::english)    << u"Quote Q-2026/0007"_s       << u"Valid until: 11/26/2026"_s;
    QTest::newRow("German")     << samples::Sample(samples::german)     << u"Angebot Q-2026/0007"_s     << u"Gültig bis: 26.11.2026"_s;
    QTest::newRow("Spanish")    << samples::Sample(samples::spanish)    << u"Presupuesto Q-2026/0007"_s << u"Válido hasta: 26/11/2026"_s;
    QTest::newRow("French")     << samples::Sample(samples::french)     << u"Devis Q-2026/0007"_s       << u"Valable jusqu’au: 26/11/2026"_s;
    QTest::newRow("Italian")    << samples::Sample(samples::italian)    << u"Preventivo Q-2026/0007"_s  << u"Valido fino al: 26/11/2026"_s;
    QTest::newRow("Portuguese") << samples::Sample(samples::portuguese) << u"Orçamento Q-2026/0007"_s   << u"Válido até: 26/11/2026"_s;
    // clang-format on
}

void QuotePageTest::saysUntilWhenAQuoteIsGood()
{
    QFETCH(samples::Sample, sample);
    QFETCH(QString, title);
    QFETCH(QString, validUntil);
    InvoiceSnapshot quote = sample();
    quote.type = DocumentType::Quote;
    quote.number = "Q-2026/0007";
    quote.dueDate.reset();
    quote.validUntil = *parseDate("2026-11-26");
    quote.paymentReference.clear();
    quote.sessions.clear();
    const PageDocument page = composed(quote);
    QCOMPARE(page.title, title);
    const QString text = printed(page);
    QVERIFY2(text.contains(validUntil), qPrintable(text));
    // Nobody is asked to pay it.
    QVERIFY(!block<QrBlock>(page));
    QVERIFY(!text.contains(u"IBAN"_s));
    QVERIFY(!text.contains(PageWords::load(quote.language, {})->text("due_date") + u": "_s));
    QVERIFY(!text.contains(PageWords::load(quote.language, {})->text("number.invoice") + u": "_s));
}

void QuotePageTest::namesTheQuoteItComesFrom()
{
    InvoiceSnapshot invoice = samples::english();
    invoice.basedOn = DocumentReference{"quote", "Q-2026/0007", *parseDate("2026-10-01")};
    QVERIFY(printed(composed(invoice)).contains(u"Quote: Q-2026/0007 of 10/01/2026"_s));
    QCOMPARE(*InvoiceSnapshot::fromJson(invoice.toJson()), invoice);
    invoice.validUntil = *parseDate("2026-11-26");
    QCOMPARE(*InvoiceSnapshot::fromJson(invoice.toJson()), invoice);
}

QTEST_GUILESS_MAIN(QuotePageTest)
#include "quote_page_test.moc"
