// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/idle_watch.h"
#include "app/desktop/workplace.h"
#include "ui/engine/engine_client.h"
#include "ui/tray/tray.h"

#include <QPointer>
#include <QSettings>
#include <QStackedWidget>

namespace sp::ui {
class FirstRun;
class LoadingView;
struct FirstRunAnswers;
class UnlockScreen;
enum class ThemeChoice;
}  // namespace sp::ui

namespace sp {

class DemoMaker;

/// How the program was started.
struct DesktopOptions {
    QString workspace;
    /// Demo: a made-up practice in `workspace`, opened with a passphrase that everybody may know.
    enum class Practice { Own, Demo } practice = Practice::Own;
};

/// The window and the tray of one practice: first run or unlocking, then the workplace, and locked again.
class Desktop : public QStackedWidget {
    Q_OBJECT

public:
    Desktop(ui::EngineClient &client, DocumentRenderer *renderer, Random &random, DesktopOptions options);
    ~Desktop() override;

    void start();
    void raiseWindow();
    void lock();
    /// Says what went wrong, where there is a workplace to say it in.
    void complain(const Error &error);
    /// Saves, locks, ends.
    void quit();

    /// Null while locked.
    Workplace *workplace() { return m_workplace; }
    ui::Tray &tray() { return m_tray; }

    /// Minutes without a key or a click until it locks, where this computer remembers no other choice.
    static constexpr int idleMinutes = 5;
    static constexpr auto demoPassphrase = "demo";

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showFirstRun();
    void showUnlock();
    void showWork();
    void showProgress(const QString &text);
    void unlock(SecretBytes &typed);
    void tryKeychain();
    void wireSecurity();
    void refuse(const Error &error);
    void create(const ui::FirstRunAnswers &answers, SecretBytes &passphrase);
    void makeDemo(Passphrase passphrase, RecoveryKey recovery, std::function<void()> opened);
    void chooseOther();
    void wireTray();
    void showTray();
    void closeWork();
    void finishQuitting();
    void replace(QWidget *page);
    void clearClipboard();

    ui::EngineClient &m_client;
    DocumentRenderer *m_renderer;
    Random &m_random;
    DesktopOptions m_options;
    ui::Tray m_tray;
    IdleWatch m_idle;
    QSettings m_store;
    QPointer<Workplace> m_workplace;
    QPointer<ui::UnlockScreen> m_unlock;
    QPointer<ui::FirstRun> m_firstRun;
    QPointer<ui::LoadingView> m_progress;
    std::unique_ptr<DemoMaker> m_demo;
    int m_refused = 0;
    bool m_quitting = false;
    bool m_toldUnsaved = false;  ///< That quitting once more loses what could not be saved.
};

}  // namespace sp
