// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/today/today_model.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class ClockNote;
class Label;
class SessionActions;

/// "Waiting for you": messages that did not leave or that the owner sends, invoices past their date,
/// times held for somebody that are free again soon, appointments that nobody has confirmed, clients found in
/// an import. Each with its next step; seven at most, then how many more there are. Below them, what the
/// clocks do within a week.
class WaitingColumn : public QWidget {
    Q_OBJECT

public:
    explicit WaitingColumn(SessionActions &actions, QWidget *parent = nullptr);
    void present(const TodayView &view, Instant now);

    static constexpr metrics::Scaled columnWidth{320};
    static constexpr int shownAtMost = 7;

Q_SIGNALS:
    void invoiceRequested(const DocumentId &invoice);
    /// Show this mail in the own mail program.
    void mailRequested(const MessageId &message);
    /// What is owed and past its day.
    void overdueRequested();
    /// The calendar should show that day.
    void dayRequested(sp::LocalDate day);
    /// Book what is held, or let go of it.
    void bookHeldRequested(const sp::HoldId &hold);
    void releaseHeldRequested(const sp::HoldId &hold);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addUnconfirmed(QVBoxLayout &column, const PlannedSession &session, const TodayView &view);
    void addHeld(QVBoxLayout &column, const HeldHere &held, const TodayView &view);
    /// How many more there are, and what of it is owed.
    void addRest(QVBoxLayout &column, const TodayView &view, int shown);

    SessionActions &m_actions;
    Label *m_count;
    QWidget *m_list;
    QWidget *m_foot;
    ClockNote *m_clocks;
};

}  // namespace sp::ui
