// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/hand_mail.h"
#include "ui/links/program_link.h"
#include "ui/session/log_sheet.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/shell/pages.h"
#include "ui/today/today_page.h"
#include "ui/tray/tray_state.h"

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace sp::ui {
class ActivityPage;
class CalendarPage;
class ClientsPage;
class MainFrame;
class MoneyPage;
class NoteModel;
class ReportsPage;
class SessionPage;
class SettingsPage;
enum class ThemeChoice;
}  // namespace sp::ui

namespace sp {

class Notice;
class SessionMeter;

/// Everything that shows while the practice is unlocked: the frame, its pages and the models they share.
/// Locking deletes it whole, so that nothing of the practice stays in the window's memory by mistake.
class Workplace : public QWidget {
    Q_OBJECT

public:
    explicit Workplace(ui::EngineClient &client, QWidget *parent = nullptr);
    ~Workplace() override;

    ui::NoteModel &notes();
    ui::TrayState trayState() const;

    // What tray, palette and shortcuts ask for.
    void startNext();
    /// Opens the Finish sheet of the running session.
    void endRunning();
    void pause();
    void resume();
    void quickNote();
    void invoiceAll();
    void openNext();
    /// What just happened, with a way back where `undo` is not empty.
    void tell(const QString &text, const std::function<void()> &undo = {});
    void complain(const Error &error);

    ui::MainFrame &frame() { return *m_frame; }
    ui::SessionPage &sessionPage() { return *m_session; }
    /// Brings files in, one after another; each says first what it would bring. Without any it asks for one.
    void importFiles(QStringList paths);
    ui::TodayPage &todayPage() { return *m_today; }
    ui::SessionActions &actions() { return m_actions; }
    ui::ActivityPage &activityPage() { return *m_activity; }
    ui::SettingsPage &settingsPage() { return *m_settings; }
    ui::CalendarPage &calendarPage() { return *m_calendar; }
    ui::RunningSessionModel &running() { return m_running; }
    Notice &notice() { return *m_notice; }
    SessionMeter &meter() { return *m_meter; }
    /// Shows what a link leads to, or says that there is no such thing; does nothing else.
    void openLink(const ui::ProgramLink &link);
    /// Whether the page shown is that of the running session.
    bool showsRunningSession() const;

Q_SIGNALS:
    void lockRequested();
    void trayChanged();
    void themeChosen(sp::ui::ThemeChoice choice);
    void textSizeChosen(int pixels);
    void languageChosen(const QByteArray &code);
    /// Something asks to be seen.
    void attentionWanted();
    /// Another page, or another session on it.
    void pageChanged();

private:
    void makePages();
    void wireActions();
    void wirePages();
    void wireActivity();
    void makeCommands();
    void runCommand(const QByteArray &id);
    void offerFound(const QString &typed);
    void openSession(const SessionId &session);
    /// Asks for a session that took place and offers to bill it.
    void logSession(const ui::LogDraft &draft);
    /// Tells what a Unit did, with its undo.
    void tellUnit(const UnitId &unit, const QString &words);
    void askDetails(const ui::PlannedSession &planned, bool start);
    void showChip();
    void showCounts();
    void loadPractice();

    ui::EngineClient &m_client;
    ui::RunningSessionModel m_running;
    ui::SessionActions m_actions;
    HandMail m_handMail;
    ui::MainFrame *m_frame;
    QStackedWidget *m_day = nullptr;
    ui::TodayPage *m_today = nullptr;
    ui::SessionPage *m_session = nullptr;
    ui::CalendarPage *m_calendar = nullptr;
    ui::ClientsPage *m_clients = nullptr;
    ui::MoneyPage *m_money = nullptr;
    ui::ReportsPage *m_reports = nullptr;
    ui::ActivityPage *m_activity = nullptr;
    ui::SettingsPage *m_settings = nullptr;
    Notice *m_notice;
    std::unique_ptr<SessionMeter> m_meter;
    std::map<int, std::function<void()>> m_undos;  ///< By the toast that offers it.
    std::vector<ui::Command> m_found;
    bool m_noteWanted = false;
};

}  // namespace sp
