// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/notice.h"

#include "app/adapters/pdf/pdf_renderer.h"
#include "core/engine/backup.h"
#include "core/engine/vault_keys.h"
#include "core/providers/fake/memory_key_store.h"
#include "ui/money/money_page.h"
#include "ui/session/finish_sheet.h"
#include "ui/session/session_page.h"
#include "ui/settings/data_section.h"
#include "ui/settings/secret_sheets.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/restore_screen.h"
#include "ui/shell/session_chip.h"
#include "ui/shell/unlock_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/practice_services.h"
#include "tests/support/vault_samples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString phrase = u"harbour violet kettle monday lamp oyster"_s;

template <typename T>
T waitedFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("no answer");
    return must(future.result());
}

/// Clicks the visible button that says `text`.
bool press(QWidget &root, const QString &text)
{
    for (auto *button : root.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    return false;
}

QList<SecretField *> secretsOf(QWidget &root)
{
    QList<SecretField *> visible;
    for (auto *field : root.findChildren<SecretField *>())
        if (field->isVisible())
            visible << field;
    return visible;
}

/// The program as it starts, on a folder of its own and at 27 October 2026, 10:42 in Lisbon.
struct Program {
    QTemporaryDir parent;
    QString folder = parent.filePath(u"practice"_s);
    ManualClock clock{instant("2026-10-27T10:42:00Z")};
    SeededRandom random{11};
    MemoryKeyStore keychain;
    pdf::PdfRenderer renderer;
    EngineClient client{{.clock = clock, .random = random, .renderer = &renderer, .keys = &keychain}};
    std::unique_ptr<Desktop> desktop;

    void start()
    {
        desktop = std::make_unique<Desktop>(client, &renderer, random, DesktopOptions{folder});
        desktop->resize(1440, 900);
        desktop->start();
        desktop->activateWindow();
    }
    Workplace *work() { return desktop->workplace(); }
    bool waitForWork()
    {
        return QTest::qWaitFor(
            [&] { return work() && work()->todayPage().model().state() == TodayModel::State::Ready; },
            patience);
    }
    /// A practice with one client and a confirmed session at 11:00, made behind the window.
    SessionId makePractice()
    {
        PracticeSettings settings = ServicePractice::hamburg();
        settings.zone = "Europe/Lisbon";
        settings.seller.email = u"me@practice.example"_s;
        const ServiceDetails coaching{u"Coaching"_s, std::chrono::minutes(60),
            {billing::PriceBy::Session, Money(12'000, Currency::of("EUR")), {}}};
        waitedFor(client.create(
            {folder, settings, {coaching}}, passphrase(phrase.toLatin1()), RecoveryKey::generate(random)));
        const auto session = waitedFor(client.ask([](Engine &engine) {
            return engine.run<SessionId>("session.book", [&](Unit &unit) -> Result<SessionId> {
                ClientDetails jonas;
                jonas.name = u"Jonas Keller"_s;
                jonas.zone = "Europe/Berlin";
                jonas.contacts.push_back({ContactPoint::Type::Email, {}, u"jonas@example.org"_s});
                SP_TRY(person, engine.people().add(unit, jonas));
                SP_TRY(services, engine.services().list());
                return engine.sessions().book(
                    unit, {person, services.front().id, local("2026-10-27T11:00"), zone("Europe/Lisbon")});
            });
        }));
        waitedFor(client.lock());
        return session;
    }
    void unlock(const QString &typed)
    {
        auto *screen = desktop->findChild<UnlockScreen *>();
        QTest::keyClicks(&screen->field(), typed);
        QTest::keyClick(&screen->field(), Qt::Key_Return);
    }
};

}  // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstRunEndsInTheOwnPractice();
    void aWrongPassphraseSaysSoAndTheRightOneOpens();
    void theMainJobByMouseAndKeys();
    void whatIsTypedAfterStartGoesIntoTheNote();
    void undoTakesTheInvoiceBack();
    void lockingLeavesNothingOfThePractice();
    void theKeychainOpensAtTheStartOnly();
    void aNewPassphraseAsksForTheOldOne();
    void R25_R33_backsUpAndWritesOut();
    void R25_aBackupComesBackFromTheFirstRun();
    void oneClickLeadsToADemoBesideTheOwnPractice();
    void theRecoverySheetLeadsToANewOne();
    void anOldDatabaseIsConfirmedInTheWindow();
    void noIdleLockWhileTheTimerRuns();

private:
    QTemporaryDir m_settings;
};

void DesktopTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopTest::firstRunEndsInTheOwnPractice()
{
    Program program;
    program.start();
    auto *wizard = program.desktop->findChild<FirstRun *>();
    QVERIFY(wizard);
    QVERIFY(press(*wizard, u"Therapist"_s) || press(*wizard, u"Therapy"_s) || press(*wizard, u"Coach"_s));
    QVERIFY(press(*wizard, u"Continue"_s));
    for (auto *field : wizard->findChildren<QLineEdit *>())
        if (field->isVisible())
            field->setText(u"Inês Carvalho"_s);
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
    // It is really there: locked and opened again with what was typed.
    program.desktop->lock();
    QVERIFY(!program.work());
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
}

void DesktopTest::aWrongPassphraseSaysSoAndTheRightOneOpens()
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

void DesktopTest::theMainJobByMouseAndKeys()
{
    Program program;
    const SessionId session = program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    program.clock.set(instant("2026-10-27T11:00:00Z"));
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    SessionPage &page = program.work()->sessionPage();
    QVERIFY(QTest::qWaitFor(
        [&] { return page.isVisible() && qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); },
        patience));
    QTest::keyClicks(QApplication::focusWidget(), u"He hands over two projects."_s);
    program.clock.set(instant("2026-10-27T12:00:00Z"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor([&] { return sheet() && sheet()->isVisible(); }, patience));
    const QString amount = moneyText(money(12'000));
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (auto *button : sheet()->findChildren<QAbstractButton *>())
                if (button->isEnabled() && button->text().startsWith(u"End and invoice"_s) &&
                    button->text().contains(amount))
                    return true;
            return false;
        },
        patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return program.work()->frame().toasts().count() > 0; }, patience));

    const auto documents = waitedFor(program.client.ask([](Engine &engine) {
        return engine.billing().store().list({DocumentFilter::State::Any, {}, 10}, date("2026-10-27"));
    }));
    QCOMPARE(documents.size(), std::size_t(1));
    QCOMPARE(documents.front().total, money(12'000));
    QVERIFY(!documents.front().number.isEmpty());
    const auto note = waitedFor(program.client.ask([session](Engine &engine) -> Result<QString> {
        SP_TRY(kept, engine.notes().store().ofSession(session));
        if (!kept)
            return QString();
        SP_TRY(version, engine.notes().store().current(kept->id));
        return version->content.body;
    }));
    QCOMPARE(note, u"He hands over two projects."_s);
}

void DesktopTest::whatIsTypedAfterStartGoesIntoTheNote()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    SessionPage &page = program.work()->sessionPage();
    QVERIFY(QTest::qWaitFor(
        [&] { return page.isVisible() && qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); },
        patience));
    // A space on the button that was pressed would have ended the session.
    QTest::keyClicks(QApplication::focusWidget(), u"two words"_s);
    QCOMPARE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), u"two words"_s);
    QVERIFY(program.work()->running().running().has_value());
    QVERIFY(!program.desktop->findChild<FinishSheet *>());
}

void DesktopTest::undoTakesTheInvoiceBack()
{
    Program program;
    const SessionId session = program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    program.clock.set(instant("2026-10-27T11:42:00Z"));
    program.work()->endRunning();
    const auto sheet = [&] { return program.desktop->findChild<FinishSheet *>(); };
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (!sheet() || !sheet()->isVisible())
                return false;
            for (auto *button : sheet()->findChildren<QAbstractButton *>())
                if (button->isEnabled() && button->text().startsWith(u"End and invoice"_s)) {
                    button->click();
                    return true;
                }
            return false;
        },
        patience));
    ToastStack &toasts = program.work()->frame().toasts();
    QVERIFY(QTest::qWaitFor([&] { return toasts.count() > 0; }, patience));
    QVERIFY(press(toasts, u"Undo"_s));
    const auto state = [&] {
        return waitedFor(program.client.ask([session](Engine &engine) {
            return engine.sessions().session(session);
        })).state;
    };
    QVERIFY(QTest::qWaitFor([&] { return state() != SessionState::Completed; }, patience));
}

void DesktopTest::lockingLeavesNothingOfThePractice()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QApplication::clipboard()->setText(u"Jonas Keller"_s);
    program.desktop->lock();
    QVERIFY(!program.work());
    if (QApplication::clipboard()->ownsClipboard())
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    for (auto *label : program.desktop->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Jonas"_s), qPrintable(label->text()));
    QVERIFY(QTest::qWaitFor([&] { return !program.client.isUnlocked(); }, patience));
    const auto answer = program.client.ask([](Engine &engine) { return engine.settings().practice(); });
    QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }, patience));
    QCOMPARE(answer.result().error().reason, QByteArray("workspace.locked"));
}

void DesktopTest::theKeychainOpensAtTheStartOnly()
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

void DesktopTest::aNewPassphraseAsksForTheOldOne()
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

void DesktopTest::R25_R33_backsUpAndWritesOut()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    auto *data = program.work()->settingsPage().findChild<DataSection *>();
    QVERIFY(data);
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

void DesktopTest::R25_aBackupComesBackFromTheFirstRun()
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
    QVERIFY(QTest::qWaitFor([&] { return says(u"does not open the practice"_s); }, patience));
    QVERIFY(!QDir(program.folder).exists());
    QTest::keyClicks(&screen->field(), phrase);
    QTest::keyClick(&screen->field(), Qt::Key_Return);
    QVERIFY(program.waitForWork());
    const auto clients =
        waitedFor(program.client.ask([](Engine &engine) { return engine.people().store().count({}); }));
    QCOMPARE(clients, 1);
}

void DesktopTest::oneClickLeadsToADemoBesideTheOwnPractice()
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

void DesktopTest::theRecoverySheetLeadsToANewOne()
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

void DesktopTest::anOldDatabaseIsConfirmedInTheWindow()
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

void DesktopTest::noIdleLockWhileTheTimerRuns()
{
    Program program;
    program.makePractice();
    program.start();
    program.unlock(phrase);
    QVERIFY(program.waitForWork());
    QVERIFY(QTest::qWaitFor(
        [&] { return press(*program.desktop->findChild<SessionChip *>(), u"Start"_s); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return program.work()->running().running().has_value(); }, patience));
    program.desktop->considerLock(LockReason::Idle);
    QVERIFY2(program.work(), "a session is on");
    program.desktop->considerLock(LockReason::Suspend);
    QVERIFY2(!program.work(), "the lid is closed; the tray keeps the timer");
}

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
