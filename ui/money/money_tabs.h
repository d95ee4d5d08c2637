// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QPushButton>

class QButtonGroup;

namespace sp::ui {

/// One tab of the strip: a word with a count above, the sum below.
class MoneyTabButton : public QPushButton {
    Q_OBJECT

public:
    MoneyTabButton(const QString &name, Tone tone, QWidget *parent);
    void setFigure(int count, const QString &sum);
    QSize sizeHint() const override { return {140, metrics::scaled(68)}; }
    QSize minimumSizeHint() const override { return {88, 68}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_count;
    QString m_sum;
};

/// The states of money side by side, with how many and how much; the pressed one is the list below.
class MoneyTabs : public QWidget {
    Q_OBJECT

public:
    explicit MoneyTabs(QWidget *parent = nullptr);
    MoneyTab current() const;
    void setCurrent(MoneyTab tab);
    void setFigures(const std::vector<TabFigure> &figures, LocalDate today);

Q_SIGNALS:
    void currentChanged(sp::ui::MoneyTab tab);

private:
    QButtonGroup *m_group;
};

}  // namespace sp::ui
