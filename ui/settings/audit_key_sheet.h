// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class Label;

/// Gives the audit trail a new signing key, once somebody has read what that means, and then shows the key,
/// for those who check the trail.
class AuditKeySheet : public Sheet {
    Q_OBJECT

public:
    AuditKeySheet(EngineClient &engine, QWidget &region);

Q_SIGNALS:
    void changed();

private:
    void change();

    EngineClient &m_engine;
    Label *m_said;
    Button *m_primary;
    Button *m_leave;
    QString m_key;  ///< The new one's public half, once there is one.
};

}  // namespace sp::ui
