// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QPushButton>

namespace sp::ui {

/// A name in the column of sections; the chosen one is tinted with a bar, as rows are.
class SectionButton : public QPushButton {
    Q_OBJECT

public:
    explicit SectionButton(const QString &text, QWidget *parent);
    QSize sizeHint() const override { return {200, metrics::scaled(36)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace sp::ui
