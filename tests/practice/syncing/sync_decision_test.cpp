// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/syncing/rules/sync_decision.h"

#include <QTest>

using namespace sp;
using namespace sp::syncing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(sp::syncing::Sides)
Q_DECLARE_METATYPE(sp::syncing::SyncDecision)

namespace {

/// A version by its letter; "-" is none.
std::optional<Digest> version(char letter)
{
    if (letter == '-')
        return std::nullopt;
    Digest digest{};
    digest[0] = static_cast<unsigned char>(letter);
    return digest;
}

Sides sides(const char *letters, Direction direction = Direction::Both, bool met = true)
{
    Sides all;
    all.met = met;
    all.base = version(letters[0]);
    all.ours = version(letters[1]);
    all.theirs = version(letters[2]);
    all.direction = direction;
    return all;
}

}  // namespace

class SyncDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void isSettledByWhatItSays();
    void knowsAnOldEcho();
    void choosesFields_data();
    void choosesFields();
    void doubtsTooMuchThatIsGone_data();
    void doubtsTooMuchThatIsGone();
    void waitsLongerEachTime();
};

void SyncDecisionTest::decides_data()
{
    QTest::addColumn<Sides>("known");
    QTest::addColumn<SyncDecision>("said");
    const auto row = [](const char *letters, SyncStep step, SyncRule rule = SyncRule::None,
                         Direction direction = Direction::Both, bool met = true) {
        const QByteArray name =
            QByteArray(letters) + (met ? "" : " first") + (direction == Direction::Reads ? " reads" : "");
        QTest::newRow(name.constData()) << sides(letters, direction, met) << SyncDecision{step, rule};
    };
    constexpr auto reads = Direction::Reads;
    constexpr auto overDeletion = SyncRule::ChangeOverDeletion;
    // base, ours, theirs
    row("AAA", SyncStep::Nothing);
    row("ABB", SyncStep::Agree);
    row("AAB", SyncStep::Take);
    row("ABA", SyncStep::Write);
    row("ABC", SyncStep::Merge);
    row("AA-", SyncStep::Trash);
    row("A-A", SyncStep::Remove);
    row("A--", SyncStep::Forget);
    row("AB-", SyncStep::Write, overDeletion);
    row("A-B", SyncStep::Take, overDeletion);
    row("--A", SyncStep::Take);
    row("-A-", SyncStep::Write);
    row("-AB", SyncStep::Merge);
    row("-AA", SyncStep::Agree);
    row("---", SyncStep::Forget);
    row("AAA", SyncStep::Nothing, {}, reads);
    row("AAB", SyncStep::Take, {}, reads);
    row("ABA", SyncStep::Nothing, {}, reads);
    row("ABC", SyncStep::Merge, {}, reads);
    row("AA-", SyncStep::Trash, {}, reads);
    row("A-A", SyncStep::Nothing, {}, reads);
    row("AB-", SyncStep::Trash, overDeletion, reads);
    row("-A-", SyncStep::Nothing, {}, reads);
    // They have not met yet.
    row("--A", SyncStep::Take, {}, Direction::Both, false);
    row("-A-", SyncStep::Write, {}, Direction::Both, false);
    row("-A-", SyncStep::Nothing, {}, reads, false);
    row("-AA", SyncStep::Agree, {}, Direction::Both, false);
    row("-AB", SyncStep::Merge, {}, Direction::Both, false);
    row("---", SyncStep::Nothing, {}, Direction::Both, false);
}

void SyncDecisionTest::decides()
{
    QFETCH(Sides, known);
    QFETCH(SyncDecision, said);
    QVERIFY(decide(known) == said);
}

// F30.5.3: doing what was decided leaves nothing to decide.
void SyncDecisionTest::isSettledByWhatItSays()
{
    const char letters[] = {'A', 'B', 'C', '-'};
    int settled = 0;
    for (const char base : letters)
        for (const char ours : letters)
            for (const char theirs : letters)
                for (const Direction direction : {Direction::Both, Direction::Reads})
                    for (const bool met : {true, false}) {
                        if (!met && base != '-')
                            continue;
                        const char all[] = {base, ours, theirs, '\0'};
                        Sides now = sides(all, direction, met);
                        switch (decide(now).step) {
                        case SyncStep::Nothing:
                            continue;
                        case SyncStep::Agree:
                        case SyncStep::Forget:
                            now.base = now.theirs;
                            break;
                        case SyncStep::Take:
                        case SyncStep::Trash:
                        case SyncStep::Merge:
                            now.ours = now.theirs;
                            now.base = now.theirs;
                            break;
                        case SyncStep::Write:
                        case SyncStep::Remove:
                            now.theirs = now.ours;
                            now.base = now.ours;
                            break;
                        }
                        now.met = now.ours || now.theirs;
                        QCOMPARE(decide(now).step, SyncStep::Nothing);
                        ++settled;
                    }
    QVERIFY(settled > 40);
}

void SyncDecisionTest::knowsAnOldEcho()
{
    Sides known = sides("BBA");
    known.before = version('A');
    known.baseSequence = 3;
    known.theirSequence = 2;
    QVERIFY((decide(known) == SyncDecision{SyncStep::Write, SyncRule::OldEcho}));
    // Somebody put it back on purpose: that is newer.
    known.theirSequence = 4;
    QCOMPARE(decide(known).step, SyncStep::Take);
    known.theirSequence = 2;
    known.direction = Direction::Reads;
    QCOMPARE(decide(known).step, SyncStep::Take);
}

void SyncDecisionTest::choosesFields_data()
{
    QTest::addColumn<bool>("oursIsBase");
    QTest::addColumn<bool>("theirsIsBase");
    QTest::addColumn<bool>("same");
    QTest::addColumn<FieldSide>("side");
    QTest::newRow("nobody") << true << true << true << FieldSide::Same;
    QTest::newRow("both alike") << false << false << true << FieldSide::Same;
    QTest::newRow("ours") << false << true << false << FieldSide::Ours;
    QTest::newRow("theirs") << true << false << false << FieldSide::Theirs;
    QTest::newRow("both") << false << false << false << FieldSide::Clash;
}

void SyncDecisionTest::choosesFields()
{
    QFETCH(bool, oursIsBase);
    QFETCH(bool, theirsIsBase);
    QFETCH(bool, same);
    QFETCH(FieldSide, side);
    QCOMPARE(decideField(oursIsBase, theirsIsBase, same), side);
    QCOMPARE(winner(SyncMode::LocalFirst, Direction::Both), FieldSide::Ours);
    QCOMPARE(winner(SyncMode::LocalFirst, Direction::Reads), FieldSide::Theirs);
    QCOMPARE(winner(SyncMode::Strict, Direction::Both), FieldSide::Theirs);
}

void SyncDecisionTest::doubtsTooMuchThatIsGone_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("gone");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("nothing of nothing") << 0 << 0 << false;
    QTest::newRow("all of a few") << 4 << 4 << false;
    QTest::newRow("all of five") << 5 << 5 << true;
    QTest::newRow("nearly all of nine") << 9 << 8 << false;
    QTest::newRow("half of ten") << 10 << 5 << false;
    QTest::newRow("more than half of ten") << 10 << 6 << true;
    QTest::newRow("half of many") << 1000 << 500 << false;
    QTest::newRow("more than half of many") << 1000 << 501 << true;
}

void SyncDecisionTest::doubtsTooMuchThatIsGone()
{
    QFETCH(int, known);
    QFETCH(int, gone);
    QFETCH(bool, doubtful);
    QCOMPARE(isDoubtful(known, gone), doubtful);
}

void SyncDecisionTest::waitsLongerEachTime()
{
    QCOMPARE(waitAfter(1, 0s), 300s);
    QCOMPARE(waitAfter(2, 0s), 600s);
    QCOMPARE(waitAfter(7, 0s), 19'200s);
    QCOMPARE(waitAfter(8, 0s), 21'600s);
    QCOMPARE(waitAfter(1'000'000, 0s), 21'600s);
    QCOMPARE(waitAfter(1, 1000s), 1000s);
}

QTEST_GUILESS_MAIN(SyncDecisionTest)
#include "sync_decision_test.moc"
