// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/record_window.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/session/note_editor.h"
#include "ui/widgets/row_list.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// The program at work, with one client and a session.
struct Office : Program {
    SessionId session = makePractice();
    ClientId jonas{IdBytes{}};

    Office() { begin(); }
    void begin()
    {
        start();
        open();
        jonas = waitedFor(client.ask([id = session](Engine &engine) -> Result<ClientId> {
            SP_TRY(found, engine.sessions().session(id));
            return found.client;
        }));
    }
    void open()
    {
        unlock(phrase);
        if (!waitForWork())
            qFatal("no workplace");
    }
    static QList<RecordWindow *> windows()
    {
        QList<RecordWindow *> found;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<RecordWindow *>(each))
                found << window;
        return found;
    }
    RecordWindow *clientWindow() { return work()->windowOf(jonas.bytes()); }
    RecordWindow *sessionWindow() { return work()->windowOf(session.bytes()); }
    void bringBack()
    {
        desktop->activateWindow();
        if (!QTest::qWaitForWindowActive(desktop.get(), patience))
            qFatal("not active");
    }
    /// Clicks the only client in the list.
    void click(Qt::MouseButton button, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(desktop.get(), Qt::Key_3, Qt::ControlModifier);
        RowList &list = desktop->findChild<ClientsPage *>()->list();
        QVERIFY(QTest::qWaitFor([&] { return list.isVisible() && list.model()->rowCount() == 1; }, patience));
        QTest::mouseClick(list.viewport(), button, with, list.visualRect(list.model()->index(0, 0)).center());
    }
    /// Opens the session on its page and waits for its note.
    NoteEditor &page()
    {
        work()->openLink(session);
        SessionPage &page = work()->sessionPage();
        if (!QTest::qWaitFor(
                [&] { return page.isVisible() && page.note().state() == NoteModel::State::Saved; }, patience))
            qFatal("no session");
        page.editor().body().setFocus();
        return page.editor();
    }
    SessionPage &apart() { return static_cast<SessionPage &>(sessionWindow()->content()); }
    /// The session on its page, then in its own window, by keys.
    void openApart()
    {
        QTest::keyClick(&page().body(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        if (!QTest::qWaitFor(
                [&] {
                    return sessionWindow() && apart().note().state() == NoteModel::State::Saved &&
                           QApplication::focusWidget() == &apart().editor().body();
                },
                patience))
            qFatal("no window");
    }
    QString stored()
    {
        return waitedFor(client.ask([id = session](Engine &engine) -> Result<QString> {
            SP_TRY(note, engine.notes().store().ofSession(id));
            if (!note)
                return QString();
            SP_TRY(version, engine.notes().store().current(note->id));
            return version->content.body;
        }));
    }
};

}  // namespace

class DesktopWindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClientOpensInAWindowOfItsOwn_data();
    void aClientOpensInAWindowOfItsOwn();
    void aClientHasOneWindow();
    void itFollowsWhatChanges();
    void itRemembersItsPlace();
    void itLeadsToTheFirstWindow();
    void aNoteMovesIntoItsWindowAndBack();
    void whatIsTypedInTwoWindowsIsStoredBeforeTheLock();
    void undoWorksFromAnyWindow();
    void finishingInAWindowClosesItAndOffersUndo();

private:
    QTemporaryDir m_settings;
};

void DesktopWindowsTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopWindowsTest::aClientOpensInAWindowOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"Ctrl and a click", "the middle button", "Ctrl+Shift+Enter", "the menu"})
        QTest::newRow(way) << QByteArray(way);
}

void DesktopWindowsTest::aClientOpensInAWindowOfItsOwn()
{
    QFETCH(QByteArray, way);
    Office office;
    if (way == "Ctrl and a click") {
        office.click(Qt::LeftButton, Qt::ControlModifier);
    } else if (way == "the middle button") {
        office.click(Qt::MiddleButton);
    } else {
        office.click(Qt::LeftButton);
        ClientView &view = office.desktop->findChild<ClientsPage *>()->view();
        QVERIFY(QTest::qWaitFor([&] { return view.file().has_value() && view.isVisible(); }, patience));
        if (way == "the menu") {
            for (auto *button : view.findChildren<QAbstractButton *>())
                if (button->accessibleName() == u"More actions"_s)
                    QTest::mouseClick(button, Qt::LeftButton);
            auto *menu = view.findChild<QMenu *>();
            QVERIFY(menu);
            for (QAction *action : menu->actions())
                if (action->text().startsWith(u"Open in a window of its own"_s))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        } else {
            QTest::keyClick(
                QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        }
    }
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    QTRY_COMPARE(office.clientWindow()->windowTitle(), u"Jonas Keller"_s);
    QTRY_VERIFY(office.clientWindow()->isActiveWindow());
    if (way == "the menu")
        QTest::keyClick(office.clientWindow(), Qt::Key_W, Qt::ControlModifier);
    else
        QTest::keyClick(office.clientWindow(), Qt::Key_Escape);
    QTRY_VERIFY(Office::windows().isEmpty());
}

void DesktopWindowsTest::aClientHasOneWindow()
{
    Office office;
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    RecordWindow *first = office.clientWindow();
    office.bringBack();
    QVERIFY(!first->isActiveWindow());
    office.click(Qt::MiddleButton);
    QCOMPARE(Office::windows(), QList<RecordWindow *>{first});
    QTRY_VERIFY(first->isActiveWindow());
    // Its own pane offers no second one.
    QTest::keyClick(first, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(Office::windows().size(), 1);
}

void DesktopWindowsTest::itFollowsWhatChanges()
{
    Office office;
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    waitedFor(office.client.ask([id = office.jonas](Engine &engine) {
        return engine.run<Done>("client.edit", [&](Unit &unit) -> Result<Done> {
            SP_TRY(client, engine.people().client(id));
            client.details.name = u"Jonas Brandt"_s;
            return engine.people().update(unit, id, client.version, client.details);
        });
    }));
    QTRY_COMPARE(office.clientWindow()->windowTitle(), u"Jonas Brandt"_s);
}

void DesktopWindowsTest::itRemembersItsPlace()
{
    Office office;
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    office.clientWindow()->resize(801, 603);
    QTest::keyClick(office.clientWindow(), Qt::Key_Escape);
    QTRY_VERIFY(Office::windows().isEmpty());
    office.bringBack();
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    QCOMPARE(office.clientWindow()->size(), QSize(801, 603));
}

void DesktopWindowsTest::itLeadsToTheFirstWindow()
{
    Office office;
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return press(*office.clientWindow(), u"Book"_s); }, patience));
    QTRY_COMPARE(office.work()->frame().currentPage(), PageId::Calendar);
    QTRY_VERIFY(office.desktop->isActiveWindow());
    QVERIFY(office.clientWindow());
}

void DesktopWindowsTest::aNoteMovesIntoItsWindowAndBack()
{
    Office office;
    QTest::keyClicks(&office.page().body(), u"one "_s);
    office.openApart();
    QCOMPARE(office.apart().editor().body().toPlainText(), u"one "_s);
    QVERIFY(!office.work()->sessionPage().isVisible());
    QVERIFY(!office.work()->sessionPage().session());
    QTest::keyClicks(&office.apart().editor().body(), u"two "_s);
    // Asked for again, it is the window that comes.
    office.bringBack();
    office.work()->openLink(office.session);
    QTRY_VERIFY(office.sessionWindow()->isActiveWindow());
    QVERIFY(!office.work()->sessionPage().session());
    QCOMPARE(Office::windows().size(), 1);
    QTest::keyClick(&office.apart().editor().body(), Qt::Key_Escape);
    QTRY_VERIFY(Office::windows().isEmpty());
    QTest::keyClicks(&office.page().body(), u"three"_s);
    QTRY_COMPARE(office.stored(), u"one two three"_s);
}

void DesktopWindowsTest::whatIsTypedInTwoWindowsIsStoredBeforeTheLock()
{
    Office office;
    office.openApart();
    QTest::keyClicks(&office.apart().editor().body(), u"typed just now"_s);
    QVERIFY(!office.apart().note().isSaved());
    office.bringBack();
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return Office::windows().size() == 2; }, patience));
    QTest::keyClick(office.clientWindow(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return !office.work() && !office.client.isUnlocked(); }, patience));
    QVERIFY(Office::windows().isEmpty());
    office.open();
    QCOMPARE(office.stored(), u"typed just now"_s);
    QVERIFY(Office::windows().isEmpty());
}

void DesktopWindowsTest::undoWorksFromAnyWindow()
{
    Office office;
    office.click(Qt::MiddleButton);
    QVERIFY(QTest::qWaitFor([&] { return office.clientWindow(); }, patience));
    const auto status = [&] {
        return waitedFor(office.client.ask([id = office.jonas](Engine &engine) {
            return engine.people().client(id);
        })).status;
    };
    waitedFor(office.client.ask([id = office.jonas](Engine &engine) {
        return engine.run<Done>("client.status",
            [&](Unit &unit) { return engine.people().setStatus(unit, id, ClientStatus::Archived); });
    }));
    QTest::keyClick(office.clientWindow(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(status(), ClientStatus::Active);
    QTRY_COMPARE(office.clientWindow()->toasts().stack().count(), 1);
    QTest::keyClick(office.clientWindow(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(status(), ClientStatus::Archived);
}

void DesktopWindowsTest::finishingInAWindowClosesItAndOffersUndo()
{
    Office office;
    office.clock.set(instant("2026-10-27T12:30:00Z"));
    office.openApart();
    QTest::keyClick(&office.apart().editor().body(), Qt::Key_Return, Qt::ControlModifier);
    const auto ended = [&] {
        RecordWindow *window = office.sessionWindow();
        for (auto *button : window ? window->findChildren<QAbstractButton *>() : QList<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() && button->text().contains(u"and invoice"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        return false;
    };
    QVERIFY(QTest::qWaitFor(ended, patience));
    QTRY_VERIFY(Office::windows().isEmpty());
    ToastStack &toasts = office.work()->frame().toasts();
    QTRY_VERIFY(!toasts.undoable().isEmpty());
    QVERIFY(press(toasts, u"Undo"_s));
    const auto state = [&] {
        return waitedFor(office.client.ask([id = office.session](Engine &engine) {
            return engine.sessions().session(id);
        })).state;
    };
    QTRY_VERIFY(state() != SessionState::Completed);
}

SP_WINDOW_TEST_MAIN(DesktopWindowsTest)
#include "desktop_windows_test.moc"
