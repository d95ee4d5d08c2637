// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/today/today_model.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

class Label;
class SessionActions;

/// "Waiting for you": messages that did not leave or that the owner sends, invoices past their date, clients
/// found in an import. Each
/// with its next step; seven at most, then how many more there are.
class WaitingColumn : public QWidget {
    Q_OBJECT

public:
    explicit WaitingColumn(SessionActions &actions, QWidget *parent = nullptr);
    void present(const TodayView &view);

    static constexpr metrics::Scaled columnWidth{320};
    static constexpr int shownAtMost = 7;

Q_SIGNALS:
    void invoiceRequested(const DocumentId &invoice);
    /// Show this mail in the own mail program.
    void mailRequested(const MessageId &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SessionActions &m_actions;
    Label *m_count;
    QWidget *m_list;
};

}  // namespace sp::ui
