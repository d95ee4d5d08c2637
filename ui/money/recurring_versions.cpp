// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_versions.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/engine/changers.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/money/recurring_words.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

RecurringVersions::RecurringVersions(EngineClient &engine, const RecurringInvoice &recurring, QWidget &region)
    : VersionSheet(region, tr("Versions of this recurring invoice"), new QPlainTextEdit, {})
{
    setSubtitle(tr("Invoices that were made stay as they are."));
    struct Answer {
        std::vector<RecurringVersion> versions;
        LocalDate today;
        TimeZone zone;
        Changers changers;
    };
    ask(
        engine, this,
        [id = recurring.id](Engine &asked) -> Result<Answer> {
            SP_CHECK(asked.mayRead("recurring.read"));
            SP_TRY(versions, asked.recurring().store().versions(id));
            SP_TRY(today, asked.billing().today(asked.now()));
            SP_TRY(zone, practiceZone(asked));
            SP_TRY(changers, changersOf(asked, id.bytes()));
            return Answer{std::move(versions), today, zone, std::move(changers)};
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
            // What holds now, and what held before each change of it.
            const auto &old = answer->versions;
            std::vector<Version> listed;
            for (std::size_t at = 0; at <= old.size(); ++at) {
                const bool first = at == old.size();
                const int number = at == 0 ? static_cast<int>(old.size()) + 1 : old[at - 1].number;
                const auto dayOf = [&](std::size_t change) {
                    return shortDay(dateOf(answer->zone.toLocal(old[change].until)), LocalDate{});
                };
                const Changers &changers = answer->changers;
                // The oldest line of the trail is that it was set up.
                const auto who = first ? changers.begin() : changers.find(old[at].until);
                listed.push_back({QByteArray::number(number), tr("Version %1").arg(number),
                    spanText(first ? QString() : dayOf(at), at == 0 ? QString() : dayOf(at - 1)),
                    who == changers.end() ? QString() : who->second,
                    at == 0 ? facts(recurring) : facts(old[at - 1])});
            }
            list(std::move(listed));
        });
}

}  // namespace sp::ui
