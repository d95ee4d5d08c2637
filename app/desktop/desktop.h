// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/backup_restorer.h"
#include "app/desktop/draft_keeper.h"
#include "app/desktop/global_keys.h"
#include "app/desktop/idle_watch.h"
#include "app/desktop/screen_lock_watch.h"
#include "app/desktop/workplace.h"
#include "ui/engine/engine_client.h"
#include "ui/language/window_language.h"
#include "ui/tray/tray.h"

#include <QPointer>
#include <QSettings>
#include <QStackedWidget>

namespace sp::ui {
class FirstRun;
class ComputerSection;
class LoadingView;
class RestoreScreen;
class SecuritySection;
class SettingsPage;
struct ComputerChoices;
struct FirstRunAnswers;
class UnlockScreen;
}  // namespace sp::ui

namespace sp {

class DemoMaker;
class Reminders;

/// How the program was started.
struct DesktopOptions {
    QString workspace;
    /// Demo: a made-up practice in `workspace`, opened with a passphrase that everybody may know.
    enum class Practice { Own, Demo } practice = Practice::Own;
    /// Whether the practice that is opened is the one to begin with next time.
    enum class Remember { No, Yes } remember = Remember::No;
    /// Hidden: only the tray shows at first, where the desktop has one.
    enum class Begin { Shown, Hidden } begin = Begin::Shown;
};

/// The window and the tray of one practice: first run or unlocking, then the workplace, and locked again.
class Desktop : public QStackedWidget {
    Q_OBJECT

public:
    Desktop(ui::EngineClient &client, DocumentRenderer *renderer, Random &random, DesktopOptions options);
    ~Desktop() override;

    void start();
    void raiseWindow();
    /// What another start of the program was given, or this one: a link, hiddenStart, or nothing. Comes from
    /// outside.
    void hearCall(const QByteArray &words);
    void lock();
    /// Locks where decideLock() says so.
    void considerLock(sp::LockReason reason);
    /// Says what went wrong, where there is a workplace to say it in.
    void complain(const Error &error);
    /// Saves, locks, ends.
    void quit();

    /// Makes the window anew in this language, or in the system's where it is empty, once everything typed is
    /// stored; and remembers it for this computer.
    void speak(const QByteArray &language);
    /// The same with this size of ordinary text.
    void sizeText(int pixels);

    /// What those are called whom the practice works with, from now on and on this computer.
    void nameTheirPeople(ui::PeopleWord word);

    /// The language of the window that was chosen on this computer; empty where none was.
    static QByteArray rememberedLanguage();
    static ui::PeopleWord rememberedPeopleWord();
    /// The practice that was opened last, where it is still there.
    static QString rememberedWorkspace(const QString &otherwise);

    /// Null while locked.
    Workplace *workplace() { return m_workplace; }
    ui::Tray &tray() { return m_tray; }

    /// Minutes without a key or a click until it locks, where this computer remembers no other choice.
    static constexpr int idleMinutes = 5;
    static constexpr auto demoPassphrase = "demo";
    /// Said by a start at login, which wants no window.
    static constexpr auto hiddenStart = "--hidden";

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showFirstRun();
    void showUnlock();
    void showWork();
    void showProgress(const QString &text);
    /// As this computer remembers it: theme and size of text.
    void dress();
    /// What each page of an open practice needs of this computer, as soon as it is made.
    void wirePages(Workplace &work);
    void wirePage(Workplace &work, ui::PageId page);
    /// Keeps the columns of every table in it that has a name.
    void rememberColumns(QWidget &page);
    void keepTheme(ui::ThemeChoice choice);
    /// Makes the window anew after `change`, once everything typed is stored.
    void remake(const std::function<void()> &change);
    void greet();
    void askAboutRollback(const Error &warning);
    void tellAboutFolder(const std::vector<FolderWarning> &warnings);
    void renewSecrets(SlotType openedBy);
    void renewRecovery();
    void unlock(SecretBytes &typed);
    void tryKeychain();
    void wireCalendar(ui::CalendarPage &calendar);
    void wireSettings(ui::SettingsPage &settings);
    void wireSecurity(ui::SecuritySection &security);
    /// How long nobody need do anything before the practice locks.
    std::chrono::minutes idlePatience() const;
    void setIdlePatience(int minutes);
    /// Lives on this computer's desktop as its owner chose.
    void remindOf(Workplace &work);
    void wireComputer(ui::ComputerSection &section);
    void takeChoices(const ui::ComputerChoices &choices);
    void wireKeys();
    void followLink();
    void refuse(const Error &error);
    void create(const ui::FirstRunAnswers &answers, SecretBytes &passphrase);
    /// Opens the demo practice beside the own one, and makes it first where it is not there.
    void showDemo();
    void makeDemo();
    void showNoDemo(const Error &error);
    /// Closes the demo practice, deletes it and goes to the own one.
    void removeDemo();
    void goTo(const QString &folder);
    void showRestore();
    void restore(SecretBytes &typed);
    void openRestored(const QString &folder, RestoreSecret &secret);
    void chooseOther();
    void wireTray();
    void showTray();
    void closeWork();
    /// Hides the workplace behind an empty page.
    void cover();
    void putDraftsAway();
    /// Whether quitting must wait, because it would lose what was typed and nobody was told yet.
    bool holdsQuit();
    void finishQuitting();
    void replace(QWidget *page);
    void clearClipboard();

    ui::EngineClient &m_client;
    DocumentRenderer *m_renderer;
    Random &m_random;
    DesktopOptions m_options;  ///< Of what is open, or asked for.
    QString m_own;             ///< Where the owner's practice is or will be; the demo has another.
    ui::Tray m_tray;
    DraftKeeper m_drafts;
    IdleWatch m_idle;
    ScreenLockWatch m_screen;
    GlobalKeys m_keys;
    QSettings m_store;
    QPointer<Workplace> m_workplace;
    std::optional<Result<ui::ProgramLink>> m_link;  ///< To be followed once the practice is open.
    QPointer<Reminders> m_reminders;
    QPointer<ui::UnlockScreen> m_unlock;
    QPointer<ui::FirstRun> m_firstRun;
    QPointer<ui::RestoreScreen> m_restore;
    QPointer<ui::LoadingView> m_progress;
    std::unique_ptr<DemoMaker> m_demo;
    std::unique_ptr<BackupRestorer> m_restorer;
    int m_refused = 0;
    bool m_quitting = false;
    bool m_toldUnsaved = false;  ///< That quitting once more loses what could not be saved.
};

}  // namespace sp
