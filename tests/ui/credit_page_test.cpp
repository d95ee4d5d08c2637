// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/bar/credit_bar.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/credit/bar/session_credit_line.h"
#include "ui/credit/credit_drawer.h"
#include "ui/credit/credit_panel.h"
#include "ui/credit/credit_sheets.h"
#include "ui/credit/sell_sheet.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/session/finish_model.h"
#include "ui/today/today_model.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_list.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QSignalSpy>

using namespace sp;
using namespace sp::credit;
using namespace sp::gallery;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    ClientsPage page{practice.client()};

    Desk() : PracticeDesk(SamplePractice::Content::Prepaid)
    {
        hearToasts(page);
        present(page, {1240, 840});
    }
    ClientSummary client(const QString &name)
    {
        return practice.run([&](Engine &engine) { return engine.people().store().search(name, 1); })->front();
    }
    void show(const QString &name)
    {
        page.showClient(client(name).id);
        practice.settle();
        practice.settle();
    }
    std::vector<CreditView> credits(const QString &name)
    {
        const ClientId id = client(name).id;
        return practice.run([id](Engine &engine) { return readClientCredits(engine, id); })->packages;
    }
    QList<CreditBar *> bars()
    {
        QList<CreditBar *> shown;
        for (CreditBar *bar : page.findChildren<CreditBar *>())
            if (bar->isVisible())
                shown << bar;
        return shown;
    }
    CreditDrawer *drawer()
    {
        bars().front()->setFocus();
        bars().front()->click();
        practice.settle();
        return page.findChild<CreditDrawer *>();
    }
    TextField *field(QWidget &sheet, const QString &name)
    {
        for (TextField *each : sheet.findChildren<TextField *>())
            if (each->box().edit().accessibleName() == name)
                return each;
        return nullptr;
    }
    void takeBack()
    {
        QVERIFY(undo);
        undo();
        practice.settle();
    }
};

}  // namespace

class CreditPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theSampleHasEveryState();
    void everyBalanceIsItsEntries();
    void theDrawerShowsEveryEntryAndGoes();
    void aLoggedSessionMovesTheBar();
    void whoHasNoneIsOfferedOne();
    void aCorrectionIsTakenBack();
    void aPackageRestsAndGoesOn();
    void aSaleDraftsItsInvoiceAndIsTakenBack();
    void everyPlaceSaysTheSame();
    void finishingSaysWhatItDraws();
};

void CreditPageTest::theSampleHasEveryState()
{
    Desk desk;
    using Kind = Burndown::Kind;
    const std::pair<QString, Kind> expected[] = {{u"Jonas"_s, Kind::Low}, {u"Clara"_s, Kind::Empty},
        {u"Nordlicht"_s, Kind::Overdrawn}, {u"Daniel"_s, Kind::Plenty}, {u"Lena"_s, Kind::Frozen}};
    for (const auto &[name, kind] : expected) {
        const auto credits = desk.credits(name);
        QVERIFY2(!credits.empty(), qPrintable(name));
        QVERIFY2(burndownOf(credits.front()).kind == kind ||
                     (kind == Kind::Low && burndownOf(credits.front()).kind == Kind::Last),
            qPrintable(name + u": "_s + leftText(credits.front())));
    }
}

void CreditPageTest::everyBalanceIsItsEntries()
{
    Desk desk;
    for (const QString &name : {u"Maya"_s, u"Jonas"_s, u"Nordlicht"_s, u"Daniel"_s}) {
        for (const CreditView &credit : desk.credits(name)) {
            const CreditFile file =
                *desk.practice.run([&](Engine &engine) { return readCreditFile(engine, credit.package); });
            std::int64_t sum = 0, held = 0;
            for (const CreditRow &row : file.rows)
                sum += row.entry.quantity;
            for (const CreditHold &hold : file.holds)
                held += hold.quantity;
            QCOMPARE(sum, credit.left);
            QCOMPARE(held, credit.booked);
        }
    }
}

void CreditPageTest::theDrawerShowsEveryEntryAndGoes()
{
    Desk desk;
    desk.show(u"Jonas"_s);
    QCOMPARE(desk.bars().size(), 1);
    CreditBar *bar = desk.bars().front();
    QCOMPARE(bar->words(), leftText(desk.credits(u"Jonas"_s).front()));
    CreditDrawer *drawer = desk.drawer();
    QVERIFY2(drawer && drawer->file(), "F08.2.6");
    const CreditFile &file = *drawer->file();
    QVERIFY(file.rows.size() > 2);
    QVERIFY2(
        std::ranges::is_sorted(file.rows, std::greater(), [](const CreditRow &row) { return row.entry.seq; }),
        "F08.2.6 the newest first");
    QVERIFY2(std::ranges::is_sorted(file.holds, {}, &CreditHold::at), "F08.2.6 the soonest first");
    QVERIFY(!file.holds.empty());
    auto *entries = drawer->findChild<RowList *>(u"creditEntries"_s);
    QCOMPARE(entries->model()->rowCount(), int(file.rows.size()));
    // Down to the session.
    QSignalSpy opened(&desk.page, &ClientsPage::openSession);
    for (int row = 0; row < entries->model()->rowCount(); ++row) {
        const auto line = entries->model()->index(row, 0).data(RowRole).value<ListRow>();
        if (!line.key.startsWith('@')) {
            Q_EMIT entries->opened(line.key);
            break;
        }
    }
    QCOMPARE(opened.size(), 1);
    desk.practice.settle();
    // Esc, and the keyboard is where it was.
    drawer = desk.drawer();
    QTest::keyClick(drawer, Qt::Key_Escape);
    desk.practice.settle();
    QVERIFY(!desk.page.findChild<CreditDrawer *>());
    QVERIFY2(desk.page.focusWidget() == desk.bars().front(), "F08.2.6");
}

void CreditPageTest::aLoggedSessionMovesTheBar()
{
    Desk desk;
    desk.show(u"Maya"_s);
    const CreditView before = desk.credits(u"Maya"_s).front();
    const QString words = desk.bars().front()->words();
    const ClientId maya = desk.client(u"Maya"_s).id;
    desk.did<SessionId>("session.log", [&](Engine &engine, Unit &unit) -> Result<SessionId> {
        SP_TRY(service, engine.services().named(u"Coaching"_s));
        const Instant start = engine.now() - std::chrono::hours(30);
        return engine.sessions().log(unit, {maya, service->id, Interval{start, start + std::chrono::hours(1)},
                                               *TimeZone::create("Europe/Lisbon")});
    });
    desk.practice.settle();
    const std::vector<CreditView> after = desk.credits(u"Maya"_s);
    const auto same = std::ranges::find(after, before.package, &CreditView::package);
    QVERIFY(same->left < before.left);
    bool shown = false;
    for (CreditBar *bar : desk.bars())
        shown = shown || (bar->credit()->package == before.package && bar->words() == leftText(*same));
    QVERIFY2(shown && leftText(*same) != words, "F08.2.3, F08.4.2");
}

void CreditPageTest::whoHasNoneIsOfferedOne()
{
    Desk desk;
    desk.show(u"Sofia"_s);
    QVERIFY(desk.bars().isEmpty());
    const auto labels = desk.page.findChildren<QLabel *>();
    QVERIFY2(std::ranges::any_of(labels,
                 [](QLabel *label) { return label->isVisible() && label->text() == u"No active package"_s; }),
        "F08.4.5");
    QVERIFY2(desk.press(desk.page, u"Sell a package"_s), "F08.4.5");
    QVERIFY(desk.page.findChild<SellSheet *>());
}

void CreditPageTest::aCorrectionIsTakenBack()
{
    Desk desk;
    desk.show(u"Jonas"_s);
    const std::int64_t before = desk.credits(u"Jonas"_s).front().left;
    QVERIFY(desk.press(*desk.drawer(), u"Correct"_s));
    auto *sheet = desk.page.findChild<CorrectSheet *>();
    QVERIFY(sheet);
    // Without a quantity and a reason nothing happens.
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QCOMPARE(desk.credits(u"Jonas"_s).front().left, before);
    desk.field(*sheet, u"How much"_s)->setText(u"1 h 30"_s);
    desk.field(*sheet, u"Why"_s)->setText(u"The line broke off twice"_s);
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    QVERIFY2(desk.credits(u"Jonas"_s).front().left == before + 90, "F14.6.1");
    desk.takeBack();
    QCOMPARE(desk.credits(u"Jonas"_s).front().left, before);
}

void CreditPageTest::aPackageRestsAndGoesOn()
{
    Desk desk;
    desk.show(u"Jonas"_s);
    QVERIFY(desk.press(*desk.drawer(), u"Let it rest"_s));
    Q_EMIT desk.page.findChild<RestSheet *>()->accepted();
    desk.practice.settle();
    QVERIFY(desk.credits(u"Jonas"_s).front().frozen);
    desk.takeBack();
    QVERIFY(!desk.credits(u"Jonas"_s).front().frozen);
    desk.show(u"Lena"_s);
    QVERIFY(desk.credits(u"Lena"_s).front().frozen);
    QVERIFY(desk.press(*desk.drawer(), u"Let it go on"_s));
    QVERIFY(!desk.credits(u"Lena"_s).front().frozen);
}

void CreditPageTest::aSaleDraftsItsInvoiceAndIsTakenBack()
{
    Desk desk;
    desk.show(u"Sofia"_s);
    QVERIFY(desk.press(desk.page, u"Sell a package"_s));
    auto *sheet = desk.page.findChild<SellSheet *>();
    desk.practice.settle();
    QVERIFY(sheet->sale() && sheet->price());
    Q_EMIT sheet->accepted();
    desk.practice.settle();
    const auto bought = desk.credits(u"Sofia"_s);
    QCOMPARE(bought.size(), 1U);
    const BilledDocument invoice = *desk.practice.run(
        [&](Engine &engine) { return engine.billing().document(*bought.front().document); });
    QCOMPARE(invoice.state, billing::InvoiceState::Draft);
    QCOMPARE(desk.bars().size(), 1);
    desk.takeBack();
    QVERIFY(desk.credits(u"Sofia"_s).empty());
}

void CreditPageTest::everyPlaceSaysTheSame()
{
    Desk desk;
    desk.show(u"Maya"_s);
    const CreditView first = desk.credits(u"Maya"_s).front();
    QVERIFY(first.drawnFirst);
    TodayModel today(desk.practice.client());
    desk.practice.settle();
    const auto known = today.view().credits.find(first.client);
    QVERIFY2(known != today.view().credits.end(), "F08.4.1");
    QCOMPARE(known->second.package, first.package);
    QCOMPARE(leftText(known->second), leftText(first));
    const auto planned = std::ranges::find_if(today.view().today,
        [&](const PlannedSession &each) { return each.client == first.client && each.session; });
    QVERIFY(planned != today.view().today.end());
    SessionCreditLine line(desk.practice.client());
    line.showSession(*planned->session);
    desk.practice.settle();
    QVERIFY2(line.words().contains(first.name), qPrintable(line.words()));
    QCOMPARE(line.findChild<CreditBar *>()->words(), leftText(first));
    // A booking that nobody has made yet draws the same.
    const SessionCredit wish = *desk.practice.run([&](Engine &engine) -> Result<SessionCredit> {
        SP_TRY(service, engine.services().named(u"Coaching"_s));
        const Instant start = engine.now() + std::chrono::hours(24 * 20);
        return readWishedCredit(engine, {first.client, service->id, {start, start + std::chrono::hours(1)}});
    });
    QVERIFY(wish.credit && !wish.taken);
}

void CreditPageTest::finishingSaysWhatItDraws()
{
    Desk desk;
    const CreditView before = desk.credits(u"Jonas"_s).front();
    TodayModel today(desk.practice.client());
    desk.practice.settle();
    const auto planned = std::ranges::find_if(today.view().today,
        [&](const PlannedSession &each) { return each.client == before.client && each.session; });
    QVERIFY(planned != today.view().today.end());
    desk.practice.clock().set(planned->when.start);
    desk.did<Done>("session.start",
        [&](Engine &engine, Unit &unit) { return engine.sessions().start(unit, *planned->session); });
    desk.practice.clock().set(planned->when.start + std::chrono::minutes(95));
    FinishModel model(desk.practice.client(), *planned->session);
    model.setLength(minutes(90));
    desk.practice.settle();
    QVERIFY2(model.view(), model.error() ? model.error()->reason.constData() : "no view");
    QVERIFY(model.view()->credit && !model.view()->credit->draws.empty());
    const CreditDraw &draw = model.view()->credit->draws.front();
    // An hour and a half of which less is prepaid: the rest is charged, and says how.
    QVERIFY(before.left < 90);
    QVERIFY(draw.quantity > 0 && draw.quantity <= before.left);
    QVERIFY(!model.view()->covered && model.view()->credit->charge);
    QVERIFY(!overageSteps(*model.view()->credit).isEmpty());
    // Nothing of the trial stays.
    QCOMPARE(desk.credits(u"Jonas"_s).front().left, before.left);
    model.setLength(minutes(15));
    desk.practice.settle();
    QVERIFY(model.view()->covered && model.view()->preview.invoice.content.totals.gross.isZero());
}

SP_WINDOW_TEST_MAIN(CreditPageTest)
#include "credit_page_test.moc"
