// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sum_sheet.h"
#include "ui/session/open_points.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/today/today_page.h"
#include "ui/today/waiting_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::gallery;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class TodaySumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void whatLeaksSaysWhatItIsMadeOf();
    void whatIsNotShownSaysWhatItComesTo();
    void aNewPointGoesIntoTheCheckList_data();
    void aNewPointGoesIntoTheCheckList();
};

void TodaySumsTest::whatLeaksSaysWhatItIsMadeOf()
{
    PracticeDesk desk;
    RunningSessionModel running(desk.practice.client());
    SessionActions actions(desk.practice.client());
    TodayPage page(desk.practice.client(), running, actions);
    desk.present(page);
    const TodayView &view = page.model().view();
    QCOMPARE(view.leaking.size(), 1U);
    std::vector<SumQuestion> asked;
    connect(
        &page, &TodayPage::sumAsked, &page, [&](const SumQuestion &question) { asked.push_back(question); });
    QVERIFY(desk.press(page, u"Review"_s));
    QCOMPARE(asked.size(), 1U);
    const auto parts = *desk.practice.run([&](Engine &engine) { return readParts(engine, asked.front()); });
    QCOMPARE(parts.rows.size(), view.unbilled.size());
    QCOMPARE(std::get<Money>(parts.totals.back()), view.leaking.front());
}

void TodaySumsTest::whatIsNotShownSaysWhatItComesTo()
{
    PracticeDesk desk(SamplePractice::Content::Empty);
    SessionActions actions(desk.practice.client());
    WaitingColumn column(actions);
    TodayView view;
    view.date = *parseDate("2026-10-27");
    const Currency euro = Currency::of("EUR");
    constexpr int count = WaitingColumn::shownAtMost + 3;
    for (int at = 0; at < count; ++at) {
        const Money sum(100'00 + at, euro);
        view.pastDue.push_back({DocumentId(IdBytes{}), billing::DocumentType::Invoice,
            billing::InvoiceState::PastDue, QByteArray::number(at), ClientId(IdBytes{}), u"Maya"_s, view.date,
            view.date, sum, Money::zero(euro), sum});
    }
    column.present(view, *parseInstant("2026-10-27T10:42:00Z"));
    column.resize(320, 900);
    column.show();
    auto *rest = column.findChild<QPushButton *>(u"restOverdue"_s);
    QVERIFY(rest);
    // Those that stand at 107, 108 and 109 cents above 99 euros are left out.
    const QString sum = moneyText(Money(3 * 100'00 + 7 + 8 + 9, euro));
    QVERIFY2(rest->text().contains(sum) && rest->text().contains(u"3"_s), qPrintable(rest->text()));
    QSignalSpy asked(&column, &WaitingColumn::overdueRequested);
    QTest::mouseClick(rest, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TodaySumsTest::aNewPointGoesIntoTheCheckList_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an empty note") << QString() << u"- [ ] Walk"_s;
    QTest::newRow("behind the last item")
        << u"- [ ] One\n- [x] Two\n\nEnd"_s << u"- [ ] One\n- [x] Two\n- [ ] Walk\n\nEnd"_s;
    QTest::newRow("at the end of what has no items") << u"Words"_s << u"Words\n\n- [ ] Walk"_s;
    QTest::newRow("a line is ended already") << u"Words\n"_s << u"Words\n\n- [ ] Walk"_s;
    QTest::newRow("behind an item at the end")
        << u"Words\n- [ ] One\n"_s << u"Words\n- [ ] One\n- [ ] Walk\n"_s;
}

void TodaySumsTest::aNewPointGoesIntoTheCheckList()
{
    QFETCH(QString, note);
    QFETCH(QString, expected);
    const NewPoint point = newPoint(note, u" Walk\n"_s);
    QCOMPARE(QString(note).insert(point.at, point.text), expected);
}

SP_WINDOW_TEST_MAIN(TodaySumsTest)
#include "today_sums_test.moc"
