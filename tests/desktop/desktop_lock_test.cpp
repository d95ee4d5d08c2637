// SPDX-License-Identifier: GPL-3.0-or-later
// Locking and quitting while something that was typed cannot be stored.
#include "core/storage/vault/workspace_folder.h"
#include "ui/session/note_model.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QDir>
#include <QLabel>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"He will call Silke."_s;

/// A practice in whose note of today something is typed that no version takes.
struct Typed : Program {
    SessionId session = makePractice();

    Typed()
    {
        start();
        unlock(phrase);
        if (!waitForWork())
            qFatal("not open");
        breakNotes();
        openNote(work()->notes());
        work()->notes().edit({{}, words, {}});
    }
    /// As on a full disk. It goes with the connection, so that everything works once the practice is open
    /// again.
    void breakNotes()
    {
        waitedFor(client.ask([](Engine &engine) {
            return engine.database().run("CREATE TEMP TRIGGER broken BEFORE INSERT ON note_version BEGIN "
                                         "SELECT RAISE(ABORT, 'broken'); END");
        }));
    }
    void openNote(NoteModel &notes)
    {
        const ClientId person = waitedFor(client.ask([this](Engine &engine) {
            return engine.sessions().session(session);
        })).client;
        notes.open(session, person, "blank");
        if (!QTest::qWaitFor(
                [&] {
                    return notes.state() != NoteModel::State::Nothing &&
                           notes.state() != NoteModel::State::Loading;
                },
                patience))
            qFatal("no note");
    }
    QString drafts() const { return WorkspaceLayout(folder).drafts(); }
    /// A folder stands where the file would be written.
    void refuseDrafts() { QVERIFY(QDir().mkpath(drafts() + u"/taken"_s)); }
    bool isLocked()
    {
        return QTest::qWaitFor([&] { return !work() && !client.isUnlocked(); }, patience);
    }
    QString noteText()
    {
        return waitedFor(client.ask([this](Engine &engine) -> Result<QString> {
            SP_TRY(note, engine.notes().store().ofSession(session));
            if (!note || note->currentNumber == 0)
                return QString();
            SP_TRY(version, engine.notes().store().current(note->id));
            return version->content.body;
        }));
    }
    bool comesBack()
    {
        unlock(phrase);
        return waitForWork() && QTest::qWaitFor([&] { return noteText() == words; }, patience);
    }
    bool says(const QString &part)
    {
        for (auto *label : desktop->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
};

}  // namespace

class DesktopLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void locksAllTheSameAndTheWordsComeBack_data();
    void locksAllTheSameAndTheWordsComeBack();
    void theWordsComeBackInTheNextStart();
    void theWordsWaitInMemoryWhereTheDiskIsFull();
    void theNewerWordsWinOverThoseOfAnEarlierLock();
    void quittingDoesNotLoseThemUntold();

private:
    QTemporaryDir m_settings;
};

void DesktopLockTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
    qApp->setQuitOnLastWindowClosed(false);
}

void DesktopLockTest::locksAllTheSameAndTheWordsComeBack_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("asked") << int(LockReason::Asked);
    QTest::newRow("idle") << int(LockReason::Idle);
    QTest::newRow("the screen was locked") << int(LockReason::ScreenLocked);
    QTest::newRow("the lid was closed") << int(LockReason::Suspend);
}

void DesktopLockTest::locksAllTheSameAndTheWordsComeBack()
{
    QFETCH(int, reason);
    Typed program;
    program.desktop->considerLock(static_cast<LockReason>(reason));
    QVERIFY(program.isLocked());
    QVERIFY(!program.says(words));
    QVERIFY(program.comesBack());
    QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(program.drafts()); }, patience));
}

void DesktopLockTest::theWordsComeBackInTheNextStart()
{
    Typed program;
    program.desktop->quit();
    QVERIFY(program.isLocked());
    program.desktop.reset();
    program.start();
    QVERIFY(program.comesBack());
}

void DesktopLockTest::theWordsWaitInMemoryWhereTheDiskIsFull()
{
    Typed program;
    program.refuseDrafts();
    program.desktop->lock();
    QVERIFY(program.isLocked());
    QVERIFY(program.comesBack());
}

void DesktopLockTest::theNewerWordsWinOverThoseOfAnEarlierLock()
{
    Typed program;
    program.refuseDrafts();
    program.desktop->lock();
    QVERIFY(program.isLocked());
    // The disk takes the small file by now, and still no note.
    QVERIFY(QDir(program.drafts()).removeRecursively());
    program.unlock(phrase);
    QVERIFY(QTest::qWaitFor([&] { return program.client.isUnlocked() && program.work(); }, patience));
    program.breakNotes();
    NoteModel &notes = program.work()->notes();
    program.openNote(notes);
    notes.edit({{}, words + u" And Ida."_s, {}});
    program.desktop->lock();
    QVERIFY(program.isLocked());
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor([&] { return program.noteText() == words + u" And Ida."_s; }, patience));
}

void DesktopLockTest::quittingDoesNotLoseThemUntold()
{
    Typed program;
    program.refuseDrafts();
    program.desktop->quit();
    QVERIFY(program.isLocked());
    QVERIFY(program.desktop->isVisible());
    QVERIFY(program.says(u"does not end yet"_s));
    QVERIFY(program.comesBack());
    // Stored by now, and nothing holds the program any more.
    program.desktop->quit();
    QVERIFY(program.isLocked());
    QVERIFY(!program.says(u"does not end yet"_s));
}

SP_WINDOW_TEST_MAIN(DesktopLockTest)
#include "desktop_lock_test.moc"
