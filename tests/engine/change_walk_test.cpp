// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/change_walk.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace sp;

namespace {

/// A log written as words, the oldest first: "c" is a change, "p" one that is passed over, "1" takes back (or
/// does again) Unit number 1.
std::vector<WalkedUnit> logOf(const QByteArray &words)
{
    std::vector<WalkedUnit> log;
    for (const QByteArray &word : words.split(' ')) {
        WalkedUnit unit{static_cast<std::int64_t>(log.size()) + 1};
        if (const int of = word.toInt(); of > 0) {
            WalkedUnit &before = log[static_cast<std::size_t>(of) - 1];
            before.turned = true;
            unit.turns = before.turns + 1;
        } else if (word == "p") {
            unit.kind = WalkedUnit::Kind::Passed;
        }
        log.push_back(unit);
    }
    std::ranges::reverse(log);
    return log;
}

QByteArray said(const ChangeChoice &choice)
{
    const auto text = [](std::optional<std::int64_t> seq) {
        return seq ? QByteArray::number(*seq) : QByteArray("-");
    };
    return text(choice.undo) + ' ' + text(choice.redo);
}

}  // namespace

class ChangeWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatIsTurnedRoundNext_data();
    void choosesWhatIsTurnedRoundNext();
    void needsNothingBeforeTheEnd_data() { choosesWhatIsTurnedRoundNext_data(); }
    void needsNothingBeforeTheEnd();
};

void ChangeWalkTest::choosesWhatIsTurnedRoundNext_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("undoRedo");
    const auto row = [](const char *name, const char *log, const char *expected) {
        QTest::newRow(name) << QByteArray(log) << QByteArray(expected);
    };
    row("nothing meant by a person", "p p", "- -");
    row("one change", "c", "1 -");
    row("the newest change first", "c c", "2 -");
    row("what no person meant is passed over", "c p p", "1 -");
    row("undone once: the one before, and it again", "c c 2", "1 3");
    row("undone twice: nothing left, the older one again first", "c c 2 1", "- 4");
    row("done again once: that one to undo, the next to do again", "c c 2 1 4", "5 3");
    row("done again twice: as it was", "c c 2 1 4 3", "6 -");
    row("undone after it was done again", "c 1 2 3", "- 4");
    row("a change since keeps what was undone away from redo", "c c 2 c", "4 -");
    row("also once that change is undone", "c c 2 c 4", "1 5");
    row("and once that one is done again", "c c 2 c 4 5", "6 -");
    row("an export since is no change", "c c 2 p", "1 3");
    row("an older change undone out of turn can be done again", "c c 1", "2 3");
    row("and is what counts as newest then", "c c 1 3", "4 -");
    row("a change on record after an undo ends redo", "c 1 c p", "3 -");
}

void ChangeWalkTest::choosesWhatIsTurnedRoundNext()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, undoRedo);
    QCOMPARE(said(chooseChange(logOf(log))), undoRedo);
}

void ChangeWalkTest::needsNothingBeforeTheEnd()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, undoRedo);
    std::vector<WalkedUnit> units = logOf(log);
    const auto end = std::ranges::find_if(units, endsWalk);
    if (end != units.end())
        units.erase(end + 1, units.end());
    QCOMPARE(said(chooseChange(units)), undoRedo);
}

QTEST_GUILESS_MAIN(ChangeWalkTest)
#include "change_walk_test.moc"
