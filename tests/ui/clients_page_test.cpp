// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undo.h"
#include "ui/people/client_form.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/people/import_columns.h"
#include "ui/people/import_sheet.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sum_row.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QSignalSpy>

#include <ctime>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    ClientsPage page{practice.client()};

    Desk()
    {
        hearToasts(page);
        present(page);
    }
    QStringList names()
    {
        QStringList all;
        for (int i = 0; i < page.list().model()->rowCount(); ++i) {
            const auto row = page.list().model()->index(i, 0).data(RowRole).value<ListRow>();
            if (!row.isHeading)
                all << row.title;
        }
        return all;
    }
    void search(const QString &text)
    {
        page.findChild<SearchField *>()->setText(text);
        practice.settle();
    }
    void choose(const QString &name)
    {
        for (int i = 0; i < page.list().model()->rowCount(); ++i)
            if (page.list().model()->index(i, 0).data(RowRole).value<ListRow>().title == name)
                page.list().setCurrentIndex(page.list().model()->index(i, 0));
        practice.settle();
    }
    QString shown() { return page.view().file() ? page.view().file()->client.details.name : QString(); }
    QList<TextField *> fields(QWidget &form, const QString &name)
    {
        QList<TextField *> found;
        for (TextField *each : form.findChildren<TextField *>())
            if (each->isVisible() && each->box().edit().accessibleName() == name)
                found << each;
        return found;
    }
    TextField *field(QWidget &form, const QString &name) { return fields(form, name).value(0); }
    /// Clicks the visible button that has no words but a name.
    bool pressNamed(QWidget &root, const QString &name)
    {
        for (auto *button : root.findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == name) {
                button->click();
                return true;
            }
        return false;
    }
};

}  // namespace

class ClientsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void searchFindsWhileTyping_data();
    void searchFindsWhileTyping();
    void addsAClientAndSaysWhatIsWrong();
    void keepsSeveralAddressesAndMarks();
    void mergesWithUndo();
    void acceptsASuggestedClient();
    void archivesWithUndo();
    void timeLineHoldsEverythingInOrder();
    void theTimeLineHoldsMailMoneyAndQuotes();
    void chipsNarrowTheTimeLine();
    void aLongPastComesInPages();
    void sumsLeadToTheirParts();
    void importsContactsAfterAskingOnce();
    void theOwnerSaysWhatAColumnHolds();
};

void ClientsPageTest::searchFindsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("by the beginning of a name") << u"may"_s << QStringList{u"Maya Brooks"_s};
    QTest::newRow("by company") << u"vale"_s << QStringList{u"Maya Brooks"_s};
    QTest::newRow("by mail") << u"lena@hoff"_s << QStringList{u"Lena Hoffmann"_s};
    QTest::newRow("suggested ones too") << u"priya"_s << QStringList{u"Priya Nair"_s};
    QTest::newRow("nobody") << u"xyz"_s << QStringList{};
}

void ClientsPageTest::searchFindsWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Desk desk;
    desk.search(typed);
    QCOMPARE(desk.names(), found);
}

void ClientsPageTest::addsAClientAndSaysWhatIsWrong()
{
    Desk desk;
    desk.page.newClient();
    desk.practice.settle();
    auto *form = desk.page.findChild<ClientForm *>();
    QVERIFY(form);
    TextField *name = desk.field(*form, u"Name, as printed on invoices"_s),
              *phone = desk.field(*form, u"Phone"_s);
    QVERIFY(name && phone);
    Q_EMIT form->accepted();
    QVERIFY(!name->error().isEmpty());
    name->setText(u"Helena Duarte"_s);
    phone->setText(u"12"_s);
    Q_EMIT form->accepted();
    QVERIFY(name->error().isEmpty());
    QVERIFY(phone->error().contains(u"12"_s));
    phone->setText(u"912 345 670"_s);  // Dialled from where the practice is.
    Q_EMIT form->accepted();
    QTRY_COMPARE(desk.shown(), u"Helena Duarte"_s);
    QTRY_VERIFY(desk.names().contains(u"Helena Duarte"_s));
    QCOMPARE(desk.page.view().file()->client.details.contacts.front().value, u"+351912345670"_s);
}

void ClientsPageTest::keepsSeveralAddressesAndMarks()
{
    Desk desk;
    desk.choose(u"Sofia Marques"_s);
    const ClientDetails before = desk.page.view().file()->client.details;
    Q_EMIT desk.page.view().editAsked();
    desk.practice.settle();
    auto *form = desk.page.findChild<ClientForm *>();
    QVERIFY(form);
    QVERIFY(form->details() == before);  // Opening it changes nothing.
    QVERIFY(desk.press(*form, u"Add another e-mail"_s));
    QList<TextField *> mails = desk.fields(*form, u"E-mail"_s);
    QCOMPARE(mails.size(), 2);
    mails.back()->setText(u"sofia@"_s);
    Q_EMIT form->accepted();
    QVERIFY(mails.front()->error().isEmpty());
    QVERIFY(!mails.back()->error().isEmpty());
    mails.back()->setText(u"sofia@second.example"_s);
    QVERIFY(desk.pressNamed(*form, u"Make this the first one"_s));
    QVERIFY(desk.press(*form, u"Add another address"_s));
    desk.fields(*form, u"City"_s).at(1)->setText(u"Faro"_s);
    for (auto *box : form->findChildren<CheckRow *>())
        if (box->text().startsWith(u"VIP"_s) || box->text().startsWith(u"Invoices go"_s))
            box->setChecked(true);
    desk.field(*form, u"E-mail for invoices"_s)->setText(u"office@second.example"_s);
    Q_EMIT form->accepted();
    QTRY_VERIFY(desk.page.view().file()->client.is(ClientFlag::Vip));
    const Client after = desk.page.view().file()->client;
    QCOMPARE(after.email(), u"sofia@second.example"_s);
    QCOMPARE(after.details.contacts.size(), before.contacts.size() + 1);
    QCOMPARE(after.details.address, before.address);
    QCOMPARE(after.details.moreAddresses.front().address.city, u"Faro"_s);
    QCOMPARE(after.invoiceEmail(), u"office@second.example"_s);
    const auto chips = desk.page.view().findChildren<Chip *>();
    QVERIFY(std::ranges::any_of(chips, [](const Chip *chip) { return chip->content().text == u"VIP"_s; }));
}

void ClientsPageTest::mergesWithUndo()
{
    Desk desk;
    desk.choose(u"Rui Tavares"_s);
    QCOMPARE(desk.shown(), u"Rui Tavares"_s);
    Q_EMIT desk.page.view().mergeAsked();
    auto *picker = desk.page.findChild<ClientPicker *>();
    QVERIFY(picker);
    auto *search = picker->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"sofia"_s);
    desk.practice.settle();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(picker->client());
    Q_EMIT desk.page.findChild<Sheet *>()->accepted();
    QTRY_COMPARE(desk.shown(), u"Sofia Marques"_s);
    QTRY_VERIFY(!desk.names().contains(u"Rui Tavares"_s));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.names().contains(u"Rui Tavares"_s));
    desk.search(u"rui"_s);  // The search knows both again.
    QVERIFY(desk.names().contains(u"Rui Tavares"_s));
}

void ClientsPageTest::acceptsASuggestedClient()
{
    Desk desk;
    desk.choose(u"Tobias Lang"_s);
    bool pressed = false;
    for (QPushButton *button : desk.page.view().findChildren<QPushButton *>()) {
        if (button->text() == u"Yes, add"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            pressed = true;
        }
    }
    QVERIFY(pressed);
    QTRY_VERIFY(desk.page.view().file()->client.status == ClientStatus::Active);
}

void ClientsPageTest::archivesWithUndo()
{
    Desk desk;
    desk.choose(u"Clara Nogueira"_s);
    Q_EMIT desk.page.view().statusAsked(ClientStatus::Archived);
    QTRY_VERIFY(!desk.names().contains(u"Clara Nogueira"_s));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_VERIFY(desk.names().contains(u"Clara Nogueira"_s));
}

void ClientsPageTest::timeLineHoldsEverythingInOrder()
{
    Desk desk;
    desk.choose(u"Maya Brooks"_s);
    const ClientFile &file = *desk.page.view().file();
    QCOMPARE(file.ahead.size(), 3U);
    QVERIFY(file.ahead[0].when < file.ahead[1].when);
    QVERIFY(std::ranges::is_sorted(file.past, std::ranges::greater{}, &FileEntry::when));
    for (const auto kind : {FileEntry::Kind::Session, FileEntry::Kind::Note, FileEntry::Kind::Document,
             FileEntry::Kind::Payment})
        QVERIFY(
            std::ranges::any_of(file.past, [kind](const FileEntry &entry) { return entry.kind == kind; }));
    QSignalSpy opened(&desk.page, &ClientsPage::openInvoice);
    for (FileRow *row : desk.page.view().findChildren<FileRow *>()) {
        if (row->text().startsWith(u"Invoice"_s)) {
            QTest::mouseClick(row, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(opened.count(), 1);
}

void ClientsPageTest::theTimeLineHoldsMailMoneyAndQuotes()
{
    Desk desk;
    desk.did<MessageId>("outbox.enqueue", [&](Engine &engine, Unit &unit) -> Result<MessageId> {
        SP_TRY(found, engine.people().store().search(u"Maya"_s, 1));
        MessageDraft draft{.messageClass = "letter",
            .channel = MailChannel::Eml,
            .client = found.front().id,
            .address = u"maya@vale.example"_s,
            .subject = u"See you on Friday"_s,
            .body = u"Until then."_s,
            .idempotencyKey = "test:letter"};
        return engine.outbox().enqueue(unit, draft);
    });
    desk.did<QuoteId>("quote.draft", [&](Engine &engine, Unit &unit) -> Result<QuoteId> {
        SP_TRY(found, engine.people().store().search(u"Maya"_s, 1));
        const billing::FreeLine line{.description = u"Ten hours"_s, .unitPrice = money(1'080'00)};
        return engine.quotes().draft(unit, {found.front().id, {.added = {line}}});
    });
    desk.choose(u"Maya Brooks"_s);
    QSignalSpy message(&desk.page, &ClientsPage::openMessage), quote(&desk.page, &ClientsPage::openQuote),
        invoice(&desk.page, &ClientsPage::openInvoice);
    const auto open = [&](const QString &title) {
        for (FileRow *row : desk.page.view().findChildren<FileRow *>())
            if (row->isVisibleTo(&desk.page) && row->text().startsWith(title)) {
                QTest::mouseClick(row, Qt::LeftButton);
                return row->accessibleName();
            }
        return QString();
    };
    QVERIFY(!open(u"Draft quote"_s).isEmpty());
    QCOMPARE(quote.count(), 1);
    QVERIFY(!open(u"See you on Friday"_s).isEmpty());
    QCOMPARE(message.count(), 1);
    // It says how it came and for which invoice, and opens that one.
    const QString payment = open(u"Payment"_s);
    QVERIFY2(payment.contains(u"Bank transfer"_s) && payment.contains(u"for invoice"_s), qPrintable(payment));
    QCOMPARE(invoice.count(), 1);
}

void ClientsPageTest::chipsNarrowTheTimeLine()
{
    Desk desk;
    desk.choose(u"Maya Brooks"_s);
    const auto rows = [&] {
        QStringList titles;
        for (FileRow *row : desk.page.view().findChildren<FileRow *>())
            if (row->isVisibleTo(&desk.page))
                titles << row->text();
        return titles;
    };
    const qsizetype all = rows().size();
    qsizetype narrowed = 0;
    for (const QString &chip : {u"Sessions"_s, u"Notes"_s, u"Money"_s, u"Mail"_s}) {
        QVERIFY2(desk.press(desk.page.view(), chip), qPrintable(chip));
        narrowed += rows().size();
    }
    QCOMPARE(narrowed, all);
    QVERIFY(desk.press(desk.page.view(), u"Money"_s));
    QVERIFY(std::ranges::any_of(rows(), [](const QString &title) { return title == u"Payment"_s; }));
    // Another client begins with everything; asked for, with the notes.
    desk.choose(u"Jonas Keller"_s);
    const ClientId jonas = desk.page.view().file()->client.id;
    const ClientFile &file = *desk.page.view().file();
    QCOMPARE(rows().size(), static_cast<qsizetype>(file.ahead.size() + file.past.size()));
    desk.choose(u"Maya Brooks"_s);
    desk.page.showNotes(jonas);
    desk.practice.settle();
    QCOMPARE(desk.page.view().file()->client.id, jonas);
    QVERIFY(!rows().isEmpty());
    QVERIFY(std::ranges::none_of(rows(), [](const QString &title) { return title == u"Payment"_s; }));
}

void ClientsPageTest::aLongPastComesInPages()
{
    Desk desk;
    const QString name = u"Maya Brooks"_s;
    desk.choose(name);
    ClientFile file = *desk.page.view().file();
    const FileEntry last = file.past.back();
    while (file.past.size() < 2000) {
        FileEntry entry = last;
        entry.when -= std::chrono::hours(24 * static_cast<int>(file.past.size()));
        file.past.push_back(entry);
    }
    const std::clock_t begun = std::clock();  // Of this process's own time: others may be busy too.
    desk.page.view().setFile(file);
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 0.25, qPrintable(QString::number(seconds)));
    const auto shown = [&] {
        return std::ranges::count_if(desk.page.view().findChildren<FileRow *>(),
            [&](FileRow *row) { return row->isVisibleTo(&desk.page); });
    };
    QTRY_VERIFY(shown() > 0);
    const auto first = shown();
    QVERIFY(first <= 60);
    auto *more = desk.page.view().findChild<QPushButton *>(u"earlierEntries"_s);
    QVERIFY(more);
    QVERIFY(more->text().contains(u"1950"_s));
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(shown(), first + 50);
}

void ClientsPageTest::sumsLeadToTheirParts()
{
    Desk desk;
    desk.choose(u"Maya Brooks"_s);
    std::vector<SumQuestion> asked;
    connect(&desk.page, &ClientsPage::sumAsked, &desk.page,
        [&](const SumQuestion &question) { asked.push_back(question); });
    for (SumRow *row : desk.page.view().findChildren<SumRow *>())
        QTest::keyClick(row, Qt::Key_Space);
    QVERIFY(asked.size() >= 2);
    QCOMPARE(asked.front().what, SumQuestion::What::Owed);
    QVERIFY(asked.front().client == desk.page.view().file()->client.id);
    QCOMPARE(asked.back().from, *parseDate("2026-01-01"));
}

void ClientsPageTest::importsContactsAfterAskingOnce()
{
    Desk desk;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Lopes\r\nEMAIL:ana@lopes.example\r\nEND:VCARD\r\n");
    file.close();
    auto *import = new ImportSheet(desk.practice.client(), desk.page);
    import->open(file.fileName());
    QTRY_VERIFY(desk.page.findChild<Sheet *>());
    QVERIFY(!desk.names().contains(u"Ana Lopes"_s));
    Q_EMIT desk.page.findChild<Sheet *>()->accepted();
    QTRY_VERIFY(desk.names().contains(u"Ana Lopes"_s));
}

void ClientsPageTest::theOwnerSaysWhatAColumnHolds()
{
    Desk desk;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Who,Where to write\nBento Dias,bento@dias.example\n");
    file.close();
    auto *import = new ImportSheet(desk.practice.client(), desk.page);
    std::optional<UnitId> unit;
    connect(
        import, &ImportSheet::imported, &desk.page, [&](const QString &, const UnitId &id) { unit = id; });
    import->open(file.fileName());
    // Neither heading is known, so the sheet asks instead of giving up.
    QTRY_VERIFY(
        desk.page.findChild<ImportColumns *>() && desk.page.findChild<ImportColumns *>()->isVisible());
    const auto selects = desk.page.findChild<ImportColumns *>()->findChildren<Select *>();
    QCOMPARE(selects.size(), 2);
    selects[0]->setCurrentIndex(selects[0]->findData(QByteArray("name")));
    selects[1]->setCurrentIndex(selects[1]->findData(QByteArray("email")));
    desk.practice.settle();
    Q_EMIT desk.page.findChild<Sheet *>()->accepted();
    QTRY_VERIFY(unit);
    QTRY_VERIFY(desk.names().contains(u"Bento Dias"_s));
    // And it can be taken back.
    QVERIFY(desk.practice.run([&](Engine &engine) { return undoUnit(engine, *unit); }));
    QTRY_VERIFY(!desk.names().contains(u"Bento Dias"_s));
}

SP_WINDOW_TEST_MAIN(ClientsPageTest)
#include "clients_page_test.moc"
