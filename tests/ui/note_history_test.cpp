// SPDX-License-Identifier: GPL-3.0-or-later
// What a note was before each save, who saved it, and the way back.
#include "ui/session/note_history.h"
#include "ui/widgets/row_list.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class NoteHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void listsWhoSavedWhatAndBringsItBack();
};

void NoteHistoryTest::listsWhoSavedWhatAndBringsItBack()
{
    PracticeDesk desk;
    const auto session = desk.practice.run([](Engine &engine) -> Result<Session> {
        SP_TRY(day, parseInstant("2026-10-27T00:00:00Z"));
        SP_TRY(rows, engine.sessions().store().within({day, day + std::chrono::hours(24)}));
        return rows.empty() ? Result<Session>(Error{ErrorCode::NotFound, "session.unknown"})
                            : Result<Session>(rows.back().session);
    });
    QVERIFY(session);
    const auto save = [&](const QString &text) {
        desk.practice.clock().advance(std::chrono::minutes(1));
        desk.did<int>("note.save", [&](Engine &engine, Unit &unit) -> Result<int> {
            SP_TRY(note, engine.notes().openForSession(unit, session->client, session->id, "blank"));
            return engine.notes().save(unit, note, {{}, text, {}});
        });
    };
    save(u"One"_s);
    save(u"Two"_s);
    QWidget page;
    desk.present(page);
    auto *history =
        new NoteHistory(desk.practice.client(), session->id, *TimeZone::create("Europe/Lisbon"), page);
    history->open();
    desk.practice.settle();
    auto *list = history->findChild<RowList *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const auto row = [&](int at) { return list->model()->index(at, 0).data(RowRole).value<ListRow>(); };
    const QString owner =
        desk.practice.run([](Engine &engine) { return engine.settings().profiles(); })->front().name;
    QCOMPARE(row(0).title, u"Version 2 (now)"_s);
    QVERIFY2(row(0).note.endsWith(u"10:44, "_s + owner), qPrintable(row(0).note));
    QCOMPARE(row(1).title, u"Version 1"_s);
    QVERIFY2(row(1).note.endsWith(u"10:43, "_s + owner), qPrintable(row(1).note));
    const auto says = [&] { return history->findChild<QPlainTextEdit *>()->toPlainText(); };
    QCOMPARE(says(), u"Two"_s);
    QSignalSpy back(history, &NoteHistory::broughtBack);
    Q_EMIT history->accepted();  // It stands there already.
    QCOMPARE(back.count(), 0);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(says(), u"One"_s);
    Q_EMIT history->accepted();
    QCOMPARE(back.count(), 1);
    QCOMPARE(back.front().front().value<NoteContent>().body, u"One"_s);
}

SP_WINDOW_TEST_MAIN(NoteHistoryTest)
#include "note_history_test.moc"
