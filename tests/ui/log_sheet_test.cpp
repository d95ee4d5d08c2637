// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/client_picker.h"
#include "ui/session/log_sheet.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    QWidget region;
    LogSheet *sheet = nullptr;
    std::optional<SessionId> logged;

    explicit Desk(const LogDraft &draft = {})
    {
        present(region, {900, 700});
        sheet = new LogSheet(practice.client(), draft, region);
        QObject::connect(sheet, &LogSheet::logged, &region, [this](const SessionId &id) { logged = id; });
        sheet->open();
        practice.settle();
    }
    ClientPicker &picker() { return *sheet->findChild<ClientPicker *>(); }
    void set(const QString &name, const QString &text)
    {
        for (TextField *each : sheet->findChildren<TextField *>())
            if (each->box().edit().accessibleName() == name)
                each->setText(text);
        practice.settle();
    }
    bool says(const QString &text)
    {
        for (const Label *label : sheet->findChildren<Label *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void accept()
    {
        Q_EMIT sheet->accepted();
        practice.settle();
    }
    Session session()
    {
        return *practice.run([&](Engine &engine) { return engine.sessions().session(*logged); });
    }
    std::int64_t sessions()
    {
        return *practice.run(
            [](Engine &engine) { return engine.database().integer("SELECT count(*) FROM session"); });
    }
};

}  // namespace

class LogSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void logsWhatTookPlaceWithItsPrice();
    void asksForTheClient();
    void whatIsStillToComeIsRefused();
    void twoPressesLogOnce();
};

void LogSheetTest::logsWhatTookPlaceWithItsPrice()
{
    Desk desk({.start = *parseLocalTime("2026-10-26T06:00"), .length = minutes(90)});
    desk.type(desk.picker(), u"jonas"_s);
    desk.key(desk.picker(), Qt::Key_Return);
    const auto priced = desk.practice.run([](Engine &engine) { return engine.services().list(); });
    auto *service = desk.sheet->findChild<Select *>();
    const auto bySession = std::ranges::find_if(
        *priced, [](const Service &each) { return each.details.price.by == billing::PriceBy::Session; });
    QVERIFY(bySession != priced->end());
    service->setCurrentIndex(static_cast<int>(bySession - priced->begin()));
    desk.practice.settle();
    QVERIFY(desk.says(moneyText(bySession->details.price.price)));
    desk.accept();
    QVERIFY(desk.logged);
    const Session session = desk.session();
    QCOMPARE(session.state, SessionState::Completed);
    QCOMPARE(session.billing, BillingState::Unbilled);
    QCOMPARE(instantText(*session.actualStart), "2026-10-26T06:00:00.000Z");
    QCOMPARE(session.counted().length(), milliseconds(minutes(90)));  // Not the service's.
}

void LogSheetTest::asksForTheClient()
{
    Desk desk;
    desk.accept();
    QVERIFY(!desk.logged);
    QVERIFY(desk.says(u"Choose who the session was with."_s));
}

void LogSheetTest::whatIsStillToComeIsRefused()
{
    Desk desk({.start = *parseLocalTime("2026-10-28T09:00"), .length = minutes(60)});
    desk.type(desk.picker(), u"jonas"_s);
    desk.key(desk.picker(), Qt::Key_Return);
    desk.accept();
    QVERIFY(!desk.logged);
    QVERIFY(desk.says(u"has not ended yet"_s));
    desk.set(u"Day"_s, u"2026-10-26"_s);
    desk.accept();
    QVERIFY(desk.logged);
}

void LogSheetTest::twoPressesLogOnce()
{
    Desk desk({.start = *parseLocalTime("2026-10-26T06:00"), .length = minutes(60)});
    desk.type(desk.picker(), u"jonas"_s);
    desk.key(desk.picker(), Qt::Key_Return);
    const auto before = desk.sessions();
    Q_EMIT desk.sheet->accepted();
    Q_EMIT desk.sheet->accepted();
    desk.practice.settle();
    QCOMPARE(desk.sessions(), before + 1);
}

SP_WINDOW_TEST_MAIN(LogSheetTest)
#include "log_sheet_test.moc"
