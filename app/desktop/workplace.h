// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/hand_mail.h"
#include "app/desktop/palette_finder.h"
#include "app/desktop/undo_toasts.h"
#include "core/engine/change_steps.h"
#include "core/engine/kept_drafts.h"
#include "ui/links/program_link.h"
#include "ui/session/log_sheet.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/shell/pages.h"
#include "ui/today/today_page.h"
#include "ui/tray/tray_state.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

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
struct SumQuestion;
struct TourStep;
enum class ThemeChoice;
}  // namespace sp::ui

namespace sp {

class Notice;
class RecordWindow;
class SessionMeter;

/// Everything that shows while the practice is unlocked: the frame, its pages and the models they share.
/// Locking deletes it whole, so that nothing of the practice stays in the window's memory by mistake.
class Workplace : public QWidget {
    Q_OBJECT

public:
    explicit Workplace(ui::EngineClient &client, QWidget *parent = nullptr);
    ~Workplace() override;

    /// The note of the first window; it also takes over what another could not store.
    ui::NoteModel &notes();
    /// Whether everything typed into any window is in the practice; see NoteModel.
    bool notesSaved() const;
    void flushNotes(const std::function<void(const Result<Done> &)> &told);
    std::vector<NoteDraft> drafts() const;
    /// Takes every window of a record off the screen, before the practice locks.
    void coverWindows();
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
    /// Takes back what was done last: what the newest toast offers, or else the newest change that stands.
    void undo();
    /// Does again what was taken back last.
    void redo();
    /// What just happened, with a way back where `undo` is not empty.
    void tell(const QString &text, const std::function<void()> &undo = {});
    void complain(const Error &error);
    /// A sentence with advice, over the bottom of the window.
    void say(const QString &sentence);

    ui::MainFrame &frame() { return *m_frame; }
    ui::SessionPage &sessionPage() { return *m_session; }
    /// Brings files in, one after another; each says first what it would bring. Without any it asks for one.
    void importFiles(QStringList paths);
    ui::TodayPage &todayPage() { return *m_today; }
    ui::SessionActions &actions() { return m_actions; }
    // These are made when they are first asked for; see MainFrame::addPage().
    ui::CalendarPage &calendarPage();
    ui::ClientsPage &clientsPage();
    ui::MoneyPage &moneyPage();
    ui::ReportsPage &reportsPage();
    ui::ActivityPage &activityPage();
    ui::SettingsPage &settingsPage();
    /// Ends backups and exports that run.
    void stopLongWork();
    ui::RunningSessionModel &running() { return m_running; }
    Notice &notice() { return *m_notice; }
    SessionMeter &meter() { return *m_meter; }
    /// Shows what a link leads to, or says that there is no such thing; does nothing else.
    void openLink(const ui::ProgramLink &link);
    /// The record's window, when it has one of its own.
    RecordWindow *windowOf(const IdBytes &record) const;
    /// A demo practice can be removed from the line that says what it is.
    void offerRemoval() { m_offersRemoval = true; }
    /// Whether the page shown is that of the running session.
    bool showsRunningSession() const;

Q_SIGNALS:
    void lockRequested();
    /// The owner has confirmed that the demo practice goes.
    void removalRequested();
    void trayChanged();
    void themeChosen(sp::ui::ThemeChoice choice);
    void textSizeChosen(int pixels);
    void languageChosen(const QByteArray &code);
    void peopleWordChosen(const QByteArray &code);
    /// Something asks to be seen.
    void attentionWanted();
    /// Another page, or another session on it.
    void pageChanged();

private:
    void addPages();
    QWidget *makeCalendar(QWidget *parent);
    QWidget *makeClients(QWidget *parent);
    QWidget *makeMoney(QWidget *parent);
    QWidget *makePlans(QWidget *parent);
    QWidget *makeReports(QWidget *parent);
    QWidget *makeActivity(QWidget *parent);
    QWidget *makeSettings(QWidget *parent);
    void wireActions();
    void wireFrame();
    void wireDay();
    void wireChanges();
    void wireTours();
    void startTour(const QByteArray &id);
    void showTourStep(const ui::TourStep &step);
    enum class Turn { Back, Again };
    void turnChange(Turn turn);
    void tellTurned(Turn turn, const ChangeStep &step, const Error *refused);
    std::vector<ui::Command> changeCommands() const;
    void makeCommands();
    /// Says on Today that the program ended unexpectedly, where it did and nobody was told.
    void tellOfEnd();
    void showDiagnostics();
    void runCommand(const QByteArray &id);
    void offerCommands();
    void openFound(const finding::Found &record);
    /// A session that is only in the calendar yet.
    void openPlanned(const finding::Found &record);
    /// Brings a session forward, in its own window where it has one. Answers its page.
    ui::SessionPage *openSession(const SessionId &session);
    /// What a window of its own leads to is in the first window, unless it has one of its own too.
    template <typename Act>
    auto leads(Act act)
    {
        return [this, act](const auto &...about) {
            Q_EMIT attentionWanted();
            std::invoke(act, this, about...);
        };
    }
    /// Shows a record of the audit trail, where it has a page.
    void openRecord(const QByteArray &type, const IdBytes &id);
    void newSession();
    void openClient(const ClientId &client);
    void openInvoice(const DocumentId &invoice);
    void bookClient(const ClientId &client);
    void findTime(const ClientId &client);
    void showStatement(const ClientId &client);
    void showHistory(const IdBytes &record, const QString &name);
    /// What a sum is made of, over the window that asks.
    void openSum(const ui::SumQuestion &question);
    /// The entries of a package, over the window that asks.
    void openCredit(const PackageId &package);
    void openMessage(const MessageId &message);
    void openQuote(const QuoteId &quote);
    void showNotes(const ClientId &client);
    /// The window in front, for what stands over it.
    QWidget &frontRegion();
    void openClientApart(const ClientId &client);
    void openSessionApart(const SessionId &session);
    void showApart(RecordWindow *window);
    void closeApart(RecordWindow *window);
    /// The record's window that has the keyboard, if one has.
    RecordWindow *frontWindow() const;
    UndoToasts &toasts();
    std::vector<ui::NoteModel *> noteModels() const;
    /// Asks for a session that took place and offers to bill it.
    void logSession(const ui::LogDraft &draft);
    /// Tells what a Unit did, with its undo.
    void tellUnit(const UnitId &unit, const QString &words);
    void askDetails(const ui::PlannedSession &planned, bool start);
    void showChip();
    void showCounts();
    void loadPractice();
    void askRemoval();

    ui::EngineClient &m_client;
    ui::RunningSessionModel m_running;
    ui::SessionActions m_actions;
    HandMail m_handMail;
    ui::MainFrame *m_frame;
    PaletteFinder m_finder;
    QStackedWidget *m_day = nullptr;
    ui::TodayPage *m_today = nullptr;
    ui::SessionPage *m_session = nullptr;
    QTimer m_pagesAhead;  ///< Makes the other pages once Today stands.
    bool m_dayStands = false;
    UndoToasts m_toasts;
    Notice *m_notice;
    std::vector<RecordWindow *> m_windows;  ///< Also those that close as soon as their note is stored.
    std::unique_ptr<SessionMeter> m_meter;
    std::optional<SessionId> m_tourSession;  ///< What a tour shows of a session.
    ChangeSteps m_changes;                   ///< As they were when the palette opened.
    bool m_noteWanted = false;
    bool m_offersRemoval = false;
};

}  // namespace sp
