// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/time.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;
class Select;

/// Up to which month the books are closed, a choice of months to close, and a way to open the last one again.
/// Only the owner has the choice.
class ClosedPeriod : public QWidget {
    Q_OBJECT

public:
    explicit ClosedPeriod(EngineClient &engine, QWidget *parent = nullptr);
    /// Asks for it anew.
    void load();

Q_SIGNALS:
    /// What was closed or opened.
    void told(const QString &words);

private:
    struct Answer {
        std::optional<LocalDate> until;
        LocalDate today = {};
        bool mayChange = false;
    };
    void show(const Answer &answer);
    void close();
    void open();
    /// Runs it and says `words`, or why not.
    void run(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
        const QString &words);

    EngineClient &m_engine;
    Answer m_known;
    Label *m_state;
    Label *m_why;
    QWidget *m_choice;
    Select *m_month;
    Button *m_close;
    Button *m_open;
};

}  // namespace sp::ui
