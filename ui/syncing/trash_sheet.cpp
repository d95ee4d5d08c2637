// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/trash_sheet.h"

#include "core/practice/syncing/record_store.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

namespace sp::ui {

namespace {

constexpr int sheetWidth = 620;
/// More rows than somebody looks through; the newest stand first.
constexpr std::size_t mostRows = 200;

}  // namespace

TrashSheet::TrashSheet(EngineClient &engine, QWidget &region)
    : Sheet(region, tr("Deleted entries"), KeepTyped::Nothing::WithoutItsAct, sheetWidth), m_engine(engine)
{
    setSubtitle(tr("What was deleted here or in a connected calendar is kept for %n days.", nullptr,
        static_cast<int>(syncing::trashKept.count())));
    auto *part = new QWidget;
    m_column = new QVBoxLayout(part);
    m_column->setContentsMargins(0, 0, 0, 0);
    addPart(part);
    m_empty = addLink(tr("Empty now"));
    m_empty->setVisible(false);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        act(emptyTrash, tr("%n deleted entries forgotten", nullptr, static_cast<int>(m_all.size())));
    });
    setSecondary(tr("Close"));
    m_restore = setPrimary(tr("Restore"));
    m_restore->setEnabled(false);
    connect(this, &Sheet::accepted, this, [this] {
        const auto ids = ticked();
        if (ids.empty())
            return;
        setBusy();
        act([ids](Engine &practice) { return restoreAll(practice, ids); },
            tr("%n entries put back", nullptr, static_cast<int>(ids.size())));
    });
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    load();
}

void TrashSheet::load()
{
    ask(m_engine, this, readTrash, [this](const Result<std::vector<ShownTrash>> &all) {
        if (all)
            show(*all);
        else
            setFailure(errorText(all.error()));
    });
}

void TrashSheet::show(const std::vector<ShownTrash> &all)
{
    m_all = all;
    m_ticks.clear();
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    if (all.empty())
        column->addWidget(new StateView({StateContent::Kind::Empty, tr("Nothing was deleted"),
            tr("What is deleted here or in a connected calendar stands here, and can be put back.")}));
    for (const ShownTrash &each : all) {
        if (m_ticks.size() == mostRows)
            break;
        if (!m_ticks.empty())
            column->addWidget(new Hairline(Qt::Horizontal, m_rows));
        auto *tick = new CheckRow(each.title, m_rows);
        connect(tick, &QCheckBox::toggled, this, &TrashSheet::count);
        column->addWidget(tick);
        auto *note = new Label(each.note, style::caption, m_rows);
        note->setFlow(Flow::Wrap);
        note->setContentsMargins(directedMargins(metrics::iconSmall + metrics::gapSmall, 0, 0, 0));
        column->addWidget(note);
        m_ticks.push_back(tick);
    }
    if (all.size() > mostRows) {
        auto *more = new Label(
            tr("%n older entries are deleted too.", nullptr, static_cast<int>(all.size() - mostRows)),
            style::caption, m_rows);
        more->setFlow(Flow::Wrap);
        column->addWidget(more);
    }
    m_column->addWidget(m_rows);
    m_empty->setVisible(!all.empty());
    count();
    setFailure({});
}

std::vector<TrashedEventId> TrashSheet::ticked() const
{
    std::vector<TrashedEventId> ids;
    for (std::size_t at = 0; at < m_ticks.size(); ++at)
        if (m_ticks[at]->isChecked())
            ids.push_back(m_all[at].id);
    return ids;
}

void TrashSheet::count()
{
    const int ticks = static_cast<int>(ticked().size());
    m_restore->setEnabled(ticks > 0);
    m_restore->setText(ticks > 0 ? tr("Restore %n entries", nullptr, ticks) : tr("Restore"));
}

void TrashSheet::act(const std::function<Result<UnitId>(Engine &)> &work, const QString &words)
{
    ask(m_engine, this, work, [this, words](const Result<UnitId> &unit) {
        if (!unit) {
            setFailure(errorText(unit.error()));
            return;
        }
        Q_EMIT done(*unit, words);
        load();
    });
}

}  // namespace sp::ui
