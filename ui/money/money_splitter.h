// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sp::ui {

class PaneSplitter;

/// A list of money and its detail: all of them are equally wide, so that nothing jumps from tab to tab.
PaneSplitter *makeMoneySplitter(QWidget *list, QWidget *detail, QWidget *parent);

}  // namespace sp::ui
