// SPDX-License-Identifier: GPL-3.0-or-later
// What each role sees in the window: everything readable on every page is gathered and searched.
#include "core/engine/vault_keys.h"
#include "ui/calendar/calendar_page.h"
#include "ui/people/clients_page.h"
#include "ui/people/people_model.h"
#include "ui/session/session_model.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

const QString secretWords = u"the heron at dawn"_s;
const QString theirPhrase = u"copper lantern valley seven bridges"_s;

/// Whatever can be read in the window.
QString wordsOn(QWidget &root)
{
    QStringList words;
    for (auto *each : root.findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        if (auto *label = qobject_cast<QLabel *>(each))
            words << label->text();
        else if (auto *line = qobject_cast<QLineEdit *>(each))
            words << line->text();
        else if (auto *text = qobject_cast<QPlainTextEdit *>(each))
            words << text->toPlainText();
        else if (auto *button = qobject_cast<QAbstractButton *>(each))
            words << button->text();
        words << each->accessibleName() << each->toolTip();
    }
    return words.join(u'\n');
}

/// A practice with a note on a session that is over, and an invoice for it; somebody of `role` has unlocked
/// it.
struct Shared : Program {
    SessionId session{IdBytes{}};
    ClientId jonas{IdBytes{}};
    QString number;

    explicit Shared(Role role)
    {
        session = makePractice();
        clock.set(instant("2026-10-27T12:00:00Z"));
        waitedFor(client.open(folder, sp::passphrase(phrase.toLatin1())));
        number = waitedFor(client.ask([this, role](Engine &engine) -> Result<QString> {
            FinishRequest request{session};
            request.note = NoteContent{u"Dream"_s, u"He speaks of "_s + secretWords, {}};
            SP_TRY(finished, engine.finish(request, "key"));
            SP_TRY(kept, engine.sessions().session(session));
            jonas = kept.client;
            VaultKeys keys(engine, KdfPolicy::production());
            SP_CHECK(keys.addProfile(u"Somebody"_s, role, sp::passphrase(theirPhrase.toLatin1())));
            return QString::fromUtf8(finished.number);
        }));
        waitedFor(client.lock());
        start();
        unlock(theirPhrase);
    }
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            client.ask([](Engine &) { return Result<Done>(Done{}); }).waitForFinished();
            QTest::qWait(1);
        }
    }
    /// All pages, the session's and the client's among them.
    QString seen()
    {
        QString all;
        const auto look = [&] {
            settle();
            all += wordsOn(*desktop) + u'\n';
        };
        look();
        for (const PageId page :
            {PageId::Calendar, PageId::Clients, PageId::Money, PageId::Reports, PageId::Settings}) {
            work()->frame().showPage(page);
            look();
        }
        work()->sessionPage().openSession(session);
        work()->frame().showPage(PageId::Today);
        look();
        desktop->findChild<ClientsPage *>()->showClient(jonas);
        work()->frame().showPage(PageId::Clients);
        look();
        return all;
    }
};

}  // namespace

class DesktopRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachSeesWhatItsRoleMay_data();
    void eachSeesWhatItsRoleMay();
    void whoIsRefusedReadsWhoMay_data();
    void whoIsRefusedReadsWhoMay();
    void readsAreRefusedBeneathTheWindow_data();
    void readsAreRefusedBeneathTheWindow();

private:
    QTemporaryDir m_settings;
};

void DesktopRolesTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopRolesTest::eachSeesWhatItsRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("notes");
    QTest::addColumn<bool>("invoices");
    QTest::newRow("the owner all") << Role::Owner << true << true;
    QTest::newRow("an assistant no notes") << Role::Assistant << false << true;
    QTest::newRow("an accountant no notes") << Role::Accountant << false << true;
    QTest::newRow("a facilitator no invoices") << Role::Facilitator << true << false;
    QTest::newRow("an auditor no notes") << Role::Auditor << false << true;
}

void DesktopRolesTest::eachSeesWhatItsRoleMay()
{
    QFETCH(Role, role);
    Shared practice(role);
    QVERIFY(practice.waitForWork());
    const QString seen = practice.seen();
    QTEST(seen.contains(secretWords), "notes");
    QTEST(seen.contains(practice.number), "invoices");
}

void DesktopRolesTest::whoIsRefusedReadsWhoMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("who");
    QTest::newRow("a facilitator of invoices")
        << Role::Facilitator << PageId::Money
        << u"Facilitator. Roles with access: Owner, Assistant, Accountant"_s;
    QTest::newRow("an accountant of the calendar")
        << Role::Accountant << PageId::Calendar
        << u"Accountant. Roles with access: Owner, Assistant, Facilitator"_s;
    QTest::newRow("an accountant of the day")
        << Role::Accountant << PageId::Today
        << u"Accountant. Roles with access: Owner, Assistant, Facilitator"_s;
    QTest::newRow("a facilitator of the outbox")
        << Role::Facilitator << PageId::Activity << u"Facilitator. Roles with access: Owner, Assistant"_s;
}

void DesktopRolesTest::whoIsRefusedReadsWhoMay()
{
    QFETCH(Role, role);
    QFETCH(PageId, page);
    QFETCH(QString, who);
    Shared practice(role);
    QVERIFY(practice.waitForWork());
    practice.work()->frame().showPage(page);
    practice.settle();
    const QString seen = wordsOn(*practice.desktop);
    QVERIFY2(seen.contains(u"Your role: "_s + who), qPrintable(seen));
    QVERIFY2(!seen.contains(u"Try again"_s), "trying again makes nobody another role");
}

void DesktopRolesTest::readsAreRefusedBeneathTheWindow_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("week");
    QTest::newRow("an accountant has no calendar") << Role::Accountant << QByteArray("access.denied");
    QTest::newRow("an assistant has") << Role::Assistant << QByteArray();
}

void DesktopRolesTest::readsAreRefusedBeneathTheWindow()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, week);
    Shared practice(role);
    QVERIFY(practice.waitForWork());
    const auto answer =
        practice.client.ask([](Engine &engine) { return readDays(engine, *parseDate("2026-10-26"), 7); });
    QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }, patience));
    QCOMPARE(answer.result() ? QByteArray() : answer.result().error().reason, week);
}

SP_WINDOW_TEST_MAIN(DesktopRolesTest)
#include "desktop_roles_test.moc"
