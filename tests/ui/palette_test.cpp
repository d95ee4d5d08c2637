// SPDX-License-Identifier: GPL-3.0-or-later
// The palette with somebody who looks for records while its owner types.
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include "tests/support/window_test.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace sp::ui;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Command> sample()
{
    return {{"page.0", u"Today"_s, u"Page"_s}, {"session.new", u"New session"_s, u"Action"_s},
        {"session.end", u"Finish the running session"_s, u"Action"_s},
        {"client:1", u"Jonas Keller"_s, u"Client"_s, Icon::User, {}, {}, 390},
        {"note:1", u"Clara Nogueira: A week without evenings"_s, u"Note"_s, Icon::Note, {}, {}, 500}};
}

std::vector<QByteArray> idsOf(const std::vector<Command> &commands)
{
    std::vector<QByteArray> ids;
    for (const Command &command : commands)
        ids.push_back(command.id);
    return ids;
}

/// A window with the palette open.
struct Desk {
    QWidget window;
    CommandPalette palette{window};
    QSignalSpy run{&palette, &CommandPalette::run};

    Desk()
    {
        window.resize(900, 600);
        window.show();
        palette.setCommands(sample());
        palette.open();
    }
    QWidget *field() { return &palette.findChild<SearchField *>()->edit(); }
    QByteArray ran() const { return run.isEmpty() ? QByteArray() : run.last().front().toByteArray(); }
};

}  // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void whatIsJudgedAlreadyIsNotJudgedAgain();
    void sevenRecentOnesStandFirst();
    void rememberingTellsAndKeepsOneOfEach();
    void enterWaitsWhileSomebodyLooks();
    void whatStandsThereStaysWhileSomebodyLooks();
    void aChoiceByHandRunsAtOnceAndStays();
};

void PaletteTest::whatIsJudgedAlreadyIsNotJudgedAgain()
{
    // No letter of it is in the name, and yet it was found.
    QCOMPARE(idsOf(matchCommands(u"xyz"_s, sample(), {})), (std::vector<QByteArray>{"note:1", "client:1"}));
    // A title that begins so comes before what was found by a slip.
    QCOMPARE(idsOf(matchCommands(u"tod"_s, sample(), {})).front(), QByteArray("page.0"));
}

void PaletteTest::sevenRecentOnesStandFirst()
{
    std::vector<Command> many;
    std::vector<QByteArray> recent;
    for (int at = 0; at < 10; ++at) {
        many.push_back({"c" + QByteArray::number(at), u"Command %1"_s.arg(at)});
        recent.insert(recent.begin(), many.back().id);
    }
    QCOMPARE(idsOf(matchCommands({}, many, recent)),
        (std::vector<QByteArray>{"c9", "c8", "c7", "c6", "c5", "c4", "c3", "c0", "c1", "c2"}));
    QCOMPARE(idsOf(matchCommands(u"command"_s, many, recent)),
        (std::vector<QByteArray>{"c9", "c8", "c7", "c6", "c5", "c4", "c3", "c2", "c1", "c0"}));
}

void PaletteTest::rememberingTellsAndKeepsOneOfEach()
{
    Desk desk;
    const QSignalSpy told(&desk.palette, &CommandPalette::recentChanged);
    desk.palette.remember("client:1");
    desk.palette.remember("session.new");
    desk.palette.remember("client:1");
    QCOMPARE(told.size(), 3);
    QCOMPARE(desk.palette.recent(), (std::vector<QByteArray>{"client:1", "session.new"}));
}

void PaletteTest::enterWaitsWhileSomebodyLooks()
{
    Desk desk;
    QTest::keyClicks(desk.field(), u"newt"_s);
    desk.palette.setSearching(true);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(desk.palette.isVisible());
    QCOMPARE(desk.ran(), QByteArray());
    std::vector<Command> more = sample();
    more.push_back({"client:2", u"Newton Reis"_s, u"Client"_s, Icon::User, {}, {}, 1000});
    desk.palette.setCommands(more);
    desk.palette.setSearching(false);
    QVERIFY(desk.palette.isHidden());
    QCOMPARE(desk.ran(), QByteArray("client:2"));
}

void PaletteTest::whatStandsThereStaysWhileSomebodyLooks()
{
    Desk desk;
    desk.palette.setCommands({{"page.0", u"Today"_s, u"Page"_s}});
    QTest::keyClicks(desk.field(), u"tod"_s);
    desk.palette.setSearching(true);
    QTest::keyClicks(desk.field(), u"qqq"_s);
    QCOMPARE(desk.palette.shownIds(), std::vector<QByteArray>{"page.0"});
    desk.palette.setSearching(false);
    QVERIFY(desk.palette.shownIds().empty());
}

void PaletteTest::aChoiceByHandRunsAtOnceAndStays()
{
    Desk desk;
    QTest::keyClicks(desk.field(), u"session"_s);
    desk.palette.setSearching(true);
    auto *list = desk.palette.findChild<QListView *>();
    QTest::keyClick(desk.field(), Qt::Key_Down);
    const QString chosen = list->currentIndex().data().toString();
    std::vector<Command> more = sample();
    more.push_back({"session:9", u"Jonas Keller"_s, u"Session"_s, Icon::Calendar, {}, {}, 1000});
    desk.palette.setCommands(more);
    QCOMPARE(list->currentIndex().data().toString(), chosen);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(desk.ran().startsWith("session."));
}

SP_WINDOW_TEST_MAIN(PaletteTest)
#include "palette_test.moc"
