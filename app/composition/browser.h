// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace sp {

/// Opens a page in the owner's browser, for programs without a window; false where nothing can.
bool openInBrowser(const QUrl &page);

}  // namespace sp
