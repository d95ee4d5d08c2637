// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/rules_model.h"
#include "ui/widgets/version_sheet.h"

namespace sp::ui {

/// What rules said before, from when to when, and what each version changed; an older one can hold again.
class RulesVersions : public VersionSheet {
    Q_OBJECT

public:
    RulesVersions(QWidget &region, const ScopeRules &rules, const RuleBook &book);

Q_SIGNALS:
    void broughtBack(const sp::PolicyVersionId &version);

protected:
    void choose(std::size_t at) override;

private:
    ScopeRules m_rules;
};

}  // namespace sp::ui
