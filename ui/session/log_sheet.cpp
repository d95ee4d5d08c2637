// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/log_sheet.h"

#include "core/practice/billing/rules/totals.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int sheetWidth = 480;
constexpr minutes usualLength = hours(1);

struct Price {
    Money amount;
    billing::PriceMode mode;
};

}  // namespace

LogSheet::LogSheet(EngineClient &engine, const LogDraft &draft, QWidget &region)
    : Sheet(region, tr("Log a past session"), KeepTyped("session/log"), sheetWidth), m_engine(engine),
      m_client(new ClientPicker(engine, tr("Client"))), m_service(new Select(this)),
      m_serviceFrame(new FieldFrame(tr("Service"), m_service)), m_date(new DateField(tr("Day"))),
      m_time(new TextField(tr("Start"))), m_length(new DurationField(tr("Length"))),
      m_price(new Label({}, style::strong))
{
    setSubtitle(tr("It is finished at once; how it is billed is asked next."));
    m_client->offerNew();
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_client);
    column->addWidget(m_serviceFrame);
    auto *times = new QHBoxLayout;
    times->setSpacing(metrics::gap);
    times->addWidget(m_date, 5, Qt::AlignTop);
    times->addWidget(m_time, 3, Qt::AlignTop);
    times->addWidget(m_length, 4, Qt::AlignTop);
    column->addLayout(times);
    addPart(fields);
    addNamedPart(tr("Price"), m_price);
    setSecondary(tr("Cancel"));
    m_go = setPrimary(tr("Log session"));
    // Else a service that comes back would bring its own length along.
    new KeptBeside(
        u"ownLength"_s, [this] { return m_ownLength ? u"x"_s : QString(); },
        [this](const QString &own) { m_ownLength = !own.isEmpty(); }, fields);
    fieldsComeLater();
    connect(m_client, &ClientPicker::picked, this, [this] {
        refresh();
        m_service->setFocus(Qt::TabFocusReason);
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, &LogSheet::refresh);
    connect(&m_length->box().edit(), &QLineEdit::textEdited, this, [this] { m_ownLength = true; });
    connect(m_date, &TextField::textChanged, this, &LogSheet::refresh);
    connect(m_time, &TextField::textChanged, this, &LogSheet::refresh);
    connect(m_length, &DurationField::durationChanged, this, &LogSheet::preview);
    connect(this, &Sheet::accepted, this, &LogSheet::log);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    load(draft);
}

void LogSheet::load(const LogDraft &draft)
{
    ask(
        m_engine, this,
        [client = draft.client](Engine &engine) -> Result<Known> {
            SP_TRY(services, engine.services().list());
            SP_TRY(zone, practiceZone(engine));
            Known known{std::move(services), {}, zone, zone.toLocal(engine.now())};
            if (client) {
                SP_TRY(found, engine.people().client(*client));
                known.client = ClientSummary{found.id, found.status, found.details.name,
                    found.details.company, found.details.zone, found.email()};
            }
            return known;
        },
        [this, draft](const Result<Known> &known) {
            if (known)
                show(*known, draft);
            else
                setFailure(errorText(known.error()));
        });
}

void LogSheet::show(const Known &known, const LogDraft &draft)
{
    m_services = known.services;
    m_zone = known.zone;
    m_ownLength = draft.length.has_value();
    for (const Service &each : m_services)
        m_service->addItem(u"%1, %2"_s.arg(each.details.name, durationText(each.details.duration)));
    if (m_services.empty())
        m_serviceFrame->setError(tr("There is no service yet. Add one under Settings, Services."));
    const minutes length =
        draft.length.value_or(m_services.empty() ? usualLength : m_services.front().details.duration);
    // The session that just ended is the likeliest.
    const LocalTime start = draft.start.value_or(LocalTime(floor<hours>(known.now - length)));
    m_date->setDate(dateOf(start));
    m_time->setText(clockText(start));
    m_length->setDuration(length);
    if (known.client) {
        m_client->setClient(*known.client);
        m_service->setFocus(Qt::OtherFocusReason);
    }
    refresh();
    // A time or a client that was chosen goes before what was typed some time ago.
    std::vector<QWidget *> given;
    if (draft.start)
        given = {m_date, m_time, m_length};
    if (draft.client)
        given.push_back(m_client);
    fieldsStand(given);
}

std::optional<LocalTime> LogSheet::start() const
{
    const auto date = m_date->date();
    const auto clock = readClock(m_time->text());
    return date && clock ? std::optional(LocalTime(*date) + *clock) : std::nullopt;
}

const Service *LogSheet::service() const
{
    const int at = m_service->currentIndex();
    return at < 0 || m_services.empty() ? nullptr : &m_services[static_cast<std::size_t>(at)];
}

std::optional<SessionLog> LogSheet::typed() const
{
    const auto from = start();
    if (!m_client->client() || !service() || !from || !m_length->duration())
        return std::nullopt;
    if (m_zone.read(*from).kind == LocalReading::Kind::Skipped)
        return std::nullopt;
    const Instant began = m_zone.toInstant(*from);
    return SessionLog{m_client->client()->id, service()->id, {began, began + *m_length->duration()}, m_zone};
}

QString LogSheet::timeError() const
{
    if (!readClock(m_time->text()))
        return tr("Type a time like 14:30.");
    const auto from = start();
    if (!from || m_zone.read(*from).kind != LocalReading::Kind::Skipped)
        return {};
    return reasonText("session.time_skipped", {{u"time"_s, QString::fromLatin1(localTimeText(*from))},
                                                  {u"zone"_s, QString::fromLatin1(m_zone.name())}});
}

void LogSheet::refresh()
{
    m_time->setError(timeError());
    m_date->sayMissing();
    if (const Service *chosen = service(); chosen && !m_ownLength)
        m_length->setDuration(chosen->details.duration);
    setFailure({});
    preview();
}

void LogSheet::preview()
{
    const auto session = typed();
    const int asked = ++m_asked;
    if (!session) {
        m_price->setPlain(m_client->client() ? QString() : tr("Choose a client to see it."));
        return;
    }
    ask(
        m_engine, this,
        [log = *session](Engine &engine) -> Result<Price> {
            SP_TRY(service, engine.services().service(log.service));
            // As it will be once it is logged, priced as it will be billed.
            Session sketch{
                SessionId(IdBytes{}), {}, {}, log.client, service.version, SessionState::Completed};
            sketch.planned = log.actual;
            sketch.actualStart = log.actual.start;
            sketch.actualEnd = log.actual.end;
            SP_TRY(time, engine.billing().price(sketch, engine.now()));
            SP_TRY(settings, engine.settings().practice());
            const billing::InvoiceLine &line = time.priced.line;
            const Currency currency = line.unitPrice.currency();
            SP_TRY(totals, billing::computeTotals(
                               {currency, billing::PriceMode::Gross}, {&line, 1}, Money::zero(currency)));
            return Price{totals.gross, settings.prices};
        },
        [this, asked](const Result<Price> &price) {
            if (asked != m_asked)
                return;
            const bool taxed = price && price->mode == billing::PriceMode::Net;
            m_price->setPlain(!price  ? errorText(price.error())
                              : taxed ? tr("%1 without tax").arg(moneyText(price->amount))
                                      : moneyText(price->amount));
        });
}

void LogSheet::log()
{
    if (!m_client->client()) {
        m_client->setError(tr("Choose who the session was with."));
        m_client->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_date->sayMissing();
    m_length->sayMissing();
    const auto session = typed();
    if (!session || m_logging)
        return;
    m_logging = true;
    setBusy();
    ask(
        m_engine, this,
        [log = *session](Engine &engine) {
            return engine.run<SessionId>("session.log", [&](Unit &unit) {
                unit.touch("calendar");
                return engine.sessions().log(unit, log);
            });
        },
        [this](const Result<SessionId> &id) {
            m_logging = false;
            if (!id) {
                setFailure(errorText(id.error()));
                return;
            }
            finish();
            Q_EMIT logged(*id);
        });
}

}  // namespace sp::ui
