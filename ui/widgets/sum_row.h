// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QPushButton>

namespace sp::ui {

/// A sum that leads to what it is made of: its name at the leading side, the amount at the end, underlined
/// under the pointer.
class SumRow : public QPushButton {
    Q_OBJECT

public:
    SumRow(const QString &name, const QString &amount, Tone tone, QWidget *parent);
    QString amount() const { return m_amount; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {metrics::scaled(96), metrics::scaled(28)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_amount;
    Tone m_tone;
};

}  // namespace sp::ui
