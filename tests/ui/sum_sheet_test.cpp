// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"
#include "ui/reports/report_table.h"
#include "ui/reports/sum_sheet.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/sum_row.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::gallery;
using namespace sp::reports;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

using What = SumQuestion::What;

namespace {

struct Desk : PracticeDesk {
    QWidget page;
    Desk() { present(page, {1000, 760}); }
    Report parts(const SumQuestion &question)
    {
        return *practice.run([&](Engine &engine) { return readParts(engine, question); });
    }
    ClientSummary client(const QString &name)
    {
        return practice.run([&](Engine &engine) { return engine.people().store().search(name, 1); })->front();
    }
};

/// What the lines of the last column come to.
std::int64_t added(const Report &report)
{
    std::int64_t sum = 0;
    for (const auto &row : report.rows)
        if (const auto *money = std::get_if<Money>(&row.back()))
            sum += money->minor();
    return sum;
}

}  // namespace

class SumSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theLinesOfEveryClientAddUp();
    void creditTakesAwayFromWhatIsOwed();
    void whatIsNotInvoicedAddsUp();
    void aSumThatNamesNoCurrencyIsOfThePractices();
    void thePartsOpenByKeyboard();
    void leadsToTheStatement();
    void aSumSaysWhatItIs();
};

void SumSheetTest::theLinesOfEveryClientAddUp()
{
    Desk desk;
    const auto clients = *desk.practice.run(
        [](Engine &engine) { return engine.people().store().list(ClientStatus::Active, 100, 0); });
    int owing = 0, paying = 0;
    for (const ClientSummary &client : clients) {
        const ClientFile file =
            *desk.practice.run([&](Engine &engine) { return readClient(engine, client.id); });
        for (const Money &sum : file.owed) {
            const Report parts = desk.parts({What::Owed, sum.currency(), client.id, client.name});
            QCOMPARE(added(parts), sum.minor());
            QCOMPARE(std::get<Money>(parts.totals.back()), sum);
            ++owing;
        }
        for (const Money &sum : file.paidThisYear) {
            const Report parts = desk.parts({What::Received, sum.currency(), client.id, client.name,
                *parseDate("2026-01-01"), *parseDate("2026-12-31")});
            QCOMPARE(added(parts), sum.minor());
            ++paying;
        }
    }
    QVERIFY(owing > 1 && paying > 1);
}

void SumSheetTest::creditTakesAwayFromWhatIsOwed()
{
    Desk desk;
    const ClientSummary maya = desk.client(u"Maya"_s);
    const Currency euro = Currency::of("EUR");
    const SumQuestion question{What::Owed, euro, maya.id, maya.name};
    const auto before = added(desk.parts(question));
    QVERIFY(before > 0);
    // All that is open, and 15.00 more.
    desk.did<PaymentId>("payment.record", [&](Engine &engine, Unit &unit) -> Result<PaymentId> {
        SP_TRY(today, engine.billing().today(unit.now()));
        return engine.billing().recordPayment(
            unit, {maya.id, {}, Money(before + 15'00, euro), "bank", today});
    });
    const Report parts = desk.parts(question);
    QCOMPARE(added(parts), -15'00);
    const auto owed = *desk.practice.run([&](Engine &engine) { return engine.billing().owed(maya.id); });
    QCOMPARE(owed.front(), Money(-15'00, euro));
}

void SumSheetTest::whatIsNotInvoicedAddsUp()
{
    Desk desk;
    const Report parts = desk.parts({.what = What::NotInvoiced});
    QVERIFY(!parts.rows.empty());
    QCOMPARE(added(parts), std::get<Money>(parts.totals.back()).minor());
    QVERIFY(std::holds_alternative<SessionId>(parts.subjects.front()));
}

void SumSheetTest::aSumThatNamesNoCurrencyIsOfThePractices()
{
    Desk desk;
    const ClientSummary maya = desk.client(u"Maya"_s);
    const SumQuestion received{
        .what = What::Received, .from = *parseDate("2026-01-01"), .to = *parseDate("2026-12-31")};
    const SumQuestion owed{.what = What::Owed, .client = maya.id, .name = maya.name};
    const auto sums = [&] {
        return std::pair(std::get<Money>(desk.parts(received).totals.back()),
            std::get<Money>(desk.parts(owed).totals.back()));
    };
    QVERIFY(sums().first.minor() > 0 && sums().second.minor() > 0);
    QCOMPARE(sums().first.currency(), Currency::of("EUR"));
    desk.did<Done>("settings.change", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(settings, engine.settings().practice());
        settings.currency = "CHF";
        return engine.settings().setPractice(unit, settings);
    });
    const Money none = Money::zero(Currency::of("CHF"));
    QCOMPARE(sums().first, none);  // Nothing came in in francs.
    QCOMPARE(sums().second, none);
}

void SumSheetTest::thePartsOpenByKeyboard()
{
    Desk desk;
    const ClientSummary maya = desk.client(u"Maya"_s);
    auto *sheet = new SumSheet(
        desk.practice.client(), desk.page, {What::Owed, Currency::of("EUR"), maya.id, maya.name});
    QSignalSpy opened(sheet, &SumSheet::subjectAsked);
    sheet->open();
    desk.practice.settle();
    QVERIFY(sheet->entries().table().hasFocus());
    QTest::keyClick(&sheet->entries().table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(std::holds_alternative<DocumentId>(opened.front().front().value<Subject>()));
}

void SumSheetTest::leadsToTheStatement()
{
    Desk desk;
    const ClientSummary maya = desk.client(u"Maya"_s);
    auto *sheet = new SumSheet(
        desk.practice.client(), desk.page, {What::Owed, Currency::of("EUR"), maya.id, maya.name});
    QSignalSpy asked(sheet, &SumSheet::statementAsked);
    sheet->open();
    desk.practice.settle();
    QVERIFY(desk.press(*sheet, u"Statement of account"_s));
    QCOMPARE(asked.count(), 1);
}

void SumSheetTest::aSumSaysWhatItIs()
{
    SumRow row(u"Owes"_s, u"120,00 €"_s, ui::Tone::Ink, nullptr);
    QCOMPARE(row.accessibleName(), u"Owes: 120,00 €"_s);
    QVERIFY(!row.accessibleDescription().isEmpty());
    QVERIFY(row.focusPolicy() & Qt::TabFocus);
    QVERIFY(row.minimumSizeHint().height() >= 24);
}

SP_WINDOW_TEST_MAIN(SumSheetTest)
#include "sum_sheet_test.moc"
