// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_text.h"

#include "ui/theme/theme.h"

#include "tests/support/window_test.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(sp::ui::LineSign)

class NoteTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void init();
    void readsSigns_data();
    void readsSigns();
    void ticksATaskByAClick();
    void showsTheSignsOfTheLineThatIsWrittenIn();
    void headingsStandAtTheEdge();
    void aReadOnlyTextIsNotTicked();

private:
    /// How a character is set: its colour is transparent where it is not seen.
    bool isSeen(int line, int at) const
    {
        for (const auto &range : m_text->document()->findBlockByNumber(line).layout()->formats())
            if (at >= range.start && at < range.start + range.length)
                return range.format.foreground().color().alpha() > 0;
        return true;
    }
    qreal leftOf(int line, int at) const
    {
        m_text->grab();  // Lays out what the look of a line has changed.
        return m_text->document()->findBlockByNumber(line).layout()->lineAt(0).cursorToX(at);
    }
    QStringList lines() const { return m_text->toPlainText().split(u'\n'); }

    std::unique_ptr<NoteText> m_text;
};

void NoteTextTest::init()
{
    m_text = std::make_unique<NoteText>();
    m_text->setPlainText(u"## Agreed\n- [ ] Walk\n- [x] Call\n- Rest\n> So\nThat is **all**"_s);
    m_text->resize(400, 300);
    m_text->show();
    m_text->activateWindow();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
    QVERIFY(QTest::qWaitFor([this] { return m_text->hasFocus(); }));
}

void NoteTextTest::readsSigns_data()
{
    using Kind = LineSign::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<LineSign>("sign");
    QTest::newRow("a heading") << u"## Agreed"_s << LineSign{Kind::Heading, 0, 3};
    QTest::newRow("no heading without a blank") << u"##Agreed"_s << LineSign{};
    QTest::newRow("a point") << u"- Rest"_s << LineSign{Kind::Bullet, 0, 2};
    QTest::newRow("a point within a point") << u"  * Rest"_s << LineSign{Kind::Bullet, 2, 4};
    QTest::newRow("a task") << u"- [ ] Walk"_s << LineSign{Kind::Task, 0, 6};
    QTest::newRow("a task that is done") << u"- [X] Walk"_s << LineSign{Kind::Done, 0, 6};
    QTest::newRow("brackets of something else") << u"- [a] Walk"_s << LineSign{Kind::Bullet, 0, 2};
    QTest::newRow("a quote") << u"> So"_s << LineSign{Kind::Quote, 0, 2};
    QTest::newRow("a number") << u"12. Rest"_s << LineSign{Kind::Number, 0, 4};
    QTest::newRow("a year at the beginning") << u"2026 was good"_s << LineSign{};
    QTest::newRow("nothing") << QString() << LineSign{};
}

void NoteTextTest::readsSigns()
{
    QFETCH(QString, line);
    QFETCH(LineSign, sign);
    QVERIFY(signOf(line) == sign);
}

void NoteTextTest::ticksATaskByAClick()
{
    const int cursor = m_text->textCursor().position();
    const QRectF box = m_text->taskBox(1);
    QVERIFY(!box.isEmpty());
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, box.center().toPoint());
    QCOMPARE(lines().at(1), u"- [x] Walk"_s);
    QCOMPARE(m_text->textCursor().position(), cursor);
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, m_text->taskBox(2).center().toPoint());
    QCOMPARE(lines().at(2), u"- [ ] Call"_s);
    m_text->undo();
    QCOMPARE(lines().at(2), u"- [x] Call"_s);
    QVERIFY(m_text->taskBox(3).isEmpty());
}

void NoteTextTest::showsTheSignsOfTheLineThatIsWrittenIn()
{
    for (const int line : {0, 1, 2, 3, 4})
        QVERIFY2(!isSeen(line, 0), qPrintable(lines().at(line)));
    QVERIFY(isSeen(5, 8));
    m_text->moveCursor(QTextCursor::Up);
    QVERIFY(isSeen(4, 0));
    QVERIFY(!isSeen(5, 8));
    QVERIFY(isSeen(5, 0));
    m_text->clearFocus();
    QVERIFY(!isSeen(4, 0));
}

void NoteTextTest::headingsStandAtTheEdge()
{
    QVERIFY(leftOf(0, 3) - leftOf(0, 0) <= 3);
    m_text->moveCursor(QTextCursor::Start);
    QVERIFY(leftOf(0, 3) - leftOf(0, 0) > 10);
}

void NoteTextTest::aReadOnlyTextIsNotTicked()
{
    m_text->setReadOnly(true);
    const QString before = m_text->toPlainText();
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, m_text->taskBox(1).center().toPoint());
    QCOMPARE(m_text->toPlainText(), before);
}

SP_WINDOW_TEST_MAIN(NoteTextTest)
#include "note_text_test.moc"
