// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/services_section.h"

#include "core/engine/offered_notes.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/people/client_form.h"
#include "ui/session/note_form_words.h"
#include "ui/session/service_colour.h"
#include "ui/settings/meeting_fields.h"
#include "ui/settings/service_history.h"
#include "ui/settings/service_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::PriceBy;
using billing::TimeDirection;

namespace {

constexpr int sheetWidth = 560;
constexpr metrics::Scaled serviceRoom{280};
constexpr int longestBuffer = 240;
constexpr qsizetype longestName = 120;  ///< As ServiceService has it.
constexpr int steps[] = {1, 5, 6, 10, 15, 30, 60};

}  // namespace

ServiceForm::ServiceForm(
    EngineClient &engine, QWidget &region, const std::optional<Service> &service, Currency currency)
    : Sheet(region, service ? tr("Edit %1").arg(service->details.name) : tr("New service"),
          KeepTyped(service ? "service/" + service->id.text() : QByteArray("service/new")), sheetWidth),
      m_engine(engine), m_service(service)
{
    setSubtitle(service ? tr("Sessions that are booked keep the price they were booked with.") : QString());
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name = new TextField(tr("Name"), fields);
    m_length = new DurationField(tr("Length"), fields);
    m_by = new Select(fields);
    m_by->addItem(tr("For the session"));
    m_by->addItem(tr("By the hour"));
    m_price = new MoneyField(tr("Price"), currency, fields);
    m_tax = new Select(fields);
    fillTaxCodes(*m_tax);
    m_step = new Select(fields);
    for (const int step : steps)
        m_step->addItem(step == 1 ? tr("to the minute") : tr("to full %1 min, up").arg(step), step);
    m_grace = new TextField(tr("Minutes of grace"), fields);
    m_template = new Select(fields);
    m_colour = new Select(fields);
    m_currency = new Select(fields);
    m_before = new TextField(tr("Minutes free before"), fields);
    m_after = new TextField(tr("Minutes free after"), fields);
    grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    grid->addWidget(m_length, 0, 1, Qt::AlignTop);
    grid->addWidget(m_price, 1, 0, Qt::AlignTop);
    grid->addWidget(new FieldFrame(tr("Currency"), m_currency, fields), 1, 1, Qt::AlignTop);
    grid->addWidget(new FieldFrame(tr("Priced"), m_by, fields), 2, 0, Qt::AlignTop);
    grid->addWidget(new FieldFrame(tr("Tax"), m_tax, fields), 2, 1, Qt::AlignTop);
    grid->addWidget(new FieldFrame(tr("Time is rounded"), m_step, fields), 3, 0, Qt::AlignTop);
    grid->addWidget(m_grace, 3, 1, Qt::AlignTop);
    grid->addWidget(m_before, 4, 0, Qt::AlignTop);
    grid->addWidget(m_after, 4, 1, Qt::AlignTop);
    grid->addWidget(new FieldFrame(tr("Notes begin with"), m_template, fields), 5, 0, Qt::AlignTop);
    grid->addWidget(new FieldFrame(tr("Colour in the calendar"), m_colour, fields), 5, 1, Qt::AlignTop);
    m_meeting = new MeetingFields(tr("As the practice's sessions do"), fields);
    grid->addWidget(m_meeting, 6, 0, 1, 2);
    addPart(fields);
    setSecondary(tr("Cancel"));
    setPrimary(service ? tr("Save") : tr("Add service"));
    const ServiceDetails start =
        service ? service->details
                : ServiceDetails{{}, std::chrono::minutes(60), {PriceBy::Session, Money::zero(currency), {}}};
    fill(*m_currency, currencyChoices(), {}, start.price.price.currency().code());
    m_price->setCurrency(start.price.price.currency());
    m_before->setText(QString::number(start.bufferBefore.count()));
    m_after->setText(QString::number(start.bufferAfter.count()));
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto chosen = Currency::create(chosenCode(*m_currency)))
            m_price->setCurrency(*chosen);
    });
    m_name->setText(start.name);
    m_length->setDuration(start.duration);
    m_by->setCurrentIndex(start.price.by == PriceBy::Hour ? 1 : 0);
    if (service)
        m_price->setMoney(start.price.price);
    m_tax->setCurrentIndex(std::max(0, m_tax->findData(start.taxCode)));
    if (m_step->findData(start.price.time.stepMinutes) < 0)
        m_step->addItem(tr("to full %1 min").arg(start.price.time.stepMinutes), start.price.time.stepMinutes);
    m_step->setCurrentIndex(m_step->findData(start.price.time.stepMinutes));
    m_grace->setText(QString::number(start.price.time.graceMinutes));
    fillServiceColours(*m_colour, start.colour);
    m_meeting->setPlan(start.meeting);
    // Until the practice's own forms are here, the one it has stands alone.
    m_template->addItem(noteFormName({start.noteTemplate}), start.noteTemplate);
    ask(
        m_engine, this,
        [](Engine &asked) -> Result<std::vector<NoteForm>> {
            SP_TRY(language, practiceLanguage(asked));
            return asked.templates().noteForms(language, TemplateService::Which::All);
        },
        [this](const Result<std::vector<NoteForm>> &forms) {
            if (forms)
                showForms(*forms);
            fieldsStand();
        });
    fieldsComeLater();
    connect(m_by, &QComboBox::currentIndexChanged, this, &ServiceForm::refresh);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ServiceForm::tell);
    for (TextField *field : {m_name, m_before, m_after, m_grace, static_cast<TextField *>(m_price)})
        connect(field, &TextField::textChanged, this, &ServiceForm::tell);
    connect(this, &Sheet::accepted, this, &ServiceForm::save);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    refresh();
}

void ServiceForm::showForms(const std::vector<NoteForm> &forms)
{
    const QByteArray chosen = m_template->currentData().toByteArray();
    m_template->clear();
    for (const NoteForm &form : forms)
        if (!form.archived || form.code == chosen)
            m_template->addItem(noteFormName(form), form.code);
    m_template->setCurrentIndex(std::max(0, m_template->findData(chosen)));
}

void ServiceForm::refresh()
{
    const bool hourly = m_by->currentIndex() == 1;
    m_step->setEnabled(hourly);
    m_grace->box().edit().setEnabled(hourly);
    m_grace->box().setEnabled(hourly);
    tell();
}

std::optional<ServiceDetails> ServiceForm::details()
{
    // Every field says what is wrong with it, not the first one only.
    tell();
    m_length->sayMissing();
    if (m_price->text().trimmed().isEmpty())
        m_price->setError(tr("Type a price; 0 for a service without one."));
    if (m_name->text().trimmed().isEmpty())
        m_name->setError(reasonText("service.name_missing"));
    for (const TextField *field :
        std::initializer_list<const TextField *>{m_name, m_length, m_price, m_before, m_after, m_grace})
        if (!field->error().isEmpty())
            return std::nullopt;
    const auto meeting = m_meeting->plan();
    if (!meeting)
        return std::nullopt;
    ServiceDetails details =
        m_service ? m_service->details
                  : ServiceDetails{{}, *m_length->duration(), {PriceBy::Session, *m_price->money(), {}}};
    details.name = m_name->text().trimmed();
    details.duration = *m_length->duration();
    details.price.price = *m_price->money();
    details.price.by = m_by->currentIndex() == 1 ? PriceBy::Hour : PriceBy::Session;
    details.taxCode = m_tax->currentData().toByteArray();
    details.bufferBefore = *readDurationOrNone(m_before->text());
    details.bufferAfter = *readDurationOrNone(m_after->text());
    details.noteTemplate = m_template->currentData().toByteArray();
    details.colour = chosenCode(*m_colour);
    details.meeting = *meeting;
    if (details.price.by == PriceBy::Hour) {
        const auto grace = static_cast<int>(readDurationOrNone(m_grace->text())->count());
        details.price.time.stepMinutes = m_step->currentData().toInt();
        details.price.time.graceMinutes = details.price.time.stepMinutes == 1 ? 0 : grace;
    }
    return details;
}

void ServiceForm::tell()
{
    m_name->setError(
        m_name->text().trimmed().size() > longestName ? reasonText("service.name_long") : QString());
    for (TextField *field : {m_before, m_after}) {
        const auto free = readDurationOrNone(field->text());
        field->setError(free && free->count() <= longestBuffer
                            ? QString()
                            : tr("Type minutes from 0 to %1.").arg(longestBuffer));
    }
    const auto grace = readDurationOrNone(m_grace->text());
    const bool hourly = m_by->currentIndex() == 1;
    m_grace->setError(!hourly || (grace && grace->count() < std::max(2, m_step->currentData().toInt()))
                          ? QString()
                          : tr("Type fewer minutes than the step has; 0 for none."));
    if (m_price->money())
        m_price->setError(m_price->money()->isNegative() ? reasonText("service.price") : QString());
}

void ServiceForm::save()
{
    setFailure({});
    const auto wanted = details();
    if (!wanted)
        return;
    ask(
        m_engine, this,
        [wanted = *wanted, service = m_service](Engine &engine) {
            return engine.run<Service>(service ? "service.change" : "service.add", [&](Unit &unit) {
                return service ? engine.services().change(unit, service->id, wanted)
                               : engine.services().add(unit, wanted);
            });
        },
        [this](const Result<Service> &service) {
            if (service) {
                const QString words = m_service ? tr("%1 saved") : tr("%1 added");
                finish();
                Q_EMIT saved(words.arg(service->details.name));
                return;
            }
            const QString words = errorText(service.error());
            if (service.error().reason.startsWith("service.name")) {
                m_name->setError(words);
                m_name->setFocus(Qt::OtherFocusReason);
            } else if (service.error().reason == "service.duration") {
                m_length->setError(words);
            } else if (service.error().reason == "service.price") {
                m_price->setError(words);
            } else {
                setFailure(words);
            }
        });
}

ServicesSection::ServicesSection(EngineClient &engine, QWidget &region, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_region(region), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(new Label(tr("Services"), style::pane, this));
    auto *note =
        new Label(tr("What you offer. A change is for sessions booked from now on."), style::muted, this);
    note->setFlow(Flow::Wrap);
    m_column->addWidget(note);
    m_column->addSpacing(metrics::gapLarge);
    m_meetings = new MeetingDefaultsPart(engine, this);
    m_column->addSpacing(metrics::gapLarge);
    m_column->addWidget(m_meetings);
    m_column->addStretch(1);
    connect(m_meetings, &MeetingDefaultsPart::toast, this, &ServicesSection::toast);
    connect(&engine, &EngineClient::unlocked, this, &ServicesSection::load);
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "services" || topic == "settings")
            load();
    });
}

void ServicesSection::load()
{
    m_meetings->load();
    struct Answer {
        std::vector<Service> services;
        Currency currency;
    };
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Answer> {
            SP_TRY(services, engine.services().list());
            SP_TRY(settings, engine.settings().practice());
            SP_TRY(currency, Currency::create(settings.currency));
            return Answer{std::move(services), currency};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(answer->services, answer->currency);
            else
                Q_EMIT toast(errorText(answer.error()), {});
        });
}

void ServicesSection::show(const std::vector<Service> &services, Currency currency)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    if (services.empty())
        column->addWidget(new StateView(
            {StateContent::Kind::Empty, tr("No service yet"),
                tr("Add what you offer; sessions are booked and priced by it."), {}, Icon::Plans},
            m_rows));
    for (const Service &service : services) {
        auto *card = new Card(CardLook::Plain, m_rows);
        auto *row = new WrapRow(serviceRoom, card);
        row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gap, metrics::gap);
        auto *offer = new QWidget(card);
        auto *named = new QHBoxLayout(offer);
        named->setContentsMargins(0, 0, 0, 0);
        named->setSpacing(metrics::gapLarge);
        QString note =
            durationText(service.details.duration) + u"  ·  "_s + taxCodeText(service.details.taxCode);
        if (service.details.price.by == PriceBy::Hour && service.details.price.time.stepMinutes > 1)
            note += u"  ·  "_s + tr("steps of %1 min").arg(service.details.price.time.stepMinutes);
        named->addWidget(new ServiceMark(service.details.colour, offer));
        named->addWidget(new NameBlock(service.details.name, note), 1);
        named->addWidget(new Label(
            priceText(service.details), {TextSize::Base, Weight::Semi, Tone::Ink, Figures::Tabular}, card));
        row->setLead(offer);
        auto *edit = new Button(tr("Edit"), ButtonKind::Outlined, card);
        edit->setButtonSize(ButtonSize::Small);
        edit->setAccessibleName(tr("Edit %1").arg(service.details.name));
        auto *retire = new Button(tr("Retire"), ButtonKind::Quiet, card);
        retire->setButtonSize(ButtonSize::Small);
        retire->setAccessibleName(tr("Retire %1").arg(service.details.name));
        connect(
            edit, &QPushButton::clicked, this, [this, service, currency] { openForm(service, currency); });
        connect(retire, &QPushButton::clicked, this, [this, service] { this->retire(service); });
        auto *history = new Button(
            Icon::History, tr("Versions of %1").arg(service.details.name), ButtonKind::Quiet, card);
        history->setButtonSize(ButtonSize::Small);
        connect(history, &QPushButton::clicked, this, [this, service] { openHistory(service); });
        row->addAct(history);
        row->addAct(edit);
        row->addAct(retire);
        column->addWidget(card);
    }
    auto *add = new Button(tr("Add a service"), ButtonKind::Outlined, m_rows);
    add->setGlyph(Icon::Plus);
    connect(add, &QPushButton::clicked, this, [this, currency] { openForm({}, currency); });
    column->addSpacing(4);
    column->addWidget(add, 0, Qt::AlignLeading);
    constexpr int belowTheWords = 3;
    m_column->insertWidget(belowTheWords, m_rows);
}

void ServicesSection::openForm(const std::optional<Service> &service, Currency currency)
{
    auto *form = new ServiceForm(m_engine, m_region, service, currency);
    connect(form, &ServiceForm::saved, this, [this](const QString &words) { Q_EMIT toast(words, {}); });
    form->open();
}

void ServicesSection::openHistory(const Service &service)
{
    auto *sheet = new ServiceHistory(m_engine, service, m_region);
    connect(sheet, &ServiceHistory::wanted, this, [this, id = service.id](const ServiceDetails &details) {
        ask(
            m_engine, this,
            [id, details](Engine &engine) {
                return engine.run<Service>("service.change",
                    [&](Unit &unit) { return engine.services().change(unit, id, details); });
            },
            [this](const Result<Service> &changed) {
                Q_EMIT toast(
                    changed ? tr("%1 saved").arg(changed->details.name) : errorText(changed.error()), {});
            });
    });
    sheet->open();
}

void ServicesSection::retire(const Service &service)
{
    ask(
        m_engine, this,
        [id = service.id](Engine &engine) {
            return engine.run<UnitId>("service.retire", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.services().setActivity(unit, id, ServiceStore::Activity::Retired));
                return unit.id();
            });
        },
        [this, name = service.details.name](const Result<UnitId> &unit) {
            if (!unit) {
                Q_EMIT toast(errorText(unit.error()), {});
                return;
            }
            Q_EMIT toast(tr("%1 retired").arg(name),
                undoOffer(
                    m_engine, this, *unit, [this](const Error &error, const std::function<void()> &again) {
                        Q_EMIT toast(errorText(error), again);
                    }));
        });
}

}  // namespace sp::ui
