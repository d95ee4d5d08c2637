// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/note_editor.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_agenda.h"
#include "ui/session/session_page.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sum_row.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

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

    Desk() { present(page); }
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
        return *practice.run([&](Engine &engine) -> Result<QString> {
            SP_TRY(note, engine.notes().store().ofSession(id));
            SP_TRY(version, engine.notes().store().current(note->id));
            return version->content.body;
        });
    }
    /// A note of the client's oldest session, with one open point.
    NoteId olderNote(const ClientId &client, const SessionId &except)
    {
        const auto past = *practice.run(
            [&](Engine &engine) { return engine.sessions().store().ofClients(std::vector{client}, 100); });
        std::optional<SessionId> oldest;
        for (const SessionRow &row : past)
            if (row.session.state == SessionState::Completed && row.session.id != except)
                oldest = row.session.id;
        if (!oldest)
            qFatal("no past");
        return did<NoteId>("note.save", [&](Engine &engine, Unit &unit) -> Result<NoteId> {
            SP_TRY(note, engine.notes().openForSession(unit, client, *oldest, "blank"));
            SP_CHECK(engine.notes().save(
                unit, note, {{}, u"- [ ] Ask about the move\n- [x] Done long ago"_s, {}}));
            return note;
        });
    }
    void open(const SessionId &id)
    {
        page.openSession(id);
        practice.settle();
    }
    bool press(const QString &text) { return PracticeDesk::press(page, text); }
};

}  // namespace

class SessionAgendaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theNewestNoteSaysHowAPointStands_data();
    void theNewestNoteSaysHowAPointStands();
    void theAgendaGathersWhatAllNotesLeftOpen();
    void aPointIsAddedToThisNote();
    void placesAroundTheNoteLeadOn();
};

void SessionAgendaTest::theNewestNoteSaysHowAPointStands_data()
{
    QTest::addColumn<QStringList>("bodies");  // The newest first.
    QTest::addColumn<int>("except");
    QTest::addColumn<QStringList>("points");  // "1: Walk", by the place of the note.
    QTest::newRow("one note") << QStringList{u"- [ ] Walk\n- [x] Run\n* [ ] Swim"_s} << -1
                              << QStringList{u"0: Walk"_s, u"0: Swim"_s};
    QTest::newRow("carried on: once, where it is newest")
        << QStringList{u"- [ ] Walk"_s, u"- [ ] Walk\n- [ ] Run"_s} << -1
        << QStringList{u"0: Walk"_s, u"1: Run"_s};
    QTest::newRow("ticked later: no more")
        << QStringList{u"- [x] walk"_s, u"- [ ] Walk"_s} << -1 << QStringList{};
    QTest::newRow("open again after it was ticked")
        << QStringList{u"- [ ] Walk"_s, u"- [x] Walk"_s} << -1 << QStringList{u"0: Walk"_s};
    QTest::newRow("named in the note at hand, however old")
        << QStringList{u"- [ ] Walk\n- [ ] Run"_s, u"- [ ] Walk"_s} << 1 << QStringList{u"0: Run"_s};
    QTest::newRow("no list") << QStringList{u"A [link] to walk"_s} << -1 << QStringList{};
}

void SessionAgendaTest::theNewestNoteSaysHowAPointStands()
{
    QFETCH(QStringList, bodies);
    QFETCH(int, except);
    QFETCH(QStringList, points);
    std::vector<CheckListNote> notes;
    for (const QString &body : bodies) {
        IdBytes session{};
        session.back() = static_cast<std::uint8_t>(notes.size());
        notes.push_back({NoteId{IdBytes{}}, SessionId{session}, {}, {}, body});
    }
    std::optional<SessionId> at;
    if (except >= 0)
        at = notes[static_cast<std::size_t>(except)].session;
    QStringList found;
    for (const OpenNote &open : stillOpen(notes, at))
        for (const QString &point : open.points) {
            const auto note = std::ranges::find(notes, open.session, &CheckListNote::session);
            found << u"%1: %2"_s.arg(note - notes.begin()).arg(point);
        }
    QCOMPARE(found, points);
}

void SessionAgendaTest::theAgendaGathersWhatAllNotesLeftOpen()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    const ClientId client = desk.session(jonas).client;
    // An older note of the same client with a point of its own; it is no session's last note.
    const NoteId older = desk.olderNote(client, jonas);
    desk.open(jonas);
    const auto point = [&](const QString &text) -> CheckRow * {
        for (auto *each : desk.page.findChildren<CheckRow *>())
            if (each->text() == text)
                return each;
        return nullptr;
    };
    QVERIFY(point(u"The talk with his partner Silke"_s));
    QVERIFY(point(u"Ask about the move"_s));
    QVERIFY(!point(u"Done long ago"_s));
    // The newest stand above.
    QVERIFY(point(u"The talk with his partner Silke"_s)->mapTo(&desk.page, QPoint()).y() <
            point(u"Ask about the move"_s)->mapTo(&desk.page, QPoint()).y());
    QTest::mouseClick(point(u"Ask about the move"_s), Qt::LeftButton);
    desk.practice.settle();
    const auto versions =
        *desk.practice.run([&](Engine &engine) { return engine.notes().store().history(older); });
    QCOMPARE(versions.size(), 2U);
    QCOMPARE(versions[0].content.body, u"- [x] Ask about the move\n- [x] Done long ago"_s);
    QCOMPARE(versions[1].content.body, u"- [ ] Ask about the move\n- [x] Done long ago"_s);
    // The tick made that note the last one written; the last note is still the newest begun.
    desk.open(desk.sessionAt("2026-10-27T14:00"));
    desk.open(jonas);
    QVERIFY(!point(u"Ask about the move"_s));
    QVERIFY(point(u"The talk with his partner Silke"_s));
}

void SessionAgendaTest::aPointIsAddedToThisNote()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    desk.open(jonas);
    desk.page.editor().body().setPlainText(u"What he said.\n\n- [ ] One\n\nAnd more."_s);
    auto *field = desk.page.findChild<InputBox *>(u"addPoint"_s);
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(&field->edit(), u"  Call Silke "_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QVERIFY(field->edit().text().isEmpty());
    desk.page.note().saveNow();
    desk.practice.settle();
    QCOMPARE(desk.noteOf(jonas), u"What he said.\n\n- [ ] One\n- [ ] Call Silke\n\nAnd more."_s);
    // Enter in an empty field adds nothing.
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    desk.page.note().saveNow();
    desk.practice.settle();
    QCOMPARE(desk.noteOf(jonas), u"What he said.\n\n- [ ] One\n- [ ] Call Silke\n\nAnd more."_s);
}

void SessionAgendaTest::placesAroundTheNoteLeadOn()
{
    Desk desk;
    const SessionId jonas = desk.sessionAt("2026-10-27T11:00");
    desk.olderNote(desk.session(jonas).client, jonas);
    desk.open(jonas);
    QSignalSpy notes(&desk.page, &SessionPage::notesRequested),
        session(&desk.page, &SessionPage::sessionRequested), sum(&desk.page, &SessionPage::sumAsked),
        invoice(&desk.page, &SessionPage::invoiceRequested);
    std::optional<ClientId> whose;
    QObject::connect(&desk.page, &SessionPage::notesRequested, &desk.page,
        [&whose](const ClientId &client) { whose = client; });
    QVERIFY(desk.press(u"All notes"_s));
    QCOMPARE(notes.count(), 1);
    QVERIFY(whose == desk.session(jonas).client);
    for (auto *button : desk.page.findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(u"Open the session: "_s)) {
            button->click();
            break;
        }
    QCOMPARE(session.count(), 1);
    desk.open(desk.sessionAt("2026-10-27T14:00"));
    auto *owes = desk.page.findChild<SumRow *>();
    QVERIFY(owes);
    QTest::keyClick(owes, Qt::Key_Space);
    QCOMPARE(sum.count(), 1);
    for (auto *button : desk.page.findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(u"Open invoice "_s)) {
            button->click();
            break;
        }
    QCOMPARE(invoice.count(), 1);
}

SP_WINDOW_TEST_MAIN(SessionAgendaTest)
#include "session_agenda_test.moc"
