// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in a form comes back as what was typed does: a client, rows, a file.
#include "ui/money/draft_form.h"
#include "ui/money/expense_forms.h"
#include "ui/session/client_picker.h"
#include "ui/session/log_sheet.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QTemporaryDir>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    QWidget region;
    QTemporaryDir folder;

    Desk() { present(region, {1240, 840}); }
    DocumentFile draft()
    {
        return *practice.run([](Engine &engine) -> Result<DocumentFile> {
            SP_TRY(list, readMoney(engine, MoneyTab::Drafts, {}));
            return readDocument(engine, list.rows.front().id);
        });
    }
    ExpenseChoices choices() { return *practice.run(readExpenseChoices); }
};

}  // namespace

class KeptChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theChosenClientComesBack();
    void addedAndRemovedRowsComeBack();
    void aReceiptComesBack();
    void aLengthSomebodyTypedStays();
};

void KeptChoicesTest::theChosenClientComesBack()
{
    Desk desk;
    auto *first = new LogSheet(desk.practice.client(), {}, desk.region);
    first->open();
    desk.practice.settle();
    auto *picker = first->findChild<ClientPicker *>();
    desk.type(*picker, u"jonas"_s);
    desk.key(*picker, Qt::Key_Return);
    QVERIFY(picker->client());
    const ClientSummary chosen = *picker->client();
    FormMemory::instance().all();
    delete first;
    auto *again = new LogSheet(desk.practice.client(), {}, desk.region);
    again->open();
    desk.practice.settle();
    const auto client = again->findChild<ClientPicker *>()->client();
    QVERIFY(client);
    QCOMPARE(client->id, chosen.id);
    QCOMPARE(client->zone, chosen.zone);  // All of it, not the name alone.
    // A client who was chosen for it goes before.
    FormMemory::instance().all();
    delete again;
    const auto maya =
        desk.practice.run([](Engine &engine) { return engine.people().store().search(u"Maya"_s, 1); });
    auto *forMaya = new LogSheet(desk.practice.client(), {.client = maya->front().id}, desk.region);
    forMaya->open();
    desk.practice.settle();
    QCOMPARE(forMaya->findChild<ClientPicker *>()->client()->id, maya->front().id);
}

void KeptChoicesTest::addedAndRemovedRowsComeBack()
{
    Desk desk;
    const DocumentFile file = desk.draft();
    const auto open = [&] {
        auto *sheet = new DraftSheet(desk.region, file);
        sheet->open();
        return sheet;
    };
    const auto texts = [](const DraftSheet &sheet) {
        QStringList all;
        for (DraftLine *line : sheet.lines())
            all << line->text().text();
        return all;
    };
    DraftSheet *sheet = open();
    const QStringList begun = texts(*sheet);
    sheet->addLine();
    sheet->lines().back()->text().setText(u"Workbooks"_s);
    sheet->lines().back()->price().setText(u"12,00"_s);
    // The first one, which stands on the draft, goes.
    Q_EMIT sheet->lines().front()->removeAsked();
    const QStringList typed = texts(*sheet);
    QCOMPARE(typed.size(), begun.size());
    FormMemory::instance().all();
    delete sheet;
    sheet = open();
    QCOMPARE(texts(*sheet), typed);
    std::optional<billing::DraftChange> change;
    connect(sheet, &DraftSheet::changed, sheet, [&](const billing::DraftChange &asked) { change = asked; });
    Q_EMIT sheet->accepted();
    QVERIFY(change);
    QCOMPARE(change->removed, std::vector<int>{0});
    QCOMPARE(change->added.size(), 1U);
    QVERIFY(change->lines.empty());
    desk.press(*sheet, u"Begin anew"_s);
    QCOMPARE(texts(*sheet), begun);
}

void KeptChoicesTest::aReceiptComesBack()
{
    Desk desk;
    QFile file(desk.folder.filePath(u"receipt.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto *sheet = new ExpenseSheet(desk.practice.client(), desk.region, desk.choices());
    sheet->begin();
    sheet->setReceipt(file.fileName());
    FormMemory::instance().all();
    delete sheet;
    sheet = new ExpenseSheet(desk.practice.client(), desk.region, desk.choices());
    sheet->begin();
    QCOMPARE(sheet->receipt(), file.fileName());
    desk.press(*sheet, u"Begin anew"_s);
    QCOMPARE(sheet->receipt(), QString());
}

void KeptChoicesTest::aLengthSomebodyTypedStays()
{
    Desk desk;
    const auto open = [&] {
        auto *sheet = new LogSheet(desk.practice.client(), {}, desk.region);
        sheet->open();
        desk.practice.settle();
        return sheet;
    };
    LogSheet *sheet = open();
    auto *length = &sheet->findChild<DurationField *>()->box().edit();
    length->selectAll();
    QTest::keyClicks(length, u"1h35"_s);
    // Another service brings its length along, but not over one that was typed.
    auto *service = sheet->findChild<Select *>();
    service->setCurrentIndex(service->count() - 1);
    QCOMPARE(length->text(), u"1h35"_s);
    FormMemory::instance().all();
    delete sheet;
    sheet = open();
    QCOMPARE(sheet->findChild<DurationField *>()->duration(), std::optional(minutes(95)));
    QCOMPARE(sheet->findChild<Select *>()->currentIndex(), sheet->findChild<Select *>()->count() - 1);
}

SP_WINDOW_TEST_MAIN(KeptChoicesTest)
#include "kept_choices_test.moc"
