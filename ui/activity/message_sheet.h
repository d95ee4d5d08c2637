// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/outbox/outbox_message.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

/// A message as it goes out, to be read.
class MessageSheet : public Sheet {
    Q_OBJECT

public:
    MessageSheet(const OutboxMessage &message, const QString &why, QWidget &region);

Q_SIGNALS:
    void historyAsked();
};

}  // namespace sp::ui
