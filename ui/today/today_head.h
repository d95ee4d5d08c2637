// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace sp::ui {

class Button;
class Label;
class TodayModel;

/// Above the day: which one it is, how much of it is booked, what time it is where its clients are, and what
/// can be begun.
class TodayHead : public QWidget {
    Q_OBJECT

public:
    explicit TodayHead(QWidget *parent = nullptr);

    /// Shows what the model knows now; with `decisions`, a button leads to what waits for one.
    void present(const TodayModel &model, bool decisions);
    bool decisionsWanted() const;

Q_SIGNALS:
    void newSessionRequested();
    /// A session took place that was never booked.
    void logRequested();
    void decisionsToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showClocks(const TodayModel &model);
    /// Clocks stand below the summary where they do not fit beside it.
    void fit();

    Label *m_title;
    Label *m_summary;
    QWidget *m_clocks;
    QPointer<QWidget> m_divider;     ///< Between summary and clocks.
    QBoxLayout *m_second = nullptr;  ///< Summary and clocks, beside or below each other.
    Button *m_decisions;
    Button *m_newSession;
};

}  // namespace sp::ui
