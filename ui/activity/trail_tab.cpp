// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/trail_tab.h"

#include "ui/activity/failure_place.h"
#include "ui/activity/trail_model.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/private_copy.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled filterRoom{640};
constexpr int copiedAtMost = 100'000;
constexpr auto everybody = "everybody";
constexpr auto theProgram = "program";

/// Days that a period reaches back, today included; 0: without end.
constexpr int periods[] = {0, 1, 7, 30, 365};

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

}  // namespace

TrailTab::TrailTab(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_canceled(std::make_shared<std::atomic_bool>(false)),
      m_model(new TrailModel(engine, this)), m_person(new Select(this)), m_period(new Select(this)),
      m_record(new FilterChip({}, this)),
      m_check(new Button(tr("Check for tampering"), ButtonKind::Outlined, this)),
      m_progress(new ProgressRow(tr("Checking for tampering"), this)),
      m_verdict(new Label({}, style::label, this)), m_size(new Label({}, style::caption, this)),
      m_failure(nullptr), m_table(new DataTable(tr("Audit trail"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    m_progress->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gap);
    m_progress->hide();
    column->addWidget(m_progress);
    m_verdict->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapLarge);
    m_verdict->setFlow(Flow::Wrap);
    m_verdict->hide();
    column->addWidget(m_verdict);
    m_table->setObjectName(u"trail-table"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSource(m_model, DataTable::Sorting::BySource);
    m_table->setColumns({{TableColumn::Kind::Text, 192}, {TableColumn::Kind::Text, 152},
        {TableColumn::Kind::Text, 0, Weight::Medium}, {TableColumn::Kind::Text, 0},
        {TableColumn::Kind::Figures, 88}});
    column->addWidget(m_table, 1);
    m_size->setContentsMargins(metrics::gapPane, metrics::gapSmall, metrics::gapPane, metrics::gapSmall);
    column->addWidget(m_size);
    m_failure = new FailurePlace({m_table, m_size}, this);
    column->addWidget(m_failure, 1);
    connect(m_failure, &FailurePlace::againAsked, this, &TrailTab::loadPeople);
    connect(m_model, &TrailModel::loaded, this, &TrailTab::showSize);
    connect(m_model, &TrailModel::failed, this, &TrailTab::fail);
    connect(m_check, &QPushButton::clicked, this, &TrailTab::verify);
    connect(m_progress, &ProgressRow::canceled, this, &TrailTab::stop);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        const TrailLine *line = m_model->line(row);
        if (line && line->record)
            Q_EMIT recordRequested(line->recordType, *line->record);
    });
    connect(&m_engine, &EngineClient::changed, this, [this] {
        m_stale = true;
        // A profile that may not read it is refused once: each refusal is a line of the trail itself.
        if (isVisible() && m_zone)
            filter();
    });
}

TrailTab::~TrailTab()
{
    stop();
}

QWidget *TrailTab::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new WrapRow(filterRoom, bar);
    row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gap);
    auto *filters = new QWidget(bar);
    auto *chosen = new QHBoxLayout(filters);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(metrics::gapSmall);
    m_person->setAccessibleName(tr("By whom"));
    m_person->addItem(tr("By anybody"), QByteArray(everybody));
    m_person->setMaximumWidth(metrics::scaled(220));
    const QString names[] = {tr("At any time"), tr("Today"), tr("In the last 7 days"),
        tr("In the last 30 days"), tr("In the last year")};
    for (const QString &name : names)
        m_period->addItem(name);
    m_period->setAccessibleName(tr("When"));
    m_period->setMaximumWidth(metrics::scaled(200));
    m_record->setGlyph(Icon::X);
    m_record->setChecked(true);
    m_record->hide();
    chosen->addWidget(m_person);
    chosen->addWidget(m_period);
    chosen->addWidget(m_record);
    chosen->addStretch(1);
    row->setLead(filters);
    m_check->setGlyph(Icon::Link);
    auto *copy = new Button(tr("Copy as CSV"), ButtonKind::Outlined, bar);
    row->addAct(m_check);
    row->addAct(copy);
    connect(m_person, &QComboBox::activated, this, &TrailTab::filter);
    connect(m_period, &QComboBox::activated, this, &TrailTab::filter);
    connect(copy, &QPushButton::clicked, this, &TrailTab::copyAll);
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_about.reset();
        m_record->hide();
        m_table->setFocus(Qt::OtherFocusReason);
        filter();
    });
    return bar;
}

void TrailTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) {
        if (!m_zone)
            m_failure->wait(tr("Looking up the audit trail"));
        loadPeople();
    }
}

void TrailTab::loadPeople()
{
    struct Answer {
        std::vector<SettingsStore::Profile> people;
        TimeZone zone;
        Instant now;
    };
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Answer> {
            SP_CHECK(engine.mayRead("audit.read"));
            SP_TRY(people, engine.settings().profiles());
            SP_TRY(zone, practiceZone(engine));
            return Answer{std::move(people), zone, engine.now()};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            const QByteArray before = m_person->currentData().toByteArray();
            m_person->clear();
            m_person->addItem(tr("By anybody"), QByteArray(everybody));
            for (const SettingsStore::Profile &person : answer->people)
                m_person->addItem(tr("By %1").arg(person.name), person.id.text());
            m_person->addItem(tr("By the program itself"), QByteArray(theProgram));
            m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
            m_zone = answer->zone;
            m_now = answer->now;
            filter();
        });
}

void TrailTab::showRecord(const IdBytes &record, const QString &name)
{
    m_about = record;
    m_record->setText(name);
    m_record->setAccessibleName(tr("About %1: show everything again").arg(name));
    m_record->setChecked(true);
    m_record->show();
    m_record->updateGeometry();
    m_stale = false;
    loadPeople();
}

void TrailTab::filter()
{
    AuditFilter wanted;
    wanted.record = m_about;
    const QByteArray who = m_person->currentData().toByteArray();
    if (who == theProgram) {
        wanted.by = AuditFilter::By::Program;
    } else if (who != everybody) {
        wanted.by = AuditFilter::By::Profile;
        wanted.profile = ProfileId::parse(who);
    }
    const int days = periods[std::max(0, m_period->currentIndex())];
    if (days > 0 && m_zone) {
        const LocalDate first = dateOf(m_zone->toLocal(m_now)) - std::chrono::days(days - 1);
        wanted.from = m_zone->toInstant(LocalTime(first));
    }
    m_model->setFilter(wanted);
}

void TrailTab::fail(const Error &error)
{
    m_failure->tell(error, tr("The audit trail could not be read"));
}

void TrailTab::showSize()
{
    m_failure->clear();
    const auto size = std::min<std::int64_t>(m_model->size(), std::numeric_limits<int>::max());
    m_size->setPlain(tr("%Ln entries", nullptr, static_cast<int>(size)));
}

void TrailTab::verify()
{
    m_check->setEnabled(false);
    m_verdict->hide();
    m_progress->setPercent({});
    m_progress->show();
    m_canceled->store(false);
    ask(
        m_engine, this,
        [canceled = m_canceled, bar = QPointer<ProgressRow>(m_progress)](
            Engine &engine) -> Result<AuditVerdict> {
            SP_CHECK(engine.mayRead("audit.read"));
            const AuditStore &trail = engine.units().auditTrail();
            SP_TRY(head, trail.head());
            return trail.verify([&](std::int64_t seen) {
                const int percent = static_cast<int>(seen * 100 / std::max<std::int64_t>(1, head.size));
                QMetaObject::invokeMethod(
                    qApp,
                    [bar, percent] {
                        if (bar)
                            bar->setPercent(percent);
                    },
                    Qt::QueuedConnection);
                return !canceled->load();
            });
        },
        [this](const Result<AuditVerdict> &verdict) { showVerdict(verdict); });
}

void TrailTab::showVerdict(const Result<AuditVerdict> &verdict)
{
    m_check->setEnabled(true);
    m_progress->hide();
    if (!verdict) {
        m_verdict->setStyle({TextSize::Base, Weight::Medium, Tone::Watch});
        m_verdict->setPlain(errorText(verdict.error()));
    } else if (verdict->brokenAt) {
        m_verdict->setStyle({TextSize::Base, Weight::Medium, Tone::Bad});
        m_verdict->setPlain(
            tr("Broken at entry %1. %2").arg(count(*verdict->brokenAt), reasonText(verdict->reason)));
    } else {
        m_verdict->setStyle({TextSize::Base, Weight::Medium, Tone::Good});
        m_verdict->setPlain(
            tr("Complete: %1 entries, each linked to the one before.").arg(count(verdict->head.size)));
    }
    m_verdict->show();
}

void TrailTab::stop()
{
    m_canceled->store(true);
}

void TrailTab::copyAll()
{
    ask(
        m_engine, this,
        [filter = m_model->filter()](Engine &engine) { return trailCsv(engine, filter, copiedAtMost); },
        [this](const Result<QString> &text) {
            if (!text) {
                Q_EMIT toast(errorText(text.error()), {});
                return;
            }
            copyPrivately(*text);
            const std::int64_t lines = std::min<std::int64_t>(m_model->size(), copiedAtMost);
            Q_EMIT toast(lines == m_model->size() ? tr("%1 entries are copied").arg(count(lines))
                                                  : tr("The newest %1 entries are copied").arg(count(lines)),
                {});
        });
}

}  // namespace sp::ui
