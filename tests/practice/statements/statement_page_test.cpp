// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/statement_page.h"

#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::statements;
using namespace Qt::StringLiterals;

namespace {

Money euro(std::int64_t minor)
{
    return {minor, Currency::of("EUR")};
}

LocalDate day(const char *text)
{
    return *parseDate(text);
}

/// An account on which everything happened once.
AccountStatement sample(billing::Language language)
{
    const DocumentId first(IdBytes{1}), second(IdBytes{2});
    const std::vector<Movement> movements{{day("2026-08-03"), MovementKind::Invoice, u"2026/0101"_s, {},
                                              euro(24'000), day("2026-08-17"), {{first, euro(24'000)}}},
        {day("2026-10-01"), MovementKind::Invoice, u"2026/0140"_s, {}, euro(12'000), day("2026-10-26"),
            {{second, euro(12'000)}}},
        {day("2026-10-02"), MovementKind::CreditNote, u"C2026/0004"_s, {}, euro(-2'000), {},
            {{first, euro(-2'000)}}},
        {day("2026-10-05"), MovementKind::Payment, u"SEPA 4711"_s, "bank", euro(-9'800), {},
            {{first, euro(-9'800)}}},
        {day("2026-10-05"), MovementKind::Rebate, u"2026/0101"_s, {}, euro(-200), {}, {{first, euro(-200)}}},
        {day("2026-10-06"), MovementKind::PaymentTakenBack, {}, "cash", euro(500), {}, {{first, euro(500)}}},
        {day("2026-10-06"), MovementKind::RebateTakenBack, u"C2026/0004"_s, {}, euro(10), {},
            {{first, euro(10)}}},
        {day("2026-10-07"), MovementKind::Refund, {}, "card", euro(1'000), {}, {{second, euro(1'000)}}},
        {day("2026-10-08"), MovementKind::WriteOff, u"2026/0101"_s, {}, euro(-510), {},
            {{first, euro(-510)}}},
        {day("2026-10-09"), MovementKind::WriteOffTakenBack, u"2026/0101"_s, {}, euro(510), {},
            {{first, euro(510)}}},
        {day("2026-10-10"), MovementKind::Payment, {}, "bank", euro(-700), {}, {}}};
    const billing::Period period{day("2026-10-01"), day("2026-10-27")};
    AccountStatement statement{ClientId(IdBytes{9}), {}, {}, language, billing::Paper::A4, {}, period,
        day("2026-10-27"), composeSections(movements, period), 7};
    statement.seller.name = u"Inês Carvalho"_s;
    statement.seller.address.country = "PT";
    statement.buyer.name = u"Jonas Keller"_s;
    return statement;
}

/// What is printed, a line each.
QString printed(const PageDocument &document)
{
    QStringList all{document.title};
    for (const Block &each : document.blocks) {
        if (const auto *text = std::get_if<Paragraph>(&each))
            for (const TextRun &run : text->runs)
                all += run.text;
        if (const auto *head = std::get_if<Heading>(&each))
            all += u"# "_s + head->text;
        if (const auto *address = std::get_if<AddressBlock>(&each))
            for (const KeyValue &row : address->beside.rows)
                all += row.key + u": "_s + row.value;
        if (const auto *table = std::get_if<DataTable>(&each)) {
            QStringList head;
            for (const DataColumn &column : table->columns)
                head += column.title;
            all += head.join(u" | "_s);
            for (const DataRow &row : table->rows) {
                QStringList cells;
                for (const DataCell &cell : row)
                    cells += cell.detail.isEmpty() ? cell.text : cell.text + u" ("_s + cell.detail + u')';
                all += cells.join(u" | "_s);
            }
        }
        if (const auto *totals = std::get_if<TotalsBlock>(&each))
            for (const TotalRow &row : totals->rows)
                all += row.label + u": "_s + row.amount;
    }
    return all.join(u'\n').replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ') + u'\n';
}

}  // namespace

class StatementPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItInTheClientsLanguage_data();
    void saysItInTheClientsLanguage();
    void currenciesHaveHeadings();
    void saysThatNothingMoved();
    void saysWhatIsInTheClientsFavour();
};

void StatementPageTest::saysItInTheClientsLanguage_data()
{
    QTest::addColumn<int>("language");

    for (int language = 0; language < 6; ++language)
        QTest::newRow(billing::languageCode(static_cast<billing::Language>(language)).constData())
            << language;
}

void StatementPageTest::saysItInTheClientsLanguage()
{
    QFETCH(int, language);
    const auto code = static_cast<billing::Language>(language);
    const auto page = composeStatement(sample(code));
    QVERIFY(page);
    const QString text = printed(*page);
    QFile golden(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/practice/statements/golden/%1.txt")
                     .arg(QLatin1StringView(billing::languageCode(code))));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
}

void StatementPageTest::currenciesHaveHeadings()
{
    AccountStatement statement = sample(billing::Language::En);
    QVERIFY(!printed(*composeStatement(statement)).contains(u"Account in"_s));
    const Money dollars(7'000, Currency::of("USD"));
    const auto more = composeSections({{day("2026-10-02"), MovementKind::Invoice, u"2026/0150"_s, {}, dollars,
                                          {}, {{DocumentId(IdBytes{3}), dollars}}}},
        statement.period);
    statement.sections.push_back(more[0]);
    const QString text = printed(*composeStatement(statement));
    QVERIFY(text.contains(u"# Account in EUR"_s) && text.contains(u"# Account in USD"_s));
}

void StatementPageTest::saysThatNothingMoved()
{
    AccountStatement statement = sample(billing::Language::En);
    statement.sections.clear();
    QVERIFY(printed(*composeStatement(statement)).contains(u"Nothing was charged"_s));
}

void StatementPageTest::saysWhatIsInTheClientsFavour()
{
    AccountStatement statement = sample(billing::Language::En);
    statement.sections = composeSections(
        {{day("2026-10-02"), MovementKind::Payment, {}, "bank", euro(-500), {}, {}}}, statement.period);
    QVERIFY(printed(*composeStatement(statement)).contains(u"In your favour on 27/10/2026: €5.00"_s));
}

QTEST_GUILESS_MAIN(StatementPageTest)
#include "statement_page_test.moc"
