// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/passphrase_strength.h"
#include "ui/shell/unlock_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/sheet.h"

#include "tests/support/window_test.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto canary = u"Zebra7quartz"_s;

QByteArray textOf(const SecretField &field)
{
    return QByteArray(
        reinterpret_cast<const char *>(field.bytes().data()), static_cast<qsizetype>(field.bytes().size()));
}

/// Every text that Qt, a style, a script or a screen reader can ask a widget for.
QStringList everythingTold(QWidget &widget)
{
    QStringList told;
    const QMetaObject *meta = widget.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        told << meta->property(i).read(&widget).toString();
    for (const QByteArray &name : widget.dynamicPropertyNames())
        told << widget.property(name).toString();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
             QAccessible::Help, QAccessible::DebugDescription})
        told << interface->text(kind);
    for (const auto query :
        {Qt::ImSurroundingText, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor, Qt::ImCurrentSelection})
        told << widget.inputMethodQuery(query).toString();
    return told;
}

}  // namespace

class SecretFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void keepsWhatIsTyped();
    void aShortcutOfThePageTakesNoLetter();
    void keepsOtherScripts();
    void backspaceTakesWholeCharacters();
    void pastes();
    void neverTellsTheText();
    void takeEmptiesTheField();
    void refusesToCopy();
    void doesNotGrowPastItsMemory();
    void tellsCapsLock();
    void returnMeansTheSheetWhereNobodyHearsIt();
    void unlockHandsOverAndForgets();
    void unlockWaitsAfterARefusal();
    void judgesPassphrases_data();
    void judgesPassphrases();
};

void SecretFieldTest::keepsWhatIsTyped()
{
    SecretField field(u"Passphrase"_s);
    QSignalSpy edited(&field, &SecretField::edited);
    QTest::keyClicks(&field, u"four wise owls"_s);
    QCOMPARE(textOf(field), QByteArray("four wise owls"));
    QCOMPARE(field.length(), 14);
    QCOMPARE(edited.count(), 14);
}

void SecretFieldTest::aShortcutOfThePageTakesNoLetter()
{
    QWidget page;
    QShortcut shortcut(QKeySequence(Qt::Key_N), &page);
    QSignalSpy ran(&shortcut, &QShortcut::activated);
    auto *field = new SecretField(u"Passphrase"_s, &page);
    page.show();
    QApplication::setActiveWindow(&page);
    field->setFocus();
    QTest::keyClicks(field, u"nine lanterns"_s);
    QCOMPARE(textOf(*field), QByteArray("nine lanterns"));
    QCOMPARE(ran.count(), 0);
}

void SecretFieldTest::keepsOtherScripts()
{
    SecretField field(u"Passphrase"_s);
    QInputMethodEvent event;
    event.setCommitString(u"é日🦉"_s);
    QApplication::sendEvent(&field, &event);
    QCOMPARE(textOf(field), u"é日🦉"_s.toUtf8());
    QCOMPARE(field.length(), 3);
}

void SecretFieldTest::backspaceTakesWholeCharacters()
{
    SecretField field(u"Passphrase"_s);
    QInputMethodEvent event;
    event.setCommitString(u"a🦉é"_s);
    QApplication::sendEvent(&field, &event);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(textOf(field), u"a🦉"_s.toUtf8());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(textOf(field), QByteArray("a"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(field.isEmpty());
    QCOMPARE(field.length(), 0);
}

void SecretFieldTest::pastes()
{
    SecretField field(u"Passphrase"_s);
    QApplication::clipboard()->setText(u"from a manager\n"_s);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textOf(field), QByteArray("from a manager"));
}

void SecretFieldTest::neverTellsTheText()
{
    SecretField field(u"Passphrase"_s);
    field.show();
    QTest::keyClicks(&field, canary);
    QVERIFY(!qobject_cast<QLineEdit *>(&field));
    QVERIFY(field.findChildren<QLineEdit *>().isEmpty());
    for (const QString &text : everythingTold(field))
        QVERIFY2(
            !text.contains(canary, Qt::CaseInsensitive) && !text.contains(canary.left(4)), qPrintable(text));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
    QCOMPARE(interface->role(), QAccessible::EditableText);
    QVERIFY(interface->state().passwordEdit);
    QVERIFY(!interface->textInterface());
    QVERIFY(interface->text(QAccessible::Description).contains(QString::number(canary.size())));
}

void SecretFieldTest::takeEmptiesTheField()
{
    SecretField field(u"Passphrase"_s);
    QTest::keyClicks(&field, canary);
    const unsigned char *memory = field.bytes().data();
    const SecretBytes taken = field.take();
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(taken.data()), static_cast<qsizetype>(taken.size())),
        canary.toUtf8());
    QVERIFY(field.isEmpty());
    for (qsizetype i = 0; i < canary.size(); ++i)
        QCOMPARE(memory[i], static_cast<unsigned char>(0));
}

void SecretFieldTest::refusesToCopy()
{
    SecretField field(u"Passphrase"_s);
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keyClicks(&field, canary);
    for (const auto key : {Qt::Key_A, Qt::Key_C, Qt::Key_X})
        QTest::keyClick(&field, key, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(textOf(field), canary.toUtf8());
}

void SecretFieldTest::doesNotGrowPastItsMemory()
{
    SecretField field(u"Passphrase"_s);
    QInputMethodEvent event;
    event.setCommitString(QString(3000, u'é'));
    QApplication::sendEvent(&field, &event);
    QCOMPARE(field.bytes().size(), SecretField::capacity);
    QCOMPARE(field.length(), static_cast<int>(SecretField::capacity / 2));
}

void SecretFieldTest::tellsCapsLock()
{
    SecretField field(u"Passphrase"_s);
    QSignalSpy caps(&field, &SecretField::capsLockChanged);
    QTest::keyClick(&field, u'a');
    QCOMPARE(caps.count(), 0);
    QKeyEvent shouted(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(&field, &shouted);
    QCOMPARE(caps.count(), 1);
    QVERIFY(caps[0][0].toBool());
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"a"_s);
    QApplication::sendEvent(&field, &shifted);
    QCOMPARE(caps.count(), 1);
}

void SecretFieldTest::unlockHandsOverAndForgets()
{
    UnlockScreen screen;
    screen.show();
    QByteArray heard;
    connect(&screen, &UnlockScreen::unlockRequested, this, [&heard](SecretBytes &passphrase) {
        heard = QByteArray(
            reinterpret_cast<const char *>(passphrase.data()), static_cast<qsizetype>(passphrase.size()));
    });
    QTest::keyClicks(&screen.field(), canary);
    QTest::keyClick(&screen.field(), Qt::Key_Return);
    QCOMPARE(heard, canary.toUtf8());
    QVERIFY(screen.field().isEmpty());
    QVERIFY(!screen.field().isEnabled());
}

void SecretFieldTest::unlockWaitsAfterARefusal()
{
    UnlockScreen screen;
    screen.show();
    QSignalSpy asked(&screen, &UnlockScreen::unlockRequested);
    screen.setRefused(u"That is not the passphrase."_s, std::chrono::seconds(2));
    QTest::keyClicks(&screen.field(), canary);
    QTest::keyClick(&screen.field(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    screen.tick();
    QTest::keyClick(&screen.field(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    screen.tick();
    QTest::keyClick(&screen.field(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void SecretFieldTest::returnMeansTheSheetWhereNobodyHearsIt()
{
    QWidget region;
    region.resize(900, 700);
    region.show();
    Sheet sheet(region, u"Use this key"_s, KeepTyped::Nothing::IsTyped);
    auto *field = new SecretField(u"Passphrase"_s);
    sheet.addPart(field);
    sheet.setPrimary(u"Use it"_s);
    sheet.open();
    int accepted = 0, heard = 0;
    connect(&sheet, &Sheet::accepted, this, [&accepted] { ++accepted; });
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted, 1);
    connect(field, &SecretField::accepted, this, [&heard] { ++heard; });
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted, 1);
    QCOMPARE(heard, 1);
}

void SecretFieldTest::judgesPassphrases_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<bool>("enough");
    // clang-format off
    QTest::newRow("six words")                               << QByteArray("harbour violet kettle monday lamp oyster") << true;
    QTest::newRow("fourteen random characters")              << QByteArray("vR7#qLm2!xTz9c") << true;
    QTest::newRow("thirteen are too few")                    << QByteArray("vR7#qLm2!xTz9") << false;
    QTest::newRow("one letter again and again")              << QByteArray("aaaaaaaaaaaaaaaaaaaa") << false;
    QTest::newRow("the alphabet")                            << QByteArray("abcdefghijklmnopqrst") << false;
    QTest::newRow("what everybody takes")                    << QByteArray("passwordpassword") << false;
    QTest::newRow("no rule about digits or capitals")        << QByteArray("eselsbruecke wandert nachts heimlich fort") << true;
    QTest::newRow("nothing")                                 << QByteArray() << false;
    // clang-format on
}

void SecretFieldTest::judgesPassphrases()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(bool, enough);
    const PassphraseStrength strength =
        strengthOf({reinterpret_cast<const unsigned char *>(passphrase.constData()),
            static_cast<std::size_t>(passphrase.size())});
    QVERIFY2(strength.enough == enough, qPrintable(QString::number(strength.bits)));
}

SP_WINDOW_TEST_MAIN(SecretFieldTest)
#include "secret_field_test.moc"
