// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/typed_form.h"

#include <QObject>

#include <map>
#include <optional>

class QWidget;

namespace sp::ui {

using TypedFields = std::vector<std::pair<QString, QString>>;

/// What stands in the fields of a form: lines, texts, choices and ticks, by their accessible names. Never a
/// secret.
TypedFields typedFields(const QWidget &form);
/// Puts it back where fields of these names are; the first of a name takes the first, and so on.
void typeAgain(QWidget &form, const TypedFields &fields);
/// How many fields of that name there are.
int countOf(const TypedFields &fields, const QString &name);

/// What is typed into forms and not stored yet. One for the program: whoever locks it puts these words away,
/// and the form finds them when it is opened again.
class FormMemory : public QObject {
    Q_OBJECT

public:
    static FormMemory &instance();

    void keep(TypedForm form);
    /// The form was canceled: its words wait here, should it be opened again, but are put away no more.
    void park(const QByteArray &form);
    void drop(const QByteArray &form);
    std::optional<TypedForm> find(const QByteArray &form) const;
    /// What would be lost, from forms that are open.
    std::vector<TypedForm> open();
    /// What was put away before; forms that were typed into since go before it.
    void adopt(const std::vector<TypedForm> &forms);
    /// The practice is closed: nothing of it stays.
    void clear();

Q_SIGNALS:
    /// Asks open forms to keep() what stands in them now.
    void collecting();
    void changed();

private:
    FormMemory() = default;
    struct Kept {
        TypedForm form;
        bool open;
    };
    std::map<QByteArray, Kept> m_forms;
};

}  // namespace sp::ui
