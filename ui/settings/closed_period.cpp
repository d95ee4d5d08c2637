// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/closed_period.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

/// A year's months, so that the year that is handed in is among them.
constexpr int offeredMonths = 18;
constexpr unsigned monthsOfQuarter = 3;

year_month monthOf(LocalDate day)
{
    return {civil(day).year(), civil(day).month()};
}

LocalDate endOf(year_month month)
{
    return local_days(month / last);
}

/// "September 2026", and of the last month of a quarter or a year that as well.
QString periodText(year_month month)
{
    const QString name = monthAndYear(endOf(month));
    if (month.month() == December)
        return ClosedPeriod::tr("%1, the whole year").arg(name);
    return static_cast<unsigned>(month.month()) % monthsOfQuarter == 0
               ? ClosedPeriod::tr("%1, the whole quarter").arg(name)
               : name;
}

}  // namespace

ClosedPeriod::ClosedPeriod(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_state(new Label({}, style::base, this)),
      m_why(new Label({}, style::caption, this)), m_choice(new QWidget(this)), m_month(new Select(m_choice)),
      m_close(nullptr), m_open(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    m_state->setFlow(Flow::Wrap);
    column->addWidget(m_state);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_month->setObjectName(u"closeUpTo"_s);
    row->addWidget(new FieldFrame(tr("Close up to the end of"), m_month, m_choice), 1, Qt::AlignTop);
    // Behind the frame of the field, whose keyboard is the field's: Tab went in a ring between the two.
    m_close = new Button(tr("Close the books"), ButtonKind::Outlined, m_choice);
    m_open = new Button({}, ButtonKind::Quiet, this);
    row->addWidget(m_close, 0, Qt::AlignBottom);
    m_close->setAccessibleName(tr("Close the books up to this month"));
    column->addWidget(m_choice);
    m_open->setObjectName(u"openPeriod"_s);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    m_why->setFlow(Flow::Wrap);
    m_why->setPlain(
        tr("In a closed period nothing is issued, credited, paid, written off or spent any more, so "
           "that it stays as your accountant has it."));
    column->addWidget(m_why);
    m_choice->hide();
    m_open->hide();
    connect(m_close, &QPushButton::clicked, this, &ClosedPeriod::close);
    connect(m_open, &QPushButton::clicked, this, &ClosedPeriod::open);
}

void ClosedPeriod::load()
{
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Answer> {
            SP_TRY(until, engine.closedBooks().until());
            SP_TRY(today, engine.billing().today(engine.now()));
            return Answer{until, today, engine.may("period.lock")};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(*answer);
            else
                m_state->setPlain(errorText(answer.error()));
        });
}

void ClosedPeriod::show(const Answer &answer)
{
    m_known = answer;
    m_state->setPlain(answer.until
                          ? tr("The books are closed up to %1.").arg(shortDay(*answer.until, LocalDate{}))
                          : tr("No period is closed."));
    m_month->clear();
    year_month month = monthOf(answer.today) - months(1);
    for (int at = 0; at < offeredMonths; ++at, month -= months(1))
        if (!answer.until || *answer.until < endOf(month))
            m_month->addItem(periodText(month), QString::fromLatin1(dateText(endOf(month))));
    m_choice->setVisible(answer.mayChange && m_month->count() > 0);
    m_open->setVisible(answer.mayChange && answer.until);
    if (answer.until)
        m_open->setText(tr("Open %1 again").arg(monthAndYear(*answer.until)));
}

void ClosedPeriod::close()
{
    const auto until = parseDate(m_month->currentData().toString().toLatin1());
    if (!until)
        return;
    run(
        "period.lock",
        [until = *until](Engine &engine, Unit &unit) -> Result<Done> {
            SP_TRY(today, engine.billing().today(unit.now()));
            return engine.closedBooks().close(unit, until, today);
        },
        tr("The books are closed up to %1.").arg(shortDay(*until, LocalDate{})));
}

void ClosedPeriod::open()
{
    if (!m_known.until)
        return;
    // The month that was closed last; the ones before stay closed.
    const LocalDate before = endOf(monthOf(*m_known.until) - months(1));
    run(
        "period.unlock",
        [before](Engine &engine, Unit &unit) { return engine.closedBooks().open(unit, before); },
        tr("Open again from %1").arg(shortDay(before + days(1), LocalDate{})));
}

void ClosedPeriod::run(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work,
    const QString &words)
{
    ask(
        m_engine, this,
        [command, work](Engine &engine) {
            return engine.run<Done>(command, [&](Unit &unit) { return work(engine, unit); });
        },
        [this, words](const Result<Done> &done) {
            Q_EMIT told(done ? words : errorText(done.error()));
            load();
        });
}

}  // namespace sp::ui
