// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/overage_draft.h"
#include "ui/plans/rules_model.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class CheckRow;
class Label;
class ProgressRow;
class RowList;
class RowModel;
class Select;
class TextField;
class Toggle;

/// The editor of the rules for time beyond what is prepaid, and beside it what they would have changed in the
/// last twelve months.
class RulesSheet : public Sheet {
    Q_OBJECT

public:
    RulesSheet(QWidget &region, RulesModel &model, const ScopeRules &rules);
    /// Ends a trial that runs for it.
    ~RulesSheet() override;
    OverageDraft draft() const;
    TextField *field(OverageField name) const { return m_fields.at(name); }
    /// What the trial said, a sentence a line.
    QString trialText() const;

private:
    QWidget *makeFields();
    QWidget *makeMore();
    QWidget *makeTrial();
    void fold(bool shown);
    TextField *addField(OverageField name, const QString &label, const QString &hint = {});
    OverageReading read(bool all);
    void showEnabled();
    void tryOut();
    void showTrial(const std::optional<RuleTrial> &trial);
    void save();

    RulesModel &m_model;
    QPointer<RulesModel> m_stays = &m_model;  ///< A page that goes takes it along before its sheets.
    ScopeRules m_rules;
    OverageDraft m_begins;
    Toggle *m_enabled;
    Select *m_increment = nullptr;
    Select *m_per = nullptr;
    Select *m_tiers = nullptr;
    std::map<OverageField, TextField *> m_fields;
    std::set<OverageField> m_touched;
    std::vector<CheckRow *> m_exempt;
    QWidget *m_box = nullptr;
    Button *m_fold;
    QWidget *m_more = nullptr;
    Button *m_try;
    ProgressRow *m_progress;
    Label *m_says;
    RowModel *m_rows;
    RowList *m_list;
};

}  // namespace sp::ui
