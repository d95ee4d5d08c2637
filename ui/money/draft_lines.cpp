// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/draft_lines.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plain_number.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace billing;

namespace {

constexpr metrics::Scaled quantityWidth{104};
constexpr metrics::Scaled priceWidth{136};
constexpr metrics::Scaled discountWidth{120};
constexpr metrics::Scaled labelHeight{20};

QByteArray typedNumber(const QString &text, const QLocale &locale)
{
    return plainNumber(text, locale).toUtf8();
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

QString localNumber(const QByteArray &plain, const QLocale &locale)
{
    return QString::fromLatin1(plain).replace(u"."_s, locale.decimalPoint());
}

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
      m_text(new TextField(tr("Description"), this)),
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
    row->addWidget(m_discount, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(labelHeight);  // Level with the boxes, whatever stands below them.
    beside->addWidget(m_remove);
    beside->addStretch(1);
    row->addLayout(beside);
    column->addLayout(row);
    m_quantity->setFixedWidth(quantityWidth);
    m_price->setFixedWidth(priceWidth);
    m_discount->setMinimumWidth(discountWidth);
    m_discount->setPlaceholder(tr("10 % or a sum"));
    m_remove->setToolTip(tr("Remove this line"));
    connect(m_remove, &QPushButton::clicked, this, &DraftLine::removeAsked);
    for (TextField *field : std::initializer_list<TextField *>{m_text, m_quantity, m_price, m_discount})
        connect(field, &TextField::textChanged, this, &DraftLine::tell);
    const QLocale locale;
    m_quantity->setText(u"1"_s);
    if (!content)
        return;
    m_text->setText(content->description);
    m_quantity->setText(localNumber(content->quantity.text(), locale));
    m_price->setMoney(content->unitPrice);
    m_discount->setText(discountText(content->discount, locale));
    for (QWidget *field : std::initializer_list<QWidget *>{m_quantity, m_price, m_discount})
        field->setVisible(isPriced());
}

void DraftLine::tell()
{
    const QLocale locale;
    const auto isEmpty = [](const TextField *field) { return field->text().trimmed().isEmpty(); };
    m_text->setError({});
    m_quantity->setError(
        isEmpty(m_quantity) || readQuantity(m_quantity->text(), locale) ? QString() : tr("Type a number."));
    if (m_price->money())
        m_price->setError(m_price->money()->isNegative() ? tr("Type an amount.") : QString());
    m_discount->setError(readDiscount(m_discount->text(), m_currency, locale) ? QString() : faultyDiscount());
}

QStringList DraftLine::typed() const
{
    return {m_text->text(), m_quantity->text(), m_price->text(), m_discount->text()};
}

void DraftLine::typeAgain(const QStringList &typed)
{
    m_text->setText(typed.value(0));
    m_quantity->setText(typed.value(1));
    m_price->setText(typed.value(2));
    m_discount->setText(typed.value(3));
}

bool DraftLine::check()
{
    const QLocale locale;
    const bool priced = isPriced();
    const bool named = !m_text->text().trimmed().isEmpty();
    const bool counted = !priced || readQuantity(m_quantity->text(), locale).has_value();
    const bool costs = !priced || (m_price->money() && !m_price->money()->isNegative());
    const bool less = !priced || readDiscount(m_discount->text(), m_currency, locale).has_value();
    m_text->setError(named ? QString() : tr("Say what is billed."));
    m_quantity->setError(counted ? QString() : tr("Type a number."));
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

FreeLine DraftLine::added(std::optional<LocalDate> day) const
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

std::vector<QWidget *> DraftLine::stops()
{
    return {&m_text->box().edit(), &m_quantity->box().edit(), &m_price->box().edit(),
        &m_discount->box().edit(), m_remove};
}

void DraftLine::setCurrency(Currency currency)
{
    m_currency = currency;
    m_price->setCurrency(currency);
}

DraftLines::DraftLines(Currency currency, const InvoiceSnapshot *content, QWidget *parent)
    : QWidget(parent), m_currency(currency), m_column(new QVBoxLayout(this))
{
    setObjectName(u"lines"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gapLarge);
    if (content) {
        m_before = content->discount;
        m_content = content->lines;
        for (std::size_t at = 0; at < content->lines.size(); ++at)
            append(&content->lines[at], static_cast<int>(at));
    } else {
        append(nullptr, {});
    }
    // Made after the lines, so that Tab comes to it after them.
    m_discount = new TextField(tr("Discount on the whole"), this);
    m_discount->setPlaceholder(tr("10 % or a sum"));
    m_discount->setText(discountText(m_before, QLocale()));
    connect(m_discount, &TextField::textChanged, this, [this](const QString &text) {
        m_discount->setError(readDiscount(text, m_currency, QLocale()) ? QString() : faultyDiscount());
    });
    m_column->addWidget(m_discount);
    refresh();
}

std::vector<DraftLine *> DraftLines::lines() const
{
    std::vector<DraftLine *> lines;
    for (const Entry &entry : m_entries)
        lines.push_back(entry.line);
    return lines;
}

DraftLine *DraftLines::append(const InvoiceLine *content, std::optional<int> index)
{
    auto *line = new DraftLine(m_currency, content, this);
    // The lines stand above what is for the whole document.
    m_column->insertWidget(static_cast<int>(m_entries.size()), line);
    m_entries.push_back({line, index});
    connect(line, &DraftLine::removeAsked, this, [this, line] {
        const auto entry = std::ranges::find(m_entries, line, &Entry::line);
        if (entry->index)
            m_removed.push_back(*entry->index);
        m_entries.erase(entry);
        line->hide();
        line->deleteLater();
        refresh();
    });
    return line;
}

void DraftLines::addLine()
{
    DraftLine *line = append(nullptr, {});
    orderTabs();
    refresh();
    line->text().box().edit().setFocus();
}

QString DraftLines::toKeep() const
{
    QJsonArray lines;
    for (const Entry &entry : m_entries)
        lines.append(QJsonArray{entry.index ? QJsonValue(*entry.index) : QJsonValue(),
            QJsonArray::fromStringList(entry.line->typed())});
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{lines, m_discount->text(), standingLines()}).toJson(QJsonDocument::Compact));
}

QJsonArray DraftLines::standingLines() const
{
    QJsonArray standing;
    for (const InvoiceLine &line : m_content)
        standing.append(QJsonArray{line.description, QString::fromLatin1(line.quantity.text()),
            static_cast<qint64>(line.unitPrice.minor())});
    return standing;
}

void DraftLines::bringBack(const QString &kept)
{
    const QJsonArray all = QJsonDocument::fromJson(kept.toUtf8()).array();
    // What was typed belongs to lines by their place; onto others it would say something else.
    if (all.at(2).toArray() != standingLines())
        return;
    const auto textsOf = [](const QJsonValue &line) {
        return line.toArray().at(1).toVariant().toStringList();
    };
    for (const Entry &entry : m_entries) {
        entry.line->hide();
        entry.line->deleteLater();
    }
    m_entries.clear();
    m_removed.clear();
    const int standing = static_cast<int>(m_content.size());
    for (const auto &line : all.at(0).toArray()) {
        const int index = line.toArray().at(0).toInt(-1);
        const bool stands = index >= 0 && index < standing;
        append(stands ? &m_content[static_cast<std::size_t>(index)] : nullptr,
            stands ? std::optional(index) : std::nullopt)
            ->typeAgain(textsOf(line));
    }
    for (int index = 0; index < standing; ++index)
        if (std::ranges::find(m_entries, std::optional(index), &Entry::index) == m_entries.end())
            m_removed.push_back(index);
    if (m_entries.empty())
        append(nullptr, {});
    m_discount->setText(all.at(1).toString());
    orderTabs();
    refresh();
}

void DraftLines::orderTabs()
{
    QWidget *before = nullptr;
    for (const Entry &entry : m_entries)
        for (QWidget *stop : entry.line->stops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    setTabOrder(before, &m_discount->box().edit());
}

void DraftLines::refresh()
{
    // A draft without lines is thrown away instead.
    for (const Entry &entry : m_entries)
        entry.line->setRemovable(m_entries.size() > 1);
}

void DraftLines::setCurrency(Currency currency)
{
    m_currency = currency;
    for (const Entry &entry : m_entries)
        entry.line->setCurrency(currency);
}

bool DraftLines::check()
{
    bool sound = true;
    for (const Entry &entry : m_entries)
        sound = entry.line->check() && sound;
    const auto whole = readDiscount(m_discount->text(), m_currency, QLocale());
    m_discount->setError(whole ? QString() : faultyDiscount());
    return sound && whole;
}

DraftChange DraftLines::read(std::optional<LocalDate> day) const
{
    DraftChange change{.removed = m_removed};
    if (const auto whole = readDiscount(m_discount->text(), m_currency, QLocale()); *whole != m_before)
        change.discount = *whole;
    for (const Entry &entry : m_entries) {
        if (!entry.index)
            change.added.push_back(entry.line->added(day));
        else if (auto line = entry.line->change(*entry.index))
            change.lines.push_back(std::move(*line));
    }
    return change;
}

}  // namespace sp::ui
