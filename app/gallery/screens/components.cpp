// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/burndown_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/states.h"
#include "ui/widgets/toast_stack.h"
#include "ui/widgets/twin_clock.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

const QLocale reader(QLocale::German, QLocale::Germany);

Money euros(std::int64_t cents)
{
    return {cents, Currency::of("EUR")};
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing = metrics::gapSmall)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

void addTitle(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(metrics::gapSmall);
    column.addWidget(new Label(text, style::section));
}

void addButtons(QVBoxLayout &column)
{
    addTitle(column, u"Buttons"_s);
    column.addLayout(row({new Button(u"End and invoice 60,00 €"_s, ButtonKind::Primary),
        new Button(u"Prepare"_s), new Button(u"Why"_s, ButtonKind::Quiet)}));
    auto *focused = new Button(u"Focus"_s);
    focused->setObjectName(u"focused"_s);
    auto *off = new Button(u"Off"_s);
    off->setEnabled(false);
    column.addLayout(
        row({focused, off, new Button(u"Delete"_s, ButtonKind::Danger), new Button(Icon::Plus, u"Add"_s),
                new Button(Icon::Dots, u"More"_s, ButtonKind::Quiet)},
            metrics::gap));
    auto *small = new Button(u"Issue both, 240,00 €"_s, ButtonKind::Quiet);
    small->setButtonSize(ButtonSize::Small);
    auto *create = new Button(u"New session"_s);
    create->setGlyph(Icon::Plus);
    create->setCapText(u"N"_s);
    auto *large = new Button(u"Start session"_s, ButtonKind::Primary);
    large->setButtonSize(ButtonSize::Large);
    large->setGlyph(Icon::Play);
    large->setCapText(u"Ctrl Alt S"_s);
    column.addLayout(row({create, small}));
    column.addLayout(row({large}));
}

void addFields(QVBoxLayout &column)
{
    addTitle(column, u"Fields"_s);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(metrics::gap);
    auto *length = new Select;
    length->addItems({u"45 min"_s, u"60 min"_s, u"90 min"_s});
    length->setCurrentIndex(1);
    pair->addWidget(new FieldFrame(u"Length"_s, length));
    auto *price = new MoneyField(u"Price"_s, Currency::of("EUR"));
    price->setMoney(euros(12'000));
    pair->addWidget(price);
    column.addLayout(pair);
    auto *iban = new TextField(u"IBAN"_s);
    iban->setText(u"PT50 0000 0000 0000"_s);
    iban->setError(u"Too short: 25 characters expected, 16 typed"_s);
    column.addWidget(iban);
    column.addWidget(new SearchField(u"Filter 34 clients"_s));
    auto *copy = new CheckRow(u"Copy me"_s);
    copy->setChecked(true);
    auto *on = new Toggle(u"On"_s);
    on->setChecked(true);
    column.addLayout(row({copy, new CheckRow(u"Ask"_s), on, new Toggle(u"Off"_s)}, metrics::gapLarge));
    auto *bill = new RadioRow({u"Bill the 0 h 30"_s, u"at 120,00 € an hour"_s, u"60,00 €"_s});
    bill->setChecked(true);
    column.addWidget(bill);
    column.addWidget(new RadioRow({u"Waive it"_s, u"1 of 2 left this year"_s, u"0,00 €"_s}));
    auto *views = new SegmentedControl(u"View"_s, {u"Day"_s, u"Week"_s, u"Month"_s, u"Agenda"_s});
    views->setCurrent(1);
    column.addWidget(views, 0, Qt::AlignLeading);
}

void addChips(QVBoxLayout &column)
{
    addTitle(column, u"Chips: shape, word and colour"_s);
    column.addLayout(row({new Chip({u"Confirmed"_s, ChipTone::Accent, Icon::Check}),
        new Chip({u"Paid"_s, ChipTone::Good, Icon::Check}),
        new Chip({u"Unconfirmed"_s, ChipTone::Watch, Icon::Hour})}));
    auto *filter = new FilterChip(u"Active 21"_s);
    filter->setChecked(true);
    column.addLayout(row({new Chip({u"Over plan"_s, ChipTone::Bad, Icon::Warn}),
        new Chip({u"Draft"_s, ChipTone::Neutral, Icon::Edit}),
        new Chip({u"Void"_s, ChipTone::Outlined, Icon::Ban}), filter, new FilterChip(u"Owes 2"_s)}));
}

void addNotices(QVBoxLayout &column)
{
    addTitle(column, u"Banners, only for what blocks work"_s);
    auto *refused = new Banner({BannerContent::Tone::Bad, Icon::Bad, {{u"Mail password refused"_s}}});
    refused->addButton(u"Sign in again"_s);
    column.addWidget(refused);
    auto *stale = new Banner({BannerContent::Tone::Watch, Icon::Sync, {{u"Calendar is 3 h old"_s}}});
    stale->addButton(u"Try now"_s);
    column.addWidget(stale);
    addTitle(column, u"Toasts, 10 s to undo"_s);
    auto *host = new QWidget;
    host->setFixedHeight(2 * 40 + 8 + 24);
    auto *toasts = new ToastStack(*host);
    toasts->present({Icon::Send, u"Invoice 0148 goes out"_s, u"Undo"_s});
    toasts->advance(std::chrono::seconds(3));
    toasts->present({Icon::Swap, u"Maya moved to Tue 15:00"_s, u"Undo"_s});
    toasts->advance(std::chrono::seconds(1));
    column.addWidget(host);
}

void addBurndowns(QVBoxLayout &column)
{
    addTitle(column, u"Burndown bar"_s);
    using Kind = Burndown::Kind;
    struct Example {
        QString name;
        Burndown bar;
        QString words;
        Tone tone;
    };
    const std::vector<Example> examples = {
        {u"Plenty"_s, {Kind::Plenty, 10, 6, 2}, u"8 left, 2 booked"_s, Tone::Ink},
        {u"Time bank"_s, {Kind::Plenty, 600, 330, 60}, u"6 h 30 left"_s, Tone::Ink},
        {u"Low"_s, {Kind::Low, 6, 0, 1}, u"1 left"_s, Tone::Watch},
        {u"Empty"_s, {Kind::Empty, 6}, u"Used up"_s, Tone::Bad},
        {u"Overdrawn"_s, {Kind::Overdrawn, 480, 0, 0, 90}, u"1 h 30 over"_s, Tone::Bad},
        {u"Frozen"_s, {Kind::Frozen}, u"Frozen to 4 Jan"_s, Tone::Muted},
        {u"Loading"_s, {}, u"Counting"_s, Tone::Muted}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const int line = static_cast<int>(i);
        auto *bar = new BurndownBar;
        bar->present(examples[i].bar, examples[i].words);
        grid->addWidget(new Label(examples[i].name, style::caption), line, 0);
        grid->addWidget(bar, line, 1);
        auto *words = new Label(examples[i].words, {TextSize::Caption, Weight::Medium, examples[i].tone});
        words->setFixedWidth(104);
        grid->addWidget(words, line, 2);
    }
    column.addLayout(grid);
    auto *session = new SessionBar;
    session->present({60, 38, 44}, u"Plan ends in 6 min"_s);
    column.addWidget(session);
}

void addClocks(QVBoxLayout &column)
{
    addTitle(column, u"Twin clocks"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->addWidget(new TwinClock({u"14:00–15:00"_s, u"10:00–11:00"_s, u"New York"_s}), 0, 0);
    grid->addWidget(
        new TwinClock({u"09:00–10:00"_s, u"04:00"_s, u"New York"_s, DayPart::Night, 0, true}), 0, 1);
    grid->addWidget(new TwinClock({u"23:30"_s, u"00:30"_s, u"Berlin"_s, DayPart::Night, 1}), 1, 0);
    grid->addWidget(new TwinClock({u"10:00"_s, {}, u"In the studio"_s}), 1, 1);
    column.addLayout(grid);
    addTitle(column, u"Money"_s);
    auto *sums = new QHBoxLayout;
    const auto sum = [&](std::int64_t cents, Tone tone, const QString &note) {
        auto *box = new QVBoxLayout;
        box->setSpacing(0);
        TextStyle look = style::strong;
        look.tone = tone;
        auto *amount = new MoneyLabel(look);
        amount->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        amount->setMoney(euros(cents), reader);
        box->addWidget(amount);
        TextStyle small = style::caption;
        small.tone = tone == Tone::Bad ? Tone::Bad : Tone::Muted;
        box->addWidget(new Label(note, small));
        sums->addLayout(box);
    };
    sum(124'000, Tone::Ink, u"total"_s);
    sum(36'000, Tone::Bad, u"11 days late"_s);
    sum(-12'000, Tone::Ink, u"credited"_s);
    column.addLayout(sums);
}

QStandardItemModel *invoiceModel(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({u"Client"_s, u"Amount"_s, u"State"_s});
    const auto add = [&](const QString &name, std::int64_t cents, const ChipContent &chip) {
        auto *client = new QStandardItem(name);
        auto *amount = new QStandardItem(moneyText(euros(cents), reader));
        amount->setData(static_cast<qlonglong>(cents), SortRole);
        auto *state = new QStandardItem;
        state->setData(QVariant::fromValue(chip), ChipRole);
        state->setData(chip.text, SortRole);
        for (QStandardItem *item : {client, amount})
            item->setData(chip.text == u"Void"_s, StruckRole);
        model->appendRow({client, amount, state});
    };
    add(u"Daniel Ortiz"_s, 48'000, {u"Issued"_s, ChipTone::Neutral, Icon::Send});
    add(u"Sofia Marques"_s, 12'000, {u"Issued"_s, ChipTone::Neutral, Icon::Send});
    add(u"Jonas Keller"_s, 6'000, {u"Issued"_s, ChipTone::Neutral, Icon::Send});
    add(u"Lena Hoffmann"_s, 48'000, {u"Paid"_s, ChipTone::Good, Icon::Check});
    add(u"Rui Tavares"_s, 12'000, {u"Void"_s, ChipTone::Outlined, Icon::Ban});
    return model;
}

void addTable(QVBoxLayout &column)
{
    addTitle(column, u"Table rows, 36 px"_s);
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    auto *table = new DataTable(u"Invoices"_s);
    table->setSource(invoiceModel(table));
    table->setColumns({{}, {TableColumn::Kind::Figures, 96, Weight::Semi}, {TableColumn::Kind::Chip, 100}});
    table->setFixedHeight(6 * metrics::rowTable);
    table->selectRow(2);
    inner->addWidget(table);
    column.addWidget(card);
}

void addStates(QGridLayout &grid)
{
    const auto put = [&](int place, QWidget *state) {
        auto *card = new Card;
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gapLarge);
        inner->addWidget(state);
        inner->addStretch(1);
        grid.addWidget(card, 0, place);
        card->setFixedWidth(198);
    };
    put(0, new StateView({StateContent::Kind::Empty, u"Nothing waits"_s,
               u"New requests land here as drafts."_s, u"Share slots"_s}));
    put(1, new LoadingView(u"Month 3 of 12"_s));
    put(2, new StateView({StateContent::Kind::Error, u"Not opened"_s,
               u"File damaged. The 08:00 backup is fine."_s, u"Open backup"_s}));
    put(3, new StateView({StateContent::Kind::Offline, u"You are offline"_s,
               u"All works. 2 messages go out later."_s, u"See the 2"_s}));
}

std::unique_ptr<QWidget> components()
{
    auto page = std::make_unique<Pane>(&Tokens::ground);
    auto *outer = new QVBoxLayout(page.get());
    outer->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapPane);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    std::array<QVBoxLayout *, 2> halves = {};
    for (QVBoxLayout *&column : halves) {
        auto *half = new QWidget;
        half->setFixedWidth(400);
        column = new QVBoxLayout(half);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metrics::gapSmall);
        columns->addWidget(half);
    }
    auto *left = halves[0];
    auto *right = halves[1];
    addButtons(*left);
    addFields(*left);
    addChips(*left);
    addNotices(*left);
    left->addStretch(1);
    addBurndowns(*right);
    addClocks(*right);
    addTable(*right);
    right->addStretch(1);
    outer->addLayout(columns, 1);
    outer->addWidget(new Label(u"Empty, loading, error, offline"_s, style::section));
    auto *states = new QGridLayout;
    states->setHorizontalSpacing(metrics::gap);
    addStates(*states);
    outer->addLayout(states);
    outer->addSpacing(metrics::gapSmall);
    auto *progress = new ProgressRow(u"Reading a calendar file, 1,204 of 2,900 entries"_s);
    progress->setPercent(42);
    outer->addWidget(progress);
    FocusRing::showAround(*page->findChild<QWidget *>(u"focused"_s));
    return page;
}

std::unique_ptr<QWidget> lists()
{
    auto page = std::make_unique<Pane>(&Tokens::ground);
    auto *columns = new QHBoxLayout(page.get());
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::gapPane);
    const auto addList = [&](const QString &name, int height, int width, std::vector<ListRow> rows,
                             const QByteArray &key) {
        auto *list = new RowList(name, height);
        auto *model = new RowModel(list);
        model->setRows(std::move(rows));
        list->setModel(model);
        list->setFixedWidth(width);
        list->choose(key);
        columns->addWidget(list);
    };
    using Kind = Burndown::Kind;
    std::vector<ListRow> clients = {{u"Clara Nogueira"_s, u"Thu 11:00 Lisbon"_s, {}, u"Clara Nogueira"_s,
                                        u"120,00 €"_s, Tone::Watch, u"owed"_s},
        {u"Daniel Ortiz"_s, u"Wed 16:00 Lisbon"_s, {}, u"Daniel Ortiz"_s, u"6 of 10"_s, Tone::Ink, {},
            Burndown{Kind::Plenty, 10, 5, 1}},
        {u"Maya Brooks"_s, u"Today 14:00 Lisbon"_s, {}, u"Maya Brooks"_s, u"1 of 6"_s, Tone::Watch, {},
            Burndown{Kind::Low, 6, 0, 1}},
        {u"Nordlicht Studio"_s, u"Today 17:00 Lisbon"_s, {}, u"Nordlicht Studio"_s, u"1 h 30 over"_s,
            Tone::Bad, {}, Burndown{Kind::Overdrawn, 480, 0, 0, 90}},
        {u"Tobias Lang"_s, u"Asks for a first talk"_s, {}, u"Tobias Lang"_s, u"New"_s}};
    for (std::size_t i = 0; i < clients.size(); ++i)
        clients[i].key = QByteArray::number(static_cast<int>(i));
    addList(u"Clients"_s, metrics::rowClient, 288, clients, "2");
    const ChipContent issued{u"Issued"_s, ChipTone::Neutral, Icon::Send};
    const ChipContent due{u"Due soon"_s, ChipTone::Watch, Icon::Hour};
    std::vector<ListRow> money(6);
    money[0].title = u"Due in the next 7 days"_s;
    money[0].isHeading = true;
    money[1] = {u"Jonas Keller"_s, u"2026/0139   due Tue 3 Nov"_s, {}, {}, u"240,00 €"_s};
    money[1].trailingChip = due;
    money[2].title = u"Issued"_s;
    money[2].isHeading = true;
    const QStringList names = {u"Jonas Keller"_s, u"Lena Hoffmann"_s, u"Daniel Ortiz"_s};
    for (std::size_t i = 3; i < 6; ++i) {
        money[i] = {names[static_cast<qsizetype>(i) - 3], u"2026/0148   due Tue 10 Nov"_s, {}, {},
            i == 3 ? u"60,00 €"_s : u"480,00 €"_s};
        money[i].trailingChip = issued;
    }
    for (std::size_t i = 0; i < money.size(); ++i)
        money[i].key = QByteArray::number(static_cast<int>(i));
    addList(u"Invoices"_s, metrics::rowMoney, 392, money, "3");
    std::vector<ListRow> inbox = {{u"Maya Brooks"_s, u"Thursday and early next week"_s,
                                      ChipContent{u"Wants to move"_s, ChipTone::Watch, Icon::Swap},
                                      u"Maya Brooks"_s, u"Mon 12:14"_s, Tone::Muted},
        {u"Tobias Lang"_s, u"Recommended by Jonas"_s,
            ChipContent{u"Asks for a first talk"_s, ChipTone::Accent, Icon::Calendar}, u"Tobias Lang"_s,
            u"Mon 18:02"_s, Tone::Muted}};
    inbox[0].key = "0";
    inbox[1].key = "1";
    addList(u"Inbox"_s, 92, 288, inbox, "0");
    auto *inspector = new InspectorPanel;
    auto *header = new QWidget;
    auto *who = new QHBoxLayout(header);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(metrics::gap);
    who->addWidget(new Avatar(u"Jonas Keller"_s));
    who->addWidget(new NameBlock(u"Jonas Keller"_s, u"Keller Architektur, Berlin"_s), 1);
    who->addWidget(new Button(Icon::Panel, u"Hide context"_s, ButtonKind::Quiet));
    inspector->setHeader(header);
    auto *clocks = new QWidget;
    auto *pair = new QHBoxLayout(clocks);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(new PlaceClock(u"11:38"_s, u"Lisbon, you"_s, DayPart::Day), 1);
    pair->addWidget(new PlaceClock(u"12:38"_s, u"Berlin, Jonas"_s, DayPart::Day), 1);
    inspector->addSection(u"Clocks"_s, clocks);
    auto *facts = new QWidget;
    auto *factColumn = new QVBoxLayout(facts);
    factColumn->setContentsMargins(0, 0, 0, 0);
    factColumn->setSpacing(0);
    factColumn->addWidget(new FactRow(u"E-mail"_s, u"jonas@keller-architektur.example"_s));
    factColumn->addWidget(new FactRow(u"Phone"_s, u"+49 30 555 0147"_s));
    factColumn->addWidget(new FactRow(u"Meets by"_s, u"Video, Jitsi link"_s));
    inspector->addSection(u"Facts"_s, facts)->addLink(u"Edit"_s);
    columns->addWidget(inspector);
    return page;
}

}  // namespace

std::vector<Screen> componentScreens()
{
    return {{u"components"_s, {876, 1160}, components}, {u"lists"_s, {1320, 560}, lists}};
}

}  // namespace sp::gallery
