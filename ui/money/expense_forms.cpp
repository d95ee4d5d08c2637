// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expense_forms.h"

#include "ui/messages/error_text.h"
#include "ui/money/expense_words.h"
#include "ui/money/money_words.h"
#include "ui/session/client_picker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace expenses;

namespace {

constexpr int sheetWidth = 620;
constexpr std::array<const char *, 4> ways = {"bank", "card", "cash", "own"};

QHBoxLayout *beside(std::initializer_list<std::pair<QWidget *, int>> parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (const auto &[part, share] : parts)
        row->addWidget(part, share, Qt::AlignTop);
    return row;
}

QVBoxLayout *columnOf(QWidget *body)
{
    return static_cast<QVBoxLayout *>(body->layout());
}

/// Lets the keyboard go through the parts in the order in which they stand.
void tabThrough(std::initializer_list<QWidget *> parts)
{
    QWidget *before = nullptr;
    for (QWidget *part : parts) {
        auto *line = part->findChild<QLineEdit *>();
        QWidget *takes = line ? line : part;
        if (before)
            QWidget::setTabOrder(before, takes);
        before = takes;
    }
}

QString percent(TaxRate rate)
{
    return QString::fromLatin1(rate.percentText()).replace(u'.', QLocale().decimalPoint()) + u" %"_s;
}

}  // namespace

CostSheet::CostSheet(EngineClient &engine, QWidget &region, const Form &form, const ExpenseChoices &choices,
    const std::optional<ExpenseFile> &before)
    : MoneySheet(region, form.title,
          KeepTyped(form.kept + '/' + (before ? before->expense.id.text() : QByteArray("new"))), sheetWidth),
      m_choices(choices), m_before(before), m_date(new DateField(tr("Date"), m_body)),
      m_purpose(new TextField(tr("What for"), m_body)), m_note(new TextField(tr("Note"), m_body)),
      m_client(new ClientPicker(engine, tr("Client"), m_body)),
      m_bill(new Toggle(tr("Bill to client"), m_body))
{
    setSecondary(tr("Cancel"));
    m_go = setPrimary(tr("Add it"));
    m_note->setPlaceholder(tr("For you alone"));
    const ExpenseDetails details = start();
    m_date->setDate(details.on);
    m_purpose->setText(details.purpose);
    m_note->setText(details.note);
    m_bill->setChecked(details.bill == ExpenseDetails::Bill::ToClient);
    if (m_before && m_before->client)
        m_client->setClient(*m_before->client);
    const auto follow = [this] { m_bill->setEnabled(m_client->client().has_value()); };
    connect(m_client, &ClientPicker::picked, this, follow);
    follow();
}

ExpenseDetails CostSheet::start() const
{
    if (m_before)
        return m_before->expense.details;
    const Money zero = Money::zero(m_choices.currencies.front());
    return ExpenseDetails{.on = m_choices.today, .amount = zero, .tax = zero};
}

void CostSheet::addCommon(QVBoxLayout *column)
{
    column->addWidget(m_note);
    column->addWidget(m_client);
    column->addWidget(m_bill);
}

bool CostSheet::readCommon(ExpenseDetails &details)
{
    const auto date = m_date->date();
    if (!date) {
        m_date->setError(tr("Type a date, such as %1.").arg(dateText(m_choices.today, QLocale())));
        return false;
    }
    details.on = *date;
    details.purpose = m_purpose->text();
    details.note = m_note->text();
    details.client = m_client->client() ? std::optional(m_client->client()->id) : std::nullopt;
    details.bill =
        m_bill->isChecked() && details.client ? ExpenseDetails::Bill::ToClient : ExpenseDetails::Bill::No;
    return true;
}

ExpenseSheet::ExpenseSheet(EngineClient &engine, QWidget &region, const ExpenseChoices &choices,
    const std::optional<ExpenseFile> &before)
    : CostSheet(
          engine, region, {"expense", before ? tr("Edit the expense") : tr("New expense")}, choices, before),
      m_payee(new TextField(tr("Paid to"), m_body)),
      m_amount(new MoneyField(tr("Amount with tax"), choices.currencies.front(), m_body)),
      m_currency(new Select(m_body)), m_category(new Select(m_body)),
      m_ownCategory(new TextField(tr("Name of the category"), m_body)), m_tax(new Select(m_body)),
      m_taxAmount(new MoneyField(tr("Input tax"), choices.currencies.front(), m_body)),
      m_way(new Select(m_body)), m_clip(addLink(tr("Add a receipt")))
{
    const ExpenseDetails details = start();
    for (const QString &each : m_choices.categories)
        m_category->addItem(categoryText(each), each);
    m_category->addItem(tr("Another one…"), QString());
    m_category->setCurrentIndex(std::max(m_category->findData(details.category), 0));
    if (std::ranges::find(m_choices.currencies, details.amount.currency()) == m_choices.currencies.end())
        m_choices.currencies.push_back(details.amount.currency());
    for (const Currency &each : m_choices.currencies)
        m_currency->addItem(QString::fromLatin1(each.code()));
    m_currency->setCurrentText(QString::fromLatin1(details.amount.currency().code()));
    if (details.taxRate && std::ranges::find(m_choices.rates, *details.taxRate) == m_choices.rates.end())
        m_choices.rates.push_back(*details.taxRate);
    m_tax->addItem(tr("None"));
    for (const TaxRate &each : m_choices.rates)
        m_tax->addItem(percent(each));
    m_tax->addItem(tr("Type the sum…"));
    const auto rate = std::ranges::find(m_choices.rates, details.taxRate.value_or(TaxRate()));
    m_tax->setCurrentIndex(details.tax.isZero() ? 0
                           : !details.taxRate   ? m_tax->count() - 1
                                                : static_cast<int>(rate - m_choices.rates.begin()) + 1);
    for (const char *way : ways)
        m_way->addItem(wayPaidText(way), QByteArray(way));
    m_way->setCurrentIndex(std::max(m_way->findData(details.paidBy), 0));
    m_amount->setCurrency(details.amount.currency());
    m_taxAmount->setCurrency(details.amount.currency());
    if (!details.amount.isZero())
        m_amount->setMoney(details.amount);
    if (!details.tax.isZero())
        m_taxAmount->setMoney(details.tax);
    m_payee->setText(details.payee);
    // A file that was chosen is part of the form.
    new KeptBeside(
        u"receipt"_s, [this] { return m_receipt; },
        [this](const QString &path) {
            if (path.isEmpty() || QFileInfo::exists(path))
                setReceipt(path);
        },
        m_body);
    connect(m_ownCategory, &TextField::textChanged, this, [this] { m_ownCategory->setError({}); });
    for (TextField *field : {m_payee, m_purpose})
        connect(field, &TextField::textChanged, this, [this] { m_payee->setError({}); });
    connect(m_amount, &TextField::textChanged, this, &ExpenseSheet::tellSums);
    connect(m_taxAmount, &TextField::textChanged, this, &ExpenseSheet::tellSums);
    m_purpose->setPlaceholder(tr("A client you bill it to reads this"));

    QVBoxLayout *column = columnOf(m_body);
    column->addLayout(beside({{m_payee, 2}, {m_date, 1}}));
    column->addLayout(beside({{m_amount, 2}, {new FieldFrame(tr("Currency"), m_currency, m_body), 1}}));
    column->addLayout(beside({{new FieldFrame(tr("Category"), m_category, m_body), 1},
        {new FieldFrame(tr("Input tax"), m_tax, m_body), 1},
        {new FieldFrame(tr("Paid"), m_way, m_body), 1}}));
    column->addLayout(beside({{m_ownCategory, 1}, {m_taxAmount, 1}}));
    column->addWidget(m_purpose);
    addCommon(column);
    tabThrough({m_payee, m_date, m_amount, m_currency, m_category, m_tax, m_way, m_ownCategory, m_taxAmount,
        m_purpose, m_note, m_client, m_bill});
    m_clip->setVisible(!before);
    connect(m_clip, &QPushButton::clicked, this, &ExpenseSheet::chooseReceipt);
    for (Select *select : {m_category, m_tax})
        connect(select, &QComboBox::currentIndexChanged, this, &ExpenseSheet::refresh);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        m_amount->setCurrency(currency());
        m_taxAmount->setCurrency(currency());
        refresh();
    });
    connect(m_amount, &MoneyField::moneyChanged, this, &ExpenseSheet::refresh);
    connect(this, &Sheet::accepted, this, [this] {
        if (const auto read = this->read())
            Q_EMIT noted(*read);
    });
    refresh();
}

Currency ExpenseSheet::currency() const
{
    return m_choices.currencies[static_cast<std::size_t>(std::max(m_currency->currentIndex(), 0))];
}

void ExpenseSheet::refresh()
{
    m_ownCategory->setVisible(m_category->currentIndex() == m_category->count() - 1);
    m_taxAmount->setVisible(m_tax->currentIndex() == m_tax->count() - 1);
    const auto amount = m_amount->money();
    const bool some = amount && amount->minor() > 0;
    m_go->setText(m_before ? tr("Save") : some ? tr("Add %1").arg(moneyText(*amount)) : tr("Add it"));
    const int rate = m_tax->currentIndex() - 1;
    const bool reckoned = some && rate >= 0 && rate < std::ssize(m_choices.rates);
    m_amount->setHint(
        reckoned ? tr("%1 of it is input tax")
                       .arg(moneyText(taxWithin(*amount, m_choices.rates[static_cast<std::size_t>(rate)])))
                 : QString());
}

void ExpenseSheet::tellSums()
{
    const auto amount = m_amount->money();
    if (amount)
        m_amount->setError(
            amount->minor() > 0
                ? QString()
                : tr("Type what was paid, such as %1.").arg(moneyText(Money(3450, currency()))));
    if (const auto tax = m_taxAmount->money())
        m_taxAmount->setError(tax->isNegative() || (amount && *amount < *tax)
                                  ? tr("Type the tax shown on the receipt.")
                                  : QString());
}

std::optional<ExpenseDetails> ExpenseSheet::read()
{
    ExpenseDetails details = start();
    if (!readCommon(details))
        return std::nullopt;
    details.payee = m_payee->text();
    const auto amount = m_amount->money();
    if (!amount || amount->minor() <= 0) {
        m_amount->setError(tr("Type what was paid, such as %1.").arg(moneyText(Money(3450, currency()))));
        return std::nullopt;
    }
    if (details.payee.trimmed().isEmpty() && details.purpose.trimmed().isEmpty()) {
        m_payee->setError(reasonText("expense.payee_missing"));
        return std::nullopt;
    }
    details.amount = *amount;
    details.category = m_category->currentData().toString();
    if (details.category.isEmpty())
        details.category = m_ownCategory->text().simplified();
    if (details.category.isEmpty()) {
        m_ownCategory->setError(tr("Type a name for it."));
        return std::nullopt;
    }
    details.taxRate.reset();
    details.tax = Money::zero(amount->currency());
    const int rate = m_tax->currentIndex() - 1;
    if (rate >= 0 && rate < std::ssize(m_choices.rates)) {
        details.taxRate = m_choices.rates[static_cast<std::size_t>(rate)];
        details.tax = taxWithin(*amount, *details.taxRate);
    } else if (rate >= 0) {
        tellSums();
        if (!m_taxAmount->money() || !m_taxAmount->error().isEmpty()) {
            m_taxAmount->setError(tr("Type the tax shown on the receipt."));
            return std::nullopt;
        }
        details.tax = *m_taxAmount->money();
    }
    details.paidBy = m_way->currentData().toByteArray();
    return details;
}

void ExpenseSheet::begin()
{
    open();
    m_payee->box().edit().setFocus(Qt::OtherFocusReason);
}

void ExpenseSheet::setReceipt(const QString &path)
{
    m_receipt = path;
    m_clip->setText(path.isEmpty() ? tr("Add a receipt") : tr("Receipt: %1").arg(QFileInfo(path).fileName()));
}

void ExpenseSheet::chooseReceipt()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a receipt"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExpenseSheet::setReceipt);
    dialog->open();
}

DriveSheet::DriveSheet(EngineClient &engine, QWidget &region, const ExpenseChoices &choices,
    const std::optional<ExpenseFile> &before)
    : CostSheet(engine, region, {"drive", before ? tr("Edit the drive") : tr("New drive with your own car")},
          choices, before),
      m_distance(new TextField(tr("Distance"), m_body)), m_unit(new Select(m_body)),
      m_from(new TextField(tr("From"), m_body)), m_to(new TextField(tr("To"), m_body)),
      m_rate(new TextField(tr("Rate"), m_body))
{
    m_unit->addItems({tr("km"), tr("miles")});
    const auto &rate = m_choices.mileage;
    m_unit->setCurrentIndex(rate && rate->unit == DistanceUnit::Mile ? 1 : 0);
    if (rate)
        m_rate->setPlaceholder(mileageRateWords(rate->tiers.front(), *rate));
    if (m_before && m_before->expense.details.drive) {
        const Drive &drive = *m_before->expense.details.drive;
        m_distance->setText(
            QString::fromLatin1(drive.distance.text()).replace(u'.', QLocale().decimalPoint()));
        m_unit->setCurrentIndex(drive.distance.unit == DistanceUnit::Mile ? 1 : 0);
        m_from->setText(drive.from);
        m_to->setText(drive.to);
        // What it was for follows the way where it says no more than that.
        if (m_purpose->text() == drive.from + u" – "_s + drive.to)
            m_purpose->setText({});
        if (drive.ownRate)
            m_rate->setText(QString::fromLatin1(mileageRateText(*drive.ownRate, start().amount.currency()))
                                .replace(u'.', QLocale().decimalPoint()));
    }
    QVBoxLayout *column = columnOf(m_body);
    column->addLayout(
        beside({{m_date, 2}, {m_distance, 2}, {new FieldFrame(tr("Unit"), m_unit, m_body), 1}}));
    column->addLayout(beside({{m_from, 1}, {m_to, 1}}));
    column->addWidget(m_purpose);
    column->addWidget(m_rate);
    addCommon(column);
    tabThrough({m_date, m_distance, m_unit, m_from, m_to, m_purpose, m_rate, m_note, m_client, m_bill});
    for (TextField *field : {m_from, m_to, m_purpose})
        connect(field, &TextField::textChanged, this, [this] { m_purpose->setError({}); });
    for (TextField *field : {m_distance, m_rate})
        connect(field, &TextField::textChanged, this, &DriveSheet::refresh);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DriveSheet::refresh);
    connect(this, &Sheet::accepted, this, [this] {
        if (const auto read = this->read())
            Q_EMIT noted(*read);
    });
    refresh();
}

std::optional<Distance> DriveSheet::readDistance() const
{
    const QString plain = m_distance->text().trimmed().replace(QLocale().decimalPoint(), u"."_s);
    const auto distance = Distance::parse(
        plain.toUtf8(), m_unit->currentIndex() == 1 ? DistanceUnit::Mile : DistanceUnit::Kilometre);
    return distance ? std::optional(*distance) : std::nullopt;
}

std::optional<std::int64_t> DriveSheet::ownRate() const
{
    const QString plain = m_rate->text().trimmed().replace(QLocale().decimalPoint(), u"."_s);
    const auto rate = parseMileageRate(plain.toUtf8(), start().amount.currency());
    return rate ? std::optional(*rate) : std::nullopt;
}

void DriveSheet::refresh()
{
    const auto distance = readDistance();
    std::optional<MileageRate> rate = m_choices.mileage;
    const bool typed = !m_rate->text().trimmed().isEmpty();
    if (const auto own = ownRate(); own && distance)
        rate = MileageRate{distance->unit, start().amount.currency(), {{0, *own}}, {}, {}};
    else if (typed)
        rate.reset();
    const bool counts = distance && rate && rate->unit == distance->unit;
    m_go->setText(m_before ? tr("Save")
                  : counts ? tr("Add %1").arg(moneyText(mileageAmount(*rate, distance->tenths, 0).amount))
                           : tr("Add it"));
    const bool none = m_distance->text().trimmed().isEmpty();
    m_distance->setError(
        distance || none ? QString()
                         : tr("Type a number above zero, such as %1.").arg(QLocale().toString(42.5, 'f', 1)));
    m_rate->setError(!typed || ownRate()
                         ? QString()
                         : tr("Type an amount, such as %1.").arg(QLocale().toString(0.3, 'f', 2)));
    m_rate->setHint(
        typed ? tr("Your own rate, for this drive alone")
        : m_choices.mileage
            ? tr("By %1. Type another rate if yours differs.")
                  .arg(m_choices.mileage->source.isEmpty() ? tr("your own rate") : m_choices.mileage->source)
            : tr("No rate is known for your country. Type yours."));
}

std::optional<ExpenseDetails> DriveSheet::read()
{
    ExpenseDetails details = start();
    if (!m_before)
        details.category = u"travel"_s;
    if (!readCommon(details))
        return std::nullopt;
    const auto distance = readDistance();
    if (!distance) {
        m_distance->setError(
            tr("Type a number above zero, such as %1.").arg(QLocale().toString(42.5, 'f', 1)));
        return std::nullopt;
    }
    Drive drive{*distance, m_from->text(), m_to->text()};
    if (!m_rate->text().trimmed().isEmpty()) {
        drive.ownRate = ownRate();
        if (!drive.ownRate)
            return std::nullopt;  // Its field says so.
    }
    if (drive.from.trimmed().isEmpty() && drive.to.trimmed().isEmpty() &&
        details.purpose.trimmed().isEmpty()) {
        m_purpose->setError(reasonText("mileage.purpose_missing"));
        return std::nullopt;
    }
    details.drive = std::move(drive);
    return details;
}

}  // namespace sp::ui
