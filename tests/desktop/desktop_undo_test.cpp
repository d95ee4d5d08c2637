// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notice.h"
#include "ui/people/clients_page.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/field.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QListView>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// The program at work, with a client who was added and archived after it was opened.
struct Office : Program {
    ClientId ana{IdBytes{}};

    Office()
    {
        makePractice();
        start();
        unlock(phrase);
        if (!waitForWork())
            qFatal("no workplace");
        ana = ran<ClientId>("client.add",
            [](Engine &engine, Unit &unit) { return engine.people().add(unit, {.name = u"Ana"_s}); });
        ran<Done>("client.archive", [this](Engine &engine, Unit &unit) {
            return engine.people().setStatus(unit, ana, ClientStatus::Archived);
        });
    }
    template <typename T>
    T ran(const QByteArray &name, const std::function<Result<T>(Engine &, Unit &)> &work)
    {
        return waitedFor(client.ask([name, work](Engine &engine) {
            return engine.run<T>(name, [&](Unit &unit) { return work(engine, unit); });
        }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : desktop.get(), key, with);
    }
    /// "nobody", "active" or "archived": how Ana stands.
    QByteArray stands()
    {
        const auto found =
            waitedFor(client.ask([id = ana](Engine &engine) { return engine.people().store().find(id); }));
        return !found ? "nobody" : found->status == ClientStatus::Archived ? "archived" : "active";
    }
    bool told(const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(work()->frame().toasts().findChildren<QWidget *>(),
                    [&](const QWidget *each) { return each->isVisible() && each->accessibleName() == text; });
            },
            patience);
    }
    /// The titles the palette shows.
    QStringList offered()
    {
        QStringList titles;
        const QAbstractItemModel *model = work()->frame().commandPalette().findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
};

}  // namespace

class DesktopUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysWalkBackAndForward();
    void whatATextHearsIsItsOwn();
    void whatIsOnRecordIsToldAndStays();
    void aPaymentIsNotDoneAgain();
    void thePaletteNamesWhatItWouldTurn();
    void nothingIsTurnedUnderASheet();

private:
    QTemporaryDir m_settings;
};

void DesktopUndoTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopUndoTest::keysWalkBackAndForward()
{
    Office office;
    QCOMPARE(office.stands(), "archived");
    office.press(Qt::Key_Z);
    QVERIFY(office.told(u"Taken back: Archived a client (Ana)"_s));
    QCOMPARE(office.stands(), "active");
    office.press(Qt::Key_Z);
    QVERIFY(
        office.told(u"Taken back: Added a client (Ana)"_s) || office.told(u"Taken back: Added a client"_s));
    QCOMPARE(office.stands(), "nobody");
    office.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(office.told(u"Done again: Added a client"_s));
    QCOMPARE(office.stands(), "active");
    office.press(Qt::Key_Y);
    QVERIFY(office.told(u"Done again: Archived a client (Ana)"_s));
    QCOMPARE(office.stands(), "archived");
    office.press(Qt::Key_Y);
    QVERIFY(office.told(u"Nothing to do again"_s));
    office.press(Qt::Key_Z);
    QTRY_COMPARE(office.stands(), "active");
}

void DesktopUndoTest::whatATextHearsIsItsOwn()
{
    Office office;
    office.press(Qt::Key_3);
    auto *search = office.desktop->findChild<ClientsPage *>()->findChild<SearchField *>();
    search->edit().setFocus();
    QTest::keyClicks(&search->edit(), u"ana"_s);
    office.press(Qt::Key_Z);
    QCOMPARE(search->edit().text(), QString());
    office.press(Qt::Key_Z);
    office.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(search->edit().text(), u"ana"_s);
    office.press(Qt::Key_Z);
    office.press(Qt::Key_Y);
    QCOMPARE(search->edit().text(), u"ana"_s);
    QCOMPARE(office.stands(), "archived");
}

void DesktopUndoTest::whatIsOnRecordIsToldAndStays()
{
    Office office;
    const SessionId session = waitedFor(office.client.ask([id = office.ana](Engine &engine) {
        return engine.run<SessionId>("session.log", [&](Unit &unit) -> Result<SessionId> {
            SP_TRY(services, engine.services().list());
            return engine.sessions().log(unit,
                {id, services.front().id, {unit.now() - std::chrono::hours(1), unit.now()}, TimeZone::utc()});
        });
    }));
    waitedFor(office.client.ask([session](Engine &engine) { return engine.finish({session}); }));
    office.press(Qt::Key_Z);
    QTRY_VERIFY(office.work()->notice().sentence().contains(u"credit note"_s));
    QVERIFY(office.work()->notice().sentence().startsWith(u"Not taken back: Issued "_s));
    QVERIFY(office.work()->notice().sentence().contains(u" (Ana). "_s));
    QCOMPARE(waitedFor(office.client.ask([session](Engine &engine) {
        return engine.sessions().session(session);
    })).billing,
        BillingState::Billed);
}

void DesktopUndoTest::aPaymentIsNotDoneAgain()
{
    Office office;
    office.ran<PaymentId>("payment.record", [id = office.ana](Engine &engine, Unit &unit) {
        return engine.billing().recordPayment(unit, {id, {}, money(5'000), "bank", date("2026-10-27")});
    });
    office.press(Qt::Key_Z);
    QVERIFY(office.told(u"Taken back: Recorded a payment (Ana)"_s));
    office.press(Qt::Key_Y);
    QTRY_COMPARE(office.work()->notice().sentence(),
        u"Not done again: Recorded a payment (Ana). A payment that was taken back stays so in the books. "
        "Record it again in Money."_s);
}

void DesktopUndoTest::thePaletteNamesWhatItWouldTurn()
{
    Office office;
    office.press(Qt::Key_Z);
    QVERIFY(office.told(u"Taken back: Archived a client (Ana)"_s));
    office.press(Qt::Key_K);
    QTRY_VERIFY(office.work()->frame().commandPalette().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"again"_s);
    QTRY_VERIFY(office.offered().contains(u"Do again: Archived a client (Ana)"_s));
    QTest::keyClicks(QApplication::focusWidget(), u": Arch"_s);
    QCOMPARE(office.offered().value(0), u"Do again: Archived a client (Ana)"_s);
    office.press(Qt::Key_Return, {});
    QTRY_COMPARE(office.stands(), "archived");
    office.press(Qt::Key_K);
    QTest::keyClicks(QApplication::focusWidget(), u"undo"_s);
    QTRY_VERIFY(office.offered().contains(u"Undo: Archived a client (Ana)"_s));
    office.press(Qt::Key_Escape, {});
}

void DesktopUndoTest::nothingIsTurnedUnderASheet()
{
    Office office;
    office.work()->frame().showAbout();
    office.press(Qt::Key_Z);
    QVERIFY(office.told(u"Close what is open first"_s));
    QCOMPARE(office.stands(), "archived");
}

SP_WINDOW_TEST_MAIN(DesktopUndoTest)
#include "desktop_undo_test.moc"
