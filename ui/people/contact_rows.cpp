// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contact_rows.h"

#include "ui/people/client_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled kindWidth{128};
constexpr metrics::Scaled labelHeight{20};  ///< Of a field's label, which buttons beside it stand below.

void fillKinds(Select &select, const QString &current, bool phone)
{
    std::vector<Choice> kinds;
    for (const char *kind : {"work", "home", "cell", "other"})
        if (phone || QByteArray(kind) != "cell")
            kinds.push_back({kind, kindText(QString::fromLatin1(kind))});
    if (!current.isEmpty() &&
        std::ranges::none_of(kinds, [&](const Choice &each) { return each.code == current.toUtf8(); }))
        kinds.push_back({current.toUtf8(), kindText(current)});
    fill(select, kinds, ContactRows::tr("Any kind"), current.toUtf8());
}

QString kindOf(const Select &select)
{
    return QString::fromUtf8(chosenCode(select));
}

QVBoxLayout *columnOf(QWidget *whole)
{
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    return column;
}

/// The square buttons at the end of a row, level with its fields.
QWidget *buttonsOf(Button *first, Button *remove, QWidget *parent)
{
    auto *buttons = new QWidget(parent);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, labelHeight, 0, 0);
    row->setSpacing(0);
    row->addWidget(first);
    row->addWidget(remove);
    return buttons;
}

void keepRoom(QWidget *button)
{
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
}

Button *addingButton(const QString &text, QVBoxLayout *column, QWidget *parent)
{
    auto *more = new Button(text, ButtonKind::Quiet, parent);
    more->setButtonSize(ButtonSize::Small);
    column->addWidget(more, 0, Qt::AlignLeading);
    return more;
}

QString inOneLine(const QString &text)
{
    return QString(text).replace(u'\n', u", "_s);
}

template <typename Rows>
auto rowOf(Rows &rows, QWidget *whole)
{
    return std::ranges::find_if(rows, [&](const auto &row) { return row.whole == whole; });
}

/// Takes a row out of the list and the column.
template <typename Rows>
void dropRow(Rows &rows, QBoxLayout &column, QWidget *whole)
{
    rows.erase(rowOf(rows, whole));
    whole->hide();
    whole->deleteLater();
    column.removeWidget(whole);
}

QString textOf(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QJsonArray rowsIn(const QString &kept)
{
    return QJsonDocument::fromJson(kept.toUtf8()).array();
}

/// Puts a row before all others, in the list and the column.
template <typename Rows>
void raiseRow(Rows &rows, QBoxLayout &column, QWidget *whole)
{
    const auto at = rowOf(rows, whole);
    std::rotate(rows.begin(), at, at + 1);
    column.removeWidget(whole);
    column.insertWidget(0, whole);
}

}  // namespace

QString kindText(const QString &label)
{
    const std::pair<const char *, QString> kinds[] = {{"work", ContactRows::tr("Work")},
        {"home", ContactRows::tr("Home")}, {"cell", ContactRows::tr("Mobile")},
        {"fax", ContactRows::tr("Fax")}, {"other", ContactRows::tr("Other")}};
    for (const auto &[code, text] : kinds)
        if (label == QLatin1String(code))
            return text;
    return label;
}

ContactRows::ContactRows(ContactPoint::Type type, QWidget *parent)
    : QWidget(parent), m_type(type), m_column(columnOf(this))
{
    const bool mail = type == ContactPoint::Type::Email;
    auto *more = addingButton(mail ? tr("Add another e-mail") : tr("Add another phone"), m_column, this);
    connect(more, &QPushButton::clicked, this, [this] {
        add({m_type, {}, {}});
        refresh();
        m_rows.back().value->setFocus(Qt::OtherFocusReason);
    });
}

void ContactRows::setContacts(const std::vector<ContactPoint> &contacts)
{
    for (const ContactPoint &contact : contacts)
        if (contact.type == m_type)
            add(contact);
    if (m_rows.empty())
        add({m_type, {}, {}});
    refresh();
}

QString ContactRows::fieldName(ContactPoint::Type type)
{
    return type == ContactPoint::Type::Email ? tr("E-mail") : tr("Phone");
}

QString ContactRows::toKeep() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(QJsonArray{row.value->text(), kindOf(*row.kind)});
    return textOf(rows);
}

void ContactRows::bringBack(const QString &kept)
{
    while (!m_rows.empty())
        dropRow(m_rows, *m_column, m_rows.back().whole);
    std::vector<ContactPoint> contacts;
    for (const auto &row : rowsIn(kept))
        contacts.push_back({m_type, row.toArray().at(1).toString(), row.toArray().at(0).toString()});
    setContacts(contacts);
}

void ContactRows::add(const ContactPoint &contact)
{
    const bool mail = m_type == ContactPoint::Type::Email;
    Row row{new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    row.value = new TextField(fieldName(m_type), row.whole);
    row.value->setText(contact.value);
    connect(row.value, &TextField::textChanged, row.value, [field = row.value] { field->setError({}); });
    connect(row.value, &TextField::committed, this, [this, field = row.value](const QString &text) {
        field->setError(m_judge && !text.trimmed().isEmpty() ? m_judge(text) : QString());
    });
    row.kind = new Select(row.whole);
    fillKinds(*row.kind, contact.label, !mail);
    auto *frame = new FieldFrame(tr("Kind"), row.kind, row.whole);
    frame->setFixedWidth(kindWidth);
    row.first = new Button(Icon::Pin, tr("Make this the first one"), ButtonKind::Quiet, row.whole);
    row.first->setToolTip(tr("Make this the first one"));
    auto *remove = new Button(Icon::Bad, tr("Take it away"), ButtonKind::Quiet, row.whole);
    remove->setToolTip(tr("Take it away"));
    keepRoom(row.first);
    row.buttons = buttonsOf(row.first, remove, row.whole);
    auto *line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    line->addWidget(row.value, 1, Qt::AlignTop);
    line->addWidget(frame, 0, Qt::AlignTop);
    line->addWidget(row.buttons, 0, Qt::AlignTop);
    connect(row.first, &QPushButton::clicked, this, [this, whole = row.whole] { makeFirst(whole); });
    connect(remove, &QPushButton::clicked, this, [this, whole = row.whole] { this->remove(whole); });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.whole);
    m_rows.push_back(row);
}

void ContactRows::remove(QWidget *whole)
{
    dropRow(m_rows, *m_column, whole);
    refresh();
}

void ContactRows::makeFirst(QWidget *whole)
{
    raiseRow(m_rows, *m_column, whole);
    refresh();
    m_rows.front().value->setFocus(Qt::OtherFocusReason);
}

void ContactRows::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.first->setVisible(i > 0);
        row.buttons->setVisible(m_rows.size() > 1);
        if (m_type == ContactPoint::Type::Email)
            row.value->setHint(
                i == 0 && m_rows.size() > 1 ? tr("The first one is where mail goes.") : QString());
    }
}

std::vector<ContactPoint> ContactRows::contacts() const
{
    std::vector<ContactPoint> contacts;
    for (const Row &row : m_rows)
        if (!row.value->text().trimmed().isEmpty())
            contacts.push_back({m_type, kindOf(*row.kind), row.value->text()});
    return contacts;
}

void ContactRows::setError(const QString &text, const QString &words)
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.value->text() == text; });
    TextField *field = (found == m_rows.end() ? m_rows.front() : *found).value;
    field->setError(words);
    field->setFocus(Qt::OtherFocusReason);
}

void ContactRows::clearErrors()
{
    for (const Row &row : m_rows)
        row.value->setError({});
}

AddressRows::AddressRows(Room room, QWidget *parent) : QWidget(parent), m_room(room), m_column(columnOf(this))
{
    m_column->setSpacing(metrics::gap);
    if (room == Room::One)
        return;
    auto *more = addingButton(tr("Add another address"), m_column, this);
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        refresh();
        m_rows.back().street->setFocus(Qt::OtherFocusReason);
    });
}

void AddressRows::setAddresses(const std::vector<LabelledAddress> &addresses)
{
    for (const LabelledAddress &address : addresses)
        add(address);
    if (m_rows.empty())
        add({});
    refresh();
}

QString AddressRows::toKeep() const
{
    QJsonArray rows;
    for (const LabelledAddress &each : addresses()) {
        const PostalAddress &address = each.address;
        rows.append(QJsonArray{each.label, address.street, address.postcode, address.city, address.region,
            QString::fromLatin1(address.country)});
    }
    return textOf(rows);
}

void AddressRows::bringBack(const QString &kept)
{
    while (!m_rows.empty())
        dropRow(m_rows, *m_column, m_rows.back().whole);
    std::vector<LabelledAddress> addresses;
    for (const auto &item : rowsIn(kept)) {
        const QJsonArray row = item.toArray();
        addresses.push_back(
            {row.at(0).toString(), {row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                                       row.at(4).toString(), row.at(5).toString().toLatin1()}});
    }
    setAddresses(addresses);
}

void AddressRows::add(const LabelledAddress &address)
{
    Row row{
        new QWidget(this), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, address.address};
    const auto text = [&](const QString &label, const QString &value) {
        auto *field = new TextField(label, row.whole);
        field->setText(inOneLine(value));
        return field;
    };
    row.street = text(tr("Street and number"), address.address.street);
    row.kind = new Select(row.whole);
    fillKinds(*row.kind, address.label, false);
    row.first = new Button(Icon::Pin, tr("Make this the first one"), ButtonKind::Quiet, row.whole);
    row.first->setToolTip(tr("Make this the first one"));
    auto *remove = new Button(Icon::Bad, tr("Take it away"), ButtonKind::Quiet, row.whole);
    remove->setToolTip(tr("Take it away"));
    keepRoom(row.first);
    row.buttons = buttonsOf(row.first, remove, row.whole);
    row.postcode = text(tr("Postcode"), address.address.postcode);
    row.city = text(tr("City"), address.address.city);
    row.country = new Select(row.whole);
    fill(*row.country, countryChoices(), m_room == Room::Many ? tr("Not known") : tr("As above"),
        address.address.country);
    auto *kind = new FieldFrame(tr("Kind"), row.kind, row.whole);
    kind->setFixedWidth(kindWidth);
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(metrics::gap);
    upper->addWidget(row.street, 1, Qt::AlignTop);
    upper->addWidget(kind, 0, Qt::AlignTop);
    upper->addWidget(row.buttons, 0, Qt::AlignTop);
    kind->setVisible(m_room == Room::Many);
    column->addLayout(upper);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(metrics::gap);
    lower->addWidget(row.postcode, 2, Qt::AlignTop);
    lower->addWidget(row.city, 4, Qt::AlignTop);
    lower->addWidget(new FieldFrame(tr("Country"), row.country, row.whole), 4, Qt::AlignTop);
    column->addLayout(lower);
    connect(row.first, &QPushButton::clicked, this, [this, whole = row.whole] { makeFirst(whole); });
    connect(remove, &QPushButton::clicked, this, [this, whole = row.whole] { this->remove(whole); });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.whole);
    m_rows.push_back(row);
}

void AddressRows::remove(QWidget *whole)
{
    dropRow(m_rows, *m_column, whole);
    refresh();
}

void AddressRows::makeFirst(QWidget *whole)
{
    raiseRow(m_rows, *m_column, whole);
    refresh();
}

void AddressRows::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setVisible(i > 0);
        m_rows[i].buttons->setVisible(m_rows.size() > 1);
    }
}

std::vector<LabelledAddress> AddressRows::addresses() const
{
    std::vector<LabelledAddress> all;
    for (const Row &row : m_rows) {
        // What came in several lines keeps them, as long as nobody types into it.
        const bool untouched = row.street->text() == inOneLine(row.given.street);
        // The region has no field: it stays as long as the place does, and goes with a row that was emptied.
        const bool samePlace =
            row.city->text() == row.given.city && chosenCode(*row.country) == row.given.country;
        const bool saysSomething =
            !(row.street->text() + row.postcode->text() + row.city->text()).trimmed().isEmpty();
        all.push_back({kindOf(*row.kind),
            {untouched ? row.given.street : row.street->text(), row.postcode->text(), row.city->text(),
                samePlace && saysSomething ? row.given.region : QString(), chosenCode(*row.country)}});
    }
    return all;
}

}  // namespace sp::ui
