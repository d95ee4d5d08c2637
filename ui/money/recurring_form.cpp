// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_form.h"

#include "ui/money/client_lines.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::RecurringPlan;
using Every = RecurringPlan::Every;

namespace {

constexpr int draftWidth = 600;
constexpr int lastDay = 31;
constexpr int mostWeeks = 52;
constexpr int mostTimes = 1000;
constexpr int shownRuns = 3;

enum class Ending { Never, Until, Count };

std::optional<int> numberIn(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return row;
}

}  // namespace

RecurringSheet::RecurringSheet(QWidget &region, EngineClient &engine, Currency usual, LocalDate today)
    : MoneySheet(region, tr("New recurring invoice"), draftWidth),
      m_client(new ClientPicker(engine, tr("Client"), m_body)),
      m_lines(new DraftLines(usual, nullptr, m_body)), m_today(today)
{
    setSubtitle(tr("Write {period} where the month shall stand: “Coaching {period}”."));
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    followCurrency(engine, *m_client, *m_lines);
    column->addWidget(m_client);
    addLines(*column);
    addPlan(*column);
    setPrimary(tr("Set it up"));
    connect(this, &Sheet::accepted, this, &RecurringSheet::accept);
    refresh();
    keepTyped("recurring/new");
}

RecurringSheet::RecurringSheet(QWidget &region, const RecurringInvoice &recurring)
    : MoneySheet(region, tr("Edit the invoices to come"), draftWidth),
      m_lines(new DraftLines(recurring.content.currency, &recurring.content, m_body))
{
    setSubtitle(tr("For %1. Those made already stay as they are.").arg(recurring.content.buyer.name));
    addLines(*static_cast<QVBoxLayout *>(m_body->layout()));
    setPrimary(tr("Save"));
    connect(this, &Sheet::accepted, this, [this] {
        if (m_lines->check())
            Q_EMIT changed(m_lines->read({}));
    });
    keepTyped("recurring/" + recurring.id.text());
}

void RecurringSheet::addLines(QVBoxLayout &column)
{
    column.addWidget(m_lines);
    setSecondary(tr("Cancel"));
    connect(addLink(tr("Add a line")), &QPushButton::clicked, m_lines, &DraftLines::addLine);
}

void RecurringSheet::addPlan(QVBoxLayout &column)
{
    m_every = new Select(m_body);
    for (const QString &name : {tr("Weeks"), tr("Month"), tr("Quarter"), tr("Year")})
        m_every->addItem(name);
    m_every->setCurrentIndex(static_cast<int>(Every::Month));
    m_weeks = new TextField(tr("How many weeks"), m_body);
    m_weeks->setText(u"2"_s);
    m_day = new TextField(tr("On day of the month"), m_body);
    m_day->setText(u"1"_s);
    m_day->setHint(tr("31 is the last day"));
    m_start = new DateField(tr("From"), m_body);
    m_start->setDate(m_today);
    column.addLayout(rowOf({new FieldFrame(tr("Every"), m_every, m_body), m_weeks, m_day, m_start}));
    m_end = new Select(m_body);
    for (const QString &name : {tr("Never"), tr("On a day"), tr("After so many")})
        m_end->addItem(name);
    m_until = new DateField(tr("Last day"), m_body);
    m_count = new TextField(tr("How many"), m_body);
    m_count->setText(u"12"_s);
    auto *ends = new FieldFrame(tr("Ends"), m_end, m_body);
    auto *endRow = rowOf({ends, m_until, m_count});
    column.addLayout(endRow);
    m_send = new Toggle(tr("Issue and send automatically"), m_body);
    column.addWidget(m_send);
    m_preview = new Label({}, style::muted, m_body);
    m_preview->setFlow(Flow::Wrap);
    column.addWidget(m_preview);
    connect(m_every, &QComboBox::currentIndexChanged, this, &RecurringSheet::refresh);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RecurringSheet::refresh);
    for (TextField *field : std::initializer_list<TextField *>{m_weeks, m_day, m_start, m_until, m_count})
        connect(field, &TextField::textChanged, this, &RecurringSheet::refresh);
}

std::optional<RecurringPlan> RecurringSheet::readPlan()
{
    RecurringPlan plan{static_cast<Every>(m_every->currentIndex())};
    const bool byWeeks = plan.every == Every::Weeks;
    const auto ending = static_cast<Ending>(m_end->currentIndex());
    const auto weeks = byWeeks ? numberIn(m_weeks->text(), 1, mostWeeks) : std::optional(1);
    const auto day = byWeeks ? std::optional(1) : numberIn(m_day->text(), 1, lastDay);
    const auto start = m_start->date();
    const auto until = ending == Ending::Until ? m_until->date() : std::nullopt;
    const auto count = ending == Ending::Count ? numberIn(m_count->text(), 1, mostTimes) : std::nullopt;
    const bool ended = (ending != Ending::Until || until) && (ending != Ending::Count || count);
    if (!weeks || !day || !start || *start < m_today || !ended)
        return std::nullopt;
    plan.weeks = *weeks;
    plan.day = *day;
    plan.start = *start;
    plan.end = until;
    plan.count = count;
    return billing::check(plan) ? std::optional(plan) : std::nullopt;
}

void RecurringSheet::refresh()
{
    const bool byWeeks = m_every->currentIndex() == static_cast<int>(Every::Weeks);
    m_weeks->setVisible(byWeeks);
    m_day->setVisible(!byWeeks);
    const auto ending = static_cast<Ending>(m_end->currentIndex());
    m_until->setVisible(ending == Ending::Until);
    m_count->setVisible(ending == Ending::Count);
    const auto plan = readPlan();
    QStringList days;
    for (int at = 0; plan && at < shownRuns; ++at)
        if (const auto run = billing::runAt(*plan, at))
            days << shortDay(run->on, m_today);
    m_preview->setPlain(days.isEmpty() ? QString() : tr("First days: %1").arg(days.join(u"  ·  "_s)));
}

void RecurringSheet::accept()
{
    const bool named = m_client->client().has_value();
    m_client->setError(named ? QString() : tr("Choose a client."));
    const auto plan = readPlan();
    const auto start = m_start->date();
    m_weeks->setError(numberIn(m_weeks->text(), 1, mostWeeks) ? QString() : tr("1 to 52."));
    m_day->setError(numberIn(m_day->text(), 1, lastDay) ? QString() : tr("1 to 31."));
    m_start->setError(!start ? tr("Type a day.") : *start < m_today ? tr("This day is past.") : QString());
    m_until->setError(m_until->date() && plan ? QString() : tr("Type a day after the first invoice."));
    m_count->setError(numberIn(m_count->text(), 1, mostTimes) ? QString() : tr("Above zero."));
    if (!m_lines->check() || !named || !plan)
        return;
    Q_EMIT made({m_client->client()->id, m_lines->read({}), *plan,
        m_send->isChecked() ? RecurringInvoice::Mode::Send : RecurringInvoice::Mode::Draft});
}

}  // namespace sp::ui
