// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <vector>

namespace sp::ui {

/// One step of a tour: a control of the window, and what it is for.
struct TourStep {
    PageId page;
    /// The control's object name in the window.
    QLatin1StringView target;
    QString title;
    QString text;
    /// What has to be shown on the page first, besides the page itself.
    enum class Needs { Nothing, Session, Computer } needs = Needs::Nothing;
};

/// A short way through one part of the window.
struct Tour {
    QByteArray id;
    QString title;
    Icon icon;
    std::vector<TourStep> steps;
};

/// In the order they are offered, the first for whoever has just begun.
std::vector<Tour> allTours();

}  // namespace sp::ui
