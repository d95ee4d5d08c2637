// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/change_keys.h"

#include "ui/shell/main_frame.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/shortcuts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sp {

using namespace ui;

namespace {

template <typename Field>
bool turnText(QWidget *focus, void (Field::*turn)())
{
    auto *field = qobject_cast<Field *>(focus);
    if (field)
        (field->*turn)();
    return field;
}

/// Whether the keyboard is in a text, whose own undo or redo it then was. Most texts hear their keys before
/// any shortcut; not every desktop has all of them for every text.
bool turnsText(void (QLineEdit::*line)(), void (QPlainTextEdit::*text)())
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(focus))
        focus = spin->findChild<QLineEdit *>();
    return turnText(focus, line) || turnText(focus, text) || qobject_cast<SecretField *>(focus);
}

}  // namespace

void addChangeKeys(QWidget &window, const std::function<void()> &undo, const std::function<void()> &redo)
{
    const QString place = MainFrame::everywhere();
    QObject::connect(addShortcut(window, undoKeys,
                         {place, QCoreApplication::translate("ChangeKeys", "Take back what was just done")}),
        &QShortcut::activated, &window, [undo] {
            if (!turnsText(&QLineEdit::undo, &QPlainTextEdit::undo))
                undo();
        });
    for (const QKeyCombination keys : {redoKeys, QKeyCombination(Qt::CTRL | Qt::Key_Y)})
        QObject::connect(
            addShortcut(window, keys,
                {place, QCoreApplication::translate("ChangeKeys", "Do again what was taken back")}),
            &QShortcut::activated, &window, [redo] {
                if (!turnsText(&QLineEdit::redo, &QPlainTextEdit::redo))
                    redo();
            });
}

}  // namespace sp
