// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a form that nobody has finished, and what comes back into it.
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_area.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A form with a field of each kind.
struct Form : QWidget {
    TextField *name = new TextField(u"Name"_s);
    DateField *day = new DateField(u"Day"_s);
    DurationField *length = new DurationField(u"Length"_s);
    TextArea *remark = new TextArea(2, 4);
    Select *zone = new Select;
    Toggle *sends = new Toggle(u"Send it"_s);
    SegmentedControl *view = new SegmentedControl(u"View"_s, {u"Week"_s, u"Month"_s});
    SecretField *secret = new SecretField(u"Passphrase"_s);
    QString file;
    KeptBeside *beside = new KeptBeside(
        u"file"_s, [this] { return file; }, [this](const QString &path) { file = path; }, this);

    explicit Form(const QString &today = u"2026-10-27"_s)
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *each : std::initializer_list<QWidget *>{
                 name, day, length, remark, new FieldFrame(u"Zone"_s, zone), sends, view, secret})
            column->addWidget(each);
        remark->edit().setAccessibleName(u"Remark"_s);
        fill(*zone, {{"Europe/Berlin", u"Berlin"_s}, {"Europe/Lisbon", u"Lisbon"_s}}, {}, "Europe/Berlin");
        day->setText(today);
    }
    void type()
    {
        name->setText(u"Silke"_s);
        length->setText(u"an hour"_s);  // No length, and kept all the same.
        remark->setText(u"one\ntwo"_s);
        zone->setCurrentIndex(1);
        sends->setChecked(true);
        view->setCurrent(1);
        file = u"/tmp/receipt.pdf"_s;
        secret->setFocus();
        QTest::keyClicks(secret, u"hidden"_s);
    }
};

/// A sheet with one field, as a page makes it.
struct Asked {
    QWidget region;
    Sheet *sheet;
    TextField *reason = new TextField(u"Reason"_s);

    Asked() : sheet(new Sheet(region, u"Write it off?"_s, KeepTyped("write-off/1")))
    {
        region.resize(900, 700);
        sheet->addPart(reason);
        sheet->setPrimary(u"Write off"_s);
        sheet->setSecondary(u"Cancel"_s);
        region.show();
        sheet->open();
    }
    QPushButton *anew()
    {
        for (auto *each : sheet->findChildren<QPushButton *>())
            if (each->text() == u"Begin anew"_s && each->isVisible())
                return each;
        return nullptr;
    }
};

FormMemory &memory()
{
    return FormMemory::instance();
}

}  // namespace

class FormMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void init() { memory().clear(); }
    void eachKindOfFieldComesBack();
    void noSecretIsKept();
    void whereNobodyTypedTheFormBeginsAsNow();
    void whatWasChosenForItGoesBeforeWhatWasTyped();
    void aCodeIsKeptAndNotItsWords();
    void aFieldThatChangesAnotherTakesNothingAway();
    void escKeepsAndAcceptingForgets();
    void beginsAnew();
    void fieldsThatComeLaterAreWaitedFor();
    void isToldOnce();
    void theSameFormTwiceLosesNothing();
};

void FormMemoryTest::eachKindOfFieldComesBack()
{
    Form typed, again;
    typed.type();
    typeAgain(again, typedFields(typed));
    QCOMPARE(again.name->text(), u"Silke"_s);
    QCOMPARE(again.length->text(), u"an hour"_s);
    QVERIFY(!again.length->error().isEmpty());
    QCOMPARE(again.remark->text(), u"one\ntwo"_s);
    QCOMPARE(chosenCode(*again.zone), "Europe/Lisbon");
    QVERIFY(again.sends->isChecked());
    QCOMPARE(again.view->current(), 1);
    QCOMPARE(again.file, u"/tmp/receipt.pdf"_s);
}

void FormMemoryTest::noSecretIsKept()
{
    Form form;
    form.show();
    form.type();
    QVERIFY(!form.secret->isEmpty());
    for (const auto &[name, text] : typedFields(form)) {
        QVERIFY(name != u"Passphrase"_s);
        QVERIFY(!text->contains(u"hidden"_s));
    }
    QLineEdit line(&form);
    line.setAccessibleName(u"Password"_s);
    line.setEchoMode(QLineEdit::Password);
    line.setText(u"hidden"_s);
    for (const auto &[name, text] : typedFields(form))
        QVERIFY(!text->contains(u"hidden"_s));
}

void FormMemoryTest::whereNobodyTypedTheFormBeginsAsNow()
{
    Form yesterday(u"2026-10-26"_s), today(u"2026-10-27"_s);
    const TypedFields begun = typedFields(yesterday);
    yesterday.name->setText(u"Silke"_s);
    typeAgain(today, typedSince(begun, typedFields(yesterday)));
    QCOMPARE(today.name->text(), u"Silke"_s);
    QCOMPARE(today.day->text(), u"2026-10-27"_s);
}

void FormMemoryTest::whatWasChosenForItGoesBeforeWhatWasTyped()
{
    Form typed, again;
    typed.type();
    typed.day->setText(u"2026-12-24"_s);
    typeAgain(again, typedFields(typed), {again.day});
    QCOMPARE(again.day->text(), u"2026-10-27"_s);
    QCOMPARE(again.name->text(), u"Silke"_s);
}

void FormMemoryTest::aCodeIsKeptAndNotItsWords()
{
    Form typed, inGerman;
    typed.zone->setCurrentIndex(1);
    fill(*inGerman.zone, {{"Europe/Berlin", u"Berlin"_s}, {"Europe/Lisbon", u"Lissabon"_s}}, {}, {});
    typeAgain(inGerman, typedFields(typed));
    QCOMPARE(inGerman.zone->currentText(), u"Lissabon"_s);
}

void FormMemoryTest::aFieldThatChangesAnotherTakesNothingAway()
{
    Form typed, again;
    typed.type();
    // As a service brings its own length along.
    connect(
        again.zone, &QComboBox::currentIndexChanged, again.name, [&again] { again.name->setText(u"?"_s); });
    typeAgain(again, typedFields(typed));
    QCOMPARE(again.name->text(), u"Silke"_s);
}

void FormMemoryTest::escKeepsAndAcceptingForgets()
{
    {
        Asked first;
        QTest::keyClicks(&first.reason->box().edit(), u"insolvent"_s);
        connect(first.sheet, &Sheet::rejected, first.sheet, &Sheet::finish);
        QTest::keyClick(&first.reason->box().edit(), Qt::Key_Escape);
    }
    QCOMPARE(memory().all().size(), 1U);
    QVERIFY(memory().tell().isEmpty());  // Who canceled it knows.
    {
        Asked second;
        QCOMPARE(second.reason->text(), u"insolvent"_s);
        QVERIFY(second.anew());
        second.sheet->finish();
    }
    QVERIFY(memory().all().empty());
    Asked third;
    QCOMPARE(third.reason->text(), QString());
    QVERIFY(!third.anew());
}

void FormMemoryTest::beginsAnew()
{
    memory().keep({"write-off/1", u"Write it off?"_s, {{u"Reason"_s, u"insolvent"_s}}});
    Asked asked;
    QCOMPARE(asked.reason->text(), u"insolvent"_s);
    QTest::mouseClick(asked.anew(), Qt::LeftButton);
    QCOMPARE(asked.reason->text(), QString());
    QVERIFY(!asked.anew());
    QVERIFY(memory().all().empty());
}

void FormMemoryTest::fieldsThatComeLaterAreWaitedFor()
{
    struct Slow : Sheet {
        Slow(QWidget &region, TextField *field) : Sheet(region, u"Log"_s, KeepTyped("write-off/1"))
        {
            addPart(field);
            fieldsComeLater();
        }
        using Sheet::fieldsStand;
    };
    memory().keep({"write-off/1", u"Log"_s, {{u"Reason"_s, u"insolvent"_s}}});
    QWidget region;
    auto *reason = new TextField(u"Reason"_s);
    auto *sheet = new Slow(region, reason);
    region.show();
    sheet->open();
    QCOMPARE(reason->text(), QString());
    QCOMPARE(memory().all().size(), 1U);  // An empty field says nothing yet.
    reason->setText(u"as the engine has it"_s);
    sheet->fieldsStand();
    QCOMPARE(reason->text(), u"insolvent"_s);
}

void FormMemoryTest::isToldOnce()
{
    const TypedForm form{"client/new", u"New client"_s, {{u"Name"_s, u"Silke"_s}}};
    memory().adopt({form});
    QCOMPARE(memory().tell(), QStringList{u"New client"_s});
    QVERIFY(memory().tell().isEmpty());
    const auto kept = memory().all();  // As it is put away at the next lock.
    memory().clear();
    memory().adopt(kept);
    QVERIFY(memory().tell().isEmpty());
    QCOMPARE(memory().find("client/new")->fields, form.fields);
    // Typed on: it is news again.
    memory().keep({"client/new", u"New client"_s, {{u"Name"_s, u"Silke B"_s}}});
    QCOMPARE(memory().tell(), QStringList{u"New client"_s});
}

void FormMemoryTest::theSameFormTwiceLosesNothing()
{
    Asked first, second;
    first.reason->setText(u"insolvent"_s);
    QSignalSpy changed(&memory(), &FormMemory::changed);
    QCOMPARE(memory().all().size(), 1U);
    QCOMPARE(memory().all().size(), 1U);
    QCOMPARE(changed.count(), 1);  // The empty one takes nothing away, and nothing is written again.
    QCOMPARE(memory().find("write-off/1")->fields.front().second, std::optional(u"insolvent"_s));
}

SP_WINDOW_TEST_MAIN(FormMemoryTest)
#include "form_memory_test.moc"
