// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/select_popup.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class SelectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingFindsAnEntry_data();
    void typingFindsAnEntry();
    void opensAtItsChoiceAndEscKeepsIt();
    void aShortListOpensAsItIs();
    void anUnknownCodeIsKept();

private:
    SelectPopup *popup() const { return m_select->findChild<SelectPopup *>(); }

    std::unique_ptr<Select> m_select;
};

void SelectTest::init()
{
    m_select = std::make_unique<Select>();
    std::vector<Choice> choices;
    for (char letter = 'a'; letter < 'a' + 16; ++letter)
        choices.push_back({QByteArray("Area/") + letter, u"Place %1, Area"_s.arg(letter)});
    choices.push_back({"Europe/Lisbon", u"Lisbon, Europe"_s, u"Portugal"_s});
    choices.push_back({"America/Sao_Paulo", u"São Paulo, America"_s, u"Brazil"_s});
    choices.push_back({"Europe/Madrid", u"Madrid, Europe"_s, u"Spain"_s});
    fill(*m_select, choices, {}, "Area/c");
    m_select->setAccessibleName(u"Time zone"_s);
    m_select->show();
    QVERIFY(QTest::qWaitForWindowActive(m_select.get()));
}

void SelectTest::cleanup()
{
    m_select.reset();
}

void SelectTest::typingFindsAnEntry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("the beginning") << u"lis"_s << QByteArray("Europe/Lisbon");
    QTest::newRow("without the accent") << u"sao p"_s << QByteArray("America/Sao_Paulo");
    QTest::newRow("another word it goes by") << u"portug"_s << QByteArray("Europe/Lisbon");
    QTest::newRow("a word of the code") << u"sao_paulo"_s << QByteArray("America/Sao_Paulo");
    QTest::newRow("words in any order") << u"eur mad"_s << QByteArray("Europe/Madrid");
    QTest::newRow("nothing fits: it stays") << u"xyz"_s << QByteArray("Area/c");
    QTest::newRow("not in the middle of a word") << u"adrid"_s << QByteArray("Area/c");
}

void SelectTest::typingFindsAnEntry()
{
    QFETCH(QString, typed);
    QSignalSpy chosen(m_select.get(), &QComboBox::activated);
    QTest::keyClick(m_select.get(), typed.front().toLatin1());
    QVERIFY(popup());
    QWidget *box = popup()->focusWidget();
    QTest::keyClicks(box, typed.mid(1));
    QTest::keyClick(box, Qt::Key_Return);
    QTEST(chosenCode(*m_select), "code");
    QCOMPARE(chosen.count(), chosenCode(*m_select) == "Area/c" ? 0 : 1);
}

void SelectTest::opensAtItsChoiceAndEscKeepsIt()
{
    QTest::mouseClick(m_select.get(), Qt::LeftButton);
    QVERIFY(popup());
    const auto *list = popup()->findChild<QListView *>();
    QCOMPARE(list->currentIndex().data().toString(), u"Place c, Area"_s);
    QTest::keyClick(popup()->focusWidget(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"Place d, Area"_s);
    QTest::keyClick(popup()->focusWidget(), Qt::Key_Escape);
    QCOMPARE(chosenCode(*m_select), QByteArray("Area/c"));
}

void SelectTest::aShortListOpensAsItIs()
{
    fill(*m_select, {{"a", u"One"_s}, {"b", u"Two"_s}}, u"None"_s, "b");
    QTest::keyClick(m_select.get(), 'o');
    QVERIFY(!popup());
    QCOMPARE(chosenCode(*m_select), QByteArray("a"));
}

void SelectTest::anUnknownCodeIsKept()
{
    fill(*m_select, {{"a", u"One"_s}}, u"None"_s, "Mars/Base");
    QCOMPARE(chosenCode(*m_select), QByteArray("Mars/Base"));
}

SP_WINDOW_TEST_MAIN(SelectTest)
#include "select_test.moc"
