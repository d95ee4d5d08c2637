// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/appointment_sheet.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/shown_names.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 480;

/// The service that takes as long as the appointment, else the first.
int likelyService(const std::vector<Service> &services, const PlannedSession &planned)
{
    const auto known = std::ranges::find_if(services, [&](const Service &each) {
        return planned.service ? each.id == *planned.service
                               : each.details.duration == round<minutes>(planned.when.length());
    });
    return known == services.end() ? 0 : static_cast<int>(known - services.begin());
}

}  // namespace

AppointmentSheet::AppointmentSheet(EngineClient &client, SessionActions &actions, PlannedSession planned,
    Then then, const TimeZone &zone, QWidget &region)
    : Sheet(region, planned.client ? tr("Which service is it?") : tr("Whose session is it?"),
          KeepTyped("appointment/" + instantText(planned.when.start)), sheetWidth),
      m_client(client), m_actions(actions), m_planned(std::move(planned)), m_then(then),
      m_who(new ClientPicker(client, tr("Client"))), m_service(new Select(this)),
      m_serviceFrame(new FieldFrame(tr("Service"), m_service)),
      m_series(new CheckRow(tr("The same for the whole series")))
{
    const LocalDate day = dateOf(zone.toLocal(m_planned.when.start));
    const QString when = m_planned.allDay
                             ? shortDay(day, day)
                             : u"%1, %2"_s.arg(shortDay(day, day), clockRangeAt(m_planned.when, zone));
    const QString title = ShownNames::of(m_planned.title.isEmpty() ? m_planned.clientName : m_planned.title);
    setSubtitle(title.isEmpty() ? when : u"%1  ·  %2"_s.arg(title, when));
    m_who->offerNew();
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_who);
    column->addWidget(m_serviceFrame);
    m_series->setChecked(true);
    m_series->setVisible(m_planned.entry && m_planned.entry->recurring);
    column->addWidget(m_series);
    addPart(fields);
    setSecondary(tr("Cancel"));
    setPrimary(then == Then::Start ? tr("Start session") : tr("Open session"));
    connect(m_who, &ClientPicker::picked, this, [this] { m_service->setFocus(Qt::TabFocusReason); });
    connect(this, &Sheet::accepted, this, &AppointmentSheet::answer);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    fieldsComeLater();
    load();
}

void AppointmentSheet::load()
{
    ask(
        m_client, this,
        [planned = m_planned](Engine &engine) -> Result<Known> {
            Known known;
            SP_TRY(services, engine.services().list());
            known.services = std::move(services);
            if (planned.client) {
                SP_TRY(client, engine.people().client(*planned.client));
                known.client = ClientSummary{client.id, client.status, client.details.name,
                    client.details.company, client.details.zone, client.email()};
            } else {
                SP_TRY(named, clientNamedIn(engine, planned.title));
                known.client = std::move(named);
            }
            return known;
        },
        [this](const Result<Known> &known) {
            if (known)
                show(*known);
            else
                setFailure(errorText(known.error()));
            fieldsStand();
        });
}

void AppointmentSheet::show(const Known &known)
{
    m_services = known.services;
    for (const Service &service : m_services)
        m_service->addItem(u"%1, %2"_s.arg(service.details.name, durationText(service.details.duration)));
    if (m_services.empty())
        m_serviceFrame->setError(tr("There is no service yet. Add one under Settings, Services."));
    else
        m_service->setCurrentIndex(likelyService(m_services, m_planned));
    if (known.client) {
        m_who->setClient(*known.client);
        m_service->setFocus(Qt::OtherFocusReason);
    }
}

void AppointmentSheet::answer()
{
    if (!m_who->client()) {
        m_who->setError(tr("Choose who the session is with."));
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_service->currentIndex() < 0)
        return;
    const SessionDetails said{m_who->client()->id,
        m_services[static_cast<std::size_t>(m_service->currentIndex())].id, m_series->isChecked()};
    finish();
    if (m_then == Then::Start)
        m_actions.start(m_planned, said);
    else
        m_actions.open(m_planned, said);
}

}  // namespace sp::ui
