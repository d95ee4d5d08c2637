// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

namespace sp::ui {

class CreditBar;
class Label;

/// What one session draws: the bar of the package and a sentence below it. It hides where the client has
/// prepaid nothing, and asks again whenever credits or sessions changed.
class SessionCreditLine : public QWidget {
    Q_OBJECT

public:
    explicit SessionCreditLine(EngineClient &engine, QWidget *parent = nullptr);
    void showSession(const SessionId &session);
    void showWish(const CreditWish &wish);
    /// What is known already; nothing is asked.
    void present(const SessionCredit &credit);
    void clear();
    /// "Draws 1 h from Coaching 10, which leaves 2 h"; empty while nothing shows.
    QString words() const;

Q_SIGNALS:
    void entriesAsked(const sp::PackageId &package);
    /// It shows something else, and may need another height.
    void presented();

private:
    void load();

    EngineClient &m_engine;
    CreditBar *m_bar;
    Label *m_draw;
    Label *m_overage;
    std::optional<SessionId> m_session;
    std::optional<CreditWish> m_wish;
    int m_asked = 0;
};

}  // namespace sp::ui
