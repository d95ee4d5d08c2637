// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_memory.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr auto notKept = "notKept";

/// The object's name where it has one, which is the same in every language.
QString nameOf(const QWidget &field)
{
    if (!field.objectName().isEmpty())
        return field.objectName();
    const QWidget *named = &field;
    while (named->accessibleName().isEmpty() && named->focusProxy())
        named = named->focusProxy();
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return button && named->accessibleName().isEmpty() ? button->text() : named->accessibleName();
}

/// An entry's code where it has one.
QString entryOf(const QComboBox &choice, int at)
{
    const QString code = choice.itemData(at).toString();
    return code.isEmpty() ? choice.itemText(at) : code;
}

/// What stands in a field; nothing where `field` is none.
std::optional<QString> read(const QWidget &field)
{
    if (const auto *part = dynamic_cast<const KeepsItself *>(&field))
        return part->toKeep();
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->echoMode() == QLineEdit::Normal && !line->isReadOnly() ? std::optional(line->text())
                                                                            : std::nullopt;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->isReadOnly() ? std::nullopt : std::optional(text->toPlainText());
    if (const auto *choice = qobject_cast<const QComboBox *>(&field))
        return choice->currentIndex() < 0 ? QString() : entryOf(*choice, choice->currentIndex());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&field); button && button->isCheckable())
        return button->isChecked() ? u"x"_s : QString();
    return std::nullopt;
}

void write(QWidget &field, const QString &text)
{
    if (auto *part = dynamic_cast<KeepsItself *>(&field)) {
        part->bringBack(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setText(text);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(&field)) {
        edit->setPlainText(text);
    } else if (auto *choice = qobject_cast<QComboBox *>(&field)) {
        for (int at = 0; at < choice->count(); ++at)
            if (entryOf(*choice, at) == text)
                choice->setCurrentIndex(at);
    } else if (auto *button = qobject_cast<QAbstractButton *>(&field)) {
        button->setChecked(!text.isEmpty());
    }
}

/// The fields below `part` that have a name, in their order. What is in a field is a part of it; what opens
/// over the window is none of the form.
void collect(const QWidget &part, std::vector<QWidget *> &fields)
{
    for (QObject *child : part.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || widget->property(notKept).toBool())
            continue;
        if (!read(*widget))
            collect(*widget, fields);
        else if (!nameOf(*widget).isEmpty())
            fields.push_back(widget);
    }
}

std::vector<QWidget *> fieldsOf(const QWidget &form)
{
    std::vector<QWidget *> fields;
    collect(form, fields);
    return fields;
}

/// Takes the first of that name out of `fields`.
std::optional<QString> take(TypedFields &fields, const QString &name)
{
    const auto found = std::ranges::find(fields, name, &TypedFields::value_type::first);
    std::optional<QString> text;
    if (found != fields.end()) {
        text.swap(found->second);
        fields.erase(found);
    }
    return text;
}

}  // namespace

KeptBeside::KeptBeside(const QString &name, Get get, Set set, QWidget *parent)
    : QWidget(parent), m_get(std::move(get)), m_set(std::move(set))
{
    setObjectName(name);
    hide();
}

void keepNothingOf(QWidget &part)
{
    part.setProperty(notKept, true);
}

TypedFields typedFields(const QWidget &form)
{
    TypedFields fields;
    for (const QWidget *each : fieldsOf(form))
        fields.emplace_back(nameOf(*each), read(*each));
    return fields;
}

TypedFields typedSince(const TypedFields &begun, TypedFields now)
{
    TypedFields left = begun;
    for (auto &[name, text] : now)
        if (take(left, name) == text)
            text.reset();
    return now;
}

void typeAgain(QWidget &form, const TypedFields &fields, const std::vector<QWidget *> &given)
{
    // A field may change another when it is filled in: twice, until what was typed stands in all of them.
    for (int pass = 0; pass < 2; ++pass) {
        TypedFields left = fields;
        for (QWidget *each : fieldsOf(form)) {
            const auto text = take(left, nameOf(*each));
            const bool chosen = std::ranges::any_of(
                given, [&](const QWidget *part) { return part == each || part->isAncestorOf(each); });
            if (text && !chosen && read(*each) != text)
                write(*each, *text);
        }
    }
}

FormMemory &FormMemory::instance()
{
    static FormMemory memory;
    return memory;
}

void FormMemory::keep(TypedForm form)
{
    const auto known = m_forms.find(form.form);
    if (known != m_forms.end() && known->second == form)
        return;
    m_forms.insert_or_assign(form.form, std::move(form));
    Q_EMIT changed();
}

void FormMemory::park(const QByteArray &form)
{
    const auto found = m_forms.find(form);
    if (found == m_forms.end())
        return;
    found->second.told = true;
    Q_EMIT changed();
}

void FormMemory::drop(const QByteArray &form)
{
    if (m_forms.erase(form) > 0)
        Q_EMIT changed();
}

std::optional<TypedForm> FormMemory::find(const QByteArray &form) const
{
    const auto found = m_forms.find(form);
    return found == m_forms.end() ? std::nullopt : std::optional(found->second);
}

std::vector<TypedForm> FormMemory::all()
{
    Q_EMIT collecting();
    std::vector<TypedForm> forms;
    for (const auto &[name, form] : m_forms)
        forms.push_back(form);
    return forms;
}

void FormMemory::adopt(const std::vector<TypedForm> &forms)
{
    for (const TypedForm &form : forms)
        m_forms.try_emplace(form.form, form);
}

QStringList FormMemory::tell()
{
    QStringList titles;
    for (auto &[name, form] : m_forms)
        if (!std::exchange(form.told, true))
            titles << form.title;
    if (!titles.isEmpty())
        Q_EMIT changed();
    return titles;
}

void FormMemory::clear()
{
    m_forms.clear();
}

}  // namespace sp::ui
