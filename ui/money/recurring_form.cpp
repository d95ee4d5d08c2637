// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_form.h"

#include "ui/money/client_lines.h"
#include "ui/money/money_words.h"
#include "ui/money/recurring_words.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

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
    : MoneySheet(region, tr("New recurring invoice"), KeepTyped("recurring/new"), draftWidth),
      m_client(new ClientPicker(engine, tr("Client"), m_body)),
      m_lines(new DraftLines(usual, nullptr, m_body)), m_today(today)
{
    setSubtitle(tr("Type {period} where the month belongs: “Coaching {period}”."));
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    followCurrency(engine, *m_client, *m_lines);
    column->addWidget(m_client);
    addLines(*column);
    addPlan(*column);
    setPrimary(tr("Set it up"));
    connect(this, &Sheet::accepted, this, &RecurringSheet::accept);
    refresh();
}

RecurringSheet::RecurringSheet(QWidget &region, const RecurringInvoice &recurring, LocalDate today)
    : MoneySheet(
          region, tr("Edit the invoices to come"), KeepTyped("recurring/" + recurring.id.text()), draftWidth),
      m_lines(new DraftLines(recurring.content.currency, &recurring.content, m_body)), m_today(today),
      m_before(recurring)
{
    setSubtitle(
        tr("For %1. Those made already stay as they are.").arg(ShownNames::of(recurring.content.buyer.name)));
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    addLines(*column);
    addPlan(*column);
    showPlan(recurring);
    setPrimary(tr("Save"));
    connect(this, &Sheet::accepted, this, &RecurringSheet::acceptChange);
    m_planBefore = readPlan();
}

void RecurringSheet::addLines(QVBoxLayout &column)
{
    column.addWidget(m_lines);
    setSecondary(tr("Cancel"));
    connect(addLink(tr("Add a line")), &QPushButton::clicked, m_lines, &DraftLines::addLine);
}

void RecurringSheet::addPlan(QVBoxLayout &column)
{
    m_tax = new Select(m_body);
    fillTaxCodes(*m_tax);
    column.addWidget(new FieldFrame(tr("Tax"), m_tax, m_body));
    m_every = new Select(m_body);
    for (const QString &name : {tr("Weeks"), tr("Month"), tr("Quarter"), tr("Year")})
        m_every->addItem(name);
    m_every->setCurrentIndex(static_cast<int>(Every::Month));
    m_weeks = new TextField(tr("How many weeks"), m_body);
    m_weeks->setText(u"2"_s);
    m_day = new TextField(tr("On day of the month"), m_body);
    m_day->setText(u"1"_s);
    m_day->setHint(tr("31 is the last day"));
    m_start = new DateField(m_before ? tr("Next from") : tr("From"), m_body);
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
    tell(Empty::IsFine);
    const auto plan = readPlan();
    QStringList days;
    for (int at = 0; plan && at < shownRuns; ++at)
        if (const auto run = billing::runAt(*plan, at))
            days << shortDay(run->on, m_today);
    m_preview->setPlain(days.isEmpty() ? QString() : tr("First days: %1").arg(days.join(u"  ·  "_s)));
}

void RecurringSheet::tell(Empty empty)
{
    const auto judge = [empty](TextField *field, int least, int most, const QString &words) {
        const bool none = field->text().trimmed().isEmpty();
        const bool sound = numberIn(field->text(), least, most).has_value();
        field->setError(sound || (none && empty == Empty::IsFine) ? QString() : words);
    };
    judge(m_weeks, 1, mostWeeks, tr("1 to 52."));
    judge(m_day, 1, lastDay, tr("1 to 31."));
    judge(m_count, 1, mostTimes, tr("Above zero."));
    if (empty == Empty::IsMissing)
        for (DateField *field : {m_start, m_until})
            field->sayMissing();
    // What is no date at all, its field says itself.
    const auto start = m_start->date();
    if (start)
        m_start->setError(*start < m_today ? tr("This day is past.") : QString());
    if (const auto until = m_until->date())
        m_until->setError(start && *until < *start ? tr("Type a day after the first invoice.") : QString());
}

void RecurringSheet::showPlan(const RecurringInvoice &recurring)
{
    std::set<QByteArray> codes;
    for (const billing::InvoiceLine &line : recurring.content.lines)
        if (line.kind != billing::LineKind::Text)
            codes.insert(line.tax.code);
    if (codes.size() == 1)
        m_tax->setCurrentIndex(std::max(0, m_tax->findData(*codes.begin())));
    else
        m_tax->insertItem(0, tr("As each line has it"), QByteArray());
    if (codes.size() != 1)
        m_tax->setCurrentIndex(0);
    const RecurringPlan &plan = recurring.plan;
    const auto next = recurring.next();
    m_every->setCurrentIndex(static_cast<int>(plan.every));
    m_weeks->setText(QString::number(plan.weeks));
    m_day->setText(QString::number(plan.day));
    m_start->setDate(std::max(m_today, next ? next->on : plan.start));
    m_end->setCurrentIndex(static_cast<int>(plan.count ? Ending::Count
                                            : plan.end ? Ending::Until
                                                       : Ending::Never));
    if (plan.end)
        m_until->setDate(*plan.end);
    if (plan.count)
        m_count->setText(QString::number(std::max(1, *plan.count - recurring.nextRun)));
    m_send->setChecked(recurring.mode == RecurringInvoice::Mode::Send);
    refresh();
}

billing::DraftChange RecurringSheet::content() const
{
    billing::DraftChange change = m_lines->read({});
    const QByteArray code = m_tax->currentData().toByteArray();
    if (code.isEmpty())
        return change;
    for (billing::FreeLine &line : change.added)
        line.taxCode = code;
    const auto &lines = m_before ? m_before->content.lines : std::vector<billing::InvoiceLine>();
    for (int at = 0; at < std::ssize(lines); ++at) {
        const billing::InvoiceLine &line = lines[static_cast<std::size_t>(at)];
        if (line.kind == billing::LineKind::Text || line.tax.code == code ||
            std::ranges::find(change.removed, at) != change.removed.end())
            continue;
        const auto known = std::ranges::find(change.lines, at, &billing::LineChange::line);
        billing::LineChange &about =
            known == change.lines.end() ? change.lines.emplace_back(billing::LineChange{.line = at}) : *known;
        about.taxCode = code;
    }
    return change;
}

void RecurringSheet::acceptChange()
{
    const bool planned = checkPlan();
    if (!m_lines->check() || !planned)
        return;
    RecurringChange change{content()};
    const auto plan = readPlan();
    // A plan that was not touched goes on where it is.
    if (plan != m_planBefore)
        change.plan = plan;
    const auto mode = m_send->isChecked() ? RecurringInvoice::Mode::Send : RecurringInvoice::Mode::Draft;
    if (mode != m_before->mode)
        change.mode = mode;
    Q_EMIT changed(change);
}

bool RecurringSheet::checkPlan()
{
    tell(Empty::IsMissing);
    const bool sound = readPlan().has_value();
    const bool ends = m_end->currentIndex() == static_cast<int>(Ending::Until);
    // Not before the first day, and before the first invoice all the same.
    if (!sound && ends && m_until->date() && m_start->error().isEmpty() && m_day->error().isEmpty())
        m_until->setError(tr("Type a day after the first invoice."));
    return sound;
}

void RecurringSheet::accept()
{
    const bool named = m_client->client().has_value();
    m_client->setError(named ? QString() : tr("Choose a client."));
    const bool planned = checkPlan();
    if (!m_lines->check() || !named || !planned)
        return;
    Q_EMIT made({m_client->client()->id, content(), *readPlan(),
        m_send->isChecked() ? RecurringInvoice::Mode::Send : RecurringInvoice::Mode::Draft});
}

}  // namespace sp::ui
