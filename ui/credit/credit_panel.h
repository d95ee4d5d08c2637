// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace sp::ui {

class EngineClient;

/// The packages of a client, each a bar that leads to its entries, in the order of drawing. It asks again
/// whenever credits or sessions changed, and hides where nothing is prepaid and nothing is for sale.
class CreditPanel : public QWidget {
    Q_OBJECT

public:
    explicit CreditPanel(EngineClient &engine, QWidget *parent = nullptr);
    void showClient(const ClientId &client);
    /// Asks for the same client again.
    void load();

Q_SIGNALS:
    void entriesAsked(const sp::PackageId &package);
    void sellAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Loading, Ready, Failed };
    void rebuild();
    int columnsFor(int width) const;

    EngineClient &m_engine;
    std::optional<ClientId> m_client;
    ClientCredits m_credits;
    std::optional<Error> m_error;
    State m_state = State::Loading;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
    int m_columns = 0;
    int m_asked = 0;
};

}  // namespace sp::ui
