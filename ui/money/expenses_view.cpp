// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expenses_view.h"

#include "ui/engine/ask.h"
#include "ui/money/expense_detail.h"
#include "ui/money/expense_versions.h"
#include "ui/money/expense_words.h"
#include "ui/money/money_splitter.h"
#include "ui/money/receipt_view.h"
#include "ui/session/failure_state.h"
#include "ui/session/money_sums.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sum_row.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int mostTotals = 3;
constexpr int fewTotals = 2;
constexpr metrics::Scaled lowHeight{640};    ///< A lower window leaves the room to the list.
constexpr metrics::Scaled leastHeight{400};  ///< An even lower one all of it.

ListRow rowOf(const ExpenseRow &row, LocalDate today)
{
    const expenses::ExpenseDetails &details = row.expense.details;
    ListRow shown;
    shown.title = expenseTitle(details);
    shown.note = categoryText(details.category) + u"   "_s + listDay(details.on, today);
    if (!row.clientName.isEmpty())
        shown.note += u"   "_s + ShownNames::of(row.clientName);
    shown.trailing = moneyText(details.amount);
    shown.trailingChip = rebillChip(row.expense.billing);
    if (!shown.trailingChip)
        shown.trailingChip =
            row.receipts > 0 ? ChipContent{ExpensesView::tr("Receipt"), ChipTone::Neutral, Icon::Clip}
            : details.drive  ? ChipContent{ExpensesView::tr("Drive"), ChipTone::Neutral, Icon::Pin}
                             : ChipContent{ExpensesView::tr("No receipt"), ChipTone::Outlined};
    shown.key = row.expense.id.text();
    return shown;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

ExpensesView::ExpensesView(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_search(new SearchField(tr("Search expenses"), this)),
      m_period(new PeriodChoice(tr("Period"), PeriodKind::ThisMonth, this)), m_rows(new RowModel(this)),
      m_list(new RowList(tr("Expenses"), metrics::rowMoney, this)), m_listStack(new QStackedLayout),
      m_listState(new QWidget), m_totals(new QWidget), m_stack(new QStackedLayout), m_empty(new QWidget),
      m_detail(new ExpenseDetail)
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *detail = new QWidget(this);
    detail->setLayout(m_stack);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    row->addWidget(makeMoneySplitter(makeListPane(), detail, this));
    connect(m_search, &SearchField::textChanged, this, &ExpensesView::load);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_category.clear();
        load();
    });
    connect(m_list, &RowList::chosen, this, [this](const QByteArray &key) {
        if (const auto id = ExpenseId::parse(key)) {
            m_shown = *id;
            loadExpense();
        }
    });
    connect(m_list, &RowList::opened, this, [this] { m_detail->setFocus(); });
    connect(m_detail, &ExpenseDetail::editAsked, this, &ExpensesView::edit);
    connect(m_detail, &ExpenseDetail::removeAsked, this, &ExpensesView::remove);
    connect(m_detail, &ExpenseDetail::billAgainAsked, this, &ExpensesView::billAgain);
    connect(m_detail, &ExpenseDetail::draftAsked, this, &ExpensesView::draft);
    connect(m_detail, &ExpenseDetail::receiptAsked, this, &ExpensesView::chooseReceipt);
    connect(m_detail, &ExpenseDetail::receiptDropped, this,
        [this](const ExpenseFile &file, const QString &path) { attach(file.expense.id, path); });
    connect(m_detail, &ExpenseDetail::clientAsked, this, &ExpensesView::openClient);
    connect(m_detail, &ExpenseDetail::historyAsked, this, [this](const ExpenseFile &file) {
        Q_EMIT historyRequested(file.expense.id.bytes(), expenseTitle(file.expense.details));
    });
    connect(m_detail, &ExpenseDetail::versionsAsked, this,
        [this](const ExpenseFile &file) { (new ExpenseVersions(m_engine, file.expense, *this))->open(); });
    connect(m_detail, &ExpenseDetail::invoiceAsked, this, &ExpensesView::openInvoice);
    connect(&m_detail->receipts(), &ReceiptView::copyAsked, this, &ExpensesView::saveCopy);
    connect(&m_detail->receipts(), &ReceiptView::removeAsked, this, &ExpensesView::removeReceipt);
    connect(&engine, &EngineClient::locked, this, [this] {
        m_rows->setRows({});
        m_shown.reset();
        showEmptyDetail();
    });
    showEmptyDetail();
}

QWidget *ExpensesView::makeListPane()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    head->setSpacing(metrics::gapSmall);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(metrics::gapSmall);
    auto *expense = new Button(tr("New expense"), ButtonKind::Primary, pane);
    expense->setGlyph(Icon::Plus);
    auto *drive = new Button(tr("New drive"), ButtonKind::Outlined, pane);
    drive->setGlyph(Icon::Pin);
    acts->addWidget(expense);
    acts->addWidget(drive);
    acts->addStretch(1);
    head->addLayout(acts);
    auto *find = new QHBoxLayout;
    find->setSpacing(metrics::gapSmall);
    find->addWidget(m_search, 1);
    find->addWidget(m_period);
    head->addLayout(find);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    m_list->setModel(m_rows);
    m_listStack->addWidget(m_list);
    auto *state = new QVBoxLayout(m_listState);
    state->setContentsMargins(metrics::gapLarge, metrics::gapPane, metrics::gapLarge, metrics::gapLarge);
    m_listStack->addWidget(m_listState);
    column->addLayout(m_listStack, 1);
    auto *totals = new QVBoxLayout(m_totals);
    totals->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gapLarge);
    totals->setSpacing(4);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    column->addWidget(m_totals);
    connect(expense, &QPushButton::clicked, this, [this] { newExpense(); });
    connect(drive, &QPushButton::clicked, this, &ExpensesView::newDrive);
    return pane;
}

void ExpensesView::load()
{
    const int asked = ++m_asked;
    ask(
        m_engine, this,
        [period = m_period->current(), text = m_search->text(), category = m_category](
            Engine &engine) { return readExpenses(engine, period, text, category); },
        [this, asked](const Result<ExpenseList> &list) {
            if (asked != m_asked)
                return;
            if (list)
                showList(*list);
            else
                showState(list.error());
        });
    if (m_shown)
        loadExpense();
}

void ExpensesView::showList(const ExpenseList &list)
{
    std::vector<ListRow> rows;
    for (const ExpenseRow &row : list.rows)
        rows.push_back(rowOf(row, list.today));
    m_known = list.totals;
    const auto narrowed = [this](const CategoryTotal &total) { return total.category == m_category; };
    if (!m_category.isEmpty() && std::ranges::none_of(m_known, narrowed)) {
        m_category.clear();
        load();
        return;
    }
    showTotals();
    const QByteArray wanted = m_shown ? m_shown->text() : QByteArray();
    const bool empty = rows.empty();
    const QByteArray first = empty ? QByteArray() : rows.front().key;
    m_rows->setRows(std::move(rows));
    if (empty) {
        showState({});
        m_shown.reset();
        showEmptyDetail();
        return;
    }
    m_listStack->setCurrentWidget(m_list);
    const bool known = !wanted.isEmpty() && m_rows->indexOf(wanted) >= 0;
    if (m_list->chosenKey() != (known ? wanted : first))
        m_list->choose(known ? wanted : first);
}

void ExpensesView::showTotals()
{
    const FocusPlace keeper(*m_totals);
    auto *column = static_cast<QVBoxLayout *>(m_totals->layout());
    // The lines are rows within the column, whose labels are children of the box.
    qDeleteAll(m_totals->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    clear(column);
    // A narrowed list shows by what it is narrowed, and how that is taken off.
    m_totals->setVisible(!m_known.empty() && (height() >= leastHeight || !m_category.isEmpty()));
    std::map<QByteArray, std::int64_t> sums;
    for (const CategoryTotal &total : m_known)
        sums[total.amount.currency().code()] += total.amount.minor();
    QStringList whole;
    for (const auto &[code, minor] : sums)
        if (const auto currency = Currency::create(code))
            whole << moneyText(Money(minor, *currency));
    column->addWidget(new SectionHeader(tr("By category"), whole.join(u"  ·  "_s), m_totals));
    const int most = m_allTotals            ? static_cast<int>(m_known.size())
                     : height() < lowHeight ? fewTotals
                                            : mostTotals;
    int shown = 0;
    std::vector<Money> hidden;
    for (const CategoryTotal &total : m_known) {
        if (++shown > most && total.category != m_category) {
            addTo(hidden, total.amount);
            continue;
        }
        auto *sum = new SumRow(categoryText(total.category), moneyText(total.amount),
            total.category == m_category ? Tone::Good : Tone::Ink, m_totals);
        sum->setToolTip(total.category == m_category ? tr("Show all categories") : tr("Show only these"));
        column->addWidget(sum);
        connect(sum, &QPushButton::clicked, this, [this, category = total.category] {
            m_category = category == m_category ? QString() : category;
            load();
        });
    }
    for (const Money &sum : hidden) {
        auto *rest = new SumRow(tr("and %1 more").arg(shown - most), moneyText(sum), Tone::Ink, m_totals);
        rest->setToolTip(tr("Show all categories"));
        column->addWidget(rest);
        connect(rest, &QPushButton::clicked, this, &ExpensesView::foldTotals);
    }
    if (m_allTotals && shown > mostTotals) {
        auto *fewer = new Button(tr("Show fewer"), ButtonKind::Quiet, m_totals);
        fewer->setButtonSize(ButtonSize::Small);
        column->addWidget(fewer, 0, Qt::AlignLeading);
        connect(fewer, &QPushButton::clicked, this, &ExpensesView::foldTotals);
    }
}

void ExpensesView::foldTotals()
{
    m_allTotals = !m_allTotals;
    // Not from within the button, which goes.
    QMetaObject::invokeMethod(this, &ExpensesView::showTotals, Qt::QueuedConnection);
}

void ExpensesView::showState(const std::optional<Error> &error)
{
    clear(m_listState->layout());
    const bool searching = !m_search->text().isEmpty();
    StateContent content{StateContent::Kind::Empty, tr("No expenses in this time"),
        tr("Note what you pay for the practice: rent, software, a train. Drop a receipt here to begin. "
           "Drives with your own car count too."),
        {}, Icon::Receipt};
    if (error)
        content = failureState(*error, tr("The expenses could not be read"));
    else if (searching)
        content = {StateContent::Kind::Empty, tr("Nothing found"),
            tr("No expense of this time says that. Try a longer time, or fewer letters."), {}, Icon::Search};
    auto *state = new StateView(content, m_listState);
    connect(state, &StateView::acted, this, [this, failed = error.has_value()] {
        if (failed)
            load();
        else
            newExpense();
    });
    static_cast<QVBoxLayout *>(m_listState->layout())->addWidget(state, 0, Qt::AlignTop);
    m_listStack->setCurrentWidget(m_listState);
}

void ExpensesView::showExpense(const ExpenseId &id)
{
    m_shown = id;
    m_category.clear();
    load();
}

void ExpensesView::loadExpense()
{
    ask(
        m_engine, this, [id = *m_shown](Engine &engine) { return readExpense(engine, id); },
        [this, id = *m_shown](const Result<ExpenseFile> &file) {
            if (m_shown != id)
                return;
            if (file) {
                m_detail->setFile(*file);
                m_stack->setCurrentWidget(m_detail);
            } else {
                m_shown.reset();
                showEmptyDetail();
            }
        });
}

void ExpensesView::showEmptyDetail()
{
    clear(m_empty->layout());
    static_cast<QVBoxLayout *>(m_empty->layout())
        ->addWidget(new StateView({StateContent::Kind::Empty, tr("No expense chosen"),
                                      tr("An expense and its receipt show up here."), {}, Icon::Receipt},
                        m_empty),
            0, Qt::AlignTop);
    m_stack->setCurrentWidget(m_empty);
}

void ExpensesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTotals();
}

void ExpensesView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ExpensesView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    newExpense(event->mimeData()->urls().front().toLocalFile());
}

}  // namespace sp::ui
