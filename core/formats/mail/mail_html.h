// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sp {

/// The same words as `text` as a page of HTML, for mail programs that show such a part before a plain one:
/// paragraphs where blank lines stand, lists where lines begin with "- ", links where an https address or a
/// mail address stands, everything else as it is typed. No picture, no script, nothing that is fetched from
/// anywhere, and no mark by which a reader could be counted.
QString mailHtml(const QString &text);

}  // namespace sp
