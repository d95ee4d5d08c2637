// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/paper_view.h"

namespace sp {

/// Pages as the PDF has them. Fails as pdf::PageLayout::create() does.
ui::PaperMaker paperMaker();

}  // namespace sp
