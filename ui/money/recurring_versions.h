// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/recurring/recurring_invoice.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/version_sheet.h"

namespace sp::ui {

/// What a recurring invoice was before each change, the newest first, to read: when it came, what stood on
/// it, what became of it.
class RecurringVersions : public VersionSheet {
    Q_OBJECT

public:
    RecurringVersions(EngineClient &engine, const RecurringInvoice &recurring, QWidget &region);
};

}  // namespace sp::ui
