// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_key_sheet.h"

#include "core/engine/audit_signing.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {
constexpr int sheetWidth = 560;
}

AuditKeySheet::AuditKeySheet(EngineClient &engine, QWidget &region)
    : Sheet(region, tr("A new key for the audit trail"), KeepTyped::Nothing::IsTyped, sheetWidth),
      m_engine(engine), m_said(new Label({}, style::base))
{
    setSubtitle(tr("When somebody may have copied the practice and knew what opens it."));
    m_said->setFlow(Flow::Wrap);
    m_said->setPlain(
        tr("The trail is signed with a key of its own. The old key signs once more, that the new one takes "
           "over, "
           "and is gone then. What it signed stays good: whoever knows the old key is led to the new one."));
    addPart(m_said);
    m_leave = setSecondary(tr("Cancel"));
    m_primary = setPrimary(tr("Make a new key"));
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
    connect(this, &Sheet::accepted, this, [this] {
        if (m_key.isEmpty())
            change();
        else
            QGuiApplication::clipboard()->setText(m_key);
    });
}

void AuditKeySheet::change()
{
    setBusy();
    ask(
        m_engine, this, [](Engine &engine) { return rotateAuditKey(engine); },
        [this](const Result<KeyHandover> &handover) {
            setFailure(handover ? QString() : errorText(handover.error()));
            if (!handover)
                return;
            m_key = QString::fromLatin1(handover->to.text());
            setSubtitle(tr("It signs from entry %L1 on.").arg(handover->seq));
            QString shown = m_key;
            shown.replace(u'+', u"+\u200B"_s);  // A place where the line may break.
            m_said->setPlain(
                tr("Tell it to those who check the trail, by another way than the trail itself:\n%1")
                    .arg(shown));
            m_primary->setText(tr("Copy the key"));
            m_leave->setText(tr("Close"));
            Q_EMIT changed();
        });
}

}  // namespace sp::ui
