// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/appointment_sheet.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/choice.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *monday = "2026-10-26T12:30";
constexpr const char *nextMonday = "2026-11-02T12:30";

/// A practice with a weekly time of nobody's, which the owner opens.
struct Desk : PracticeDesk {
    QWidget region;
    SessionActions actions{practice.client()};
    TimeZone zone = *TimeZone::create("Europe/Lisbon");
    std::optional<SessionId> opened;
    std::optional<SessionId> started;

    Desk()
    {
        QObject::connect(
            &actions, &SessionActions::opened, &region, [this](const SessionId &id) { opened = id; });
        QObject::connect(
            &actions, &SessionActions::started, &region, [this](const SessionId &id) { started = id; });
        QObject::connect(&actions, &SessionActions::detailsNeeded, &region,
            [this](const PlannedSession &planned, bool start) {
                auto *sheet = new AppointmentSheet(practice.client(), actions, planned,
                    start ? AppointmentSheet::Then::Start : AppointmentSheet::Then::Open, zone, region);
                sheet->open();
            });
        present(region, {900, 700});
    }
    void add(const QString &title, const char *start, std::vector<QByteArray> rules = {})
    {
        did<EventId>("calendar.add", [&](Engine &engine, Unit &unit) {
            return engine.calendar().add(
                unit, {title, {*parseLocalTime(start), TimeKind::Zoned, zone}, hours(1), std::move(rules)});
        });
    }
    /// What stands in the calendar at a time of which nobody has said whose it is.
    PlannedSession at(const QString &title, const char *start)
    {
        const Instant from = zone.toInstant(*parseLocalTime(start));
        const auto all = practice.run([&](Engine &engine) {
            return plannedWithin(engine, {from, from + minutes(1)}, zone);
        });
        for (const PlannedSession &each : *all)
            if (each.title == title && each.when.start == from)
                return each;
        qFatal("nothing there");
    }
    AppointmentSheet *sheet() { return region.findChild<AppointmentSheet *>(); }
    ClientPicker &picker() { return *sheet()->findChild<ClientPicker *>(); }
    QString who() { return picker().findChild<QLineEdit *>()->text(); }
    void type(const QString &name) { PracticeDesk::type(picker(), name); }
    void key(Qt::Key key) { PracticeDesk::key(picker(), key); }
    void accept()
    {
        Q_EMIT sheet()->accepted();
        practice.settle();
    }
};

}  // namespace

class AppointmentSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void proposesWhomTheTitleNames();
    void asksAgainWithoutAClient();
    void makesANewClientByTheWay();
    void holdsForTheSeriesOrOnlyOnce_data();
    void holdsForTheSeriesOrOnlyOnce();
    void startsWhatWasToBeStarted();
};

void AppointmentSheetTest::proposesWhomTheTitleNames()
{
    Desk desk;
    desk.add(u"Walk with jonas"_s, "2026-10-28T18:00");
    const PlannedSession planned = desk.at(u"Walk with jonas"_s, "2026-10-28T18:00");
    QVERIFY(!planned.isAppointment());
    desk.actions.open(planned);
    desk.practice.settle();
    QVERIFY(desk.sheet());
    QVERIFY2(desk.who().startsWith(u"Jonas"_s), qPrintable(desk.who()));
    desk.accept();
    QVERIFY(desk.opened);
    const auto session =
        desk.practice.run([&](Engine &engine) { return engine.sessions().store().findRow(*desk.opened); });
    QVERIFY((*session)->clientName.startsWith(u"Jonas"_s));
}

void AppointmentSheetTest::asksAgainWithoutAClient()
{
    Desk desk;
    desk.actions.open(desk.at(u"Lunch"_s, monday));
    desk.practice.settle();
    QCOMPARE(desk.who(), QString());
    desk.accept();
    QVERIFY(desk.sheet() && desk.sheet()->isVisible());
    QVERIFY(!desk.opened);
}

void AppointmentSheetTest::makesANewClientByTheWay()
{
    Desk desk;
    desk.actions.open(desk.at(u"Lunch"_s, monday));
    desk.practice.settle();
    desk.type(u"Nina Roth"_s);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.who(), u"Nina Roth"_s);
    desk.accept();
    QVERIFY(desk.opened);
    const auto found =
        desk.practice.run([&](Engine &engine) { return engine.people().store().search(u"nina roth"_s, 5); });
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().status, ClientStatus::Active);
}

void AppointmentSheetTest::holdsForTheSeriesOrOnlyOnce_data()
{
    QTest::addColumn<bool>("series");
    QTest::newRow("the whole series") << true;
    QTest::newRow("only this one") << false;
}

void AppointmentSheetTest::holdsForTheSeriesOrOnlyOnce()
{
    QFETCH(bool, series);
    Desk desk;
    desk.actions.open(desk.at(u"Lunch"_s, monday));
    desk.practice.settle();
    desk.type(u"jonas"_s);
    desk.key(Qt::Key_Return);
    auto *whole = desk.sheet()->findChild<CheckRow *>();
    QVERIFY(whole->isVisible() && whole->isChecked());
    whole->setChecked(series);
    desk.accept();
    QVERIFY(desk.opened);
    QCOMPARE(desk.at(u"Lunch"_s, nextMonday).isAppointment(), series);
}

void AppointmentSheetTest::startsWhatWasToBeStarted()
{
    Desk desk;
    desk.add(u"Jonas Keller"_s, "2026-10-27T10:30");
    PlannedSession planned = desk.at(u"Jonas Keller"_s, "2026-10-27T10:30");
    desk.actions.start(planned);
    desk.practice.settle();
    QVERIFY(desk.sheet());
    if (desk.who().isEmpty()) {
        desk.type(u"jonas"_s);
        desk.key(Qt::Key_Return);
    }
    desk.accept();
    QVERIFY(desk.started);
    QVERIFY(!desk.opened);
}

SP_WINDOW_TEST_MAIN(AppointmentSheetTest)
#include "appointment_sheet_test.moc"
