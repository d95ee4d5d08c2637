// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finish_sheet.h"
#include "ui/session/markdown_edits.h"
#include "ui/session/note_model.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QLabel>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page of a session over a practice of its own.
struct Desk : PracticeDesk {
    RunningSessionModel running{practice.client()};
    SessionActions actions{practice.client()};
    SessionPage page{practice.client(), running, actions};
    std::vector<Receipt> receipts;
    QStringList told;

    Desk()
    {
        QObject::connect(&actions, &SessionActions::done, &page,
            [this](const Receipt &receipt) { receipts.push_back(receipt); });
        QObject::connect(&actions, &SessionActions::changed, &page,
            [this](const UnitId &, const QString &words) { told << words; });
        present(page);
    }
    SessionId sessionAt(const char *start)
    {
        const Instant at = TimeZone::create("Europe/Lisbon")->toInstant(*parseLocalTime(start));
        const auto rows = practice.run([&](Engine &engine) {
            return engine.sessions().store().within({at, at + minutes(1)});
        });
        for (const SessionRow &row : *rows)
            if (row.session.planned.start == at)
                return row.session.id;
        qFatal("no session");
    }
    Session session(const SessionId &id)
    {
        return *practice.run([&](Engine &engine) { return engine.sessions().session(id); });
    }
    QString noteOf(const SessionId &id)
    {
        const auto body = practice.run([&](Engine &engine) -> Result<QString> {
            SP_TRY(note, engine.notes().store().ofSession(id));
            if (!note || note->currentNumber == 0)
                return QString();
            SP_TRY(version, engine.notes().store().current(note->id));
            return version->content.body;
        });
        return *body;
    }
    /// From now on no version of a note can be written, as on a full disk.
    void breakNotes()
    {
        sql("CREATE TEMP TRIGGER broken BEFORE INSERT ON note_version BEGIN SELECT RAISE(ABORT, 'broken'); "
            "END");
    }
    void mendNotes() { sql("DROP TRIGGER broken"); }
    void sql(const char *statement)
    {
        const auto done =
            practice.run([statement](Engine &engine) { return engine.database().run(statement); });
        if (!done)
            qFatal("%s", done.error().detail.constData());
    }
    void open(const SessionId &id)
    {
        page.openSession(id);
        practice.settle();
    }
    bool press(const QString &text) { return PracticeDesk::press(page, text); }
    FinishSheet *sheet() { return page.findChild<FinishSheet *>(); }
};

NoteContent body(const QString &text)
{
    return {{}, text, {}};
}

}  // namespace

class SessionWritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void whatCouldNotBeSavedIsKeptAndSavedLater();
    void theTypedComesBackWithItsSession();
    void flushTellsWhetherAllIsSaved();
    void finishingSavesWhatIsStillTyped();
    void aTickIsRemembered();
    void aNoShowIsMarkedAndTakenBack();
    void theInvoiceIsWhatThePreviewSaid_data();
    void theInvoiceIsWhatThePreviewSaid();
    void undoOfAnInvoiceLeavesAnEndedSessionEnded();
    void aMailForTheOwnerIsSentWhenTheOwnerSaysSo();
    void finishingWaitsForTheSessionToBeThere();
    void theSheetOfOneSessionGoesWhenAnotherIsOpened();
    void aForgottenTimerOffersThePlannedLength();
    void oneHeldTheDayBeforeIsFinishedAndStandsInToday();
    void writingBeginsUnderTheFirstEmptyHeading_data();
    void writingBeginsUnderTheFirstEmptyHeading();
    void whatTheLawAsksForIsSaidBeforeTheInvoiceIsIssued();
};

void SessionWritingTest::whatCouldNotBeSavedIsKeptAndSavedLater()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00"), maya = desk.sessionAt("2026-10-27T14:00");
    desk.open(jonas);
    desk.breakNotes();
    desk.page.note().edit(body(u"He will call Silke."_s));
    desk.page.note().saveNow();
    desk.practice.settle();
    QCOMPARE(desk.page.note().state(), NoteModel::State::Failed);
    desk.open(maya);
    QCOMPARE(desk.page.note().state(), NoteModel::State::Saved);
    QCOMPARE(desk.noteOf(jonas), QString());
    desk.mendNotes();
    desk.page.note().saveNow();
    desk.practice.settle();
    QCOMPARE(desk.noteOf(jonas), u"He will call Silke."_s);
}

void SessionWritingTest::theTypedComesBackWithItsSession()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00"), maya = desk.sessionAt("2026-10-27T14:00");
    desk.open(jonas);
    desk.breakNotes();
    desk.page.note().edit(body(u"He will call Silke."_s));
    desk.open(maya);
    desk.open(jonas);
    QCOMPARE(desk.page.note().content().body, u"He will call Silke."_s);
    QVERIFY(desk.page.note().unsaved());
    desk.mendNotes();
    desk.page.note().saveNow();
    desk.practice.settle();
    QCOMPARE(desk.page.note().state(), NoteModel::State::Saved);
    QVERIFY(!desk.page.note().unsaved());
}

void SessionWritingTest::flushTellsWhetherAllIsSaved()
{
    Desk desk;
    QList<bool> told;
    const auto listen = [&](const Result<Done> &how) { told << bool(how); };
    desk.open(desk.sessionAt("2026-10-27T11:00"));
    desk.page.note().flush(listen);
    QCOMPARE(told, QList<bool>{true});  // At once: nothing waits.
    desk.breakNotes();
    desk.page.note().edit(body(u"Words."_s));
    desk.page.note().flush(listen);
    desk.practice.settle();
    QCOMPARE(told, (QList<bool>{true, false}));
    desk.mendNotes();
    desk.page.note().flush(listen);
    desk.practice.settle();
    QCOMPARE(told, (QList<bool>{true, false, true}));
}

void SessionWritingTest::finishingSavesWhatIsStillTyped()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    desk.did<Done>(
        "session.start", [&](Engine &engine, Unit &unit) { return engine.sessions().start(unit, jonas); });
    desk.practice.clock().advance(hours(1));
    desk.open(jonas);
    desk.breakNotes();
    desk.page.note().edit(body(u"The last words."_s));
    desk.page.finish();
    desk.practice.settle();
    desk.mendNotes();
    QVERIFY(desk.sheet());
    Q_EMIT desk.sheet()->accepted();
    desk.practice.settle();
    QCOMPARE(desk.session(jonas).state, SessionState::Completed);
    QCOMPARE(desk.noteOf(jonas), u"The last words."_s);
}

void SessionWritingTest::aTickIsRemembered()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    desk.open(jonas);
    const auto point = [&](const QString &text) -> CheckRow * {
        for (auto *each : desk.page.findChildren<CheckRow *>())
            if (each->text() == text)
                return each;
        return nullptr;
    };
    QVERIFY(point(u"The talk with his partner Silke"_s));
    point(u"The talk with his partner Silke"_s)->click();
    desk.practice.settle();
    // Another session, and back: what is done stands there no more, the other point does.
    desk.open(desk.sessionAt("2026-10-27T14:00"));
    desk.open(jonas);
    QVERIFY(!point(u"The talk with his partner Silke"_s));
    QVERIFY(point(u"Check in on the two projects handed over"_s));
}

void SessionWritingTest::aNoShowIsMarkedAndTakenBack()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    desk.open(jonas);
    QVERIFY(!desk.press(u"Did not come"_s));  // It has not begun.
    desk.practice.clock().advance(minutes(40));
    desk.page.openSession(desk.sessionAt("2026-10-27T14:00"));
    desk.open(jonas);
    QVERIFY(desk.press(u"Did not come"_s));
    QCOMPARE(desk.session(jonas).state, SessionState::NoShow);
    QCOMPARE(desk.told.size(), 1);
    QVERIFY(desk.press(u"Came after all"_s));
    QCOMPARE(desk.session(jonas).state, SessionState::Confirmed);
}

void SessionWritingTest::theInvoiceIsWhatThePreviewSaid_data()
{
    QTest::addColumn<bool>("over");
    QTest::newRow("of a session that runs") << false;
    QTest::newRow("of a session that ended before") << true;
}

void SessionWritingTest::theInvoiceIsWhatThePreviewSaid()
{
    QFETCH(bool, over);
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");  // By the hour.
    desk.did<Done>(
        "session.start", [&](Engine &engine, Unit &unit) { return engine.sessions().start(unit, jonas); });
    desk.practice.clock().advance(hours(1));
    if (over)
        desk.did<Session>(
            "session.end", [&](Engine &engine, Unit &unit) { return engine.sessions().finish(unit, jonas); });
    desk.open(jonas);
    desk.page.finish();
    desk.practice.settle();
    QVERIFY(desk.sheet());
    desk.sheet()->findChild<DurationField *>()->setDuration(minutes(30));
    desk.practice.settle();
    const Money promised = desk.sheet()->model().view()->preview.invoice.content.totals.gross;
    QCOMPARE(promised.minor(), 6'000);
    Q_EMIT desk.sheet()->accepted();
    desk.practice.settle();
    QCOMPARE(desk.receipts.size(), std::size_t(1));
    const Session ended = desk.session(jonas);
    QVERIFY(ended.document);
    const auto issued =
        desk.practice.run([&](Engine &engine) { return engine.billing().document(*ended.document); });
    QCOMPARE(issued->content.totals.gross, promised);
}

void SessionWritingTest::undoOfAnInvoiceLeavesAnEndedSessionEnded()
{
    Desk desk;
    const SessionId lena = desk.sessionAt("2026-10-26T10:30");
    desk.open(lena);
    desk.page.finish();
    desk.practice.settle();
    Q_EMIT desk.sheet()->accepted();
    desk.practice.settle();
    QCOMPARE(desk.receipts.size(), std::size_t(1));
    QVERIFY(desk.session(lena).document);
    desk.actions.undo(desk.receipts.front().id);
    desk.practice.settle();
    QCOMPARE(desk.session(lena).state, SessionState::Completed);
    QCOMPARE(desk.session(lena).billing, BillingState::Unbilled);
}

void SessionWritingTest::aMailForTheOwnerIsSentWhenTheOwnerSaysSo()
{
    Desk desk;
    desk.did<Done>("settings.change", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(settings, engine.settings().practice());
        settings.mailChannel = "mailto";
        return engine.settings().setPractice(unit, settings);
    });
    const SessionId lena = desk.sessionAt("2026-10-26T10:30");
    desk.actions.invoice(lena, u"Lena"_s);
    desk.practice.settle();
    QCOMPARE(desk.receipts.size(), std::size_t(1));
    QCOMPARE(desk.receipts.front().kind, Receipt::Kind::InvoiceWaits);
    const auto state = [&] {
        const DocumentId id = *desk.session(lena).document;
        return desk.practice.run([&](Engine &engine) { return engine.billing().document(id); })->state;
    };
    QCOMPARE(state(), billing::InvoiceState::Issued);
    TodayModel today(desk.practice.client());
    desk.practice.settle();
    QCOMPARE(today.view().toSend.size(), std::size_t(1));
    desk.actions.markSent(today.view().toSend.front().id);
    desk.practice.settle();
    QCOMPARE(state(), billing::InvoiceState::Sent);
    QVERIFY(today.view().toSend.empty());
}

void SessionWritingTest::finishingWaitsForTheSessionToBeThere()
{
    Desk desk;
    const SessionId lena = desk.sessionAt("2026-10-26T10:30");
    const auto *main = desk.page.findChild<QPushButton *>(u"sessionMain"_s);
    QVERIFY2(!main->isVisible(), "there is nothing to finish yet");
    desk.open(desk.sessionAt("2026-10-27T14:00"));
    QVERIFY(main->isVisible());
    // As the tray does: opened and finished at once, before the page has read it.
    desk.page.openSession(lena);
    desk.page.finish();
    QVERIFY(!desk.sheet());
    desk.practice.settle();
    QVERIFY(desk.sheet());
    QVERIFY(desk.sheet()->model().view());
    QCOMPARE(desk.sheet()->model().view()->session.id, lena);
}

void SessionWritingTest::theSheetOfOneSessionGoesWhenAnotherIsOpened()
{
    Desk desk;
    desk.open(desk.sessionAt("2026-10-26T10:30"));
    desk.page.finish();
    desk.practice.settle();
    QVERIFY(desk.sheet());
    desk.open(desk.sessionAt("2026-10-27T14:00"));
    QVERIFY(!desk.sheet());
}

void SessionWritingTest::aForgottenTimerOffersThePlannedLength()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    desk.did<Done>(
        "session.start", [&](Engine &engine, Unit &unit) { return engine.sessions().start(unit, jonas); });
    desk.practice.clock().advance(hours(9));
    desk.open(jonas);
    desk.page.finish();
    desk.practice.settle();
    const auto counted = [&] { return desk.sheet()->model().view()->preview.minutes; };
    QCOMPARE(counted(), 540);
    QVERIFY(desk.press(u"Count the planned"_s));
    desk.practice.settle();
    QCOMPARE(counted(), 60);
    QVERIFY(!desk.press(u"Count the planned"_s));
}

void SessionWritingTest::oneHeldTheDayBeforeIsFinishedAndStandsInToday()
{
    Desk desk;
    const Session jonas = desk.session(desk.sessionAt("2026-10-27T11:00"));
    const SessionId early = desk.did<SessionId>("session.book", [&](Engine &engine, Unit &unit) {
        const auto talk = engine.services().version(jonas.service);
        return engine.sessions().book(unit, {jonas.client, talk->id, *parseLocalTime("2026-10-28T09:00"),
                                                *TimeZone::create("Europe/Lisbon"), minutes(60)});
    });
    desk.did<Done>(
        "session.start", [&](Engine &engine, Unit &unit) { return engine.sessions().start(unit, early); });
    desk.practice.clock().advance(minutes(20));
    desk.open(early);
    desk.page.finish();
    desk.practice.settle();
    // Another length is looked at, and then issued, hours before the planned start.
    desk.sheet()->model().setLength(minutes(30));
    desk.practice.settle();
    QVERIFY(!desk.sheet()->model().error());
    QCOMPARE(desk.sheet()->model().view()->preview.minutes, 30);
    Q_EMIT desk.sheet()->accepted();
    desk.practice.settle();
    QVERIFY(desk.session(early).state == SessionState::Completed);
    TodayModel today(desk.practice.client());
    desk.practice.settle();
    const auto standsIn = [&](const std::vector<PlannedSession> &day) {
        return std::ranges::any_of(day, [&](const PlannedSession &each) { return each.session == early; });
    };
    QVERIFY(standsIn(today.view().today));
    QVERIFY(!standsIn(today.view().tomorrow));
}

void SessionWritingTest::writingBeginsUnderTheFirstEmptyHeading_data()
{
    QTest::addColumn<QString>("text");  // "|" marks the place.
    QTest::newRow("nothing yet") << u"|"_s;
    QTest::newRow("a template") << u"## Focus\n|\n## Agreed\n- [ ] "_s;
    QTest::newRow("the first is written") << u"## Focus\nThe move\n## Agreed\n|\n## Next"_s;
    QTest::newRow("the last heading") << u"## Focus\nThe move\n## Next\n|"_s;
    QTest::newRow("no empty heading") << u"## Focus\nThe move|"_s;
    QTest::newRow("no heading") << u"One\n\nTwo|"_s;
    QTest::newRow("a heading without an end of line") << u"## Focus|"_s;
}

void SessionWritingTest::writingBeginsUnderTheFirstEmptyHeading()
{
    QFETCH(QString, text);
    const qsizetype place = text.indexOf(u'|');
    QCOMPARE(writingPlace(text.remove(place, 1)), int(place));
}

void SessionWritingTest::whatTheLawAsksForIsSaidBeforeTheInvoiceIsIssued()
{
    Desk desk;
    const auto sheetSays = [&](const QString &part) {
        desk.open(desk.sessionAt("2026-10-26T10:30"));
        desk.page.finish();
        desk.practice.settle();
        bool said = false;
        for (auto *label : desk.sheet()->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(part));
        Q_EMIT desk.sheet()->rejected();
        desk.practice.settle();
        return said;
    };
    QVERIFY(!sheetSays(u"Your tax number"_s));
    desk.did<Done>("settings.change", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(settings, engine.settings().practice());
        settings.seller.vatId.clear();
        settings.seller.taxId.clear();
        return engine.settings().setPractice(unit, settings);
    });
    QVERIFY(sheetSays(u"Your tax number"_s));
}

SP_WINDOW_TEST_MAIN(SessionWritingTest)
#include "session_writing_test.moc"
