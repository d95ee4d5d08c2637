// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/licences.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shortcuts.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    MainFrame frame;

    Desk()
    {
        for (const PageId page : {PageId::Today, PageId::Clients, PageId::Activity, PageId::Settings})
            frame.addPage(page, new QWidget);
        frame.resize(1240, 840);
        frame.show();
        QApplication::setActiveWindow(&frame);
        QApplication::processEvents();
    }
    ShortcutSheet *sheet() { return frame.findChild<ShortcutSheet *>(); }
    QStringList words()
    {
        QStringList all;
        for (const Label *label : sheet()->findChildren<Label *>())
            all << label->text();
        return all;
    }
};

}  // namespace

class ShortcutSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void opensByItsKeys_data();
    void opensByItsKeys();
    void aQuestionMarkThatIsTypedIsAQuestionMark();
    void listsWhatIsRegistered();
    void noShortcutIsMadePastTheList();
    void showsTheLicenceOfEachLibrary();
    void thePaletteLeadsToBoth();
};

void ShortcutSheetTest::opensByItsKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("a question mark") << int(Qt::Key_Question);
    QTest::newRow("F1") << int(Qt::Key_F1);
}

void ShortcutSheetTest::opensByItsKeys()
{
    QFETCH(int, key);
    Desk desk;
    QTest::keyClick(&desk.frame, static_cast<Qt::Key>(key));
    QVERIFY(desk.sheet() && desk.sheet()->isVisible());
    QTest::keyClick(desk.sheet(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!desk.sheet());
}

void ShortcutSheetTest::aQuestionMarkThatIsTypedIsAQuestionMark()
{
    Desk desk;
    auto *field = new QLineEdit(&desk.frame);
    field->show();
    field->setFocus();
    QTest::keyClicks(field, u"why?"_s);
    QCOMPARE(field->text(), u"why?"_s);
    QVERIFY(!desk.sheet());
}

void ShortcutSheetTest::listsWhatIsRegistered()
{
    Desk desk;
    int heard = 0;
    connect(addShortcut(desk.frame, Qt::CTRL | Qt::Key_J, {u"Test"_s, u"Jump"_s}), &QShortcut::activated,
        &desk.frame, [&heard] { ++heard; });
    QTest::keyClick(&desk.frame, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(heard, 1);
    // One part that hears two letters by itself.
    auto *part = new QWidget(&desk.frame);
    tellShortcut(*part, Qt::Key_F2, {u"Test"_s, u"Rise"_s});
    tellShortcut(*part, Qt::Key_F3, {u"Test"_s, u"Fall"_s});
    // The two keys called Enter are told as one.
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        tellShortcut(*new QWidget(&desk.frame), QKeySequence(Qt::CTRL | enter), {u"Test"_s, u"Go"_s});
    desk.frame.showShortcuts();
    const QStringList words = desk.words();
    for (const QString &wanted :
        {u"Test"_s, u"Jump"_s, u"Rise"_s, u"Fall"_s, u"Everywhere"_s, u"Search or run a command"_s, u"Lock"_s,
            u"Show all shortcuts"_s, u"Pages"_s, u"Today"_s, u"Clients"_s})
        QVERIFY2(words.contains(wanted), qPrintable(wanted));
    QVERIFY2(!words.contains(u"Settings"_s), "it has no number");
    QStringList caps;
    for (const KeyCap *cap : desk.sheet()->findChildren<KeyCap *>())
        caps << cap->accessibleName();
    QCOMPARE(caps.count(u"Ctrl Enter"_s), 1);
    QVERIFY(!caps.contains(u"Ctrl Return"_s));
    const auto listed = listedShortcuts(desk.frame);
    const auto help = std::ranges::find_if(
        listed, [](const ListedShortcut &each) { return each.words.what == u"Show all shortcuts"_s; });
    QCOMPARE(help->keys.size(), std::size_t(2));
}

void ShortcutSheetTest::noShortcutIsMadePastTheList()
{
    QStringList offenders;
    for (const QString &folder : {u"/ui"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(SOLOPILOT_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (!file.fileName().endsWith(u"ui/widgets/shortcuts.cpp"_s) &&
                file.readAll().contains("new QShortcut"))
                offenders << file.fileName();
        }
    }
    QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
}

void ShortcutSheetTest::showsTheLicenceOfEachLibrary()
{
    Desk desk;
    desk.frame.showAbout();
    auto *sheet = desk.frame.findChild<AboutSheet *>();
    auto *list = sheet->findChild<RowList *>();
    auto *text = sheet->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    for (const UsedLibrary &library : usedLibraries()) {
        list->choose(library.name.toUtf8());
        QVERIFY2(text->toPlainText().size() > 300, qPrintable(library.name));
    }
}

void ShortcutSheetTest::thePaletteLeadsToBoth()
{
    Desk desk;
    desk.frame.commandPalette().open();
    auto *search = desk.frame.commandPalette().findChild<SearchField *>();
    QTest::keyClicks(&search->edit(), u"shortcuts"_s);
    QTest::keyClick(&search->edit(), Qt::Key_Return);
    QVERIFY(desk.sheet());
    QTest::keyClick(desk.sheet(), Qt::Key_Escape);
    desk.frame.commandPalette().open();
    QTest::keyClicks(&search->edit(), u"about"_s);
    QTest::keyClick(&search->edit(), Qt::Key_Return);
    QVERIFY(desk.frame.findChild<AboutSheet *>());
}

SP_WINDOW_TEST_MAIN(ShortcutSheetTest)
#include "shortcut_sheet_test.moc"
