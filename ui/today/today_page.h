// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/sum_question.h"
#include "ui/session/held_acts.h"
#include "ui/today/day_card.h"
#include "ui/today/today_model.h"

#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class RunningSessionModel;
class SessionActions;
class TodayHead;
class WaitingColumn;

/// The day: what leaks, what comes when on whose clock, each with one next step, and what waits for a
/// decision.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(EngineClient &client, RunningSessionModel &running, SessionActions &actions,
        QWidget *parent = nullptr);
    const TodayModel &model() const { return m_model; }
    /// Whether a line below the day's title offers a tour.
    void offerTour(bool offered);
    /// Says above the day that the program ended unexpectedly at that moment, until somebody closes it or has
    /// seen the diagnostics; nothing where it is invalid.
    void tellOfEnd(const QDateTime &when);

Q_SIGNALS:
    /// Finish this session: open it with its sheet.
    void finishRequested(const SessionId &session);
    void newSessionRequested();
    /// A session took place that was never booked.
    void logRequested();
    /// The entries of a package.
    void creditAsked(const sp::PackageId &package);
    /// What a sum is made of.
    void sumAsked(const sp::ui::SumQuestion &question);
    /// What is owed and past its day.
    void overdueRequested();
    void importRequested();
    void mailRequested(const MessageId &message);
    void invoiceRequested(const DocumentId &invoice);
    /// The calendar should show that day.
    void dayRequested(sp::LocalDate day);
    /// Something was done that `undo` takes back; an empty functor for what only informs.
    void toast(const QString &text, const std::function<void()> &undo);
    void tourWanted();
    void tourRefused();
    void diagnosticsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOffer();
    void refresh();
    void showEnd(QVBoxLayout &column);
    void showLeak(QVBoxLayout &column);
    void showDay(QVBoxLayout &column);
    void showClocksAhead(QVBoxLayout &column);
    DayCard *cardFor(const PlannedSession &planned, bool current);
    QWidget *busyCardFor(const PlannedSession &planned);
    void act(const PlannedSession &planned, DayAct act);
    /// No room for the waiting column beside the day.
    bool isNarrow() const;
    /// Little room for the day itself.
    bool isTight() const;

    RunningSessionModel &m_running;
    SessionActions &m_actions;
    TodayModel m_model;
    HeldActs m_held;
    TodayHead *m_head;
    QWidget *m_offer = nullptr;
    QDateTime m_end;
    QWidget *m_content;
    WaitingColumn *m_waiting;
    bool m_narrow = false;
    bool m_tight = false;
    /// A calendar entry becomes a session first and is finished then.
    bool m_finishWhenOpen = false;
};

}  // namespace sp::ui
