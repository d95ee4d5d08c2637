// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/service_history.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/settings/service_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

ServiceHistory::ServiceHistory(EngineClient &engine, const Service &service, QWidget &region)
    : VersionSheet(region, tr("Versions of %1").arg(service.details.name), new QPlainTextEdit,
          tr("Use this version again"))
{
    setSubtitle(tr("Sessions that are booked keep the price they were booked with."));
    connect(this, &Sheet::accepted, this, [this] {
        const int index = m_list->currentIndex().row();
        if (index > 0) {
            finish();
            Q_EMIT wanted(m_versions[static_cast<std::size_t>(index)].service.details);
        }
    });
    struct Answer {
        std::vector<ServiceVersion> versions;
        TimeZone zone;
        Changers changers;
    };
    ask(
        engine, this,
        [id = service.id](Engine &asked) -> Result<Answer> {
            SP_TRY(versions, asked.services().history(id));
            SP_TRY(zone, practiceZone(asked));
            SP_TRY(changers, changersOf(asked, id.bytes()));
            return Answer{std::move(versions), zone, std::move(changers)};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(answer->versions, answer->zone, answer->changers);
            else
                setFailure(errorText(answer.error()));
        });
}

void ServiceHistory::show(
    const std::vector<ServiceVersion> &versions, const TimeZone &zone, const Changers &changers)
{
    m_versions = versions;
    const auto dayOf = [&](Instant at) { return shortDay(dateOf(zone.toLocal(at)), LocalDate{}); };
    std::vector<Version> listed;
    for (std::size_t at = 0; at < m_versions.size(); ++at) {
        const ServiceVersion &version = m_versions[at];
        const auto who = changers.find(version.since);
        listed.push_back(
            {QByteArray::number(version.service.versionNo), tr("Version %1").arg(version.service.versionNo),
                spanText(dayOf(version.since), at == 0 ? QString() : dayOf(m_versions[at - 1].since)),
                who == changers.end() ? QString() : who->second, serviceFacts(version.service.details)});
    }
    list(std::move(listed));
}

void ServiceHistory::choose(std::size_t at)
{
    VersionSheet::choose(at);
    // What says the same as the newest stands there already.
    m_bringBack->setEnabled(m_versions[at].service.details != m_versions.front().service.details);
}

}  // namespace sp::ui
