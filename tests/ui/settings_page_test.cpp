// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_practice.h"
#include "core/engine/daily_backup.h"
#include "ui/language/window_language.h"
#include "ui/settings/closed_period.h"
#include "ui/settings/daily_backup_card.h"
#include "ui/settings/section_button.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form_memory.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::gallery;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

TextField *fieldIn(QWidget &in, const QString &name)
{
    for (TextField *each : in.findChildren<TextField *>())
        if (each->box().edit().accessibleName() == name)
            return each;
    return nullptr;
}

struct Desk {
    SamplePractice practice{SamplePractice::Content::Empty};
    SettingsPage page{practice.client()};

    Desk()
    {
        page.resize(1240, 840);
        page.show();
        makeAll(page);
    }
    /// Fields are looked up by their name in every section.
    void makeAll(SettingsPage &whole)
    {
        while (whole.makeNext()) {
        }
        practice.settle();
    }
    /// Types and leaves the field.
    TextField *type(const QString &name, const QString &text)
    {
        TextField *found = fieldIn(page, name);
        found->setText(text);
        Q_EMIT found->committed(text);
        practice.settle();
        return found;
    }
    PracticeSettings stored()
    {
        return *practice.run([](Engine &engine) { return engine.settings().practice(); });
    }
};

}  // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
        Theme::install(*qApp, ThemeChoice::Light);
    }
    void sectionsAreMadeOneAtATime();
    void storesAFieldWhenItIsLeft();
    void saysWhatIsWrongAndStoresNothing_data();
    void saysWhatIsWrongAndStoresNothing();
    void whatIsTypedAndNotLeftOutlivesALock();
    void whatIsTypedOutlivesAnotherLanguage();
    void showsWhatANumberWillLookLike();
    void numbersStartElsewhereUntilTheFirstIsIssued();
    void offersARebateForPayingEarly();
    void choosesAtOnce();
    void serverFieldsShowForServersOnly();
    void quotesHaveNumbersOfTheirOwn();
    void closesAMonthAndOpensItAgain();
    void R25_saysWhereDailyBackupsGoAndHowTheyWent();
    void findsSettingsByTyping();
    void changesTheTheme();
};

void SettingsPageTest::sectionsAreMadeOneAtATime()
{
    using Section = SettingsPage::Section;
    SamplePractice practice{SamplePractice::Content::Empty};
    SettingsPage page{practice.client()};
    QVERIFY(page.isMade(Section::Practice));
    QVERIFY(!page.isMade(Section::Invoices) && !page.isMade(Section::Mail));
    page.showSection(Section::Mail);
    QVERIFY(page.isMade(Section::Mail) && !page.isMade(Section::Invoices));
    // The others follow by themselves; what is searched for meanwhile is found as soon as it is there.
    auto *search = page.findChild<SearchField *>();
    search->setText(u"discount"_s);
    QVERIFY(!page.findChild<Button *>(u"found-Discount for paying early, in percent"_s));
    QTRY_VERIFY(page.isMade(Section::About));
    QVERIFY(!page.makeNext());
    QVERIFY(page.findChild<Button *>(u"found-Discount for paying early, in percent"_s));
    // A section that came late shows what the settings are, as one that was there does.
    SettingsPage late{practice.client()};
    late.stopLongWork();
    practice.settle();
    QVERIFY(!late.isMade(Section::Invoices));
    late.showSection(Section::Invoices);
    QCOMPARE(fieldIn(late, u"Days to pay"_s)->text(), u"14"_s);
}

void SettingsPageTest::storesAFieldWhenItIsLeft()
{
    Desk desk;
    QCOMPARE(fieldIn(desk.page, u"City"_s)->text(), u"Lisboa"_s);
    QVERIFY(desk.type(u"City"_s, u"Porto"_s)->error().isEmpty());
    QCOMPARE(desk.stored().seller.address.city, u"Porto"_s);
    QVERIFY(desk.type(u"IBAN"_s, u"de89 3704 0044 0532 0130 00"_s)->error().isEmpty());
    QCOMPARE(desk.stored().account.iban, QByteArray("DE89370400440532013000"));
}

void SettingsPageTest::saysWhatIsWrongAndStoresNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("an IBAN with a wrong digit") << u"IBAN"_s << u"PT50 0002 0123 1234 5678 9015 5"_s;
    QTest::newRow("no mail address") << u"E-mail"_s << u"ines at home"_s;
    QTest::newRow("a number without a counter") << u"Invoice numbers"_s << u"{YYYY}"_s;
    QTest::newRow("more days than a year") << u"Days to pay"_s << u"400"_s;
    QTest::newRow("days that are no number") << u"Days to pay"_s << u"two weeks"_s;
    QTest::newRow("an undo of more than an hour") << u"Seconds to undo a message"_s << u"4000"_s;
}

void SettingsPageTest::saysWhatIsWrongAndStoresNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    Desk desk;
    const PracticeSettings before = desk.stored();
    TextField *field = desk.type(name, typed);
    QVERIFY(!field->error().isEmpty());
    QCOMPARE(field->text(), typed);  // What was typed stays.
    QVERIFY(desk.stored() == before);
    // Nor does a lock take it away: it is there again, with what is wrong with it.
    SettingsPage again{desk.practice.client()};
    again.show();
    desk.makeAll(again);
    TextField *same = fieldIn(again, name);
    QCOMPARE(same->text(), typed);
    QCOMPARE(same->error(), field->error());
}

void SettingsPageTest::whatIsTypedAndNotLeftOutlivesALock()
{
    Desk desk;
    TextField *city = fieldIn(desk.page, u"City"_s);
    city->box().edit().selectAll();
    QTest::keyClicks(&city->box().edit(), u"Porto"_s);
    QCOMPARE(desk.stored().seller.address.city, u"Lisboa"_s);
    SettingsPage again{desk.practice.client()};
    again.show();
    desk.practice.settle();
    TextField *same = fieldIn(again, u"City"_s);
    QCOMPARE(same->text(), u"Porto"_s);
    QVERIFY(same->error().isEmpty());
    QCOMPARE(desk.stored().seller.address.city, u"Lisboa"_s);  // By nobody's act it is not stored.
    Q_EMIT same->committed(same->text());
    desk.practice.settle();
    QCOMPARE(desk.stored().seller.address.city, u"Porto"_s);
    QVERIFY(FormMemory::instance().all().empty());
}

void SettingsPageTest::whatIsTypedOutlivesAnotherLanguage()
{
    Desk desk;
    const auto type = [&](const QString &name, const QString &text) {
        QLineEdit &edit = fieldIn(desk.page, name)->box().edit();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    };
    type(u"City"_s, u"Porto"_s);
    type(u"Days to pay"_s, u"two weeks"_s);
    type(u"Mail server"_s, u"mail.example"_s);
    type(u"Next invoice number"_s, u"148"_s);
    FormMemory::instance().all();  // As each second does.
    const auto english = qScopeGuard([] {
        speakLanguage("en");
        FormMemory::instance().clear();
    });
    speakLanguage("de");
    SettingsPage again{desk.practice.client()};
    desk.makeAll(again);
    const auto german = [&](const char *context, const char *name) {
        const QString label = QCoreApplication::translate(context, name);
        return label == QLatin1StringView(name) ? nullptr : fieldIn(again, label);
    };
    const auto typed = [&](const char *context, const char *name) {
        TextField *field = german(context, name);
        return field ? field->text() : u"not translated: "_s + QLatin1StringView(name);
    };
    QCOMPARE(typed("sp::ui::SettingsPage", "City"), u"Porto"_s);
    QCOMPARE(typed("sp::ui::SettingsPage", "Days to pay"), u"two weeks"_s);
    QVERIFY(!german("sp::ui::SettingsPage", "Days to pay")->error().isEmpty());
    QCOMPARE(typed("sp::ui::SettingsPage", "Mail server"), u"mail.example"_s);
    QCOMPARE(typed("sp::ui::NumberStart", "Next invoice number"), u"148"_s);
}

void SettingsPageTest::showsWhatANumberWillLookLike()
{
    Desk desk;
    TextField *pattern = fieldIn(desk.page, u"Invoice numbers"_s);
    pattern->setText(u"R-{YY}-{###}"_s);
    QVERIFY(pattern->focusProxy()->accessibleDescription().contains(u"R-26-148"_s));
}

void SettingsPageTest::numbersStartElsewhereUntilTheFirstIsIssued()
{
    Desk desk;
    desk.page.showSection(SettingsPage::Section::Invoices);
    TextField *counter = fieldIn(desk.page, u"Next invoice number"_s);
    QVERIFY(counter->isVisible());
    QCOMPARE(counter->text(), u"1"_s);
    const auto press = [&](const QString &typed) {
        counter->setText(typed);
        QTest::mouseClick(counter->parentWidget()->findChild<QPushButton *>(), Qt::LeftButton);
        desk.practice.settle();
    };
    press(u"none"_s);
    QVERIFY(!counter->error().isEmpty());
    press(u"148"_s);
    QVERIFY(counter->error().isEmpty());
    const auto says = [&](const QString &words) {
        for (const QLabel *label : counter->parentWidget()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    QTRY_VERIFY(says(u"2026/0148"_s));
    // Where something was issued, the field is gone and the reason stands there.
    SamplePractice issued;
    SettingsPage page{issued.client()};
    page.showSection(SettingsPage::Section::Invoices);
    page.show();
    issued.settle();
    QVERIFY(!fieldIn(page, u"Next invoice number"_s)->isVisible());
    QVERIFY(std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"would leave a gap"_s);
    }));
}

void SettingsPageTest::offersARebateForPayingEarly()
{
    Desk desk;
    desk.type(u"Discount for paying early, in percent"_s, u"2,5"_s);
    QVERIFY(desk.stored().terms.early);
    QCOMPARE(desk.stored().terms.early->rebate, BasisPoints{250});
    desk.type(u"Days to pay early"_s, u"10"_s);
    QCOMPARE(desk.stored().terms.early->days, 10);
    QVERIFY(
        !desk.type(u"Days to pay early"_s, u"14"_s)->error().isEmpty());  // No shorter than the usual term.
    desk.type(u"Discount for paying early, in percent"_s, QString());
    QVERIFY(!desk.stored().terms.early);
}

void SettingsPageTest::choosesAtOnce()
{
    Desk desk;
    for (Select *select : desk.page.findChildren<Select *>()) {
        if (select->accessibleName() == u"Paper"_s) {
            select->setCurrentIndex(1);
            Q_EMIT select->activated(1);
        }
    }
    QTRY_VERIFY(desk.stored().paper == billing::Paper::Letter);
}

void SettingsPageTest::serverFieldsShowForServersOnly()
{
    Desk desk;
    desk.page.showSection(SettingsPage::Section::Mail);
    TextField *host = fieldIn(desk.page, u"Mail server"_s);
    QVERIFY(!host->isVisible());
    for (Select *select : desk.page.findChildren<Select *>()) {
        if (select->accessibleName() == u"Messages go"_s) {
            select->setCurrentIndex(2);
            Q_EMIT select->activated(2);
        }
    }
    QTRY_VERIFY(host->isVisible());
    desk.type(u"Mail server"_s, u"mail.example"_s);
    QCOMPARE(desk.stored().smtp.value(u"host"_s).toString(), u"mail.example"_s);
}

void SettingsPageTest::quotesHaveNumbersOfTheirOwn()
{
    Desk desk;
    QVERIFY(desk.type(u"Quote numbers"_s, u"AN-{YYYY}-{###}"_s)->error().isEmpty());
    QCOMPARE(desk.stored().quotePattern, QByteArray("AN-{YYYY}-{###}"));
    // As invoices are numbered: two papers would bear one number.
    QVERIFY(
        !desk.type(u"Quote numbers"_s, QString::fromUtf8(desk.stored().numberPattern))->error().isEmpty());
    QCOMPARE(desk.stored().quotePattern, QByteArray("AN-{YYYY}-{###}"));
}

void SettingsPageTest::closesAMonthAndOpensItAgain()
{
    Desk desk;
    desk.page.showSection(SettingsPage::Section::Invoices);
    desk.practice.settle();
    auto *closed = desk.page.findChild<ClosedPeriod *>();
    QVERIFY(closed && closed->isVisible());
    const auto until = [&] {
        const auto day = *desk.practice.run([](Engine &engine) { return engine.closedBooks().until(); });
        return day ? dateText(*day) : QByteArray();
    };
    auto *month = closed->findChild<Select *>(u"closeUpTo"_s);
    QCOMPARE(month->itemText(0), u"September 2026, the whole quarter"_s);
    for (auto *button : closed->findChildren<QPushButton *>())
        if (button->accessibleName() == u"Close the books up to this month"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    desk.practice.settle();
    QCOMPARE(until(), "2026-09-30");
    auto *open = closed->findChild<QPushButton *>(u"openPeriod"_s);
    QVERIFY(open->isVisible());
    QCOMPARE(open->text(), u"Open September 2026 again"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    desk.practice.settle();
    QCOMPARE(until(), "2026-08-31");
}

void SettingsPageTest::R25_saysWhereDailyBackupsGoAndHowTheyWent()
{
    Desk desk;
    desk.page.showSection(SettingsPage::Section::Data);
    auto *card = desk.page.findChild<DailyBackupCard *>();
    QVERIFY(card);
    const auto says = [&](const QString &part) {
        return std::ranges::any_of(card->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QVERIFY(says(u"The first is made"_s));
    const QTemporaryDir disk;
    card->chooseFolder(disk.path());
    desk.practice.settle();
    QVERIFY(says(disk.path()));
    const auto run = [&] {
        desk.practice.clock().set(desk.practice.clock().now() + std::chrono::days(1));
        // As the engine does each second; the writing is on a thread of its own.
        return QTest::qWaitFor(
            [&] {
                const auto running = desk.practice.run([](Engine &engine) -> Result<bool> {
                    SP_CHECK(engine.runDueJobs());
                    return engine.jobs().running() > 0;
                });
                return running && (says(u"Last made"_s) || says(u"did not work"_s));
            },
            20'000);
    };
    QVERIFY(run());
    QVERIFY(says(u"opened again to test it"_s) && !says(u"did not work"_s));
    QCOMPARE(QDir(disk.path()).entryList({u"*.spbackup"_s}).size(), 1);

    card->chooseFolder(disk.filePath(u"not there"_s));
    desk.practice.settle();
    QVERIFY2(says(u"is not there"_s), "a folder that is none is refused with a sentence");
    QVERIFY2(says(disk.path()), "and the one before stays");
    for (auto *toggle : card->findChildren<Toggle *>())
        toggle->click();
    desk.practice.settle();
    QVERIFY(says(u"Nothing is backed up by itself"_s));
}

void SettingsPageTest::findsSettingsByTyping()
{
    Desk desk;
    const auto shownSections = [&] {
        QStringList names;
        for (const auto *each : desk.page.findChildren<SectionButton *>())
            if (each->isVisible())
                names << each->text();
        return names;
    };
    const QStringList all = shownSections();
    QVERIFY(all.size() > 9);
    QTest::keySequence(&desk.page, QKeySequence::Find);
    QWidget *search = QApplication::focusWidget();
    QVERIFY(search);
    QCOMPARE(search->accessibleName(), u"Find a setting"_s);

    QTest::keyClicks(search, u"week"_s);
    QCOMPARE(shownSections(), QStringList{u"Language and time"_s});
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"A week begins on"_s);
    QVERIFY(QApplication::focusWidget()->isVisible());

    static_cast<QLineEdit *>(search)->setText(u"zzzz"_s);
    QVERIFY(shownSections().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(shownSections(), all);
}

void SettingsPageTest::changesTheTheme()
{
    Desk desk;
    desk.page.showSection(SettingsPage::Section::Appearance);
    QSignalSpy chosen(&desk.page, &SettingsPage::themeChosen);
    for (RadioRow *row : desk.page.findChildren<RadioRow *>())
        if (row->isVisible() && row->text() == u"Dark"_s)
            QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(Theme::installed()->scheme(), Scheme::Dark);
    Theme::installed()->choose(ThemeChoice::Light);
}

SP_WINDOW_TEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
