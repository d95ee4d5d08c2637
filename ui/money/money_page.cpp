// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_page.h"

#include "ui/engine/ask.h"
#include "ui/money/document_view.h"
#include "ui/money/expenses_view.h"
#include "ui/money/money_rows.h"
#include "ui/money/money_splitter.h"
#include "ui/money/money_tabs.h"
#include "ui/money/period_choice.h"
#include "ui/money/quote_view.h"
#include "ui/money/quotes_pane.h"
#include "ui/money/recurring_pane.h"
#include "ui/money/statement_view.h"
#include "ui/session/failure_state.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sum_row.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::DocumentType;

namespace {

constexpr metrics::Scaled stripHeight{68};
constexpr metrics::Scaled titleWidth{120};

}  // namespace

MoneyPage::MoneyPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_tabs(new MoneyTabs(this)),
      m_search(new SearchField(tr("Number or client"), this)), m_rows(new RowModel(this)),
      m_list(new RowList(tr("Invoices"), metrics::rowMoney, this)), m_listStack(new QStackedLayout),
      m_paid(new QWidget), m_paidIn(new PeriodChoice(tr("When they were paid"), usualPaidIn)),
      m_receivedNote(new Label(tr("Part payments and credit included. The figure above counts the invoices "
                                  "that were paid in full."),
          style::caption)),
      m_listState(new QWidget), m_stack(new QStackedLayout), m_empty(new QWidget), m_view(new DocumentView),
      m_statement(new StatementView(engine)), m_bodies(new QStackedLayout), m_documents(new QWidget),
      m_quotes(new QuotesPane(engine)), m_recurring(new RecurringPane(engine)),
      m_expenses(new ExpensesView(engine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *strip = new QHBoxLayout;
    strip->setSpacing(0);
    auto *title = new Label(tr("Money"), style::pane, this);
    title->setFixedSize(titleWidth, stripHeight);
    title->setContentsMargins(directedMargins(metrics::gapPane, 0, 0, 0));
    strip->addWidget(title);
    m_tabs->setObjectName(u"moneyTabs"_s);
    m_search->setObjectName(u"moneySearch"_s);
    strip->addWidget(m_tabs, 1);
    column->addLayout(strip);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *body = new QHBoxLayout(m_documents);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *detail = new QWidget(this);
    detail->setLayout(m_stack);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_statement);
    body->addWidget(makeMoneySplitter(makeListPane(), detail, m_documents));
    // First the layout, then its pages: one that is shown without a parent would be a window of its own.
    column->addLayout(m_bodies, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_documents, m_quotes, m_recurring, m_expenses})
        m_bodies->addWidget(each);

    const auto anew = [this] {
        m_known = {};
        m_list->scrollToTop();
        load();
    };
    connect(m_tabs, &MoneyTabs::currentChanged, this, [this, anew](MoneyTab tab) {
        m_bodies->setCurrentWidget(bodyOf(tab));
        m_paid->setVisible(tab == MoneyTab::Paid);
        m_statement->forget();
        anew();
    });
    for (RecordPane *pane : std::initializer_list<RecordPane *>{m_quotes, m_recurring}) {
        connect(pane, &RecordPane::toast, this, &MoneyPage::toast);
        connect(pane, &RecordPane::openClient, this, &MoneyPage::openClient);
        connect(pane, &RecordPane::openInvoice, this, &MoneyPage::showInvoice);
        connect(pane, &RecordPane::settingsAsked, this, &MoneyPage::settingsAsked);
        connect(pane, &RecordPane::historyRequested, this, &MoneyPage::historyRequested);
    }
    connect(m_expenses, &ExpensesView::historyRequested, this, &MoneyPage::historyRequested);
    connect(m_expenses, &ExpensesView::toast, this, &MoneyPage::toast);
    connect(m_expenses, &ExpensesView::openClient, this, &MoneyPage::openClient);
    connect(m_expenses, &ExpensesView::openInvoice, this, &MoneyPage::showInvoice);
    connect(m_statement, &StatementView::toast, this, &MoneyPage::toast);
    connect(m_statement, &StatementView::closed, this, [this] {
        m_statement->forget();
        showEmptyDetail();
        showRows();
        if (m_shown)
            loadDocument();
    });
    connect(m_search, &SearchField::textChanged, this, anew);
    connect(m_paidIn, &QComboBox::currentIndexChanged, this, anew);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum() - m_list->viewport()->height())
            loadMore();
    });
    connect(m_list, &RowList::chosen, this, [this](const QByteArray &key) {
        if (const auto id = DocumentId::parse(key)) {
            m_shown = *id;
            m_statement->forget();
            loadDocument();
        }
    });
    connect(m_view, &DocumentView::statementAsked, this,
        [this](const DocumentFile &file) { showStatement(file.document.payer); });
    connect(m_view, &DocumentView::issueAsked, this, &MoneyPage::issue);
    connect(m_view, &DocumentView::sendAsked, this, &MoneyPage::send);
    connect(m_view, &DocumentView::payAsked, this, &MoneyPage::openPayment);
    connect(m_view, &DocumentView::creditAsked, this, &MoneyPage::openCredit);
    connect(m_view, &DocumentView::refundAsked, this, &MoneyPage::openRefund);
    connect(m_view, &DocumentView::refundCreditAsked, this, &MoneyPage::openCreditRefund);
    connect(m_view, &DocumentView::useCreditAsked, this, &MoneyPage::useCredit);
    connect(m_view, &DocumentView::reverseAsked, this, &MoneyPage::openReversal);
    connect(m_view, &DocumentView::writeOffAsked, this, &MoneyPage::openWriteOff);
    connect(m_view, &DocumentView::reopenAsked, this, &MoneyPage::reopen);
    connect(m_view, &DocumentView::scheduleAsked, this, &MoneyPage::openSchedule);
    connect(m_view, &DocumentView::unscheduleAsked, this, &MoneyPage::unschedule);
    connect(m_view, &DocumentView::editAsked, this, &MoneyPage::openEdit);
    connect(m_view, &DocumentView::discardAsked, this, &MoneyPage::discard);
    connect(m_view, &DocumentView::pdfAsked, this, &MoneyPage::savePdf);
    connect(m_view, &DocumentView::clientAsked, this, &MoneyPage::openClient);
    connect(m_view, &DocumentView::buyerAsked, this, &MoneyPage::openClient);
    connect(m_view, &DocumentView::settingsAsked, this, &MoneyPage::settingsAsked);
    connect(m_view, &DocumentView::historyAsked, this, [this](const DocumentFile &file) {
        const QString number = QString::fromUtf8(file.document.content.number);
        Q_EMIT historyRequested(file.document.id.bytes(), number.isEmpty() ? tr("Draft") : number);
    });
    connect(&engine, &EngineClient::unlocked, this, &MoneyPage::load);
    connect(&engine, &EngineClient::locked, this, [this] {
        m_known = {};
        showReceived();
        m_rows->setRows({});
        m_shown.reset();
        m_statement->forget();
        showEmptyDetail();
    });
    connect(&ShownNames::instance(), &ShownNames::changed, this, &MoneyPage::load);
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "invoices" || topic == "payments" || topic == "settings" || topic == "quotes" ||
            topic == "recurring" || topic == "expenses")
            load();
    });
    showEmptyDetail();
    if (engine.isUnlocked())
        load();
}

QWidget *MoneyPage::makeListPane()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    pane->setObjectName(u"moneyDocuments"_s);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(directedMargins(0, 0, 1, 0));
    column->setSpacing(0);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    search->addWidget(m_search);
    column->addLayout(search);
    auto *paid = new QVBoxLayout(m_paid);
    paid->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, metrics::gapSmall);
    paid->setSpacing(4);
    paid->addWidget(m_paidIn);
    m_receivedNote->setFlow(Flow::Wrap);
    m_receivedNote->hide();
    paid->addWidget(m_receivedNote);
    column->addWidget(m_paid);
    m_paidIn->setObjectName(u"paidIn"_s);
    m_paid->setVisible(false);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    m_list->setModel(m_rows);
    // First the layout, then its pages: one that is shown without a parent would be a window of its own.
    column->addLayout(m_listStack, 1);
    m_listStack->addWidget(m_list);
    auto *state = new QVBoxLayout(m_listState);
    state->setContentsMargins(metrics::gapLarge, metrics::gapPane, metrics::gapLarge, metrics::gapLarge);
    m_listStack->addWidget(m_listState);
    auto *waiting = new LoadingView(tr("Looking up your invoices"), m_listState);
    waiting->setCancellable(false);
    state->addWidget(waiting, 0, Qt::AlignTop);
    m_listStack->setCurrentWidget(m_listState);
    return pane;
}

QWidget *MoneyPage::bodyOf(MoneyTab tab) const
{
    switch (tab) {
    case MoneyTab::Quotes:
        return m_quotes;
    case MoneyTab::Recurring:
        return m_recurring;
    case MoneyTab::Expenses:
        return m_expenses;
    default:
        return m_documents;
    }
}

void MoneyPage::showStatement(const ClientId &client)
{
    if (!listsDocuments(m_tabs->current()))
        m_tabs->setCurrent(MoneyTab::Open);
    m_statement->showClient(client);
    m_list->setCurrentIndex({});
    m_stack->setCurrentWidget(m_statement);
}

void MoneyPage::setPaperMaker(const PaperMaker &maker)
{
    m_view->setPaperMaker(maker);
    m_quotes->view().setPaperMaker(maker);
    m_recurring->view().setPaperMaker(maker);
    m_quotes->load();
    m_recurring->load();
    m_statement->setPaperMaker(maker);
    if (m_shown)
        loadDocument();
}

void MoneyPage::showInvoice(const DocumentId &id)
{
    m_shown = id;
    m_statement->forget();
    m_search->setText({});
    if (m_tabs->current() == MoneyTab::All)
        load();
    else
        m_tabs->setCurrent(MoneyTab::All);
    loadDocument();
}

void MoneyPage::load()
{
    const int asked = ++m_asked;
    if (!listsDocuments(m_tabs->current())) {
        m_expenses->load();
        ask(
            m_engine, this,
            [paidIn = m_paidIn->current()](Engine &engine) { return readFigures(engine, paidIn); },
            [this, asked](const Result<MoneyList> &list) {
                if (asked == m_asked && list)
                    m_tabs->setFigures(list->tabs, m_paidIn->current(), list->today);
            });
        return;
    }
    m_statement->load();
    ask(
        m_engine, this,
        // Whoever has scrolled on keeps the rows they see.
        [tab = m_tabs->current(), text = m_search->text(), paidIn = m_paidIn->current(),
            most = std::max(moneyPageRows, static_cast<int>(m_known.rows.size()))](
            Engine &engine) { return readMoney(engine, tab, text, paidIn, most); },
        [this, asked](const Result<MoneyList> &list) {
            if (asked != m_asked)
                return;
            if (list)
                showList(*list);
            else
                fail(list.error());
        });
    if (m_shown)
        loadDocument();
}

void MoneyPage::showList(const MoneyList &list)
{
    m_tabs->setFigures(list.tabs, m_paidIn->current(), list.today);
    m_known = list;
    showReceived();
    showRows();
}

void MoneyPage::showReceived()
{
    delete m_received;
    m_receivedNote->setVisible(
        m_known.received && *m_known.received != m_known.tabs[static_cast<std::size_t>(MoneyTab::Paid)].sum);
    if (!m_known.received)
        return;
    const Money sum = *m_known.received;
    m_received = new SumRow(tr("Payments received"), moneyText(sum), Tone::Ink, m_paid);
    m_received->setToolTip(tr("Payments by the day they came in, less what was refunded."));
    static_cast<QVBoxLayout *>(m_paid->layout())->insertWidget(1, m_received);
    const billing::Period days = periodOf(m_paidIn->current(), m_known.today);
    connect(m_received, &QPushButton::clicked, this,
        [this, question = SumQuestion{.what = SumQuestion::What::Received,
                   .currency = sum.currency(),
                   .from = days.from,
                   .to = days.to}] { Q_EMIT sumAsked(question); });
}

void MoneyPage::loadMore()
{
    if (!m_known.more || std::exchange(m_asking, true))
        return;
    ask(
        m_engine, this,
        [tab = m_tabs->current(), text = m_search->text(), paidIn = m_paidIn->current(),
            last = m_known.rows.back()](
            Engine &engine) { return readMoreMoney(engine, tab, text, paidIn, last); },
        [this, asked = m_asked](const Result<MoneyList> &list) {
            m_asking = false;
            if (asked != m_asked || !list)
                return;
            m_known.rows.insert(m_known.rows.end(), list->rows.begin(), list->rows.end());
            m_known.more = list->more;
            showRows();
        });
}

void MoneyPage::showRows()
{
    const MoneyList &list = m_known;
    std::vector<ListRow> rows = rowsOf(list, m_tabs->current());
    const bool empty = rows.empty();
    QByteArray wanted = m_shown ? m_shown->text() : QByteArray();
    m_rows->setRows(std::move(rows));
    if (empty) {
        qDeleteAll(m_listState->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        static_cast<QVBoxLayout *>(m_listState->layout())
            ->addWidget(new StateView(emptyTab(m_tabs->current(), !m_search->text().isEmpty()), m_listState),
                0, Qt::AlignTop);
        m_listStack->setCurrentWidget(m_listState);
        if (!m_shown)
            showEmptyDetail();
        return;
    }
    m_listStack->setCurrentWidget(m_list);
    if (wanted.isEmpty() || m_rows->indexOf(wanted) < 0) {
        int first = 0;
        while (m_rows->row(first).isHeading)
            ++first;
        wanted = m_rows->row(first).key;
    }
    // A statement stays until somebody chooses an invoice.
    if (m_list->chosenKey() != wanted && !m_statement->client())
        m_list->choose(wanted);
}

void MoneyPage::loadDocument()
{
    ask(
        m_engine, this, [id = *m_shown](Engine &engine) { return readDocument(engine, id); },
        [this, id = *m_shown](const Result<DocumentFile> &file) {
            if (m_shown != id)
                return;
            if (file) {
                m_view->setFile(*file);
                if (!m_statement->client())
                    m_stack->setCurrentWidget(m_view);
            } else {
                m_shown.reset();
                showEmptyDetail();
            }
        });
}

void MoneyPage::showEmptyDetail()
{
    qDeleteAll(m_empty->findChildren<StateView *>());
    static_cast<QVBoxLayout *>(m_empty->layout())
        ->addWidget(
            new StateView({StateContent::Kind::Empty, tr("No invoice chosen"),
                              tr("Choose one on the left to see it as it is printed."), {}, Icon::Receipt},
                m_empty),
            0, Qt::AlignTop);
    m_stack->setCurrentWidget(m_empty);
}

void MoneyPage::fail(const Error &error)
{
    m_rows->setRows({});
    qDeleteAll(m_listState->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *state = new StateView(failureState(error, tr("The invoices could not be read")), m_listState);
    connect(state, &StateView::acted, this, &MoneyPage::load);
    static_cast<QVBoxLayout *>(m_listState->layout())->addWidget(state, 0, Qt::AlignTop);
    m_listStack->setCurrentWidget(m_listState);
}

}  // namespace sp::ui
