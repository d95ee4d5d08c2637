// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/missing_sheet.h"

#include "core/practice/syncing/record_store.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/syncing/trash_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace sp::ui {

namespace {
constexpr int sheetWidth = 640;
}

MissingSheet::MissingSheet(EngineClient &engine, const SyncNews::Missing &missing, QWidget &region)
    : Sheet(region, tr("Are these entries gone?"), KeepTyped::Nothing::WithoutItsAct, sheetWidth),
      m_engine(engine)
{
    setSubtitle(tr("%1 says that %2 of %3 entries are gone.")
                    .arg(missing.calendar)
                    .arg(missing.missing)
                    .arg(missing.known));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *why = new Label(
        tr("So much is rarely deleted on purpose: an account that was set up anew or a fault there looks the "
           "same. It was asked for twice, and nothing was deleted here."),
        style::base, part);
    why->setFlow(Flow::Wrap);
    column->addWidget(why);
    column->addSpacing(metrics::gapSmall);
    m_keep = new RadioRow({tr("Keep them"),
        tr("They stay here and are written to that calendar again, where it allows that.")});
    m_gone =
        new RadioRow({tr("They are gone"), tr("They are deleted here too, and can be put back for %n days.",
                                               nullptr, static_cast<int>(syncing::trashKept.count()))});
    column->addWidget(m_keep);
    column->addWidget(m_gone);
    m_keep->setChecked(true);
    addPart(part);
    setSecondary(tr("Later"));
    Button *primary = setPrimary(tr("Keep them"));
    connect(m_gone, &QRadioButton::toggled, primary,
        [primary](bool gone) { primary->setText(gone ? tr("Delete them here too") : tr("Keep them")); });
    connect(this, &Sheet::accepted, this, [this, missing] { answer(missing); });
    connect(this, &Sheet::rejected, this, &Sheet::finish);
}

void MissingSheet::answer(const SyncNews::Missing &missing)
{
    setBusy();
    const auto said = m_gone->isChecked() ? SyncService::Missing::Gone : SyncService::Missing::Keep;
    ask(
        m_engine, this, [id = missing.id, said](Engine &engine) { return answerMissing(engine, id, said); },
        [this, said, calendar = missing.calendar](const Result<UnitId> &unit) {
            if (!unit) {
                setFailure(errorText(unit.error()));
                return;
            }
            Q_EMIT done(*unit, said == SyncService::Missing::Gone
                                   ? tr("What is gone in %1 goes here too").arg(calendar)
                                   : tr("The entries of %1 are kept").arg(calendar));
            finish();
        });
}

}  // namespace sp::ui
