// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/rules_versions.h"

#include "core/primitives/policy/policy_kind.h"
#include "ui/plans/overage_draft.h"
#include "ui/session/time_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QPlainTextEdit>

namespace sp::ui {

RulesVersions::RulesVersions(QWidget &region, const ScopeRules &rules, const RuleBook &book)
    : VersionSheet(region, tr("Versions of these rules"), new QPlainTextEdit,
          book.mayWrite ? tr("Use this version again") : QString()),
      m_rules(rules)
{
    setSubtitle(tr("A session keeps the rules that held when it took place."));
    const QJsonObject under = credit::overageTermsJson(rules.inherited);
    std::vector<Version> versions;
    for (const PolicyVersion &each : m_rules.history) {
        const QString since =
            each.effectiveFrom
                ? dayMonthYear(dateOf(book.zone.toLocal(*each.effectiveFrom)), QLocale::ShortFormat)
                : QString();
        const auto terms = credit::readOverageTerms(mergedParameters(under, each.body));
        versions.push_back(
            {QByteArray::number(each.number), tr("Version %1").arg(each.number), spanText(since, {}), {},
                terms ? overageFacts(*terms, book.currency) : std::vector<std::pair<QString, QString>>()});
    }
    list(std::move(versions));
    connect(this, &Sheet::accepted, this, [this] {
        const int row = m_list->currentIndex().row();
        if (row < 0 || !m_bringBack->isEnabled())
            return;
        const PolicyVersionId id = m_rules.history[static_cast<std::size_t>(row)].id;
        finish();
        Q_EMIT broughtBack(id);
    });
}

void RulesVersions::choose(std::size_t at)
{
    VersionSheet::choose(at);
    m_bringBack->setEnabled(
        at < m_rules.history.size() && m_rules.history[at].hash != m_rules.history.front().hash);
}

}  // namespace sp::ui
