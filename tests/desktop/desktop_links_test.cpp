// SPDX-License-Identifier: GPL-3.0-or-later
// Links from outside, as the program hears them.
#include "app/desktop/notice.h"
#include "ui/links/program_link.h"
#include "ui/people/clients_page.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QLabel>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

struct Open : Program {
    SessionId session = makePractice();

    Open() { start(); }
    void open()
    {
        unlock(phrase);
        if (!waitForWork())
            qFatal("not open");
    }
    ClientId jonas()
    {
        return waitedFor(client.ask([this](Engine &engine) {
            return engine.sessions().session(session);
        })).client;
    }
    PageId page() { return work()->frame().currentPage(); }
    bool comesTo(PageId wanted)
    {
        return QTest::qWaitFor([&] { return page() == wanted; }, patience);
    }
    bool says(const QString &part)
    {
        for (auto *label : desktop->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    bool comesToSay(const QString &part)
    {
        return QTest::qWaitFor([&] { return says(part); }, patience);
    }
    void follow(const ProgramLink &link) { desktop->hearCall(linkText(link).toLatin1()); }
};

}  // namespace

class DesktopLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leadToWhatTheyName();
    void waitForThePassphrase();
    void sayWhatIsNotThere();
    void areRefusedInAPlainSentence();
    void actOnNothing();
    void namesBecomeInitialsEverywhereAtOnce();

private:
    QTemporaryDir m_settings;
};

void DesktopLinksTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
    qApp->setQuitOnLastWindowClosed(false);
}

void DesktopLinksTest::leadToWhatTheyName()
{
    Open program;
    program.open();
    program.follow(program.jonas());
    QVERIFY(program.comesTo(PageId::Clients));
    program.follow(*parseDate("2026-10-27"));
    QVERIFY(program.comesTo(PageId::Calendar));
    program.follow(program.session);
    QVERIFY(program.comesTo(PageId::Today));
    QCOMPARE(program.work()->sessionPage().session(), std::optional(program.session));
    QVERIFY(program.work()->sessionPage().isVisible());
}

void DesktopLinksTest::waitForThePassphrase()
{
    Open program;
    program.desktop->hearCall("solopilot://day/2026-10-27");
    QVERIFY(!program.work());
    program.open();
    QVERIFY(program.comesTo(PageId::Calendar));
}

void DesktopLinksTest::sayWhatIsNotThere()
{
    Open program;
    program.open();
    program.desktop->hearCall("solopilot://client/018f3c5e-7b1a-7c3d-9a4e-0123456789ab");
    QVERIFY(program.comesToSay(u"There is no such client"_s));
    QCOMPARE(program.page(), PageId::Today);
    program.desktop->hearCall("solopilot://invoice/018f3c5e-7b1a-7c3d-9a4e-0123456789ab");
    QVERIFY(program.comesToSay(u"There is no such invoice"_s));
}

void DesktopLinksTest::areRefusedInAPlainSentence()
{
    Open program;
    program.desktop->hearCall("solopilot://finish/018f3c5e-7b1a-7c3d-9a4e-0123456789ab");
    QVERIFY2(!program.says(u"This is no link"_s), "a locked practice answers nobody");
    program.open();
    QVERIFY(program.comesToSay(u"This is no link into a practice"_s));
    QCOMPARE(program.page(), PageId::Today);
    program.desktop->hearCall("solopilot://client/<script>");
    QVERIFY(program.comesToSay(u"This is no link into a practice"_s));
    QVERIFY(!program.says(u"script"_s));
}

void DesktopLinksTest::actOnNothing()
{
    Open program;
    program.open();
    const auto count = [&] {
        return waitedFor(program.client.ask(
            [](Engine &engine) { return engine.database().integer("SELECT count(*) FROM audit_event"); }));
    };
    const auto before = count();
    program.follow(program.jonas());
    QVERIFY(program.comesTo(PageId::Clients));
    program.follow(program.session);
    QVERIFY(program.comesTo(PageId::Today));
    program.follow(*parseDate("2026-10-27"));
    QVERIFY(program.comesTo(PageId::Calendar));
    QCOMPARE(count(), before);
}

void DesktopLinksTest::namesBecomeInitialsEverywhereAtOnce()
{
    Open program;
    program.open();
    QVERIFY(program.comesToSay(u"Jonas Keller"_s));
    Q_EMIT program.desktop->tray().actions().hideNames(true);
    QVERIFY(QTest::qWaitFor([&] { return !program.says(u"Jonas"_s); }, patience));
    QVERIFY(program.says(u"JK"_s));
    QCOMPARE(program.work()->trayState().client, u"JK"_s);
    program.work()->frame().showPage(PageId::Clients);
    auto &list = program.desktop->findChild<ClientsPage *>()->list();
    QVERIFY(QTest::qWaitFor(
        [&] {
            return list.model()->rowCount() > 0 &&
                   list.model()->index(0, 0).data(Qt::DisplayRole).toString().contains(u"JK"_s);
        },
        patience));
    ShownNames::instance().show(ShownNames::Names::Spelled);
    QVERIFY(
        QTest::qWaitFor([&] { return program.work()->trayState().client == u"Jonas Keller"_s; }, patience));
}

SP_WINDOW_TEST_MAIN(DesktopLinksTest)
#include "desktop_links_test.moc"
