// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a form survives a lock, a crash and a wrong key.
#include "core/engine/kept_drafts.h"
#include "ui/people/client_form.h"
#include "ui/people/clients_page.h"
#include "ui/shell/main_frame.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_memory.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QLabel>
#include <QLineEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;

namespace {

/// The program with the form of a new client open, and something typed into it.
struct Filled : Program {
    Filled()
    {
        makePractice();
        start();
        unlock(phrase);
        if (!waitForWork())
            qFatal("no practice");
        openForm();
        QTest::keyClicks(field(u"Name, as printed on invoices"_s), u"Silke Brandt"_s);
        press(*form(), u"Add another phone"_s);
        QTest::keyClicks(fields(u"Phone"_s).at(1), u"+49 40 123"_s);
    }
    ClientForm *form()
    {
        for (auto *each : desktop->findChildren<ClientForm *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void openForm()
    {
        work()->frame().showPage(PageId::Clients);
        const auto pressed = [this] {
            for (auto *button : work()->findChildren<QAbstractButton *>())
                if (button->isVisible() && button->accessibleName() == u"New client"_s) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            return false;
        };
        if (!QTest::qWaitFor(pressed, patience) ||
            !QTest::qWaitFor([this] { return form() != nullptr; }, patience))
            qFatal("no form");
    }
    QList<QLineEdit *> fields(const QString &name)
    {
        QList<QLineEdit *> found;
        for (auto *each : form()->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                found << each;
        return found;
    }
    QLineEdit *field(const QString &name) { return fields(name).value(0); }
    bool comesBack()
    {
        unlock(phrase);
        return waitForWork();
    }
    bool says(const QString &part)
    {
        for (auto *label : desktop->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    QString drafts() const { return WorkspaceLayout(folder).drafts(); }
};

}  // namespace

class DesktopFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { FormMemory::instance().clear(); }
    void comeBackAfterALock();
    void comeBackAfterACrash();
    void aCanceledFormFindsItsWordsAgain();
    void whatWasCanceledGoesWithALock();
    void isToldAtOneUnlockingOnly();
    void aDamagedFileIsToldOnce();
    void aSavedFormBeginsEmpty();

private:
    QTemporaryDir m_settings;
};

void DesktopFormsTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
    qApp->setQuitOnLastWindowClosed(false);
}

void DesktopFormsTest::comeBackAfterALock()
{
    Filled program;
    program.desktop->considerLock(LockReason::Idle);
    QVERIFY(QTest::qWaitFor([&] { return !program.work() && !program.client.isUnlocked(); }, patience));
    QVERIFY(!program.says(u"Silke"_s));
    QVERIFY(!FormMemory::instance().find("client/new"));
    QVERIFY(QFile::exists(program.drafts()));

    QVERIFY(program.comesBack());
    QVERIFY(QTest::qWaitFor([&] { return program.says(u"\"New client\" is kept"_s); }, patience));
    program.openForm();
    QVERIFY(program.says(u"What you typed here before is back."_s));
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), u"Silke Brandt"_s);
    QCOMPARE(program.fields(u"Phone"_s).size(), 2);
    QCOMPARE(program.fields(u"Phone"_s).at(1)->text(), u"+49 40 123"_s);

    QVERIFY(press(*program.form(), u"Begin anew"_s));
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), QString());
    QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(program.drafts()); }, patience));
}

void DesktopFormsTest::comeBackAfterACrash()
{
    Filled program;
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(program.drafts()); }, patience));
    // Nothing is put away any more: the window ends as it stands.
    program.desktop.reset();
    FormMemory::instance().clear();
    waitedFor(program.client.lock());
    program.start();
    QVERIFY(program.comesBack());
    program.openForm();
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), u"Silke Brandt"_s);
}

void DesktopFormsTest::aCanceledFormFindsItsWordsAgain()
{
    Filled program;
    QTest::keyClick(program.field(u"Name, as printed on invoices"_s), Qt::Key_Escape);
    QVERIFY(!program.form());
    program.openForm();
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), u"Silke Brandt"_s);
    // Nor does a crash after it take them; but who canceled the form is not told of it.
    QTest::keyClick(program.field(u"Name, as printed on invoices"_s), Qt::Key_Escape);
    const auto sealedAsCanceled = [&] {
        const auto drafts = waitedFor(program.client.ask([](Engine &engine) { return keptDrafts(engine); }));
        return drafts.forms.size() == 1 && drafts.forms.front().told;
    };
    QVERIFY(QTest::qWaitFor(sealedAsCanceled, patience));
    program.desktop.reset();
    FormMemory::instance().clear();
    waitedFor(program.client.lock());
    program.start();
    QVERIFY(program.comesBack());
    waitedFor(program.client.ask([](Engine &) { return Result<Done>(Done{}); }));
    QCoreApplication::processEvents();
    QVERIFY(!program.says(u"is kept"_s));
    program.openForm();
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), u"Silke Brandt"_s);
}

void DesktopFormsTest::whatWasCanceledGoesWithALock()
{
    Filled program;
    QTest::keyClick(program.field(u"Name, as printed on invoices"_s), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(program.drafts()); }, patience));
    program.desktop->considerLock(LockReason::Idle);
    QVERIFY(QTest::qWaitFor([&] { return !program.work() && !program.client.isUnlocked(); }, patience));
    QVERIFY(!QFile::exists(program.drafts()));
    QVERIFY(program.comesBack());
    program.openForm();
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), QString());
}

void DesktopFormsTest::isToldAtOneUnlockingOnly()
{
    Filled program;
    const auto lock = [&] {
        program.desktop->considerLock(LockReason::Idle);
        return QTest::qWaitFor([&] { return !program.work() && !program.client.isUnlocked(); }, patience);
    };
    QVERIFY(lock());
    QVERIFY(program.comesBack());
    QVERIFY(QTest::qWaitFor([&] { return program.says(u"\"New client\" is kept"_s); }, patience));
    QVERIFY(lock());
    QVERIFY(program.comesBack());
    waitedFor(program.client.ask([](Engine &) { return Result<Done>(Done{}); }));
    QCoreApplication::processEvents();
    QVERIFY(!program.says(u"is kept"_s));
    // It is there all the same.
    program.openForm();
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), u"Silke Brandt"_s);
}

void DesktopFormsTest::aDamagedFileIsToldOnce()
{
    Filled program;
    const auto lock = [&] {
        program.desktop->considerLock(LockReason::Idle);
        return QTest::qWaitFor([&] { return !program.work() && !program.client.isUnlocked(); }, patience);
    };
    QVERIFY(lock());
    QFile file(program.drafts());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("scratched") > 0);
    file.close();
    QVERIFY(program.comesBack());
    QVERIFY(QTest::qWaitFor([&] { return program.says(u"lies aside as"_s); }, patience));
    QVERIFY(QFile::exists(program.drafts() + u".damaged"_s));
    QVERIFY(lock());
    QVERIFY(program.comesBack());
    waitedFor(program.client.ask([](Engine &) { return Result<Done>(Done{}); }));
    QCoreApplication::processEvents();
    QVERIFY(!program.says(u"lies aside as"_s));
}

void DesktopFormsTest::aSavedFormBeginsEmpty()
{
    Filled program;
    program.fields(u"Phone"_s).at(1)->clear();
    QVERIFY(press(*program.form(), u"Add client"_s));
    QVERIFY(QTest::qWaitFor([&] { return !program.form(); }, patience));
    program.openForm();
    QCOMPARE(program.field(u"Name, as printed on invoices"_s)->text(), QString());
    QVERIFY(!program.says(u"What you typed here before is back."_s));
}

SP_WINDOW_TEST_MAIN(DesktopFormsTest)
#include "desktop_forms_test.moc"
