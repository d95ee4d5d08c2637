// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "core/engine/daily_backup.h"
#include "ui/activity/jobs_tab.h"
#include "ui/activity/message_sheet.h"
#include "ui/activity/outbox_tab.h"
#include "ui/activity/trail_model.h"
#include "ui/activity/trail_tab.h"
#include "ui/messages/audit_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

Job jobOf(const QByteArray &type, const QByteArray &key, JobStatus status, Instant runAt,
    const QByteArray &reason, std::optional<Instant> finishedAt)
{
    return {
        JobId(IdBytes{}), type, key, {}, status, runAt, runAt, 1, reason, {}, 0, 0, {}, 0, runAt, finishedAt};
}

/// The page, with a message to Anna in the outbox.
struct Desk : PracticeDesk {
    std::optional<MessageId> message;
    ActivityPage page{practice.client()};

    Desk() : PracticeDesk(gallery::SamplePractice::Content::Empty)
    {
        message = did<MessageId>("outbox.enqueue", [](Engine &engine, Unit &unit) {
            return engine.outbox().enqueue(unit, {.messageClass = "note",
                                                     .channel = MailChannel::Smtp,
                                                     .address = u"anna@example.com"_s,
                                                     .name = u"Anna"_s,
                                                     .subject = u"The plan"_s,
                                                     .body = u"Hello Anna"_s,
                                                     .idempotencyKey = "test:1"});
        });
        hearToasts(page);
        present(page);
    }
    QByteArray status()
    {
        const auto found =
            practice.run([this](Engine &engine) { return engine.outbox().store().find(*message); });
        return messageStatusName((*found)->status);
    }
    ui::DataTable &table(QWidget &tab) { return *tab.findChild<ui::DataTable *>(); }
    void choose(QWidget &tab, int row)
    {
        table(tab).selectRow(row);
        practice.settle();
    }
    QString cell(QWidget &tab, int row, int column)
    {
        return table(tab).model()->index(row, column).data().toString();
    }
    void takeBack()
    {
        undo();
        practice.settle();
    }
    void chooseFilter(QComboBox &box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        practice.settle();
    }
};

}  // namespace

class ActivityPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void offersWhatTheOutboxAllows_data();
    void offersWhatTheOutboxAllows();
    void holdsAMessageAndLetsItGo();
    void discardsAMessageAndBringsItBack();
    void filtersTheOutbox();
    void opensAMessage();
    void aScheduleTakesItsJobsIn();
    void runsABackupNow();
    void theTrailIsReadPageByPage();
    void theTrailOfARecord();
    void filtersTheTrailByPerson();
    void checksTheChain();
    void copiesTheTrail();
    void everyActionHasWords();
};

void ActivityPageTest::offersWhatTheOutboxAllows_data()
{
    using enum OutboxAct;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QList<int>>("acts");
    const auto row = [](const char *name, MessageStatus status, const char *reason,
                         std::vector<OutboxAct> acts) {
        QList<int> numbers;
        for (const OutboxAct act : acts)
            numbers << static_cast<int>(act);
        QTest::newRow(name) << static_cast<int>(status) << QByteArray(reason) << numbers;
    };
    row("waits for its time", MessageStatus::Scheduled, "", {SendNow, Hold, Discard});
    row("held by a gate", MessageStatus::Deferred, "outbox.cap_reached", {SendNow, Hold, Discard});
    row("held by a person", MessageStatus::Deferred, "outbox.held", {SendNow, Release, Discard});
    row("for a person to send", MessageStatus::Queued, "", {SendByHand, MarkSent, Discard});
    row("did not go out", MessageStatus::Failed, "mail.unreachable", {Retry, Discard});
    row("may have arrived", MessageStatus::Failed, "mail.outcome_unknown", {Retry, MarkSent});
    row("stopped by a gate", MessageStatus::Blocked, "client.do_not_contact", {Retry, Discard});
    row("discarded", MessageStatus::Canceled, "", {Restore});
    row("is leaving", MessageStatus::Sending, "", {});
    row("is gone", MessageStatus::Sent, "", {});
}

void ActivityPageTest::offersWhatTheOutboxAllows()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(QList<int>, acts);
    QList<int> offered;
    for (const OutboxAct act : actsFor(static_cast<MessageStatus>(status), reason))
        offered << static_cast<int>(act);
    QCOMPARE(offered, acts);
}

void ActivityPageTest::holdsAMessageAndLetsItGo()
{
    Desk desk;
    QCOMPARE(desk.cell(desk.page.outbox(), 0, 0), u"Anna"_s);
    desk.choose(desk.page.outbox(), 0);
    QVERIFY(desk.press(desk.page, u"Hold"_s));
    QCOMPARE(desk.status(), "Deferred");
    QVERIFY(desk.words.contains(u"The message is held"_s));
    QVERIFY(!desk.cell(desk.page.outbox(), 0, 4).isEmpty());
    desk.takeBack();
    QCOMPARE(desk.status(), "Scheduled");
    QVERIFY(desk.press(desk.page, u"Hold"_s));
    QVERIFY(desk.press(desk.page, u"Let it go"_s));
    QCOMPARE(desk.status(), "Scheduled");
    QVERIFY(desk.press(desk.page, u"Send now"_s));
    QVERIFY(desk.words.contains(u"The message leaves now"_s));
}

void ActivityPageTest::discardsAMessageAndBringsItBack()
{
    Desk desk;
    desk.choose(desk.page.outbox(), 0);
    QVERIFY(desk.press(desk.page, u"Discard"_s));
    QCOMPARE(desk.status(), "Canceled");
    desk.takeBack();
    QCOMPARE(desk.status(), "Deferred");
    QVERIFY(desk.press(desk.page, u"Discard"_s));
    QVERIFY(desk.press(desk.page, u"Bring back"_s));
    QCOMPARE(desk.status(), "Deferred");
}

void ActivityPageTest::filtersTheOutbox()
{
    Desk desk;
    QVERIFY(desk.press(desk.page, u"Waiting"_s));
    QCOMPARE(desk.table(desk.page.outbox()).model()->rowCount(), 1);
    QVERIFY(desk.press(desk.page, u"Sent"_s));
    QCOMPARE(desk.table(desk.page.outbox()).model()->rowCount(), 0);
    QVERIFY(desk.press(desk.page, u"Held"_s));
    QCOMPARE(desk.table(desk.page.outbox()).model()->rowCount(), 0);
}

void ActivityPageTest::opensAMessage()
{
    Desk desk;
    desk.choose(desk.page.outbox(), 0);
    QTest::keyClick(&desk.table(desk.page.outbox()), Qt::Key_Return);
    auto *sheet = desk.page.window()->findChild<MessageSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void ActivityPageTest::aScheduleTakesItsJobsIn()
{
    const TimeZone zone = TimeZone::utc();
    const Instant now = instantFromMillis(1'000'000);
    RecurringJob daily{"backup.daily", {}, {}, *JobRecurrence::daily(std::chrono::minutes(150)), zone,
        now + std::chrono::hours(24), now - std::chrono::hours(1)};
    const Job failed = jobOf(
        "backup.daily", {}, JobStatus::Failed, now + std::chrono::minutes(5), "backup.folder_missing", {});
    const Job mail = jobOf("outbox.send", "m", JobStatus::DeadLetter, now, {}, now);
    const auto lines = jobLines({daily}, {failed, mail});
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[0].comesBack);
    QVERIFY(lines[0].next == failed.runAt);
    QVERIFY(lines[0].last == daily.lastAt);
    QCOMPARE(lines[0].reason, "backup.folder_missing");
    QVERIFY(actFor(lines[0]) == JobAct::RunNow);
    QVERIFY(actFor(lines[1]) == JobAct::TryAgain);
}

void ActivityPageTest::runsABackupNow()
{
    Desk desk;
    QVERIFY(desk.practice.run([](Engine &engine) { return scheduleDailyBackup(engine); }));
    desk.page.showTab(ActivityPage::Tab::Jobs);
    desk.practice.settle();
    int row = -1;
    for (int i = 0; i < desk.table(desk.page.jobs()).model()->rowCount(); ++i)
        if (desk.cell(desk.page.jobs(), i, 0) == u"Daily backup"_s)
            row = i;
    QVERIFY(row >= 0);
    QVERIFY(!desk.cell(desk.page.jobs(), row, 3).isEmpty());
    desk.choose(desk.page.jobs(), row);
    QVERIFY(desk.press(desk.page, u"Run now"_s));
    const auto jobs = desk.practice.run([](Engine &engine) {
        return engine.jobStore().list({{}, dailyBackupJob}, 5);
    });
    QCOMPARE(jobs->size(), std::size_t(1));
    QVERIFY(jobs->front().dueAt == desk.practice.clock().now());
}

void ActivityPageTest::theTrailIsReadPageByPage()
{
    Desk desk;
    desk.did<Done>("setting.change", [](Engine &, Unit &unit) -> Result<Done> {
        for (int i = 0; i < 3000; ++i)
            unit.audit({"settings.changed", "setting", {}, {{u"i"_s, i}}});
        return Done{};
    });
    desk.page.showTab(ActivityPage::Tab::Trail);
    desk.practice.settle();
    TrailModel &model = desk.page.trail().model();
    QVERIFY(model.rowCount() > 3000);
    QTRY_VERIFY(model.line(0));
    QVERIFY2(!model.line(2000), "what nobody looks at is not read");
    desk.table(desk.page.trail()).scrollToBottom();
    QApplication::processEvents();
    desk.practice.settle();
    desk.practice.settle();
    QVERIFY(model.line(model.rowCount() - 1));
    QCOMPARE(model.line(model.rowCount() - 1)->number, 1);
    model.sort(TrailModel::When, Qt::AscendingOrder);
    QCOMPARE(model.line(0)->number, 1);
}

void ActivityPageTest::theTrailOfARecord()
{
    Desk desk;
    desk.page.showHistory(desk.message->bytes(), u"The plan"_s);
    desk.practice.settle();
    desk.practice.settle();
    QCOMPARE(desk.page.trail().model().rowCount(), 1);
    QCOMPARE(desk.cell(desk.page.trail(), 0, TrailModel::What), u"Wrote a message"_s);
    QCOMPARE(desk.cell(desk.page.trail(), 0, TrailModel::About), u"Message: The plan"_s);
    QVERIFY(desk.press(desk.page, u"The plan"_s));
    QVERIFY(desk.page.trail().model().rowCount() > 1);
}

void ActivityPageTest::filtersTheTrailByPerson()
{
    Desk desk;
    desk.page.showTab(ActivityPage::Tab::Trail);
    desk.practice.settle();
    const int all = desk.page.trail().model().rowCount();
    const auto boxes = desk.page.trail().findChildren<QComboBox *>();
    QCOMPARE(boxes[0]->count(), 3);
    desk.chooseFilter(*boxes[0], 2);
    QVERIFY(desk.page.trail().model().rowCount() < all);
    desk.chooseFilter(*boxes[0], 1);
    QVERIFY(desk.page.trail().model().rowCount() > 0);
    desk.chooseFilter(*boxes[0], 0);
    desk.practice.clock().advance(std::chrono::days(3));
    desk.chooseFilter(*boxes[1], 0);
    QCOMPARE(desk.page.trail().model().rowCount(), all);
}

void ActivityPageTest::checksTheChain()
{
    Desk desk;
    desk.page.showTab(ActivityPage::Tab::Trail);
    desk.practice.settle();
    const auto said = [&desk](const QString &start) {
        for (const Label *label : desk.page.trail().findChildren<Label *>())
            if (label->isVisible() && label->text().startsWith(start))
                return true;
        return false;
    };
    QVERIFY(desk.press(desk.page, u"Check for tampering"_s));
    QVERIFY(said(u"Complete: %1 entries"_s.arg(desk.page.trail().model().rowCount())));
    QVERIFY(desk.practice.run([](Engine &engine) -> Result<Done> {
        SP_CHECK(engine.database().execute("DROP TRIGGER audit_event_frozen_update"));
        return engine.database().run("UPDATE audit_event SET role = 'Auditor' WHERE seq = 2");
    }));
    QVERIFY(desk.press(desk.page, u"Check for tampering"_s));
    QVERIFY(said(u"Broken at entry 2."_s));
}

void ActivityPageTest::copiesTheTrail()
{
    Desk desk;
    desk.page.showTab(ActivityPage::Tab::Trail);
    desk.practice.settle();
    QVERIFY(desk.press(desk.page, u"Copy as CSV"_s));
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u"\r\n"_s);
    QCOMPARE(lines.size(), desk.page.trail().model().rowCount() + 1);
    QCOMPARE(lines.first(), u"When,Who,What,About,No."_s);
}

void ActivityPageTest::everyActionHasWords()
{
    PracticeDesk desk;
    const auto actions = desk.practice.run([](Engine &engine) {
        return engine.database().all(
            "SELECT DISTINCT action FROM audit_event", {}, [](const Row &row) { return row.bytes(0); });
    });
    for (const QByteArray &action : *actions)
        QVERIFY2(auditText(action) != QString::fromUtf8(action), action.constData());
    QCOMPARE(auditText("message.status", {{u"to"_s, u"Sent"_s}}), u"Sent a message"_s);
    QCOMPARE(auditText("invoice.issued", {{u"number"_s, u"2026/0007"_s}}), u"Issued 2026/0007"_s);
    QCOMPARE(auditText("new.code"), u"new.code"_s);
}

SP_WINDOW_TEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
