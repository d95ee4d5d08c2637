// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of what was done to the practice.
#include "app/desktop/change_keys.h"
#include "app/desktop/record_window.h"
#include "app/desktop/workplace.h"

#include "ui/engine/ask.h"
#include "ui/messages/audit_words.h"
#include "ui/messages/change_words.h"
#include "ui/messages/error_text.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_frame.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/shown_names.h"

#include <algorithm>

namespace sp {

using namespace ui;

namespace {

QString nameOf(const ChangeStep &step)
{
    const QString what = auditText(step.line.action, step.line.data);
    // A subject may hold a client's name beside a number, which was said already.
    if (ShownNames::instance().areHidden())
        return what;
    QStringList about = step.subject.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    about.removeIf([&](const QString &part) { return what.contains(part); });
    return about.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, about.join(QStringLiteral(", ")));
}

}  // namespace

void Workplace::wireChanges()
{
    addChangeKeys(
        *this, [this] { undo(); }, [this] { redo(); });
    connect(&m_frame->commandPalette(), &CommandPalette::opened, this, [this] {
        ask(
            m_client, this, [](Engine &engine) { return changeSteps(engine); },
            [this](const Result<ChangeSteps> &steps) {
                m_changes = steps ? *steps : ChangeSteps{};
                offerCommands();
            });
    });
}

std::vector<ui::Command> Workplace::changeCommands() const
{
    std::vector<ui::Command> commands;
    const auto offer = [&](const QByteArray &id, const QString &title, const QString &group, Icon icon,
                           QKeyCombination keys, const QString &keyword) {
        commands.push_back({id, title, group, icon, keyCapText(QKeySequence(keys)), {keyword}});
    };
    const auto groupOf = [](const ChangeStep &step) {
        return step.way == ChangeStep::Way::Open ? tr("Action") : tr("Not possible: see why");
    };
    if (const QString told = m_toasts.stack().undoable(); !told.isEmpty())
        offer("change.undo", tr("Undo: %1").arg(told), tr("Action"), Icon::Undo, undoKeys, tr("take back"));
    else if (const auto &step = m_changes.undo)
        offer("change.undo", tr("Undo: %1").arg(nameOf(*step)), groupOf(*step), Icon::Undo, undoKeys,
            tr("take back"));
    if (const auto &step = m_changes.redo)
        offer("change.redo", tr("Do again: %1").arg(nameOf(*step)), groupOf(*step), Icon::Repeat, redoKeys,
            tr("redo"));
    return commands;
}

void Workplace::undo()
{
    if (!toasts().stack().undoNewest())
        turnChange(Turn::Back);
}

void Workplace::redo()
{
    turnChange(Turn::Again);
}

void Workplace::turnChange(Turn turn)
{
    // What lies under a sheet is not what is looked at.
    const RecordWindow *front = frontWindow();
    const QWidget &window = front ? static_cast<const QWidget &>(*front) : *m_frame;
    if (std::ranges::any_of(
            window.findChildren<Sheet *>(), [](const Sheet *sheet) { return sheet->isVisible(); })) {
        tell(tr("Close what is open first"));
        return;
    }
    struct Answer {
        std::optional<ChangeStep> step = {};
        std::optional<Error> refused = {};
    };
    ask(
        m_client, this,
        [turn](Engine &engine) -> Result<Answer> {
            SP_TRY(steps, changeSteps(engine));
            Answer answer{turn == Turn::Back ? steps.undo : steps.redo};
            if (!answer.step || answer.step->way != ChangeStep::Way::Open)
                return answer;
            const UnitId change = answer.step->turned.change.id;
            const Result<Done> done =
                turn == Turn::Back ? undoUnit(engine, change) : redoUnit(engine, change);
            if (!done)
                answer.refused = done.error();
            return answer;
        },
        [this, turn](const Result<Answer> &answer) {
            // The palette names the next step once it opens again.
            m_changes = {};
            offerCommands();
            if (!answer)
                complain(answer.error());
            else if (!answer->step)
                tell(turn == Turn::Back ? tr("Nothing to take back") : tr("Nothing to do again"));
            else
                tellTurned(turn, *answer->step, answer->refused ? &*answer->refused : nullptr);
        });
}

void Workplace::tellTurned(Turn turn, const ChangeStep &step, const Error *refused)
{
    const QString name = nameOf(step);
    const bool back = turn == Turn::Back;
    QString why;
    if (refused)
        why = errorText(*refused);
    else if (step.way == ChangeStep::Way::Gone)
        why = reasonText("unit.not_undoable");
    else if (step.way == ChangeStep::Way::OnRecord)
        why = onRecordText(step.turned.last.command);
    if (!why.isEmpty())
        say((back ? tr("Not taken back: %1. %2") : tr("Not done again: %1. %2")).arg(name, why));
    else
        tell((back ? tr("Taken back: %1") : tr("Done again: %1")).arg(name));
}

}  // namespace sp
