// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/statements/statement_service.h"
#include "ui/engine/engine_client.h"
#include "ui/money/paper_view.h"
#include "ui/money/period_choice.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;

/// A client's statement of account as it is printed, with its period, Save as PDF and Send above it.
class StatementView : public QWidget {
    Q_OBJECT

public:
    explicit StatementView(EngineClient &engine, QWidget *parent = nullptr);
    void setPaperMaker(const PaperMaker &maker) { m_maker = maker; }
    void showClient(const ClientId &client);
    const std::optional<ClientId> &client() const { return m_client; }
    PeriodChoice &period() { return *m_period; }
    void load();
    void forget();

Q_SIGNALS:
    void closed();
    void toast(const QString &text, const std::function<void()> &undo);

private:
    void show(const Result<statements::AccountStatement> &statement, const QString &recipient);
    void send();
    void savePdf();

    EngineClient &m_engine;
    PaperMaker m_maker;
    std::optional<ClientId> m_client;
    std::optional<statements::AccountStatement> m_statement;
    Button *m_close;
    Label *m_title;
    PeriodChoice *m_period;
    Button *m_pdf;
    Button *m_send;
    PaperView *m_paper;
    Label *m_failed;
    int m_asked = 0;
};

}  // namespace sp::ui
