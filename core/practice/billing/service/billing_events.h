// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/events/event_bus.h"

namespace sp {

/// Published when a credit note was issued against an invoice.
struct InvoiceCredited {
    DocumentId invoice;
    DocumentId note;
    EventRecord record() const
    {
        return {"invoice.credited", "document", invoice.bytes(),
            {{QStringLiteral("note"), QString::fromLatin1(note.text())}}};
    }
};

}  // namespace sp
