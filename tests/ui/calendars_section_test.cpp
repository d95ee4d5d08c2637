// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_account_sheet.h"
#include "ui/settings/calendars_section.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QComboBox>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace sp::syncing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Desk : PracticeDesk {
    QWidget region;
    CalendarsSection *section;

    Desk() : PracticeDesk(gallery::SamplePractice::Content::Empty)
    {
        present(region, {900, 800});
        section = new CalendarsSection(practice.client(), region, &region);
        section->setGeometry(0, 0, 640, 760);
        section->setVisible(true);
        hearToasts(*section);
        reload();
    }
    void reload()
    {
        section->load();
        practice.settle();
    }
    /// An account with a calendar of one's own, as a first round leaves it; none is due.
    void connected(const QByteArray &failing = {}, std::int64_t missing = 0, bool signsIn = false)
    {
        const auto made = practice.run([&](Engine &engine) {
            return engine.run<Done>("calendar.connect", [&](Unit &unit) -> Result<Done> {
                const auto id = unit.newId<CalendarAccountTag>();
                AccountStore store(engine.database());
                CalendarAccount account{.id = id,
                    .settings = {.kind = "caldav",
                        .name = u"Fastmail"_s,
                        .address = u"https://caldav.fastmail.com"_s,
                        .user = u"mara@practice.example"_s},
                    .failing = failing,
                    .failingFacts = {{u"host"_s, u"caldav.fastmail.com"_s}}};
                if (signsIn) {
                    account.settings = {"microsoft", u"Clinic"_s};
                    account.settings.client = "an-id";
                    account.mayWrite = false;
                }
                SP_CHECK(store.insert(account));
                SP_CHECK(store.update(account));
                SP_CHECK(store.seen(id, unit.now() - 5min));
                unit.audit("calendar.connected", "calendar_account", id);
                const CalendarHere calendar{.id = unit.newId<RemoteCalendarTag>(),
                    .account = id,
                    .remoteId = "/cal/main/",
                    .name = u"Work"_s,
                    .writable = true,
                    .missing = missing};
                SP_CHECK(store.insert(calendar));
                return store.update(calendar);
            });
        });
        QVERIFY(made);
        reload();
    }
    CalendarHere calendar()
    {
        return *practice.run([](Engine &engine) -> Result<CalendarHere> {
            SP_TRY(accounts, engine.syncing().accounts().accounts());
            SP_TRY(calendars, engine.syncing().accounts().calendars(accounts.front().id));
            return calendars.front();
        });
    }
    std::vector<CalendarAccount> accounts()
    {
        return *practice.run([](Engine &engine) { return engine.syncing().accounts().accounts(); });
    }
    Toggle *toggle(const QString &text)
    {
        for (Toggle *each : section->findChildren<Toggle *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    void chooseService(QWidget &form, const QString &begins)
    {
        auto *service = form.findChild<QComboBox *>();
        service->setCurrentIndex(service->findText(begins, Qt::MatchStartsWith));
    }
    /// The one that is open: a closed one goes with the event loop that closed it.
    CalendarAccountSheet *form()
    {
        const auto all = region.findChildren<CalendarAccountSheet *>();
        const auto open = std::ranges::find_if(all, [](QWidget *each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    /// Until the thread that waits for the browser has heard.
    bool until(const std::function<bool()> &done)
    {
        return QTest::qWaitFor([&] {
            practice.settle();
            return done();
        });
    }
    bool says(const QString &text) { return says(*section, text); }
    bool says(QWidget &where, const QString &text)
    {
        const auto labels = where.findChildren<Label *>();
        return std::ranges::any_of(labels, [&](Label *each) { return each->text().contains(text); });
    }
    TextField *field(QWidget &form, const QString &name)
    {
        for (TextField *each : form.findChildren<TextField *>())
            if (each->box().edit().accessibleName() == name)
                return each;
        return nullptr;
    }
};

}  // namespace

class CalendarsSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void connectsAnAccount();
    void signsInInTheBrowser();
    void stopsWaitingForTheBrowser();
    void signsInAgainWhenAccessWasTakenBack();
    void asksToWriteWhenItIsFirstSwitchedOn();
    void asksForWhatTheServiceNeeds();
    void saysHowAnAccountFares();
    void choosesWhatACalendarIsFor();
    void pausesAndDisconnects();
    void asksWhatBecomesOfMissingEntries();
};

void CalendarsSectionTest::connectsAnAccount()
{
    Desk desk;
    QVERIFY(desk.says(u"No other calendar is connected"_s));
    QVERIFY(desk.press(desk.region, u"Connect a calendar"_s));
    auto *form = desk.region.findChild<CalendarAccountSheet *>();
    QVERIFY(form);
    desk.chooseService(*form, u"iCloud"_s);
    QVERIFY(!desk.press(*form, u"Connect"_s));  // Nothing is said yet.
    desk.field(*form, u"User name or e-mail"_s)->setText(u"mara@icloud.example"_s);
    QTest::keyClicks(form->findChild<SecretField *>(), u"app-word"_s);
    QVERIFY(desk.press(*form, u"Connect"_s));
    desk.practice.settle();
    const auto accounts = desk.accounts();
    QCOMPARE(accounts.size(), 1U);
    QCOMPARE(accounts[0].settings.name, u"iCloud"_s);
    QCOMPARE(accounts[0].settings.address, u"https://caldav.icloud.com"_s);
    QVERIFY(desk.says(u"mara@icloud.example"_s));
}

void CalendarsSectionTest::signsInInTheBrowser()
{
    Desk desk;
    QVERIFY(desk.press(desk.region, u"Connect a calendar"_s));
    desk.chooseService(*desk.form(), u"Google"_s);
    QVERIFY(desk.says(*desk.form(), u"enable the Google Calendar API"_s));
    QVERIFY(!desk.press(*desk.form(), u"Sign in in the browser"_s));
    desk.field(*desk.form(), u"Client id"_s)->setText(u" my-id "_s);
    QVERIFY(!desk.press(*desk.form(), u"Sign in in the browser"_s));  // It wants the secret as well.
    for (auto *field : desk.form()->findChildren<SecretField *>())
        if (field->isVisible())
            QTest::keyClicks(field, u"hush"_s);
    desk.practice.calendars().answer({ErrorCode::Refused, "oauth.denied"});
    QVERIFY(desk.press(*desk.form(), u"Sign in in the browser"_s));
    QVERIFY(desk.until([&] { return desk.says(*desk.form(), u"Access was not allowed"_s); }));
    QVERIFY(desk.accounts().empty());
    QVERIFY(desk.press(*desk.form(), u"Sign in in the browser"_s));
    QVERIFY(desk.says(*desk.form(), u"Your browser shows a page"_s));
    desk.practice.calendars().letIn();
    QVERIFY(desk.until([&] { return !desk.form(); }));
    const auto accounts = desk.accounts();
    QCOMPARE(accounts.size(), 1U);
    QCOMPARE(accounts[0].settings.kind, "google");
    QCOMPARE(accounts[0].settings.client, "my-id");
    QVERIFY(!accounts[0].mayWrite);
    QCOMPARE(desk.practice.calendars().asked().clientSecret->size(), std::size_t(4));
}

void CalendarsSectionTest::stopsWaitingForTheBrowser()
{
    Desk desk;
    QVERIFY(desk.press(desk.region, u"Connect a calendar"_s));
    desk.chooseService(*desk.form(), u"Microsoft"_s);
    desk.field(*desk.form(), u"Client id"_s)->setText(u"my-id"_s);
    QVERIFY(desk.press(*desk.form(), u"Sign in in the browser"_s));
    QVERIFY(desk.press(*desk.form(), u"Cancel"_s));
    QVERIFY(desk.until([&] { return desk.says(*desk.form(), u"You stopped signing in"_s); }));
    QVERIFY(desk.form() && desk.accounts().empty());
    QVERIFY(desk.press(*desk.form(), u"Cancel"_s));
    QVERIFY(desk.until([&] { return !desk.form(); }));
}

void CalendarsSectionTest::signsInAgainWhenAccessWasTakenBack()
{
    Desk desk;
    desk.connected("remote.signed_out", 0, true);
    QVERIFY(desk.says(u"no longer lets this program in"_s));
    QVERIFY(desk.press(*desk.section, u"Reconnect"_s));
    QCOMPARE(desk.field(*desk.form(), u"Client id"_s)->text(), u"an-id"_s);
    desk.practice.calendars().letIn();
    QVERIFY(desk.press(*desk.form(), u"Sign in in the browser"_s));
    QVERIFY(desk.until([&] { return !desk.form(); }));
    QVERIFY(!desk.practice.calendars().asked().writes);
    QCOMPARE(desk.accounts()[0].failing, "");
}

void CalendarsSectionTest::asksToWriteWhenItIsFirstSwitchedOn()
{
    {
        Desk desk;
        desk.connected({}, 0, true);
        desk.toggle(u"Both ways"_s)->click();
        QVERIFY(desk.form() && desk.says(*desk.form(), u"allow it to write as well"_s));
        QVERIFY(desk.press(*desk.form(), u"Cancel"_s));
        QVERIFY(desk.until([&] { return !desk.form(); }));
        QVERIFY(!desk.calendar().twoWay);
    }
    Desk desk;
    desk.connected({}, 0, true);
    desk.toggle(u"Both ways"_s)->click();
    desk.practice.calendars().letIn();
    QVERIFY(desk.press(*desk.form(), u"Sign in in the browser"_s));
    QVERIFY(desk.until([&] { return desk.calendar().twoWay; }));
    QVERIFY(desk.practice.calendars().asked().writes && desk.accounts()[0].mayWrite);
    QVERIFY(desk.until([&] { return desk.toggle(u"Both ways"_s)->isChecked(); }));
}

void CalendarsSectionTest::asksForWhatTheServiceNeeds()
{
    Desk desk;
    QVERIFY(desk.press(desk.region, u"Connect a calendar"_s));
    auto *form = desk.region.findChild<CalendarAccountSheet *>();
    desk.chooseService(*form, u"iCloud"_s);
    QVERIFY(!desk.field(*form, u"Address"_s)->isVisible());
    desk.chooseService(*form, u"Nextcloud"_s);
    QVERIFY(desk.field(*form, u"Address"_s)->isVisible());
    QVERIFY(form->findChild<SecretField *>()->isVisible());
    QCOMPARE(desk.field(*form, u"Name"_s)->text(), QString());
    desk.chooseService(*form, u"A published"_s);
    QVERIFY(!form->findChild<SecretField *>()->isVisible());
    QVERIFY(!desk.field(*form, u"User name or e-mail"_s)->isVisible());
    desk.field(*form, u"Address"_s)->setText(u"https://club.example/all.ics"_s);
    desk.field(*form, u"Name"_s)->setText(u"The club"_s);
    desk.chooseService(*form, u"iCloud"_s);
    QCOMPARE(desk.field(*form, u"Name"_s)->text(), u"The club"_s);  // One's own name stays.
    desk.chooseService(*form, u"A published"_s);
    QVERIFY(desk.press(*form, u"Connect"_s));
    desk.practice.settle();
    QCOMPARE(desk.accounts()[0].settings.kind, "ics");
    QCOMPARE(desk.accounts()[0].settings.user, QString());
}

void CalendarsSectionTest::saysHowAnAccountFares()
{
    Desk good;
    good.connected();
    QVERIFY(good.says(u"Both sides agreed 5 min ago"_s));
    Desk bad;
    bad.connected("remote.sign_in");
    QVERIFY(bad.says(u"does not accept the password"_s));
}

void CalendarsSectionTest::choosesWhatACalendarIsFor()
{
    Desk desk;
    desk.connected();
    QVERIFY(desk.toggle(u"Counts here"_s)->isChecked());
    desk.toggle(u"Bookings go here"_s)->click();
    desk.practice.settle();
    QVERIFY(desk.calendar().target);
    QVERIFY(desk.toggle(u"Bookings go here"_s)->isChecked());
    desk.toggle(u"Counts here"_s)->click();
    desk.practice.settle();
    QVERIFY(!desk.calendar().reads);
}

void CalendarsSectionTest::pausesAndDisconnects()
{
    Desk desk;
    desk.connected();
    QVERIFY(desk.press(*desk.section, u"Pause"_s));
    desk.practice.settle();
    QVERIFY(desk.says(u"Paused"_s));
    QVERIFY(desk.press(*desk.section, u"Go on"_s));
    desk.practice.settle();
    QVERIFY(!desk.says(u"Paused"_s));
    QVERIFY(desk.press(*desk.section, u"Disconnect"_s));
    desk.practice.settle();
    QVERIFY(desk.accounts().empty());
    QVERIFY(desk.says(u"No other calendar is connected"_s));
}

void CalendarsSectionTest::asksWhatBecomesOfMissingEntries()
{
    Desk desk;
    desk.connected({}, 40);
    QVERIFY(desk.says(u"40 entries are missing"_s));
    QVERIFY(desk.press(*desk.section, u"Keep them"_s));
    desk.practice.settle();
    QCOMPARE(desk.calendar().said, "keep");
    QVERIFY(!desk.says(u"40 entries are missing"_s));
}

SP_WINDOW_TEST_MAIN(CalendarsSectionTest)
#include "calendars_section_test.moc"
