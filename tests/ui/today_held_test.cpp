// SPDX-License-Identifier: GPL-3.0-or-later
// Held times among what waits for a decision.
#include "app/gallery/screens/sample_overlays.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/today/today_page.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Maya's is over in four hours, Jonas's within a day.
struct Desk : PracticeDesk {
    SessionActions actions{practice.client()};
    RunningSessionModel running{practice.client()};
    TodayPage page{practice.client(), running, actions};

    Desk()
    {
        hearToasts(page);
        if (const auto held = practice.run(gallery::fillHolds); !held)
            qFatal("%s", held.error().reason.constData());
        present(page, {1440, 900});
    }
    const std::vector<HeldHere> &waiting() const { return page.model().view().soonFree; }
    QPushButton *button(const QString &name)
    {
        for (auto *each : page.findChildren<QPushButton *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
};

}  // namespace

class TodayHeldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theNextToBeFreeStandsFirst();
    void onePressBooks();
    void onePressLetsGoAndUndoHoldsAgain();
    void whatIsOverWaitsNoLonger();
};

void TodayHeldTest::theNextToBeFreeStandsFirst()
{
    Desk desk;
    QCOMPARE(desk.waiting().size(), 2U);
    QCOMPARE(desk.waiting().front().client, u"Maya Brooks"_s);
    QVERIFY(desk.page.model().view().decisions() >= 2);
}

void TodayHeldTest::onePressBooks()
{
    Desk desk;
    QPushButton *book = desk.button(u"Book it: Maya Brooks"_s);
    QVERIFY(book);
    book->click();
    desk.practice.settle();
    QVERIFY2(desk.words.last().startsWith(u"Maya Brooks booked"_s), qPrintable(desk.words.join(u' ')));
    QCOMPARE(desk.waiting().size(), 1U);
}

void TodayHeldTest::onePressLetsGoAndUndoHoldsAgain()
{
    Desk desk;
    QPushButton *release = desk.button(u"Let go of it: Maya Brooks"_s);
    QVERIFY(release);
    release->click();
    desk.practice.settle();
    QCOMPARE(desk.waiting().size(), 1U);
    desk.undo();
    desk.practice.settle();
    QCOMPARE(desk.waiting().size(), 2U);
}

void TodayHeldTest::whatIsOverWaitsNoLonger()
{
    Desk desk;
    desk.practice.clock().advance(hours(4) + minutes(1));
    desk.practice.client().minute().look();
    desk.practice.settle();
    QCOMPARE(desk.waiting().size(), 1U);
    QCOMPARE(desk.waiting().front().client, u"Jonas Keller"_s);
}

SP_WINDOW_TEST_MAIN(TodayHeldTest)
#include "today_held_test.moc"
