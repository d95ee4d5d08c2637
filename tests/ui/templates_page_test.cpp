// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "ui/session/note_model.h"
#include "ui/settings/settings_page.h"
#include "ui/templates/template_editor.h"
#include "ui/templates/template_field.h"
#include "ui/templates/template_history.h"
#include "ui/templates/template_preview_view.h"
#include "ui/templates/templates_page.h"
#include "ui/web/html_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form_memory.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_area.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QMenu>
#include <QPlainTextEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const TemplateKey invoiceMail{TemplateKind::InvoiceMail, "en"};
const TemplateKey quoteMail{TemplateKind::QuoteMail, "en"};

struct Desk : PracticeDesk {
    std::unique_ptr<TemplatesPage> page = std::make_unique<TemplatesPage>(practice.client());

    explicit Desk(gallery::SamplePractice::Content content = gallery::SamplePractice::Content::Empty)
        : PracticeDesk(content)
    {
        begin();
    }
    void begin()
    {
        page->setPaperMaker(paperMaker());
        hearToasts(*page);
        page->model().setLanguage("en");  // The sample's practice writes Portuguese.
        present(*page);
    }
    /// Closed, as by locking, and opened again.
    void reopen()
    {
        page.reset();
        practice.settle();
        page = std::make_unique<TemplatesPage>(practice.client());
        begin();
    }
    void choose(const QByteArray &key)
    {
        page->list().choose(key);
        practice.settle();
    }
    TemplateField &field(TemplatePart part)
    {
        for (TemplateField *each : page->editor().fields())
            if (each->part() == part)
                return *each;
        qFatal("no such field");
    }
    QPlainTextEdit &body() { return field(TemplatePart::Body).area().edit(); }
    /// Replaces the text as somebody does who types.
    void write(TemplatePart part, const QString &text)
    {
        QPlainTextEdit &edit = field(part).area().edit();
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, text);
        practice.settle();
    }
    Button *button(const QString &text)
    {
        for (auto *each : page->findChildren<Button *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    TemplateInForce inForce(const TemplateKey &key)
    {
        return *practice.run([key](Engine &engine) { return engine.templates().inForce(key); });
    }
    std::optional<TemplateText> draft(const TemplateKey &key)
    {
        const auto stored =
            *practice.run([key](Engine &engine) { return engine.templates().store().find(key); });
        return stored ? stored->draft : std::nullopt;
    }
};

}  // namespace

class TemplatesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void showsTheBuiltInWordingAndWhatItMakes();
    void flawsAreToldWhileTyping();
    void everyFlawIsToldAndAMissingFactIsAskedFor();
    void aPlaceIsPutInWhereOneWrites();
    void formsOfOtherProgramsAreTurnedIntoPlaces();
    void whatIsTypedIsKeptWhenAnotherTemplateIsOpened();
    void whatIsTypedIsKeptWhenThePracticeIsLocked();
    void whatTheDiskDoesNotTakeOutlivesALock();
    void aWordingIsPutInUseAndTakenBack();
    void anOlderVersionIsUsedAgain();
    void eachLanguageHasItsOwnWording();
    void linesOfInvoicesShowOnThePage();
    void aFormIsAddedNamedAndOffered();
    void settingsLeadThereAndBack();
};

void TemplatesPageTest::showsTheBuiltInWordingAndWhatItMakes()
{
    Desk desk;
    QCOMPARE(desk.page->list().chosenKey(), "invoice_mail");
    QVERIFY(desk.body().toPlainText().startsWith(u"Hello {{client.greeting_name}},"_s));
    const QString made = desk.page->preview().body();
    QVERIFY2(made.startsWith(u"Hello Alex Taylor,"_s), qPrintable(made));
    QVERIFY(!made.contains(u'{'));
    QVERIFY(!desk.button(u"Use this wording"_s)->isEnabled());
}

void TemplatesPageTest::flawsAreToldWhileTyping()
{
    Desk desk;
    desk.write(TemplatePart::Body, u"Hello {{client.nme}}"_s);
    QCOMPARE(desk.field(TemplatePart::Body).message(),
        u"\"client.nme\" cannot be filled in here. Choose a place from the list."_s);
    QVERIFY(!desk.button(u"Use this wording"_s)->isEnabled());
    desk.write(TemplatePart::Body, u"Hello {{client.name}}"_s);
    QCOMPARE(desk.field(TemplatePart::Body).message(), QString());
    QVERIFY(desk.button(u"Use this wording"_s)->isEnabled());
    desk.write(TemplatePart::Subject, u"Your invoice"_s);
    QVERIFY(desk.field(TemplatePart::Subject).message().contains(u"Number of the invoice"_s));
    QVERIFY(!desk.button(u"Use this wording"_s)->isEnabled());
    // The preview shows what is typed all the same.
    QTRY_COMPARE(desk.page->preview().subject(), u"Your invoice"_s);
}

void TemplatesPageTest::everyFlawIsToldAndAMissingFactIsAskedFor()
{
    Desk desk;
    TemplateField &field = desk.field(TemplatePart::Body);
    QVERIFY(!field.fallback().isVisible());
    desk.write(TemplatePart::Body,
        u"{{client.first_name}}, {{client.nme}}, dear {{client.first_name}}, {{client.name}}"_s);
    // The question is the last, and asked once.
    QCOMPARE(field.message(),
        u"\"client.nme\" cannot be filled in here. Choose a place from the list.\u2028"
        "\"Client's first name\" is not always known. What should stand there instead?"_s);
    QVERIFY(field.fallback().isVisible());
    field.fallback().edit().setFocus();
    QTest::keyClicks(&field.fallback().edit(), u"my \"friend\""_s);
    QVERIFY(desk.press(*desk.page, u"Fill in"_s));
    const QString place = u"{{client.first_name|fallback=\"my \\\"friend\\\"\"}}"_s;
    QCOMPARE(field.text(), place + u", {{client.nme}}, dear "_s + place + u", {{client.name}}"_s);
    QVERIFY(!field.fallback().isVisible());
    QVERIFY(desk.body().hasFocus());
    desk.write(TemplatePart::Body, u"Dear {{client.first_name}}"_s);
    QCOMPARE(field.fallback().edit().text(), QString());
    QTest::keyClick(&field.fallback().edit(), Qt::Key_Return);
    QCOMPARE(field.text(), u"Dear {{client.first_name|fallback=\"\"}}"_s);
    QCOMPARE(field.message(), QString());
    QVERIFY(desk.button(u"Use this wording"_s)->isEnabled());
}

void TemplatesPageTest::aPlaceIsPutInWhereOneWrites()
{
    Desk desk;
    desk.write(TemplatePart::Body, u"Dear "_s);
    Q_EMIT desk.page->editor().places().aboutToShow();
    QStringList names;
    for (QAction *action : desk.page->editor().places().actions()) {
        names += action->text();
        if (action->text() == u"Client's first name"_s)
            action->trigger();
    }
    QVERIFY2(names.contains(u"Day it is due"_s), qPrintable(names.join(u", "_s)));
    QCOMPARE(desk.body().toPlainText(), u"Dear {{client.first_name|fallback=\"\"}}"_s);
    // The keyboard is where the words for everybody else go.
    QTest::keyClicks(&desk.body(), u"friend"_s);
    QCOMPARE(desk.body().toPlainText(), u"Dear {{client.first_name|fallback=\"friend\"}}"_s);
    QTRY_COMPARE(desk.page->preview().body(), u"Dear Alex"_s);
    HtmlView &page = desk.page->preview().page();
    QVERIFY(page.html().contains(u"Dear Alex</p>"_s));
    QVERIFY(!page.isVisible());
    desk.page->preview().form().setCurrent(1);
    QVERIFY(page.isVisible());
}

void TemplatesPageTest::formsOfOtherProgramsAreTurnedIntoPlaces()
{
    Desk desk;
    desk.write(TemplatePart::Body, u"Dear {first_name|friend}"_s);
    QVERIFY(desk.press(*desk.page, u"Turn into places"_s));
    QCOMPARE(desk.body().toPlainText(), u"Dear {{client.first_name|fallback=\"friend\"}}"_s);
    QCOMPARE(desk.field(TemplatePart::Body).message(), QString());
}

void TemplatesPageTest::whatIsTypedIsKeptWhenAnotherTemplateIsOpened()
{
    Desk desk;
    desk.write(TemplatePart::Body, u"Half a {{sentence"_s);
    desk.choose("quote_mail");
    QVERIFY(desk.body().toPlainText().contains(u"{{quote.number}}"_s));
    desk.choose("invoice_mail");
    QCOMPARE(desk.body().toPlainText(), u"Half a {{sentence"_s);
    QVERIFY(desk.draft(invoiceMail));
    QCOMPARE(desk.inForce(invoiceMail).version, 0);
    QVERIFY(desk.press(*desk.page, u"Drop the changes"_s));
    QVERIFY(desk.body().toPlainText().startsWith(u"Hello {{"_s));
    QVERIFY(!desk.draft(invoiceMail));
}

void TemplatesPageTest::whatIsTypedIsKeptWhenThePracticeIsLocked()
{
    Desk desk;
    desk.write(TemplatePart::Body, u"Not finished"_s);
    desk.reopen();
    QCOMPARE(desk.body().toPlainText(), u"Not finished"_s);
    QVERIFY(desk.page->model().changed());
}

void TemplatesPageTest::whatTheDiskDoesNotTakeOutlivesALock()
{
    Desk desk;
    const auto sql = [&desk](const char *statement) {
        QVERIFY(desk.practice.run([statement](Engine &engine) { return engine.database().run(statement); }));
    };
    sql("CREATE TEMP TRIGGER broken BEFORE INSERT ON text_template BEGIN SELECT RAISE(ABORT, 'broken'); END");
    desk.write(TemplatePart::Body, u"Dear all"_s);
    const auto kept = FormMemory::instance().all();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().form, "template/text/invoice_mail/en/");
    desk.reopen();
    QVERIFY(!desk.draft(invoiceMail));
    QCOMPARE(desk.body().toPlainText(), u"Dear all"_s);
    // Once the disk takes it, it is a draft like any other.
    sql("DROP TRIGGER broken");
    desk.write(TemplatePart::Subject, u"Invoice {{invoice.number}}"_s);
    desk.choose("quote_mail");
    QCOMPARE(desk.draft(invoiceMail)->part(TemplatePart::Body), u"Dear all"_s);
    QVERIFY(FormMemory::instance().all().empty());
}

void TemplatesPageTest::aWordingIsPutInUseAndTakenBack()
{
    Desk desk;
    desk.write(TemplatePart::Body, u"Dear {{client.name}}"_s);
    QVERIFY(desk.press(*desk.page, u"Use this wording"_s));
    QCOMPARE(desk.inForce(invoiceMail).text.body, u"Dear {{client.name}}"_s);
    QVERIFY(!desk.draft(invoiceMail));
    QVERIFY(!desk.page->model().changed());
    QCOMPARE(desk.words.last(), u"The new wording is in use"_s);
    QVERIFY(desk.undo);
    desk.undo();
    desk.practice.settle();
    QVERIFY(!desk.inForce(invoiceMail).own);
    QVERIFY(desk.body().toPlainText().startsWith(u"Hello {{"_s));
}

void TemplatesPageTest::anOlderVersionIsUsedAgain()
{
    Desk desk;
    for (const QString &words : {u"One"_s, u"Two"_s}) {
        desk.write(TemplatePart::Body, words);
        QVERIFY(desk.press(*desk.page, u"Use this wording"_s));
    }
    QVERIFY(desk.press(*desk.page, u"Versions"_s));
    auto *history = desk.page->findChild<TemplateHistory *>();
    QVERIFY(history);
    auto *list = history->findChild<RowList *>();
    const auto newest = list->model()->index(0, 0).data(RowRole).value<ListRow>();
    QCOMPARE(newest.title, u"Version 2 (now)"_s);
    const QString owner =
        desk.practice.run([](Engine &engine) { return engine.settings().profiles(); })->front().name;
    const QString says = history->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(says.startsWith(u"Written by %1\n\nWhat changed\nText"_s.arg(owner)), qPrintable(says));
    QVERIFY2(says.endsWith(u"\nTwo"_s), qPrintable(says));
    list->choose("1");
    QVERIFY(desk.press(*history, u"Use this version again"_s));
    QCOMPARE(desk.inForce(invoiceMail).text.body, u"One"_s);
    QCOMPARE(desk.inForce(invoiceMail).version, 3);
    QCOMPARE(desk.body().toPlainText(), u"One"_s);
}

void TemplatesPageTest::eachLanguageHasItsOwnWording()
{
    Desk desk;
    Select &language = desk.page->editor().language();
    language.pick(language.findData(QByteArray("de")));
    desk.practice.settle();
    QVERIFY(desk.body().toPlainText().startsWith(u"Guten Tag "_s));
    desk.write(TemplatePart::Body, u"Servus"_s);
    QVERIFY(desk.press(*desk.page, u"Use this wording"_s));
    QCOMPARE(desk.inForce({TemplateKind::InvoiceMail, "de"}).text.body, u"Servus"_s);
    QCOMPARE(desk.inForce(invoiceMail).version, 0);
}

void TemplatesPageTest::linesOfInvoicesShowOnThePage()
{
    Desk desk;
    desk.choose("invoice_text");
    QCOMPARE(desk.page->editor().fields().size(), 3U);
    desk.write(TemplatePart::Opening, u"Dear {{client.name}},"_s);
    QTRY_VERIFY(desk.page->model().preview() && desk.page->model().preview()->invoice &&
                desk.page->model().preview()->invoice->standing.opening == u"Dear Alex Taylor,"_s);
    auto *paper = desk.page->preview().findChild<PaperView *>();
    QVERIFY(paper->isVisible());
    QVERIFY(paper->heightForWidth(400) > 400);
}

void TemplatesPageTest::aFormIsAddedNamedAndOffered()
{
    Desk desk;
    QVERIFY(desk.press(*desk.page, u"New form"_s));
    auto *sheet = desk.page->findChild<Sheet *>();
    QVERIFY(sheet);
    QVERIFY(desk.press(*sheet, u"Add and write it"_s));  // Without a name nothing is added.
    QVERIFY(sheet->findChild<TextField *>()->error().startsWith(u"A form needs a name"_s));
    desk.type(*sheet, u"Couples"_s);
    QVERIFY(desk.press(*sheet, u"Add and write it"_s));
    QVERIFY(desk.page->list().chosenKey().startsWith("note:own:"));
    desk.write(TemplatePart::Body, u"## What brings you"_s);
    QVERIFY(desk.press(*desk.page, u"Use this wording"_s));
    const auto forms = *desk.practice.run(
        [](Engine &engine) { return engine.templates().noteForms(billing::Language::En); });
    QCOMPARE(forms.back().name, u"Couples"_s);
    QCOMPARE(forms.back().body, u"## What brings you"_s);
}

void TemplatesPageTest::settingsLeadThereAndBack()
{
    PracticeDesk desk(gallery::SamplePractice::Content::Empty);
    SettingsPage settings(desk.practice.client());
    desk.present(settings);
    settings.showSection(SettingsPage::Section::Invoices);
    QVERIFY(desk.press(settings, u"Templates"_s));
    QVERIFY(settings.templates().isVisible());
    for (auto *button : settings.templates().findChildren<Button *>())
        if (button->accessibleName() == u"Back to the settings"_s)
            button->click();
    QVERIFY(!settings.templates().isVisible());
    QVERIFY(desk.press(settings, u"Invoices"_s));
}

SP_WINDOW_TEST_MAIN(TemplatesPageTest)
#include "templates_page_test.moc"
