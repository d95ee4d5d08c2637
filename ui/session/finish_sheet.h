// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/finish_model.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace sp::ui {

class DurationField;
class Label;
class SessionCreditLine;
class RadioRow;
class RunningSessionModel;
class SessionActions;

/// The one sheet at the end of a session: how long it was and how it is priced, what the invoice says and
/// where it goes. Enter issues it, Esc keeps the session running; the clock runs on until then.
class FinishSheet : public Sheet {
    Q_OBJECT

public:
    FinishSheet(QWidget &region, EngineClient &client, SessionActions &actions, RunningSessionModel &running,
        const SessionId &session, const QString &clientName);

    FinishModel &model() { return m_model; }
    /// Asked when the session ends: what is typed and not saved yet is saved with it.
    void setNote(std::function<std::optional<NoteContent>()> note) { m_note = std::move(note); }

Q_SIGNALS:
    /// The entries of a package.
    void creditAsked(const sp::PackageId &package);
    /// The sheet is gone and can be deleted; `finished` when the session was ended.
    void closed(bool finished);

private:
    enum class Ending { Invoice, Later };
    void refresh();
    void showLength();
    void showLines();
    void showDelivery();
    /// What the law asks for and the invoice lacks.
    void showMissing();
    void end(Ending ending);
    void leave(bool finished);

    SessionActions &m_actions;
    FinishModel m_model;
    QString m_clientName;
    QByteArray m_key;
    std::function<std::optional<NoteContent>()> m_note;
    DurationField *m_length;
    Label *m_counted;
    Label *m_steps;
    SessionCreditLine *m_credit;
    QWidget *m_lines;
    RadioRow *m_send;
    RadioRow *m_keep;
    Label *m_goesOut;
    QWidget *m_missing;
    Button *m_primary;
    Button *m_later;
    Button *m_asPlanned;  ///< For a timer that nobody stopped.
    int m_shownMinutes = -1;
    bool m_ending = false;
};

/// "Counted 1 h 15 after 3 min of grace.": how a price came about, one sentence a step.
QString pricingText(const std::vector<billing::PricingStep> &steps);

}  // namespace sp::ui
