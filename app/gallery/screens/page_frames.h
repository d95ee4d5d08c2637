// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/screens/frame_words.h"
#include "app/gallery/screens/sample_practice.h"
#include "ui/shell/main_frame.h"

namespace sp::gallery {

/// The window's frame around one page, at the size it will be rendered in.
std::unique_ptr<ui::MainFrame> framed(ui::PageId id, QWidget *page);
/// Work that a picture needs after its window is on the screen.
void onceShown(QWidget &window, const std::function<void()> &work);
/// What a page says while the practice is shut: nothing can be read.
std::unique_ptr<QWidget> failed(ui::PageId id);
/// A window whose questions are not answered as long as it is there: the engine is at work on something long.
std::unique_ptr<QWidget> waiting(const std::function<std::unique_ptr<QWidget>(SamplePractice &)> &make);
/// A page whose question is not answered yet.
std::unique_ptr<QWidget> loading(ui::PageId id);
/// A page that the role of whoever unlocked the practice, a facilitator, does not see.
std::unique_ptr<QWidget> denied(ui::PageId id);

}  // namespace sp::gallery
