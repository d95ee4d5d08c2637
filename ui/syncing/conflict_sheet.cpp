// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/conflict_sheet.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using syncing::FieldChoices;
using syncing::FieldSide;

namespace {

constexpr int sheetWidth = 860;
constexpr metrics::Scaled titleColumn{132};
/// A longer text goes below its button, in lines of its own.
constexpr qsizetype longestLine = 44;

QString ruleSentence(const ShownConflict &conflict)
{
    if (conflict.rule == "kept_ours")
        return ConflictSheet::tr("What was changed here holds until you say otherwise.");
    if (conflict.rule == "kept_theirs")
        return ConflictSheet::tr("What %1 says holds until you say otherwise.").arg(conflict.calendar);
    if (conflict.rule == "newer_ours")
        return ConflictSheet::tr("What stands here is newer and holds until you say otherwise.");
    if (conflict.rule == "newer_theirs")
        return ConflictSheet::tr("What %1 says is newer and holds until you say otherwise.")
            .arg(conflict.calendar);
    return ConflictSheet::tr(
        "One side changed it, the other deleted it: it is kept until you say otherwise.");
}

QWidget *sideHead(const QString &side, const QString &changed)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(side, style::name, box));
    auto *when = new Label(changed, style::caption, box);
    when->setFlow(Flow::Wrap);
    column->addWidget(when);
    return box;
}

}  // namespace

ConflictSheet::ConflictSheet(EngineClient &engine, QWidget &region)
    : Sheet(region, tr("Changed here and elsewhere"), KeepTyped::Nothing::WithoutItsAct, sheetWidth),
      m_engine(engine), m_before(new Button(Icon::Left, tr("Previous entry"), ButtonKind::Outlined)),
      m_after(new Button(Icon::Right, tr("Next entry"), ButtonKind::Outlined)),
      m_place(new Label({}, style::muted))
{
    auto *part = new QWidget;
    m_column = new QVBoxLayout(part);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_place);
    row->addStretch(1);
    m_column->addLayout(row);
    addPart(part);
    connect(addLink(tr("All of mine")), &QPushButton::clicked, this, [this] { chooseAll(FieldSide::Ours); });
    connect(
        addLink(tr("All of theirs")), &QPushButton::clicked, this, [this] { chooseAll(FieldSide::Theirs); });
    setSecondary(tr("Later"));
    m_settle = setPrimary(tr("Keep what is chosen"));
    connect(m_before, &QPushButton::clicked, this, [this] { show(m_at - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { show(m_at + 1); });
    connect(this, &Sheet::accepted, this, &ConflictSheet::settle);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    m_settle->setEnabled(false);
    load();
}

void ConflictSheet::load()
{
    ask(m_engine, this, readConflicts, [this](const Result<std::vector<ShownConflict>> &all) {
        if (!all) {
            setFailure(errorText(all.error()));
            return;
        }
        m_all = *all;
        if (m_all.empty())
            finish();
        else
            show(std::min(m_at, count() - 1));
    });
}

void ConflictSheet::show(int at)
{
    if (at < 0 || at >= count())
        return;
    m_at = at;
    m_settle->setEnabled(true);
    m_before->setEnabled(at > 0);
    m_after->setEnabled(at + 1 < count());
    m_place->setPlain(tr("%1 of %2").arg(at + 1).arg(count()));
    delete m_body;
    m_groups.clear();
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    const ShownConflict &conflict = m_all[static_cast<std::size_t>(at)];
    showHead(conflict);
    showFields(conflict);
    m_column->addWidget(m_body);
    setFailure({});  // Its height is another one now.
}

void ConflictSheet::showHead(const ShownConflict &conflict)
{
    auto *title = new Label(conflict.title, style::strong, m_body);
    title->setFlow(Flow::Wrap);
    m_body->layout()->addWidget(title);
    auto *rule = new Label(ruleSentence(conflict), style::muted, m_body);
    rule->setFlow(Flow::Wrap);
    m_body->layout()->addWidget(rule);
}

void ConflictSheet::showFields(const ShownConflict &conflict)
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, metrics::gapSmall, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnMinimumWidth(0, titleColumn);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(sideHead(tr("Here"), conflict.changedHere), 0, 1);
    grid->addWidget(sideHead(conflict.calendar, conflict.changedThere), 0, 2);
    int row = 1;
    for (const ShownConflict::Field &field : conflict.fields)
        addField(field, *grid, row++);
    m_body->layout()->addWidget(box);
    if (conflict.fields.empty()) {
        auto *same = new Label(tr("Both sides say the same by now."), style::muted, m_body);
        same->setFlow(Flow::Wrap);
        m_body->layout()->addWidget(same);
    }
}

void ConflictSheet::addField(const ShownConflict::Field &field, QGridLayout &grid, int row)
{
    auto *head = new QWidget(m_body);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *title = new Label(field.title, style::label, head);
    title->setFlow(Flow::Wrap);
    column->addWidget(title);
    if (field.clashed)
        column->addWidget(
            new Chip({tr("both changed"), ChipTone::Watch, Icon::Swap}, head), 0, Qt::AlignLeft);
    if (!field.nowText.isEmpty()) {
        auto *now = new Label(tr("Now: %1").arg(field.nowText), style::caption, head);
        now->setFlow(Flow::Wrap);
        column->addWidget(now);
    }
    column->addStretch(1);
    grid.addWidget(head, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(m_body);
    grid.addWidget(
        valueCell(field.ours, *group, FieldSide::Ours, tr("%1 here: %2").arg(field.title, field.ours)), row,
        1, Qt::AlignTop);
    grid.addWidget(
        valueCell(field.theirs, *group, FieldSide::Theirs, tr("%1 there: %2").arg(field.title, field.theirs)),
        row, 2, Qt::AlignTop);
    if (auto *now = group->button(static_cast<int>(field.now)))
        now->setChecked(true);
    m_groups.push_back(group);
}

QWidget *ConflictSheet::valueCell(
    const QString &value, QButtonGroup &group, FieldSide side, const QString &spoken)
{
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const bool isLong = value.size() > longestLine || value.contains(u'\n');
    const QString written = !isLong                   ? value
                            : side == FieldSide::Ours ? tr("As it is here")
                                                      : tr("As it is there");
    auto *choice = new RadioRow({written});
    choice->setAccessibleName(isLong ? u"%1. %2"_s.arg(written, spoken) : spoken);
    choice->setAutoExclusive(false);  // The group sees to that; siblings of other fields are none.
    group.addButton(choice, static_cast<int>(side));
    column->addWidget(choice);
    if (isLong) {
        auto *text = new Label(value, style::base, box);
        text->setFlow(Flow::Wrap);
        column->addWidget(text);
    }
    return box;
}

void ConflictSheet::chooseAll(FieldSide side)
{
    for (QButtonGroup *group : m_groups)
        group->button(static_cast<int>(side))->setChecked(true);
}

FieldChoices ConflictSheet::choices() const
{
    FieldChoices chosen;
    const ShownConflict &conflict = m_all[static_cast<std::size_t>(m_at)];
    for (std::size_t at = 0; at < m_groups.size(); ++at)
        if (m_groups[at]->checkedId() >= 0)
            chosen.emplace(conflict.fields[at].name, static_cast<FieldSide>(m_groups[at]->checkedId()));
    return chosen;
}

void ConflictSheet::settle()
{
    if (m_at >= count())
        return;
    setBusy();
    const ShownConflict &conflict = m_all[static_cast<std::size_t>(m_at)];
    ask(
        m_engine, this,
        [id = conflict.id, chosen = choices()](Engine &engine) { return settleShown(engine, id, chosen); },
        [this, title = conflict.title](const Result<UnitId> &unit) {
            if (!unit) {
                setFailure(errorText(unit.error()));
                return;
            }
            Q_EMIT settled(*unit, tr("Settled: %1").arg(title));
            setFailure({});
            load();
        });
}

}  // namespace sp::ui
