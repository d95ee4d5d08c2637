// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_versions.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/money/recurring_words.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

RecurringVersions::RecurringVersions(EngineClient &engine, const RecurringInvoice &recurring, QWidget &region)
    : VersionSheet(region, tr("Versions of this recurring invoice"), new QPlainTextEdit, {})
{
    setSubtitle(tr("Invoices that were made stay as they are."));
    connect(m_list, &RowList::chosen, this, &RecurringVersions::choose);
    struct Answer {
        std::vector<RecurringVersion> versions;
        LocalDate today;
        TimeZone zone;
    };
    ask(
        engine, this,
        [id = recurring.id](Engine &asked) -> Result<Answer> {
            SP_CHECK(asked.mayRead("recurring.read"));
            SP_TRY(versions, asked.recurring().store().versions(id));
            SP_TRY(today, asked.billing().today(asked.now()));
            SP_TRY(zone, practiceZone(asked));
            return Answer{std::move(versions), today, zone};
        },
        [this, recurring](const Result<Answer> &answer) {
            if (!answer) {
                setFailure(errorText(answer.error()));
                return;
            }
            const auto facts = [&](const auto &version) {
                const QString end = planEndText(version.plan, answer->today);
                QStringList lines, taxes;
                for (std::size_t at = 0; at < version.content.lines.size(); ++at) {
                    lines << version.content.lines[at].description + u", "_s +
                                 moneyText(version.content.totals.lines[at].amount);
                    taxes << taxCodeText(version.content.lines[at].tax.code);
                }
                taxes.removeDuplicates();
                return std::vector<Fact>{{tr("When"), planText(version.plan)},
                    {tr("Ends"), end.isEmpty() ? tr("not by itself") : end},
                    {tr("On it"), lines.join(u"; "_s)}, {tr("Tax"), taxes.join(u", "_s)},
                    {tr("Comes to"), moneyText(version.content.totals.gross)},
                    {tr("How"), modeText(version.mode)}};
            };
            const auto &old = answer->versions;
            std::vector<Held> held{{static_cast<int>(old.size()) + 1, facts(recurring), {}}};
            for (const RecurringVersion &version : old)
                held.push_back({version.number, facts(version),
                    shortDay(dateOf(answer->zone.toLocal(version.until)), LocalDate{})});
            show(held);
        });
}

void RecurringVersions::show(const std::vector<Held> &versions)
{
    m_versions = versions;
    std::vector<ListRow> rows;
    for (std::size_t at = 0; at < m_versions.size(); ++at) {
        const QString since = at + 1 < m_versions.size() ? m_versions[at + 1].until : QString();
        ListRow row{tr("Version %1").arg(m_versions[at].number), spanText(since, m_versions[at].until)};
        row.key = QByteArray::number(m_versions[at].number);
        rows.push_back(std::move(row));
    }
    list(std::move(rows));
}

void RecurringVersions::choose(const QByteArray &key)
{
    for (std::size_t at = 0; at < m_versions.size(); ++at)
        if (QByteArray::number(m_versions[at].number) == key)
            tell(m_versions[at].facts, at + 1 < m_versions.size() ? &m_versions[at + 1].facts : nullptr);
}

}  // namespace sp::ui
