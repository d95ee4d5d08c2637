// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_model.h"

#include <QWidget>

namespace sp::ui {

/// What the next day begins with: the first sessions, each on both clocks.
class TomorrowStrip : public QWidget {
    Q_OBJECT

public:
    explicit TomorrowStrip(const TodayView &view, QWidget *parent = nullptr);
};

}  // namespace sp::ui
