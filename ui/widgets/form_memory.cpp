// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_memory.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QString nameOf(const QWidget &field)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return button && field.accessibleName().isEmpty() ? button->text() : field.accessibleName();
}

/// What stands in a field; nothing where `field` is none, or a part of another.
std::optional<QString> read(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) {
        const bool own = !qobject_cast<const QComboBox *>(field.parentWidget());
        return own && line->echoMode() == QLineEdit::Normal ? std::optional(line->text()) : std::nullopt;
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&field))
        return choice->currentText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&field); button && button->isCheckable())
        return button->isChecked() ? u"x"_s : QString();
    return std::nullopt;
}

void write(QWidget &field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        line->setText(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(&field))
        edit->setPlainText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(&field))
        choice->setCurrentText(text);
    else if (auto *button = qobject_cast<QAbstractButton *>(&field))
        button->setChecked(!text.isEmpty());
}

}  // namespace

TypedFields typedFields(const QWidget &form)
{
    TypedFields fields;
    for (const QWidget *each : form.findChildren<QWidget *>())
        if (const auto text = read(*each); text && !nameOf(*each).isEmpty())
            fields.emplace_back(nameOf(*each), *text);
    return fields;
}

void typeAgain(QWidget &form, const TypedFields &fields)
{
    TypedFields left = fields;
    for (QWidget *each : form.findChildren<QWidget *>()) {
        if (!read(*each))
            continue;
        const auto found = std::ranges::find(left, nameOf(*each), &TypedFields::value_type::first);
        if (found == left.end())
            continue;
        if (read(*each) != found->second)
            write(*each, found->second);
        left.erase(found);
    }
}

int countOf(const TypedFields &fields, const QString &name)
{
    return static_cast<int>(std::ranges::count(fields, name, &TypedFields::value_type::first));
}

FormMemory &FormMemory::instance()
{
    static FormMemory memory;
    return memory;
}

void FormMemory::keep(TypedForm form)
{
    Kept &kept = m_forms[form.form];
    if (kept.open && kept.form == form)
        return;
    kept = {std::move(form), true};
    Q_EMIT changed();
}

void FormMemory::park(const QByteArray &form)
{
    const auto found = m_forms.find(form);
    if (found == m_forms.end())
        return;
    found->second.open = false;
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
    return found == m_forms.end() ? std::nullopt : std::optional(found->second.form);
}

std::vector<TypedForm> FormMemory::open()
{
    Q_EMIT collecting();
    std::vector<TypedForm> forms;
    for (const auto &[form, kept] : m_forms)
        if (kept.open)
            forms.push_back(kept.form);
    return forms;
}

void FormMemory::adopt(const std::vector<TypedForm> &forms)
{
    for (const TypedForm &form : forms)
        m_forms.try_emplace(form.form, Kept{form, true});
}

void FormMemory::clear()
{
    m_forms.clear();
}

}  // namespace sp::ui
