// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/line_removal.h"

#include <algorithm>

namespace sp::billing {

Result<InvoiceSnapshot> withoutLine(InvoiceSnapshot content, int index)
{
    if (index < 0 || index >= std::ssize(content.lines))
        return Error{ErrorCode::InvalidInput, "invoice.no_such_line", {{QStringLiteral("line"), index + 1}}};
    content.lines.erase(content.lines.begin() + index);
    std::erase_if(content.sessions, [&](const SessionStamp &stamp) { return stamp.line == index; });
    for (SessionStamp &stamp : content.sessions)
        if (stamp.line > index)
            --stamp.line;
    return content;
}

}  // namespace sp::billing
