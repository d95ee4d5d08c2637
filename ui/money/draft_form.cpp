// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/draft_form.h"

#include "core/practice/billing/rules/missing.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_number.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace billing;

namespace {

constexpr int draftWidth = 600;
constexpr int quantityWidth = 104;
constexpr int priceWidth = 136;
constexpr int discountWidth = 120;
constexpr int labelHeight = 20;
constexpr int rateDigits = 8;

QByteArray typedNumber(const QString &text, const QLocale &locale)
{
    return plainNumber(text, locale).toUtf8();
}

QString localNumber(const QByteArray &plain, const QLocale &locale)
{
    return QString::fromLatin1(plain).replace(u"."_s, locale.decimalPoint());
}

QString unitText(UnitWord unit)
{
    switch (unit) {
    case UnitWord::Hour:
        return DraftLine::tr("Hours");
    case UnitWord::Session:
        return DraftLine::tr("Sessions");
    case UnitWord::Minute:
        return DraftLine::tr("Minutes");
    case UnitWord::Piece:
        break;
    }
    return DraftLine::tr("Quantity");
}

QString priceText(const InvoiceLine *content)
{
    if (!content || content->priceBase == Quantity::whole(1))
        return DraftLine::tr("Price each");
    return DraftLine::tr("Price for %1").arg(QString::fromLatin1(content->priceBase.text()));
}

QString faultyDiscount()
{
    return DraftLine::tr("Type a share such as 10 %, or a sum.");
}

}  // namespace

std::optional<Discount> readDiscount(const QString &text, Currency currency, const QLocale &locale)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return Discount();
    if (typed.endsWith(u'%')) {
        typed.chop(1);
        const auto share = BasisPoints::parsePercent(typedNumber(typed, locale));
        return share && share->value <= 10'000 ? std::optional(Discount(*share)) : std::nullopt;
    }
    const auto sum = readMoney(typed, currency, locale);
    return sum && !sum->isNegative() ? std::optional(Discount(*sum)) : std::nullopt;
}

QString discountText(const Discount &discount, const QLocale &locale)
{
    if (const auto *share = std::get_if<BasisPoints>(&discount))
        return localNumber(share->percentText(), locale) + u" %"_s;
    if (const auto *sum = std::get_if<Money>(&discount))
        return localNumber(sum->plain(), locale);
    return {};
}

std::optional<Quantity> readQuantity(const QString &text, const QLocale &locale)
{
    const auto read = Quantity::parse(typedNumber(text.trimmed(), locale));
    return read && *read > Quantity{} ? std::optional(*read) : std::nullopt;
}

DraftLine::DraftLine(Currency currency, const InvoiceLine *content, QWidget *parent)
    : QWidget(parent), m_currency(currency), m_before(content ? std::optional(*content) : std::nullopt),
      m_text(new TextField(tr("Text"), this)),
      m_quantity(new TextField(content ? unitText(content->unit) : tr("Quantity"), this)),
      m_price(new MoneyField(priceText(content), currency, this)),
      m_discount(new TextField(tr("Discount"), this)),
      m_remove(new Button(Icon::X, tr("Remove this line"), ButtonKind::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_quantity, 0, Qt::AlignTop);
    row->addWidget(m_price, 0, Qt::AlignTop);
    row->addWidget(m_discount, 0, Qt::AlignTop);
    row->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(labelHeight);  // Level with the boxes, whatever stands below them.
    beside->addWidget(m_remove);
    beside->addStretch(1);
    row->addLayout(beside);
    column->addLayout(row);
    m_quantity->setFixedWidth(quantityWidth);
    m_price->setFixedWidth(priceWidth);
    m_discount->setFixedWidth(discountWidth);
    m_discount->setPlaceholder(tr("10 % or a sum"));
    m_remove->setToolTip(tr("Remove this line"));
    connect(m_remove, &QPushButton::clicked, this, &DraftLine::removeAsked);
    const QLocale locale;
    m_quantity->setText(u"1"_s);
    if (!content)
        return;
    m_text->setText(content->description);
    m_quantity->setText(localNumber(content->quantity.text(), locale));
    m_price->setMoney(content->unitPrice);
    m_discount->setText(discountText(content->discount, locale));
    const bool words = content->kind == LineKind::Text;
    for (QWidget *field : std::initializer_list<QWidget *>{m_quantity, m_price, m_discount})
        field->setVisible(!words);
}

bool DraftLine::check()
{
    const QLocale locale;
    const bool priced = !m_before || m_before->kind != LineKind::Text;
    const bool named = !m_text->text().trimmed().isEmpty();
    const bool counted = !priced || readQuantity(m_quantity->text(), locale).has_value();
    const bool costs = !priced || (m_price->money() && !m_price->money()->isNegative());
    const bool less = !priced || readDiscount(m_discount->text(), m_currency, locale).has_value();
    m_text->setError(named ? QString() : tr("Say what is billed."));
    m_quantity->setError(counted ? QString() : tr("Above zero."));
    if (!costs)
        m_price->setError(tr("Type an amount."));
    m_discount->setError(less ? QString() : faultyDiscount());
    return named && counted && costs && less;
}

std::optional<LineChange> DraftLine::change(int index) const
{
    const QLocale locale;
    LineChange change{.line = index};
    bool differs = false;
    const auto take = [&](auto &into, const auto &now, const auto &before) {
        if (now == before)
            return;
        into = now;
        differs = true;
    };
    take(change.description, m_text->text().trimmed(), m_before->description);
    if (m_before->kind != LineKind::Text) {
        take(change.quantity, *readQuantity(m_quantity->text(), locale), m_before->quantity);
        take(change.unitPrice, *m_price->money(), m_before->unitPrice);
        take(change.discount, *readDiscount(m_discount->text(), m_currency, locale), m_before->discount);
    }
    return differs ? std::optional(change) : std::nullopt;
}

FreeLine DraftLine::added(LocalDate day) const
{
    const QLocale locale;
    return {.description = m_text->text().trimmed(),
        .unitPrice = *m_price->money(),
        .quantity = *readQuantity(m_quantity->text(), locale),
        .day = day,
        .discount = *readDiscount(m_discount->text(), m_currency, locale)};
}

void DraftLine::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

DraftSheet::DraftSheet(QWidget &region, const DocumentFile &file)
    : MoneySheet(region, tr("Edit the draft"), draftWidth), m_file(file),
      m_column(static_cast<QVBoxLayout *>(m_body->layout())),
      m_discount(new TextField(tr("Discount on the whole"), m_body))
{
    const InvoiceSnapshot &content = file.document.content;
    setSubtitle(tr("For %1").arg(content.buyer.name));
    m_discount->setPlaceholder(tr("10 % or a sum"));
    m_discount->setText(discountText(content.discount, QLocale()));
    m_column->addWidget(m_discount);
    const auto home = homeCurrency(content.seller.address.country);
    if (home && *home != content.currency && !content.totals.tax.isZero()) {
        m_home = home;
        m_rate = new TextField(
            tr("1 %1 in %2")
                .arg(QString::fromLatin1(content.currency.code()), QString::fromLatin1(home->code())),
            m_body);
        m_rateDate = new DateField(tr("Rate of"), m_body);
        m_rateDate->setDate(content.homeRate ? content.homeRate->date : file.today);
        m_rate->setHint(tr("The tax is stated in both currencies."));
        if (content.homeRate)
            m_rate->setText(localNumber(
                scaledText(content.homeRate->hundredMillionths, rateDigits, Decimals::Shortest), QLocale()));
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::gap);
        row->addWidget(m_rate, 1, Qt::AlignTop);
        row->addWidget(m_rateDate, 1, Qt::AlignTop);
        m_column->addLayout(row);
    }
    for (std::size_t at = 0; at < content.lines.size(); ++at) {
        auto *line = new DraftLine(content.currency, &content.lines[at], m_body);
        m_entries.push_back({line, static_cast<int>(at)});
        append(line);
    }
    setSecondary(tr("Cancel"));
    setPrimary(tr("Save the draft"));
    connect(addLink(tr("Add a line")), &QPushButton::clicked, this, &DraftSheet::addLine);
    connect(this, &Sheet::accepted, this, [this] {
        if (const auto change = read())
            Q_EMIT changed(*change);
    });
    refresh();
}

std::vector<DraftLine *> DraftSheet::lines() const
{
    std::vector<DraftLine *> lines;
    for (const Entry &entry : m_entries)
        lines.push_back(entry.line);
    return lines;
}

void DraftSheet::append(DraftLine *line)
{
    // The lines stand above what is for the whole document.
    m_column->insertWidget(static_cast<int>(m_entries.size()) - 1, line);
    connect(line, &DraftLine::removeAsked, this, [this, line] {
        const auto entry = std::ranges::find(m_entries, line, &Entry::line);
        if (entry->index)
            m_removed.push_back(*entry->index);
        m_entries.erase(entry);
        line->hide();
        line->deleteLater();
        refresh();
    });
}

void DraftSheet::addLine()
{
    auto *line = new DraftLine(m_file.document.content.currency, nullptr, m_body);
    m_entries.push_back({line, {}});
    append(line);
    refresh();
    line->text().box().edit().setFocus();
}

void DraftSheet::refresh()
{
    // A draft without lines is thrown away instead.
    for (const Entry &entry : m_entries)
        entry.line->setRemovable(m_entries.size() > 1);
}

bool DraftSheet::readRate(DraftChange &change)
{
    if (!m_rate)
        return true;
    const auto &before = m_file.document.content.homeRate;
    if (m_rate->text().trimmed().isEmpty()) {
        if (before)
            change.homeRate = std::optional<FixedRate>();
        return true;
    }
    const auto rate = parseScaled(typedNumber(m_rate->text(), QLocale()), rateDigits, Money::limit,
        "invoice.rate_invalid", "invoice.rate_invalid");
    const auto date = m_rateDate->date();
    m_rate->setError(rate && *rate > 0 ? QString() : tr("Type a number above zero."));
    m_rateDate->setError(date ? QString() : tr("Type a day."));
    if (!rate || *rate <= 0 || !date)
        return false;
    if (!before || before->hundredMillionths != *rate || before->date != *date)
        change.homeRate = FixedRate{*m_home, *rate, *date, "manual"};
    return true;
}

std::optional<DraftChange> DraftSheet::read()
{
    DraftChange change{.removed = m_removed};
    bool sound = true;
    for (const Entry &entry : m_entries)
        sound = entry.line->check() && sound;
    const Currency currency = m_file.document.content.currency;
    const auto whole = readDiscount(m_discount->text(), currency, QLocale());
    m_discount->setError(whole ? QString() : faultyDiscount());
    sound = readRate(change) && sound && whole;
    if (!sound)
        return std::nullopt;
    if (*whole != m_file.document.content.discount)
        change.discount = *whole;
    for (const Entry &entry : m_entries) {
        if (!entry.index)
            change.added.push_back(entry.line->added(m_file.today));
        else if (auto line = entry.line->change(*entry.index))
            change.lines.push_back(std::move(*line));
    }
    return change;
}

}  // namespace sp::ui
