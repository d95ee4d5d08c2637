// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"
#include "ui/widgets/sheet.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

const QString removal = u"Remove it and start my own"_s;

/// The program on a demo practice, beside which the own one is or will be.
struct Demo : Program {
    QString own = folder;
    QString demo = parent.filePath(u"demo"_s);

    void make(const QByteArray &settings = "demo")
    {
        waitedFor(client.create({demo, ServicePractice::hamburg(), {}, NewPractice::PassphraseFloor::Waived},
            passphrase(Desktop::demoPassphrase), RecoveryKey::generate(random)));
        waitedFor(client.ask([settings](Engine &engine) {
            return engine.run<Done>("settings.set", [&](Unit &unit) {
                return engine.settings().setValue(unit, settings, {{u"clients"_s, 0}});
            });
        }));
        waitedFor(client.lock());
    }
    void begin(DesktopOptions::Practice practice = DesktopOptions::Practice::Demo)
    {
        desktop = std::make_unique<Desktop>(client, &renderer, random, DesktopOptions{demo, practice});
        desktop->resize(1440, 900);
        desktop->start();
        desktop->activateWindow();
        unlock(QString::fromLatin1(Desktop::demoPassphrase));
        if (!waitForWork())
            qFatal("no workplace");
    }
    bool says(const QString &text)
    {
        for (auto *button : desktop->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == text)
                return true;
        return false;
    }
};

}  // namespace

class DesktopDemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRemovedByOneClickAndAWord_data();
    void isRemovedByOneClickAndAWord();
    void staysWhereItIsKept();
    void anOwnPracticeIsNeverOffered();

private:
    QTemporaryDir m_settings;
};

void DesktopDemoTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopDemoTest::isRemovedByOneClickAndAWord_data()
{
    QTest::addColumn<bool>("ownIsThere");
    QTest::newRow("and leads to the own practice") << true;
    QTest::newRow("and leads to the first run") << false;
}

void DesktopDemoTest::isRemovedByOneClickAndAWord()
{
    QFETCH(bool, ownIsThere);
    Demo program;
    if (ownIsThere)
        program.makePractice();
    program.make();
    program.begin();
    QTRY_VERIFY(program.says(removal));
    // On every page.
    QTest::keyClick(program.desktop.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(program.says(removal));
    QVERIFY(press(*program.desktop, removal));
    QVERIFY(press(*program.desktop, u"Remove it"_s));
    QTRY_VERIFY(!QDir(program.demo).exists());
    QVERIFY(!program.work());
    if (ownIsThere) {
        QTRY_VERIFY(program.desktop->findChild<UnlockScreen *>());
        program.unlock(phrase);
        QVERIFY(program.waitForWork());
        QVERIFY(!program.says(removal));
    } else {
        QTRY_VERIFY(program.desktop->findChild<FirstRun *>());
    }
}

void DesktopDemoTest::staysWhereItIsKept()
{
    Demo program;
    program.make();
    program.begin();
    QTRY_VERIFY(program.says(removal));
    QVERIFY(press(*program.desktop, removal));
    QVERIFY(press(*program.desktop, u"Keep it"_s));
    QVERIFY(program.work());
    QVERIFY(program.client.isUnlocked());
    QVERIFY(QDir(program.demo).exists());
}

void DesktopDemoTest::anOwnPracticeIsNeverOffered()
{
    Demo program;
    program.make("not_a_demo");
    program.begin();
    QTest::qWait(0);
    waitedFor(program.client.ask([](Engine &) -> Result<Done> { return Done{}; }));
    QVERIFY(!program.says(removal));
    // A demo that was opened as a folder of one's own says what it is, and is not removed from here.
    Demo folder;
    folder.make();
    folder.begin(DesktopOptions::Practice::Own);
    QVERIFY(!folder.says(removal));
}

SP_WINDOW_TEST_MAIN(DesktopDemoTest)
#include "desktop_demo_test.moc"
