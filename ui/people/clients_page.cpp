// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/clients_page.h"

#include "ui/engine/ask.h"
#include "ui/people/client_form.h"
#include "ui/people/client_pane.h"
#include "ui/people/client_view.h"
#include "ui/people/import_sheet.h"
#include "ui/session/failure_state.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled listWidth{296};
constexpr metrics::Scaled listLeast{232};
constexpr metrics::Scaled detailLeast{440};
constexpr int listWidest = 440;  ///< With large text the client keeps the greater part.

ListRow rowOf(const ClientLine &line, LocalDate today)
{
    ListRow row;
    row.title = ShownNames::of(line.client.name);
    row.avatarName = row.title;
    row.key = line.client.id.text();
    if (line.next)
        row.note = (dateOf(*line.next) == today ? ClientsPage::tr("Today")
                                                : shortDay(dateOf(*line.next), today).section(u' ', 0, 2)) +
                   u' ' + clockText(*line.next);
    else if (!ShownNames::instance().areHidden())
        row.note = line.client.company.isEmpty() ? line.client.email : line.client.company;
    if (line.owed) {
        row.trailing = moneyText(*line.owed);
        row.trailingTone = line.overdue ? Tone::Bad : Tone::Ink;
        row.trailingNote = line.overdue ? ClientsPage::tr("overdue") : ClientsPage::tr("open");
    }
    return row;
}

ListRow heading(const QString &title, const QString &count)
{
    ListRow row;
    row.title = title;
    row.trailing = count;
    row.isHeading = true;
    return row;
}

void put(QWidget *place, QWidget *state)
{
    qDeleteAll(place->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    state->setParent(place);
    static_cast<QVBoxLayout *>(place->layout())->addWidget(state, 0, Qt::AlignTop);
}

}  // namespace

ClientsPage::ClientsPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_search(new SearchField(tr("Filter clients"), this)),
      m_rows(new RowModel(this)), m_list(new RowList(tr("Clients"), metrics::rowClient, this)),
      m_listStack(new QStackedLayout), m_listState(new QWidget), m_stack(new QStackedLayout),
      m_empty(new QWidget), m_pane(new ClientPane(engine, *this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *detail = new QWidget(this);
    detail->setLayout(m_stack);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pane);
    row->addWidget(new PaneSplitter(u"clientList"_s, makeListPane(), detail,
        {std::min<int>(listWidth, listWidest), std::min<int>(listLeast, listWidest), detailLeast}, this));

    connect(m_search, &SearchField::textChanged, this, &ClientsPage::load);
    connect(m_search, &SearchField::accepted, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &RowList::chosen, this, [this](const QByteArray &key) {
        if (const auto id = ClientId::parse(key))
            m_pane->showClient(*id);
    });
    connect(m_list, &RowList::openedApart, this, [this](const QByteArray &key) {
        if (const auto id = ClientId::parse(key))
            Q_EMIT apartRequested(*id);
    });
    connect(m_pane, &ClientPane::loaded, this, [this] { m_stack->setCurrentWidget(m_pane); });
    connect(m_pane, &ClientPane::gone, this, [this] { showEmptyDetail(true); });
    connect(m_pane, &ClientPane::merged, this, &ClientsPage::showClient);
    connect(m_pane, &ClientPane::findTime, this, &ClientsPage::findTime);
    connect(m_pane, &ClientPane::bookClient, this, &ClientsPage::bookClient);
    connect(m_pane, &ClientPane::logClient, this, &ClientsPage::logClient);
    connect(m_pane, &ClientPane::statementClient, this, &ClientsPage::statementClient);
    connect(m_pane, &ClientPane::historyRequested, this, &ClientsPage::historyRequested);
    connect(m_pane, &ClientPane::apartRequested, this, &ClientsPage::apartRequested);
    connect(m_pane, &ClientPane::openSession, this, &ClientsPage::openSession);
    connect(m_pane, &ClientPane::openInvoice, this, &ClientsPage::openInvoice);
    connect(m_pane, &ClientPane::openQuote, this, &ClientsPage::openQuote);
    connect(m_pane, &ClientPane::openMessage, this, &ClientsPage::openMessage);
    connect(m_pane, &ClientPane::sumAsked, this, &ClientsPage::sumAsked);
    connect(m_pane, &ClientPane::toast, this, &ClientsPage::toast);
    connect(&engine, &EngineClient::unlocked, this, &ClientsPage::load);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &ClientsPage::load);
    connect(&engine, &EngineClient::locked, this, [this] {
        m_rows->setRows({});
        m_pane->clear();
        showEmptyDetail(true);
    });
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic != "jobs" && topic != "outbox")
            load();
        else if (topic == "outbox")
            m_pane->load();  // Its time line says which mail went out.
    });
    showEmptyDetail(true);
    if (engine.isUnlocked())
        load();
}

ClientView &ClientsPage::view()
{
    return m_pane->view();
}

QWidget *ClientsPage::makeListPane()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    top->setSpacing(metrics::gap);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    head->addWidget(new Label(tr("Clients"), style::pane, pane), 1);
    auto *import = new Button(Icon::Download, tr("Import clients and appointments"), ButtonKind::Quiet, pane);
    import->setToolTip(tr("Import a calendar, contacts or a table"));
    auto *add = new Button(Icon::Plus, tr("New client"), ButtonKind::Outlined, pane);
    add->setToolTip(tr("New client"));
    head->addWidget(import);
    head->addWidget(add);
    top->addLayout(head);
    top->addWidget(m_search);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(metrics::gapSmall);
    const QString names[] = {tr("Active"), tr("Owing"), tr("Archived")};
    for (int i = 0; i < 3; ++i) {
        m_filters[i] = new FilterChip(names[i], pane);
        connect(m_filters[i], &QPushButton::clicked, this,
            [this, i] { setFilter(static_cast<ClientFilter>(i)); });
        chips->addWidget(m_filters[i]);
    }
    m_filters[0]->setChecked(true);
    chips->addStretch(1);
    top->addLayout(chips);
    column->addLayout(top);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    m_list->setModel(m_rows);
    m_list->setOpensApart(true);
    // First the layout, then its pages: one that is shown without a parent would be a window of its own.
    column->addLayout(m_listStack, 1);
    m_listStack->addWidget(m_list);
    auto *state = new QVBoxLayout(m_listState);
    state->setContentsMargins(metrics::gapLarge, metrics::gapPane, metrics::gapLarge, metrics::gapLarge);
    m_listStack->addWidget(m_listState);
    auto *waiting = new LoadingView(tr("Looking up your clients"));
    waiting->setCancellable(false);
    put(m_listState, waiting);
    m_listStack->setCurrentWidget(m_listState);
    connect(add, &QPushButton::clicked, this, &ClientsPage::newClient);
    connect(import, &QPushButton::clicked, this, &ClientsPage::openImport);
    return pane;
}

void ClientsPage::setFilter(ClientFilter filter)
{
    m_filter = filter;
    for (int i = 0; i < 3; ++i)
        m_filters[i]->setChecked(i == static_cast<int>(filter));
    load();
}

void ClientsPage::showClient(const ClientId &id)
{
    m_pane->showClient(id);
    m_search->setText({});
    setFilter(ClientFilter::Active);
}

void ClientsPage::showNotes(const ClientId &id)
{
    view().setFilter(FileFilter::Notes);
    showClient(id);
}

void ClientsPage::load()
{
    const int asked = ++m_asked;
    ask(
        m_engine, this,
        [filter = m_filter, text = m_search->text()](
            Engine &engine) { return readClients(engine, filter, text); },
        [this, asked](const Result<ClientList> &list) {
            if (asked != m_asked)
                return;
            if (list) {
                showList(*list);
                return;
            }
            m_rows->setRows({});
            auto *state = new StateView(failureState(list.error(), tr("The clients could not be read")));
            connect(state, &StateView::acted, this, &ClientsPage::load);
            put(m_listState, state);
            m_listStack->setCurrentWidget(m_listState);
        });
    m_pane->load();
}

void ClientsPage::showList(const ClientList &list)
{
    m_filters[0]->setText(tr("Active %1").arg(list.active));
    m_filters[1]->setText(tr("Owing %1").arg(list.owing));
    m_filters[2]->setText(tr("Archived %1").arg(list.archived));
    std::vector<ListRow> rows;
    if (!list.suggested.empty()) {
        rows.push_back(heading(tr("Suggested"), QString::number(list.suggested.size())));
        for (const ClientLine &line : list.suggested)
            rows.push_back(rowOf(line, list.today));
        if (!list.clients.empty())
            rows.push_back(heading(tr("Clients"), QString::number(list.clients.size())));
    }
    for (const ClientLine &line : list.clients)
        rows.push_back(rowOf(line, list.today));
    const bool none = rows.empty();
    QByteArray wanted = m_pane->shown() ? m_pane->shown()->text() : QByteArray();
    const QByteArray first = !list.clients.empty()     ? list.clients.front().client.id.text()
                             : !list.suggested.empty() ? list.suggested.front().client.id.text()
                                                       : QByteArray();
    m_rows->setRows(std::move(rows));
    if (none) {
        const bool searching = !m_search->text().trimmed().isEmpty();
        const bool unused = list.active == 0 && list.archived == 0 && !searching;
        put(m_listState, new StateView({StateContent::Kind::Empty,
                             searching ? tr("Nobody found")
                             : unused  ? tr("No clients yet")
                                       : tr("Nobody here"),
                             searching ? tr("No name, company, mail or phone begins like this.")
                             : unused  ? tr("Add your first client, or import your contacts or calendar.")
                                       : tr("No client is in this list."),
                             {}, searching ? Icon::Search : Icon::Clients}));
        m_listStack->setCurrentWidget(m_listState);
        if (!m_pane->shown())
            showEmptyDetail(!unused);
        return;
    }
    m_listStack->setCurrentWidget(m_list);
    if (!m_pane->shown())
        wanted = first;
    if (m_list->chosenKey() != wanted)
        m_list->choose(wanted);
}

void ClientsPage::showEmptyDetail(bool anyClients)
{
    auto *state =
        anyClients ? new StateView({StateContent::Kind::Empty, tr("No client chosen"),
                         tr("Choose one on the left to see sessions, notes and invoices."), {}, Icon::User})
                   : new StateView({StateContent::Kind::Empty, tr("Your clients will be listed here"),
                         tr("With their sessions, notes and invoices on one time line, and their clock "
                            "beside yours."),
                         tr("Add a client"), Icon::Clients});
    connect(state, &StateView::acted, this, &ClientsPage::newClient);
    put(m_empty, state);
    m_stack->setCurrentWidget(m_empty);
}

void ClientsPage::newClient()
{
    ask(
        m_engine, this, [](Engine &engine) { return engine.settings().practice(); },
        [this](const Result<PracticeSettings> &settings) {
            auto *form = new ClientForm(
                m_engine, *this, {}, settings ? settings->seller.address.country : QByteArray());
            connect(form, &ClientForm::saved, this, [this](const ClientId &id) {
                showClient(id);
                Q_EMIT toast(tr("Client added"), {});
            });
            form->open();
        });
}

void ClientsPage::openImport()
{
    auto *import = new ImportSheet(m_engine, *this);
    connect(import, &ImportSheet::imported, this,
        [this](const QString &words, const UnitId &unit) { m_pane->tell(unit, words); });
    import->chooseFile();
}

}  // namespace sp::ui
