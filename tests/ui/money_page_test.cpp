// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "app/gallery/screens/sample_practice.h"
#include "ui/money/document_view.h"
#include "ui/money/draft_form.h"
#include "ui/money/ending_forms.h"
#include "ui/money/money_forms.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/money/period_choice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::gallery;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    SamplePractice practice;
    MoneyPage page{practice.client()};
    QStringList words;
    std::function<void()> undo;

    explicit Desk(MoneyTab tab)
    {
        page.setPaperMaker(paperMaker());
        QObject::connect(
            &page, &MoneyPage::toast, &page, [this](const QString &text, const std::function<void()> &back) {
                words << text;
                undo = back;
            });
        page.resize(1240, 840);
        page.show();
        show(tab);
    }
    void show(MoneyTab tab)
    {
        page.tabs().setCurrent(tab);
        practice.settle();
    }
    std::vector<ListRow> rows()
    {
        std::vector<ListRow> all;
        for (int i = 0; i < page.list().model()->rowCount(); ++i)
            if (const auto row = page.list().model()->index(i, 0).data(RowRole).value<ListRow>();
                !row.isHeading)
                all.push_back(row);
        return all;
    }
    std::optional<ListRow> row(const QString &title)
    {
        for (const ListRow &each : rows())
            if (each.title == title)
                return each;
        return std::nullopt;
    }
    DocumentFile file(const DocumentId &id)
    {
        return *practice.run([id](Engine &engine) { return readDocument(engine, id); });
    }
    void choose(const QString &title)
    {
        page.list().choose(row(title)->key);
        practice.settle();
    }
    bool press(const QString &beginning)
    {
        for (QPushButton *button : page.view().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(beginning)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
};

}  // namespace

class MoneyPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
        Theme::install(*qApp, ThemeChoice::Light);
    }
    void tabsCountAndSum();
    void issuesADraft();
    void discardsADraftWithUndo();
    void recordsPartAndRestOfAPayment();
    void takesAPaymentBack();
    void paysFromCredit();
    void writesOffAndTakesItBack();
    void schedulesADraft();
    void editsADraft();
    void saysWhatIsMissing();
    void goesOnAfterAClockThatRanAhead();
    void creditsAnInvoice();
    void refusesARefundAboveWhatCameIn();
    void sendsAndTakesItBack();
    void paperIsAsWideAsItsRoom();
};

void MoneyPageTest::tabsCountAndSum()
{
    Desk desk(MoneyTab::Open);
    QCOMPARE(desk.rows().size(), 6U);
    QCOMPARE(desk.row(u"Atelier Branco Lda"_s)->trailingChip->text, u"Overdue"_s);
    // 330 invoiced, 100 paid.
    QCOMPARE(desk.row(u"Atelier Branco Lda"_s)->trailing, moneyText(Money(23'000, Currency::of("EUR"))));
    desk.show(MoneyTab::Overdue);
    QCOMPARE(desk.rows().size(), 1U);
    desk.show(MoneyTab::Drafts);
    QCOMPARE(desk.rows().size(), 1U);
    desk.show(MoneyTab::All);
    QCOMPARE(desk.rows().size(), 11U);
}

void MoneyPageTest::issuesADraft()
{
    Desk desk(MoneyTab::Drafts);
    QVERIFY(desk.press(u"Issue"_s));
    QTRY_COMPARE(desk.words.size(), 1);
    QVERIFY2(desk.words[0].contains(u"2026/0010"_s), qPrintable(desk.words[0]));
    QTRY_VERIFY(desk.rows().empty());
    desk.show(MoneyTab::Open);
    QVERIFY(desk.row(u"Lena Hoffmann"_s));
}

void MoneyPageTest::discardsADraftWithUndo()
{
    Desk desk(MoneyTab::Drafts);
    QVERIFY(desk.press(u"Discard"_s));
    QTRY_VERIFY(desk.rows().empty());
    QTRY_VERIFY(desk.undo);
    desk.undo();
    QTRY_COMPARE(desk.rows().size(), 1U);
}

void MoneyPageTest::recordsPartAndRestOfAPayment()
{
    Desk desk(MoneyTab::Open);
    for (const qint64 cents : {5'000, 7'000}) {
        desk.choose(u"Maya Brooks"_s);
        QVERIFY(desk.press(u"Mark paid"_s));
        auto *sheet = desk.page.findChild<PaymentSheet *>();
        QVERIFY(sheet);
        sheet->findChild<MoneyField *>()->setMoney(Money(cents, Currency::of("EUR")));
        Q_EMIT sheet->accepted();
        desk.practice.settle();
    }
    QTRY_COMPARE(desk.words.size(), 2);
    QTRY_VERIFY(!desk.row(u"Maya Brooks"_s));
    desk.show(MoneyTab::Paid);
    desk.page.findChild<PeriodChoice *>(u"paidIn"_s)->setCurrentIndex(static_cast<int>(PeriodKind::Always));
    desk.practice.settle();
    QCOMPARE(std::ranges::count(desk.rows(), u"Maya Brooks"_s, &ListRow::title), 3);
}

void MoneyPageTest::takesAPaymentBack()
{
    Desk desk(MoneyTab::Open);
    const auto pay = [&] {
        desk.choose(u"Maya Brooks"_s);
        QVERIFY(desk.press(u"Mark paid"_s));
        auto *sheet = desk.page.findChild<PaymentSheet *>();
        sheet->findChild<MoneyField *>()->setMoney(Money(10'00, Currency::of("EUR")));
        Q_EMIT sheet->accepted();
        desk.practice.settle();
        QTRY_VERIFY(desk.undo);
    };
    const QString before = desk.row(u"Maya Brooks"_s)->trailing;
    pay();
    QVERIFY(desk.row(u"Maya Brooks"_s)->trailing != before);
    desk.undo();
    desk.practice.settle();
    QTRY_COMPARE(desk.row(u"Maya Brooks"_s)->trailing, before);
    // And from the list below the invoice, which keeps it.
    pay();
    const auto back = [&]() -> QPushButton * {
        for (QPushButton *button : desk.page.view().findChildren<QPushButton *>())
            if (button->accessibleName() == u"Take this payment back"_s)
                return button;
        return nullptr;
    };
    QVERIFY(back());
    QTest::mouseClick(back(), Qt::LeftButton);
    auto *sheet = desk.page.findChild<ConfirmSheet *>();
    QVERIFY(sheet);
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QTRY_COMPARE(desk.row(u"Maya Brooks"_s)->trailing, before);
    QTRY_VERIFY(!back());
}

void MoneyPageTest::paysFromCredit()
{
    Desk desk(MoneyTab::Open);
    const DocumentId id = *DocumentId::parse(desk.row(u"Maya Brooks"_s)->key);
    const auto paid = desk.practice.run([id](Engine &engine) -> Result<PaymentId> {
        SP_TRY(document, engine.billing().document(id));
        const Money more = document.open() + Money(5'00, Currency::of("EUR"));
        SP_TRY(payment, engine.run<PaymentId>("payment.record", [&](Unit &unit) {
            return engine.billing().recordPayment(
                unit, {document.payer, id, more, "bank", document.content.issueDate});
        }));
        return payment;
    });
    QVERIFY(paid);
    desk.practice.settle();
    const DocumentFile file = desk.file(id);
    QCOMPARE(file.credit, Money(5'00, Currency::of("EUR")));
    QVERIFY(!file.creditUsable());  // It is paid.
    Q_EMIT desk.page.view().refundCreditAsked(file);
    auto *sheet = desk.page.findChild<RefundSheet *>();
    QVERIFY(sheet);
    QCOMPARE(sheet->findChild<MoneyField *>()->money(), file.credit);
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QTRY_COMPARE(desk.words.size(), 1);
    QVERIFY(desk.file(id).credit.isZero());
}

void MoneyPageTest::writesOffAndTakesItBack()
{
    Desk desk(MoneyTab::Open);
    const DocumentId id = *DocumentId::parse(desk.row(u"Maya Brooks"_s)->key);
    const auto file = [&] { return desk.file(id); };
    Q_EMIT desk.page.view().writeOffAsked(file());
    auto *sheet = desk.page.findChild<WriteOffSheet *>();
    QVERIFY(sheet);
    auto *reason = sheet->findChild<TextField *>();
    Q_EMIT sheet->accepted();
    QVERIFY(!reason->error().isEmpty());  // It has to be said why.
    reason->setText(u"insolvent"_s);
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QTRY_VERIFY(!desk.row(u"Maya Brooks"_s));
    QCOMPARE(file().writeOffs.size(), 1U);
    QCOMPARE(file().shown, billing::InvoiceState::WrittenOff);
    Q_EMIT desk.page.view().reopenAsked(file());
    desk.practice.settle();
    QTRY_VERIFY(desk.row(u"Maya Brooks"_s));
}

void MoneyPageTest::schedulesADraft()
{
    Desk desk(MoneyTab::Drafts);
    const auto file = [&, id = *DocumentId::parse(desk.rows()[0].key)] { return desk.file(id); };
    const auto sheet = [&] { return desk.page.findChildren<ScheduleSheet *>().last(); };
    Q_EMIT desk.page.view().scheduleAsked(file());
    sheet()->findChild<DateField *>()->setDate(file().today + std::chrono::days(5));
    sheet()->findChild<Toggle *>()->setChecked(false);
    Q_EMIT sheet()->accepted();
    desk.practice.settle();
    QTRY_COMPARE(desk.rows()[0].trailingChip->text, u"Scheduled"_s);
    QVERIFY(desk.rows()[0].note.startsWith(u"to be issued"_s));
    Q_EMIT desk.page.view().scheduleAsked(file());
    QVERIFY(!sheet()->findChild<Toggle *>()->isChecked());  // What was chosen is remembered.
    Q_EMIT desk.page.view().unscheduleAsked(file());
    desk.practice.settle();
    QTRY_COMPARE(desk.rows()[0].trailingChip->text, u"Draft"_s);
}

void MoneyPageTest::editsADraft()
{
    Desk desk(MoneyTab::Drafts);
    const DocumentId id = *DocumentId::parse(desk.rows()[0].key);
    const auto content = [&] { return desk.file(id).document.content; };
    const billing::InvoiceSnapshot before = content();
    for (QPushButton *button : desk.page.view().findChildren<QPushButton *>())
        if (button->accessibleName() == u"Edit the draft"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    auto *sheet = desk.page.findChild<DraftSheet *>();
    QVERIFY(sheet);
    sheet->lines().front()->text().setText(u"Another text"_s);
    sheet->addLine();
    Q_EMIT sheet->accepted();  // The new line says nothing yet.
    QVERIFY(!sheet->lines().back()->text().error().isEmpty());
    sheet->lines().back()->text().setText(u"Workbook"_s);
    sheet->lines().back()->quantity().setText(u"1,5"_s);
    sheet->lines().back()->price().setMoney(Money(10'00, Currency::of("EUR")));
    sheet->lines().back()->discount().setText(u"5,00"_s);
    sheet->discount().setText(u"10 %"_s);
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QTRY_VERIFY(desk.words.contains(u"Draft saved"_s));
    const billing::InvoiceSnapshot after = content();
    QCOMPARE(after.lines.size(), before.lines.size() + 1);
    QCOMPARE(after.lines[0].description, u"Another text"_s);
    QCOMPARE(after.lines[0].unitPrice, before.lines[0].unitPrice);
    QCOMPARE(after.lines.back().quantity, Quantity{15'000});
    QCOMPARE(after.discount, billing::Discount(BasisPoints{1000}));
    const qint64 sum = before.totals.subtotal.minor() + 10'00;
    QCOMPARE(after.totals.subtotal.minor(), sum);
}

void MoneyPageTest::saysWhatIsMissing()
{
    Desk desk(MoneyTab::Drafts);
    const auto changed = desk.practice.run([](Engine &engine) {
        return engine.run<Done>("settings.set", [&](Unit &unit) -> Result<Done> {
            SP_TRY(settings, engine.settings().practice());
            settings.seller.taxId.clear();
            settings.seller.vatId.clear();
            return engine.settings().setPractice(unit, settings);
        });
    });
    QVERIFY(changed);
    desk.practice.settle();
    const auto said = [&] {
        for (const Label *label : desk.page.view().findChildren<Label *>())
            if (label->isVisible() && label->text().startsWith(u"Your tax number is missing"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(said());
    // It leads to where it is mended, and issuing steps back.
    QSignalSpy asked(&desk.page, &MoneyPage::settingsAsked);
    QVERIFY(desk.press(u"Open Settings"_s));
    QCOMPARE(asked.size(), 1);
    for (const Button *button : desk.page.view().findChildren<Button *>())
        if (button->text().startsWith(u"Issue "_s))
            QCOMPARE(button->kind(), ButtonKind::Outlined);
}

void MoneyPageTest::goesOnAfterAClockThatRanAhead()
{
    Desk desk(MoneyTab::Drafts);
    const auto ahead = desk.practice.run([](Engine &engine) {
        return engine.database().run(
            "UPDATE number_series SET last_issued_on = '2027-03-01' WHERE series = 'invoice'");
    });
    QVERIFY(ahead);
    QVERIFY(desk.press(u"Issue"_s));
    QTRY_VERIFY(desk.page.findChild<ConfirmSheet *>());
    QVERIFY(desk.words.isEmpty());
    Q_EMIT desk.page.findChild<ConfirmSheet *>()->accepted();
    QTRY_COMPARE(desk.words.size(), 1);
    QVERIFY2(desk.words[0].contains(u"2027/0010"_s), qPrintable(desk.words[0]));
}

void MoneyPageTest::creditsAnInvoice()
{
    Desk desk(MoneyTab::Open);
    desk.choose(u"Jonas Keller"_s);
    const DocumentFile document = desk.file(*DocumentId::parse(desk.row(u"Jonas Keller"_s)->key));
    Q_EMIT desk.page.view().creditAsked(document);
    auto *sheet = desk.page.findChild<CreditSheet *>();
    QVERIFY(sheet);
    Q_EMIT sheet->accepted();
    QVERIFY(!sheet->findChild<TextField *>()->error().isEmpty());  // A credit note says why.
    sheet->findChild<TextField *>()->setText(u"Billed twice"_s);
    Q_EMIT sheet->accepted();
    QTRY_VERIFY(!desk.row(u"Jonas Keller"_s));
    desk.show(MoneyTab::All);
    QCOMPARE(std::ranges::count(desk.rows(), u"Jonas Keller"_s, &ListRow::title), 2);
}

void MoneyPageTest::refusesARefundAboveWhatCameIn()
{
    Desk desk(MoneyTab::Open);
    const DocumentFile document = desk.file(*DocumentId::parse(desk.row(u"Atelier Branco Lda"_s)->key));
    Q_EMIT desk.page.view().refundAsked(document);
    auto *sheet = desk.page.findChild<RefundSheet *>();
    QVERIFY(sheet);
    sheet->findChild<MoneyField *>()->setMoney(Money(10'001, Currency::of("EUR")));
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QVERIFY(desk.page.findChild<RefundSheet *>());  // It stays open and says why.
    bool said = false;
    for (const Label *label : sheet->findChildren<Label *>())
        said = said || (label->isVisible() && label->textStyle().tone == sp::ui::Tone::Bad &&
                           !label->text().isEmpty());
    QVERIFY(said);
    QVERIFY(desk.words.isEmpty());
}

void MoneyPageTest::sendsAndTakesItBack()
{
    Desk desk(MoneyTab::Open);
    desk.choose(u"Jonas Keller"_s);
    QVERIFY(desk.press(u"Send"_s));
    QTRY_VERIFY(desk.undo);
    desk.undo();
    desk.practice.settle();
    QCOMPARE(desk.words.size(), 1);  // Nothing to complain about.
}

void MoneyPageTest::paperIsAsWideAsItsRoom()
{
    Desk desk(MoneyTab::Open);
    auto *paper = desk.page.findChild<DocumentView *>()->findChild<PaperView *>();
    QVERIFY(paper->isVisible());
    QTRY_COMPARE(paper->height(), paper->heightForWidth(paper->width()));
    QVERIFY(paper->accessibleName().contains(u"330"_s) || paper->accessibleName().contains(u"2026/"_s));
    // Paper is white, in its middle as at its edge.
    const QImage picture = paper->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 6), QColor(Qt::white));
}

SP_WINDOW_TEST_MAIN(MoneyPageTest)
#include "money_page_test.moc"
