// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_section.h"

#include "core/practice/scheduling/working_hours_policy.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_keeper.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr int firstColumn = 4;  ///< Days of the week in it; the others stand beside them.
}  // namespace

HoursSection::HoursSection(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_days(),
      m_keeper(new FormKeeper(*this, "settings/hours", tr("Working hours"))), m_back(new BroughtBack(this)),
      m_unsaid(new Label({}, style::caption, this)),
      m_failed(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Bad}, this)),
      m_save(new Button(tr("Save working hours"), ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(tr("Working hours"), style::pane, this));
    auto *note =
        new Label(tr("On the clock of your practice, like 09:00–12:30, 14:00–18:00. A day left empty is "
                     "free. The calendar shades the rest, and booking outside says so first."),
            style::muted, this);
    note->setFlow(Flow::Wrap);
    column->addWidget(note);
    column->addSpacing(metrics::gapLarge);
    m_back->hide();
    column->addWidget(m_back);
    connect(m_back, &BroughtBack::beginAnew, this, [this] {
        m_keeper->beginAnew();
        m_save->setEnabled(!m_said);
    });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int day = 0; day < 7; ++day) {
        auto *field = new TextField(QLocale().standaloneDayName(day + 1), this);
        field->setPlaceholder(tr("free"));
        field->box().edit().setObjectName(u"day%1"_s.arg(day));
        grid->addWidget(field, day % firstColumn, day / firstColumn, Qt::AlignTop);
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            m_save->setEnabled(true);
        });
        connect(field, &TextField::committed, this, [this, field] { check(field); });
        m_days[static_cast<std::size_t>(day)] = field;
    }
    column->addLayout(grid);
    column->addSpacing(metrics::gap);
    m_unsaid->setFlow(Flow::Wrap);
    m_unsaid->setPlain(tr("Not said yet: these are a guess, by which nobody is warned."));
    m_unsaid->hide();
    column->addWidget(m_unsaid);
    m_failed->setFlow(Flow::Wrap);
    m_failed->hide();
    column->addWidget(m_failed);
    column->addSpacing(4);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_save->setEnabled(false);  // Until there is something to save: empty fields are no week.
    connect(m_save, &QPushButton::clicked, this, &HoursSection::save);
    connect(&engine, &EngineClient::unlocked, this, &HoursSection::load);
}

void HoursSection::load()
{
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<std::optional<WorkingHours>> {
            SP_CHECK(engine.mayRead("calendar.read"));
            return workingHours(engine.policies(), engine.now());
        },
        [this](const Result<std::optional<WorkingHours>> &hours) {
            if (hours)
                show(*hours);
        });
}

void HoursSection::show(const std::optional<WorkingHours> &hours)
{
    m_keeper->end(FormKeeper::End::GivenUp);
    const WorkingHours shown = hours.value_or(usualHours());
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setText(daySpansText(shown.days[day]).replace(u'-', u'–'));
    m_said = hours;
    m_unsaid->setVisible(!hours);
    // A guess may be saved as it stands; what was said, only after a change.
    m_save->setEnabled(!hours);
    if (m_keeper->begin()) {
        m_save->setEnabled(true);
        m_back->show();
        for (TextField *day : m_days)
            check(day);
    }
}

std::optional<DaySpans> HoursSection::check(TextField *day)
{
    auto spans = parseDaySpans(day->text());
    day->setError(spans ? QString() : errorText(spans.error()));
    return spans ? std::optional(*std::move(spans)) : std::nullopt;
}

void HoursSection::save()
{
    WorkingHours hours;
    TextField *faulty = nullptr;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (auto spans = check(m_days[day]))
            hours.days[day] = *std::move(spans);
        else if (!faulty)
            faulty = m_days[day];
    }
    m_failed->hide();
    if (faulty) {
        faulty->setFocus(Qt::OtherFocusReason);
        return;
    }
    store(hours, Undo::Offered);
}

void HoursSection::store(const std::optional<WorkingHours> &hours, Undo undo)
{
    m_save->setEnabled(false);
    ask(
        m_engine, this,
        [hours](Engine &engine) {
            return engine.run<Done>("policy.publish",
                [&](Unit &unit) { return setWorkingHours(unit, engine.policies(), hours); });
        },
        [this, hours, undo, before = m_said](const Result<Done> &saved) {
            m_save->setEnabled(true);
            if (!saved) {
                m_failed->setPlain(errorText(saved.error()));
                m_failed->show();
                return;
            }
            m_keeper->end(FormKeeper::End::Done);
            m_back->hide();
            show(hours);
            if (undo == Undo::IsThis || hours == before)
                Q_EMIT toast(tr("Working hours are as they were"), {});
            else
                Q_EMIT toast(
                    tr("Working hours saved, from now on"), [this, before] { store(before, Undo::IsThis); });
        });
}

}  // namespace sp::ui
