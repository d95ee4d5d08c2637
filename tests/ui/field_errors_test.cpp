// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a field is said at it while it is typed, with what to do, and gone once it is mended.
#include "ui/money/draft_form.h"
#include "ui/money/ending_forms.h"
#include "ui/money/expense_forms.h"
#include "ui/money/quote_form.h"
#include "ui/money/recurring_form.h"
#include "ui/people/client_form.h"
#include "ui/session/log_sheet.h"
#include "ui/settings/services_section.h"
#include "ui/widgets/field.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <memory>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    QWidget region;

    Desk() { present(region, {1240, 840}); }
    DocumentFile document(MoneyTab tab)
    {
        return *practice.run([tab](Engine &engine) -> Result<DocumentFile> {
            SP_TRY(list, readMoney(engine, tab, {}));
            return readDocument(engine, list.rows.front().id);
        });
    }
    Sheet *make(const QByteArray &form)
    {
        EngineClient &client = practice.client();
        const Currency euro = Currency::of("EUR");
        const LocalDate today = *parseDate("2026-10-27");
        if (form == "client")
            return new ClientForm(client, region, {}, "PT");
        if (form == "service")
            return new ServiceForm(client, region, {}, euro);
        if (form == "log")
            return new LogSheet(client, {}, region);
        if (form == "payment")
            return new PaymentSheet(region, document(MoneyTab::Open));
        if (form == "refund")
            return new RefundSheet(region, document(MoneyTab::Paid));
        if (form == "issue later")
            return new ScheduleSheet(region, document(MoneyTab::Drafts));
        if (form == "draft")
            return new DraftSheet(region, document(MoneyTab::Drafts));
        if (form == "quote")
            return new QuoteSheet(region, client, euro, today);
        if (form == "recurring")
            return new RecurringSheet(region, client, euro, today);
        if (form == "expense")
            return new ExpenseSheet(client, region, *practice.run(readExpenseChoices));
        return new DriveSheet(client, region, *practice.run(readExpenseChoices));
    }
};

}  // namespace

class FieldErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PracticeDesk::prepare();
        m_desk = std::make_unique<Desk>();
    }
    void cleanup()
    {
        qDeleteAll(m_desk->region.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        FormMemory::instance().clear();
    }
    void cleanupTestCase() { m_desk.reset(); }
    void toldAtTheField_data();
    void toldAtTheField();
    void anEmptyFieldIsToldWhenTheFormIsSent_data();
    void anEmptyFieldIsToldWhenTheFormIsSent();

private:
    /// No row stores anything: one practice does for all of them.
    std::unique_ptr<Desk> m_desk;
};

void FieldErrorsTest::toldAtTheField_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("sound");
    const auto row = [](const char *form, const QString &field, const QString &bad, const QString &says,
                         const QString &sound) {
        QTest::addRow("%s, %s: %s", form, qPrintable(field), qPrintable(bad.left(20)))
            << QByteArray(form) << field << bad << says << sound;
    };
    row("client", u"Name, as printed on invoices"_s, QString(201, u'x'), u"at most 200"_s, u"Silke"_s);
    row("client", u"E-mail"_s, u"silke at home"_s, u"silke at home"_s, u"silke@vale.example"_s);
    row("client", u"Phone"_s, u"call me"_s, u"call me"_s, u"+351 912 345 678"_s);
    row("client", u"E-mail for invoices"_s, u"silke at home"_s, u"silke at home"_s, u"silke@vale.example"_s);
    row("service", u"Length"_s, u"long"_s, u"Type it like 45"_s, u"1 Std. 30 Min."_s);
    row("service", u"Price"_s, u"much"_s, u"Type it like"_s, u"90"_s);
    row("service", u"Price"_s, u"-5"_s, u"zero or more"_s, u"0"_s);
    row("service", u"Name"_s, QString(121, u'x'), u"at most 120"_s, u"Walk"_s);
    row("service", u"Minutes free before"_s, u"some"_s, u"from 0 to 240"_s, u"15 min"_s);
    row("service", u"Minutes free after"_s, u"300"_s, u"from 0 to 240"_s, u"0:15"_s);
    row("log", u"Day"_s, u"yesterday"_s, u"Not a date"_s, u"2026-10-26"_s);
    row("log", u"Start"_s, u"noon"_s, u"like 14:30"_s, u"12:00"_s);
    row("log", u"Length"_s, u"0"_s, u"Type it like 45"_s, u"1,5 h"_s);
    row("payment", u"Amount"_s, u"0"_s, u"above zero"_s, u"10"_s);
    row("payment", u"Amount"_s, u"ten"_s, u"Not an amount"_s, u"10"_s);
    row("payment", u"Received on"_s, u"today"_s, u"Not a date"_s, u"2026-10-26"_s);
    row("payment", u"Received on"_s, u"2026-11-03"_s, u"still to come"_s, u"2026-10-27"_s);
    row("refund", u"Amount"_s, u"-1"_s, u"above zero"_s, u"1"_s);
    row("refund", u"Amount"_s, u"99999"_s, u"Refund at most that"_s, u"1"_s);
    row("issue later", u"Issue on"_s, u"2026-10-27"_s, u"Choose a later day"_s, u"2026-10-28"_s);
    row("draft", u"Discount on the whole"_s, u"some"_s, u"such as 10 %"_s, u"10 %"_s);
    row("quote", u"Valid until"_s, u"2026-10-26"_s, u"past"_s, u"2026-11-30"_s);
    row("quote", u"Quantity"_s, u"eight"_s, u"Type a number"_s, u"8"_s);
    row("quote", u"Price each"_s, u"-3"_s, u"Type an amount"_s, u"3"_s);
    row("quote", u"Discount"_s, u"200 %"_s, u"such as 10 %"_s, u"20 %"_s);
    row("recurring", u"On day of the month"_s, u"32"_s, u"1 to 31"_s, u"31"_s);
    row("recurring", u"How many weeks"_s, u"two"_s, u"1 to 52"_s, u"2"_s);
    row("recurring", u"From"_s, u"2026-10-01"_s, u"past"_s, u"2026-11-01"_s);
    row("recurring", u"Last day"_s, u"2026-10-01"_s, u"after the first"_s, u"2027-10-01"_s);
    row("expense", u"Amount with tax"_s, u"0"_s, u"Type what was paid"_s, u"34,50"_s);
    row("drive", u"Distance"_s, u"far"_s, u"above zero"_s, u"42,5"_s);
    row("drive", u"Rate"_s, u"much"_s, u"Type an amount"_s, u"0,3"_s);
}

void FieldErrorsTest::toldAtTheField()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, field);
    QFETCH(QString, bad);
    QFETCH(QString, says);
    QFETCH(QString, sound);
    Desk &desk = *m_desk;
    Sheet *sheet = desk.make(form);
    sheet->open();
    desk.practice.settle();
    TextField *found = nullptr;
    for (TextField *each : sheet->findChildren<TextField *>())
        if (!found && each->box().edit().accessibleName() == field)
            found = each;
    QVERIFY(found);
    found->setText(bad);
    Q_EMIT found->committed(bad);
    QVERIFY2(found->error().contains(says), qPrintable(found->error()));
    QVERIFY(found->focusProxy()->accessibleDescription().contains(says));
    found->setText(sound);
    QVERIFY2(found->error().isEmpty(), qPrintable(found->error()));
    Q_EMIT found->committed(sound);
    QVERIFY2(found->error().isEmpty(), qPrintable(found->error()));
}

void FieldErrorsTest::anEmptyFieldIsToldWhenTheFormIsSent_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("field");
    const std::pair<const char *, QString> all[] = {{"service", u"Name"_s}, {"service", u"Length"_s},
        {"service", u"Price"_s}, {"payment", u"Amount"_s}, {"payment", u"Received on"_s},
        {"refund", u"Amount"_s}, {"refund", u"Paid back on"_s}, {"issue later", u"Issue on"_s},
        {"quote", u"Description"_s}, {"quote", u"Price each"_s}, {"quote", u"Valid until"_s},
        {"recurring", u"From"_s}, {"expense", u"Amount with tax"_s}, {"drive", u"Distance"_s}};
    for (const auto &[form, field] : all)
        QTest::addRow("%s, %s", form, qPrintable(field)) << QByteArray(form) << field;
}

void FieldErrorsTest::anEmptyFieldIsToldWhenTheFormIsSent()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, field);
    Desk &desk = *m_desk;
    Sheet *sheet = desk.make(form);
    sheet->open();
    desk.practice.settle();
    for (TextField *each : sheet->findChildren<TextField *>())
        if (each->box().edit().accessibleName() == field) {
            each->setText({});
            Q_EMIT sheet->accepted();
            desk.practice.settle();
            QVERIFY(!each->error().isEmpty());
            QVERIFY(sheet->isVisible());
            return;
        }
    QFAIL("no such field");
}

SP_WINDOW_TEST_MAIN(FieldErrorsTest)
#include "field_errors_test.moc"
