// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/record_pane.h"

#include "ui/messages/error_text.h"
#include "ui/money/money_forms.h"
#include "ui/money/money_splitter.h"
#include "ui/session/failure_state.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sp::ui {

namespace {

/// What was done, and the record to show then.
struct Acted {
    UnitId unit;
    QByteArray key;
};

StateView *fill(QWidget *box, const StateContent &content)
{
    qDeleteAll(box->findChildren<StateView *>(QString(), Qt::FindDirectChildrenOnly));
    auto *state = new StateView(content, box);
    static_cast<QVBoxLayout *>(box->layout())->addWidget(state, 0, Qt::AlignTop);
    return state;
}

}  // namespace

RecordPane::RecordPane(EngineClient &engine, const RecordWords &words, QWidget *detail,
    const std::set<QByteArray> &topics, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_words(words), m_search(new SearchField(words.search, this)),
      m_make(new Button(Icon::Plus, words.make, ButtonKind::Outlined, this)), m_rows(new RowModel(this)),
      m_list(new RowList(words.list, metrics::rowMoney, this)), m_listStack(new QStackedLayout),
      m_listState(new QWidget), m_summary(new Label({}, style::muted)), m_stack(new QStackedLayout),
      m_empty(new QWidget), m_detail(detail)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QWidget(this);
    side->setLayout(m_stack);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    row->addWidget(makeMoneySplitter(makeListPane(words), side, this));
    connect(m_search, &SearchField::textChanged, this, &RecordPane::load);
    connect(m_make, &QPushButton::clicked, this, [this] { make(); });
    connect(m_list, &RowList::chosen, this, [this](const QByteArray &key) {
        m_shown = key;
        loadRecord(key);
    });
    connect(&engine, &EngineClient::unlocked, this, &RecordPane::load);
    connect(&engine, &EngineClient::locked, this, [this] {
        m_rows->setRows({});
        hideDetail();
    });
    connect(&engine, &EngineClient::changed, this, [this, topics](const QByteArray &topic) {
        if (topics.contains(topic))
            load();
    });
    connect(&ShownNames::instance(), &ShownNames::changed, this, &RecordPane::load);
    hideDetail();
}

QWidget *RecordPane::makeListPane(const RecordWords &words)
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    head->setSpacing(metrics::gapSmall);
    head->addWidget(m_search, 1);
    m_make->setToolTip(words.make);
    head->addWidget(m_make);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    m_list->setModel(m_rows);
    m_listStack->addWidget(m_list);
    auto *state = new QVBoxLayout(m_listState);
    state->setContentsMargins(metrics::gapLarge, metrics::gapPane, metrics::gapLarge, metrics::gapLarge);
    m_listStack->addWidget(m_listState);
    column->addLayout(m_listStack, 1);
    // In a layout of its own: a text that wraps does not count margins into its height.
    m_summary->setFlow(Flow::Wrap);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    below->addWidget(m_summary);
    column->addLayout(below);
    m_summary->hide();
    return pane;
}

void RecordPane::setSummary(const QString &words)
{
    m_summary->setPlain(words);
    m_summary->setVisible(!words.isEmpty());
}

QString RecordPane::searched() const
{
    return m_search->text();
}

void RecordPane::choose(const QByteArray &key)
{
    m_shown = key;
    m_search->setText({});
    load();
}

void RecordPane::load()
{
    if (!m_engine.isUnlocked())
        return;
    ++m_asked;
    loadRows(m_search->text());
    if (!m_shown.isEmpty())
        loadRecord(m_shown);
}

void RecordPane::showRows(std::vector<ListRow> rows, const StateContent &empty)
{
    const bool none = rows.empty();
    m_rows->setRows(std::move(rows));
    if (none) {
        connect(fill(m_listState, empty), &StateView::acted, this, [this] { make(); });
        m_listStack->setCurrentWidget(m_listState);
        if (m_shown.isEmpty() || m_search->text().isEmpty())
            hideDetail();
        return;
    }
    m_listStack->setCurrentWidget(m_list);
    QByteArray wanted = m_shown;
    if (wanted.isEmpty() || m_rows->indexOf(wanted) < 0) {
        int first = 0;
        while (m_rows->row(first).isHeading)
            ++first;
        wanted = m_rows->row(first).key;
    }
    if (m_list->chosenKey() != wanted)
        m_list->choose(wanted);
}

void RecordPane::fail(const QString &title, const Error &error)
{
    m_rows->setRows({});
    auto *state = fill(m_listState, failureState(error, title));
    connect(state, &StateView::acted, this, &RecordPane::load);
    m_listStack->setCurrentWidget(m_listState);
}

void RecordPane::showDetail()
{
    m_stack->setCurrentWidget(m_detail);
}

void RecordPane::hideDetail()
{
    m_shown.clear();
    fill(m_empty, {StateContent::Kind::Empty, m_words.none, m_words.noneHint, {}, Icon::Receipt});
    m_stack->setCurrentWidget(m_empty);
}

void RecordPane::askStart(const std::function<void(Currency, LocalDate)> &then)
{
    struct Start {
        Currency currency;
        LocalDate today;
    };
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Start> {
            SP_TRY(settings, engine.settings().practice());
            SP_TRY(currency, Currency::create(settings.currency));
            SP_TRY(today, engine.billing().today(engine.now()));
            return Start{currency, today};
        },
        [this, then](const Result<Start> &start) {
            if (start)
                then(start->currency, start->today);
            else
                Q_EMIT toast(errorText(start.error()), {});
        });
}

UndoFailed RecordPane::tellFailure()
{
    return [this](const Error &error, const std::function<void()> &again) {
        Q_EMIT toast(errorText(error), again);
    };
}

void RecordPane::act(const QByteArray &command, const Work &work, const QString &words, MoneySheet *sheet)
{
    if (sheet)
        sheet->setBusy();
    ask(
        m_engine, this,
        [command, work](Engine &engine) {
            return engine.run<Acted>(command, [&](Unit &unit) -> Result<Acted> {
                SP_TRY(key, work(engine, unit));
                return Acted{unit.id(), key};
            });
        },
        [this, words, open = QPointer(sheet)](const Result<Acted> &done) {
            if (!done) {
                if (open)
                    open->setFailure(errorText(done.error()));
                else
                    Q_EMIT toast(errorText(done.error()), {});
                return;
            }
            if (open)
                open->finish();
            m_shown = done->key;
            load();
            Q_EMIT toast(words, undoOffer(m_engine, this, done->unit, tellFailure()));
        });
}

}  // namespace sp::ui
