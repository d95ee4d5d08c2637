// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_sync.h"
#include "core/practice/syncing/conflict_settling.h"
#include "ui/calendar/calendar_page.h"
#include "ui/syncing/conflict_sheet.h"
#include "ui/syncing/missing_sheet.h"
#include "ui/syncing/sync_banners.h"
#include "ui/syncing/sync_log_sheet.h"
#include "ui/syncing/trash_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace sp::syncing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    CalendarPage page{practice.client()};

    explicit Desk(bool connected = true) : PracticeDesk(gallery::SamplePractice::Content::Empty)
    {
        if (connected && !practice.run(gallery::fillSync))
            qFatal("the calendars could not be connected");
        hearToasts(page);
        present(page);
    }
    SyncBanners &banners() { return *page.findChild<SyncBanners *>(); }
    bool says(QWidget &root, const QString &text)
    {
        const auto labels = root.findChildren<Label *>();
        return std::ranges::any_of(
            labels, [&](Label *each) { return each->isVisible() && each->text().contains(text); });
    }
    template <typename Made>
    Made *opened(void (SyncBanners::*way)())
    {
        (banners().*way)();
        practice.settle();
        auto *sheet = page.findChild<Made *>();
        if (!sheet)
            qFatal("no sheet");
        return sheet;
    }
    void accept(Sheet &sheet)
    {
        Q_EMIT sheet.accepted();
        practice.settle();
    }
    /// What the entry of that uid says here.
    Bundle here(const QByteArray &uid)
    {
        return *practice.run([&](Engine &engine) -> Result<Bundle> {
            SP_TRY(found, EventRows(engine.calendar()).load(uid));
            return found.bundle;
        });
    }
    std::size_t waiting()
    {
        return practice.run([](Engine &engine) { return engine.syncing().links().conflicts(false); })->size();
    }
    std::size_t inTrash()
    {
        return practice.run([](Engine &engine) { return engine.syncing().links().trash(); })->size();
    }
    RadioRow *choice(QWidget &root, const QString &spoken)
    {
        for (auto *each : root.findChildren<RadioRow *>())
            if (each->accessibleName().startsWith(spoken))
                return each;
        return nullptr;
    }
};

}  // namespace

class SyncingSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void nothingStandsThereWithoutCalendarsElsewhere();
    void tellsWhatWaits();
    void choosesWhatTheRuleDecided();
    void settlesFieldByFieldAndTakesItBack();
    void aDeletionIsOneChoice();
    void putsSeveralBackAtOnce();
    void emptiesTheTrashAndTakesItBack();
    void asksWhetherSoMuchIsGone();
    void saysInWordsWhatHappened();
    void hidesWhatMayNameSomebody();
};

void SyncingSheetsTest::nothingStandsThereWithoutCalendarsElsewhere()
{
    Desk desk(false);
    QVERIFY(!desk.banners().isVisible());
}

void SyncingSheetsTest::tellsWhatWaits()
{
    Desk desk;
    QVERIFY(desk.says(desk.banners(), u"changed here and in Work"_s));
    QVERIFY(desk.says(desk.banners(), u"Regattas says that 40 of 52 entries are gone"_s));
}

void SyncingSheetsTest::choosesWhatTheRuleDecided()
{
    Desk desk;
    auto *sheet = desk.opened<ConflictSheet>(&SyncBanners::openConflicts);
    QCOMPARE(sheet->count(), 2);
    QVERIFY(desk.says(*sheet, u"1 of 2"_s));
    QVERIFY(desk.says(*sheet, u"Peer group"_s));
    QVERIFY(desk.choice(*sheet, u"Where here"_s)->isChecked());
    QVERIFY(!desk.choice(*sheet, u"Where there"_s)->isChecked());
    // Both changed the place and the time; notes came only from there.
    int marks = 0;
    for (auto *chip : sheet->findChildren<Chip *>())
        marks += chip->isVisible() && chip->content().text == u"both changed"_s ? 1 : 0;
    QCOMPARE(marks, 2);
}

void SyncingSheetsTest::settlesFieldByFieldAndTakesItBack()
{
    Desk desk;
    auto *sheet = desk.opened<ConflictSheet>(&SyncBanners::openConflicts);
    desk.choice(*sheet, u"Where there"_s)->setChecked(true);
    desk.accept(*sheet);
    QCOMPARE(desk.waiting(), 1U);
    QCOMPARE(desk.here("c1").events().front().location, u"Rua do Alecrim 12"_s);
    QCOMPARE(localTimeText(desk.here("c1").events().front().when.start.local), "2026-10-29T18:00:00");
    QVERIFY(desk.says(*sheet, u"1 of 1"_s));  // The next one stands there.
    QVERIFY(desk.words.last().startsWith(u"Settled"_s));
    desk.undo();
    desk.practice.settle();
    QCOMPARE(desk.waiting(), 2U);
    QCOMPARE(desk.here("c1").events().front().location, u"Studio, second floor"_s);
}

void SyncingSheetsTest::aDeletionIsOneChoice()
{
    Desk desk;
    auto *sheet = desk.opened<ConflictSheet>(&SyncBanners::openConflicts);
    for (auto *button : sheet->findChildren<Button *>())
        if (button->accessibleName() == u"Next entry"_s)
            button->click();
    desk.practice.settle();
    QVERIFY(desk.says(*sheet, u"Dentist"_s));
    auto *there = desk.choice(*sheet, u"The entry there: deleted"_s);
    QVERIFY(there);
    QVERIFY(!there->isChecked());
    QVERIFY(desk.press(*sheet, u"All of theirs"_s));
    desk.accept(*sheet);
    QVERIFY(desk.here("c2").isEmpty());
}

void SyncingSheetsTest::putsSeveralBackAtOnce()
{
    Desk desk;
    auto *sheet = desk.opened<TrashSheet>(&SyncBanners::openTrash);
    QVERIFY(desk.says(*sheet, u"Deleted in Work"_s));
    QVERIFY(desk.says(*sheet, u"Deleted here, and so in Work too"_s));
    const auto ticks = sheet->findChildren<CheckRow *>();
    QCOMPARE(ticks.size(), 2);
    for (CheckRow *tick : ticks)
        tick->setChecked(true);
    desk.accept(*sheet);
    QCOMPARE(desk.inTrash(), 0U);
    QVERIFY(!desk.here("t1").isEmpty());
    QVERIFY(!desk.here("t2").isEmpty());
    desk.undo();
    desk.practice.settle();
    QCOMPARE(desk.inTrash(), 2U);
}

void SyncingSheetsTest::emptiesTheTrashAndTakesItBack()
{
    Desk desk;
    auto *sheet = desk.opened<TrashSheet>(&SyncBanners::openTrash);
    QVERIFY(desk.press(*sheet, u"Empty now"_s));
    QCOMPARE(desk.inTrash(), 0U);
    desk.undo();
    desk.practice.settle();
    QCOMPARE(desk.inTrash(), 2U);
}

void SyncingSheetsTest::asksWhetherSoMuchIsGone()
{
    Desk desk;
    QVERIFY(desk.press(desk.banners(), u"Decide"_s));
    auto *sheet = desk.page.findChild<MissingSheet *>();
    QVERIFY(sheet);
    desk.accept(*sheet);
    const auto news = *desk.practice.run(readSyncNews);
    QVERIFY(news.missing.empty());
    QVERIFY(!desk.says(desk.banners(), u"are gone"_s));
    QVERIFY(desk.words.last().contains(u"are kept"_s));
}

void SyncingSheetsTest::saysInWordsWhatHappened()
{
    Desk desk;
    auto *sheet = desk.opened<SyncLogSheet>(&SyncBanners::openLog);
    QVERIFY(desk.says(*sheet, u"Went to Work: Peer group"_s));
    QVERIFY(desk.says(*sheet, u"Deleted in Work, and so here: Supervision, Joana"_s));
    QVERIFY(desk.says(*sheet, u"does not let this account do that"_s));
    desk.accept(*sheet);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Went to Work: Peer group"_s));
    QVERIFY(!copied.contains(u'{'));
    sheet->findChild<FilterChip *>()->click();
    desk.practice.settle();
    QVERIFY(!desk.says(*sheet, u"Went to Work"_s));
    QVERIFY(desk.says(*sheet, u"Not taken by Work: Dentist"_s));
}

void SyncingSheetsTest::hidesWhatMayNameSomebody()
{
    ShownNames::instance().show(ShownNames::Names::Initials);
    {
        Desk desk;
        auto *trash = desk.opened<TrashSheet>(&SyncBanners::openTrash);
        const auto ticks = trash->findChildren<CheckRow *>();
        QVERIFY(
            std::ranges::none_of(ticks, [](CheckRow *each) { return each->text().contains(u"Joana"_s); }));
    }
    ShownNames::instance().show(ShownNames::Names::Spelled);
}

SP_WINDOW_TEST_MAIN(SyncingSheetsTest)
#include "syncing_sheets_test.moc"
