// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"
#include "ui/activity/trail_model.h"
#include "ui/activity/trail_tab.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QHeaderView>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

class DesktopAppearanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup()
    {
        setTextBase(usualTextBase);
        callPeople(PeopleWord::Clients);
    }
    void theSizeOfTextIsChosenAndRemembered();
    void peopleAreCalledAsChosenAndItIsRemembered();
    void tablesKeepTheirColumns();
    void healthLeadsToWhatRunsByItself();
    void aClientLeadsToItsHistory();
    void theSheetListsTheShortcutsOfAllPages();

private:
    QTemporaryDir m_settings;
};

void DesktopAppearanceTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopAppearanceTest::theSizeOfTextIsChosenAndRemembered()
{
    {
        Program program;
        program.makePractice();
        program.start();
        program.unlock(phrase);
        QVERIFY(program.waitForWork());
        QPointer<Workplace> before = program.work();
        program.work()->frame().showPage(PageId::Settings);
        program.work()->settingsPage().showSection(SettingsPage::Section::Appearance);
        for (auto *select : program.work()->settingsPage().findChildren<Select *>()) {
            if (select->accessibleName() != SettingsPage::tr("Size of text"))
                continue;
            select->setCurrentIndex(select->findData(28));
            Q_EMIT select->activated(select->currentIndex());
            break;
        }
        QVERIFY(QTest::qWaitFor([&] { return program.work() && program.work() != before; }, patience));
        QCOMPARE(textBase(), 28);
        QCOMPARE(int(metrics::button), 64);
        QCOMPARE(program.work()->frame().currentPage(), PageId::Settings);
    }
    setTextBase(usualTextBase);
    Program again;
    again.start();
    QCOMPARE(textBase(), 28);
}

void DesktopAppearanceTest::peopleAreCalledAsChosenAndItIsRemembered()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QPointer<Workplace> before = program.work();
    SettingsPage &settings = program.work()->settingsPage();
    program.work()->frame().showPage(PageId::Settings);
    settings.showSection(SettingsPage::Section::Appearance);
    const auto selects = settings.findChildren<Select *>();
    const auto choice = std::ranges::find(
        selects, SettingsPage::tr("What the window calls the people you work with"), &Select::accessibleName);
    QVERIFY(choice != selects.end());
    QCOMPARE((*choice)->currentText(), u"Clients"_s);
    (*choice)->setCurrentIndex((*choice)->findData(QByteArray("patients")));
    Q_EMIT(*choice)->activated((*choice)->currentIndex());
    QVERIFY(QTest::qWaitFor([&] { return program.work() && program.work() != before; }, patience));
    // Made anew, the window says so everywhere; the choice itself keeps all three words.
    const auto said = [&](const QString &text) {
        const auto buttons = program.work()->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [&](QAbstractButton *each) { return each->text() == text; });
    };
    QVERIFY(said(u"Patients"_s) && !said(u"Clients"_s));
    for (auto *select : program.work()->settingsPage().findChildren<Select *>())
        if (select->currentData() == QByteArray("patients"))
            QCOMPARE(select->itemText(0), u"Clients"_s);
    QCOMPARE(Desktop::rememberedPeopleWord(), PeopleWord::Patients);
}

void DesktopAppearanceTest::tablesKeepTheirColumns()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    const auto table = [&] {
        return program.work()->activityPage().findChild<ui::DataTable *>(u"trail-table"_s);
    };
    table()->horizontalHeader()->moveSection(3, 0);
    table()->showColumn(4, false);
    program.desktop->lock();
    QVERIFY(QTest::qWaitFor([&] { return !program.work(); }, patience));
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QCOMPARE(table()->horizontalHeader()->logicalIndex(0), 3);
    QVERIFY(table()->isColumnHidden(4));
}

void DesktopAppearanceTest::healthLeadsToWhatRunsByItself()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QTest::mouseClick(program.desktop->findChild<HealthButton *>(), Qt::LeftButton);
    QCOMPARE(program.work()->frame().currentPage(), PageId::Activity);
}

void DesktopAppearanceTest::aClientLeadsToItsHistory()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    const auto found = waitedFor(
        program.client.ask([](Engine &engine) { return engine.people().store().search(u"Jonas"_s, 1); }));
    program.work()->frame().showPage(PageId::Activity);
    program.work()->activityPage().showHistory(found.front().id.bytes(), found.front().name);
    TrailModel &model = program.work()->activityPage().trail().model();
    QVERIFY(QTest::qWaitFor(
        [&] { return model.filter().record && model.rowCount() > 0 && model.line(0); }, patience));
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row)
        told << model.line(row)->what;
    QVERIFY(told.contains(u"Added a client"_s));
    QVERIFY(told.contains(u"Booked a session"_s));
}

void DesktopAppearanceTest::theSheetListsTheShortcutsOfAllPages()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QTest::keyClick(program.desktop.get(), Qt::Key_F1);
    auto *sheet = program.desktop->findChild<ShortcutSheet *>();
    QVERIFY(sheet);
    QStringList words;
    for (const Label *label : sheet->findChildren<Label *>())
        words << label->text();
    for (const QString &wanted : {u"New session"_s, u"Bold"_s, u"Start or finish the session"_s,
             u"Write a quick note"_s, u"Take back what was just done"_s})
        QVERIFY2(words.contains(wanted), qPrintable(wanted));
}

SP_WINDOW_TEST_MAIN(DesktopAppearanceTest)
#include "desktop_appearance_test.moc"
