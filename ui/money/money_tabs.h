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
    QSize sizeHint() const override { return minimumSizeHint(); }
    /// As wide as its word and its sum, which are never cut.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_count;
    QString m_sum;
};

/// The states of money side by side, with how many and how much; the pressed one is the list below. Where
/// they do not fit beside each other they stand in two rows.
class MoneyTabs : public QWidget {
    Q_OBJECT

public:
    explicit MoneyTabs(QWidget *parent = nullptr);
    MoneyTab current() const;
    void setCurrent(MoneyTab tab);
    void setFigures(const std::vector<TabFigure> &figures, PeriodKind paidIn, LocalDate today);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(sp::ui::MoneyTab tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowsFor(int width) const;
    void arrange();

    QButtonGroup *m_group;
};

}  // namespace sp::ui
