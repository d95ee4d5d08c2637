// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_view.h"

#include "core/engine/engine.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/money/recurring_words.h"
#include "ui/session/money_sums.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using State = RecurringInvoice::State;
using Mode = RecurringInvoice::Mode;

namespace {
constexpr metrics::Scaled dateWidth{96};
constexpr metrics::Scaled chipRoom{92};
constexpr int shownRuns = 6;
}  // namespace

Result<RecurringFile> readRecurring(Engine &engine, const RecurringId &id)
{
    SP_CHECK(engine.mayRead("recurring.read"));
    SP_TRY(review, engine.recurring().review(id, engine.now()));
    SP_TRY(today, engine.billing().today(engine.now()));
    return RecurringFile{std::move(review), today};
}

void RecurringView::setFile(const RecurringFile &file)
{
    if (!m_file || m_file->review.recurring.id != file.review.recurring.id)
        m_allRuns = false;
    m_file = file;
    const RecurringInvoice &recurring = file.review.recurring;
    const auto next = recurring.next();
    begin(recurringChip(recurring.state),
        recurring.state == State::Active && next ? tr("next on %1").arg(shortDay(next->on, file.today))
        : recurring.state == State::Paused       ? tr("what falls into the pause is not billed")
                                                 : tr("no more invoices come of it"));
    if (recurring.state != State::Ended)
        offerEdit(tr("Edit the invoices to come"));
    if (recurring.state == State::Active)
        offerLesser(tr("Pause"), [this] { Q_EMIT pauseAsked(*m_file); });
    if (recurring.state == State::Paused)
        offerPrimary(tr("Resume"), [this] { Q_EMIT resumeAsked(*m_file); });
    // One that has ended bills nothing that could lack anything.
    showRemarks({}, {}, next ? file.review.missing : std::vector<billing::MissingFact>());
    showPlan();
    const billing::InvoiceSnapshot &content = file.review.next.content;
    showPaper(content, tr("The next invoice for %1, %2")
                           .arg(ShownNames::of(content.buyer.name), moneyText(content.totals.gross)));
}

void RecurringView::showPlan()
{
    const RecurringInvoice &recurring = m_file->review.recurring;
    QVBoxLayout *column = above();
    QWidget *box = column->parentWidget();
    box->show();
    QString plan = planText(recurring.plan);
    if (const QString end = planEndText(recurring.plan, m_file->today); !end.isEmpty())
        plan += QStringLiteral(", ") + end;
    column->addWidget(new FactRow(tr("When"), plan, box));
    const Money yearly = billing::perYear(recurring.plan, recurring.content.totals.gross);
    column->addWidget(new FactRow(tr("Comes to"), rateText(billing::perMonth(yearly), yearly), box));
    column->addWidget(new FactRow(tr("How"),
        recurring.mode == Mode::Send ? tr("Issued and sent automatically")
                                     : tr("Each one is drafted for you"),
        box));
    showRuns(*column);
    const auto next = recurring.next();
    const bool running = recurring.state == State::Active && next;
    column->addWidget(new SectionHeader(
        running ? tr("The next one, on %1").arg(shortDay(next->on, m_file->today)) : tr("As it would be"), {},
        box));
}

void RecurringView::showRuns(QVBoxLayout &column)
{
    const auto &runs = m_file->review.runs;
    if (runs.empty())
        return;
    QWidget *box = column.parentWidget();
    std::vector<Money> whole;
    for (const auto &[run, document] : runs)
        addTo(whole, document.content.totals.gross);
    QStringList sums;
    for (const Money &sum : whole)
        sums << moneyText(sum);
    column.addWidget(new SectionHeader(tr("Made so far"),
        tr("%1 in all").arg(u"%1  ·  %2"_s.arg(runs.size()).arg(sums.join(u" + "_s))), box));
    const int count = static_cast<int>(runs.size());
    const int shown = m_allRuns ? count : std::min(count, shownRuns);
    for (int at = 0; at < shown; ++at) {
        const auto &[run, document] = runs[static_cast<std::size_t>(at)];
        column.addWidget(runLine(run, document, box));
    }
    if (shown == count)
        return;
    auto *all = new Button(tr("Show all %1").arg(count), ButtonKind::Quiet, box);
    all->setButtonSize(ButtonSize::Small);
    column.addWidget(all, 0, Qt::AlignLeading);
    // Not from within the button, which goes.
    connect(
        all, &QPushButton::clicked, this,
        [this] {
            m_allRuns = true;
            setFile(RecurringFile(*m_file));
        },
        Qt::QueuedConnection);
}

QWidget *RecurringView::runLine(const RecurringRun &run, const BilledDocument &document, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    column->addLayout(row);
    auto *date = new Label(shortDay(run.on, m_file->today), style::muted, line);
    date->setFixedWidth(dateWidth);
    row->addWidget(date);
    const QString name = documentName(document.content.type, document.content.number);
    auto *open = new Button(name, ButtonKind::Quiet, line);
    open->setButtonSize(ButtonSize::Small);
    open->setToolTip(tr("Open the invoice"));
    connect(open, &QPushButton::clicked, this, [this, id = document.id] { Q_EMIT openInvoiceAsked(id); });
    row->addWidget(open);
    row->addStretch(1);
    row->addWidget(new Label(moneyText(document.content.totals.gross), style::name, line));
    auto *chip = new Chip(documentChip(document.content.type,
                              billing::shownState(document.state, document.content.dueDate, m_file->today),
                              document.content.dueDate, m_file->today),
        line);
    // As in the lists: amounts stand below each other, whatever the state beside them is called.
    row->addSpacing(std::max(0, chipRoom - chip->sizeHint().width()));
    row->addWidget(chip);
    if (document.held) {
        // Below, where the whole sentence has room: it says what to do.
        auto *why = new Label(
            tr("It was not issued on its day. %1").arg(errorText(*document.held)), style::muted, line);
        why->setFlow(Flow::Wrap);
        auto *below = new QHBoxLayout;
        below->addSpacing(dateWidth + metrics::gap);
        below->addWidget(why, 1);
        column->addLayout(below);
    }
    line->setMinimumHeight(metrics::buttonSmall);
    return line;
}

void RecurringView::fillMenu(QMenu &menu)
{
    const RecurringFile file = *m_file;
    const RecurringInvoice &recurring = file.review.recurring;
    if (recurring.state != State::Ended) {
        const bool sends = recurring.mode == Mode::Send;
        connect(menu.addAction(sends ? tr("Only draft the next ones") : tr("Issue and send the next ones")),
            &QAction::triggered, this,
            [this, file, sends] { Q_EMIT modeAsked(file, sends ? Mode::Draft : Mode::Send); });
        connect(
            menu.addAction(tr("End it")), &QAction::triggered, this, [this, file] { Q_EMIT endAsked(file); });
    }
    connect(menu.addAction(tr("Show the client")), &QAction::triggered, this,
        [this, client = recurring.client] { Q_EMIT clientAsked(client); });
    connect(menu.addAction(tr("Versions")), &QAction::triggered, this,
        [this, file] { Q_EMIT versionsAsked(file); });
    connect(menu.addAction(tr("History")), &QAction::triggered, this,
        [this, file] { Q_EMIT historyAsked(file); });
}

}  // namespace sp::ui
