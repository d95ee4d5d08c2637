// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notice.h"
#include "core/engine/backup.h"
#include "core/engine/vault_keys.h"
#include "ui/settings/data_section.h"
#include "ui/settings/secret_sheets.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/restore_screen.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

class DesktopVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void R01_firstRunEndsInTheOwnPractice();
    void aWrongPassphraseSaysSoAndTheRightOneOpens();
    void theKeychainOpensAtTheStartOnly();
    void aNewPassphraseAsksForTheOldOne();
    void R25_R33_backsUpAndWritesOut();
    void R25_aBackupComesBackFromTheFirstRun();
    void R25_aBackupIsRestoredBesideThePracticeThatIsThere();
    void whatWasOpenedLastIsWhereTheNextStartBegins();
    void R01_oneClickLeadsToADemoBesideTheOwnPractice();
    void theRecoverySheetLeadsToANewOne();
    void anOldDatabaseIsConfirmedInTheWindow();

private:
    QTemporaryDir m_settings;
};

void DesktopVaultTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopVaultTest::R01_firstRunEndsInTheOwnPractice()
{
    Program program;
    program.start();
    auto *wizard = program.desktop->findChild<FirstRun *>();
    QVERIFY(wizard);
    QVERIFY(press(*wizard, u"Tutor"_s));
    QVERIFY(press(*wizard, u"Continue"_s));
    for (auto *field : wizard->findChildren<QLineEdit *>())
        if (field->isVisible())
            field->setText(u"Inês Carvalho"_s);
    for (auto *select : wizard->findChildren<QComboBox *>())
        if (select->isVisible())
            select->setCurrentIndex(select->findData(QByteArray("Europe/Lisbon")));
    QVERIFY(press(*wizard, u"Continue"_s));
    QCOMPARE(wizard->step(), FirstRun::Step::Tax);
    for (auto *select : wizard->findChildren<QComboBox *>())
        if (select->isVisible())
            select->setCurrentIndex(select->findData(QByteArray("PT")));
    QVERIFY(press(*wizard, u"Continue"_s) || (press(*wizard, u"Taxed"_s) && press(*wizard, u"Continue"_s)));
    QVERIFY(press(*wizard, u"Continue"_s));
    QCOMPARE(wizard->step(), FirstRun::Step::Start);
    QVERIFY(press(*wizard, u"Skip"_s));
    QCOMPARE(wizard->step(), FirstRun::Step::Passphrase);
    for (SecretField *field : secretsOf(*wizard))
        QTest::keyClicks(field, phrase);
    QVERIFY(press(*wizard, u"Create the practice"_s));
    QVERIFY(QTest::qWaitFor([&] { return wizard->step() == FirstRun::Step::Recovery; }, patience));
    QVERIFY(press(*wizard, u"I have kept it; ask me for two groups another day"_s));
    QVERIFY(press(*wizard, u"Open my practice"_s));
    QVERIFY(program.waitForWork());
    QCOMPARE(waitedFor(program.client.ask([](Engine &engine) {
        return engine.settings().practice();
    })).seller.address.country,
        QByteArray("PT"));
    // A tutor has students, now and at the next start.
    QCOMPARE(peopleWord(), PeopleWord::Students);
    QCOMPARE(Desktop::rememberedPeopleWord(), PeopleWord::Students);
    program.desktop->nameTheirPeople(PeopleWord::Clients);
    // It is really there: locked and opened again with what was typed.
    program.desktop->lock();
    QVERIFY(!program.work());
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
}

void DesktopVaultTest::aWrongPassphraseSaysSoAndTheRightOneOpens()
{
    Program program;
    program.makePractice();
    program.start();
    auto *screen = program.desktop->findChild<UnlockScreen *>();
    QVERIFY(screen);
    program.unlock(u"not this one at all"_s);
    const auto says = [&](const QString &part) {
        for (auto *label : screen->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    };
    QVERIFY(QTest::qWaitFor([&] { return says(u"passphrase"_s) && says(u"1"_s); }, patience));
    QVERIFY(!program.work());
    QVERIFY(screen->field().isEmpty());
    screen->tick();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
}

void DesktopVaultTest::theKeychainOpensAtTheStartOnly()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    program.work()->frame().showPage(PageId::Settings);
    program.work()->settingsPage().showSection(SettingsPage::Section::Security);
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop, u"Open without the passphrase on this computer"_s); },
        patience));
    const auto kept = [&] { return keychainSecret(program.folder, program.keychain).has_value(); };
    QVERIFY(QTest::qWaitFor(kept, patience));

    program.desktop->lock();
    QVERIFY(QTest::qWaitFor([&] { return !program.client.isUnlocked(); }, patience));
    QVERIFY2(!program.work(), "after locking the passphrase is asked");
    program.desktop.reset();
    program.start();
    QVERIFY2(program.waitForWork(), "nobody typed anything");
}

void DesktopVaultTest::aNewPassphraseAsksForTheOldOne()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    program.work()->frame().showPage(PageId::Settings);
    program.work()->settingsPage().showSection(SettingsPage::Section::Security);
    QVERIFY(QTest::qWaitFor([&] { return press(program.work()->settingsPage(), u"Change"_s); }, patience));
    auto *sheet = program.desktop->findChild<PassphraseSheet *>();
    QVERIFY(QTest::qWaitFor(
        [&] { return (sheet = program.desktop->findChild<PassphraseSheet *>()) && sheet->isVisible(); },
        patience));
    const QString next = u"meadow copper lantern friday piano otter"_s;
    const auto fields = secretsOf(*sheet);
    QCOMPARE(fields.size(), 3);
    QTest::keyClicks(fields[0], u"not what it was"_s);
    QTest::keyClicks(fields[1], next);
    QTest::keyClicks(fields[2], next);
    QVERIFY(press(*sheet, u"Change the passphrase"_s));
    const auto refused = [&] {
        for (auto *label : sheet->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"does not open the practice"_s))
                return true;
        return false;
    };
    QVERIFY2(QTest::qWaitFor(refused, patience), "says that the old one is wrong");
    QVERIFY2(!fields[1]->isEmpty(), "the new one stays typed");
    QTest::keyClicks(fields[0], phrase);
    QVERIFY(press(*sheet, u"Change the passphrase"_s));
    QVERIFY(QTest::qWaitFor([&] { return !sheet->isVisible(); }, patience));
    program.desktop->lock();
    program.unlock(next);
    QVERIFY(program.waitForWork());
}

void DesktopVaultTest::R25_R33_backsUpAndWritesOut()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    DataSection *data = &program.work()->settingsPage().data();
    const QString backups = WorkspaceLayout(program.folder).backups();
    data->backUpTo({});
    QVERIFY(QTest::qWaitFor([&] { return !QDir(backups).isEmpty(); }, patience));
    const QString kept = backups + u'/' + QDir(backups).entryList(QDir::Files).front();
    QVERIFY(QTest::qWaitFor(
        [&] { return verifyBackup(kept, {}, KdfPolicy::production()).has_value(); }, patience));
    const QTemporaryDir out;
    QVERIFY(QTest::qWaitFor(
        [&] {
            data->exportTo(out.path(), ExportContent::Everything);
            return !QDir(out.path()).isEmpty();
        },
        patience));
    const QString folder =
        out.path() + u'/' + QDir(out.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front();
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(folder + u"/practice.json"_s); }, patience));
}

void DesktopVaultTest::R25_aBackupComesBackFromTheFirstRun()
{
    Program program;
    program.makePractice();
    const QString file = program.parent.filePath(u"one.spbackup"_s);
    waitedFor(program.client.open(program.folder, passphrase(phrase.toLatin1())));
    waitedFor(program.client.ask([file](Engine &engine) -> Result<Done> {
        SP_CHECK(createBackup(engine, file));
        return Done{};
    }));
    waitedFor(program.client.lock());
    QVERIFY(QDir(program.folder).removeRecursively());
    program.start();
    QVERIFY(press(*program.desktop, u"Restore a backup"_s));
    auto *screen = program.desktop->findChild<RestoreScreen *>();
    QVERIFY(screen);
    QCOMPARE(screen->folder(), program.folder);
    screen->setFile(file);
    const auto says = [&](const QString &part) {
        return std::ranges::any_of(screen->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QTest::keyClicks(&screen->field(), u"not this one at all"_s);
    QTest::keyClick(&screen->field(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return says(u"does not open the backup"_s); }, patience));
    QVERIFY(!QDir(program.folder).exists());
    QTest::keyClicks(&screen->field(), phrase);
    QTest::keyClick(&screen->field(), Qt::Key_Return);
    QVERIFY(program.waitForWork());
    const auto clients =
        waitedFor(program.client.ask([](Engine &engine) { return engine.people().store().count({}); }));
    QCOMPARE(clients, 1);
}

void DesktopVaultTest::R25_aBackupIsRestoredBesideThePracticeThatIsThere()
{
    Program program;
    program.makePractice();
    program.start();
    QVERIFY(program.desktop->findChild<UnlockScreen *>());
    QVERIFY(press(*program.desktop, u"Restore a backup"_s));
    auto *screen = program.desktop->findChild<RestoreScreen *>();
    QVERIFY(screen);
    QCOMPARE(screen->folder(), program.folder + u"-restored"_s);
    // A file that is no backup is said in a sentence, and makes no folder.
    QFile junk(program.parent.filePath(u"junk.spbackup"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("not a backup at all, but long enough") > 0);
    junk.close();
    screen->setFile(junk.fileName());
    QTest::keyClicks(&screen->field(), phrase);
    QTest::keyClick(&screen->field(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(screen->findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"no backup of SoloPilot"_s);
            });
        },
        patience));
    QVERIFY(!QDir(screen->folder()).exists());
    QVERIFY(press(*screen, u"Back"_s));
    QVERIFY(program.desktop->findChild<UnlockScreen *>());
}

void DesktopVaultTest::whatWasOpenedLastIsWhereTheNextStartBegins()
{
    Program program;
    program.makePractice();
    QCOMPARE(Desktop::rememberedWorkspace(u"/usual"_s), u"/usual"_s);
    program.desktop = std::make_unique<Desktop>(program.client, &program.renderer, program.random,
        DesktopOptions{program.folder, DesktopOptions::Practice::Own, DesktopOptions::Remember::Yes});
    program.desktop->start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QCOMPARE(Desktop::rememberedWorkspace(u"/usual"_s), program.folder);
    program.desktop->lock();
    QVERIFY(QTest::qWaitFor([&] { return !program.client.isUnlocked(); }, patience));
    QVERIFY(QDir(program.folder).removeRecursively());
    QCOMPARE(Desktop::rememberedWorkspace(u"/usual"_s), u"/usual"_s);
}

void DesktopVaultTest::R01_oneClickLeadsToADemoBesideTheOwnPractice()
{
    Program program;
    program.start();
    QVERIFY(press(*program.desktop, u"Look around in a demo practice"_s));
    constexpr int aMinute = 60'000;
    QVERIFY(QTest::qWaitFor([&] { return program.work() != nullptr; }, aMinute));
    QVERIFY2(!QDir(program.folder).exists(), "the own practice's place stays free");
    QVERIFY(QDir(program.parent.filePath(u"demo"_s)).exists());
    program.desktop->lock();
    QVERIFY(press(*program.desktop, u"Start my own practice"_s));
    QVERIFY(program.desktop->findChild<FirstRun *>());
}

void DesktopVaultTest::theRecoverySheetLeadsToANewOne()
{
    Program program;
    program.makePractice();
    const RecoveryKey sheet = RecoveryKey::generate(program.random);
    waitedFor(program.client.open(program.folder, passphrase(phrase.toLatin1())));
    waitedFor(program.client.ask(
        [&](Engine &engine) { return VaultKeys(engine, KdfPolicy::production()).changeRecovery(sheet); }));
    waitedFor(program.client.lock());
    program.start();
    program.unlock(QString::fromLatin1(view(sheet.printable().span()).toByteArray()));
    QVERIFY(program.waitForWork());
    const auto shown = [&]<typename T>(T *) {
        auto *found = program.desktop->findChild<T *>();
        return found && found->isVisible() ? found : nullptr;
    };
    const auto passphraseSheet = [&] { return shown(static_cast<PassphraseSheet *>(nullptr)); };
    const auto recoverySheet = [&] { return shown(static_cast<RecoverySheet *>(nullptr)); };
    QVERIFY(QTest::qWaitFor([&] { return passphraseSheet() != nullptr; }, patience));
    // Whoever came in with the sheet does not know the passphrase, so it is not asked for.
    const auto fields = secretsOf(*passphraseSheet());
    QCOMPARE(fields.size(), 2);
    const QString next = u"meadow copper lantern friday piano otter"_s;
    for (SecretField *field : fields)
        QTest::keyClicks(field, next);
    QVERIFY(press(*passphraseSheet(), u"Use this passphrase"_s));
    QVERIFY(QTest::qWaitFor([&] { return recoverySheet() != nullptr; }, patience));
    QVERIFY(press(*recoverySheet(), u"Not now"_s));

    // It is remembered until it is done.
    program.desktop->lock();
    program.unlock(next);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor([&] { return recoverySheet() != nullptr; }, patience));
    QVERIFY(press(*recoverySheet(), u"I have kept it; ask me for two groups another day"_s));
    QTest::keyClicks(secretsOf(*recoverySheet()).back(), next);
    QVERIFY(press(*recoverySheet(), u"Use this sheet from now on"_s));
    QVERIFY(QTest::qWaitFor([&] { return !recoverySheet(); }, patience));
    QVERIFY(!waitedFor(program.client.ask([](Engine &engine) { return engine.recoveryDue(); })));
}

void DesktopVaultTest::anOldDatabaseIsConfirmedInTheWindow()
{
    Program program;
    program.makePractice();
    QVERIFY(QFile::remove(WorkspaceLayout(program.folder).anchor()));
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(program.work()->notice(), u"Go on with it as it is"_s); }, patience));
    const auto settled = [&] {
        return !waitedFor(program.client.ask(
            [](Engine &engine) -> Result<bool> { return engine.rollbackWarning().has_value(); }));
    };
    QVERIFY(QTest::qWaitFor(settled, patience));
}

SP_WINDOW_TEST_MAIN(DesktopVaultTest)
#include "desktop_vault_test.moc"
