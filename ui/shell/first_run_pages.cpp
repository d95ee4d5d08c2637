// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled lengthWidth{120};
constexpr metrics::Scaled priceWidth{120};

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    return column;
}

constexpr std::size_t place(FirstRun::File file)
{
    return file == FirstRun::File::Calendar ? 0 : 1;
}

}  // namespace

ProfessionPage::ProfessionPage(QWidget *parent)
    : FirstRunPage(tr("What do you do?"),
          tr("It sets the first services, note templates and words. All of it can change later."), parent),
      m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout)
{
    auto *column = pageColumn(this);
    m_rows->setSpacing(metrics::gapSmall);
    column->addLayout(m_rows);
    column->addSpacing(metrics::gap);
    auto *links = new QHBoxLayout;
    auto *demo = new Button(tr("Look around in a demo practice"), ButtonKind::Quiet, this);
    auto *restore = new Button(tr("Restore a backup"), ButtonKind::Quiet, this);
    for (Button *link : {demo, restore})
        link->setButtonSize(ButtonSize::Small);
    links->addWidget(demo);
    links->addStretch(1);
    links->addWidget(restore);
    column->addLayout(links);
    column->addStretch(1);
    connect(demo, &QPushButton::clicked, this, &ProfessionPage::demoRequested);
    connect(restore, &QPushButton::clicked, this, &ProfessionPage::restoreRequested);
    // Not only by a click: what was chosen before a crash is chosen again.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
        if (!chosen)
            return;
        Q_EMIT chosenChanged();
        Q_EMIT completeChanged();
    });
}

void ProfessionPage::setChoices(std::vector<ProfessionChoice> choices)
{
    for (QAbstractButton *old : m_group->buttons())
        delete old;
    m_choices = std::move(choices);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto *row = new RadioRow({m_choices[i].title, m_choices[i].note}, RadioLook::Boxed, this);
        m_group->addButton(row, static_cast<int>(i));
        m_rows->addWidget(row);
    }
    if (QAbstractButton *first = m_group->button(0))
        first->setChecked(true);
    else
        Q_EMIT chosenChanged();
}

const ProfessionChoice *ProfessionPage::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? nullptr : &m_choices[static_cast<std::size_t>(id)];
}

YouPage::YouPage(QWidget *parent)
    : FirstRunPage(tr("Who and where are you?"),
          tr("Your name appears on invoices. Your time zone is the one you live in; each client can have "
             "another."),
          parent),
      m_name(new TextField(tr("Your name"), this)), m_zone(new Select(this))
{
    auto *column = pageColumn(this);
    column->setSpacing(metrics::gapLarge);
    column->addWidget(m_name);
    auto *zone = new FieldFrame(tr("Time zone"), m_zone, this);
    zone->setHint(tr("Summer time is handled for you, on both sides."));
    m_zone->setPlaceholderText(tr("Type your city"));
    column->addWidget(zone);
    column->addStretch(1);
    connect(m_name, &TextField::textChanged, this, [this] {
        m_name->setError({});
        Q_EMIT completeChanged();
    });
    connect(m_name, &TextField::committed, this, [this] {
        if (name().isEmpty())
            m_name->setError(tr("Type your name as it should appear on invoices."));
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT zoneChanged();
        Q_EMIT completeChanged();
    });
}

void YouPage::setZones(const std::vector<Choice> &zones, const QByteArray &current)
{
    fill(*m_zone, zones, {}, {});
    m_zone->setCurrentIndex(m_zone->findData(current));
}

QString YouPage::name() const
{
    return m_name->text().trimmed();
}

QByteArray YouPage::zone() const
{
    return m_zone->currentData().toByteArray();
}

bool YouPage::isComplete() const
{
    return !name().isEmpty() && !zone().isEmpty();
}

ServicesPage::ServicesPage(QWidget *parent)
    : FirstRunPage(tr("What do you offer?"),
          tr("Name, length and price. A price you change later never touches the past."), parent),
      m_currency(Currency::of("EUR")), m_list(new QVBoxLayout),
      m_add(new Button(tr("Add a service"), ButtonKind::Quiet, this))
{
    setObjectName(u"services"_s);
    auto *column = pageColumn(this);
    auto *heads = new QHBoxLayout;
    heads->setSpacing(metrics::gapSmall);
    heads->addWidget(new Label(tr("Service"), {TextSize::Caption, Weight::Medium}, this), 1);
    auto *length = new Label(tr("Length"), {TextSize::Caption, Weight::Medium}, this);
    length->setFixedWidth(lengthWidth);
    heads->addWidget(length);
    auto *price = new Label(tr("Price"), {TextSize::Caption, Weight::Medium}, this);
    price->setFixedWidth(priceWidth);
    price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    heads->addWidget(price);
    heads->addSpacing(metrics::button + metrics::gapSmall);
    column->addLayout(heads);
    m_list->setSpacing(metrics::gapSmall);
    column->addLayout(m_list);
    m_add->setGlyph(Icon::Plus);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(std::nullopt);
        m_rows.back().name->setFocus();
        Q_EMIT completeChanged();
    });
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void ServicesPage::propose(const std::vector<ServiceDraft> &services)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().box);
    for (const ServiceDraft &service : services)
        addRow(service);
    Q_EMIT completeChanged();
}

void ServicesPage::setCurrency(Currency currency)
{
    m_currency = currency;
    for (const Row &row : m_rows)
        row.price->setCurrency(currency);
}

void ServicesPage::addRow(const std::optional<ServiceDraft> &draft)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    Row entry{box, new TextField({}, box), new DurationField({}, box), new MoneyField({}, m_currency, box)};
    entry.name->focusProxy()->setAccessibleName(tr("Service"));
    entry.length->focusProxy()->setAccessibleName(tr("Length"));
    entry.price->focusProxy()->setAccessibleName(tr("Price"));
    entry.length->setFixedWidth(lengthWidth);
    entry.price->setFixedWidth(priceWidth);
    if (draft) {
        entry.name->setText(draft->name);
        entry.length->setDuration(draft->length);
        entry.price->setCurrency(draft->price.currency());
        entry.price->setMoney(draft->price);
        entry.price->setCurrency(m_currency);
    }
    row->addWidget(entry.name, 1, Qt::AlignTop);
    row->addWidget(entry.length, 0, Qt::AlignTop);
    row->addWidget(entry.price, 0, Qt::AlignTop);
    auto *remove = new Button(Icon::X, tr("Remove this service"), ButtonKind::Quiet, box);
    row->addWidget(remove, 0, Qt::AlignTop);
    // The keyboard comes to the rows before it comes to what adds one.
    setTabOrder(remove, m_add);
    connect(remove, &QPushButton::clicked, this, [this, box] {
        removeRow(box);
        Q_EMIT completeChanged();
    });
    connect(entry.name, &TextField::textChanged, entry.name, [entry] { entry.name->setError({}); });
    for (TextField *field :
        {entry.name, static_cast<TextField *>(entry.length), static_cast<TextField *>(entry.price)}) {
        connect(field, &TextField::textChanged, this, &FirstRunPage::completeChanged);
        connect(field, &TextField::committed, this, [entry] { tell(entry); });
    }
    m_list->addWidget(box);
    m_rows.push_back(entry);
}

bool ServicesPage::saysNothing(const Row &row)
{
    return row.name->text().trimmed().isEmpty() && row.length->text().trimmed().isEmpty() &&
           row.price->text().trimmed().isEmpty();
}

void ServicesPage::tell(const Row &row)
{
    if (saysNothing(row)) {
        for (TextField *field :
            {row.name, static_cast<TextField *>(row.length), static_cast<TextField *>(row.price)})
            field->setError({});
        return;
    }
    if (row.name->text().trimmed().isEmpty())
        row.name->setError(tr("A service needs a name. Type one."));
    row.length->sayMissing();
    row.price->sayMissing();
}

QString ServicesPage::toKeep() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(QJsonArray{row.name->text(), row.length->text(), row.price->text()});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void ServicesPage::bringBack(const QString &kept)
{
    propose({});
    for (const auto &item : QJsonDocument::fromJson(kept.toUtf8()).array()) {
        const QJsonArray typed = item.toArray();
        addRow(std::nullopt);
        m_rows.back().name->setText(typed.at(0).toString());
        m_rows.back().length->setText(typed.at(1).toString());
        m_rows.back().price->setText(typed.at(2).toString());
    }
    Q_EMIT completeChanged();
}

void ServicesPage::removeRow(const QWidget *box)
{
    const auto found = std::ranges::find(m_rows, box, &Row::box);
    Q_ASSERT(found != m_rows.end());
    found->box->hide();
    found->box->deleteLater();
    m_rows.erase(found);
}

std::vector<ServiceDraft> ServicesPage::services() const
{
    std::vector<ServiceDraft> services;
    for (const Row &row : m_rows) {
        const auto length = row.length->duration();
        const auto price = row.price->money();
        if (!row.name->text().trimmed().isEmpty() && length && price)
            services.push_back({row.name->text().trimmed(), *length, *price});
    }
    return services;
}

bool ServicesPage::isComplete() const
{
    const auto empty = std::ranges::count_if(m_rows, saysNothing);
    const std::size_t whole = services().size();
    return whole > 0 && whole + static_cast<std::size_t>(empty) == m_rows.size();
}

StartPage::StartPage(QWidget *parent)
    : FirstRunPage(tr("What do you bring along?"),
          tr("Files are read on this computer only. Nothing is sent anywhere."), parent),
      m_group(new QButtonGroup(this)), m_files(new Card(CardLook::Plain, this))
{
    auto *column = pageColumn(this);
    const auto addChoice = [&](StartWith choice, const QString &text, const QString &note) {
        auto *row = new RadioRow({text, note}, RadioLook::Boxed, this);
        m_group->addButton(row, static_cast<int>(choice));
        column->addWidget(row);
    };
    addChoice(StartWith::Files, tr("My calendar and contacts"), tr("files exported from another program"));
    auto *rows = new QVBoxLayout(m_files);
    rows->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    rows->setSpacing(metrics::gapSmall);
    rows->addWidget(fileRow(FirstRun::File::Calendar, tr("Calendar, .ics")));
    rows->addWidget(fileRow(FirstRun::File::Contacts, tr("Contacts, .vcf or .csv")));
    column->addWidget(m_files);
    addChoice(StartWith::Nothing, tr("Nothing yet"), tr("start with an empty calendar"));
    m_group->button(static_cast<int>(StartWith::Files))->setChecked(true);
    for (const auto kind : {FirstRun::File::Calendar, FirstRun::File::Contacts})
        new KeptBeside(
            kind == FirstRun::File::Calendar ? u"calendarFile"_s : u"contactsFile"_s,
            [this, kind] { return m_paths[place(kind)]; },
            [this, kind](const QString &path) {
                if (path.isEmpty() || QFileInfo::exists(path))
                    setFile(kind, path);
            },
            this);
    column->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this] {
        m_files->setVisible(choice() == StartWith::Files);
        Q_EMIT completeChanged();
    });
}

QWidget *StartPage::fileRow(FirstRun::File file, const QString &text)
{
    auto *row = new QWidget(m_files);
    auto *inner = new QHBoxLayout(row);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::gap);
    auto *kind = new Label(text, style::base, row);
    kind->setFixedWidth(std::max(metrics::scaled(160), kind->sizeHint().width()));
    inner->addWidget(kind);
    auto *name = new Label(tr("no file chosen"), style::muted, row);
    m_names[place(file)] = name;
    inner->addWidget(name, 1);
    auto *choose = new Button(tr("Choose file"), ButtonKind::Outlined, row);
    choose->setButtonSize(ButtonSize::Small);
    choose->setAccessibleName(tr("Choose file: %1").arg(text));
    connect(choose, &QPushButton::clicked, this, [this, file] { Q_EMIT fileRequested(file); });
    inner->addWidget(choose);
    return row;
}

StartWith StartPage::choice() const
{
    return static_cast<StartWith>(m_group->checkedId());
}

void StartPage::setFile(FirstRun::File file, const QString &path)
{
    m_paths[place(file)] = path;
    m_names[place(file)]->setStyle(path.isEmpty() ? style::muted : style::label);
    m_names[place(file)]->setPlain(path.isEmpty() ? tr("no file chosen") : QFileInfo(path).fileName());
    Q_EMIT completeChanged();
}

QString StartPage::file(FirstRun::File file) const
{
    return choice() == StartWith::Files ? m_paths[place(file)] : QString();
}

bool StartPage::isComplete() const
{
    return choice() != StartWith::Files || !m_paths[0].isEmpty() || !m_paths[1].isEmpty();
}

}  // namespace sp::ui
